import MainstaySchema
import MainstayTemplate

/// `mismatched-reference`: a reference whose value names another kind of thing than the property takes.
enum ValueFormats {
    /// Types whose values are whatever somebody makes of them.
    private static let open: Set<String> = [
        "AWS::CloudFormation::CustomResource", "AWS::CloudFormation::Stack", "AWS::SSM::Parameter",
        "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
    ]

    /// Formats that take what another format names: an alias may lead to a record of its own zone.
    private static let wider: [String: String] = [
        "AWS::Route53::AliasTarget.HostedZoneId": "AWS::Route53::HostedZone.Id"
    ]

    /// The formats of values that a property of a format takes.
    static func accepted(by format: String) -> Set<String> { Set([format] + (wider[format].map { [$0] } ?? [])) }

    /// What a reference names, as the formats of schemas put it; nil where that is not known.
    static func named(by call: Intrinsic, in context: TemplateContext) -> (formats: Set<String>, type: String)? {
        let name: String
        let node: SchemaNode?
        let facts: TypeFacts
        switch call {
        case .ref(let target):
            guard let text = target.string, context.template.parameters[text] == nil,
                case .known(let known)? = context.kind(of: text), known.schema.primaryIdentifier.count == 1
            else { return nil }
            name = text
            facts = known
            if facts.schema.typeName == "AWS::EC2::SecurityGroup" { return securityGroup(name, context) }
            node = facts.schema.root.property(known.schema.primaryIdentifier[0])
        case .getAtt(let target, let attribute):
            guard let text = target.string, let attribute = attribute.string,
                case .known(let known)? = context.kind(of: text)
            else { return nil }
            facts = known
            node = facts.schema.attribute(attribute)
        default: return nil
        }
        guard !open.contains(facts.schema.typeName), let node, let resolved = facts.resolve(node) else { return nil }
        var formats = Set(resolved.anyOf.compactMap(\.format))
        if let format = resolved.format ?? node.format { formats.insert(format) }
        return (formats, facts.schema.typeName)
    }

    /// `Ref` gives the id of a group in a VPC, and the name of one outside.
    private static func securityGroup(_ name: String, _ context: TemplateContext) -> (Set<String>, String)? {
        let type = "AWS::EC2::SecurityGroup"
        switch Presence(of: "VpcId", in: context.template.resources[name]?.properties ?? TemplateObject()) {
        case .certain: return ([type + ".Id"], type)
        case .none: return ([type + ".Name"], type)
        case .possible: return nil
        }
    }
}
