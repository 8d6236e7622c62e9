// Generated from the schema of AWS::Backup::ReportPlan by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::ReportPlan`
    public struct ReportPlan: Resource {
        public static let resourceType = ResourceType("AWS::Backup::ReportPlan", tags: .list("ReportPlanTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - reportDeliveryChannel: `ReportDeliveryChannel`.
        ///   - reportPlanDescription: `ReportPlanDescription`; 0 to 1024 characters; `.*\S.*`.
        ///   - reportPlanName: `ReportPlanName`; replaces the resource when changed; 1 to 256 characters;
        ///     `[a-zA-Z][_a-zA-Z0-9]*`.
        ///   - reportPlanTags: `ReportPlanTags`.
        ///   - reportSetting: `ReportSetting`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            reportDeliveryChannel: ReportDeliveryChannel,
            reportPlanDescription: StringValue? = nil,
            reportPlanName: StringValue? = nil,
            reportPlanTags: [Tag]? = nil,
            reportSetting: ReportSetting,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ReportDeliveryChannel", reportDeliveryChannel)
            node.set("ReportPlanDescription", reportPlanDescription)
            node.set("ReportPlanName", reportPlanName)
            node.set("ReportPlanTags", reportPlanTags)
            node.set("ReportSetting", reportSetting)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ReportPlanArn`.
        public var reportPlanArn: StringValue { StringValue(attribute: "ReportPlanArn", of: node) }
    }
}

extension Backup.ReportPlan {
    /// `ReportDeliveryChannel`
    public struct ReportDeliveryChannel: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - formats: `Formats`.
        ///   - s3BucketName: `S3BucketName`.
        ///   - s3KeyPrefix: `S3KeyPrefix`.
        public init(
            formats: [StringValue]? = nil,
            s3BucketName: BucketName,
            s3KeyPrefix: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Formats", formats)
            bag.set("S3BucketName", s3BucketName)
            bag.set("S3KeyPrefix", s3KeyPrefix)
            property = bag.property
        }
    }

    /// `ReportSetting`
    public struct ReportSetting: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accounts: `Accounts`.
        ///   - frameworkArns: `FrameworkArns`.
        ///   - organizationUnits: `OrganizationUnits`.
        ///   - regions: `Regions`.
        ///   - reportTemplate: `ReportTemplate`.
        public init(
            accounts: [StringValue]? = nil,
            frameworkArns: [StringValue]? = nil,
            organizationUnits: [StringValue]? = nil,
            regions: [StringValue]? = nil,
            reportTemplate: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Accounts", accounts)
            bag.set("FrameworkArns", frameworkArns)
            bag.set("OrganizationUnits", organizationUnits)
            bag.set("Regions", regions)
            bag.set("ReportTemplate", reportTemplate)
            property = bag.property
        }
    }
}
