// Generated from the schema of AWS::Cognito::UserPoolClient by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Cognito {
    /// `AWS::Cognito::UserPoolClient`
    public struct UserPoolClient: Resource {
        public static let resourceType = ResourceType("AWS::Cognito::UserPoolClient")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessTokenValidity: `AccessTokenValidity`; 1 to 86400.
        ///   - allowedOAuthFlows: `AllowedOAuthFlows`; 0 to 3 items.
        ///   - allowedOAuthFlowsUserPoolClient: `AllowedOAuthFlowsUserPoolClient`.
        ///   - allowedOAuthScopes: `AllowedOAuthScopes`; 0 to 50 items.
        ///   - analyticsConfiguration: `AnalyticsConfiguration`.
        ///   - authSessionValidity: `AuthSessionValidity`; 3 to 15.
        ///   - callbackURLs: `CallbackURLs`; 0 to 100 items.
        ///   - clientName: `ClientName`; 1 to 128 characters; `^[\w\s+=,.@-]+$`.
        ///   - defaultRedirectURI: `DefaultRedirectURI`; 1 to 1024 characters; `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
        ///   - enablePropagateAdditionalUserContextData: `EnablePropagateAdditionalUserContextData`.
        ///   - enableTokenRevocation: `EnableTokenRevocation`.
        ///   - explicitAuthFlows: `ExplicitAuthFlows`.
        ///   - generateSecret: `GenerateSecret`; replaces the resource when changed.
        ///   - idTokenValidity: `IdTokenValidity`; 1 to 86400.
        ///   - logoutURLs: `LogoutURLs`; 0 to 100 items.
        ///   - preventUserExistenceErrors: `PreventUserExistenceErrors`.
        ///   - readAttributes: `ReadAttributes`.
        ///   - refreshTokenRotation: `RefreshTokenRotation`.
        ///   - refreshTokenValidity: `RefreshTokenValidity`; 1 to 315360000.
        ///   - supportedIdentityProviders: `SupportedIdentityProviders`.
        ///   - tokenValidityUnits: `TokenValidityUnits`.
        ///   - userPoolId: `UserPoolId`; replaces the resource when changed; 1 to 55 characters;
        ///     `^[\w-]+_[0-9a-zA-Z]+$`.
        ///   - writeAttributes: `WriteAttributes`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessTokenValidity: IntValue? = nil,
            allowedOAuthFlows: [AllowedOAuthFlowsItem]? = nil,
            allowedOAuthFlowsUserPoolClient: BoolValue? = nil,
            allowedOAuthScopes: [StringValue]? = nil,
            analyticsConfiguration: AnalyticsConfiguration? = nil,
            authSessionValidity: IntValue? = nil,
            callbackURLs: [StringValue]? = nil,
            clientName: StringValue? = nil,
            defaultRedirectURI: StringValue? = nil,
            enablePropagateAdditionalUserContextData: BoolValue? = nil,
            enableTokenRevocation: BoolValue? = nil,
            explicitAuthFlows: [ExplicitAuthFlowsItem]? = nil,
            generateSecret: BoolValue? = nil,
            idTokenValidity: IntValue? = nil,
            logoutURLs: [StringValue]? = nil,
            preventUserExistenceErrors: PreventUserExistenceErrors? = nil,
            readAttributes: [StringValue]? = nil,
            refreshTokenRotation: RefreshTokenRotation? = nil,
            refreshTokenValidity: IntValue? = nil,
            supportedIdentityProviders: [StringValue]? = nil,
            tokenValidityUnits: TokenValidityUnits? = nil,
            userPoolId: StringValue,
            writeAttributes: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessTokenValidity", accessTokenValidity)
            node.set("AllowedOAuthFlows", allowedOAuthFlows)
            node.set("AllowedOAuthFlowsUserPoolClient", allowedOAuthFlowsUserPoolClient)
            node.set("AllowedOAuthScopes", allowedOAuthScopes)
            node.set("AnalyticsConfiguration", analyticsConfiguration)
            node.set("AuthSessionValidity", authSessionValidity)
            node.set("CallbackURLs", callbackURLs)
            node.set("ClientName", clientName)
            node.set("DefaultRedirectURI", defaultRedirectURI)
            node.set("EnablePropagateAdditionalUserContextData", enablePropagateAdditionalUserContextData)
            node.set("EnableTokenRevocation", enableTokenRevocation)
            node.set("ExplicitAuthFlows", explicitAuthFlows)
            node.set("GenerateSecret", generateSecret)
            node.set("IdTokenValidity", idTokenValidity)
            node.set("LogoutURLs", logoutURLs)
            node.set("PreventUserExistenceErrors", preventUserExistenceErrors)
            node.set("ReadAttributes", readAttributes)
            node.set("RefreshTokenRotation", refreshTokenRotation)
            node.set("RefreshTokenValidity", refreshTokenValidity)
            node.set("SupportedIdentityProviders", supportedIdentityProviders)
            node.set("TokenValidityUnits", tokenValidityUnits)
            node.set("UserPoolId", userPoolId)
            node.set("WriteAttributes", writeAttributes)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ClientId`.
        public var clientId: StringValue { StringValue(attribute: "ClientId", of: node) }

        /// `Fn::GetAtt` of `ClientSecret`.
        public var clientSecret: StringValue { StringValue(attribute: "ClientSecret", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }
    }
}

extension Cognito.UserPoolClient {
    /// `AllowedOAuthFlows`
    public struct AllowedOAuthFlowsItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `client_credentials`
        public static var clientCredentials: Self { Self("client_credentials") }
        /// `code`
        public static var code: Self { Self("code") }
        /// `implicit`
        public static var implicit: Self { Self("implicit") }
    }

    /// `AnalyticsConfiguration`
    public struct AnalyticsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - applicationArn: `ApplicationArn`; 20 to 2048 characters.
        ///   - applicationId: `ApplicationId`; `^[0-9a-fA-F]+$`.
        ///   - externalId: `ExternalId`; 0 to 131072 characters.
        ///   - roleArn: `RoleArn`; 20 to 2048 characters.
        ///   - userDataShared: `UserDataShared`.
        public init(
            applicationArn: StringValue? = nil,
            applicationId: StringValue? = nil,
            externalId: StringValue? = nil,
            roleArn: RoleARN? = nil,
            userDataShared: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ApplicationArn", applicationArn)
            bag.set("ApplicationId", applicationId)
            bag.set("ExternalId", externalId)
            bag.set("RoleArn", roleArn)
            bag.set("UserDataShared", userDataShared)
            property = bag.property
        }
    }

    /// `ExplicitAuthFlows`
    public struct ExplicitAuthFlowsItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ADMIN_NO_SRP_AUTH`
        public static var adminNoSrpAuth: Self { Self("ADMIN_NO_SRP_AUTH") }
        /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`
        public static var allowAdminUserPasswordAuth: Self { Self("ALLOW_ADMIN_USER_PASSWORD_AUTH") }
        /// `ALLOW_CUSTOM_AUTH`
        public static var allowCustomAuth: Self { Self("ALLOW_CUSTOM_AUTH") }
        /// `ALLOW_REFRESH_TOKEN_AUTH`
        public static var allowRefreshTokenAuth: Self { Self("ALLOW_REFRESH_TOKEN_AUTH") }
        /// `ALLOW_USER_AUTH`
        public static var allowUserAuth: Self { Self("ALLOW_USER_AUTH") }
        /// `ALLOW_USER_PASSWORD_AUTH`
        public static var allowUserPasswordAuth: Self { Self("ALLOW_USER_PASSWORD_AUTH") }
        /// `ALLOW_USER_SRP_AUTH`
        public static var allowUserSrpAuth: Self { Self("ALLOW_USER_SRP_AUTH") }
        /// `CUSTOM_AUTH_FLOW_ONLY`
        public static var customAuthFlowOnly: Self { Self("CUSTOM_AUTH_FLOW_ONLY") }
        /// `USER_PASSWORD_AUTH`
        public static var userPasswordAuth: Self { Self("USER_PASSWORD_AUTH") }
    }

    /// `PreventUserExistenceErrors`
    public struct PreventUserExistenceErrors: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
        /// `LEGACY`
        public static var legacy: Self { Self("LEGACY") }
    }

    /// `RefreshTokenRotation`
    public struct RefreshTokenRotation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - feature: `Feature`.
        ///   - retryGracePeriodSeconds: `RetryGracePeriodSeconds`; 0 to 60.
        public init(feature: Feature? = nil, retryGracePeriodSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Feature", feature)
            bag.set("RetryGracePeriodSeconds", retryGracePeriodSeconds)
            property = bag.property
        }

        /// `Feature`
        public struct Feature: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `TokenValidityUnits`
    public struct TokenValidityUnits: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessToken: `AccessToken`.
        ///   - idToken: `IdToken`.
        ///   - refreshToken: `RefreshToken`.
        public init(
            accessToken: AccessToken? = nil,
            idToken: IdToken? = nil,
            refreshToken: RefreshToken? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessToken", accessToken)
            bag.set("IdToken", idToken)
            bag.set("RefreshToken", refreshToken)
            property = bag.property
        }

        /// `AccessToken`
        public struct AccessToken: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `days`
            public static var days: Self { Self("days") }
            /// `hours`
            public static var hours: Self { Self("hours") }
            /// `minutes`
            public static var minutes: Self { Self("minutes") }
            /// `seconds`
            public static var seconds: Self { Self("seconds") }
        }

        /// `IdToken`
        public struct IdToken: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `days`
            public static var days: Self { Self("days") }
            /// `hours`
            public static var hours: Self { Self("hours") }
            /// `minutes`
            public static var minutes: Self { Self("minutes") }
            /// `seconds`
            public static var seconds: Self { Self("seconds") }
        }

        /// `RefreshToken`
        public struct RefreshToken: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `days`
            public static var days: Self { Self("days") }
            /// `hours`
            public static var hours: Self { Self("hours") }
            /// `minutes`
            public static var minutes: Self { Self("minutes") }
            /// `seconds`
            public static var seconds: Self { Self("seconds") }
        }
    }
}
