import MainstayTemplate

/// Reads what stands in `jsonencode(…)`: objects, lists, strings, numbers, and references, which become strings again.
struct ExpressionReader {
    private var rest: Substring

    static func value(_ text: String) -> TemplateValue {
        var reader = ExpressionReader(rest: Substring(text))
        return reader.value()
    }

    private mutating func value() -> TemplateValue {
        skip()
        switch rest.first {
        case "{":
            rest.removeFirst()
            var members: [TemplateObject.Member] = []
            while !take("}"), !rest.isEmpty {
                let key = string()
                skip()
                rest.removeFirst()
                members.append(TemplateObject.Member(key, value()))
                _ = take(",")
            }
            return .object(members)
        case "[":
            rest.removeFirst()
            var items: [TemplateValue] = []
            while !take("]"), !rest.isEmpty {
                items.append(value())
                _ = take(",")
            }
            return .array(items)
        case "\"": return .string(string())
        default:
            let word = rest.prefix { !", ]}".contains($0) }
            rest = rest[word.endIndex...]
            if let number = Int(word) { return .int(number) }
            if word == "true" || word == "false" { return .bool(word == "true") }
            return .string("${\(word)}")
        }
    }

    private mutating func string() -> String {
        skip()
        var result = ""
        guard rest.popFirst() == "\"" else { return result }
        while let character = rest.popFirst(), character != "\"" {
            guard character == "\\" else {
                result.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n": result += "\n"
            case "t": result += "\t"
            case let other?: result.append(other)
            case nil: break
            }
        }
        return result
    }

    private mutating func take(_ character: Character) -> Bool {
        skip()
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skip() { rest = rest.drop { $0 == " " || $0 == "\n" } }
}
