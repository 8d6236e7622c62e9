// Generated from the schema of AWS::SES::EmailIdentity by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SES {
    /// `AWS::SES::EmailIdentity`
    public struct EmailIdentity: Resource {
        public static let resourceType = ResourceType("AWS::SES::EmailIdentity", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - configurationSetAttributes: `ConfigurationSetAttributes`.
        ///   - dkimAttributes: `DkimAttributes`.
        ///   - dkimSigningAttributes: `DkimSigningAttributes`.
        ///   - emailIdentity: `EmailIdentity`; replaces the resource when changed.
        ///   - feedbackAttributes: `FeedbackAttributes`.
        ///   - mailFromAttributes: `MailFromAttributes`.
        ///   - tags: `Tags`; 0 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            configurationSetAttributes: ConfigurationSetAttributes? = nil,
            dkimAttributes: DkimAttributes? = nil,
            dkimSigningAttributes: DkimSigningAttributes? = nil,
            emailIdentity: StringValue,
            feedbackAttributes: FeedbackAttributes? = nil,
            mailFromAttributes: MailFromAttributes? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConfigurationSetAttributes", configurationSetAttributes)
            node.set("DkimAttributes", dkimAttributes)
            node.set("DkimSigningAttributes", dkimSigningAttributes)
            node.set("EmailIdentity", emailIdentity)
            node.set("FeedbackAttributes", feedbackAttributes)
            node.set("MailFromAttributes", mailFromAttributes)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DkimDNSTokenName1`.
        public var dkimDNSTokenName1: StringValue { StringValue(attribute: "DkimDNSTokenName1", of: node) }

        /// `Fn::GetAtt` of `DkimDNSTokenName2`.
        public var dkimDNSTokenName2: StringValue { StringValue(attribute: "DkimDNSTokenName2", of: node) }

        /// `Fn::GetAtt` of `DkimDNSTokenName3`.
        public var dkimDNSTokenName3: StringValue { StringValue(attribute: "DkimDNSTokenName3", of: node) }

        /// `Fn::GetAtt` of `DkimDNSTokenValue1`.
        public var dkimDNSTokenValue1: StringValue { StringValue(attribute: "DkimDNSTokenValue1", of: node) }

        /// `Fn::GetAtt` of `DkimDNSTokenValue2`.
        public var dkimDNSTokenValue2: StringValue { StringValue(attribute: "DkimDNSTokenValue2", of: node) }

        /// `Fn::GetAtt` of `DkimDNSTokenValue3`.
        public var dkimDNSTokenValue3: StringValue { StringValue(attribute: "DkimDNSTokenValue3", of: node) }
    }
}

extension SES.EmailIdentity {
    /// `ConfigurationSetAttributes`
    public struct ConfigurationSetAttributes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configurationSetName: `ConfigurationSetName`.
        public init(configurationSetName: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ConfigurationSetName", configurationSetName)
            property = bag.property
        }
    }

    /// `DkimAttributes`
    public struct DkimAttributes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - signingEnabled: `SigningEnabled`.
        public init(signingEnabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("SigningEnabled", signingEnabled)
            property = bag.property
        }
    }

    /// `DkimSigningAttributes`
    public struct DkimSigningAttributes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - domainSigningPrivateKey: `DomainSigningPrivateKey`; cannot be read back.
        ///   - domainSigningSelector: `DomainSigningSelector`; cannot be read back.
        ///   - nextSigningKeyLength: `NextSigningKeyLength`; `RSA_1024_BIT|RSA_2048_BIT`.
        public init(
            domainSigningPrivateKey: StringValue? = nil,
            domainSigningSelector: StringValue? = nil,
            nextSigningKeyLength: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DomainSigningPrivateKey", domainSigningPrivateKey)
            bag.set("DomainSigningSelector", domainSigningSelector)
            bag.set("NextSigningKeyLength", nextSigningKeyLength)
            property = bag.property
        }
    }

    /// `FeedbackAttributes`
    public struct FeedbackAttributes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - emailForwardingEnabled: `EmailForwardingEnabled`.
        public init(emailForwardingEnabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("EmailForwardingEnabled", emailForwardingEnabled)
            property = bag.property
        }
    }

    /// `MailFromAttributes`
    public struct MailFromAttributes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behaviorOnMxFailure: `BehaviorOnMxFailure`; `USE_DEFAULT_VALUE|REJECT_MESSAGE`.
        ///   - mailFromDomain: `MailFromDomain`.
        public init(
            behaviorOnMxFailure: StringValue? = nil,
            mailFromDomain: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BehaviorOnMxFailure", behaviorOnMxFailure)
            bag.set("MailFromDomain", mailFromDomain)
            property = bag.property
        }
    }
}
