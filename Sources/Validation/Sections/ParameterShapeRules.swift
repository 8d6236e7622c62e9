import MainstayDiagnostics
import MainstayTemplate

/// `wrong-type` and `unknown-property` in the declaration of a parameter.
enum ParameterShapeRules {
    static func check(_ parameter: TemplateEntry, _ sink: FindingSink) {
        guard let object = parameter.value.object else { return }
        for member in object.members {
            guard let expected = problem(member) else { continue }
            sink.report(
                "wrong-type", at: member.value.position, in: parameter.name, path: [member.key],
                "\(member.key) is \(Wording.value(member.value)), not \(expected)", help: "write \(expected)")
        }
        if let value = object["Default"] { checkDefault(parameter, value, sink) }
        checkConstraints(parameter, object, sink)
    }

    /// What a member should be instead; nil where it is right.
    private static func problem(_ member: TemplateObject.Member) -> String? {
        let value = member.value
        switch member.key {
        case "AllowedValues":
            guard let items = value.array else { return "a list" }
            return items.allSatisfy { ScalarText.of($0) != nil } ? nil : "a list of strings and numbers"
        case "AllowedPattern", "ConstraintDescription", "Description":
            return ScalarText.of(value) == nil ? "a string" : nil
        case "MaxLength", "MinLength":
            return ScalarText.number(value).map { $0.rounded() == $0 } == true ? nil : "a whole number"
        case "MaxValue", "MinValue":
            return ScalarText.number(value) == nil ? "a number" : nil
        case "NoEcho":
            return ["true", "false"].contains(ScalarText.of(value)?.lowercased()) ? nil : "true or false"
        default: return nil
        }
    }

    /// The longest default that CloudFormation takes, in characters.
    private static let longestDefault = 4096

    private static func checkDefault(_ parameter: TemplateEntry, _ value: TemplateValue, _ sink: FindingSink) {
        guard let length = value.string?.unicodeScalars.count, length > longestDefault else { return }
        sink.report(
            "wrong-length", at: value.position, in: parameter.name, path: ["Default"],
            "the default has \(length) characters, above the limit of \(longestDefault)", help: "shorten it")
    }

    /// Constraints on numbers belong to numbers, those on text to text.
    private static func checkConstraints(_ parameter: TemplateEntry, _ object: TemplateObject, _ sink: FindingSink) {
        guard let type = object["Type"]?.string, ParameterType.isKnown(type) else { return }
        let refused = type == "Number" ? ["AllowedPattern", "MaxLength", "MinLength"] : ["MaxValue", "MinValue"]
        for member in object.members where refused.contains(member.key) {
            sink.report(
                "misplaced-constraint", at: member.keyPosition, in: parameter.name, path: [member.key],
                "\(member.key) does not apply to a parameter of type \(type)",
                help: type == "Number" ? "use MinValue and MaxValue" : "use MinLength, MaxLength or AllowedPattern")
        }
    }
}
