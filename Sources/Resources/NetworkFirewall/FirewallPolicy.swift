// Generated from the schema of AWS::NetworkFirewall::FirewallPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension NetworkFirewall {
    /// `AWS::NetworkFirewall::FirewallPolicy`
    public struct FirewallPolicy: Resource {
        public static let resourceType = ResourceType("AWS::NetworkFirewall::FirewallPolicy", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 1 to 512 characters; `^.*$`.
        ///   - firewallPolicy: `FirewallPolicy`.
        ///   - firewallPolicyName: `FirewallPolicyName`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[a-zA-Z0-9-]+$`.
        ///   - tags: `Tags`; 1 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            firewallPolicy: FirewallPolicy,
            firewallPolicyName: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("FirewallPolicy", firewallPolicy)
            node.set("FirewallPolicyName", firewallPolicyName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `FirewallPolicyArn`.
        public var firewallPolicyArn: StringValue { StringValue(attribute: "FirewallPolicyArn", of: node) }

        /// `Fn::GetAtt` of `FirewallPolicyId`.
        public var firewallPolicyId: StringValue { StringValue(attribute: "FirewallPolicyId", of: node) }
    }
}

extension NetworkFirewall.FirewallPolicy {
    /// `ActionDefinition`
    public struct ActionDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - publishMetricAction: `PublishMetricAction`.
        public init(publishMetricAction: PublishMetricAction? = nil) {
            var bag = PropertyBag()
            bag.set("PublishMetricAction", publishMetricAction)
            property = bag.property
        }
    }

    /// `CustomAction`
    public struct CustomAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionDefinition: `ActionDefinition`.
        ///   - actionName: `ActionName`; 1 to 128 characters; `^[a-zA-Z0-9]+$`.
        public init(actionDefinition: ActionDefinition, actionName: StringValue) {
            var bag = PropertyBag()
            bag.set("ActionDefinition", actionDefinition)
            bag.set("ActionName", actionName)
            property = bag.property
        }
    }

    /// `Dimension`
    public struct Dimension: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - value: `Value`; 1 to 128 characters; `^[a-zA-Z0-9-_ ]+$`.
        public init(value: StringValue) {
            var bag = PropertyBag()
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `FirewallPolicy`
    public struct FirewallPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableTLSSessionHolding: `EnableTLSSessionHolding`.
        ///   - policyVariables: `PolicyVariables`.
        ///   - statefulDefaultActions: `StatefulDefaultActions`.
        ///   - statefulEngineOptions: `StatefulEngineOptions`.
        ///   - statefulRuleGroupReferences: `StatefulRuleGroupReferences`.
        ///   - statelessCustomActions: `StatelessCustomActions`.
        ///   - statelessDefaultActions: `StatelessDefaultActions`.
        ///   - statelessFragmentDefaultActions: `StatelessFragmentDefaultActions`.
        ///   - statelessRuleGroupReferences: `StatelessRuleGroupReferences`.
        ///   - tlsInspectionConfigurationArn: `TLSInspectionConfigurationArn`; 1 to 256 characters; `^(arn:aws.*)$`.
        public init(
            enableTLSSessionHolding: BoolValue? = nil,
            policyVariables: PolicyVariables? = nil,
            statefulDefaultActions: [StringValue]? = nil,
            statefulEngineOptions: StatefulEngineOptions? = nil,
            statefulRuleGroupReferences: [StatefulRuleGroupReference]? = nil,
            statelessCustomActions: [CustomAction]? = nil,
            statelessDefaultActions: [StringValue],
            statelessFragmentDefaultActions: [StringValue],
            statelessRuleGroupReferences: [StatelessRuleGroupReference]? = nil,
            tlsInspectionConfigurationArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnableTLSSessionHolding", enableTLSSessionHolding)
            bag.set("PolicyVariables", policyVariables)
            bag.set("StatefulDefaultActions", statefulDefaultActions)
            bag.set("StatefulEngineOptions", statefulEngineOptions)
            bag.set("StatefulRuleGroupReferences", statefulRuleGroupReferences)
            bag.set("StatelessCustomActions", statelessCustomActions)
            bag.set("StatelessDefaultActions", statelessDefaultActions)
            bag.set("StatelessFragmentDefaultActions", statelessFragmentDefaultActions)
            bag.set("StatelessRuleGroupReferences", statelessRuleGroupReferences)
            bag.set("TLSInspectionConfigurationArn", tlsInspectionConfigurationArn)
            property = bag.property
        }

        /// `PolicyVariables`
        public struct PolicyVariables: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - ruleVariables: `RuleVariables`.
            public init(ruleVariables: [String: IPSet]? = nil) {
                var bag = PropertyBag()
                bag.set("RuleVariables", ruleVariables)
                property = bag.property
            }
        }
    }

    /// `IPSet`
    public struct IPSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - definition: `Definition`.
        public init(definition: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Definition", definition)
            property = bag.property
        }
    }

    /// `OverrideAction`
    public struct OverrideAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DROP_TO_ALERT`
        public static var dropToAlert: Self { Self("DROP_TO_ALERT") }
    }

    /// `PublishMetricAction`
    public struct PublishMetricAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`; 1 items.
        public init(dimensions: [Dimension]) {
            var bag = PropertyBag()
            bag.set("Dimensions", dimensions)
            property = bag.property
        }
    }

    /// `RuleOrder`
    public struct RuleOrder: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DEFAULT_ACTION_ORDER`
        public static var defaultActionOrder: Self { Self("DEFAULT_ACTION_ORDER") }
        /// `STRICT_ORDER`
        public static var strictOrder: Self { Self("STRICT_ORDER") }
    }

    /// `StatefulEngineOptions`
    public struct StatefulEngineOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - flowTimeouts: `FlowTimeouts`.
        ///   - ruleOrder: `RuleOrder`.
        ///   - streamExceptionPolicy: `StreamExceptionPolicy`.
        public init(
            flowTimeouts: FlowTimeouts? = nil,
            ruleOrder: RuleOrder? = nil,
            streamExceptionPolicy: StreamExceptionPolicy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("FlowTimeouts", flowTimeouts)
            bag.set("RuleOrder", ruleOrder)
            bag.set("StreamExceptionPolicy", streamExceptionPolicy)
            property = bag.property
        }

        /// `FlowTimeouts`
        public struct FlowTimeouts: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - tcpIdleTimeoutSeconds: `TcpIdleTimeoutSeconds`; 60 to 6000.
            public init(tcpIdleTimeoutSeconds: IntValue? = nil) {
                var bag = PropertyBag()
                bag.set("TcpIdleTimeoutSeconds", tcpIdleTimeoutSeconds)
                property = bag.property
            }
        }
    }

    /// `StatefulRuleGroupOverride`
    public struct StatefulRuleGroupOverride: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        public init(action: OverrideAction? = nil) {
            var bag = PropertyBag()
            bag.set("Action", action)
            property = bag.property
        }
    }

    /// `StatefulRuleGroupReference`
    public struct StatefulRuleGroupReference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deepThreatInspection: `DeepThreatInspection`.
        ///   - override: `Override`.
        ///   - priority: `Priority`; 1 to 65535.
        ///   - resourceArn: `ResourceArn`; 1 to 256 characters; `^(arn:aws.*)$`.
        public init(
            deepThreatInspection: BoolValue? = nil,
            override: StatefulRuleGroupOverride? = nil,
            priority: IntValue? = nil,
            resourceArn: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DeepThreatInspection", deepThreatInspection)
            bag.set("Override", override)
            bag.set("Priority", priority)
            bag.set("ResourceArn", resourceArn)
            property = bag.property
        }
    }

    /// `StatelessRuleGroupReference`
    public struct StatelessRuleGroupReference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - priority: `Priority`; 1 to 65535.
        ///   - resourceArn: `ResourceArn`; 1 to 256 characters; `^(arn:aws.*)$`.
        public init(priority: IntValue, resourceArn: StringValue) {
            var bag = PropertyBag()
            bag.set("Priority", priority)
            bag.set("ResourceArn", resourceArn)
            property = bag.property
        }
    }

    /// `StreamExceptionPolicy`
    public struct StreamExceptionPolicy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CONTINUE`
        public static var `continue`: Self { Self("CONTINUE") }
        /// `DROP`
        public static var drop: Self { Self("DROP") }
        /// `REJECT`
        public static var reject: Self { Self("REJECT") }
    }
}
