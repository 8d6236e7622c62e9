// Generated from the schema of AWS::CloudFront::OriginRequestPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::OriginRequestPolicy`
    public struct OriginRequestPolicy: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::OriginRequestPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - originRequestPolicyConfig: `OriginRequestPolicyConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            originRequestPolicyConfig: OriginRequestPolicyConfig,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("OriginRequestPolicyConfig", originRequestPolicyConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `LastModifiedTime`.
        public var lastModifiedTime: StringValue { StringValue(attribute: "LastModifiedTime", of: node) }
    }
}

extension CloudFront.OriginRequestPolicy {
    /// `CookiesConfig`
    public struct CookiesConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cookieBehavior: `CookieBehavior`; `^(none|whitelist|all|allExcept)$`.
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
        ///   - headerBehavior: `HeaderBehavior`.
        ///   - headers: `Headers`.
        public init(headerBehavior: StringValue, headers: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("HeaderBehavior", headerBehavior)
            bag.set("Headers", headers)
            property = bag.property
        }
    }

    /// `OriginRequestPolicyConfig`
    public struct OriginRequestPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comment: `Comment`.
        ///   - cookiesConfig: `CookiesConfig`.
        ///   - headersConfig: `HeadersConfig`.
        ///   - name: `Name`.
        ///   - queryStringsConfig: `QueryStringsConfig`.
        public init(
            comment: StringValue? = nil,
            cookiesConfig: CookiesConfig,
            headersConfig: HeadersConfig,
            name: StringValue,
            queryStringsConfig: QueryStringsConfig
        ) {
            var bag = PropertyBag()
            bag.set("Comment", comment)
            bag.set("CookiesConfig", cookiesConfig)
            bag.set("HeadersConfig", headersConfig)
            bag.set("Name", name)
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
        ///   - queryStringBehavior: `QueryStringBehavior`; `^(none|whitelist|all|allExcept)$`.
        ///   - queryStrings: `QueryStrings`.
        public init(queryStringBehavior: StringValue, queryStrings: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("QueryStringBehavior", queryStringBehavior)
            bag.set("QueryStrings", queryStrings)
            property = bag.property
        }
    }
}
