// Generated from the schema of AWS::Route53Resolver::FirewallRuleGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Route53Resolver {
    /// `AWS::Route53Resolver::FirewallRuleGroup`
    public struct FirewallRuleGroup: Resource {
        public static let resourceType = ResourceType("AWS::Route53Resolver::FirewallRuleGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - firewallRules: `FirewallRules`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters;
        ///     `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            firewallRules: [FirewallRule]? = nil,
            name: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FirewallRules", firewallRules)
            node.set("Name", name)
            node.set("Tags", tags)
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

        /// `Fn::GetAtt` of `ModificationTime`.
        public var modificationTime: StringValue { StringValue(attribute: "ModificationTime", of: node) }

        /// `Fn::GetAtt` of `OwnerId`.
        public var ownerId: StringValue { StringValue(attribute: "OwnerId", of: node) }

        /// `Fn::GetAtt` of `RuleCount`.
        public var ruleCount: IntValue { IntValue(attribute: "RuleCount", of: node) }

        /// `Fn::GetAtt` of `ShareStatus`.
        public var shareStatus: StringValue { StringValue(attribute: "ShareStatus", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `StatusMessage`.
        public var statusMessage: StringValue { StringValue(attribute: "StatusMessage", of: node) }
    }
}

extension Route53Resolver.FirewallRuleGroup {
    /// `FirewallAdvancedContentCategoryConfig`
    public struct FirewallAdvancedContentCategoryConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - category: `Category`; 1 to 128 characters.
        public init(category: StringValue) {
            var bag = PropertyBag()
            bag.set("Category", category)
            property = bag.property
        }
    }

    /// `FirewallAdvancedThreatCategoryConfig`
    public struct FirewallAdvancedThreatCategoryConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - category: `Category`; 1 to 128 characters.
        public init(category: StringValue) {
            var bag = PropertyBag()
            bag.set("Category", category)
            property = bag.property
        }
    }

    /// `FirewallRule`
    public struct FirewallRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - blockOverrideDnsType: `BlockOverrideDnsType`.
        ///   - blockOverrideDomain: `BlockOverrideDomain`; 1 to 255 characters.
        ///   - blockOverrideTtl: `BlockOverrideTtl`; 0 to 604800.
        ///   - blockResponse: `BlockResponse`.
        ///   - confidenceThreshold: `ConfidenceThreshold`.
        ///   - dnsThreatProtection: `DnsThreatProtection`.
        ///   - firewallDomainListId: `FirewallDomainListId`; 1 to 64 characters.
        ///   - firewallDomainRedirectionAction: `FirewallDomainRedirectionAction`.
        ///   - firewallRuleType: `FirewallRuleType`.
        ///   - priority: `Priority`.
        ///   - qtype: `Qtype`; 1 to 16 characters.
        public init(
            action: Action,
            blockOverrideDnsType: BlockOverrideDnsType? = nil,
            blockOverrideDomain: StringValue? = nil,
            blockOverrideTtl: IntValue? = nil,
            blockResponse: BlockResponse? = nil,
            confidenceThreshold: ConfidenceThreshold? = nil,
            dnsThreatProtection: DnsThreatProtection? = nil,
            firewallDomainListId: StringValue? = nil,
            firewallDomainRedirectionAction: FirewallDomainRedirectionAction? = nil,
            firewallRuleType: FirewallRuleType? = nil,
            priority: IntValue,
            qtype: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("BlockOverrideDnsType", blockOverrideDnsType)
            bag.set("BlockOverrideDomain", blockOverrideDomain)
            bag.set("BlockOverrideTtl", blockOverrideTtl)
            bag.set("BlockResponse", blockResponse)
            bag.set("ConfidenceThreshold", confidenceThreshold)
            bag.set("DnsThreatProtection", dnsThreatProtection)
            bag.set("FirewallDomainListId", firewallDomainListId)
            bag.set("FirewallDomainRedirectionAction", firewallDomainRedirectionAction)
            bag.set("FirewallRuleType", firewallRuleType)
            bag.set("Priority", priority)
            bag.set("Qtype", qtype)
            property = bag.property
        }

        /// `Action`
        public struct Action: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALERT`
            public static var alert: Self { Self("ALERT") }
            /// `ALLOW`
            public static var allow: Self { Self("ALLOW") }
            /// `BLOCK`
            public static var block: Self { Self("BLOCK") }
        }

        /// `BlockOverrideDnsType`
        public struct BlockOverrideDnsType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CNAME`
            public static var cname: Self { Self("CNAME") }
        }

        /// `BlockResponse`
        public struct BlockResponse: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NODATA`
            public static var nodata: Self { Self("NODATA") }
            /// `NXDOMAIN`
            public static var nxdomain: Self { Self("NXDOMAIN") }
            /// `OVERRIDE`
            public static var override: Self { Self("OVERRIDE") }
        }

        /// `ConfidenceThreshold`
        public struct ConfidenceThreshold: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HIGH`
            public static var high: Self { Self("HIGH") }
            /// `LOW`
            public static var low: Self { Self("LOW") }
            /// `MEDIUM`
            public static var medium: Self { Self("MEDIUM") }
        }

        /// `DnsThreatProtection`
        public struct DnsThreatProtection: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DGA`
            public static var dga: Self { Self("DGA") }
            /// `DICTIONARY_DGA`
            public static var dictionaryDga: Self { Self("DICTIONARY_DGA") }
            /// `DNS_TUNNELING`
            public static var dnsTunneling: Self { Self("DNS_TUNNELING") }
        }

        /// `FirewallDomainRedirectionAction`
        public struct FirewallDomainRedirectionAction: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `INSPECT_REDIRECTION_DOMAIN`
            public static var inspectRedirectionDomain: Self { Self("INSPECT_REDIRECTION_DOMAIN") }
            /// `TRUST_REDIRECTION_DOMAIN`
            public static var trustRedirectionDomain: Self { Self("TRUST_REDIRECTION_DOMAIN") }
        }
    }

    /// `FirewallRuleType`
    public struct FirewallRuleType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - firewallAdvancedContentCategory: `FirewallAdvancedContentCategory`.
        ///   - firewallAdvancedThreatCategory: `FirewallAdvancedThreatCategory`.
        ///   - partnerThreatProtection: `PartnerThreatProtection`.
        public init(
            firewallAdvancedContentCategory: FirewallAdvancedContentCategoryConfig? = nil,
            firewallAdvancedThreatCategory: FirewallAdvancedThreatCategoryConfig? = nil,
            partnerThreatProtection: PartnerThreatProtectionConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("FirewallAdvancedContentCategory", firewallAdvancedContentCategory)
            bag.set("FirewallAdvancedThreatCategory", firewallAdvancedThreatCategory)
            bag.set("PartnerThreatProtection", partnerThreatProtection)
            property = bag.property
        }
    }

    /// `PartnerThreatProtectionConfig`
    public struct PartnerThreatProtectionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - partner: `Partner`; 1 to 128 characters.
        public init(partner: StringValue) {
            var bag = PropertyBag()
            bag.set("Partner", partner)
            property = bag.property
        }
    }
}
