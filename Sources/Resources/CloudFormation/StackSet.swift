// Generated from the schema of AWS::CloudFormation::StackSet by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFormation {
    /// `AWS::CloudFormation::StackSet`
    public struct StackSet: Resource {
        public static let resourceType = ResourceType("AWS::CloudFormation::StackSet", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - administrationRoleARN: `AdministrationRoleARN`; 20 to 2048 characters.
        ///   - autoDeployment: `AutoDeployment`.
        ///   - callAs: `CallAs`; cannot be read back.
        ///   - capabilities: `Capabilities`.
        ///   - description: `Description`; 1 to 1024 characters.
        ///   - executionRoleName: `ExecutionRoleName`; 1 to 64 characters; `^[a-zA-Z_0-9+=,.@/-]+$`.
        ///   - managedExecution: `ManagedExecution`.
        ///   - operationPreferences: `OperationPreferences`; cannot be read back.
        ///   - parameters: `Parameters`.
        ///   - permissionModel: `PermissionModel`; replaces the resource when changed.
        ///   - stackInstancesGroup: `StackInstancesGroup`; cannot be read back.
        ///   - stackSetName: `StackSetName`; replaces the resource when changed; at most 128 characters;
        ///     `^[a-zA-Z][a-zA-Z0-9\-]{0,127}$`.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - templateBody: `TemplateBody`; 1 to 51200 characters.
        ///   - templateURL: `TemplateURL`; cannot be read back; 1 to 5120 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            administrationRoleARN: RoleARN? = nil,
            autoDeployment: AutoDeployment? = nil,
            callAs: CallAs? = nil,
            capabilities: [Capability]? = nil,
            description: StringValue? = nil,
            executionRoleName: StringValue? = nil,
            managedExecution: ManagedExecution? = nil,
            operationPreferences: OperationPreferences? = nil,
            parameters: [Parameter]? = nil,
            permissionModel: PermissionModel,
            stackInstancesGroup: [StackInstances]? = nil,
            stackSetName: StringValue,
            tags: [Tag]? = nil,
            templateBody: StringValue? = nil,
            templateURL: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdministrationRoleARN", administrationRoleARN)
            node.set("AutoDeployment", autoDeployment)
            node.set("CallAs", callAs)
            node.set("Capabilities", capabilities)
            node.set("Description", description)
            node.set("ExecutionRoleName", executionRoleName)
            node.set("ManagedExecution", managedExecution)
            node.set("OperationPreferences", operationPreferences)
            node.set("Parameters", parameters)
            node.set("PermissionModel", permissionModel)
            node.set("StackInstancesGroup", stackInstancesGroup)
            node.set("StackSetName", stackSetName)
            node.set("Tags", tags)
            node.set("TemplateBody", templateBody)
            node.set("TemplateURL", templateURL)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `StackSetId`.
        public var stackSetId: StringValue { StringValue(attribute: "StackSetId", of: node) }
    }
}

