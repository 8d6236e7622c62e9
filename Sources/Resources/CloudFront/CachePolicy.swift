// Generated from the schema of AWS::CloudFront::CachePolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::CachePolicy`
    public struct CachePolicy: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::CachePolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cachePolicyConfig: `CachePolicyConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cachePolicyConfig: CachePolicyConfig,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CachePolicyConfig", cachePolicyConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `LastModifiedTime`.
        public var lastModifiedTime: StringValue { StringValue(attribute: "LastModifiedTime", of: node) }
    }
}

extension CloudFront.CachePolicy {
    /// `CachePolicyConfig`
    public struct CachePolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        ///   - defaultTTL: `DefaultTTL`.
        ///   - maxTTL: `MaxTTL`.
        ///   - minTTL: `MinTTL`.
        ///   - name: `Name`.
        ///   - parametersInCacheKeyAndForwardedToOrigin: `ParametersInCacheKeyAndForwardedToOrigin`.
        public init(
            comment: StringValue? = nil,
            defaultTTL: DoubleValue,
            maxTTL: DoubleValue,
            minTTL: DoubleValue,
            name: StringValue,
            parametersInCacheKeyAndForwardedToOrigin: ParametersInCacheKeyAndForwardedToOrigin
        ) {
            var bag = PropertyBag()
            bag.set("Comment", comment)
            bag.set("DefaultTTL", defaultTTL)
            bag.set("MaxTTL", maxTTL)
            bag.set("MinTTL", minTTL)
            bag.set("Name", name)
            bag.set("ParametersInCacheKeyAndForwardedToOrigin", parametersInCacheKeyAndForwardedToOrigin)
            property = bag.property
        }
    }

    /// `CookiesConfig`
    public struct CookiesConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cookieBehavior: `CookieBehavior`; `^(none|whitelist|allExcept|all)$`.
        ///   - cookies: `Cookies`.
        public init(cookieBehavior: StringValue, cookies: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("CookieBehavior", cookieBehavior)
            bag.set("Cookies", cookies)
            property = bag.property
        }
    }

    /// `HeadersConfig`
    public struct HeadersConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - headerBehavior: `HeaderBehavior`; `^(none|whitelist)$`.
        ///   - headers: `Headers`.
        public init(headerBehavior: StringValue, headers: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("HeaderBehavior", headerBehavior)
            bag.set("Headers", headers)
            property = bag.property
        }
    }

    /// `ParametersInCacheKeyAndForwardedToOrigin`
    public struct ParametersInCacheKeyAndForwardedToOrigin: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cookiesConfig: `CookiesConfig`.
        ///   - enableAcceptEncodingBrotli: `EnableAcceptEncodingBrotli`.
        ///   - enableAcceptEncodingGzip: `EnableAcceptEncodingGzip`.
        ///   - headersConfig: `HeadersConfig`.
        ///   - queryStringsConfig: `QueryStringsConfig`.
        public init(
            cookiesConfig: CookiesConfig,
            enableAcceptEncodingBrotli: BoolValue? = nil,
            enableAcceptEncodingGzip: BoolValue,
            headersConfig: HeadersConfig,
            queryStringsConfig: QueryStringsConfig
        ) {
            var bag = PropertyBag()
            bag.set("CookiesConfig", cookiesConfig)
            bag.set("EnableAcceptEncodingBrotli", enableAcceptEncodingBrotli)
            bag.set("EnableAcceptEncodingGzip", enableAcceptEncodingGzip)
            bag.set("HeadersConfig", headersConfig)
            bag.set("QueryStringsConfig", queryStringsConfig)
            property = bag.property
        }
    }

    /// `QueryStringsConfig`
    public struct QueryStringsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - queryStringBehavior: `QueryStringBehavior`; `^(none|whitelist|allExcept|all)$`.
        ///   - queryStrings: `QueryStrings`.
        public init(queryStringBehavior: StringValue, queryStrings: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("QueryStringBehavior", queryStringBehavior)
            bag.set("QueryStrings", queryStrings)
            property = bag.property
        }
    }
}
