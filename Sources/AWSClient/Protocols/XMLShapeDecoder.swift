/// Reads the value of a shape from XML.
struct XMLShapeDecoder {
    let service: ServiceModel

    /// - Parameter elements: One element, or each of the elements of a flattened list or map.
    func value(_ elements: [XMLElement], _ reference: ShapeReference, depth: Int = 0) -> AWSValue? {
        guard let element = elements.first, depth < XMLReader.depthLimit else { return nil }
        switch service.shape(reference) {
        case .structure(let structure): return .map(members(of: element, structure, depth: depth))
        case .list(let item):
            let children = reference.isFlattened ? elements : element.children
            return .list(children.compactMap { value([$0], item, depth: depth + 1) })
        case .map(let key, let item):
            var result: [String: AWSValue] = [:]
            for entry in reference.isFlattened ? elements : element.children {
                guard let name = entry[key.wireName ?? "key"]?.text else { continue }
                let found = entry[item.wireName ?? "value"].flatMap { value([$0], item, depth: depth + 1) }
                result[name] = found ?? .null
            }
            return .map(result)
        case nil: return Self.scalar(element.text, reference)
        }
    }

    func members(of element: XMLElement, _ structure: Shape.Structure, depth: Int) -> [String: AWSValue] {
        var result: [String: AWSValue] = [:]
        for member in structure.members where member.reference.isInAnswer {
            let reference = member.reference
            if reference.isAttribute {
                let name = reference.wireName ?? member.name
                let local = name.cut(at: ":")?.after ?? name
                let found = element.attributes.first {
                    $0.name == name || ($0.name.cut(at: ":")?.after ?? $0.name) == local
                }
                result[member.name] = found.flatMap { Self.scalar($0.value, reference) }
            } else {
                let wanted = name(of: member)
                let length = wanted.utf8.count
                // The lengths tell most names apart, and a structure has few members.
                let found = element.children.filter { $0.name.utf8.count == length && $0.name == wanted }
                if !found.isEmpty { result[member.name] = value(found, reference, depth: depth + 1) }
            }
        }
        return result
    }

    /// A flattened list goes by the name of its elements where these have one.
    private func name(of member: Member) -> String {
        if member.reference.isFlattened, case .list(let item) = service.shape(member.reference),
            let name = item.wireName
        {
            return name
        }
        return member.reference.wireName ?? member.name
    }

    /// A scalar that stands in text, be it of XML or of a header; nil where it cannot be one of its type.
    static func scalar(_ text: String, _ reference: ShapeReference) -> AWSValue? {
        switch reference.type {
        case .string, .document, .named: .string(text)
        case .boolean: .bool(text.lowercased() == "true")
        case .integer: Int(text.trimmingSpaces).map(AWSValue.int)
        case .double: Double(text.trimmingSpaces).map(AWSValue.double)
        case .timestamp: AWSTimestamp(text).map(AWSValue.timestamp)
        case .blob: Base64.decode(text).map(AWSValue.blob)
        }
    }
}
