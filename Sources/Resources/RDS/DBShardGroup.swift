// Generated from the schema of AWS::RDS::DBShardGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBShardGroup`
    public struct DBShardGroup: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBShardGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - computeRedundancy: `ComputeRedundancy`.
        ///   - dbClusterIdentifier: `DBClusterIdentifier`; replaces the resource when changed; 1 to 63 characters.
        ///   - dbShardGroupIdentifier: `DBShardGroupIdentifier`; replaces the resource when changed;
        ///     1 to 63 characters.
        ///   - maxACU: `MaxACU`.
        ///   - minACU: `MinACU`; cannot be read back.
        ///   - publiclyAccessible: `PubliclyAccessible`; replaces the resource when changed.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            computeRedundancy: IntValue? = nil,
            dbClusterIdentifier: StringValue,
            dbShardGroupIdentifier: StringValue? = nil,
            maxACU: DoubleValue,
            minACU: DoubleValue? = nil,
            publiclyAccessible: BoolValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ComputeRedundancy", computeRedundancy)
            node.set("DBClusterIdentifier", dbClusterIdentifier)
            node.set("DBShardGroupIdentifier", dbShardGroupIdentifier)
            node.set("MaxACU", maxACU)
            node.set("MinACU", minACU)
            node.set("PubliclyAccessible", publiclyAccessible)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DBShardGroupResourceId`.
        public var dbShardGroupResourceId: StringValue { StringValue(attribute: "DBShardGroupResourceId", of: node) }

        /// `Fn::GetAtt` of `Endpoint`.
        public var endpoint: StringValue { StringValue(attribute: "Endpoint", of: node) }
    }
}
