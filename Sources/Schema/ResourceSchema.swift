/// What CloudFormation knows about one resource type, as facts: its properties and what happens when they change.
public struct ResourceSchema: Hashable, Sendable {
    /// How a type takes tags.
    public enum TagShape: UInt8, Hashable, Sendable {
        /// The type takes no tags.
        case none
        /// A list of objects with `Key` and `Value`.
        case list
        /// A map from key to value.
        case map
        /// A list of objects with `Key`, `Value` and a required `PropagateAtLaunch` (Auto Scaling groups).
        case autoScalingList
    }

    /// Whether a resource of this type holds data that is gone when the resource is.
    public enum DataRetention: UInt8, Hashable, Sendable {
        /// It can be made again from the template.
        case none
        /// It holds data: keep it when it leaves the template.
        case retain
        /// It holds data and CloudFormation can take a snapshot of it first.
        case snapshot
    }

    /// A rule that the schema of the provider does not state and the service applies all the same.
    public struct Constraint: Hashable, Sendable {
        /// What it is called, for messages and waivers: `aws_rds_dbinstance/engine_version`.
        public var name: String
        /// Where it holds: empty for the properties as a whole, else a path with `*` for any item.
        public var path: String
        /// Whether it tells what is unwise, not what is refused.
        public var isWarning: Bool
        /// What a value there has to be. It has no references.
        public var node: SchemaNode

        public init(name: String, path: String, isWarning: Bool, node: SchemaNode) {
            self.name = name
            self.path = path
            self.isWarning = isWarning
            self.node = node
        }
    }

    /// `AWS::RDS::DBInstance`
    public var typeName: String
    /// The object that holds the properties, its constraints included.
    public var root: SchemaNode
    /// Named structures, sorted by name.
    public var definitions: [SchemaNode.Member]
    /// Property paths with `/` between names and `*` for any item: `Endpoint/Port`.
    public var readOnly: [String]
    public var writeOnly: [String]
    /// A change of these replaces the resource.
    public var createOnly: [String]
    /// A change of these may replace the resource.
    public var conditionalCreateOnly: [String]
    public var deprecated: [String]
    public var primaryIdentifier: [String]
    /// What `Fn::GetAtt` returns: attribute name with dots (`Endpoint.Port`) and the node that describes its value.
    public var attributes: [SchemaNode.Member]
    public var tagShape: TagShape
    /// The property that takes the tags: `Tags`, `HostedZoneTags`; nil where the type takes none.
    public var tagProperty: String?
    public var dataRetention: DataRetention
    /// `delete_then_create` where CloudFormation deletes the old one before it makes the new one.
    public var deletesBeforeReplacing: Bool
    /// The type may be ending: `maintenance`, `sunset`, `shutdown`. Which regions offer it is asked of the database.
    public var lifecycleStatus: String?
    /// When that status starts, as `2026-09-30`, where it is known.
    public var lifecycleDate: String?
    /// What holds beside the schema, sorted by name and path.
    public var constraints: [Constraint]

    public init(typeName: String, root: SchemaNode) {
        self.typeName = typeName
        self.root = root
        definitions = []
        readOnly = []
        writeOnly = []
        createOnly = []
        conditionalCreateOnly = []
        deprecated = []
        primaryIdentifier = []
        attributes = []
        tagShape = .none
        tagProperty = nil
        dataRetention = .none
        deletesBeforeReplacing = false
        lifecycleStatus = nil
        lifecycleDate = nil
        constraints = []
    }

    /// The structure of that name; binary search, since definitions are sorted.
    public func definition(_ name: String) -> SchemaNode? { definitions.node(named: name) }

    /// What `Fn::GetAtt` returns for an attribute (`Arn`, `Endpoint.Port`), or nil where the type has no such attribute.
    ///
    /// Nested stacks have any attribute below `Outputs`, custom resources any at all; ``attributes`` lists these as
    /// `Outputs.*` and `*`.
    public func attribute(_ name: String) -> SchemaNode? {
        if let node = attributes.node(named: name) { return node }
        return attributes.first { member in
            guard member.name.hasSuffix("*") else { return false }
            let prefix = member.name.dropLast()
            return name.utf8.count > prefix.utf8.count && name.hasPrefix(prefix)
        }?.node
    }
}
