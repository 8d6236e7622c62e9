// Generated from the schema of AWS::WAFv2::WebACL by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension WAFv2 {
    /// `AWS::WAFv2::WebACL`
    public struct WebACL: Resource {
        public static let resourceType = ResourceType("AWS::WAFv2::WebACL", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationConfig: `ApplicationConfig`.
        ///   - associationConfig: `AssociationConfig`.
        ///   - captchaConfig: `CaptchaConfig`.
        ///   - challengeConfig: `ChallengeConfig`.
        ///   - customResponseBodies: `CustomResponseBodies`.
        ///   - dataProtectionConfig: `DataProtectionConfig`.
        ///   - defaultAction: `DefaultAction`.
        ///   - description: `Description`.
        ///   - monetizationConfig: `MonetizationConfig`.
        ///   - name: `Name`; replaces the resource when changed; `^[0-9A-Za-z_-]{1,128}$`.
        ///   - onSourceDDoSProtectionConfig: `OnSourceDDoSProtectionConfig`.
        ///   - rules: `Rules`.
        ///   - scope: `Scope`; replaces the resource when changed.
        ///   - tags: `Tags`; at least 1 items.
        ///   - tokenDomains: `TokenDomains`.
        ///   - visibilityConfig: `VisibilityConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationConfig: ApplicationConfig? = nil,
            associationConfig: AssociationConfig? = nil,
            captchaConfig: CaptchaConfig? = nil,
            challengeConfig: ChallengeConfig? = nil,
            customResponseBodies: [String: CustomResponseBody]? = nil,
            dataProtectionConfig: DataProtectionConfig? = nil,
            defaultAction: DefaultAction,
            description: StringValue? = nil,
            monetizationConfig: MonetizationConfig? = nil,
            name: StringValue? = nil,
            onSourceDDoSProtectionConfig: OnSourceDDoSProtectionConfig? = nil,
            rules: [Rule]? = nil,
            scope: Scope,
            tags: [Tag]? = nil,
            tokenDomains: [StringValue]? = nil,
            visibilityConfig: VisibilityConfig,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationConfig", applicationConfig)
            node.set("AssociationConfig", associationConfig)
            node.set("CaptchaConfig", captchaConfig)
            node.set("ChallengeConfig", challengeConfig)
            node.set("CustomResponseBodies", customResponseBodies)
            node.set("DataProtectionConfig", dataProtectionConfig)
            node.set("DefaultAction", defaultAction)
            node.set("Description", description)
            node.set("MonetizationConfig", monetizationConfig)
            node.set("Name", name)
            node.set("OnSourceDDoSProtectionConfig", onSourceDDoSProtectionConfig)
            node.set("Rules", rules)
            node.set("Scope", scope)
            node.set("Tags", tags)
            node.set("TokenDomains", tokenDomains)
            node.set("VisibilityConfig", visibilityConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Capacity`.
        public var capacity: IntValue { IntValue(attribute: "Capacity", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `LabelNamespace`.
        public var labelNamespace: StringValue { StringValue(attribute: "LabelNamespace", of: node) }
    }
}

extension WAFv2.WebACL {
    /// `AWSManagedRulesACFPRuleSet`
    public struct AWSManagedRulesACFPRuleSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - creationPath: `CreationPath`; 1 to 256 characters; `\S`.
        ///   - enableRegexInPath: `EnableRegexInPath`.
        ///   - registrationPagePath: `RegistrationPagePath`; 1 to 256 characters; `\S`.
        ///   - requestInspection: `RequestInspection`.
        ///   - responseInspection: `ResponseInspection`.
        public init(
            creationPath: StringValue,
            enableRegexInPath: BoolValue? = nil,
            registrationPagePath: StringValue,
            requestInspection: RequestInspectionACFP,
            responseInspection: ResponseInspection? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CreationPath", creationPath)
            bag.set("EnableRegexInPath", enableRegexInPath)
            bag.set("RegistrationPagePath", registrationPagePath)
            bag.set("RequestInspection", requestInspection)
            bag.set("ResponseInspection", responseInspection)
            property = bag.property
        }
    }

    /// `AWSManagedRulesATPRuleSet`
    public struct AWSManagedRulesATPRuleSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableRegexInPath: `EnableRegexInPath`.
        ///   - loginPath: `LoginPath`.
        ///   - requestInspection: `RequestInspection`.
        ///   - responseInspection: `ResponseInspection`.
        public init(
            enableRegexInPath: BoolValue? = nil,
            loginPath: StringValue,
            requestInspection: RequestInspection? = nil,
            responseInspection: ResponseInspection? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnableRegexInPath", enableRegexInPath)
            bag.set("LoginPath", loginPath)
            bag.set("RequestInspection", requestInspection)
            bag.set("ResponseInspection", responseInspection)
            property = bag.property
        }
    }

    /// `AWSManagedRulesAntiDDoSRuleSet`
    public struct AWSManagedRulesAntiDDoSRuleSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clientSideActionConfig: `ClientSideActionConfig`.
        ///   - sensitivityToBlock: `SensitivityToBlock`.
        public init(
            clientSideActionConfig: ClientSideActionConfig,
            sensitivityToBlock: SensitivityToAct? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ClientSideActionConfig", clientSideActionConfig)
            bag.set("SensitivityToBlock", sensitivityToBlock)
            property = bag.property
        }
    }

    /// `AWSManagedRulesBotControlRuleSet`
    public struct AWSManagedRulesBotControlRuleSet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableMachineLearning: `EnableMachineLearning`.
        ///   - inspectionLevel: `InspectionLevel`.
        public init(enableMachineLearning: BoolValue? = nil, inspectionLevel: InspectionLevel) {
            var bag = PropertyBag()
            bag.set("EnableMachineLearning", enableMachineLearning)
            bag.set("InspectionLevel", inspectionLevel)
            property = bag.property
        }

        /// `InspectionLevel`
        public struct InspectionLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COMMON`
            public static var common: Self { Self("COMMON") }
            /// `TARGETED`
            public static var targeted: Self { Self("TARGETED") }
        }
    }

    /// `AllowAction`
    public struct AllowAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(customRequestHandling: CustomRequestHandling? = nil) {
            var bag = PropertyBag()
            bag.set("CustomRequestHandling", customRequestHandling)
            property = bag.property
        }
    }

    /// `AndStatement`
    public struct AndStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - statements: `Statements`.
        public init(statements: [Statement]) {
            var bag = PropertyBag()
            bag.set("Statements", statements)
            property = bag.property
        }
    }

    /// `ApplicationAttribute`
    public struct ApplicationAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 64 characters; `^[\w\-]+$`.
        ///   - values: `Values`; 1 to 10 items.
        public init(name: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `ApplicationConfig`
    public struct ApplicationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributes: `Attributes`; 1 to 10 items.
        public init(attributes: [ApplicationAttribute]) {
            var bag = PropertyBag()
            bag.set("Attributes", attributes)
            property = bag.property
        }
    }

    /// `AsnMatchStatement`
    public struct AsnMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - asnList: `AsnList`; 1 to 100 items.
        ///   - forwardedIPConfig: `ForwardedIPConfig`.
        public init(
            asnList: [IntValue]? = nil,
            forwardedIPConfig: ForwardedIPConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AsnList", asnList)
            bag.set("ForwardedIPConfig", forwardedIPConfig)
            property = bag.property
        }
    }

    /// `AssociationConfig`
    public struct AssociationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - requestBody: `RequestBody`.
        public init(requestBody: [String: RequestBodyAssociatedResourceTypeConfig]? = nil) {
            var bag = PropertyBag()
            bag.set("RequestBody", requestBody)
            property = bag.property
        }
    }

    /// `BlockAction`
    public struct BlockAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customResponse: `CustomResponse`.
        public init(customResponse: CustomResponse? = nil) {
            var bag = PropertyBag()
            bag.set("CustomResponse", customResponse)
            property = bag.property
        }
    }

    /// `BlockchainChain`
    public struct BlockchainChain: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BASE`
        public static var base: Self { Self("BASE") }
        /// `BASE_SEPOLIA`
        public static var baseSepolia: Self { Self("BASE_SEPOLIA") }
        /// `SOLANA`
        public static var solana: Self { Self("SOLANA") }
        /// `SOLANA_DEVNET`
        public static var solanaDevnet: Self { Self("SOLANA_DEVNET") }
    }

    /// `Body`
    public struct Body: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - oversizeHandling: `OversizeHandling`.
        public init(oversizeHandling: OversizeHandling? = nil) {
            var bag = PropertyBag()
            bag.set("OversizeHandling", oversizeHandling)
            property = bag.property
        }
    }

    /// `BodyParsingFallbackBehavior`
    public struct BodyParsingFallbackBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EVALUATE_AS_STRING`
        public static var evaluateAsString: Self { Self("EVALUATE_AS_STRING") }
        /// `MATCH`
        public static var match: Self { Self("MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self("NO_MATCH") }
    }

    /// `ByteMatchStatement`
    public struct ByteMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - positionalConstraint: `PositionalConstraint`.
        ///   - preParseTextTransformations: `PreParseTextTransformations`.
        ///   - searchString: `SearchString`.
        ///   - searchStringBase64: `SearchStringBase64`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(
            fieldToMatch: FieldToMatch,
            positionalConstraint: PositionalConstraint,
            preParseTextTransformations: [PreParseTextTransformation]? = nil,
            searchString: StringValue? = nil,
            searchStringBase64: StringValue? = nil,
            textTransformations: [TextTransformation]
        ) {
            var bag = PropertyBag()
            bag.set("FieldToMatch", fieldToMatch)
            bag.set("PositionalConstraint", positionalConstraint)
            bag.set("PreParseTextTransformations", preParseTextTransformations)
            bag.set("SearchString", searchString)
            bag.set("SearchStringBase64", searchStringBase64)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `CaptchaAction`
    public struct CaptchaAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(customRequestHandling: CustomRequestHandling? = nil) {
            var bag = PropertyBag()
            bag.set("CustomRequestHandling", customRequestHandling)
            property = bag.property
        }
    }

    /// `CaptchaConfig`
    public struct CaptchaConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - immunityTimeProperty: `ImmunityTimeProperty`.
        public init(immunityTimeProperty: ImmunityTimeProperty? = nil) {
            var bag = PropertyBag()
            bag.set("ImmunityTimeProperty", immunityTimeProperty)
            property = bag.property
        }
    }

    /// `ChallengeAction`
    public struct ChallengeAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(customRequestHandling: CustomRequestHandling? = nil) {
            var bag = PropertyBag()
            bag.set("CustomRequestHandling", customRequestHandling)
            property = bag.property
        }
    }

    /// `ChallengeConfig`
    public struct ChallengeConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - immunityTimeProperty: `ImmunityTimeProperty`.
        public init(immunityTimeProperty: ImmunityTimeProperty? = nil) {
            var bag = PropertyBag()
            bag.set("ImmunityTimeProperty", immunityTimeProperty)
            property = bag.property
        }
    }

    /// `ClientSideAction`
    public struct ClientSideAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - exemptUriRegularExpressions: `ExemptUriRegularExpressions`.
        ///   - sensitivity: `Sensitivity`.
        ///   - usageOfAction: `UsageOfAction`.
        public init(
            exemptUriRegularExpressions: [Regex]? = nil,
            sensitivity: SensitivityToAct? = nil,
            usageOfAction: UsageOfAction
        ) {
            var bag = PropertyBag()
            bag.set("ExemptUriRegularExpressions", exemptUriRegularExpressions)
            bag.set("Sensitivity", sensitivity)
            bag.set("UsageOfAction", usageOfAction)
            property = bag.property
        }
    }

    /// `ClientSideActionConfig`
    public struct ClientSideActionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - challenge: `Challenge`.
        public init(challenge: ClientSideAction) {
            var bag = PropertyBag()
            bag.set("Challenge", challenge)
            property = bag.property
        }
    }

    /// `CookieMatchPattern`
    public struct CookieMatchPattern: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - all: `All`.
        ///   - excludedCookies: `ExcludedCookies`; 1 to 199 items.
        ///   - includedCookies: `IncludedCookies`; 1 to 199 items.
        public init(
            all: JSONValue? = nil,
            excludedCookies: [StringValue]? = nil,
            includedCookies: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("All", all)
            bag.set("ExcludedCookies", excludedCookies)
            bag.set("IncludedCookies", includedCookies)
            property = bag.property
        }
    }

    /// `Cookies`
    public struct Cookies: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - matchPattern: `MatchPattern`.
        ///   - matchScope: `MatchScope`.
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            matchPattern: CookieMatchPattern,
            matchScope: MapMatchScope,
            oversizeHandling: OversizeHandling
        ) {
            var bag = PropertyBag()
            bag.set("MatchPattern", matchPattern)
            bag.set("MatchScope", matchScope)
            bag.set("OversizeHandling", oversizeHandling)
            property = bag.property
        }
    }

    /// `CountAction`
    public struct CountAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customRequestHandling: `CustomRequestHandling`.
        public init(customRequestHandling: CustomRequestHandling? = nil) {
            var bag = PropertyBag()
            bag.set("CustomRequestHandling", customRequestHandling)
            property = bag.property
        }
    }

    /// `CryptoConfig`
    public struct CryptoConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - paymentNetworks: `PaymentNetworks`; 1 to 2 items.
        public init(paymentNetworks: [PaymentNetwork]) {
            var bag = PropertyBag()
            bag.set("PaymentNetworks", paymentNetworks)
            property = bag.property
        }
    }

    /// `CryptoCurrency`
    public struct CryptoCurrency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `USDC`
        public static var usdc: Self { Self("USDC") }
    }

    /// `CurrencyMode`
    public struct CurrencyMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `REAL`
        public static var real: Self { Self("REAL") }
        /// `TEST`
        public static var test: Self { Self("TEST") }
    }

    /// `CustomHTTPHeader`
    public struct CustomHTTPHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 64 characters; `^[a-zA-Z0-9._$-]+$`.
        ///   - value: `Value`; 1 to 255 characters.
        public init(name: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `CustomRequestHandling`
    public struct CustomRequestHandling: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - insertHeaders: `InsertHeaders`; at least 1 items.
        public init(insertHeaders: [CustomHTTPHeader]) {
            var bag = PropertyBag()
            bag.set("InsertHeaders", insertHeaders)
            property = bag.property
        }
    }

    /// `CustomResponse`
    public struct CustomResponse: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customResponseBodyKey: `CustomResponseBodyKey`; 1 to 128 characters; `^[\w\-]+$`.
        ///   - responseCode: `ResponseCode`; 200 to 599.
        ///   - responseHeaders: `ResponseHeaders`; at least 1 items.
        public init(
            customResponseBodyKey: StringValue? = nil,
            responseCode: IntValue,
            responseHeaders: [CustomHTTPHeader]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CustomResponseBodyKey", customResponseBodyKey)
            bag.set("ResponseCode", responseCode)
            bag.set("ResponseHeaders", responseHeaders)
            property = bag.property
        }
    }

    /// `CustomResponseBody`
    public struct CustomResponseBody: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - content: `Content`; 1 to 10240 characters.
        ///   - contentType: `ContentType`.
        public init(content: StringValue, contentType: ResponseContentType) {
            var bag = PropertyBag()
            bag.set("Content", content)
            bag.set("ContentType", contentType)
            property = bag.property
        }
    }

    /// `DataProtect`
    public struct DataProtect: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - excludeRateBasedDetails: `ExcludeRateBasedDetails`.
        ///   - excludeRuleMatchDetails: `ExcludeRuleMatchDetails`.
        ///   - field: `Field`.
        public init(
            action: DataProtectionAction,
            excludeRateBasedDetails: BoolValue? = nil,
            excludeRuleMatchDetails: BoolValue? = nil,
            field: FieldToProtect
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("ExcludeRateBasedDetails", excludeRateBasedDetails)
            bag.set("ExcludeRuleMatchDetails", excludeRuleMatchDetails)
            bag.set("Field", field)
            property = bag.property
        }
    }

    /// `DataProtectionAction`
    public struct DataProtectionAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `HASH`
        public static var hash: Self { Self("HASH") }
        /// `SUBSTITUTION`
        public static var substitution: Self { Self("SUBSTITUTION") }
    }

    /// `DataProtectionConfig`
    public struct DataProtectionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataProtections: `DataProtections`; 1 to 26 items.
        public init(dataProtections: [DataProtect]) {
            var bag = PropertyBag()
            bag.set("DataProtections", dataProtections)
            property = bag.property
        }
    }

    /// `DefaultAction`
    public struct DefaultAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allow: `Allow`.
        ///   - block: `Block`.
        public init(allow: AllowAction? = nil, block: BlockAction? = nil) {
            var bag = PropertyBag()
            bag.set("Allow", allow)
            bag.set("Block", block)
            property = bag.property
        }
    }

    /// `ExcludedRule`
    public struct ExcludedRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; `^[0-9A-Za-z_-]{1,128}$`.
        public init(name: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `FieldIdentifier`
    public struct FieldIdentifier: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - identifier: `Identifier`; 1 to 512 characters; `.*\S.*`.
        public init(identifier: StringValue) {
            var bag = PropertyBag()
            bag.set("Identifier", identifier)
            property = bag.property
        }
    }

    /// `FieldToMatch`
    public struct FieldToMatch: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allQueryArguments: `AllQueryArguments`.
        ///   - body: `Body`.
        ///   - cookies: `Cookies`.
        ///   - headerOrder: `HeaderOrder`.
        ///   - headers: `Headers`.
        ///   - ja3Fingerprint: `JA3Fingerprint`.
        ///   - ja4Fingerprint: `JA4Fingerprint`.
        ///   - jsonBody: `JsonBody`.
        ///   - method: `Method`.
        ///   - queryString: `QueryString`.
        ///   - singleHeader: `SingleHeader`.
        ///   - singleQueryArgument: `SingleQueryArgument`.
        ///   - uriFragment: `UriFragment`.
        ///   - uriPath: `UriPath`.
        public init(
            allQueryArguments: JSONValue? = nil,
            body: Body? = nil,
            cookies: Cookies? = nil,
            headerOrder: HeaderOrder? = nil,
            headers: Headers? = nil,
            ja3Fingerprint: JA3Fingerprint? = nil,
            ja4Fingerprint: JA4Fingerprint? = nil,
            jsonBody: JsonBody? = nil,
            method: JSONValue? = nil,
            queryString: JSONValue? = nil,
            singleHeader: SingleHeaderValue? = nil,
            singleQueryArgument: SingleQueryArgumentValue? = nil,
            uriFragment: UriFragment? = nil,
            uriPath: JSONValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllQueryArguments", allQueryArguments)
            bag.set("Body", body)
            bag.set("Cookies", cookies)
            bag.set("HeaderOrder", headerOrder)
            bag.set("Headers", headers)
            bag.set("JA3Fingerprint", ja3Fingerprint)
            bag.set("JA4Fingerprint", ja4Fingerprint)
            bag.set("JsonBody", jsonBody)
            bag.set("Method", method)
            bag.set("QueryString", queryString)
            bag.set("SingleHeader", singleHeader)
            bag.set("SingleQueryArgument", singleQueryArgument)
            bag.set("UriFragment", uriFragment)
            bag.set("UriPath", uriPath)
            property = bag.property
        }

        /// `SingleHeader`
        public struct SingleHeaderValue: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - name: `Name`; 1 to 64 characters; `\S`.
            public init(name: StringValue) {
                var bag = PropertyBag()
                bag.set("Name", name)
                property = bag.property
            }
        }

        /// `SingleQueryArgument`
        public struct SingleQueryArgumentValue: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - name: `Name`; 1 to 64 characters; `\S`.
            public init(name: StringValue) {
                var bag = PropertyBag()
                bag.set("Name", name)
                property = bag.property
            }
        }
    }

    /// `FieldToProtect`
    public struct FieldToProtect: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldKeys: `FieldKeys`; 0 to 100 items.
        ///   - fieldType: `FieldType`.
        public init(fieldKeys: [StringValue]? = nil, fieldType: FieldType) {
            var bag = PropertyBag()
            bag.set("FieldKeys", fieldKeys)
            bag.set("FieldType", fieldType)
            property = bag.property
        }

        /// `FieldType`
        public struct FieldType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BODY`
            public static var body: Self { Self("BODY") }
            /// `QUERY_STRING`
            public static var queryString: Self { Self("QUERY_STRING") }
            /// `SINGLE_COOKIE`
            public static var singleCookie: Self { Self("SINGLE_COOKIE") }
            /// `SINGLE_HEADER`
            public static var singleHeader: Self { Self("SINGLE_HEADER") }
            /// `SINGLE_QUERY_ARGUMENT`
            public static var singleQueryArgument: Self { Self("SINGLE_QUERY_ARGUMENT") }
        }
    }

    /// `ForwardedIPConfiguration`
    public struct ForwardedIPConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        ///   - headerName: `HeaderName`; `^[a-zA-Z0-9-]{1,255}$`.
        public init(fallbackBehavior: FallbackBehavior, headerName: StringValue) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            bag.set("HeaderName", headerName)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }
    }

    /// `GeoMatchStatement`
    public struct GeoMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - countryCodes: `CountryCodes`; at least 1 items.
        ///   - forwardedIPConfig: `ForwardedIPConfig`.
        public init(
            countryCodes: [CountryCodesItem]? = nil,
            forwardedIPConfig: ForwardedIPConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CountryCodes", countryCodes)
            bag.set("ForwardedIPConfig", forwardedIPConfig)
            property = bag.property
        }

        /// `CountryCodes`
        public struct CountryCodesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AD`
            public static var ad: Self { Self("AD") }
            /// `AE`
            public static var ae: Self { Self("AE") }
            /// `AF`
            public static var af: Self { Self("AF") }
            /// `AG`
            public static var ag: Self { Self("AG") }
            /// `AI`
            public static var ai: Self { Self("AI") }
            /// `AL`
            public static var al: Self { Self("AL") }
            /// `AM`
            public static var am: Self { Self("AM") }
            /// `AO`
            public static var ao: Self { Self("AO") }
            /// `AQ`
            public static var aq: Self { Self("AQ") }
            /// `AR`
            public static var ar: Self { Self("AR") }
            /// `AS`
            public static var `as`: Self { Self("AS") }
            /// `AT`
            public static var at: Self { Self("AT") }
            /// `AU`
            public static var au: Self { Self("AU") }
            /// `AW`
            public static var aw: Self { Self("AW") }
            /// `AX`
            public static var ax: Self { Self("AX") }
            /// `AZ`
            public static var az: Self { Self("AZ") }
            /// `BA`
            public static var ba: Self { Self("BA") }
            /// `BB`
            public static var bb: Self { Self("BB") }
            /// `BD`
            public static var bd: Self { Self("BD") }
            /// `BE`
            public static var be: Self { Self("BE") }
            /// `BF`
            public static var bf: Self { Self("BF") }
            /// `BG`
            public static var bg: Self { Self("BG") }
            /// `BH`
            public static var bh: Self { Self("BH") }
            /// `BI`
            public static var bi: Self { Self("BI") }
            /// `BJ`
            public static var bj: Self { Self("BJ") }
            /// `BL`
            public static var bl: Self { Self("BL") }
            /// `BM`
            public static var bm: Self { Self("BM") }
            /// `BN`
            public static var bn: Self { Self("BN") }
            /// `BO`
            public static var bo: Self { Self("BO") }
            /// `BQ`
            public static var bq: Self { Self("BQ") }
            /// `BR`
            public static var br: Self { Self("BR") }
            /// `BS`
            public static var bs: Self { Self("BS") }
            /// `BT`
            public static var bt: Self { Self("BT") }
            /// `BV`
            public static var bv: Self { Self("BV") }
            /// `BW`
            public static var bw: Self { Self("BW") }
            /// `BY`
            public static var by: Self { Self("BY") }
            /// `BZ`
            public static var bz: Self { Self("BZ") }
            /// `CA`
            public static var ca: Self { Self("CA") }
            /// `CC`
            public static var cc: Self { Self("CC") }
            /// `CD`
            public static var cd: Self { Self("CD") }
            /// `CF`
            public static var cf: Self { Self("CF") }
            /// `CG`
            public static var cg: Self { Self("CG") }
            /// `CH`
            public static var ch: Self { Self("CH") }
            /// `CI`
            public static var ci: Self { Self("CI") }
            /// `CK`
            public static var ck: Self { Self("CK") }
            /// `CL`
            public static var cl: Self { Self("CL") }
            /// `CM`
            public static var cm: Self { Self("CM") }
            /// `CN`
            public static var cn: Self { Self("CN") }
            /// `CO`
            public static var co: Self { Self("CO") }
            /// `CR`
            public static var cr: Self { Self("CR") }
            /// `CU`
            public static var cu: Self { Self("CU") }
            /// `CV`
            public static var cv: Self { Self("CV") }
            /// `CW`
            public static var cw: Self { Self("CW") }
            /// `CX`
            public static var cx: Self { Self("CX") }
            /// `CY`
            public static var cy: Self { Self("CY") }
            /// `CZ`
            public static var cz: Self { Self("CZ") }
            /// `DE`
            public static var de: Self { Self("DE") }
            /// `DJ`
            public static var dj: Self { Self("DJ") }
            /// `DK`
            public static var dk: Self { Self("DK") }
            /// `DM`
            public static var dm: Self { Self("DM") }
            /// `DO`
            public static var `do`: Self { Self("DO") }
            /// `DZ`
            public static var dz: Self { Self("DZ") }
            /// `EC`
            public static var ec: Self { Self("EC") }
            /// `EE`
            public static var ee: Self { Self("EE") }
            /// `EG`
            public static var eg: Self { Self("EG") }
            /// `EH`
            public static var eh: Self { Self("EH") }
            /// `ER`
            public static var er: Self { Self("ER") }
            /// `ES`
            public static var es: Self { Self("ES") }
            /// `ET`
            public static var et: Self { Self("ET") }
            /// `FI`
            public static var fi: Self { Self("FI") }
            /// `FJ`
            public static var fj: Self { Self("FJ") }
            /// `FK`
            public static var fk: Self { Self("FK") }
            /// `FM`
            public static var fm: Self { Self("FM") }
            /// `FO`
            public static var fo: Self { Self("FO") }
            /// `FR`
            public static var fr: Self { Self("FR") }
            /// `GA`
            public static var ga: Self { Self("GA") }
            /// `GB`
            public static var gb: Self { Self("GB") }
            /// `GD`
            public static var gd: Self { Self("GD") }
            /// `GE`
            public static var ge: Self { Self("GE") }
            /// `GF`
            public static var gf: Self { Self("GF") }
            /// `GG`
            public static var gg: Self { Self("GG") }
            /// `GH`
            public static var gh: Self { Self("GH") }
            /// `GI`
            public static var gi: Self { Self("GI") }
            /// `GL`
            public static var gl: Self { Self("GL") }
            /// `GM`
            public static var gm: Self { Self("GM") }
            /// `GN`
            public static var gn: Self { Self("GN") }
            /// `GP`
            public static var gp: Self { Self("GP") }
            /// `GQ`
            public static var gq: Self { Self("GQ") }
            /// `GR`
            public static var gr: Self { Self("GR") }
            /// `GS`
            public static var gs: Self { Self("GS") }
            /// `GT`
            public static var gt: Self { Self("GT") }
            /// `GU`
            public static var gu: Self { Self("GU") }
            /// `GW`
            public static var gw: Self { Self("GW") }
            /// `GY`
            public static var gy: Self { Self("GY") }
            /// `HK`
            public static var hk: Self { Self("HK") }
            /// `HM`
            public static var hm: Self { Self("HM") }
            /// `HN`
            public static var hn: Self { Self("HN") }
            /// `HR`
            public static var hr: Self { Self("HR") }
            /// `HT`
            public static var ht: Self { Self("HT") }
            /// `HU`
            public static var hu: Self { Self("HU") }
            /// `ID`
            public static var id: Self { Self("ID") }
            /// `IE`
            public static var ie: Self { Self("IE") }
            /// `IL`
            public static var il: Self { Self("IL") }
            /// `IM`
            public static var im: Self { Self("IM") }
            /// `IN`
            public static var `in`: Self { Self("IN") }
            /// `IO`
            public static var io: Self { Self("IO") }
            /// `IQ`
            public static var iq: Self { Self("IQ") }
            /// `IR`
            public static var ir: Self { Self("IR") }
            /// `IS`
            public static var `is`: Self { Self("IS") }
            /// `IT`
            public static var it: Self { Self("IT") }
            /// `JE`
            public static var je: Self { Self("JE") }
            /// `JM`
            public static var jm: Self { Self("JM") }
            /// `JO`
            public static var jo: Self { Self("JO") }
            /// `JP`
            public static var jp: Self { Self("JP") }
            /// `KE`
            public static var ke: Self { Self("KE") }
            /// `KG`
            public static var kg: Self { Self("KG") }
            /// `KH`
            public static var kh: Self { Self("KH") }
            /// `KI`
            public static var ki: Self { Self("KI") }
            /// `KM`
            public static var km: Self { Self("KM") }
            /// `KN`
            public static var kn: Self { Self("KN") }
            /// `KP`
            public static var kp: Self { Self("KP") }
            /// `KR`
            public static var kr: Self { Self("KR") }
            /// `KW`
            public static var kw: Self { Self("KW") }
            /// `KY`
            public static var ky: Self { Self("KY") }
            /// `KZ`
            public static var kz: Self { Self("KZ") }
            /// `LA`
            public static var la: Self { Self("LA") }
            /// `LB`
            public static var lb: Self { Self("LB") }
            /// `LC`
            public static var lc: Self { Self("LC") }
            /// `LI`
            public static var li: Self { Self("LI") }
            /// `LK`
            public static var lk: Self { Self("LK") }
            /// `LR`
            public static var lr: Self { Self("LR") }
            /// `LS`
            public static var ls: Self { Self("LS") }
            /// `LT`
            public static var lt: Self { Self("LT") }
            /// `LU`
            public static var lu: Self { Self("LU") }
            /// `LV`
            public static var lv: Self { Self("LV") }
            /// `LY`
            public static var ly: Self { Self("LY") }
            /// `MA`
            public static var ma: Self { Self("MA") }
            /// `MC`
            public static var mc: Self { Self("MC") }
            /// `MD`
            public static var md: Self { Self("MD") }
            /// `ME`
            public static var me: Self { Self("ME") }
            /// `MF`
            public static var mf: Self { Self("MF") }
            /// `MG`
            public static var mg: Self { Self("MG") }
            /// `MH`
            public static var mh: Self { Self("MH") }
            /// `MK`
            public static var mk: Self { Self("MK") }
            /// `ML`
            public static var ml: Self { Self("ML") }
            /// `MM`
            public static var mm: Self { Self("MM") }
            /// `MN`
            public static var mn: Self { Self("MN") }
            /// `MO`
            public static var mo: Self { Self("MO") }
            /// `MP`
            public static var mp: Self { Self("MP") }
            /// `MQ`
            public static var mq: Self { Self("MQ") }
            /// `MR`
            public static var mr: Self { Self("MR") }
            /// `MS`
            public static var ms: Self { Self("MS") }
            /// `MT`
            public static var mt: Self { Self("MT") }
            /// `MU`
            public static var mu: Self { Self("MU") }
            /// `MV`
            public static var mv: Self { Self("MV") }
            /// `MW`
            public static var mw: Self { Self("MW") }
            /// `MX`
            public static var mx: Self { Self("MX") }
            /// `MY`
            public static var my: Self { Self("MY") }
            /// `MZ`
            public static var mz: Self { Self("MZ") }
            /// `NA`
            public static var na: Self { Self("NA") }
            /// `NC`
            public static var nc: Self { Self("NC") }
            /// `NE`
            public static var ne: Self { Self("NE") }
            /// `NF`
            public static var nf: Self { Self("NF") }
            /// `NG`
            public static var ng: Self { Self("NG") }
            /// `NI`
            public static var ni: Self { Self("NI") }
            /// `NL`
            public static var nl: Self { Self("NL") }
            /// `NO`
            public static var no: Self { Self("NO") }
            /// `NP`
            public static var np: Self { Self("NP") }
            /// `NR`
            public static var nr: Self { Self("NR") }
            /// `NU`
            public static var nu: Self { Self("NU") }
            /// `NZ`
            public static var nz: Self { Self("NZ") }
            /// `OM`
            public static var om: Self { Self("OM") }
            /// `PA`
            public static var pa: Self { Self("PA") }
            /// `PE`
            public static var pe: Self { Self("PE") }
            /// `PF`
            public static var pf: Self { Self("PF") }
            /// `PG`
            public static var pg: Self { Self("PG") }
            /// `PH`
            public static var ph: Self { Self("PH") }
            /// `PK`
            public static var pk: Self { Self("PK") }
            /// `PL`
            public static var pl: Self { Self("PL") }
            /// `PM`
            public static var pm: Self { Self("PM") }
            /// `PN`
            public static var pn: Self { Self("PN") }
            /// `PR`
            public static var pr: Self { Self("PR") }
            /// `PS`
            public static var ps: Self { Self("PS") }
            /// `PT`
            public static var pt: Self { Self("PT") }
            /// `PW`
            public static var pw: Self { Self("PW") }
            /// `PY`
            public static var py: Self { Self("PY") }
            /// `QA`
            public static var qa: Self { Self("QA") }
            /// `RE`
            public static var re: Self { Self("RE") }
            /// `RO`
            public static var ro: Self { Self("RO") }
            /// `RS`
            public static var rs: Self { Self("RS") }
            /// `RU`
            public static var ru: Self { Self("RU") }
            /// `RW`
            public static var rw: Self { Self("RW") }
            /// `SA`
            public static var sa: Self { Self("SA") }
            /// `SB`
            public static var sb: Self { Self("SB") }
            /// `SC`
            public static var sc: Self { Self("SC") }
            /// `SD`
            public static var sd: Self { Self("SD") }
            /// `SE`
            public static var se: Self { Self("SE") }
            /// `SG`
            public static var sg: Self { Self("SG") }
            /// `SH`
            public static var sh: Self { Self("SH") }
            /// `SI`
            public static var si: Self { Self("SI") }
            /// `SJ`
            public static var sj: Self { Self("SJ") }
            /// `SK`
            public static var sk: Self { Self("SK") }
            /// `SL`
            public static var sl: Self { Self("SL") }
            /// `SM`
            public static var sm: Self { Self("SM") }
            /// `SN`
            public static var sn: Self { Self("SN") }
            /// `SO`
            public static var so: Self { Self("SO") }
            /// `SR`
            public static var sr: Self { Self("SR") }
            /// `SS`
            public static var ss: Self { Self("SS") }
            /// `ST`
            public static var st: Self { Self("ST") }
            /// `SV`
            public static var sv: Self { Self("SV") }
            /// `SX`
            public static var sx: Self { Self("SX") }
            /// `SY`
            public static var sy: Self { Self("SY") }
            /// `SZ`
            public static var sz: Self { Self("SZ") }
            /// `TC`
            public static var tc: Self { Self("TC") }
            /// `TD`
            public static var td: Self { Self("TD") }
            /// `TF`
            public static var tf: Self { Self("TF") }
            /// `TG`
            public static var tg: Self { Self("TG") }
            /// `TH`
            public static var th: Self { Self("TH") }
            /// `TJ`
            public static var tj: Self { Self("TJ") }
            /// `TK`
            public static var tk: Self { Self("TK") }
            /// `TL`
            public static var tl: Self { Self("TL") }
            /// `TM`
            public static var tm: Self { Self("TM") }
            /// `TN`
            public static var tn: Self { Self("TN") }
            /// `TO`
            public static var to: Self { Self("TO") }
            /// `TR`
            public static var tr: Self { Self("TR") }
            /// `TT`
            public static var tt: Self { Self("TT") }
            /// `TV`
            public static var tv: Self { Self("TV") }
            /// `TW`
            public static var tw: Self { Self("TW") }
            /// `TZ`
            public static var tz: Self { Self("TZ") }
            /// `UA`
            public static var ua: Self { Self("UA") }
            /// `UG`
            public static var ug: Self { Self("UG") }
            /// `UM`
            public static var um: Self { Self("UM") }
            /// `US`
            public static var us: Self { Self("US") }
            /// `UY`
            public static var uy: Self { Self("UY") }
            /// `UZ`
            public static var uz: Self { Self("UZ") }
            /// `VA`
            public static var va: Self { Self("VA") }
            /// `VC`
            public static var vc: Self { Self("VC") }
            /// `VE`
            public static var ve: Self { Self("VE") }
            /// `VG`
            public static var vg: Self { Self("VG") }
            /// `VI`
            public static var vi: Self { Self("VI") }
            /// `VN`
            public static var vn: Self { Self("VN") }
            /// `VU`
            public static var vu: Self { Self("VU") }
            /// `WF`
            public static var wf: Self { Self("WF") }
            /// `WS`
            public static var ws: Self { Self("WS") }
            /// `XK`
            public static var xk: Self { Self("XK") }
            /// `YE`
            public static var ye: Self { Self("YE") }
            /// `YT`
            public static var yt: Self { Self("YT") }
            /// `ZA`
            public static var za: Self { Self("ZA") }
            /// `ZM`
            public static var zm: Self { Self("ZM") }
            /// `ZW`
            public static var zw: Self { Self("ZW") }
        }
    }

    /// `HeaderMatchPattern`
    public struct HeaderMatchPattern: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - all: `All`.
        ///   - excludedHeaders: `ExcludedHeaders`; 1 to 199 items.
        ///   - includedHeaders: `IncludedHeaders`; 1 to 199 items.
        public init(
            all: JSONValue? = nil,
            excludedHeaders: [StringValue]? = nil,
            includedHeaders: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("All", all)
            bag.set("ExcludedHeaders", excludedHeaders)
            bag.set("IncludedHeaders", includedHeaders)
            property = bag.property
        }
    }

    /// `HeaderOrder`
    public struct HeaderOrder: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - oversizeHandling: `OversizeHandling`.
        public init(oversizeHandling: OversizeHandling) {
            var bag = PropertyBag()
            bag.set("OversizeHandling", oversizeHandling)
            property = bag.property
        }
    }

    /// `Headers`
    public struct Headers: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - matchPattern: `MatchPattern`.
        ///   - matchScope: `MatchScope`.
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            matchPattern: HeaderMatchPattern,
            matchScope: MapMatchScope,
            oversizeHandling: OversizeHandling
        ) {
            var bag = PropertyBag()
            bag.set("MatchPattern", matchPattern)
            bag.set("MatchScope", matchScope)
            bag.set("OversizeHandling", oversizeHandling)
            property = bag.property
        }
    }

    /// `IPSetForwardedIPConfiguration`
    public struct IPSetForwardedIPConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        ///   - headerName: `HeaderName`; `^[a-zA-Z0-9-]{1,255}$`.
        ///   - position: `Position`.
        public init(
            fallbackBehavior: FallbackBehavior,
            headerName: StringValue,
            position: Position
        ) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            bag.set("HeaderName", headerName)
            bag.set("Position", position)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }

        /// `Position`
        public struct Position: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ANY`
            public static var any: Self { Self("ANY") }
            /// `FIRST`
            public static var first: Self { Self("FIRST") }
            /// `LAST`
            public static var last: Self { Self("LAST") }
        }
    }

    /// `IPSetReferenceStatement`
    public struct IPSetReferenceStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`; 20 to 2048 characters; `\S`.
        ///   - ipSetForwardedIPConfig: `IPSetForwardedIPConfig`.
        public init(
            arn: StringValue,
            ipSetForwardedIPConfig: IPSetForwardedIPConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("IPSetForwardedIPConfig", ipSetForwardedIPConfig)
            property = bag.property
        }
    }

    /// `ImmunityTimeProperty`
    public struct ImmunityTimeProperty: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - immunityTime: `ImmunityTime`; 60 to 259200.
        public init(immunityTime: IntValue) {
            var bag = PropertyBag()
            bag.set("ImmunityTime", immunityTime)
            property = bag.property
        }
    }

    /// `JA3Fingerprint`
    public struct JA3Fingerprint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(fallbackBehavior: FallbackBehavior) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }
    }

    /// `JA4Fingerprint`
    public struct JA4Fingerprint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(fallbackBehavior: FallbackBehavior) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }
    }

    /// `JsonBody`
    public struct JsonBody: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - invalidFallbackBehavior: `InvalidFallbackBehavior`.
        ///   - matchPattern: `MatchPattern`.
        ///   - matchScope: `MatchScope`.
        ///   - oversizeHandling: `OversizeHandling`.
        public init(
            invalidFallbackBehavior: BodyParsingFallbackBehavior? = nil,
            matchPattern: JsonMatchPattern,
            matchScope: JsonMatchScope,
            oversizeHandling: OversizeHandling? = nil
        ) {
            var bag = PropertyBag()
            bag.set("InvalidFallbackBehavior", invalidFallbackBehavior)
            bag.set("MatchPattern", matchPattern)
            bag.set("MatchScope", matchScope)
            bag.set("OversizeHandling", oversizeHandling)
            property = bag.property
        }
    }

    /// `JsonMatchPattern`
    public struct JsonMatchPattern: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - all: `All`.
        ///   - includedPaths: `IncludedPaths`; at least 1 items.
        public init(all: JSONValue? = nil, includedPaths: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("All", all)
            bag.set("IncludedPaths", includedPaths)
            property = bag.property
        }
    }

    /// `JsonMatchScope`
    public struct JsonMatchScope: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALL`
        public static var all: Self { Self("ALL") }
        /// `KEY`
        public static var key: Self { Self("KEY") }
        /// `VALUE`
        public static var value: Self { Self("VALUE") }
    }

    /// `Label`
    public struct Label: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; `^[0-9A-Za-z_:-]{1,1024}$`.
        public init(name: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `LabelMatchScope`
    public struct LabelMatchScope: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `LABEL`
        public static var label: Self { Self("LABEL") }
        /// `NAMESPACE`
        public static var namespace: Self { Self("NAMESPACE") }
    }

    /// `LabelMatchStatement`
    public struct LabelMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; `^[0-9A-Za-z_:-]{1,1024}$`.
        ///   - scope: `Scope`.
        public init(key: StringValue, scope: LabelMatchScope) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Scope", scope)
            property = bag.property
        }
    }

    /// `ManagedRuleGroupConfig`
    public struct ManagedRuleGroupConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsManagedRulesACFPRuleSet: `AWSManagedRulesACFPRuleSet`.
        ///   - awsManagedRulesAntiDDoSRuleSet: `AWSManagedRulesAntiDDoSRuleSet`.
        ///   - awsManagedRulesATPRuleSet: `AWSManagedRulesATPRuleSet`.
        ///   - awsManagedRulesBotControlRuleSet: `AWSManagedRulesBotControlRuleSet`.
        ///   - loginPath: `LoginPath`; 1 to 256 characters; `.*\S.*`.
        ///   - passwordField: `PasswordField`.
        ///   - payloadType: `PayloadType`.
        ///   - usernameField: `UsernameField`.
        public init(
            awsManagedRulesACFPRuleSet: AWSManagedRulesACFPRuleSet? = nil,
            awsManagedRulesAntiDDoSRuleSet: AWSManagedRulesAntiDDoSRuleSet? = nil,
            awsManagedRulesATPRuleSet: AWSManagedRulesATPRuleSet? = nil,
            awsManagedRulesBotControlRuleSet: AWSManagedRulesBotControlRuleSet? = nil,
            loginPath: StringValue? = nil,
            passwordField: FieldIdentifier? = nil,
            payloadType: PayloadType? = nil,
            usernameField: FieldIdentifier? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AWSManagedRulesACFPRuleSet", awsManagedRulesACFPRuleSet)
            bag.set("AWSManagedRulesAntiDDoSRuleSet", awsManagedRulesAntiDDoSRuleSet)
            bag.set("AWSManagedRulesATPRuleSet", awsManagedRulesATPRuleSet)
            bag.set("AWSManagedRulesBotControlRuleSet", awsManagedRulesBotControlRuleSet)
            bag.set("LoginPath", loginPath)
            bag.set("PasswordField", passwordField)
            bag.set("PayloadType", payloadType)
            bag.set("UsernameField", usernameField)
            property = bag.property
        }

        /// `PayloadType`
        public struct PayloadType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FORM_ENCODED`
            public static var formEncoded: Self { Self("FORM_ENCODED") }
            /// `JSON`
            public static var json: Self { Self("JSON") }
        }
    }

    /// `ManagedRuleGroupStatement`
    public struct ManagedRuleGroupStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludedRules: `ExcludedRules`; 0 to 100 items.
        ///   - managedRuleGroupConfigs: `ManagedRuleGroupConfigs`.
        ///   - name: `Name`; `^[0-9A-Za-z_-]{1,128}$`.
        ///   - ruleActionOverrides: `RuleActionOverrides`; 0 to 100 items.
        ///   - scopeDownStatement: `ScopeDownStatement`.
        ///   - vendorName: `VendorName`; 1 to 128 characters; `\S`.
        ///   - version: `Version`; 1 to 64 characters; `^[\w#:\.\-/]+$`.
        public init(
            excludedRules: [ExcludedRule]? = nil,
            managedRuleGroupConfigs: [ManagedRuleGroupConfig]? = nil,
            name: StringValue,
            ruleActionOverrides: [RuleActionOverride]? = nil,
            scopeDownStatement: Statement? = nil,
            vendorName: StringValue,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExcludedRules", excludedRules)
            bag.set("ManagedRuleGroupConfigs", managedRuleGroupConfigs)
            bag.set("Name", name)
            bag.set("RuleActionOverrides", ruleActionOverrides)
            bag.set("ScopeDownStatement", scopeDownStatement)
            bag.set("VendorName", vendorName)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `MapMatchScope`
    public struct MapMatchScope: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALL`
        public static var all: Self { Self("ALL") }
        /// `KEY`
        public static var key: Self { Self("KEY") }
        /// `VALUE`
        public static var value: Self { Self("VALUE") }
    }

    /// `MonetizationConfig`
    public struct MonetizationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cryptoConfig: `CryptoConfig`.
        ///   - currencyMode: `CurrencyMode`.
        public init(cryptoConfig: CryptoConfig? = nil, currencyMode: CurrencyMode? = nil) {
            var bag = PropertyBag()
            bag.set("CryptoConfig", cryptoConfig)
            bag.set("CurrencyMode", currencyMode)
            property = bag.property
        }
    }

    /// `MonetizeAction`
    public struct MonetizeAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - priceMultiplier: `PriceMultiplier`; 1 to 3 characters; `^([1-9][0-9]?|100)$`.
        public init(priceMultiplier: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("PriceMultiplier", priceMultiplier)
            property = bag.property
        }
    }

    /// `NotStatement`
    public struct NotStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - statement: `Statement`.
        public init(statement: Statement) {
            var bag = PropertyBag()
            bag.set("Statement", statement)
            property = bag.property
        }
    }

    /// `OnSourceDDoSProtectionConfig`
    public struct OnSourceDDoSProtectionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - albLowReputationMode: `ALBLowReputationMode`.
        public init(albLowReputationMode: ALBLowReputationMode) {
            var bag = PropertyBag()
            bag.set("ALBLowReputationMode", albLowReputationMode)
            property = bag.property
        }

        /// `ALBLowReputationMode`
        public struct ALBLowReputationMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ACTIVE_UNDER_DDOS`
            public static var activeUnderDdos: Self { Self("ACTIVE_UNDER_DDOS") }
            /// `ALWAYS_ON`
            public static var alwaysOn: Self { Self("ALWAYS_ON") }
        }
    }

    /// `OrStatement`
    public struct OrStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - statements: `Statements`.
        public init(statements: [Statement]) {
            var bag = PropertyBag()
            bag.set("Statements", statements)
            property = bag.property
        }
    }

    /// `OverrideAction`
    public struct OverrideAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - count: `Count`.
        ///   - none: `None`.
        public init(count: JSONValue? = nil, none: JSONValue? = nil) {
            var bag = PropertyBag()
            bag.set("Count", count)
            bag.set("None", none)
            property = bag.property
        }
    }

    /// `OversizeHandling`
    public struct OversizeHandling: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CONTINUE`
        public static var `continue`: Self { Self("CONTINUE") }
        /// `MATCH`
        public static var match: Self { Self("MATCH") }
        /// `NO_MATCH`
        public static var noMatch: Self { Self("NO_MATCH") }
    }

    /// `PaymentNetwork`
    public struct PaymentNetwork: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - chain: `Chain`.
        ///   - prices: `Prices`; 1 items.
        ///   - walletAddress: `WalletAddress`; 26 to 44 characters; `.*\S.*`.
        public init(
            chain: BlockchainChain,
            prices: [Price],
            walletAddress: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Chain", chain)
            bag.set("Prices", prices)
            bag.set("WalletAddress", walletAddress)
            property = bag.property
        }
    }

    /// `PositionalConstraint`
    public struct PositionalConstraint: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CONTAINS`
        public static var contains: Self { Self("CONTAINS") }
        /// `CONTAINS_WORD`
        public static var containsWord: Self { Self("CONTAINS_WORD") }
        /// `ENDS_WITH`
        public static var endsWith: Self { Self("ENDS_WITH") }
        /// `EXACTLY`
        public static var exactly: Self { Self("EXACTLY") }
        /// `STARTS_WITH`
        public static var startsWith: Self { Self("STARTS_WITH") }
    }

    /// `PreParseTextTransformation`
    public struct PreParseTextTransformation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - priority: `Priority`.
        ///   - type: `Type`.
        public init(priority: IntValue, type: PreParseTextTransformationType) {
            var bag = PropertyBag()
            bag.set("Priority", priority)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `PreParseTextTransformationType`
    public struct PreParseTextTransformationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`
        public static var combineDuplicateQueryArgsByComma: Self { Self("COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
        /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`
        public static var replaceSemicolonsWithAmpersands: Self { Self("REPLACE_SEMICOLONS_WITH_AMPERSANDS") }
        /// `URL_DECODE`
        public static var urlDecode: Self { Self("URL_DECODE") }
        /// `URL_DECODE_UNI`
        public static var urlDecodeUni: Self { Self("URL_DECODE_UNI") }
    }

    /// `Price`
    public struct Price: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - amount: `Amount`; 1 to 13 characters.
        ///   - currency: `Currency`.
        public init(amount: StringValue, currency: CryptoCurrency) {
            var bag = PropertyBag()
            bag.set("Amount", amount)
            bag.set("Currency", currency)
            property = bag.property
        }
    }

    /// `RateBasedStatement`
    public struct RateBasedStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - aggregateKeyType: `AggregateKeyType`.
        ///   - customKeys: `CustomKeys`; 0 to 5 items.
        ///   - evaluationWindowSec: `EvaluationWindowSec`.
        ///   - forwardedIPConfig: `ForwardedIPConfig`.
        ///   - limit: `Limit`; 10 to 2000000000.
        ///   - scopeDownStatement: `ScopeDownStatement`.
        public init(
            aggregateKeyType: AggregateKeyType,
            customKeys: [RateBasedStatementCustomKey]? = nil,
            evaluationWindowSec: IntValue? = nil,
            forwardedIPConfig: ForwardedIPConfiguration? = nil,
            limit: IntValue,
            scopeDownStatement: Statement? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AggregateKeyType", aggregateKeyType)
            bag.set("CustomKeys", customKeys)
            bag.set("EvaluationWindowSec", evaluationWindowSec)
            bag.set("ForwardedIPConfig", forwardedIPConfig)
            bag.set("Limit", limit)
            bag.set("ScopeDownStatement", scopeDownStatement)
            property = bag.property
        }

        /// `AggregateKeyType`
        public struct AggregateKeyType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CONSTANT`
            public static var constant: Self { Self("CONSTANT") }
            /// `CUSTOM_KEYS`
            public static var customKeys: Self { Self("CUSTOM_KEYS") }
            /// `FORWARDED_IP`
            public static var forwardedIp: Self { Self("FORWARDED_IP") }
            /// `IP`
            public static var ip: Self { Self("IP") }
        }
    }

    /// `RateBasedStatementCustomKey`
    public struct RateBasedStatementCustomKey: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - asn: `ASN`.
        ///   - cookie: `Cookie`.
        ///   - forwardedIP: `ForwardedIP`.
        ///   - header: `Header`.
        ///   - httpMethod: `HTTPMethod`.
        ///   - ip: `IP`.
        ///   - ja3Fingerprint: `JA3Fingerprint`.
        ///   - ja4Fingerprint: `JA4Fingerprint`.
        ///   - labelNamespace: `LabelNamespace`.
        ///   - queryArgument: `QueryArgument`.
        ///   - queryString: `QueryString`.
        ///   - uriPath: `UriPath`.
        public init(
            asn: JSONValue? = nil,
            cookie: RateLimitCookie? = nil,
            forwardedIP: JSONValue? = nil,
            header: RateLimitHeader? = nil,
            httpMethod: JSONValue? = nil,
            ip: JSONValue? = nil,
            ja3Fingerprint: RateLimitJA3Fingerprint? = nil,
            ja4Fingerprint: RateLimitJA4Fingerprint? = nil,
            labelNamespace: RateLimitLabelNamespace? = nil,
            queryArgument: RateLimitQueryArgument? = nil,
            queryString: RateLimitQueryString? = nil,
            uriPath: RateLimitUriPath? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ASN", asn)
            bag.set("Cookie", cookie)
            bag.set("ForwardedIP", forwardedIP)
            bag.set("Header", header)
            bag.set("HTTPMethod", httpMethod)
            bag.set("IP", ip)
            bag.set("JA3Fingerprint", ja3Fingerprint)
            bag.set("JA4Fingerprint", ja4Fingerprint)
            bag.set("LabelNamespace", labelNamespace)
            bag.set("QueryArgument", queryArgument)
            bag.set("QueryString", queryString)
            bag.set("UriPath", uriPath)
            property = bag.property
        }
    }

    /// `RateLimitCookie`
    public struct RateLimitCookie: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 64 characters; `.*\S.*`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(name: StringValue, textTransformations: [TextTransformation]) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `RateLimitHeader`
    public struct RateLimitHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 64 characters; `.*\S.*`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(name: StringValue, textTransformations: [TextTransformation]) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `RateLimitJA3Fingerprint`
    public struct RateLimitJA3Fingerprint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(fallbackBehavior: FallbackBehavior) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }
    }

    /// `RateLimitJA4Fingerprint`
    public struct RateLimitJA4Fingerprint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(fallbackBehavior: FallbackBehavior) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }
    }

    /// `RateLimitLabelNamespace`
    public struct RateLimitLabelNamespace: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`; `^[0-9A-Za-z_:-]{1,1024}$`.
        public init(namespace: StringValue) {
            var bag = PropertyBag()
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `RateLimitQueryArgument`
    public struct RateLimitQueryArgument: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 64 characters; `.*\S.*`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(name: StringValue, textTransformations: [TextTransformation]) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `RateLimitQueryString`
    public struct RateLimitQueryString: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(textTransformations: [TextTransformation]) {
            var bag = PropertyBag()
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `RateLimitUriPath`
    public struct RateLimitUriPath: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(textTransformations: [TextTransformation]) {
            var bag = PropertyBag()
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `Regex`
    public struct Regex: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - regexString: `RegexString`; 1 to 512 characters.
        public init(regexString: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("RegexString", regexString)
            property = bag.property
        }
    }

    /// `RegexMatchStatement`
    public struct RegexMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - preParseTextTransformations: `PreParseTextTransformations`.
        ///   - regexString: `RegexString`; 1 to 512 characters.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(
            fieldToMatch: FieldToMatch,
            preParseTextTransformations: [PreParseTextTransformation]? = nil,
            regexString: StringValue,
            textTransformations: [TextTransformation]
        ) {
            var bag = PropertyBag()
            bag.set("FieldToMatch", fieldToMatch)
            bag.set("PreParseTextTransformations", preParseTextTransformations)
            bag.set("RegexString", regexString)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `RegexPatternSetReferenceStatement`
    public struct RegexPatternSetReferenceStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`; 20 to 2048 characters; `\S`.
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - preParseTextTransformations: `PreParseTextTransformations`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(
            arn: StringValue,
            fieldToMatch: FieldToMatch,
            preParseTextTransformations: [PreParseTextTransformation]? = nil,
            textTransformations: [TextTransformation]
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("FieldToMatch", fieldToMatch)
            bag.set("PreParseTextTransformations", preParseTextTransformations)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `RequestBodyAssociatedResourceTypeConfig`
    public struct RequestBodyAssociatedResourceTypeConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultSizeInspectionLimit: `DefaultSizeInspectionLimit`.
        public init(defaultSizeInspectionLimit: SizeInspectionLimit) {
            var bag = PropertyBag()
            bag.set("DefaultSizeInspectionLimit", defaultSizeInspectionLimit)
            property = bag.property
        }
    }

    /// `RequestInspection`
    public struct RequestInspection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - passwordField: `PasswordField`.
        ///   - payloadType: `PayloadType`.
        ///   - usernameField: `UsernameField`.
        public init(
            passwordField: FieldIdentifier,
            payloadType: PayloadType,
            usernameField: FieldIdentifier
        ) {
            var bag = PropertyBag()
            bag.set("PasswordField", passwordField)
            bag.set("PayloadType", payloadType)
            bag.set("UsernameField", usernameField)
            property = bag.property
        }

        /// `PayloadType`
        public struct PayloadType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FORM_ENCODED`
            public static var formEncoded: Self { Self("FORM_ENCODED") }
            /// `JSON`
            public static var json: Self { Self("JSON") }
        }
    }

    /// `RequestInspectionACFP`
    public struct RequestInspectionACFP: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - addressFields: `AddressFields`.
        ///   - emailField: `EmailField`.
        ///   - passwordField: `PasswordField`.
        ///   - payloadType: `PayloadType`.
        ///   - phoneNumberFields: `PhoneNumberFields`.
        ///   - usernameField: `UsernameField`.
        public init(
            addressFields: [FieldIdentifier]? = nil,
            emailField: FieldIdentifier? = nil,
            passwordField: FieldIdentifier? = nil,
            payloadType: PayloadType,
            phoneNumberFields: [FieldIdentifier]? = nil,
            usernameField: FieldIdentifier? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AddressFields", addressFields)
            bag.set("EmailField", emailField)
            bag.set("PasswordField", passwordField)
            bag.set("PayloadType", payloadType)
            bag.set("PhoneNumberFields", phoneNumberFields)
            bag.set("UsernameField", usernameField)
            property = bag.property
        }

        /// `PayloadType`
        public struct PayloadType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FORM_ENCODED`
            public static var formEncoded: Self { Self("FORM_ENCODED") }
            /// `JSON`
            public static var json: Self { Self("JSON") }
        }
    }

    /// `ResponseContentType`
    public struct ResponseContentType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `APPLICATION_JSON`
        public static var applicationJson: Self { Self("APPLICATION_JSON") }
        /// `TEXT_HTML`
        public static var textHtml: Self { Self("TEXT_HTML") }
        /// `TEXT_PLAIN`
        public static var textPlain: Self { Self("TEXT_PLAIN") }
    }

    /// `ResponseInspection`
    public struct ResponseInspection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bodyContains: `BodyContains`.
        ///   - header: `Header`.
        ///   - json: `Json`.
        ///   - statusCode: `StatusCode`.
        public init(
            bodyContains: ResponseInspectionBodyContains? = nil,
            header: ResponseInspectionHeader? = nil,
            json: ResponseInspectionJson? = nil,
            statusCode: ResponseInspectionStatusCode? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BodyContains", bodyContains)
            bag.set("Header", header)
            bag.set("Json", json)
            bag.set("StatusCode", statusCode)
            property = bag.property
        }
    }

    /// `ResponseInspectionBodyContains`
    public struct ResponseInspectionBodyContains: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failureStrings: `FailureStrings`; 1 to 5 items.
        ///   - successStrings: `SuccessStrings`; 1 to 5 items.
        public init(failureStrings: [StringValue], successStrings: [StringValue]) {
            var bag = PropertyBag()
            bag.set("FailureStrings", failureStrings)
            bag.set("SuccessStrings", successStrings)
            property = bag.property
        }
    }

    /// `ResponseInspectionHeader`
    public struct ResponseInspectionHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failureValues: `FailureValues`; 1 to 3 items.
        ///   - name: `Name`; 1 to 200 characters; `.*\S.*`.
        ///   - successValues: `SuccessValues`; 1 to 3 items.
        public init(
            failureValues: [StringValue],
            name: StringValue,
            successValues: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("FailureValues", failureValues)
            bag.set("Name", name)
            bag.set("SuccessValues", successValues)
            property = bag.property
        }
    }

    /// `ResponseInspectionJson`
    public struct ResponseInspectionJson: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failureValues: `FailureValues`; 1 to 5 items.
        ///   - identifier: `Identifier`; 1 to 512 characters; `.*\S.*`.
        ///   - successValues: `SuccessValues`; 1 to 5 items.
        public init(
            failureValues: [StringValue],
            identifier: StringValue,
            successValues: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("FailureValues", failureValues)
            bag.set("Identifier", identifier)
            bag.set("SuccessValues", successValues)
            property = bag.property
        }
    }

    /// `ResponseInspectionStatusCode`
    public struct ResponseInspectionStatusCode: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failureCodes: `FailureCodes`; 1 to 10 items.
        ///   - successCodes: `SuccessCodes`; 1 to 10 items.
        public init(failureCodes: [IntValue], successCodes: [IntValue]) {
            var bag = PropertyBag()
            bag.set("FailureCodes", failureCodes)
            bag.set("SuccessCodes", successCodes)
            property = bag.property
        }
    }

    /// `Rule`
    public struct Rule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - captchaConfig: `CaptchaConfig`.
        ///   - challengeConfig: `ChallengeConfig`.
        ///   - name: `Name`; `^[0-9A-Za-z_-]{1,128}$`.
        ///   - overrideAction: `OverrideAction`.
        ///   - priority: `Priority`.
        ///   - ruleLabels: `RuleLabels`.
        ///   - statement: `Statement`.
        ///   - visibilityConfig: `VisibilityConfig`.
        public init(
            action: RuleAction? = nil,
            captchaConfig: CaptchaConfig? = nil,
            challengeConfig: ChallengeConfig? = nil,
            name: StringValue,
            overrideAction: OverrideAction? = nil,
            priority: IntValue,
            ruleLabels: [Label]? = nil,
            statement: Statement,
            visibilityConfig: VisibilityConfig
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("CaptchaConfig", captchaConfig)
            bag.set("ChallengeConfig", challengeConfig)
            bag.set("Name", name)
            bag.set("OverrideAction", overrideAction)
            bag.set("Priority", priority)
            bag.set("RuleLabels", ruleLabels)
            bag.set("Statement", statement)
            bag.set("VisibilityConfig", visibilityConfig)
            property = bag.property
        }
    }

    /// `RuleAction`
    public struct RuleAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allow: `Allow`.
        ///   - block: `Block`.
        ///   - captcha: `Captcha`.
        ///   - challenge: `Challenge`.
        ///   - count: `Count`.
        ///   - monetize: `Monetize`.
        public init(
            allow: AllowAction? = nil,
            block: BlockAction? = nil,
            captcha: CaptchaAction? = nil,
            challenge: ChallengeAction? = nil,
            count: CountAction? = nil,
            monetize: MonetizeAction? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Allow", allow)
            bag.set("Block", block)
            bag.set("Captcha", captcha)
            bag.set("Challenge", challenge)
            bag.set("Count", count)
            bag.set("Monetize", monetize)
            property = bag.property
        }
    }

    /// `RuleActionOverride`
    public struct RuleActionOverride: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionToUse: `ActionToUse`.
        ///   - name: `Name`; `^[0-9A-Za-z_-]{1,128}$`.
        public init(actionToUse: RuleAction, name: StringValue) {
            var bag = PropertyBag()
            bag.set("ActionToUse", actionToUse)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `RuleGroupReferenceStatement`
    public struct RuleGroupReferenceStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`; 20 to 2048 characters; `\S`.
        ///   - excludedRules: `ExcludedRules`; 0 to 100 items.
        ///   - ruleActionOverrides: `RuleActionOverrides`; 0 to 100 items.
        public init(
            arn: StringValue,
            excludedRules: [ExcludedRule]? = nil,
            ruleActionOverrides: [RuleActionOverride]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("ExcludedRules", excludedRules)
            bag.set("RuleActionOverrides", ruleActionOverrides)
            property = bag.property
        }
    }

    /// `Scope`
    public struct Scope: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CLOUDFRONT`
        public static var cloudfront: Self { Self("CLOUDFRONT") }
        /// `REGIONAL`
        public static var regional: Self { Self("REGIONAL") }
    }

    /// `SensitivityLevel`
    public struct SensitivityLevel: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `HIGH`
        public static var high: Self { Self("HIGH") }
        /// `LOW`
        public static var low: Self { Self("LOW") }
    }

    /// `SensitivityToAct`
    public struct SensitivityToAct: EnumerationValue {
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

    /// `SizeConstraintStatement`
    public struct SizeConstraintStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - preParseTextTransformations: `PreParseTextTransformations`.
        ///   - size: `Size`; 0 to 21474836480.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(
            comparisonOperator: ComparisonOperator,
            fieldToMatch: FieldToMatch,
            preParseTextTransformations: [PreParseTextTransformation]? = nil,
            size: DoubleValue,
            textTransformations: [TextTransformation]
        ) {
            var bag = PropertyBag()
            bag.set("ComparisonOperator", comparisonOperator)
            bag.set("FieldToMatch", fieldToMatch)
            bag.set("PreParseTextTransformations", preParseTextTransformations)
            bag.set("Size", size)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }

        /// `ComparisonOperator`
        public struct ComparisonOperator: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EQ`
            public static var eq: Self { Self("EQ") }
            /// `GE`
            public static var ge: Self { Self("GE") }
            /// `GT`
            public static var gt: Self { Self("GT") }
            /// `LE`
            public static var le: Self { Self("LE") }
            /// `LT`
            public static var lt: Self { Self("LT") }
            /// `NE`
            public static var ne: Self { Self("NE") }
        }
    }

    /// `SizeInspectionLimit`
    public struct SizeInspectionLimit: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `KB_16`
        public static var kb16: Self { Self("KB_16") }
        /// `KB_32`
        public static var kb32: Self { Self("KB_32") }
        /// `KB_48`
        public static var kb48: Self { Self("KB_48") }
        /// `KB_64`
        public static var kb64: Self { Self("KB_64") }
    }

    /// `SqliMatchStatement`
    public struct SqliMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - preParseTextTransformations: `PreParseTextTransformations`.
        ///   - sensitivityLevel: `SensitivityLevel`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(
            fieldToMatch: FieldToMatch,
            preParseTextTransformations: [PreParseTextTransformation]? = nil,
            sensitivityLevel: SensitivityLevel? = nil,
            textTransformations: [TextTransformation]
        ) {
            var bag = PropertyBag()
            bag.set("FieldToMatch", fieldToMatch)
            bag.set("PreParseTextTransformations", preParseTextTransformations)
            bag.set("SensitivityLevel", sensitivityLevel)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }

    /// `Statement`
    public struct Statement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - andStatement: `AndStatement`.
        ///   - asnMatchStatement: `AsnMatchStatement`.
        ///   - byteMatchStatement: `ByteMatchStatement`.
        ///   - geoMatchStatement: `GeoMatchStatement`.
        ///   - ipSetReferenceStatement: `IPSetReferenceStatement`.
        ///   - labelMatchStatement: `LabelMatchStatement`.
        ///   - managedRuleGroupStatement: `ManagedRuleGroupStatement`.
        ///   - notStatement: `NotStatement`.
        ///   - orStatement: `OrStatement`.
        ///   - rateBasedStatement: `RateBasedStatement`.
        ///   - regexMatchStatement: `RegexMatchStatement`.
        ///   - regexPatternSetReferenceStatement: `RegexPatternSetReferenceStatement`.
        ///   - ruleGroupReferenceStatement: `RuleGroupReferenceStatement`.
        ///   - sizeConstraintStatement: `SizeConstraintStatement`.
        ///   - sqliMatchStatement: `SqliMatchStatement`.
        ///   - xssMatchStatement: `XssMatchStatement`.
        public init(
            andStatement: AndStatement? = nil,
            asnMatchStatement: AsnMatchStatement? = nil,
            byteMatchStatement: ByteMatchStatement? = nil,
            geoMatchStatement: GeoMatchStatement? = nil,
            ipSetReferenceStatement: IPSetReferenceStatement? = nil,
            labelMatchStatement: LabelMatchStatement? = nil,
            managedRuleGroupStatement: ManagedRuleGroupStatement? = nil,
            notStatement: NotStatement? = nil,
            orStatement: OrStatement? = nil,
            rateBasedStatement: RateBasedStatement? = nil,
            regexMatchStatement: RegexMatchStatement? = nil,
            regexPatternSetReferenceStatement: RegexPatternSetReferenceStatement? = nil,
            ruleGroupReferenceStatement: RuleGroupReferenceStatement? = nil,
            sizeConstraintStatement: SizeConstraintStatement? = nil,
            sqliMatchStatement: SqliMatchStatement? = nil,
            xssMatchStatement: XssMatchStatement? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AndStatement", andStatement)
            bag.set("AsnMatchStatement", asnMatchStatement)
            bag.set("ByteMatchStatement", byteMatchStatement)
            bag.set("GeoMatchStatement", geoMatchStatement)
            bag.set("IPSetReferenceStatement", ipSetReferenceStatement)
            bag.set("LabelMatchStatement", labelMatchStatement)
            bag.set("ManagedRuleGroupStatement", managedRuleGroupStatement)
            bag.set("NotStatement", notStatement)
            bag.set("OrStatement", orStatement)
            bag.set("RateBasedStatement", rateBasedStatement)
            bag.set("RegexMatchStatement", regexMatchStatement)
            bag.set("RegexPatternSetReferenceStatement", regexPatternSetReferenceStatement)
            bag.set("RuleGroupReferenceStatement", ruleGroupReferenceStatement)
            bag.set("SizeConstraintStatement", sizeConstraintStatement)
            bag.set("SqliMatchStatement", sqliMatchStatement)
            bag.set("XssMatchStatement", xssMatchStatement)
            property = bag.property
        }
    }

    /// `TextTransformation`
    public struct TextTransformation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - priority: `Priority`.
        ///   - type: `Type`.
        public init(priority: IntValue, type: TextTransformationType) {
            var bag = PropertyBag()
            bag.set("Priority", priority)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `TextTransformationType`
    public struct TextTransformationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BASE64_DECODE`
        public static var base64Decode: Self { Self("BASE64_DECODE") }
        /// `BASE64_DECODE_EXT`
        public static var base64DecodeExt: Self { Self("BASE64_DECODE_EXT") }
        /// `CMD_LINE`
        public static var cmdLine: Self { Self("CMD_LINE") }
        /// `CMD_LINE_UNIX`
        public static var cmdLineUnix: Self { Self("CMD_LINE_UNIX") }
        /// `CMD_LINE_WIN`
        public static var cmdLineWin: Self { Self("CMD_LINE_WIN") }
        /// `COMPRESS_WHITE_SPACE`
        public static var compressWhiteSpace: Self { Self("COMPRESS_WHITE_SPACE") }
        /// `CSS_DECODE`
        public static var cssDecode: Self { Self("CSS_DECODE") }
        /// `ESCAPE_SEQ_DECODE`
        public static var escapeSeqDecode: Self { Self("ESCAPE_SEQ_DECODE") }
        /// `HEX_DECODE`
        public static var hexDecode: Self { Self("HEX_DECODE") }
        /// `HTML_ENTITY_DECODE`
        public static var htmlEntityDecode: Self { Self("HTML_ENTITY_DECODE") }
        /// `JS_DECODE`
        public static var jsDecode: Self { Self("JS_DECODE") }
        /// `JS_DECODE_EXT`
        public static var jsDecodeExt: Self { Self("JS_DECODE_EXT") }
        /// `LOWERCASE`
        public static var lowercase: Self { Self("LOWERCASE") }
        /// `MD5`
        public static var md5: Self { Self("MD5") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
        /// `NORMALIZE_PATH`
        public static var normalizePath: Self { Self("NORMALIZE_PATH") }
        /// `NORMALIZE_PATH_WIN`
        public static var normalizePathWin: Self { Self("NORMALIZE_PATH_WIN") }
        /// `REMOVE_COMMENTS_CHAR`
        public static var removeCommentsChar: Self { Self("REMOVE_COMMENTS_CHAR") }
        /// `REMOVE_NULLS`
        public static var removeNulls: Self { Self("REMOVE_NULLS") }
        /// `REMOVE_WHITESPACE`
        public static var removeWhitespace: Self { Self("REMOVE_WHITESPACE") }
        /// `REPLACE_COMMENTS`
        public static var replaceComments: Self { Self("REPLACE_COMMENTS") }
        /// `REPLACE_NULLS`
        public static var replaceNulls: Self { Self("REPLACE_NULLS") }
        /// `SHA256`
        public static var sha256: Self { Self("SHA256") }
        /// `SQL_HEX_DECODE`
        public static var sqlHexDecode: Self { Self("SQL_HEX_DECODE") }
        /// `TRIM`
        public static var trim: Self { Self("TRIM") }
        /// `TRIM_LEFT`
        public static var trimLeft: Self { Self("TRIM_LEFT") }
        /// `TRIM_RIGHT`
        public static var trimRight: Self { Self("TRIM_RIGHT") }
        /// `UPPERCASE`
        public static var uppercase: Self { Self("UPPERCASE") }
        /// `URL_DECODE`
        public static var urlDecode: Self { Self("URL_DECODE") }
        /// `URL_DECODE_UNI`
        public static var urlDecodeUni: Self { Self("URL_DECODE_UNI") }
        /// `UTF8_TO_UNICODE`
        public static var utf8ToUnicode: Self { Self("UTF8_TO_UNICODE") }
    }

    /// `UriFragment`
    public struct UriFragment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fallbackBehavior: `FallbackBehavior`.
        public init(fallbackBehavior: FallbackBehavior? = nil) {
            var bag = PropertyBag()
            bag.set("FallbackBehavior", fallbackBehavior)
            property = bag.property
        }

        /// `FallbackBehavior`
        public struct FallbackBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MATCH`
            public static var match: Self { Self("MATCH") }
            /// `NO_MATCH`
            public static var noMatch: Self { Self("NO_MATCH") }
        }
    }

    /// `UsageOfAction`
    public struct UsageOfAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `VisibilityConfig`
    public struct VisibilityConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchMetricsEnabled: `CloudWatchMetricsEnabled`.
        ///   - metricName: `MetricName`; 1 to 128 characters; `^[\w#:\.\-/]+$`.
        ///   - sampledRequestsEnabled: `SampledRequestsEnabled`.
        public init(
            cloudWatchMetricsEnabled: BoolValue,
            metricName: StringValue,
            sampledRequestsEnabled: BoolValue
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchMetricsEnabled", cloudWatchMetricsEnabled)
            bag.set("MetricName", metricName)
            bag.set("SampledRequestsEnabled", sampledRequestsEnabled)
            property = bag.property
        }
    }

    /// `XssMatchStatement`
    public struct XssMatchStatement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldToMatch: `FieldToMatch`.
        ///   - preParseTextTransformations: `PreParseTextTransformations`.
        ///   - textTransformations: `TextTransformations`; at least 1 items.
        public init(
            fieldToMatch: FieldToMatch,
            preParseTextTransformations: [PreParseTextTransformation]? = nil,
            textTransformations: [TextTransformation]
        ) {
            var bag = PropertyBag()
            bag.set("FieldToMatch", fieldToMatch)
            bag.set("PreParseTextTransformations", preParseTextTransformations)
            bag.set("TextTransformations", textTransformations)
            property = bag.property
        }
    }
}
