import MainstayDiagnostics
import MainstayTemplate

/// Checks the declaration of a parameter: its attributes, its type, and its default against its own constraints.
struct ParameterRules {
    static let attributes = [
        "AllowedPattern", "AllowedValues", "ConstraintDescription", "Default", "Description", "MaxLength", "MaxValue",
        "MinLength", "MinValue", "NoEcho", "Type",
    ]

    let sink: FindingSink
    let parameter: TemplateEntry

    func check() {
        guard let object = parameter.value.object else { return }
        for member in object.members where !Self.attributes.contains(member.key) {
            report(
                "unknown-property", at: member.keyPosition, [member.key],
                "a parameter has no attribute \(Wording.quoted(member.key))",
                help: Suggestion.didYouMean(member.key, among: Self.attributes)
                    ?? "it takes \(Wording.list(Self.attributes))")
        }
        guard let type = object["Type"] else {
            report(
                "missing-property", at: parameter.position, [], "the parameter \(parameter.name) has no Type",
                help: "give it a type, such as String")
            return
        }
        guard let name = type.string, ParameterType.isKnown(name) else {
            report(
                "invalid-parameter-type", at: type.position, ["Type"],
                "\(Wording.value(type)) is no type of a parameter",
                help: type.string.flatMap { Suggestion.didYouMean($0, among: ParameterType.names) }
                    ?? "use String, Number, CommaDelimitedList, or the name of an AWS-specific type")
            return
        }
        checkDefault(object, isList: ParameterType.isList(name), isNumber: name == "Number" || name == "List<Number>")
    }

    private func checkDefault(_ object: TemplateObject, isList: Bool, isNumber: Bool) {
        guard let value = object["Default"] else { return }
        guard let text = ScalarText.of(value) else {
            report(
                "invalid-default", at: value.position, ["Default"],
                "the default is \(Wording.kind(value)), not a string", help: "write a literal string or number")
            return
        }
        // What the Systems Manager holds under this name is what the constraints are about.
        if object["Type"]?.string?.hasPrefix("AWS::SSM::Parameter::Value") == true { return }
        // A list may be allowed item by item, or as the whole text.
        let allowed = object["AllowedValues"]?.array?.compactMap(ScalarText.of) ?? []
        if isList, allowed.contains(text) { return }
        let items = isList ? text.split(separator: ",").map { $0.trimmingBlanks() } : [text]
        for item in items { checkDefault(item, at: value.position, object, isNumber: isNumber) }
    }

    private func checkDefault(_ text: String, at position: SourcePosition, _ object: TemplateObject, isNumber: Bool) {
        func refuse(_ reason: String, help: String) {
            report(
                "invalid-default", at: position, ["Default"], "the default \(Wording.quoted(text)) \(reason)",
                help: help)
        }
        if let allowed = object["AllowedValues"]?.array {
            let values = allowed.compactMap(ScalarText.of)
            if values.count == allowed.count, !values.contains(text) {
                refuse(
                    "is not among the allowed values",
                    help: Suggestion.didYouMean(text, among: values) ?? "use \(Wording.list(values, "or"))")
            }
        }
        if let pattern = object["AllowedPattern"]?.string, let compiled = Pattern(pattern),
            compiled.search(text) == .missing
        {
            refuse("does not match the allowed pattern \(pattern)", help: "change the default or the pattern")
        }
        let length = text.unicodeScalars.count
        if !isNumber {
            if let least = ScalarText.number(object["MinLength"]), Double(length) < least {
                refuse("is shorter than \(ScalarText.of(least))", help: "change the default or MinLength")
            }
            if let most = ScalarText.number(object["MaxLength"]), Double(length) > most {
                refuse("is longer than \(ScalarText.of(most))", help: "change the default or MaxLength")
            }
            return
        }
        guard let number = Double(text) else { return refuse("is no number", help: "write a number") }
        if let least = ScalarText.number(object["MinValue"]), number < least {
            refuse("is below \(ScalarText.of(least))", help: "change the default or MinValue")
        }
        if let most = ScalarText.number(object["MaxValue"]), number > most {
            refuse("is above \(ScalarText.of(most))", help: "change the default or MaxValue")
        }
    }

    private func report(
        _ rule: String, at position: SourcePosition, _ path: [String], _ message: String, help: String
    ) {
        sink.report(rule, at: position, in: parameter.name, path: path, message, help: help)
    }
}

/// The types that a parameter may have.
enum ParameterType {
    private static let single = [
        "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair::KeyName", "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id",
        "AWS::EC2::Subnet::Id", "AWS::EC2::VPC::Id", "AWS::EC2::Volume::Id", "AWS::Route53::HostedZone::Id", "Number",
        "String",
    ]

    static let names =
        single + ["CommaDelimitedList", "AWS::SSM::Parameter::Name", "List<Number>"]
        + single.filter { $0.hasPrefix("AWS::") }.map { "List<\($0)>" }

    /// Lists and parameters of the Systems Manager take more types than AWS documents: those are believed.
    static func isKnown(_ name: String) -> Bool {
        names.contains(name)
            || (name.hasPrefix("AWS::SSM::Parameter::Value<") || name.hasPrefix("List<")) && name.hasSuffix(">")
    }

    static func isList(_ name: String) -> Bool {
        name == "CommaDelimitedList" || name.hasPrefix("List<")
            || name.hasPrefix("AWS::SSM::Parameter::Value<List<")
            || name == "AWS::SSM::Parameter::Value<CommaDelimitedList>"
    }
}
