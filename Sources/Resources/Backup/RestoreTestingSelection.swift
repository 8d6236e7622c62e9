// Generated from the schema of AWS::Backup::RestoreTestingSelection by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::RestoreTestingSelection`
    public struct RestoreTestingSelection: Resource {
        public static let resourceType = ResourceType("AWS::Backup::RestoreTestingSelection")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - iamRoleArn: `IamRoleArn`.
        ///   - protectedResourceArns: `ProtectedResourceArns`.
        ///   - protectedResourceConditions: `ProtectedResourceConditions`.
        ///   - protectedResourceType: `ProtectedResourceType`; replaces the resource when changed.
        ///   - restoreMetadataOverrides: `RestoreMetadataOverrides`.
        ///   - restoreTestingPlanName: `RestoreTestingPlanName`; replaces the resource when changed.
        ///   - restoreTestingSelectionName: `RestoreTestingSelectionName`; replaces the resource when changed.
        ///   - validationWindowHours: `ValidationWindowHours`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            iamRoleArn: RoleARN,
            protectedResourceArns: [StringValue]? = nil,
            protectedResourceConditions: ProtectedResourceConditions? = nil,
            protectedResourceType: StringValue,
            restoreMetadataOverrides: [String: StringValue]? = nil,
            restoreTestingPlanName: StringValue,
            restoreTestingSelectionName: StringValue,
            validationWindowHours: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("IamRoleArn", iamRoleArn)
            node.set("ProtectedResourceArns", protectedResourceArns)
            node.set("ProtectedResourceConditions", protectedResourceConditions)
            node.set("ProtectedResourceType", protectedResourceType)
            node.set("RestoreMetadataOverrides", restoreMetadataOverrides)
            node.set("RestoreTestingPlanName", restoreTestingPlanName)
            node.set("RestoreTestingSelectionName", restoreTestingSelectionName)
            node.set("ValidationWindowHours", validationWindowHours)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Backup.RestoreTestingSelection {
    /// `KeyValue`
    public struct KeyValue: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `ProtectedResourceConditions`
    public struct ProtectedResourceConditions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - stringEquals: `StringEquals`.
        ///   - stringNotEquals: `StringNotEquals`.
        public init(stringEquals: [KeyValue]? = nil, stringNotEquals: [KeyValue]? = nil) {
            var bag = PropertyBag()
            bag.set("StringEquals", stringEquals)
            bag.set("StringNotEquals", stringNotEquals)
            property = bag.property
        }
    }
}
