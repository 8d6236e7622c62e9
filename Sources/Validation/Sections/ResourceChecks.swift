import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// Checks each resource: its type, its attributes, and its properties against the schema of its type.
struct ResourceChecks {
    private static let attributes = NameTable([
        "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Metadata", "Properties", "Type",
        "UpdatePolicy", "UpdateReplacePolicy",
    ])

    let context: TemplateContext
    let sink: FindingSink

    func check() {
        for (number, resource) in context.template.resources.enumerated() {
            let kind = context.kinds[number]
            checkType(resource, kind)
            checkAttributes(resource, kind)
            checkPolicies(resource)
            ResourcePolicyRules.check(resource, context, sink)
            if case .known(let facts) = kind {
                LifecycleRules.check(resource, facts.schema, sink)
                var checker = PropertyChecker(context: context, facts: facts, sink: sink, element: resource.name)
                checker.checkProperties(of: resource)
                TagRules(facts: facts, sink: sink, element: resource.name).check(resource.properties)
            }
        }
    }

    private func checkType(_ resource: TemplateResource, _ kind: ResourceKind) {
        switch kind {
        case .missing where resource.type.hasPrefix("AWS::Serverless::"):
            report(
                "unknown-resource-type", resource, resource.typePosition,
                "\(resource.type) is a type of the serverless transform, which the template does not name",
                help: "add the section Transform with AWS::Serverless-2016-10-31")
        case .missing:
            report(
                "unknown-resource-type", resource, resource.typePosition,
                "CloudFormation has no resource type \(Wording.quoted(resource.type))",
                help: Suggestion.didYouMean(resource.type, among: context.database.typeNames)
                    ?? "look the type up in AWS's list of resource types")
        case .invalid where !resource.type.isEmpty:
            report(
                "unknown-resource-type", resource, resource.typePosition,
                "\(Wording.quoted(resource.type)) is no resource type",
                help: context.database.contains("AWS::" + resource.type)
                    ? "did you mean \"AWS::\(resource.type)\"?"
                    : Suggestion.didYouMean("AWS::" + resource.type, among: context.database.typeNames)
                        ?? "types are named as in AWS::S3::Bucket")
        case .known: checkRegion(resource)
        default: break
        }
    }

    private func checkRegion(_ resource: TemplateResource) {
        guard let region = context.region, !resource.type.hasPrefix("Custom::"),
            let regions = context.database.regions(offering: resource.type), !regions.isEmpty,
            !regions.contains(region), context.database.regions.contains(region)
        else { return }
        report(
            "unknown-resource-type", resource, resource.typePosition, "\(resource.type) is not offered in \(region)",
            help: "it is offered in \(Wording.list(regions, limit: 6))")
    }

    private func checkAttributes(_ resource: TemplateResource, _ kind: ResourceKind) {
        let isCustom =
            resource.type.hasPrefix("Custom::") || resource.type == "AWS::CloudFormation::CustomResource"
        let members = resource.value.object?.members ?? []
        for index in members.indices where !Self.attributes.contains(members[index].key) {
            let member = members[index]
            switch (member.key, kind) {
            case ("Version", _) where isCustom: continue
            // The serverless transform and modules take more attributes and take care of them.
            case (_, .serverless), (_, .module): continue
            case ("Connectors", _) where context.transforms.hasServerless: continue
            default: break
            }
            if member.key.hasPrefix("Fn::") { continue }
            sink.report(
                "unknown-attribute-key", at: member.keyPosition, in: resource.name, path: [member.key],
                "a resource has no attribute \(Wording.quoted(member.key))",
                help: Suggestion.didYouMean(member.key, among: Self.attributes.names)
                    ?? "if it is a property of the resource, write it under Properties")
        }
        let condition = resource.value["Condition"]
        if let condition, condition.string == nil {
            sink.report(
                "wrong-type", at: condition.position, in: resource.name, path: ["Condition"],
                "the condition is \(Wording.kind(condition)), not a name", help: "write the name of a condition")
        }
    }

    private func checkPolicies(_ resource: TemplateResource) {
        // Kept in step with what CloudFormation documents for each attribute.
        checkPolicy(
            "DeletionPolicy", resource.deletionPolicy, ["Delete", "Retain", "RetainExceptOnCreate"], resource)
        checkPolicy("UpdateReplacePolicy", resource.updateReplacePolicy, ["Delete", "Retain"], resource)
    }

    private func checkPolicy(
        _ attribute: String, _ value: TemplateValue?, _ allowed: [String], _ resource: TemplateResource
    ) {
        guard let value, value.intrinsic == nil || !context.transforms.hasLanguageExtensions else { return }
        let kind = context.kind(of: resource.name)
        var allowed = allowed
        var takesSnapshots = true
        if case .known(let facts) = kind { takesSnapshots = facts.schema.dataRetention == .snapshot }
        if takesSnapshots { allowed.append("Snapshot") }
        guard let text = value.string, allowed.contains(text) else {
            if value.intrinsic != nil {
                // What CloudFormation says to this changed over time.
                sink.report(
                    "invalid-deletion-policy", Self.isTolerated(value) ? .warning : .error, at: value.position,
                    in: resource.name, path: [attribute],
                    "\(attribute) is a function call, which needs the transform AWS::LanguageExtensions",
                    help: "write the policy itself, or add the transform")
            } else if value.string == "Snapshot" {
                report(
                    "invalid-deletion-policy", resource, value.position, path: [attribute],
                    "CloudFormation takes no snapshots of \(resource.type)", help: "use Retain to keep the data")
            } else {
                report(
                    "invalid-deletion-policy", resource, value.position, path: [attribute],
                    "\(Wording.value(value)) is no value of \(attribute)",
                    help: value.string.flatMap { Suggestion.didYouMean($0, among: allowed) }
                        ?? "use \(Wording.list(allowed, "or"))")
            }
            return
        }
    }

    /// Functions that known templates have here without the transform.
    private static func isTolerated(_ value: TemplateValue) -> Bool {
        switch value.intrinsic {
        case .ref, .findInMap, .if: true
        default: false
        }
    }

    private func report(
        _ rule: String, _ resource: TemplateResource, _ position: SourcePosition, path: [String] = ["Type"],
        _ message: String, help: String
    ) {
        sink.report(rule, at: position, in: resource.name, path: path, message, help: help)
    }
}
