// Generated from the schema of AWS::Bedrock::Guardrail by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Bedrock {
    /// `AWS::Bedrock::Guardrail`
    public struct Guardrail: Resource {
        public static let resourceType = ResourceType("AWS::Bedrock::Guardrail", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - automatedReasoningPolicyConfig: `AutomatedReasoningPolicyConfig`.
        ///   - blockedInputMessaging: `BlockedInputMessaging`; 1 to 500 characters.
        ///   - blockedOutputsMessaging: `BlockedOutputsMessaging`; 1 to 500 characters.
        ///   - contentPolicyConfig: `ContentPolicyConfig`.
        ///   - contextualGroundingPolicyConfig: `ContextualGroundingPolicyConfig`.
        ///   - crossRegionConfig: `CrossRegionConfig`.
        ///   - description: `Description`; 1 to 200 characters.
        ///   - kmsKeyArn: `KmsKeyArn`; 1 to 2048 characters.
        ///   - name: `Name`; 1 to 50 characters; `^[0-9a-zA-Z-_]+$`.
        ///   - sensitiveInformationPolicyConfig: `SensitiveInformationPolicyConfig`.
        ///   - tags: `Tags`; 0 to 200 items.
        ///   - topicPolicyConfig: `TopicPolicyConfig`.
        ///   - wordPolicyConfig: `WordPolicyConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            automatedReasoningPolicyConfig: AutomatedReasoningPolicyConfig? = nil,
            blockedInputMessaging: StringValue,
            blockedOutputsMessaging: StringValue,
            contentPolicyConfig: ContentPolicyConfig? = nil,
            contextualGroundingPolicyConfig: ContextualGroundingPolicyConfig? = nil,
            crossRegionConfig: GuardrailCrossRegionConfig? = nil,
            description: StringValue? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            name: StringValue,
            sensitiveInformationPolicyConfig: SensitiveInformationPolicyConfig? = nil,
            tags: [Tag]? = nil,
            topicPolicyConfig: TopicPolicyConfig? = nil,
            wordPolicyConfig: WordPolicyConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutomatedReasoningPolicyConfig", automatedReasoningPolicyConfig)
            node.set("BlockedInputMessaging", blockedInputMessaging)
            node.set("BlockedOutputsMessaging", blockedOutputsMessaging)
            node.set("ContentPolicyConfig", contentPolicyConfig)
            node.set("ContextualGroundingPolicyConfig", contextualGroundingPolicyConfig)
            node.set("CrossRegionConfig", crossRegionConfig)
            node.set("Description", description)
            node.set("KmsKeyArn", kmsKeyArn)
            node.set("Name", name)
            node.set("SensitiveInformationPolicyConfig", sensitiveInformationPolicyConfig)
            node.set("Tags", tags)
            node.set("TopicPolicyConfig", topicPolicyConfig)
            node.set("WordPolicyConfig", wordPolicyConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreatedAt`.
        public var createdAt: StringValue { StringValue(attribute: "CreatedAt", of: node) }

        /// `Fn::GetAtt` of `FailureRecommendations`.
        public var failureRecommendations: [StringValue] {
            StringValue.list(attribute: "FailureRecommendations", of: node)
        }

        /// `Fn::GetAtt` of `GuardrailArn`.
        public var guardrailArn: StringValue { StringValue(attribute: "GuardrailArn", of: node) }

        /// `Fn::GetAtt` of `GuardrailId`.
        public var guardrailId: StringValue { StringValue(attribute: "GuardrailId", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `StatusReasons`.
        public var statusReasons: [StringValue] { StringValue.list(attribute: "StatusReasons", of: node) }

        /// `Fn::GetAtt` of `UpdatedAt`.
        public var updatedAt: StringValue { StringValue(attribute: "UpdatedAt", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }
    }
}

extension Bedrock.Guardrail {
    /// `AutomatedReasoningPolicyConfig`
    public struct AutomatedReasoningPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - confidenceThreshold: `ConfidenceThreshold`; 0 to 1.
        ///   - policies: `Policies`; 1 to 2 items.
        public init(confidenceThreshold: DoubleValue? = nil, policies: [StringValue]) {
            var bag = PropertyBag()
            bag.set("ConfidenceThreshold", confidenceThreshold)
            bag.set("Policies", policies)
            property = bag.property
        }
    }

    /// `ContentFilterAction`
    public struct ContentFilterAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BLOCK`
        public static var block: Self { Self("BLOCK") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `ContentFilterConfig`
    public struct ContentFilterConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - inputAction: `InputAction`.
        ///   - inputEnabled: `InputEnabled`.
        ///   - inputModalities: `InputModalities`; 1 to 2 items.
        ///   - inputStrength: `InputStrength`.
        ///   - outputAction: `OutputAction`.
        ///   - outputEnabled: `OutputEnabled`.
        ///   - outputModalities: `OutputModalities`; 1 to 2 items.
        ///   - outputStrength: `OutputStrength`.
        ///   - type: `Type`.
        public init(
            inputAction: ContentFilterAction? = nil,
            inputEnabled: BoolValue? = nil,
            inputModalities: [Modality]? = nil,
            inputStrength: FilterStrength,
            outputAction: ContentFilterAction? = nil,
            outputEnabled: BoolValue? = nil,
            outputModalities: [Modality]? = nil,
            outputStrength: FilterStrength,
            type: ContentFilterType
        ) {
            var bag = PropertyBag()
            bag.set("InputAction", inputAction)
            bag.set("InputEnabled", inputEnabled)
            bag.set("InputModalities", inputModalities)
            bag.set("InputStrength", inputStrength)
            bag.set("OutputAction", outputAction)
            bag.set("OutputEnabled", outputEnabled)
            bag.set("OutputModalities", outputModalities)
            bag.set("OutputStrength", outputStrength)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ContentFilterType`
    public struct ContentFilterType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `HATE`
        public static var hate: Self { Self("HATE") }
        /// `INSULTS`
        public static var insults: Self { Self("INSULTS") }
        /// `MISCONDUCT`
        public static var misconduct: Self { Self("MISCONDUCT") }
        /// `PROMPT_ATTACK`
        public static var promptAttack: Self { Self("PROMPT_ATTACK") }
        /// `SEXUAL`
        public static var sexual: Self { Self("SEXUAL") }
        /// `VIOLENCE`
        public static var violence: Self { Self("VIOLENCE") }
    }

    /// `ContentFiltersTierName`
    public struct ContentFiltersTierName: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CLASSIC`
        public static var classic: Self { Self("CLASSIC") }
        /// `STANDARD`
        public static var standard: Self { Self("STANDARD") }
    }

    /// `ContentPolicyConfig`
    public struct ContentPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contentFiltersTierConfig: `ContentFiltersTierConfig`.
        ///   - filtersConfig: `FiltersConfig`; 1 to 6 items.
        public init(
            contentFiltersTierConfig: ContentFiltersTierConfig? = nil,
            filtersConfig: [ContentFilterConfig]
        ) {
            var bag = PropertyBag()
            bag.set("ContentFiltersTierConfig", contentFiltersTierConfig)
            bag.set("FiltersConfig", filtersConfig)
            property = bag.property
        }

        /// `ContentFiltersTierConfig`
        public struct ContentFiltersTierConfig: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - tierName: `TierName`.
            public init(tierName: ContentFiltersTierName) {
                var bag = PropertyBag()
                bag.set("TierName", tierName)
                property = bag.property
            }
        }
    }

    /// `ContextualGroundingAction`
    public struct ContextualGroundingAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BLOCK`
        public static var block: Self { Self("BLOCK") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `ContextualGroundingFilterConfig`
    public struct ContextualGroundingFilterConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - enabled: `Enabled`.
        ///   - threshold: `Threshold`.
        ///   - type: `Type`.
        public init(
            action: ContextualGroundingAction? = nil,
            enabled: BoolValue? = nil,
            threshold: DoubleValue,
            type: ContextualGroundingFilterType
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("Enabled", enabled)
            bag.set("Threshold", threshold)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ContextualGroundingFilterType`
    public struct ContextualGroundingFilterType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GROUNDING`
        public static var grounding: Self { Self("GROUNDING") }
        /// `RELEVANCE`
        public static var relevance: Self { Self("RELEVANCE") }
    }

    /// `ContextualGroundingPolicyConfig`
    public struct ContextualGroundingPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filtersConfig: `FiltersConfig`; at least 1 items.
        public init(filtersConfig: [ContextualGroundingFilterConfig]) {
            var bag = PropertyBag()
            bag.set("FiltersConfig", filtersConfig)
            property = bag.property
        }
    }

    /// `FilterStrength`
    public struct FilterStrength: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `HIGH`
        public static var high: Self { Self("HIGH") }
        /// `LOW`
        public static var low: Self { Self("LOW") }
        /// `MEDIUM`
        public static var medium: Self { Self("MEDIUM") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `GuardrailCrossRegionConfig`
    public struct GuardrailCrossRegionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - guardrailProfileArn: `GuardrailProfileArn`; 15 to 2048 characters.
        public init(guardrailProfileArn: StringValue) {
            var bag = PropertyBag()
            bag.set("GuardrailProfileArn", guardrailProfileArn)
            property = bag.property
        }
    }

    /// `ManagedWordsConfig`
    public struct ManagedWordsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - inputAction: `InputAction`.
        ///   - inputEnabled: `InputEnabled`.
        ///   - outputAction: `OutputAction`.
        ///   - outputEnabled: `OutputEnabled`.
        ///   - type: `Type`.
        public init(
            inputAction: WordAction? = nil,
            inputEnabled: BoolValue? = nil,
            outputAction: WordAction? = nil,
            outputEnabled: BoolValue? = nil,
            type: ManagedWordsType
        ) {
            var bag = PropertyBag()
            bag.set("InputAction", inputAction)
            bag.set("InputEnabled", inputEnabled)
            bag.set("OutputAction", outputAction)
            bag.set("OutputEnabled", outputEnabled)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ManagedWordsType`
    public struct ManagedWordsType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PROFANITY`
        public static var profanity: Self { Self("PROFANITY") }
    }

    /// `Modality`
    public struct Modality: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `IMAGE`
        public static var image: Self { Self("IMAGE") }
        /// `TEXT`
        public static var text: Self { Self("TEXT") }
    }

    /// `PiiEntityConfig`
    public struct PiiEntityConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - inputAction: `InputAction`.
        ///   - inputEnabled: `InputEnabled`.
        ///   - outputAction: `OutputAction`.
        ///   - outputEnabled: `OutputEnabled`.
        ///   - type: `Type`.
        public init(
            action: SensitiveInformationAction,
            inputAction: SensitiveInformationAction? = nil,
            inputEnabled: BoolValue? = nil,
            outputAction: SensitiveInformationAction? = nil,
            outputEnabled: BoolValue? = nil,
            type: PiiEntityType
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("InputAction", inputAction)
            bag.set("InputEnabled", inputEnabled)
            bag.set("OutputAction", outputAction)
            bag.set("OutputEnabled", outputEnabled)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `PiiEntityType`
    public struct PiiEntityType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ADDRESS`
        public static var address: Self { Self("ADDRESS") }
        /// `AGE`
        public static var age: Self { Self("AGE") }
        /// `AWS_ACCESS_KEY`
        public static var awsAccessKey: Self { Self("AWS_ACCESS_KEY") }
        /// `AWS_SECRET_KEY`
        public static var awsSecretKey: Self { Self("AWS_SECRET_KEY") }
        /// `CA_HEALTH_NUMBER`
        public static var caHealthNumber: Self { Self("CA_HEALTH_NUMBER") }
        /// `CA_SOCIAL_INSURANCE_NUMBER`
        public static var caSocialInsuranceNumber: Self { Self("CA_SOCIAL_INSURANCE_NUMBER") }
        /// `CREDIT_DEBIT_CARD_CVV`
        public static var creditDebitCardCvv: Self { Self("CREDIT_DEBIT_CARD_CVV") }
        /// `CREDIT_DEBIT_CARD_EXPIRY`
        public static var creditDebitCardExpiry: Self { Self("CREDIT_DEBIT_CARD_EXPIRY") }
        /// `CREDIT_DEBIT_CARD_NUMBER`
        public static var creditDebitCardNumber: Self { Self("CREDIT_DEBIT_CARD_NUMBER") }
        /// `DRIVER_ID`
        public static var driverId: Self { Self("DRIVER_ID") }
        /// `EMAIL`
        public static var email: Self { Self("EMAIL") }
        /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
        public static var internationalBankAccountNumber: Self { Self("INTERNATIONAL_BANK_ACCOUNT_NUMBER") }
        /// `IP_ADDRESS`
        public static var ipAddress: Self { Self("IP_ADDRESS") }
        /// `LICENSE_PLATE`
        public static var licensePlate: Self { Self("LICENSE_PLATE") }
        /// `MAC_ADDRESS`
        public static var macAddress: Self { Self("MAC_ADDRESS") }
        /// `NAME`
        public static var name: Self { Self("NAME") }
        /// `PASSWORD`
        public static var password: Self { Self("PASSWORD") }
        /// `PHONE`
        public static var phone: Self { Self("PHONE") }
        /// `PIN`
        public static var pin: Self { Self("PIN") }
        /// `SWIFT_CODE`
        public static var swiftCode: Self { Self("SWIFT_CODE") }
        /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
        public static var ukNationalHealthServiceNumber: Self { Self("UK_NATIONAL_HEALTH_SERVICE_NUMBER") }
        /// `UK_NATIONAL_INSURANCE_NUMBER`
        public static var ukNationalInsuranceNumber: Self { Self("UK_NATIONAL_INSURANCE_NUMBER") }
        /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
        public static var ukUniqueTaxpayerReferenceNumber: Self { Self("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER") }
        /// `URL`
        public static var url: Self { Self("URL") }
        /// `USERNAME`
        public static var username: Self { Self("USERNAME") }
        /// `US_BANK_ACCOUNT_NUMBER`
        public static var usBankAccountNumber: Self { Self("US_BANK_ACCOUNT_NUMBER") }
        /// `US_BANK_ROUTING_NUMBER`
        public static var usBankRoutingNumber: Self { Self("US_BANK_ROUTING_NUMBER") }
        /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
        public static var usIndividualTaxIdentificationNumber: Self { Self("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER") }
        /// `US_PASSPORT_NUMBER`
        public static var usPassportNumber: Self { Self("US_PASSPORT_NUMBER") }
        /// `US_SOCIAL_SECURITY_NUMBER`
        public static var usSocialSecurityNumber: Self { Self("US_SOCIAL_SECURITY_NUMBER") }
        /// `VEHICLE_IDENTIFICATION_NUMBER`
        public static var vehicleIdentificationNumber: Self { Self("VEHICLE_IDENTIFICATION_NUMBER") }
    }

    /// `RegexConfig`
    public struct RegexConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - description: `Description`; 1 to 1000 characters.
        ///   - inputAction: `InputAction`.
        ///   - inputEnabled: `InputEnabled`.
        ///   - name: `Name`; 1 to 100 characters.
        ///   - outputAction: `OutputAction`.
        ///   - outputEnabled: `OutputEnabled`.
        ///   - pattern: `Pattern`; at least 1 characters.
        public init(
            action: SensitiveInformationAction,
            description: StringValue? = nil,
            inputAction: SensitiveInformationAction? = nil,
            inputEnabled: BoolValue? = nil,
            name: StringValue,
            outputAction: SensitiveInformationAction? = nil,
            outputEnabled: BoolValue? = nil,
            pattern: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("Description", description)
            bag.set("InputAction", inputAction)
            bag.set("InputEnabled", inputEnabled)
            bag.set("Name", name)
            bag.set("OutputAction", outputAction)
            bag.set("OutputEnabled", outputEnabled)
            bag.set("Pattern", pattern)
            property = bag.property
        }
    }

    /// `SensitiveInformationAction`
    public struct SensitiveInformationAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ANONYMIZE`
        public static var anonymize: Self { Self("ANONYMIZE") }
        /// `BLOCK`
        public static var block: Self { Self("BLOCK") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `SensitiveInformationPolicyConfig`
    public struct SensitiveInformationPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - piiEntitiesConfig: `PiiEntitiesConfig`; at least 1 items.
        ///   - regexesConfig: `RegexesConfig`; 1 to 30 items.
        public init(
            piiEntitiesConfig: [PiiEntityConfig]? = nil,
            regexesConfig: [RegexConfig]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PiiEntitiesConfig", piiEntitiesConfig)
            bag.set("RegexesConfig", regexesConfig)
            property = bag.property
        }
    }

    /// `TopicAction`
    public struct TopicAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BLOCK`
        public static var block: Self { Self("BLOCK") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `TopicConfig`
    public struct TopicConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - definition: `Definition`; 1 to 1000 characters.
        ///   - examples: `Examples`; 0 to 5 items.
        ///   - inputAction: `InputAction`.
        ///   - inputEnabled: `InputEnabled`.
        ///   - name: `Name`; 1 to 100 characters; `^[0-9a-zA-Z-_ !?.]+$`.
        ///   - outputAction: `OutputAction`.
        ///   - outputEnabled: `OutputEnabled`.
        ///   - type: `Type`.
        public init(
            definition: StringValue,
            examples: [StringValue]? = nil,
            inputAction: TopicAction? = nil,
            inputEnabled: BoolValue? = nil,
            name: StringValue,
            outputAction: TopicAction? = nil,
            outputEnabled: BoolValue? = nil,
            type: TopicType
        ) {
            var bag = PropertyBag()
            bag.set("Definition", definition)
            bag.set("Examples", examples)
            bag.set("InputAction", inputAction)
            bag.set("InputEnabled", inputEnabled)
            bag.set("Name", name)
            bag.set("OutputAction", outputAction)
            bag.set("OutputEnabled", outputEnabled)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `TopicPolicyConfig`
    public struct TopicPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - topicsConfig: `TopicsConfig`; 1 to 30 items.
        ///   - topicsTierConfig: `TopicsTierConfig`.
        public init(topicsConfig: [TopicConfig], topicsTierConfig: TopicsTierConfig? = nil) {
            var bag = PropertyBag()
            bag.set("TopicsConfig", topicsConfig)
            bag.set("TopicsTierConfig", topicsTierConfig)
            property = bag.property
        }

        /// `TopicsTierConfig`
        public struct TopicsTierConfig: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - tierName: `TierName`.
            public init(tierName: TopicsTierName) {
                var bag = PropertyBag()
                bag.set("TierName", tierName)
                property = bag.property
            }
        }
    }

    /// `TopicType`
    public struct TopicType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DENY`
        public static var deny: Self { Self("DENY") }
    }

    /// `TopicsTierName`
    public struct TopicsTierName: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CLASSIC`
        public static var classic: Self { Self("CLASSIC") }
        /// `STANDARD`
        public static var standard: Self { Self("STANDARD") }
    }

    /// `WordAction`
    public struct WordAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BLOCK`
        public static var block: Self { Self("BLOCK") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `WordConfig`
    public struct WordConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - inputAction: `InputAction`.
        ///   - inputEnabled: `InputEnabled`.
        ///   - outputAction: `OutputAction`.
        ///   - outputEnabled: `OutputEnabled`.
        ///   - text: `Text`; at least 1 characters.
        public init(
            inputAction: WordAction? = nil,
            inputEnabled: BoolValue? = nil,
            outputAction: WordAction? = nil,
            outputEnabled: BoolValue? = nil,
            text: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("InputAction", inputAction)
            bag.set("InputEnabled", inputEnabled)
            bag.set("OutputAction", outputAction)
            bag.set("OutputEnabled", outputEnabled)
            bag.set("Text", text)
            property = bag.property
        }
    }

    /// `WordPolicyConfig`
    public struct WordPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - managedWordListsConfig: `ManagedWordListsConfig`.
        ///   - wordsConfig: `WordsConfig`; 1 to 10000 items.
        public init(
            managedWordListsConfig: [ManagedWordsConfig]? = nil,
            wordsConfig: [WordConfig]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ManagedWordListsConfig", managedWordListsConfig)
            bag.set("WordsConfig", wordsConfig)
            property = bag.property
        }
    }
}
