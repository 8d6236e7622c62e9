public import MainstayCognito
public import MainstayConstructs

/// People who sign in to the platform: long passwords, a second factor by an app, and protection from guessed and stolen
/// passwords.
public struct UserPool: Construct {
    public enum SecondFactor: Hashable, Sendable {
        /// Everybody has one.
        case required
        /// Who wants to.
        case optional
    }

    public struct Configuration {
        public var secondFactor = SecondFactor.required
        /// Characters of a password, 8 to 99.
        public var passwordLength = 14
        /// How many former passwords cannot be used again, up to 24.
        public var passwordHistory = 5
        /// Whether people can register themselves; otherwise somebody must add them.
        public var allowsRegistration = false
        /// Refuses sign-ins that look stolen, and passwords that are known to be; charged by the user.
        public var protectsFromThreats = true
        /// Keeps the pool, and so everybody's accounts, from being deleted.
        public var deletionProtection = true
    }

    public let node: Node
    public let resource: Cognito.UserPool

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        resource = Cognito.UserPool(
            "Resource", in: Group(node: node),
            accountRecoverySetting: .init(recoveryMechanisms: [.init(name: .verifiedEmail, priority: 1)]),
            adminCreateUserConfig: .init(allowAdminCreateUserOnly: BoolValue(!configuration.allowsRegistration)),
            autoVerifiedAttributes: [.email],
            deletionProtection: configuration.deletionProtection ? .active : .inactive,
            enabledMfas: ["SOFTWARE_TOKEN_MFA"],
            mfaConfiguration: configuration.secondFactor == .required ? .on : .optional,
            policies: .init(
                passwordPolicy: .init(
                    minimumLength: IntValue(configuration.passwordLength),
                    passwordHistorySize: IntValue(configuration.passwordHistory), requireLowercase: true,
                    requireNumbers: true, requireSymbols: true, requireUppercase: true,
                    temporaryPasswordValidityDays: 1)),
            usernameAttributes: [.email], usernameConfiguration: .init(caseSensitive: false),
            userPoolAddOns: configuration.protectsFromThreats ? .init(advancedSecurityMode: .enforced) : nil,
            userPoolTier: configuration.protectsFromThreats ? .plus : .essentials)
        resource.setRemovalPolicy(.retainExceptOnCreate)
        if !(8...99).contains(configuration.passwordLength) || !(0...24).contains(configuration.passwordHistory) {
            node.report(
                "invalid-password-policy",
                "passwords of \(configuration.passwordLength) characters, none of the last "
                    + "\(configuration.passwordHistory), were asked for",
                help: "use 8 to 99 characters and up to 24 former passwords")
        }
    }

    public var id: StringValue { resource.ref }
    public var arn: StringValue { resource.arn }

    /// An application that people sign in to, by the authorisation code grant, which shows no token in an address.
    ///
    /// - Parameters:
    ///   - callbacks: addresses that people come back to, over HTTPS.
    ///   - isConfidential: it runs on a server, which can keep a secret; a page or an app cannot.
    @discardableResult
    public func client(_ id: String, callbacks: [String], isConfidential: Bool = false) -> Cognito.UserPoolClient {
        for address in callbacks where !address.hasPrefix("https://") {
            node.report(
                "insecure-callback", "\"\(address)\" would show what people sign in with", help: "use https://")
        }
        if callbacks.isEmpty {
            node.report("insecure-callback", "nobody could come back to \(id)", help: "name an address")
        }
        return Cognito.UserPoolClient(
            id, in: self, accessTokenValidity: 60, allowedOAuthFlows: [.code], allowedOAuthFlowsUserPoolClient: true,
            allowedOAuthScopes: ["email", "openid"], callbackURLs: callbacks.map { StringValue($0) },
            enableTokenRevocation: true, explicitAuthFlows: [.allowRefreshTokenAuth, .allowUserSrpAuth],
            generateSecret: BoolValue(isConfidential), idTokenValidity: 60, preventUserExistenceErrors: .enabled,
            refreshTokenValidity: 30, supportedIdentityProviders: ["COGNITO"],
            tokenValidityUnits: .init(accessToken: .minutes, idToken: .minutes, refreshToken: .days),
            userPoolId: resource.ref)
    }
}
