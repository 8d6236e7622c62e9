// Generated from the schema of AWS::Budgets::BudgetsAction by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Budgets {
    /// `AWS::Budgets::BudgetsAction`
    public struct BudgetsAction: Resource {
        public static let resourceType = ResourceType("AWS::Budgets::BudgetsAction", tags: .list("ResourceTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - actionThreshold: `ActionThreshold`.
        ///   - actionType: `ActionType`; replaces the resource when changed.
        ///   - approvalModel: `ApprovalModel`.
        ///   - budgetName: `BudgetName`; replaces the resource when changed; 1 to 100 characters.
        ///   - definition: `Definition`.
        ///   - executionRoleArn: `ExecutionRoleArn`; 32 to 618 characters.
        ///   - notificationType: `NotificationType`.
        ///   - resourceTags: `ResourceTags`; 0 to 200 items.
        ///   - subscribers: `Subscribers`; 1 to 11 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            actionThreshold: ActionThreshold,
            actionType: ActionType,
            approvalModel: ApprovalModel? = nil,
            budgetName: StringValue,
            definition: Definition,
            executionRoleArn: RoleARN,
            notificationType: NotificationType,
            resourceTags: [Tag]? = nil,
            subscribers: [Subscriber],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ActionThreshold", actionThreshold)
            node.set("ActionType", actionType)
            node.set("ApprovalModel", approvalModel)
            node.set("BudgetName", budgetName)
            node.set("Definition", definition)
            node.set("ExecutionRoleArn", executionRoleArn)
            node.set("NotificationType", notificationType)
            node.set("ResourceTags", resourceTags)
            node.set("Subscribers", subscribers)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ActionId`.
        public var actionId: StringValue { StringValue(attribute: "ActionId", of: node) }
    }
}

extension Budgets.BudgetsAction {
    /// `ActionThreshold`
    public struct ActionThreshold: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(type: TypeValue, value: DoubleValue) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ABSOLUTE_VALUE`
            public static var absoluteValue: Self { Self("ABSOLUTE_VALUE") }
            /// `PERCENTAGE`
            public static var percentage: Self { Self("PERCENTAGE") }
        }
    }

    /// `ActionType`
    public struct ActionType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `APPLY_IAM_POLICY`
        public static var applyIamPolicy: Self { Self("APPLY_IAM_POLICY") }
        /// `APPLY_SCP_POLICY`
        public static var applyScpPolicy: Self { Self("APPLY_SCP_POLICY") }
        /// `RUN_SSM_DOCUMENTS`
        public static var runSsmDocuments: Self { Self("RUN_SSM_DOCUMENTS") }
    }

    /// `ApprovalModel`
    public struct ApprovalModel: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AUTOMATIC`
        public static var automatic: Self { Self("AUTOMATIC") }
        /// `MANUAL`
        public static var manual: Self { Self("MANUAL") }
    }

    /// `Definition`
    public struct Definition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - iamActionDefinition: `IamActionDefinition`.
        ///   - scpActionDefinition: `ScpActionDefinition`.
        ///   - ssmActionDefinition: `SsmActionDefinition`.
        public init(
            iamActionDefinition: IamActionDefinition? = nil,
            scpActionDefinition: ScpActionDefinition? = nil,
            ssmActionDefinition: SsmActionDefinition? = nil
        ) {
            var bag = PropertyBag()
            bag.set("IamActionDefinition", iamActionDefinition)
            bag.set("ScpActionDefinition", scpActionDefinition)
            bag.set("SsmActionDefinition", ssmActionDefinition)
            property = bag.property
        }
    }

    /// `IamActionDefinition`
    public struct IamActionDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - groups: `Groups`; 1 to 100 items.
        ///   - policyArn: `PolicyArn`; 25 to 684 characters.
        ///   - roles: `Roles`; 1 to 100 items.
        ///   - users: `Users`; 1 to 100 items.
        public init(
            groups: [StringValue]? = nil,
            policyArn: StringValue,
            roles: [StringValue]? = nil,
            users: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Groups", groups)
            bag.set("PolicyArn", policyArn)
            bag.set("Roles", roles)
            bag.set("Users", users)
            property = bag.property
        }
    }

    /// `NotificationType`
    public struct NotificationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACTUAL`
        public static var actual: Self { Self("ACTUAL") }
        /// `FORECASTED`
        public static var forecasted: Self { Self("FORECASTED") }
    }

    /// `ScpActionDefinition`
    public struct ScpActionDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - policyId: `PolicyId`; 10 to 130 characters; `^p-[0-9a-zA-Z_]{8,128}$`.
        ///   - targetIds: `TargetIds`; 1 to 100 items.
        public init(policyId: StringValue, targetIds: [StringValue]) {
            var bag = PropertyBag()
            bag.set("PolicyId", policyId)
            bag.set("TargetIds", targetIds)
            property = bag.property
        }
    }

    /// `SsmActionDefinition`
    public struct SsmActionDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - instanceIds: `InstanceIds`; 1 to 100 items.
        ///   - region: `Region`; 9 to 20 characters; `^\w{2,4}-\w+(-\w+)?-\d$`.
        ///   - subtype: `Subtype`.
        public init(
            instanceIds: [StringValue],
            region: StringValue,
            subtype: Subtype
        ) {
            var bag = PropertyBag()
            bag.set("InstanceIds", instanceIds)
            bag.set("Region", region)
            bag.set("Subtype", subtype)
            property = bag.property
        }

        /// `Subtype`
        public struct Subtype: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `STOP_EC2_INSTANCES`
            public static var stopEc2Instances: Self { Self("STOP_EC2_INSTANCES") }
            /// `STOP_RDS_INSTANCES`
            public static var stopRdsInstances: Self { Self("STOP_RDS_INSTANCES") }
        }
    }

    /// `Subscriber`
    public struct Subscriber: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - address: `Address`; 1 to 2147483647 characters; `^(.*[\n\r\t\f\ ]?)*$`.
        ///   - type: `Type`.
        public init(address: StringValue, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Address", address)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EMAIL`
            public static var email: Self { Self("EMAIL") }
            /// `SNS`
            public static var sns: Self { Self("SNS") }
        }
    }
}
