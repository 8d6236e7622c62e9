// Generated from the schema of AWS::ElastiCache::SubnetGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElastiCache {
    /// `AWS::ElastiCache::SubnetGroup`
    public struct SubnetGroup: Resource {
        public static let resourceType = ResourceType("AWS::ElastiCache::SubnetGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cacheSubnetGroupName: `CacheSubnetGroupName`; replaces the resource when changed.
        ///   - description: `Description`.
        ///   - subnetIds: `SubnetIds`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cacheSubnetGroupName: StringValue? = nil,
            description: StringValue,
            subnetIds: [StringValue],
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CacheSubnetGroupName", cacheSubnetGroupName)
            node.set("Description", description)
            node.set("SubnetIds", subnetIds)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
