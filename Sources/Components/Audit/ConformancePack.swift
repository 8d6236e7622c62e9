public import MainstayConfig
public import MainstayConstructs

/// Rules of AWS Config that are deployed, and reported on, as one: whether the account conforms to a standard.
public struct ConformancePack: Construct {
    public let node: Node
    public let resource: Config.ConformancePack

    /// - Parameters:
    ///   - recorder: what the rules look at; nil where AWS Config is on already.
    ///   - rules: 1 to 130.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of rules: [ManagedRule], recorder: ConfigurationRecorder?,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let ordered = rules.sorted { $0.name < $1.name }
        resource = Config.ConformancePack(
            "Resource", in: Group(node: node), conformancePackName: StringValue(node.explicitName(limit: 256)),
            templateBody: StringValue(json: Self.template(ordered)))
        // Rules can only be made where there is a recorder with a channel, which the pack does not name.
        if let recorder {
            resource.depend(on: recorder.resource)
            resource.depend(on: recorder.channel)
        }
        if !(1...130).contains(rules.count) {
            node.report(
                "invalid-conformance-pack", "a pack of \(rules.count) rules was asked for; AWS Config takes 1 to 130",
                help: "leave some out, or make two packs")
        }
        if Set(rules.map(\.name)).count != rules.count {
            node.report(
                "invalid-conformance-pack", "two rules of the pack have the same name", help: "name each rule once")
        }
    }

    /// A template of its own, in JSON, which is YAML too.
    private static func template(_ rules: [ManagedRule]) -> JSONValue {
        let resources = rules.map { rule in
            var bag = PropertyBag()
            bag.set("ConfigRuleName", rule.name)
            bag.set("Description", rule.purpose)
            if !rule.parameters.isEmpty { bag.set("InputParameters", JSONValue(rule.parameters)) }
            bag.set("Source", JSONValue.object(["Owner": "AWS", "SourceIdentifier": rule.identifier]))
            return Property.Member(
                rule.name.capitalisedParts,
                JSONValue.object(["Type": "AWS::Config::ConfigRule", "Properties": JSONValue(property: bag.property)])
                    .property)
        }
        return .object(["Resources": JSONValue(property: .object(resources))])
    }
}

/// Shows what AWS Config finds in several accounts and regions in one place.
public struct ConfigurationAggregator: Construct {
    public let node: Node
    public let resource: Config.ConfigurationAggregator

    /// - Parameter accounts: by their numbers; each of the others must authorise this one. This account where empty.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, accounts: [String] = [], fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let numbers: [StringValue] = accounts.isEmpty ? [AWS.accountID] : Set(accounts).sorted().map { StringValue($0) }
        resource = Config.ConfigurationAggregator(
            "Resource", in: Group(node: node),
            accountAggregationSources: [.init(accountIds: numbers, allAwsRegions: true)],
            configurationAggregatorName: StringValue(node.explicitName(limit: 256)))
        for account in accounts where !account.isAccountNumber {
            node.report("invalid-account", "\"\(account)\" is not the number of an account", help: "use 12 digits")
        }
    }
}

extension String {
    /// Twelve digits.
    var isAccountNumber: Bool {
        utf8.count == 12 && utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
}
