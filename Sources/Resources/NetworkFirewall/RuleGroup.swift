// Generated from the schema of AWS::NetworkFirewall::RuleGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension NetworkFirewall {
    /// `AWS::NetworkFirewall::RuleGroup`
    public struct RuleGroup: Resource {
        public static let resourceType = ResourceType("AWS::NetworkFirewall::RuleGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - capacity: `Capacity`; replaces the resource when changed.
        ///   - description: `Description`; 1 to 512 characters; `^.*$`.
        ///   - ruleGroup: `RuleGroup`.
        ///   - ruleGroupName: `RuleGroupName`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[a-zA-Z0-9-]+$`.
        ///   - summaryConfiguration: `SummaryConfiguration`.
        ///   - tags: `Tags`; 0 to 200 items.
        ///   - type: `Type`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            capacity: IntValue,
            description: StringValue? = nil,
            ruleGroup: RuleGroup? = nil,
            ruleGroupName: StringValue,
            summaryConfiguration: SummaryConfiguration? = nil,
            tags: [Tag]? = nil,
            type: TypeValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Capacity", capacity)
            node.set("Description", description)
            node.set("RuleGroup", ruleGroup)
            node.set("RuleGroupName", ruleGroupName)
            node.set("SummaryConfiguration", summaryConfiguration)
            node.set("Tags", tags)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RuleGroupArn`.
        public var ruleGroupArn: StringValue { StringValue(attribute: "RuleGroupArn", of: node) }

        /// `Fn::GetAtt` of `RuleGroupId`.
        public var ruleGroupId: StringValue { StringValue(attribute: "RuleGroupId", of: node) }
    }
}

extension NetworkFirewall.RuleGroup {
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

    /// `Address`
    public struct Address: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - addressDefinition: `AddressDefinition`; 1 to 255 characters; `^([a-fA-F\d:\.]+/\d{1,3})$`.
        public init(addressDefinition: StringValue) {
            var bag = PropertyBag()
            bag.set("AddressDefinition", addressDefinition)
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

    /// `GeneratedRulesType`
    public struct GeneratedRulesType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALERTLIST`
        public static var alertlist: Self { Self("ALERTLIST") }
        /// `ALLOWLIST`
        public static var allowlist: Self { Self("ALLOWLIST") }
        /// `DENYLIST`
        public static var denylist: Self { Self("DENYLIST") }
        /// `REJECTLIST`
        public static var rejectlist: Self { Self("REJECTLIST") }
    }

    /// `Header`
    public struct Header: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`; 1 to 1024 characters; `^.*$`.
        ///   - destinationPort: `DestinationPort`; 1 to 1024 characters; `^.*$`.
        ///   - direction: `Direction`.
        ///   - protocol: `Protocol`.
        ///   - source: `Source`; 1 to 1024 characters; `^.*$`.
        ///   - sourcePort: `SourcePort`; 1 to 1024 characters; `^.*$`.
        public init(
            destination: StringValue,
            destinationPort: StringValue,
            direction: Direction,
            `protocol`: ProtocolValue,
            source: StringValue,
            sourcePort: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            bag.set("DestinationPort", destinationPort)
            bag.set("Direction", direction)
            bag.set("Protocol", `protocol`)
            bag.set("Source", source)
            bag.set("SourcePort", sourcePort)
            property = bag.property
        }

        /// `Direction`
        public struct Direction: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ANY`
            public static var any: Self { Self("ANY") }
            /// `FORWARD`
            public static var forward: Self { Self("FORWARD") }
        }

        /// `Protocol`
        public struct ProtocolValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DCERPC`
            public static var dcerpc: Self { Self("DCERPC") }
            /// `DHCP`
            public static var dhcp: Self { Self("DHCP") }
            /// `DNS`
            public static var dns: Self { Self("DNS") }
            /// `FTP`
            public static var ftp: Self { Self("FTP") }
            /// `HTTP`
            public static var http: Self { Self("HTTP") }
            /// `ICMP`
            public static var icmp: Self { Self("ICMP") }
            /// `IKEV2`
            public static var ikev2: Self { Self("IKEV2") }
            /// `IMAP`
            public static var imap: Self { Self("IMAP") }
            /// `IP`
            public static var ip: Self { Self("IP") }
            /// `KRB5`
            public static var krb5: Self { Self("KRB5") }
            /// `MSN`
            public static var msn: Self { Self("MSN") }
            /// `NTP`
            public static var ntp: Self { Self("NTP") }
            /// `SMB`
            public static var smb: Self { Self("SMB") }
            /// `SMTP`
            public static var smtp: Self { Self("SMTP") }
            /// `SSH`
            public static var ssh: Self { Self("SSH") }
            /// `TCP`
            public static var tcp: Self { Self("TCP") }
            /// `TFTP`
            public static var tftp: Self { Self("TFTP") }
            /// `TLS`
            public static var tls: Self { Self("TLS") }
            /// `UDP`
            public static var udp: Self { Self("UDP") }
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

    /// `IPSetReference`
    public struct IPSetReference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - referenceArn: `ReferenceArn`; 1 to 256 characters; `^(arn:aws.*)$`.
        public init(referenceArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ReferenceArn", referenceArn)
            property = bag.property
        }
    }

    /// `MatchAttributes`
    public struct MatchAttributes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationPorts: `DestinationPorts`.
        ///   - destinations: `Destinations`.
        ///   - protocols: `Protocols`.
        ///   - sourcePorts: `SourcePorts`.
        ///   - sources: `Sources`.
        ///   - tcpFlags: `TCPFlags`.
        public init(
            destinationPorts: [PortRange]? = nil,
            destinations: [Address]? = nil,
            protocols: [IntValue]? = nil,
            sourcePorts: [PortRange]? = nil,
            sources: [Address]? = nil,
            tcpFlags: [TCPFlagField]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DestinationPorts", destinationPorts)
            bag.set("Destinations", destinations)
            bag.set("Protocols", protocols)
            bag.set("SourcePorts", sourcePorts)
            bag.set("Sources", sources)
            bag.set("TCPFlags", tcpFlags)
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
        ///   - fromPort: `FromPort`; 0 to 65535.
        ///   - toPort: `ToPort`; 0 to 65535.
        public init(fromPort: IntValue, toPort: IntValue) {
            var bag = PropertyBag()
            bag.set("FromPort", fromPort)
            bag.set("ToPort", toPort)
            property = bag.property
        }
    }

    /// `PortSet`
    public struct PortSet: PropertyStructure {
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

    /// `ReferenceSets`
    public struct ReferenceSets: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipSetReferences: `IPSetReferences`.
        public init(ipSetReferences: [String: IPSetReference]? = nil) {
            var bag = PropertyBag()
            bag.set("IPSetReferences", ipSetReferences)
            property = bag.property
        }
    }

    /// `RuleDefinition`
    public struct RuleDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actions: `Actions`.
        ///   - matchAttributes: `MatchAttributes`.
        public init(actions: [StringValue], matchAttributes: MatchAttributes) {
            var bag = PropertyBag()
            bag.set("Actions", actions)
            bag.set("MatchAttributes", matchAttributes)
            property = bag.property
        }
    }

    /// `RuleGroup`
    public struct RuleGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - referenceSets: `ReferenceSets`.
        ///   - rulesSource: `RulesSource`.
        ///   - ruleVariables: `RuleVariables`.
        ///   - statefulRuleOptions: `StatefulRuleOptions`.
        public init(
            referenceSets: ReferenceSets? = nil,
            rulesSource: RulesSource,
            ruleVariables: RuleVariables? = nil,
            statefulRuleOptions: StatefulRuleOptions? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ReferenceSets", referenceSets)
            bag.set("RulesSource", rulesSource)
            bag.set("RuleVariables", ruleVariables)
            bag.set("StatefulRuleOptions", statefulRuleOptions)
            property = bag.property
        }
    }

    /// `RuleOption`
    public struct RuleOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - keyword: `Keyword`; 1 to 128 characters; `^.*$`.
        ///   - settings: `Settings`.
        public init(keyword: StringValue, settings: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Keyword", keyword)
            bag.set("Settings", settings)
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

    /// `RuleVariables`
    public struct RuleVariables: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipSets: `IPSets`.
        ///   - portSets: `PortSets`.
        public init(ipSets: [String: IPSet]? = nil, portSets: [String: PortSet]? = nil) {
            var bag = PropertyBag()
            bag.set("IPSets", ipSets)
            bag.set("PortSets", portSets)
            property = bag.property
        }
    }

    /// `RulesSource`
    public struct RulesSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rulesSourceList: `RulesSourceList`.
        ///   - rulesString: `RulesString`; 0 to 1000000 characters.
        ///   - statefulRules: `StatefulRules`.
        ///   - statelessRulesAndCustomActions: `StatelessRulesAndCustomActions`.
        public init(
            rulesSourceList: RulesSourceList? = nil,
            rulesString: StringValue? = nil,
            statefulRules: [StatefulRule]? = nil,
            statelessRulesAndCustomActions: StatelessRulesAndCustomActions? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RulesSourceList", rulesSourceList)
            bag.set("RulesString", rulesString)
            bag.set("StatefulRules", statefulRules)
            bag.set("StatelessRulesAndCustomActions", statelessRulesAndCustomActions)
            property = bag.property
        }
    }

    /// `RulesSourceList`
    public struct RulesSourceList: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - generatedRulesType: `GeneratedRulesType`.
        ///   - targets: `Targets`.
        ///   - targetTypes: `TargetTypes`.
        public init(
            generatedRulesType: GeneratedRulesType,
            targets: [StringValue],
            targetTypes: [TargetType]
        ) {
            var bag = PropertyBag()
            bag.set("GeneratedRulesType", generatedRulesType)
            bag.set("Targets", targets)
            bag.set("TargetTypes", targetTypes)
            property = bag.property
        }
    }

    /// `StatefulRule`
    public struct StatefulRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - header: `Header`.
        ///   - ruleOptions: `RuleOptions`.
        public init(
            action: Action,
            header: Header,
            ruleOptions: [RuleOption]
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("Header", header)
            bag.set("RuleOptions", ruleOptions)
            property = bag.property
        }

        /// `Action`
        public struct Action: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALERT`
            public static var alert: Self { Self("ALERT") }
            /// `DROP`
            public static var drop: Self { Self("DROP") }
            /// `PASS`
            public static var pass: Self { Self("PASS") }
            /// `REJECT`
            public static var reject: Self { Self("REJECT") }
        }
    }

    /// `StatefulRuleOptions`
    public struct StatefulRuleOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ruleOrder: `RuleOrder`.
        public init(ruleOrder: RuleOrder? = nil) {
            var bag = PropertyBag()
            bag.set("RuleOrder", ruleOrder)
            property = bag.property
        }
    }

    /// `StatelessRule`
    public struct StatelessRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - priority: `Priority`; 1 to 65535.
        ///   - ruleDefinition: `RuleDefinition`.
        public init(priority: IntValue, ruleDefinition: RuleDefinition) {
            var bag = PropertyBag()
            bag.set("Priority", priority)
            bag.set("RuleDefinition", ruleDefinition)
            property = bag.property
        }
    }

    /// `StatelessRulesAndCustomActions`
    public struct StatelessRulesAndCustomActions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customActions: `CustomActions`.
        ///   - statelessRules: `StatelessRules`.
        public init(customActions: [CustomAction]? = nil, statelessRules: [StatelessRule]) {
            var bag = PropertyBag()
            bag.set("CustomActions", customActions)
            bag.set("StatelessRules", statelessRules)
            property = bag.property
        }
    }

    /// `SummaryConfiguration`
    public struct SummaryConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ruleOptions: `RuleOptions`.
        public init(ruleOptions: [SummaryRuleOption]? = nil) {
            var bag = PropertyBag()
            bag.set("RuleOptions", ruleOptions)
            property = bag.property
        }
    }

    /// `SummaryRuleOption`
    public struct SummaryRuleOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `METADATA`
        public static var metadata: Self { Self("METADATA") }
        /// `MSG`
        public static var msg: Self { Self("MSG") }
        /// `SID`
        public static var sid: Self { Self("SID") }
    }

    /// `TCPFlag`
    public struct TCPFlag: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACK`
        public static var ack: Self { Self("ACK") }
        /// `CWR`
        public static var cwr: Self { Self("CWR") }
        /// `ECE`
        public static var ece: Self { Self("ECE") }
        /// `FIN`
        public static var fin: Self { Self("FIN") }
        /// `PSH`
        public static var psh: Self { Self("PSH") }
        /// `RST`
        public static var rst: Self { Self("RST") }
        /// `SYN`
        public static var syn: Self { Self("SYN") }
        /// `URG`
        public static var urg: Self { Self("URG") }
    }

    /// `TCPFlagField`
    public struct TCPFlagField: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - flags: `Flags`.
        ///   - masks: `Masks`.
        public init(flags: [TCPFlag], masks: [TCPFlag]? = nil) {
            var bag = PropertyBag()
            bag.set("Flags", flags)
            bag.set("Masks", masks)
            property = bag.property
        }
    }

    /// `TargetType`
    public struct TargetType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `HTTP_HOST`
        public static var httpHost: Self { Self("HTTP_HOST") }
        /// `TLS_SNI`
        public static var tlsSni: Self { Self("TLS_SNI") }
    }

    /// `Type`
    public struct TypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `STATEFUL`
        public static var stateful: Self { Self("STATEFUL") }
        /// `STATELESS`
        public static var stateless: Self { Self("STATELESS") }
    }
}
