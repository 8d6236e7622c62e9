// Generated from the schema of AWS::Shield::ProtectionGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Shield {
    /// `AWS::Shield::ProtectionGroup`
    public struct ProtectionGroup: Resource {
        public static let resourceType = ResourceType("AWS::Shield::ProtectionGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - aggregation: `Aggregation`.
        ///   - members: `Members`; 0 to 10000 items.
        ///   - pattern: `Pattern`.
        ///   - protectionGroupId: `ProtectionGroupId`; replaces the resource when changed; 1 to 36 characters;
        ///     `[a-zA-Z0-9\-]*`.
        ///   - resourceType: `ResourceType`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            aggregation: Aggregation,
            members: [StringValue]? = nil,
            pattern: Pattern,
            protectionGroupId: StringValue,
            resourceType: ResourceTypeValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Aggregation", aggregation)
            node.set("Members", members)
            node.set("Pattern", pattern)
            node.set("ProtectionGroupId", protectionGroupId)
            node.set("ResourceType", resourceType)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ProtectionGroupArn`.
        public var protectionGroupArn: StringValue { StringValue(attribute: "ProtectionGroupArn", of: node) }
    }
}

extension Shield.ProtectionGroup {
    /// `Aggregation`
    public struct Aggregation: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `MAX`
        public static var max: Self { Self("MAX") }
        /// `MEAN`
        public static var mean: Self { Self("MEAN") }
        /// `SUM`
        public static var sum: Self { Self("SUM") }
    }

    /// `Pattern`
    public struct Pattern: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALL`
        public static var all: Self { Self("ALL") }
        /// `ARBITRARY`
        public static var arbitrary: Self { Self("ARBITRARY") }
        /// `BY_RESOURCE_TYPE`
        public static var byResourceType: Self { Self("BY_RESOURCE_TYPE") }
    }

    /// `ResourceType`
    public struct ResourceTypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `APPLICATION_LOAD_BALANCER`
        public static var applicationLoadBalancer: Self { Self("APPLICATION_LOAD_BALANCER") }
        /// `CLASSIC_LOAD_BALANCER`
        public static var classicLoadBalancer: Self { Self("CLASSIC_LOAD_BALANCER") }
        /// `CLOUDFRONT_DISTRIBUTION`
        public static var cloudfrontDistribution: Self { Self("CLOUDFRONT_DISTRIBUTION") }
        /// `ELASTIC_IP_ALLOCATION`
        public static var elasticIpAllocation: Self { Self("ELASTIC_IP_ALLOCATION") }
        /// `GLOBAL_ACCELERATOR`
        public static var globalAccelerator: Self { Self("GLOBAL_ACCELERATOR") }
        /// `ROUTE_53_HOSTED_ZONE`
        public static var route53HostedZone: Self { Self("ROUTE_53_HOSTED_ZONE") }
    }
}
