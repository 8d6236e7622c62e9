// Generated from the schema of AWS::ElastiCache::ParameterGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElastiCache {
    /// `AWS::ElastiCache::ParameterGroup`
    public struct ParameterGroup: Resource {
        public static let resourceType = ResourceType("AWS::ElastiCache::ParameterGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cacheParameterGroupFamily: `CacheParameterGroupFamily`; replaces the resource when changed.
        ///   - description: `Description`.
        ///   - properties: `Properties`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cacheParameterGroupFamily: StringValue,
            description: StringValue,
            properties: [String: StringValue]? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CacheParameterGroupFamily", cacheParameterGroupFamily)
            node.set("Description", description)
            node.set("Properties", properties)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CacheParameterGroupName`.
        public var cacheParameterGroupName: StringValue { StringValue(attribute: "CacheParameterGroupName", of: node) }
    }
}
