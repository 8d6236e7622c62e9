// Generated from the schema of AWS::AppConfig::Environment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AppConfig {
    /// `AWS::AppConfig::Environment`
    public struct Environment: Resource {
        public static let resourceType = ResourceType("AWS::AppConfig::Environment", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationId: `ApplicationId`; replaces the resource when changed; `[a-z0-9]{4,7}`.
        ///   - deletionProtectionCheck: `DeletionProtectionCheck`; cannot be read back.
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - monitors: `Monitors`; 0 to 5 items.
        ///   - name: `Name`; 1 to 64 characters.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationId: StringValue,
            deletionProtectionCheck: DeletionProtectionCheck? = nil,
            description: StringValue? = nil,
            monitors: [Monitor]? = nil,
            name: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationId", applicationId)
            node.set("DeletionProtectionCheck", deletionProtectionCheck)
            node.set("Description", description)
            node.set("Monitors", monitors)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `EnvironmentId`.
        public var environmentId: StringValue { StringValue(attribute: "EnvironmentId", of: node) }
    }
}

extension AppConfig.Environment {
    /// `DeletionProtectionCheck`
    public struct DeletionProtectionCheck: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACCOUNT_DEFAULT`
        public static var accountDefault: Self { Self("ACCOUNT_DEFAULT") }
        /// `APPLY`
        public static var apply: Self { Self("APPLY") }
        /// `BYPASS`
        public static var bypass: Self { Self("BYPASS") }
    }

    /// `Monitor`
    public struct Monitor: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmArn: `AlarmArn`; 1 to 2048 characters.
        ///   - alarmRoleArn: `AlarmRoleArn`; 20 to 2048 characters.
        public init(alarmArn: StringValue, alarmRoleArn: RoleARN? = nil) {
            var bag = PropertyBag()
            bag.set("AlarmArn", alarmArn)
            bag.set("AlarmRoleArn", alarmRoleArn)
            property = bag.property
        }
    }
}
