// Generated from the schema of AWS::RDS::DBProxyTargetGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBProxyTargetGroup`
    public struct DBProxyTargetGroup: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBProxyTargetGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - connectionPoolConfigurationInfo: `ConnectionPoolConfigurationInfo`.
        ///   - dbClusterIdentifiers: `DBClusterIdentifiers`.
        ///   - dbInstanceIdentifiers: `DBInstanceIdentifiers`.
        ///   - dbProxyName: `DBProxyName`; replaces the resource when changed; 1 to 64 characters; `[A-z][0-z]*`.
        ///   - tags: `Tags`.
        ///   - targetGroupName: `TargetGroupName`; replaces the resource when changed; 1 to 63 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            connectionPoolConfigurationInfo: ConnectionPoolConfigurationInfoFormat? = nil,
            dbClusterIdentifiers: [StringValue]? = nil,
            dbInstanceIdentifiers: [StringValue]? = nil,
            dbProxyName: StringValue,
            tags: [Tag]? = nil,
            targetGroupName: TargetGroupName,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConnectionPoolConfigurationInfo", connectionPoolConfigurationInfo)
            node.set("DBClusterIdentifiers", dbClusterIdentifiers)
            node.set("DBInstanceIdentifiers", dbInstanceIdentifiers)
            node.set("DBProxyName", dbProxyName)
            node.set("Tags", tags)
            node.set("TargetGroupName", targetGroupName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `TargetGroupArn`.
        public var targetGroupArn: StringValue { StringValue(attribute: "TargetGroupArn", of: node) }
    }
}

extension RDS.DBProxyTargetGroup {
    /// `ConnectionPoolConfigurationInfoFormat`
    public struct ConnectionPoolConfigurationInfoFormat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - connectionBorrowTimeout: `ConnectionBorrowTimeout`.
        ///   - initQuery: `InitQuery`.
        ///   - maxConnectionsPercent: `MaxConnectionsPercent`; 0 to 100.
        ///   - maxIdleConnectionsPercent: `MaxIdleConnectionsPercent`; 0 to 100.
        ///   - sessionPinningFilters: `SessionPinningFilters`.
        public init(
            connectionBorrowTimeout: IntValue? = nil,
            initQuery: StringValue? = nil,
            maxConnectionsPercent: IntValue? = nil,
            maxIdleConnectionsPercent: IntValue? = nil,
            sessionPinningFilters: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConnectionBorrowTimeout", connectionBorrowTimeout)
            bag.set("InitQuery", initQuery)
            bag.set("MaxConnectionsPercent", maxConnectionsPercent)
            bag.set("MaxIdleConnectionsPercent", maxIdleConnectionsPercent)
            bag.set("SessionPinningFilters", sessionPinningFilters)
            property = bag.property
        }
    }

    /// `TargetGroupName`
    public struct TargetGroupName: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `default`
        public static var `default`: Self { Self("default") }
    }
}