extension CloudFormation.StackSet {
    /// `AutoDeployment`
    public struct AutoDeployment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dependsOn: `DependsOn`.
        ///   - enabled: `Enabled`.
        ///   - retainStacksOnAccountRemoval: `RetainStacksOnAccountRemoval`.
        public init(
            dependsOn: [StringValue]? = nil,
            enabled: BoolValue? = nil,
            retainStacksOnAccountRemoval: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DependsOn", dependsOn)
            bag.set("Enabled", enabled)
            bag.set("RetainStacksOnAccountRemoval", retainStacksOnAccountRemoval)
            property = bag.property
        }
    }

    /// `CallAs`
    public struct CallAs: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DELEGATED_ADMIN`
        public static var delegatedAdmin: Self { Self("DELEGATED_ADMIN") }
        /// `SELF`
        public static var selfValue: Self { Self("SELF") }
    }

    /// `Capability`
    public struct Capability: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CAPABILITY_AUTO_EXPAND`
        public static var capabilityAutoExpand: Self { Self("CAPABILITY_AUTO_EXPAND") }
        /// `CAPABILITY_IAM`
        public static var capabilityIam: Self { Self("CAPABILITY_IAM") }
        /// `CAPABILITY_NAMED_IAM`
        public static var capabilityNamedIam: Self { Self("CAPABILITY_NAMED_IAM") }
    }

    /// `ConcurrencyMode`
    public struct ConcurrencyMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `SOFT_FAILURE_TOLERANCE`
        public static var softFailureTolerance: Self { Self("SOFT_FAILURE_TOLERANCE") }
        /// `STRICT_FAILURE_TOLERANCE`
        public static var strictFailureTolerance: Self { Self("STRICT_FAILURE_TOLERANCE") }
    }

    /// `DeploymentTargets`
    public struct DeploymentTargets: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountFilterType: `AccountFilterType`; cannot be read back.
        ///   - accounts: `Accounts`; cannot be read back; at least 1 items.
        ///   - accountsUrl: `AccountsUrl`; cannot be read back; 1 to 5120 characters; `(s3://|http(s?)://).+`.
        ///   - organizationalUnitIds: `OrganizationalUnitIds`; cannot be read back; at least 1 items.
        public init(
            accountFilterType: AccountFilterType? = nil,
            accounts: [StringValue]? = nil,
            accountsUrl: StringValue? = nil,
            organizationalUnitIds: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountFilterType", accountFilterType)
            bag.set("Accounts", accounts)
            bag.set("AccountsUrl", accountsUrl)
            bag.set("OrganizationalUnitIds", organizationalUnitIds)
            property = bag.property
        }

        /// `AccountFilterType`
        public struct AccountFilterType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DIFFERENCE`
            public static var difference: Self { Self("DIFFERENCE") }
            /// `INTERSECTION`
            public static var intersection: Self { Self("INTERSECTION") }
            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
            /// `UNION`
            public static var union: Self { Self("UNION") }
        }
    }

    /// `ManagedExecution`
    public struct ManagedExecution: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - active: `Active`.
        public init(active: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Active", active)
            property = bag.property
        }
    }

    /// `OperationPreferences`
    public struct OperationPreferences: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - concurrencyMode: `ConcurrencyMode`; cannot be read back.
        ///   - failureToleranceCount: `FailureToleranceCount`; cannot be read back.
        ///   - failureTolerancePercentage: `FailureTolerancePercentage`; cannot be read back; 0 to 100.
        ///   - maxConcurrentCount: `MaxConcurrentCount`; cannot be read back; at least 1.
        ///   - maxConcurrentPercentage: `MaxConcurrentPercentage`; cannot be read back; 0 to 100.
        ///   - regionConcurrencyType: `RegionConcurrencyType`; cannot be read back.
        ///   - regionOrder: `RegionOrder`; cannot be read back.
        public init(
            concurrencyMode: ConcurrencyMode? = nil,
            failureToleranceCount: IntValue? = nil,
            failureTolerancePercentage: IntValue? = nil,
            maxConcurrentCount: IntValue? = nil,
            maxConcurrentPercentage: IntValue? = nil,
            regionConcurrencyType: RegionConcurrencyType? = nil,
            regionOrder: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConcurrencyMode", concurrencyMode)
            bag.set("FailureToleranceCount", failureToleranceCount)
            bag.set("FailureTolerancePercentage", failureTolerancePercentage)
            bag.set("MaxConcurrentCount", maxConcurrentCount)
            bag.set("MaxConcurrentPercentage", maxConcurrentPercentage)
            bag.set("RegionConcurrencyType", regionConcurrencyType)
            bag.set("RegionOrder", regionOrder)
            property = bag.property
        }
    }

    /// `Parameter`
    public struct Parameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - parameterKey: `ParameterKey`.
        ///   - parameterValue: `ParameterValue`.
        public init(parameterKey: StringValue, parameterValue: StringValue) {
            var bag = PropertyBag()
            bag.set("ParameterKey", parameterKey)
            bag.set("ParameterValue", parameterValue)
            property = bag.property
        }
    }

    /// `PermissionModel`
    public struct PermissionModel: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `SELF_MANAGED`
        public static var selfManaged: Self { Self("SELF_MANAGED") }
        /// `SERVICE_MANAGED`
        public static var serviceManaged: Self { Self("SERVICE_MANAGED") }
    }

    /// `RegionConcurrencyType`
    public struct RegionConcurrencyType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PARALLEL`
        public static var parallel: Self { Self("PARALLEL") }
        /// `SEQUENTIAL`
        public static var sequential: Self { Self("SEQUENTIAL") }
    }

    /// `StackInstances`
    public struct StackInstances: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deploymentTargets: `DeploymentTargets`; cannot be read back.
        ///   - parameterOverrides: `ParameterOverrides`; cannot be read back.
        ///   - regions: `Regions`; cannot be read back; at least 1 items.
        public init(
            deploymentTargets: DeploymentTargets,
            parameterOverrides: [Parameter]? = nil,
            regions: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("DeploymentTargets", deploymentTargets)
            bag.set("ParameterOverrides", parameterOverrides)
            bag.set("Regions", regions)
            property = bag.property
        }
    }
}
