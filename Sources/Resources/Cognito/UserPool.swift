// Generated from the schema of AWS::Cognito::UserPool by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Cognito {
    /// `AWS::Cognito::UserPool`
    public struct UserPool: Resource {
        public static let resourceType = ResourceType(
            "AWS::Cognito::UserPool", tags: .map("UserPoolTags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accountRecoverySetting: `AccountRecoverySetting`.
        ///   - adminCreateUserConfig: `AdminCreateUserConfig`.
        ///   - aliasAttributes: `AliasAttributes`.
        ///   - autoVerifiedAttributes: `AutoVerifiedAttributes`.
        ///   - deletionProtection: `DeletionProtection`.
        ///   - deviceConfiguration: `DeviceConfiguration`.
        ///   - emailAuthenticationMessage: `EmailAuthenticationMessage`; 6 to 20000 characters.
        ///   - emailAuthenticationSubject: `EmailAuthenticationSubject`; 1 to 140 characters.
        ///   - emailConfiguration: `EmailConfiguration`.
        ///   - emailVerificationMessage: `EmailVerificationMessage`; 6 to 20000 characters.
        ///   - emailVerificationSubject: `EmailVerificationSubject`; 1 to 140 characters;
        ///     `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        ///   - enabledMfas: `EnabledMfas`; cannot be read back.
        ///   - issuerConfiguration: `IssuerConfiguration`.
        ///   - keyConfiguration: `KeyConfiguration`.
        ///   - lambdaConfig: `LambdaConfig`.
        ///   - mfaConfiguration: `MfaConfiguration`.
        ///   - policies: `Policies`.
        ///   - schema: `Schema`; 1 to 50 items.
        ///   - smsAuthenticationMessage: `SmsAuthenticationMessage`; 6 to 140 characters; `\{####\}`.
        ///   - smsConfiguration: `SmsConfiguration`.
        ///   - smsVerificationMessage: `SmsVerificationMessage`; 6 to 140 characters; `\{####\}`.
        ///   - userAttributeUpdateSettings: `UserAttributeUpdateSettings`.
        ///   - usernameAttributes: `UsernameAttributes`.
        ///   - usernameConfiguration: `UsernameConfiguration`.
        ///   - userPoolAddOns: `UserPoolAddOns`.
        ///   - userPoolName: `UserPoolName`; 1 to 128 characters.
        ///   - userPoolTags: `UserPoolTags`.
        ///   - userPoolTier: `UserPoolTier`.
        ///   - verificationMessageTemplate: `VerificationMessageTemplate`.
        ///   - webAuthnFactorConfiguration: `WebAuthnFactorConfiguration`.
        ///   - webAuthnRelyingPartyID: `WebAuthnRelyingPartyID`; 1 to 63 characters.
        ///   - webAuthnUserVerification: `WebAuthnUserVerification`; 1 to 9 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accountRecoverySetting: AccountRecoverySetting? = nil,
            adminCreateUserConfig: AdminCreateUserConfig? = nil,
            aliasAttributes: [AliasAttributesItem]? = nil,
            autoVerifiedAttributes: [AutoVerifiedAttributesItem]? = nil,
            deletionProtection: DeletionProtection? = nil,
            deviceConfiguration: DeviceConfiguration? = nil,
            emailAuthenticationMessage: StringValue? = nil,
            emailAuthenticationSubject: StringValue? = nil,
            emailConfiguration: EmailConfiguration? = nil,
            emailVerificationMessage: StringValue? = nil,
            emailVerificationSubject: StringValue? = nil,
            enabledMfas: [StringValue]? = nil,
            issuerConfiguration: IssuerConfiguration? = nil,
            keyConfiguration: KeyConfiguration? = nil,
            lambdaConfig: LambdaConfig? = nil,
            mfaConfiguration: MfaConfiguration? = nil,
            policies: Policies? = nil,
            schema: [SchemaAttribute]? = nil,
            smsAuthenticationMessage: StringValue? = nil,
            smsConfiguration: SmsConfiguration? = nil,
            smsVerificationMessage: StringValue? = nil,
            userAttributeUpdateSettings: UserAttributeUpdateSettings? = nil,
            usernameAttributes: [UsernameAttributesItem]? = nil,
            usernameConfiguration: UsernameConfiguration? = nil,
            userPoolAddOns: UserPoolAddOns? = nil,
            userPoolName: StringValue? = nil,
            userPoolTags: [String: StringValue]? = nil,
            userPoolTier: UserPoolTier? = nil,
            verificationMessageTemplate: VerificationMessageTemplate? = nil,
            webAuthnFactorConfiguration: WebAuthnFactorConfiguration? = nil,
            webAuthnRelyingPartyID: StringValue? = nil,
            webAuthnUserVerification: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccountRecoverySetting", accountRecoverySetting)
            node.set("AdminCreateUserConfig", adminCreateUserConfig)
            node.set("AliasAttributes", aliasAttributes)
            node.set("AutoVerifiedAttributes", autoVerifiedAttributes)
            node.set("DeletionProtection", deletionProtection)
            node.set("DeviceConfiguration", deviceConfiguration)
            node.set("EmailAuthenticationMessage", emailAuthenticationMessage)
            node.set("EmailAuthenticationSubject", emailAuthenticationSubject)
            node.set("EmailConfiguration", emailConfiguration)
            node.set("EmailVerificationMessage", emailVerificationMessage)
            node.set("EmailVerificationSubject", emailVerificationSubject)
            node.set("EnabledMfas", enabledMfas)
            node.set("IssuerConfiguration", issuerConfiguration)
            node.set("KeyConfiguration", keyConfiguration)
            node.set("LambdaConfig", lambdaConfig)
            node.set("MfaConfiguration", mfaConfiguration)
            node.set("Policies", policies)
            node.set("Schema", schema)
            node.set("SmsAuthenticationMessage", smsAuthenticationMessage)
            node.set("SmsConfiguration", smsConfiguration)
            node.set("SmsVerificationMessage", smsVerificationMessage)
            node.set("UserAttributeUpdateSettings", userAttributeUpdateSettings)
            node.set("UsernameAttributes", usernameAttributes)
            node.set("UsernameConfiguration", usernameConfiguration)
            node.set("UserPoolAddOns", userPoolAddOns)
            node.set("UserPoolName", userPoolName)
            node.set("UserPoolTags", userPoolTags)
            node.set("UserPoolTier", userPoolTier)
            node.set("VerificationMessageTemplate", verificationMessageTemplate)
            node.set("WebAuthnFactorConfiguration", webAuthnFactorConfiguration)
            node.set("WebAuthnRelyingPartyID", webAuthnRelyingPartyID)
            node.set("WebAuthnUserVerification", webAuthnUserVerification)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `ProviderName`.
        public var providerName: StringValue { StringValue(attribute: "ProviderName", of: node) }

        /// `Fn::GetAtt` of `ProviderURL`.
        public var providerURL: StringValue { StringValue(attribute: "ProviderURL", of: node) }

        /// `Fn::GetAtt` of `UserPoolId`.
        public var userPoolId: StringValue { StringValue(attribute: "UserPoolId", of: node) }
    }
}

extension Cognito.UserPool {
    /// `AccountRecoverySetting`
    public struct AccountRecoverySetting: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - recoveryMechanisms: `RecoveryMechanisms`; 1 to 2 items.
        public init(recoveryMechanisms: [RecoveryOption]? = nil) {
            var bag = PropertyBag()
            bag.set("RecoveryMechanisms", recoveryMechanisms)
            property = bag.property
        }
    }

    /// `AdminCreateUserConfig`
    public struct AdminCreateUserConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowAdminCreateUserOnly: `AllowAdminCreateUserOnly`.
        ///   - inviteMessageTemplate: `InviteMessageTemplate`.
        ///   - unusedAccountValidityDays: `UnusedAccountValidityDays`; 0 to 365.
        public init(
            allowAdminCreateUserOnly: BoolValue? = nil,
            inviteMessageTemplate: InviteMessageTemplate? = nil,
            unusedAccountValidityDays: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllowAdminCreateUserOnly", allowAdminCreateUserOnly)
            bag.set("InviteMessageTemplate", inviteMessageTemplate)
            bag.set("UnusedAccountValidityDays", unusedAccountValidityDays)
            property = bag.property
        }
    }

    /// `AdvancedSecurityAdditionalFlows`
    public struct AdvancedSecurityAdditionalFlows: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customAuthMode: `CustomAuthMode`.
        public init(customAuthMode: CustomAuthMode? = nil) {
            var bag = PropertyBag()
            bag.set("CustomAuthMode", customAuthMode)
            property = bag.property
        }

        /// `CustomAuthMode`
        public struct CustomAuthMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AUDIT`
            public static var audit: Self { Self("AUDIT") }
            /// `ENFORCED`
            public static var enforced: Self { Self("ENFORCED") }
        }
    }

    /// `AliasAttributes`
    public struct AliasAttributesItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `email`
        public static var email: Self { Self("email") }
        /// `phone_number`
        public static var phoneNumber: Self { Self("phone_number") }
        /// `preferred_username`
        public static var preferredUsername: Self { Self("preferred_username") }
    }

    /// `AutoVerifiedAttributes`
    public struct AutoVerifiedAttributesItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `email`
        public static var email: Self { Self("email") }
        /// `phone_number`
        public static var phoneNumber: Self { Self("phone_number") }
    }

    /// `CustomEmailSender`
    public struct CustomEmailSender: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lambdaArn: `LambdaArn`; 20 to 2048 characters.
        ///   - lambdaVersion: `LambdaVersion`.
        public init(lambdaArn: FunctionARN? = nil, lambdaVersion: LambdaVersion? = nil) {
            var bag = PropertyBag()
            bag.set("LambdaArn", lambdaArn)
            bag.set("LambdaVersion", lambdaVersion)
            property = bag.property
        }

        /// `LambdaVersion`
        public struct LambdaVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V1_0`
            public static var v1_0: Self { Self("V1_0") }
        }
    }

    /// `CustomSMSSender`
    public struct CustomSMSSender: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lambdaArn: `LambdaArn`; 20 to 2048 characters.
        ///   - lambdaVersion: `LambdaVersion`.
        public init(lambdaArn: FunctionARN? = nil, lambdaVersion: LambdaVersion? = nil) {
            var bag = PropertyBag()
            bag.set("LambdaArn", lambdaArn)
            bag.set("LambdaVersion", lambdaVersion)
            property = bag.property
        }

        /// `LambdaVersion`
        public struct LambdaVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V1_0`
            public static var v1_0: Self { Self("V1_0") }
        }
    }

    /// `DeletionProtection`
    public struct DeletionProtection: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACTIVE`
        public static var active: Self { Self("ACTIVE") }
        /// `INACTIVE`
        public static var inactive: Self { Self("INACTIVE") }
    }

    /// `DeviceConfiguration`
    public struct DeviceConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - challengeRequiredOnNewDevice: `ChallengeRequiredOnNewDevice`.
        ///   - deviceOnlyRememberedOnUserPrompt: `DeviceOnlyRememberedOnUserPrompt`.
        public init(
            challengeRequiredOnNewDevice: BoolValue? = nil,
            deviceOnlyRememberedOnUserPrompt: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ChallengeRequiredOnNewDevice", challengeRequiredOnNewDevice)
            bag.set("DeviceOnlyRememberedOnUserPrompt", deviceOnlyRememberedOnUserPrompt)
            property = bag.property
        }
    }

    /// `EmailConfiguration`
    public struct EmailConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configurationSet: `ConfigurationSet`; 1 to 64 characters; `^[a-zA-Z0-9_-]+$`.
        ///   - emailSendingAccount: `EmailSendingAccount`.
        ///   - from: `From`; 0 to 131072 characters.
        ///   - replyToEmailAddress: `ReplyToEmailAddress`.
        ///   - sourceArn: `SourceArn`; 20 to 2048 characters.
        public init(
            configurationSet: StringValue? = nil,
            emailSendingAccount: EmailSendingAccount? = nil,
            from: StringValue? = nil,
            replyToEmailAddress: StringValue? = nil,
            sourceArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConfigurationSet", configurationSet)
            bag.set("EmailSendingAccount", emailSendingAccount)
            bag.set("From", from)
            bag.set("ReplyToEmailAddress", replyToEmailAddress)
            bag.set("SourceArn", sourceArn)
            property = bag.property
        }

        /// `EmailSendingAccount`
        public struct EmailSendingAccount: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COGNITO_DEFAULT`
            public static var cognitoDefault: Self { Self("COGNITO_DEFAULT") }
            /// `DEVELOPER`
            public static var developer: Self { Self("DEVELOPER") }
        }
    }

    /// `EncryptionKeyType`
    public struct EncryptionKeyType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AWS_OWNED_KEY`
        public static var awsOwnedKey: Self { Self("AWS_OWNED_KEY") }
        /// `CUSTOMER_MANAGED_KEY`
        public static var customerManagedKey: Self { Self("CUSTOMER_MANAGED_KEY") }
    }

    /// `EumsSmsConfiguration`
    public struct EumsSmsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - callerArn: `CallerArn`; 20 to 2048 characters.
        ///   - configurationSetName: `ConfigurationSetName`; 0 to 131072 characters.
        ///   - externalId: `ExternalId`; 0 to 131072 characters.
        ///   - inEntityId: `InEntityId`; 0 to 131072 characters.
        ///   - inTemplateId: `InTemplateId`; 0 to 131072 characters.
        ///   - originationIdentity: `OriginationIdentity`; 0 to 131072 characters.
        ///   - region: `Region`; 5 to 32 characters.
        public init(
            callerArn: StringValue,
            configurationSetName: StringValue? = nil,
            externalId: StringValue? = nil,
            inEntityId: StringValue? = nil,
            inTemplateId: StringValue? = nil,
            originationIdentity: StringValue? = nil,
            region: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CallerArn", callerArn)
            bag.set("ConfigurationSetName", configurationSetName)
            bag.set("ExternalId", externalId)
            bag.set("InEntityId", inEntityId)
            bag.set("InTemplateId", inTemplateId)
            bag.set("OriginationIdentity", originationIdentity)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `InboundFederation`
    public struct InboundFederation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lambdaArn: `LambdaArn`; 20 to 2048 characters.
        ///   - lambdaVersion: `LambdaVersion`.
        public init(lambdaArn: FunctionARN? = nil, lambdaVersion: LambdaVersion? = nil) {
            var bag = PropertyBag()
            bag.set("LambdaArn", lambdaArn)
            bag.set("LambdaVersion", lambdaVersion)
            property = bag.property
        }

        /// `LambdaVersion`
        public struct LambdaVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V1_0`
            public static var v1_0: Self { Self("V1_0") }
        }
    }

    /// `InviteMessageTemplate`
    public struct InviteMessageTemplate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - emailMessage: `EmailMessage`; 6 to 20000 characters; `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
        ///   - emailSubject: `EmailSubject`; 1 to 140 characters; `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        ///   - smsMessage: `SMSMessage`; 6 to 140 characters; `^(?s)`.
        public init(
            emailMessage: StringValue? = nil,
            emailSubject: StringValue? = nil,
            smsMessage: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EmailMessage", emailMessage)
            bag.set("EmailSubject", emailSubject)
            bag.set("SMSMessage", smsMessage)
            property = bag.property
        }
    }

    /// `IssuerConfiguration`
    public struct IssuerConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        public init(type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ORIGINAL`
            public static var original: Self { Self("ORIGINAL") }
            /// `UPDATED`
            public static var updated: Self { Self("UPDATED") }
        }
    }

    /// `KeyConfiguration`
    public struct KeyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - keyType: `KeyType`.
        ///   - kmsKeyArn: `KmsKeyArn`; 20 to 2048 characters.
        public init(keyType: EncryptionKeyType? = nil, kmsKeyArn: KMSKeyARN? = nil) {
            var bag = PropertyBag()
            bag.set("KeyType", keyType)
            bag.set("KmsKeyArn", kmsKeyArn)
            property = bag.property
        }
    }

    /// `LambdaConfig`
    public struct LambdaConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - createAuthChallenge: `CreateAuthChallenge`; 20 to 2048 characters.
        ///   - customEmailSender: `CustomEmailSender`.
        ///   - customMessage: `CustomMessage`; 20 to 2048 characters.
        ///   - customSMSSender: `CustomSMSSender`.
        ///   - defineAuthChallenge: `DefineAuthChallenge`; 20 to 2048 characters.
        ///   - inboundFederation: `InboundFederation`.
        ///   - kmsKeyID: `KMSKeyID`; 20 to 2048 characters.
        ///   - postAuthentication: `PostAuthentication`; 20 to 2048 characters.
        ///   - postConfirmation: `PostConfirmation`; 20 to 2048 characters.
        ///   - preAuthentication: `PreAuthentication`; 20 to 2048 characters.
        ///   - preSignUp: `PreSignUp`; 20 to 2048 characters.
        ///   - preTokenGeneration: `PreTokenGeneration`; 20 to 2048 characters.
        ///   - preTokenGenerationConfig: `PreTokenGenerationConfig`.
        ///   - userMigration: `UserMigration`; 20 to 2048 characters.
        ///   - verifyAuthChallengeResponse: `VerifyAuthChallengeResponse`; 20 to 2048 characters.
        public init(
            createAuthChallenge: StringValue? = nil,
            customEmailSender: CustomEmailSender? = nil,
            customMessage: StringValue? = nil,
            customSMSSender: CustomSMSSender? = nil,
            defineAuthChallenge: StringValue? = nil,
            inboundFederation: InboundFederation? = nil,
            kmsKeyID: StringValue? = nil,
            postAuthentication: StringValue? = nil,
            postConfirmation: StringValue? = nil,
            preAuthentication: StringValue? = nil,
            preSignUp: StringValue? = nil,
            preTokenGeneration: StringValue? = nil,
            preTokenGenerationConfig: PreTokenGenerationConfig? = nil,
            userMigration: StringValue? = nil,
            verifyAuthChallengeResponse: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CreateAuthChallenge", createAuthChallenge)
            bag.set("CustomEmailSender", customEmailSender)
            bag.set("CustomMessage", customMessage)
            bag.set("CustomSMSSender", customSMSSender)
            bag.set("DefineAuthChallenge", defineAuthChallenge)
            bag.set("InboundFederation", inboundFederation)
            bag.set("KMSKeyID", kmsKeyID)
            bag.set("PostAuthentication", postAuthentication)
            bag.set("PostConfirmation", postConfirmation)
            bag.set("PreAuthentication", preAuthentication)
            bag.set("PreSignUp", preSignUp)
            bag.set("PreTokenGeneration", preTokenGeneration)
            bag.set("PreTokenGenerationConfig", preTokenGenerationConfig)
            bag.set("UserMigration", userMigration)
            bag.set("VerifyAuthChallengeResponse", verifyAuthChallengeResponse)
            property = bag.property
        }
    }

    /// `MfaConfiguration`
    public struct MfaConfiguration: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `OFF`
        public static var off: Self { Self("OFF") }
        /// `ON`
        public static var on: Self { Self("ON") }
        /// `OPTIONAL`
        public static var optional: Self { Self("OPTIONAL") }
    }

    /// `NumberAttributeConstraints`
    public struct NumberAttributeConstraints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxValue: `MaxValue`; 0 to 131072 characters.
        ///   - minValue: `MinValue`; 0 to 131072 characters.
        public init(maxValue: StringValue? = nil, minValue: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaxValue", maxValue)
            bag.set("MinValue", minValue)
            property = bag.property
        }
    }

    /// `PasswordPolicy`
    public struct PasswordPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minimumLength: `MinimumLength`; 6 to 99.
        ///   - passwordHistorySize: `PasswordHistorySize`; 0 to 24.
        ///   - requireLowercase: `RequireLowercase`.
        ///   - requireNumbers: `RequireNumbers`.
        ///   - requireSymbols: `RequireSymbols`.
        ///   - requireUppercase: `RequireUppercase`.
        ///   - temporaryPasswordValidityDays: `TemporaryPasswordValidityDays`; 0 to 365.
        public init(
            minimumLength: IntValue? = nil,
            passwordHistorySize: IntValue? = nil,
            requireLowercase: BoolValue? = nil,
            requireNumbers: BoolValue? = nil,
            requireSymbols: BoolValue? = nil,
            requireUppercase: BoolValue? = nil,
            temporaryPasswordValidityDays: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MinimumLength", minimumLength)
            bag.set("PasswordHistorySize", passwordHistorySize)
            bag.set("RequireLowercase", requireLowercase)
            bag.set("RequireNumbers", requireNumbers)
            bag.set("RequireSymbols", requireSymbols)
            bag.set("RequireUppercase", requireUppercase)
            bag.set("TemporaryPasswordValidityDays", temporaryPasswordValidityDays)
            property = bag.property
        }
    }

    /// `Policies`
    public struct Policies: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - passwordPolicy: `PasswordPolicy`.
        ///   - signInPolicy: `SignInPolicy`.
        public init(passwordPolicy: PasswordPolicy? = nil, signInPolicy: SignInPolicy? = nil) {
            var bag = PropertyBag()
            bag.set("PasswordPolicy", passwordPolicy)
            bag.set("SignInPolicy", signInPolicy)
            property = bag.property
        }
    }

    /// `PreTokenGenerationConfig`
    public struct PreTokenGenerationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lambdaArn: `LambdaArn`; 20 to 2048 characters.
        ///   - lambdaVersion: `LambdaVersion`.
        public init(lambdaArn: FunctionARN? = nil, lambdaVersion: LambdaVersion? = nil) {
            var bag = PropertyBag()
            bag.set("LambdaArn", lambdaArn)
            bag.set("LambdaVersion", lambdaVersion)
            property = bag.property
        }

        /// `LambdaVersion`
        public struct LambdaVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V1_0`
            public static var v1_0: Self { Self("V1_0") }
            /// `V2_0`
            public static var v2_0: Self { Self("V2_0") }
            /// `V3_0`
            public static var v3_0: Self { Self("V3_0") }
        }
    }

    /// `RecoveryOption`
    public struct RecoveryOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - priority: `Priority`; 1 to 2.
        public init(name: Name? = nil, priority: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Priority", priority)
            property = bag.property
        }

        /// `Name`
        public struct Name: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `admin_only`
            public static var adminOnly: Self { Self("admin_only") }
            /// `verified_email`
            public static var verifiedEmail: Self { Self("verified_email") }
            /// `verified_phone_number`
            public static var verifiedPhoneNumber: Self { Self("verified_phone_number") }
        }
    }

    /// `SchemaAttribute`
    public struct SchemaAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeDataType: `AttributeDataType`.
        ///   - developerOnlyAttribute: `DeveloperOnlyAttribute`.
        ///   - mutable: `Mutable`.
        ///   - name: `Name`; 1 to 20 characters; `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
        ///   - numberAttributeConstraints: `NumberAttributeConstraints`.
        ///   - required: `Required`.
        ///   - stringAttributeConstraints: `StringAttributeConstraints`.
        public init(
            attributeDataType: AttributeDataType? = nil,
            developerOnlyAttribute: BoolValue? = nil,
            mutable: BoolValue? = nil,
            name: StringValue? = nil,
            numberAttributeConstraints: NumberAttributeConstraints? = nil,
            required: BoolValue? = nil,
            stringAttributeConstraints: StringAttributeConstraints? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AttributeDataType", attributeDataType)
            bag.set("DeveloperOnlyAttribute", developerOnlyAttribute)
            bag.set("Mutable", mutable)
            bag.set("Name", name)
            bag.set("NumberAttributeConstraints", numberAttributeConstraints)
            bag.set("Required", required)
            bag.set("StringAttributeConstraints", stringAttributeConstraints)
            property = bag.property
        }

        /// `AttributeDataType`
        public struct AttributeDataType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Boolean`
            public static var boolean: Self { Self("Boolean") }
            /// `DateTime`
            public static var dateTime: Self { Self("DateTime") }
            /// `Number`
            public static var number: Self { Self("Number") }
            /// `String`
            public static var string: Self { Self("String") }
        }
    }

    /// `SignInPolicy`
    public struct SignInPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowedFirstAuthFactors: `AllowedFirstAuthFactors`; 1 to 5 items.
        public init(allowedFirstAuthFactors: [AllowedFirstAuthFactorsItem]? = nil) {
            var bag = PropertyBag()
            bag.set("AllowedFirstAuthFactors", allowedFirstAuthFactors)
            property = bag.property
        }

        /// `AllowedFirstAuthFactors`
        public struct AllowedFirstAuthFactorsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EMAIL_OTP`
            public static var emailOtp: Self { Self("EMAIL_OTP") }
            /// `PASSWORD`
            public static var password: Self { Self("PASSWORD") }
            /// `SMS_OTP`
            public static var smsOtp: Self { Self("SMS_OTP") }
            /// `SOFTWARE_TOKEN`
            public static var softwareToken: Self { Self("SOFTWARE_TOKEN") }
            /// `WEB_AUTHN`
            public static var webAuthn: Self { Self("WEB_AUTHN") }
        }
    }

    /// `SmsConfiguration`
    public struct SmsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eumsSms: `EumsSms`.
        ///   - externalId: `ExternalId`; 0 to 131072 characters.
        ///   - snsCallerArn: `SnsCallerArn`; 0 to 2048 characters.
        ///   - snsRegion: `SnsRegion`; 5 to 32 characters.
        public init(
            eumsSms: EumsSmsConfiguration? = nil,
            externalId: StringValue? = nil,
            snsCallerArn: StringValue? = nil,
            snsRegion: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EumsSms", eumsSms)
            bag.set("ExternalId", externalId)
            bag.set("SnsCallerArn", snsCallerArn)
            bag.set("SnsRegion", snsRegion)
            property = bag.property
        }
    }

    /// `StringAttributeConstraints`
    public struct StringAttributeConstraints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxLength: `MaxLength`; 0 to 131072 characters.
        ///   - minLength: `MinLength`; 0 to 131072 characters.
        public init(maxLength: StringValue? = nil, minLength: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaxLength", maxLength)
            bag.set("MinLength", minLength)
            property = bag.property
        }
    }

    /// `UserAttributeUpdateSettings`
    public struct UserAttributeUpdateSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributesRequireVerificationBeforeUpdate: `AttributesRequireVerificationBeforeUpdate`.
        public init(
            attributesRequireVerificationBeforeUpdate: [AttributesRequireVerificationBeforeUpdateItem]
        ) {
            var bag = PropertyBag()
            bag.set("AttributesRequireVerificationBeforeUpdate", attributesRequireVerificationBeforeUpdate)
            property = bag.property
        }

        /// `AttributesRequireVerificationBeforeUpdate`
        public struct AttributesRequireVerificationBeforeUpdateItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `email`
            public static var email: Self { Self("email") }
            /// `phone_number`
            public static var phoneNumber: Self { Self("phone_number") }
        }
    }

    /// `UserPoolAddOns`
    public struct UserPoolAddOns: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - advancedSecurityAdditionalFlows: `AdvancedSecurityAdditionalFlows`.
        ///   - advancedSecurityMode: `AdvancedSecurityMode`.
        public init(
            advancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlows? = nil,
            advancedSecurityMode: AdvancedSecurityMode? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdvancedSecurityAdditionalFlows", advancedSecurityAdditionalFlows)
            bag.set("AdvancedSecurityMode", advancedSecurityMode)
            property = bag.property
        }

        /// `AdvancedSecurityMode`
        public struct AdvancedSecurityMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AUDIT`
            public static var audit: Self { Self("AUDIT") }
            /// `ENFORCED`
            public static var enforced: Self { Self("ENFORCED") }
            /// `OFF`
            public static var off: Self { Self("OFF") }
        }
    }

    /// `UserPoolTier`
    public struct UserPoolTier: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ESSENTIALS`
        public static var essentials: Self { Self("ESSENTIALS") }
        /// `LITE`
        public static var lite: Self { Self("LITE") }
        /// `PLUS`
        public static var plus: Self { Self("PLUS") }
    }

    /// `UsernameAttributes`
    public struct UsernameAttributesItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `email`
        public static var email: Self { Self("email") }
        /// `phone_number`
        public static var phoneNumber: Self { Self("phone_number") }
    }

    /// `UsernameConfiguration`
    public struct UsernameConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - caseSensitive: `CaseSensitive`.
        public init(caseSensitive: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("CaseSensitive", caseSensitive)
            property = bag.property
        }
    }

    /// `VerificationMessageTemplate`
    public struct VerificationMessageTemplate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultEmailOption: `DefaultEmailOption`.
        ///   - emailMessage: `EmailMessage`; 6 to 20000 characters.
        ///   - emailMessageByLink: `EmailMessageByLink`; 6 to 20000 characters.
        ///   - emailSubject: `EmailSubject`; 1 to 140 characters; `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        ///   - emailSubjectByLink: `EmailSubjectByLink`; 1 to 140 characters; `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        ///   - smsMessage: `SmsMessage`; 6 to 140 characters; `\{####\}`.
        public init(
            defaultEmailOption: DefaultEmailOption? = nil,
            emailMessage: StringValue? = nil,
            emailMessageByLink: StringValue? = nil,
            emailSubject: StringValue? = nil,
            emailSubjectByLink: StringValue? = nil,
            smsMessage: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DefaultEmailOption", defaultEmailOption)
            bag.set("EmailMessage", emailMessage)
            bag.set("EmailMessageByLink", emailMessageByLink)
            bag.set("EmailSubject", emailSubject)
            bag.set("EmailSubjectByLink", emailSubjectByLink)
            bag.set("SmsMessage", smsMessage)
            property = bag.property
        }

        /// `DefaultEmailOption`
        public struct DefaultEmailOption: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CONFIRM_WITH_CODE`
            public static var confirmWithCode: Self { Self("CONFIRM_WITH_CODE") }
            /// `CONFIRM_WITH_LINK`
            public static var confirmWithLink: Self { Self("CONFIRM_WITH_LINK") }
        }
    }

    /// `WebAuthnFactorConfiguration`
    public struct WebAuthnFactorConfiguration: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `MULTI_FACTOR_WITH_USER_VERIFICATION`
        public static var multiFactorWithUserVerification: Self { Self("MULTI_FACTOR_WITH_USER_VERIFICATION") }
        /// `SINGLE_FACTOR`
        public static var singleFactor: Self { Self("SINGLE_FACTOR") }
    }
}
