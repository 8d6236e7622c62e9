/// Writes a value as the XML that its shape describes.
struct XMLSerializer {
    let service: ServiceModel

    func body(_ value: AWSValue, _ reference: ShapeReference) -> [UInt8] {
        var output = ""
        let name: String
        if let wireName = reference.wireName {
            name = wireName
        } else if case .named(let shape) = reference.type {
            name = shape
        } else {
            name = "value"
        }
        write(value, reference, name, to: &output)
        return Array(output.utf8)
    }

    private func write(_ value: AWSValue, _ reference: ShapeReference, _ name: String, to output: inout String) {
        switch (service.shape(reference), value) {
        case (.structure(let structure), .map(let members)):
            write(members, structure, reference, name, to: &output)
        case (.list(let element), .list(let elements)):
            if !reference.isFlattened { output += "<\(name)\(namespace(reference))>" }
            let inner = reference.isFlattened ? name : element.wireName ?? "member"
            for value in elements { write(value, element, inner, to: &output) }
            if !reference.isFlattened { output += "</\(name)>" }
        case (.map(let key, let element), .map(let members)):
            if !reference.isFlattened { output += "<\(name)\(namespace(reference))>" }
            let entry = reference.isFlattened ? name : "entry"
            for (text, value) in members.sorted(by: { $0.key < $1.key }) {
                output += "<\(entry)>"
                write(.string(text), key, key.wireName ?? "key", to: &output)
                write(value, element, element.wireName ?? "value", to: &output)
                output += "</\(entry)>"
            }
            if !reference.isFlattened { output += "</\(name)>" }
        default:
            let text = Self.escaped(value.text(reference, defaultFormat: .iso8601))
            output += "<\(name)\(namespace(reference))>\(text)</\(name)>"
        }
    }

    private func write(
        _ members: [String: AWSValue], _ structure: Shape.Structure, _ reference: ShapeReference, _ name: String,
        to output: inout String
    ) {
        output += "<\(name)\(namespace(reference))"
        for member in structure.members where member.reference.isAttribute {
            guard let value = members[member.name], !value.isNull else { continue }
            let text = Self.escaped(value.text(member.reference, defaultFormat: .iso8601))
            output += " \(member.reference.wireName ?? member.name)=\"\(text)\""
        }
        output += ">"
        for member in structure.members where !member.reference.isAttribute {
            guard let value = members[member.name], !value.isNull else { continue }
            write(value, member.reference, member.reference.wireName ?? member.name, to: &output)
        }
        output += "</\(name)>"
    }

    private func namespace(_ reference: ShapeReference) -> String {
        guard let text = reference.xmlNamespace else { return "" }
        if let (prefix, uri) = text.cut(at: "|") { return " xmlns:\(prefix)=\"\(Self.escaped(uri))\"" }
        return " xmlns=\"\(Self.escaped(text))\""
    }

    /// What a parser would otherwise read as markup, or normalise away.
    static func escaped(_ text: String) -> String {
        // Of the bytes up to ">" those that mean something; most texts have none.
        let isPlain = !text.utf8.contains { byte in
            byte <= 0x3E && (byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte < 0x20)
        }
        if isPlain { return text }
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\r": result += "&#13;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
