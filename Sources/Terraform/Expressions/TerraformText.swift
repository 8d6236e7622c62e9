/// How text is spelled in Terraform's two syntaxes.
enum TerraformText {
    /// Text in a JSON string, which Terraform reads as a template.
    static func template(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x24 || $0 == 0x25 }) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        var rest = Substring(text)
        while let mark = rest.firstIndex(where: { $0 == "$" || $0 == "%" }) {
            result += rest[...mark]
            let next = rest.index(after: mark)
            // `${` starts a value and `%{` a directive; the mark doubled stands for itself.
            if next < rest.endIndex, rest[next] == "{" { result.append(rest[mark]) }
            rest = rest[next...]
        }
        return result + rest
    }

    /// Text as a quoted string of an expression.
    static func quoted(_ text: String) -> String { "\"\(insideQuotes(text))\"" }

    /// Text between the quotes of an expression's string.
    static func insideQuotes(_ text: String) -> String {
        let template = template(text)
        guard template.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) else { return template }
        var result = ""
        result.reserveCapacity(template.utf8.count + 16)
        for scalar in template.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}
