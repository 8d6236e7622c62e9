// Generated from the schema of AWS::Config::ConfigurationAggregator by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Config {
    /// `AWS::Config::ConfigurationAggregator`
    public struct ConfigurationAggregator: Resource {
        public static let resourceType = ResourceType("AWS::Config::ConfigurationAggregator", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accountAggregationSources: `AccountAggregationSources`; 0 to 1 items.
        ///   - configurationAggregatorName: `ConfigurationAggregatorName`; replaces the resource when changed;
        ///     1 to 256 characters; `[\w\-]+`.
        ///   - organizationAggregationSource: `OrganizationAggregationSource`.
        ///   - tags: `Tags`; 0 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accountAggregationSources: [AccountAggregationSource]? = nil,
            configurationAggregatorName: StringValue? = nil,
            organizationAggregationSource: OrganizationAggregationSource? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccountAggregationSources", accountAggregationSources)
            node.set("ConfigurationAggregatorName", configurationAggregatorName)
            node.set("OrganizationAggregationSource", organizationAggregationSource)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ConfigurationAggregatorArn`.
        public var configurationAggregatorArn: StringValue {
            StringValue(attribute: "ConfigurationAggregatorArn", of: node)
        }
    }
}

extension Config.ConfigurationAggregator {
    /// `AccountAggregationSource`
    public struct AccountAggregationSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountIds: `AccountIds`; at least 1 items.
        ///   - allAwsRegions: `AllAwsRegions`.
        ///   - awsRegions: `AwsRegions`; at least 1 items.
        public init(
            accountIds: [StringValue],
            allAwsRegions: BoolValue? = nil,
            awsRegions: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountIds", accountIds)
            bag.set("AllAwsRegions", allAwsRegions)
            bag.set("AwsRegions", awsRegions)
            property = bag.property
        }
    }

    /// `OrganizationAggregationSource`
    public struct OrganizationAggregationSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allAwsRegions: `AllAwsRegions`.
        ///   - awsRegions: `AwsRegions`; at least 1 items.
        ///   - roleArn: `RoleArn`.
        public init(
            allAwsRegions: BoolValue? = nil,
            awsRegions: [StringValue]? = nil,
            roleArn: RoleARN
        ) {
            var bag = PropertyBag()
            bag.set("AllAwsRegions", allAwsRegions)
            bag.set("AwsRegions", awsRegions)
            bag.set("RoleArn", roleArn)
            property = bag.property
        }
    }
}
