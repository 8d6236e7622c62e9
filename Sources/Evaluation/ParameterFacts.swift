public import MainstayTemplate

/// What a template says about one of its parameters.
struct ParameterFacts {
    let type: String
    /// The default as text; nil where there is none, or where it is the name of something looked up at deployment.
    let defaultValue: String?
    /// The values that CloudFormation accepts; empty where any is.
    let allowed: [String]
    /// Whether an empty text is refused.
    let refusesEmpty: Bool

    init(_ entry: TemplateEntry) {
        type = entry["Type"]?.string ?? "String"
        // The default of such a parameter is the name under which the value is found.
        let isLookedUp = type.hasPrefix("AWS::SSM::Parameter::Value<")
        defaultValue = isLookedUp ? nil : entry["Default"].flatMap { $0.scalarText }
        allowed = isLookedUp ? [] : (entry["AllowedValues"]?.array ?? []).compactMap { $0.scalarText }
        refusesEmpty = (entry["MinLength"]?.scalarText).flatMap { Int($0) }.map { $0 > 0 } ?? false
    }

    /// Whether its value is a list, written with commas.
    var isList: Bool { type == "CommaDelimitedList" || type.hasPrefix("List<") }
}

extension TemplateValue {
    /// A scalar as CloudFormation compares and joins it; nil for null and for structures.
    public var scalarText: String? {
        switch content {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .double(let value): String(value)
        case .null, .array, .object: nil
        }
    }
}
