// Generated from the schema of AWS::EC2::NetworkAclEntry by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::NetworkAclEntry`
    public struct NetworkAclEntry: Resource {
        public static let resourceType = ResourceType("AWS::EC2::NetworkAclEntry")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cidrBlock: `CidrBlock`.
        ///   - egress: `Egress`; replaces the resource when changed.
        ///   - icmp: `Icmp`.
        ///   - ipv6CidrBlock: `Ipv6CidrBlock`.
        ///   - networkAclId: `NetworkAclId`; replaces the resource when changed.
        ///   - portRange: `PortRange`.
        ///   - protocol: `Protocol`.
        ///   - ruleAction: `RuleAction`.
        ///   - ruleNumber: `RuleNumber`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cidrBlock: StringValue? = nil,
            egress: BoolValue? = nil,
            icmp: Icmp? = nil,
            ipv6CidrBlock: StringValue? = nil,
            networkAclId: StringValue,
            portRange: PortRange? = nil,
            `protocol`: IntValue,
            ruleAction: StringValue,
            ruleNumber: IntValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CidrBlock", cidrBlock)
            node.set("Egress", egress)
            node.set("Icmp", icmp)
            node.set("Ipv6CidrBlock", ipv6CidrBlock)
            node.set("NetworkAclId", networkAclId)
            node.set("PortRange", portRange)
            node.set("Protocol", `protocol`)
            node.set("RuleAction", ruleAction)
            node.set("RuleNumber", ruleNumber)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension EC2.NetworkAclEntry {
    /// `Icmp`
    public struct Icmp: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - code: `Code`.
        ///   - type: `Type`.
        public init(code: IntValue? = nil, type: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Code", code)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `PortRange`
    public struct PortRange: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - from: `From`.
        ///   - to: `To`.
        public init(from: IntValue? = nil, to: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("From", from)
            bag.set("To", to)
            property = bag.property
        }
    }
}
