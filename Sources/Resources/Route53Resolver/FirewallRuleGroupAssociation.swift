// Generated from the schema of AWS::Route53Resolver::FirewallRuleGroupAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Route53Resolver {
    /// `AWS::Route53Resolver::FirewallRuleGroupAssociation`
    public struct FirewallRuleGroupAssociation: Resource {
        public static let resourceType = ResourceType(
            "AWS::Route53Resolver::FirewallRuleGroupAssociation", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - firewallRuleGroupId: `FirewallRuleGroupId`; replaces the resource when changed; 1 to 64 characters.
        ///   - mutationProtection: `MutationProtection`.
        ///   - name: `Name`; 0 to 64 characters; `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`.
        ///   - priority: `Priority`.
        ///   - tags: `Tags`.
        ///   - vpcId: `VpcId`; replaces the resource when changed; 1 to 64 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            firewallRuleGroupId: StringValue,
            mutationProtection: MutationProtection? = nil,
            name: StringValue? = nil,
            priority: IntValue,
            tags: [Tag]? = nil,
            vpcId: VPCID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FirewallRuleGroupId", firewallRuleGroupId)
            node.set("MutationProtection", mutationProtection)
            node.set("Name", name)
            node.set("Priority", priority)
            node.set("Tags", tags)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CreationTime`.
        public var creationTime: StringValue { StringValue(attribute: "CreationTime", of: node) }

        /// `Fn::GetAtt` of `CreatorRequestId`.
        public var creatorRequestId: StringValue { StringValue(attribute: "CreatorRequestId", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `ManagedOwnerName`.
        public var managedOwnerName: StringValue { StringValue(attribute: "ManagedOwnerName", of: node) }

        /// `Fn::GetAtt` of `ModificationTime`.
        public var modificationTime: StringValue { StringValue(attribute: "ModificationTime", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `StatusMessage`.
        public var statusMessage: StringValue { StringValue(attribute: "StatusMessage", of: node) }
    }
}

extension Route53Resolver.FirewallRuleGroupAssociation {
    /// `MutationProtection`
    public struct MutationProtection: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }
}
