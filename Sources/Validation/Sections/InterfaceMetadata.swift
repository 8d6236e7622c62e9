import MainstayDiagnostics
import MainstayTemplate

/// `invalid-interface`: how the console is told to show parameters
/// (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html).
///
/// CloudFormation takes any metadata, so that these are warnings.
struct InterfaceMetadata {
    private static let name = "AWS::CloudFormation::Interface"

    let template: Template
    let sink: FindingSink

    func check() {
        guard let interface = template.metadata?[Self.name], interface.intrinsic == nil else { return }
        for member in interface.object?.members ?? [] {
            switch member.key {
            case "ParameterGroups":
                for (index, group) in (member.value.array ?? []).enumerated() {
                    let path = [member.key, IndexText.of(index)]
                    for item in group.object?.members ?? [] where item.key == "Parameters" {
                        for name in item.value.array ?? [] {
                            checkName(name.string, at: name.position, path + [item.key])
                        }
                    }
                    for item in group.object?.members ?? [] where !["Label", "Parameters"].contains(item.key) {
                        reportUnknown(item, path, among: ["Label", "Parameters"])
                    }
                }
            case "ParameterLabels":
                for label in member.value.object?.members ?? [] {
                    checkName(label.key, at: label.keyPosition, [member.key])
                }
            default: reportUnknown(member, [], among: ["ParameterGroups", "ParameterLabels"])
            }
        }
    }

    private func checkName(_ name: String?, at position: SourcePosition, _ path: [String]) {
        guard let name, !template.parameters.contains(name), !name.hasPrefix("Fn::") else { return }
        report(
            at: position, path, "there is no parameter \(Wording.quoted(name)) to show",
            help: Suggestion.didYouMean(name, among: template.parameters.map(\.name)) ?? "remove it, or declare it")
    }

    private func reportUnknown(_ member: TemplateObject.Member, _ path: [String], among names: [String]) {
        if member.key.hasPrefix("Fn::") { return }
        report(
            at: member.keyPosition, path + [member.key],
            "\(Self.name) has no member \(Wording.quoted(member.key)) here",
            help: Suggestion.didYouMean(member.key, among: names) ?? "it takes \(Wording.list(names))")
    }

    private func report(at position: SourcePosition, _ path: [String], _ message: String, help: String) {
        sink.report(
            "invalid-interface", .warning, at: position, path: ["Metadata", Self.name] + path, message, help: help)
    }
}
