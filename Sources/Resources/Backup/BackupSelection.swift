// Generated from the schema of AWS::Backup::BackupSelection by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::BackupSelection`
    public struct BackupSelection: Resource {
        public static let resourceType = ResourceType("AWS::Backup::BackupSelection")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - backupPlanId: `BackupPlanId`; replaces the resource when changed.
        ///   - backupSelection: `BackupSelection`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            backupPlanId: StringValue,
            backupSelection: BackupSelectionResourceType,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BackupPlanId", backupPlanId)
            node.set("BackupSelection", backupSelection)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `BackupPlanId`.
        public var backupPlanId: StringValue { StringValue(attribute: "BackupPlanId", of: node) }

        /// `Fn::GetAtt` of `BackupSelection.IamRoleArn`.
        public var backupSelectionIamRoleArn: RoleARN { RoleARN(attribute: "BackupSelection.IamRoleArn", of: node) }

        /// `Fn::GetAtt` of `BackupSelection.NotResources`.
        public var backupSelectionNotResources: [StringValue] {
            StringValue.list(attribute: "BackupSelection.NotResources", of: node)
        }

        /// `Fn::GetAtt` of `BackupSelection.Resources`.
        public var backupSelectionResources: [StringValue] {
            StringValue.list(attribute: "BackupSelection.Resources", of: node)
        }

        /// `Fn::GetAtt` of `BackupSelection.SelectionName`.
        public var backupSelectionSelectionName: StringValue {
            StringValue(attribute: "BackupSelection.SelectionName", of: node)
        }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `SelectionId`.
        public var selectionId: StringValue { StringValue(attribute: "SelectionId", of: node) }
    }
}

extension Backup.BackupSelection {
    /// `BackupSelectionResourceType`
    public struct BackupSelectionResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - conditions: `Conditions`; replaces the resource when changed.
        ///   - iamRoleArn: `IamRoleArn`; replaces the resource when changed.
        ///   - listOfTags: `ListOfTags`; replaces the resource when changed.
        ///   - notResources: `NotResources`; replaces the resource when changed.
        ///   - resources: `Resources`; replaces the resource when changed.
        ///   - selectionName: `SelectionName`; replaces the resource when changed; `^[a-zA-Z0-9\-\_\.\:]+$`.
        public init(
            conditions: Conditions? = nil,
            iamRoleArn: RoleARN,
            listOfTags: [ConditionResourceType]? = nil,
            notResources: [StringValue]? = nil,
            resources: [StringValue]? = nil,
            selectionName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Conditions", conditions)
            bag.set("IamRoleArn", iamRoleArn)
            bag.set("ListOfTags", listOfTags)
            bag.set("NotResources", notResources)
            bag.set("Resources", resources)
            bag.set("SelectionName", selectionName)
            property = bag.property
        }

        /// `Conditions`
        public struct Conditions: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - stringEquals: `StringEquals`; replaces the resource when changed.
            ///   - stringLike: `StringLike`; replaces the resource when changed.
            ///   - stringNotEquals: `StringNotEquals`; replaces the resource when changed.
            ///   - stringNotLike: `StringNotLike`; replaces the resource when changed.
            public init(
                stringEquals: [ConditionParameter]? = nil,
                stringLike: [ConditionParameter]? = nil,
                stringNotEquals: [ConditionParameter]? = nil,
                stringNotLike: [ConditionParameter]? = nil
            ) {
                var bag = PropertyBag()
                bag.set("StringEquals", stringEquals)
                bag.set("StringLike", stringLike)
                bag.set("StringNotEquals", stringNotEquals)
                bag.set("StringNotLike", stringNotLike)
                property = bag.property
            }
        }
    }

    /// `ConditionParameter`
    public struct ConditionParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - conditionKey: `ConditionKey`; replaces the resource when changed.
        ///   - conditionValue: `ConditionValue`; replaces the resource when changed.
        public init(conditionKey: StringValue? = nil, conditionValue: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ConditionKey", conditionKey)
            bag.set("ConditionValue", conditionValue)
            property = bag.property
        }
    }

    /// `ConditionResourceType`
    public struct ConditionResourceType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - conditionKey: `ConditionKey`; replaces the resource when changed.
        ///   - conditionType: `ConditionType`; replaces the resource when changed.
        ///   - conditionValue: `ConditionValue`; replaces the resource when changed.
        public init(
            conditionKey: StringValue,
            conditionType: StringValue,
            conditionValue: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ConditionKey", conditionKey)
            bag.set("ConditionType", conditionType)
            bag.set("ConditionValue", conditionValue)
            property = bag.property
        }
    }
}
