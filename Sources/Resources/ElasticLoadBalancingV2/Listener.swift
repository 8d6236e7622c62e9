// Generated from the schema of AWS::ElasticLoadBalancingV2::Listener by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::Listener`
    public struct Listener: Resource {
        public static let resourceType = ResourceType("AWS::ElasticLoadBalancingV2::Listener", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - alpnPolicy: `AlpnPolicy`.
        ///   - certificates: `Certificates`.
        ///   - defaultActions: `DefaultActions`.
        ///   - listenerAttributes: `ListenerAttributes`.
        ///   - loadBalancerArn: `LoadBalancerArn`; replaces the resource when changed.
        ///   - mutualAuthentication: `MutualAuthentication`.
        ///   - port: `Port`; 1 to 65535.
        ///   - protocol: `Protocol`.
        ///   - sslPolicy: `SslPolicy`.
        ///   - tags: `Tags`; at least 1 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            alpnPolicy: [StringValue]? = nil,
            certificates: [Certificate]? = nil,
            defaultActions: [Action],
            listenerAttributes: [ListenerAttribute]? = nil,
            loadBalancerArn: StringValue,
            mutualAuthentication: MutualAuthentication? = nil,
            port: IntValue? = nil,
            `protocol`: ProtocolValue? = nil,
            sslPolicy: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AlpnPolicy", alpnPolicy)
            node.set("Certificates", certificates)
            node.set("DefaultActions", defaultActions)
            node.set("ListenerAttributes", listenerAttributes)
            node.set("LoadBalancerArn", loadBalancerArn)
            node.set("MutualAuthentication", mutualAuthentication)
            node.set("Port", port)
            node.set("Protocol", `protocol`)
            node.set("SslPolicy", sslPolicy)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ListenerArn`.
        public var listenerArn: StringValue { StringValue(attribute: "ListenerArn", of: node) }
    }
}

extension ElasticLoadBalancingV2.Listener {
    /// `Action`
    public struct Action: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authenticateCognitoConfig: `AuthenticateCognitoConfig`.
        ///   - authenticateOidcConfig: `AuthenticateOidcConfig`.
        ///   - fixedResponseConfig: `FixedResponseConfig`.
        ///   - forwardConfig: `ForwardConfig`.
        ///   - jwtValidationConfig: `JwtValidationConfig`.
        ///   - order: `Order`; 1 to 50000.
        ///   - redirectConfig: `RedirectConfig`.
        ///   - targetGroupArn: `TargetGroupArn`.
        ///   - type: `Type`.
        public init(
            authenticateCognitoConfig: AuthenticateCognitoConfig? = nil,
            authenticateOidcConfig: AuthenticateOidcConfig? = nil,
            fixedResponseConfig: FixedResponseConfig? = nil,
            forwardConfig: ForwardConfig? = nil,
            jwtValidationConfig: JwtValidationConfig? = nil,
            order: IntValue? = nil,
            redirectConfig: RedirectConfig? = nil,
            targetGroupArn: StringValue? = nil,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("AuthenticateCognitoConfig", authenticateCognitoConfig)
            bag.set("AuthenticateOidcConfig", authenticateOidcConfig)
            bag.set("FixedResponseConfig", fixedResponseConfig)
            bag.set("ForwardConfig", forwardConfig)
            bag.set("JwtValidationConfig", jwtValidationConfig)
            bag.set("Order", order)
            bag.set("RedirectConfig", redirectConfig)
            bag.set("TargetGroupArn", targetGroupArn)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `authenticate-cognito`
            public static var authenticateCognito: Self { Self("authenticate-cognito") }
            /// `authenticate-oidc`
            public static var authenticateOidc: Self { Self("authenticate-oidc") }
            /// `fixed-response`
            public static var fixedResponse: Self { Self("fixed-response") }
            /// `forward`
            public static var forward: Self { Self("forward") }
            /// `jwt-validation`
            public static var jwtValidation: Self { Self("jwt-validation") }
            /// `redirect`
            public static var redirect: Self { Self("redirect") }
        }
    }

    /// `AuthenticateCognitoConfig`
    public struct AuthenticateCognitoConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authenticationRequestExtraParams: `AuthenticationRequestExtraParams`.
        ///   - onUnauthenticatedRequest: `OnUnauthenticatedRequest`.
        ///   - scope: `Scope`.
        ///   - sessionCookieName: `SessionCookieName`.
        ///   - sessionTimeout: `SessionTimeout`.
        ///   - userPoolArn: `UserPoolArn`.
        ///   - userPoolClientId: `UserPoolClientId`.
        ///   - userPoolDomain: `UserPoolDomain`.
        public init(
            authenticationRequestExtraParams: [String: StringValue]? = nil,
            onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
            scope: StringValue? = nil,
            sessionCookieName: StringValue? = nil,
            sessionTimeout: StringValue? = nil,
            userPoolArn: StringValue,
            userPoolClientId: StringValue,
            userPoolDomain: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AuthenticationRequestExtraParams", authenticationRequestExtraParams)
            bag.set("OnUnauthenticatedRequest", onUnauthenticatedRequest)
            bag.set("Scope", scope)
            bag.set("SessionCookieName", sessionCookieName)
            bag.set("SessionTimeout", sessionTimeout)
            bag.set("UserPoolArn", userPoolArn)
            bag.set("UserPoolClientId", userPoolClientId)
            bag.set("UserPoolDomain", userPoolDomain)
            property = bag.property
        }

        /// `OnUnauthenticatedRequest`
        public struct OnUnauthenticatedRequest: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `allow`
            public static var allow: Self { Self("allow") }
            /// `authenticate`
            public static var authenticate: Self { Self("authenticate") }
            /// `deny`
            public static var deny: Self { Self("deny") }
        }
    }

    /// `AuthenticateOidcConfig`
    public struct AuthenticateOidcConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authenticationRequestExtraParams: `AuthenticationRequestExtraParams`.
        ///   - authorizationEndpoint: `AuthorizationEndpoint`.
        ///   - clientId: `ClientId`.
        ///   - clientSecret: `ClientSecret`; cannot be read back.
        ///   - issuer: `Issuer`.
        ///   - onUnauthenticatedRequest: `OnUnauthenticatedRequest`.
        ///   - scope: `Scope`.
        ///   - sessionCookieName: `SessionCookieName`.
        ///   - sessionTimeout: `SessionTimeout`.
        ///   - tokenEndpoint: `TokenEndpoint`.
        ///   - useExistingClientSecret: `UseExistingClientSecret`.
        ///   - userInfoEndpoint: `UserInfoEndpoint`.
        public init(
            authenticationRequestExtraParams: [String: StringValue]? = nil,
            authorizationEndpoint: StringValue,
            clientId: StringValue,
            clientSecret: StringValue? = nil,
            issuer: StringValue,
            onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
            scope: StringValue? = nil,
            sessionCookieName: StringValue? = nil,
            sessionTimeout: StringValue? = nil,
            tokenEndpoint: StringValue,
            useExistingClientSecret: BoolValue? = nil,
            userInfoEndpoint: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AuthenticationRequestExtraParams", authenticationRequestExtraParams)
            bag.set("AuthorizationEndpoint", authorizationEndpoint)
            bag.set("ClientId", clientId)
            bag.set("ClientSecret", clientSecret)
            bag.set("Issuer", issuer)
            bag.set("OnUnauthenticatedRequest", onUnauthenticatedRequest)
            bag.set("Scope", scope)
            bag.set("SessionCookieName", sessionCookieName)
            bag.set("SessionTimeout", sessionTimeout)
            bag.set("TokenEndpoint", tokenEndpoint)
            bag.set("UseExistingClientSecret", useExistingClientSecret)
            bag.set("UserInfoEndpoint", userInfoEndpoint)
            property = bag.property
        }

        /// `OnUnauthenticatedRequest`
        public struct OnUnauthenticatedRequest: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `allow`
            public static var allow: Self { Self("allow") }
            /// `authenticate`
            public static var authenticate: Self { Self("authenticate") }
            /// `deny`
            public static var deny: Self { Self("deny") }
        }
    }

    /// `Certificate`
    public struct Certificate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - certificateArn: `CertificateArn`.
        public init(certificateArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CertificateArn", certificateArn)
            property = bag.property
        }
    }

    /// `FixedResponseConfig`
    public struct FixedResponseConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contentType: `ContentType`; 0 to 32 characters.
        ///   - messageBody: `MessageBody`; 0 to 1024 characters.
        ///   - statusCode: `StatusCode`; `^(2|4|5)\d\d$`.
        public init(
            contentType: StringValue? = nil,
            messageBody: StringValue? = nil,
            statusCode: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ContentType", contentType)
            bag.set("MessageBody", messageBody)
            bag.set("StatusCode", statusCode)
            property = bag.property
        }
    }

    /// `ForwardConfig`
    public struct ForwardConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - targetGroups: `TargetGroups`.
        ///   - targetGroupStickinessConfig: `TargetGroupStickinessConfig`.
        public init(
            targetGroups: [TargetGroupTuple]? = nil,
            targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("TargetGroups", targetGroups)
            bag.set("TargetGroupStickinessConfig", targetGroupStickinessConfig)
            property = bag.property
        }
    }

    /// `JwtValidationActionAdditionalClaim`
    public struct JwtValidationActionAdditionalClaim: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - format: `Format`.
        ///   - name: `Name`.
        ///   - values: `Values`.
        public init(
            format: Format,
            name: StringValue,
            values: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("Format", format)
            bag.set("Name", name)
            bag.set("Values", values)
            property = bag.property
        }

        /// `Format`
        public struct Format: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `single-string`
            public static var singleString: Self { Self("single-string") }
            /// `space-separated-values`
            public static var spaceSeparatedValues: Self { Self("space-separated-values") }
            /// `string-array`
            public static var stringArray: Self { Self("string-array") }
        }
    }

    /// `JwtValidationConfig`
    public struct JwtValidationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - additionalClaims: `AdditionalClaims`.
        ///   - issuer: `Issuer`.
        ///   - jwksEndpoint: `JwksEndpoint`.
        public init(
            additionalClaims: [JwtValidationActionAdditionalClaim]? = nil,
            issuer: StringValue,
            jwksEndpoint: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AdditionalClaims", additionalClaims)
            bag.set("Issuer", issuer)
            bag.set("JwksEndpoint", jwksEndpoint)
            property = bag.property
        }
    }

    /// `ListenerAttribute`
    public struct ListenerAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `MutualAuthentication`
    public struct MutualAuthentication: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - advertiseTrustStoreCaNames: `AdvertiseTrustStoreCaNames`.
        ///   - ignoreClientCertificateExpiry: `IgnoreClientCertificateExpiry`.
        ///   - mode: `Mode`.
        ///   - trustStoreArn: `TrustStoreArn`.
        public init(
            advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNames? = nil,
            ignoreClientCertificateExpiry: BoolValue? = nil,
            mode: StringValue? = nil,
            trustStoreArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames)
            bag.set("IgnoreClientCertificateExpiry", ignoreClientCertificateExpiry)
            bag.set("Mode", mode)
            bag.set("TrustStoreArn", trustStoreArn)
            property = bag.property
        }

        /// `AdvertiseTrustStoreCaNames`
        public struct AdvertiseTrustStoreCaNames: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `off`
            public static var off: Self { Self("off") }
            /// `on`
            public static var on: Self { Self("on") }
        }
    }

    /// `Protocol`
    public struct ProtocolValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GENEVE`
        public static var geneve: Self { Self("GENEVE") }
        /// `HTTP`
        public static var http: Self { Self("HTTP") }
        /// `HTTPS`
        public static var https: Self { Self("HTTPS") }
        /// `QUIC`
        public static var quic: Self { Self("QUIC") }
        /// `TCP`
        public static var tcp: Self { Self("TCP") }
        /// `TCP_QUIC`
        public static var tcpQuic: Self { Self("TCP_QUIC") }
        /// `TCP_UDP`
        public static var tcpUdp: Self { Self("TCP_UDP") }
        /// `TLS`
        public static var tls: Self { Self("TLS") }
        /// `UDP`
        public static var udp: Self { Self("UDP") }
    }

    /// `RedirectConfig`
    public struct RedirectConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - host: `Host`; 1 to 128 characters.
        ///   - path: `Path`; 1 to 128 characters.
        ///   - port: `Port`.
        ///   - protocol: `Protocol`; `^(HTTPS?|#\{protocol\})$`.
        ///   - query: `Query`; 0 to 128 characters.
        ///   - statusCode: `StatusCode`.
        public init(
            host: StringValue? = nil,
            path: StringValue? = nil,
            port: StringValue? = nil,
            `protocol`: StringValue? = nil,
            query: StringValue? = nil,
            statusCode: StatusCode
        ) {
            var bag = PropertyBag()
            bag.set("Host", host)
            bag.set("Path", path)
            bag.set("Port", port)
            bag.set("Protocol", `protocol`)
            bag.set("Query", query)
            bag.set("StatusCode", statusCode)
            property = bag.property
        }

        /// `StatusCode`
        public struct StatusCode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HTTP_301`
            public static var http301: Self { Self("HTTP_301") }
            /// `HTTP_302`
            public static var http302: Self { Self("HTTP_302") }
        }
    }

    /// `TargetGroupStickinessConfig`
    public struct TargetGroupStickinessConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationSeconds: `DurationSeconds`.
        ///   - enabled: `Enabled`.
        public init(durationSeconds: IntValue? = nil, enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationSeconds", durationSeconds)
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `TargetGroupTuple`
    public struct TargetGroupTuple: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - targetGroupArn: `TargetGroupArn`.
        ///   - weight: `Weight`.
        public init(targetGroupArn: StringValue? = nil, weight: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("TargetGroupArn", targetGroupArn)
            bag.set("Weight", weight)
            property = bag.property
        }
    }
}
