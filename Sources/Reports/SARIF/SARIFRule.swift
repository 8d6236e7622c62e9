import MainstayDiagnostics
import MainstayTemplate

/// A rule as SARIF describes it once for all of its results.
enum SARIFRule {
    static func value(of rule: RuleDescription) -> TemplateValue {
        var object = TemplateObject([
            .init("id", .string(rule.name)), .init("name", .string(pascalCase(rule.name))),
            .init("shortDescription", text(rule.sentence)),
            .init("fullDescription", text([rule.sentence, rule.why].compactMap(\.self).joined(separator: " "))),
            .init("help", help(of: rule)),
        ])
        if let uri = rule.uri { object["helpUri"] = .string(uri) }
        object["defaultConfiguration"] = .object(["level": .string(level(of: rule.severity))])
        var properties = TemplateObject([.init("precision", "very-high")])
        let tags = rule.tags + rule.controls
        if rule.tags.contains("security") { properties["security-severity"] = .string(score(of: rule.severity)) }
        if !tags.isEmpty { properties["tags"] = .array(tags.map { .string($0) }) }
        object["properties"] = TemplateValue(.object(properties))
        return TemplateValue(.object(object))
    }

    /// SARIF has three levels. What CloudFormation refuses is an error; how bad the rest is, its score says.
    static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .high, .warning: "warning"
        case .note: "note"
        }
    }

    /// From 0 to 10, as GitHub's code scanning takes it: from 7 it shows high, from 4 medium.
    private static func score(of severity: Severity) -> String {
        switch severity {
        case .error, .high: "8.0"
        case .warning: "5.0"
        case .note: "2.0"
        }
    }

    /// GitHub shows the help of a rule beside its alerts, as Markdown where there is some.
    private static func help(of rule: RuleDescription) -> TemplateValue {
        var parts = [rule.sentence]
        if let why = rule.why { parts.append(why) }
        if let mend = rule.mend { parts.append("To mend it: \(mend).") }
        if !rule.controls.isEmpty { parts.append("Controls: \(rule.controls.joined(separator: ", ")).") }
        parts.append("More: mainstay explain \(rule.name)")
        let markdown = parts.dropLast() + ["More: `mainstay explain \(rule.name)`"]
        return .object([
            "text": .string(parts.joined(separator: "\n")), "markdown": .string(markdown.joined(separator: "\n\n")),
        ])
    }

    private static func text(_ text: String) -> TemplateValue { .object(["text": .string(text)]) }

    /// The form that SARIF asks of a rule's name: `UnknownProperty`.
    private static func pascalCase(_ name: String) -> String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

/// Text and addresses in SARIF's form.
enum SARIFText {
    /// One message of several sentences, each on its line.
    static func message(_ parts: [String?]) -> TemplateValue {
        let text = parts.compactMap(\.self).joined(separator: "\n")
        // `[text](target)` would become a link.
        var escaped = ""
        for character in text {
            if character == "[" || character == "]" || character == "\\" { escaped += "\\" }
            escaped.append(character)
        }
        return .object(["text": .string(text.contains("](") ? escaped : text)])
    }

    /// A path as a URI reference: relative where the path is.
    static func uri(_ path: String) -> String {
        var result = path.hasPrefix("/") ? "file://" : ""
        // A colon in the first segment of a relative path would make a scheme of it.
        if !path.hasPrefix("/"), path.prefix(while: { $0 != "/" }).contains(":") { result = "./" }
        for byte in path.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F, 0x7E:  // - . / : _ ~
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
