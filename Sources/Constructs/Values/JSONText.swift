extension StringValue {
    /// A value written as JSON in a string, as dashboards and state machines want it; references stay references.
    ///
    /// A reference is written inside quotes, so it must be one to a string without characters that JSON escapes, as
    /// names, ids and ARNs are.
    public convenience init(json value: any PropertyConvertible) {
        var parts: [Property] = []
        JSONText.append(value.property, to: &parts)
        var literal = ""
        for part in parts {
            guard case .string(let text) = part else {
                self.init(property: .text(parts))
                return
            }
            literal += text
        }
        self.init(property: .string(literal))
    }
}

/// Writes a property as JSON text in parts, of which those that are not literal are references.
private enum JSONText {
    static func append(_ property: Property, to parts: inout [Property]) {
        switch property {
        case .null: literal("null", &parts)
        case .bool(let value): literal(value ? "true" : "false", &parts)
        case .int(let value): literal(String(value), &parts)
        case .double(let value): literal(String(value), &parts)
        case .string(let value): literal("\"\(escaped(value))\"", &parts)
        case .array(let elements):
            literal("[", &parts)
            for (index, element) in elements.enumerated() {
                if index > 0 { literal(",", &parts) }
                append(element, to: &parts)
            }
            literal("]", &parts)
        case .object(let members):
            literal("{", &parts)
            for (index, member) in members.enumerated() {
                literal("\(index > 0 ? "," : "")\"\(escaped(member.key))\":", &parts)
                append(member.value, to: &parts)
            }
            literal("}", &parts)
        case .text(let inner):
            literal("\"", &parts)
            for part in inner {
                if case .string(let text) = part { literal(escaped(text), &parts) } else { parts.append(part) }
            }
            literal("\"", &parts)
        case .deferred(let compute): append(compute(), to: &parts)
        case .reference, .attribute, .pseudoParameter, .function, .wholeList, .conditional:
            literal("\"", &parts)
            parts.append(property)
            literal("\"", &parts)
        }
    }

    private static func literal(_ text: String, _ parts: inout [Property]) {
        if case .string(let last)? = parts.last {
            parts[parts.count - 1] = .string(last + text)
        } else {
            parts.append(.string(text))
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
