// Generated from the schema of AWS::Backup::TieringConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::TieringConfiguration`
    public struct TieringConfiguration: Resource {
        public static let resourceType = ResourceType(
            "AWS::Backup::TieringConfiguration", tags: .map("TieringConfigurationTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - backupVaultName: `BackupVaultName`.
        ///   - resourceSelection: `ResourceSelection`.
        ///   - tieringConfigurationName: `TieringConfigurationName`; replaces the resource when changed.
        ///   - tieringConfigurationTags: `TieringConfigurationTags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            backupVaultName: StringValue,
            resourceSelection: [ResourceSelection],
            tieringConfigurationName: StringValue,
            tieringConfigurationTags: [String: StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BackupVaultName", backupVaultName)
            node.set("ResourceSelection", resourceSelection)
            node.set("TieringConfigurationName", tieringConfigurationName)
            node.set("TieringConfigurationTags", tieringConfigurationTags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreationTime`.
        public var creationTime: StringValue { StringValue(attribute: "CreationTime", of: node) }

        /// `Fn::GetAtt` of `LastUpdatedTime`.
        public var lastUpdatedTime: StringValue { StringValue(attribute: "LastUpdatedTime", of: node) }

        /// `Fn::GetAtt` of `TieringConfigurationArn`.
        public var tieringConfigurationArn: StringValue { StringValue(attribute: "TieringConfigurationArn", of: node) }
    }
}

extension Backup.TieringConfiguration {
    /// `ResourceSelection`
    public struct ResourceSelection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resources: `Resources`.
        ///   - resourceType: `ResourceType`.
        ///   - tieringDownSettingsInDays: `TieringDownSettingsInDays`.
        public init(
            resources: [StringValue],
            resourceType: StringValue,
            tieringDownSettingsInDays: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("Resources", resources)
            bag.set("ResourceType", resourceType)
            bag.set("TieringDownSettingsInDays", tieringDownSettingsInDays)
            property = bag.property
        }
    }
}
