public import MainstayConstructs
public import MainstayOrganizations

/// What tags are called and may hold in the accounts of an organisation, and on which resources AWS refuses others.
///
/// Declared in the organisation's management account, or one that it lets manage policies.
public struct TagPolicy: Construct {
    /// One tag.
    public struct Tag: Hashable, Sendable {
        /// As it must be spelt, capitals included.
        public var key: String
        /// What it may hold, where `*` stands for any text at the end; anything where it is empty.
        public var values: [String]
        /// Types on which AWS refuses other values: `ec2:instance`, `rds:*`. Others are reported alone.
        public var enforcedFor: [String]

        public init(_ key: String, values: [String] = [], enforcedFor: [String] = []) {
            self.key = key
            self.values = values
            self.enforcedFor = enforcedFor
        }
    }

    public let node: Node
    public let resource: Organizations.Policy

    /// - Parameters:
    ///   - targets: the accounts or organisational units, by their ids: `ou-ab12-cdefghij`, or the root.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, tags: [Tag], targets: [String], fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let members = tags.sorted { $0.key < $1.key }.map { tag in
            var bag = PropertyBag()
            bag.set("tag_key", Self.assigned(JSONValue(tag.key)))
            if !tag.values.isEmpty { bag.set("tag_value", Self.assigned(JSONValue(Set(tag.values).sorted()))) }
            if !tag.enforcedFor.isEmpty {
                bag.set("enforced_for", Self.assigned(JSONValue(Set(tag.enforcedFor).sorted())))
            }
            return Property.Member(tag.key.lowercased(), bag.property)
        }
        resource = Organizations.Policy(
            "Resource", in: Group(node: node),
            content: .object(["tags": JSONValue(property: .object(members))]),
            description: StringValue("Tags of \(node.pathInStack)"), name: StringValue(node.explicitName(limit: 128)),
            targetIds: targets.isEmpty ? nil : Set(targets).sorted().map { StringValue($0) }, type: .tagPolicy)
        Self.check(tags, targets, node)
    }

    private static func assigned(_ value: JSONValue) -> JSONValue { .object(["@@assign": value]) }

    private static func check(_ tags: [Tag], _ targets: [String], _ node: Node) {
        if tags.isEmpty || targets.isEmpty {
            node.report(
                "empty-tag-policy", "a policy of \(tags.count) tags for \(targets.count) targets says nothing",
                help: "name a tag, and an account or organisational unit")
        }
        if Set(tags.map { $0.key.lowercased() }).count != tags.count || tags.contains(where: { $0.key.isEmpty }) {
            node.report(
                "invalid-tag-policy", "two tags of the policy differ in capitals alone, or one has no key",
                help: "name each tag once")
        }
    }
}
