// Generated from the schema of AWS::ElasticLoadBalancingV2::ListenerRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::ListenerRule`
    public struct ListenerRule: Resource {
        public static let resourceType = ResourceType("AWS::ElasticLoadBalancingV2::ListenerRule", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - actions: `Actions`.
        ///   - conditions: `Conditions`.
        ///   - listenerArn: `ListenerArn`; replaces the resource when changed; cannot be read back.
        ///   - priority: `Priority`; 1 to 50000.
        ///   - tags: `Tags`; at least 1 items.
        ///   - transforms: `Transforms`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            actions: [Action],
            conditions: [RuleCondition],
            listenerArn: StringValue? = nil,
            priority: IntValue,
            tags: [Tag]? = nil,
            transforms: [Transform]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Actions", actions)
            node.set("Conditions", conditions)
            node.set("ListenerArn", listenerArn)
            node.set("Priority", priority)
            node.set("Tags", tags)
            node.set("Transforms", transforms)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `IsDefault`.
        public var isDefault: BoolValue { BoolValue(attribute: "IsDefault", of: node) }

        /// `Fn::GetAtt` of `RuleArn`.
        public var ruleArn: StringValue { StringValue(attribute: "RuleArn", of: node) }
    }
}

extension ElasticLoadBalancingV2.ListenerRule {
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
            sessionTimeout: IntValue? = nil,
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
            sessionTimeout: IntValue? = nil,
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

    /// `HostHeaderConfig`
    public struct HostHeaderConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - regexValues: `RegexValues`.
        ///   - values: `Values`.
        public init(regexValues: [StringValue]? = nil, values: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("RegexValues", regexValues)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `HttpHeaderConfig`
    public struct HttpHeaderConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - httpHeaderName: `HttpHeaderName`.
        ///   - regexValues: `RegexValues`.
        ///   - values: `Values`.
        public init(
            httpHeaderName: StringValue? = nil,
            regexValues: [StringValue]? = nil,
            values: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HttpHeaderName", httpHeaderName)
            bag.set("RegexValues", regexValues)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `HttpRequestMethodConfig`
    public struct HttpRequestMethodConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - values: `Values`.
        public init(values: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Values", values)
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

    /// `PathPatternConfig`
    public struct PathPatternConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - regexValues: `RegexValues`.
        ///   - values: `Values`.
        public init(regexValues: [StringValue]? = nil, values: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("RegexValues", regexValues)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `QueryStringConfig`
    public struct QueryStringConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - values: `Values`.
        public init(values: [QueryStringKeyValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `QueryStringKeyValue`
    public struct QueryStringKeyValue: PropertyStructure {
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

    /// `RewriteConfig`
    public struct RewriteConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - regex: `Regex`.
        ///   - replace: `Replace`.
        public init(regex: StringValue, replace: StringValue) {
            var bag = PropertyBag()
            bag.set("Regex", regex)
            bag.set("Replace", replace)
            property = bag.property
        }
    }

    /// `RewriteConfigObject`
    public struct RewriteConfigObject: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rewrites: `Rewrites`.
        public init(rewrites: [RewriteConfig]) {
            var bag = PropertyBag()
            bag.set("Rewrites", rewrites)
            property = bag.property
        }
    }

    /// `RuleCondition`
    public struct RuleCondition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - field: `Field`; 0 to 64 characters.
        ///   - hostHeaderConfig: `HostHeaderConfig`.
        ///   - httpHeaderConfig: `HttpHeaderConfig`.
        ///   - httpRequestMethodConfig: `HttpRequestMethodConfig`.
        ///   - pathPatternConfig: `PathPatternConfig`.
        ///   - queryStringConfig: `QueryStringConfig`.
        ///   - regexValues: `RegexValues`.
        ///   - sourceIpConfig: `SourceIpConfig`.
        ///   - values: `Values`.
        public init(
            field: StringValue? = nil,
            hostHeaderConfig: HostHeaderConfig? = nil,
            httpHeaderConfig: HttpHeaderConfig? = nil,
            httpRequestMethodConfig: HttpRequestMethodConfig? = nil,
            pathPatternConfig: PathPatternConfig? = nil,
            queryStringConfig: QueryStringConfig? = nil,
            regexValues: [StringValue]? = nil,
            sourceIpConfig: SourceIpConfig? = nil,
            values: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Field", field)
            bag.set("HostHeaderConfig", hostHeaderConfig)
            bag.set("HttpHeaderConfig", httpHeaderConfig)
            bag.set("HttpRequestMethodConfig", httpRequestMethodConfig)
            bag.set("PathPatternConfig", pathPatternConfig)
            bag.set("QueryStringConfig", queryStringConfig)
            bag.set("RegexValues", regexValues)
            bag.set("SourceIpConfig", sourceIpConfig)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `SourceIpConfig`
    public struct SourceIpConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipAddressType: `IpAddressType`.
        ///   - values: `Values`.
        public init(ipAddressType: IpAddressType? = nil, values: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("IpAddressType", ipAddressType)
            bag.set("Values", values)
            property = bag.property
        }

        /// `IpAddressType`
        public struct IpAddressType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ipv4`
            public static var ipv4: Self { Self("ipv4") }
            /// `ipv6`
            public static var ipv6: Self { Self("ipv6") }
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

    /// `Transform`
    public struct Transform: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hostHeaderRewriteConfig: `HostHeaderRewriteConfig`.
        ///   - type: `Type`.
        ///   - urlRewriteConfig: `UrlRewriteConfig`.
        public init(
            hostHeaderRewriteConfig: RewriteConfigObject? = nil,
            type: TypeValue,
            urlRewriteConfig: RewriteConfigObject? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HostHeaderRewriteConfig", hostHeaderRewriteConfig)
            bag.set("Type", type)
            bag.set("UrlRewriteConfig", urlRewriteConfig)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `host-header-rewrite`
            public static var hostHeaderRewrite: Self { Self("host-header-rewrite") }
            /// `url-rewrite`
            public static var urlRewrite: Self { Self("url-rewrite") }
        }
    }
}
