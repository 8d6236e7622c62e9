internal import MainstayDiagnostics

/// Compares an input with the model before anything is sent: a slip is named with its path, instead of a message from
/// AWS that may not tell which of the members it means.
struct InputCheck {
    let service: ServiceModel
    private(set) var problems: [String] = []

    init(_ service: ServiceModel) { self.service = service }

    /// How deep an input may nest; the models of AWS nest far less, but some are recursive.
    static let depthLimit = 64

    mutating func check(_ value: AWSValue, _ reference: ShapeReference, at path: String, depth: Int = 0) {
        guard depth < Self.depthLimit else {
            problems.append("\(path) is nested more than \(Self.depthLimit) levels deep")
            return
        }
        switch service.shape(reference) {
        case .structure(let structure): check(value, structure, at: path, depth: depth)
        case .list(let element):
            guard case .list(let elements) = value else { return mismatch(value, "a list", at: path) }
            for (index, item) in elements.enumerated() where !item.isNull {
                check(item, element, at: "\(path)[\(index)]", depth: depth + 1)
            }
        case .map(_, let item):
            guard case .map(let members) = value else { return mismatch(value, "a map", at: path) }
            for (key, member) in members where !member.isNull {
                check(member, item, at: "\(path).\(key)", depth: depth + 1)
            }
        case nil: checkScalar(value, reference, at: path)
        }
    }

    private mutating func check(_ value: AWSValue, _ structure: Shape.Structure, at path: String, depth: Int) {
        guard case .map(let members) = value else { return mismatch(value, "a structure", at: path) }
        let prefix = path.isEmpty ? "" : path + "."
        var left = Set(members.keys)
        for member in structure.members {
            left.remove(member.name)
            if let value = members[member.name], !value.isNull {
                check(value, member.reference, at: prefix + member.name, depth: depth + 1)
            } else if member.isRequired, !member.reference.isIdempotencyToken {
                problems.append("\(prefix)\(member.name) is required")
            }
        }
        for name in left.sorted() {
            let similar = Suggestion.nearest(to: name, among: structure.members.map(\.name))
            problems.append("there is no \(prefix)\(name)" + (similar.map { "; did you mean \($0)?" } ?? ""))
        }
    }

    private mutating func checkScalar(_ value: AWSValue, _ reference: ShapeReference, at path: String) {
        switch (reference.type, value) {
        case (.string, .string), (.integer, .int), (.double, .double), (.double, .int), (.boolean, .bool),
            (.timestamp, .timestamp), (.blob, .blob), (.blob, .string), (.document, _):
            if reference.location == .uri, value == .string("") { problems.append("\(path) is empty") }
        case (.string, _): mismatch(value, "a string", at: path)
        case (.integer, _): mismatch(value, "an integer", at: path)
        case (.double, _): mismatch(value, "a number", at: path)
        case (.boolean, _): mismatch(value, "a boolean", at: path)
        case (.timestamp, _): mismatch(value, "a timestamp", at: path)
        case (.blob, _): mismatch(value, "bytes", at: path)
        case (.named, _): mismatch(value, "of a known shape", at: path)
        }
    }

    private mutating func mismatch(_ value: AWSValue, _ expected: String, at path: String) {
        problems.append("\(path.isEmpty ? "the input" : path) is \(value.kind), expected \(expected)")
    }
}
