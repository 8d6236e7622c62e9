// Generated from the schema of AWS::CloudFront::ResponseHeadersPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::ResponseHeadersPolicy`
    public struct ResponseHeadersPolicy: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::ResponseHeadersPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - responseHeadersPolicyConfig: `ResponseHeadersPolicyConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            responseHeadersPolicyConfig: ResponseHeadersPolicyConfig,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ResponseHeadersPolicyConfig", responseHeadersPolicyConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `LastModifiedTime`.
        public var lastModifiedTime: StringValue { StringValue(attribute: "LastModifiedTime", of: node) }
    }
}

extension CloudFront.ResponseHeadersPolicy {
    /// `AccessControlAllowHeaders`
    public struct AccessControlAllowHeaders: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`; at least 1 items.
        public init(items: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Items", items)
            property = bag.property
        }
    }

    /// `AccessControlAllowMethods`
    public struct AccessControlAllowMethods: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`; at least 1 items.
        public init(items: [ItemsItem]) {
            var bag = PropertyBag()
            bag.set("Items", items)
            property = bag.property
        }

        /// `Items`
        public struct ItemsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALL`
            public static var all: Self { Self("ALL") }
            /// `DELETE`
            public static var delete: Self { Self("DELETE") }
            /// `GET`
            public static var get: Self { Self("GET") }
            /// `HEAD`
            public static var head: Self { Self("HEAD") }
            /// `OPTIONS`
            public static var options: Self { Self("OPTIONS") }
            /// `PATCH`
            public static var patch: Self { Self("PATCH") }
            /// `POST`
            public static var post: Self { Self("POST") }
            /// `PUT`
            public static var put: Self { Self("PUT") }
        }
    }

    /// `AccessControlAllowOrigins`
    public struct AccessControlAllowOrigins: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`; at least 1 items.
        public init(items: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Items", items)
            property = bag.property
        }
    }

    /// `AccessControlExposeHeaders`
    public struct AccessControlExposeHeaders: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(items: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Items", items)
            property = bag.property
        }
    }

    /// `ContentSecurityPolicy`
    public struct ContentSecurityPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contentSecurityPolicy: `ContentSecurityPolicy`.
        ///   - override: `Override`.
        public init(contentSecurityPolicy: StringValue, override: BoolValue) {
            var bag = PropertyBag()
            bag.set("ContentSecurityPolicy", contentSecurityPolicy)
            bag.set("Override", override)
            property = bag.property
        }
    }

    /// `ContentTypeOptions`
    public struct ContentTypeOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - override: `Override`.
        public init(override: BoolValue) {
            var bag = PropertyBag()
            bag.set("Override", override)
            property = bag.property
        }
    }

    /// `CorsConfig`
    public struct CorsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessControlAllowCredentials: `AccessControlAllowCredentials`.
        ///   - accessControlAllowHeaders: `AccessControlAllowHeaders`.
        ///   - accessControlAllowMethods: `AccessControlAllowMethods`.
        ///   - accessControlAllowOrigins: `AccessControlAllowOrigins`.
        ///   - accessControlExposeHeaders: `AccessControlExposeHeaders`.
        ///   - accessControlMaxAgeSec: `AccessControlMaxAgeSec`.
        ///   - originOverride: `OriginOverride`.
        public init(
            accessControlAllowCredentials: BoolValue,
            accessControlAllowHeaders: AccessControlAllowHeaders,
            accessControlAllowMethods: AccessControlAllowMethods,
            accessControlAllowOrigins: AccessControlAllowOrigins,
            accessControlExposeHeaders: AccessControlExposeHeaders? = nil,
            accessControlMaxAgeSec: IntValue? = nil,
            originOverride: BoolValue
        ) {
            var bag = PropertyBag()
            bag.set("AccessControlAllowCredentials", accessControlAllowCredentials)
            bag.set("AccessControlAllowHeaders", accessControlAllowHeaders)
            bag.set("AccessControlAllowMethods", accessControlAllowMethods)
            bag.set("AccessControlAllowOrigins", accessControlAllowOrigins)
            bag.set("AccessControlExposeHeaders", accessControlExposeHeaders)
            bag.set("AccessControlMaxAgeSec", accessControlMaxAgeSec)
            bag.set("OriginOverride", originOverride)
            property = bag.property
        }
    }

    /// `CustomHeader`
    public struct CustomHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - header: `Header`.
        ///   - override: `Override`.
        ///   - value: `Value`.
        public init(
            header: StringValue,
            override: BoolValue,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Header", header)
            bag.set("Override", override)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `CustomHeadersConfig`
    public struct CustomHeadersConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(items: [CustomHeader]) {
            var bag = PropertyBag()
            bag.set("Items", items)
            property = bag.property
        }
    }

    /// `FrameOptions`
    public struct FrameOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - frameOption: `FrameOption`; `^(DENY|SAMEORIGIN)$`.
        ///   - override: `Override`.
        public init(frameOption: StringValue, override: BoolValue) {
            var bag = PropertyBag()
            bag.set("FrameOption", frameOption)
            bag.set("Override", override)
            property = bag.property
        }
    }

    /// `ReferrerPolicy`
    public struct ReferrerPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - override: `Override`.
        ///   - referrerPolicy: `ReferrerPolicy`.
        public init(override: BoolValue, referrerPolicy: StringValue) {
            var bag = PropertyBag()
            bag.set("Override", override)
            bag.set("ReferrerPolicy", referrerPolicy)
            property = bag.property
        }
    }

    /// `RemoveHeader`
    public struct RemoveHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - header: `Header`.
        public init(header: StringValue) {
            var bag = PropertyBag()
            bag.set("Header", header)
            property = bag.property
        }
    }

    /// `RemoveHeadersConfig`
    public struct RemoveHeadersConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        public init(items: [RemoveHeader]) {
            var bag = PropertyBag()
            bag.set("Items", items)
            property = bag.property
        }
    }

    /// `ResponseHeadersPolicyConfig`
    public struct ResponseHeadersPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comment: `Comment`; at most 128 characters.
        ///   - corsConfig: `CorsConfig`.
        ///   - customHeadersConfig: `CustomHeadersConfig`.
        ///   - name: `Name`.
        ///   - removeHeadersConfig: `RemoveHeadersConfig`.
        ///   - securityHeadersConfig: `SecurityHeadersConfig`.
        ///   - serverTimingHeadersConfig: `ServerTimingHeadersConfig`.
        public init(
            comment: StringValue? = nil,
            corsConfig: CorsConfig? = nil,
            customHeadersConfig: CustomHeadersConfig? = nil,
            name: StringValue,
            removeHeadersConfig: RemoveHeadersConfig? = nil,
            securityHeadersConfig: SecurityHeadersConfig? = nil,
            serverTimingHeadersConfig: ServerTimingHeadersConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Comment", comment)
            bag.set("CorsConfig", corsConfig)
            bag.set("CustomHeadersConfig", customHeadersConfig)
            bag.set("Name", name)
            bag.set("RemoveHeadersConfig", removeHeadersConfig)
            bag.set("SecurityHeadersConfig", securityHeadersConfig)
            bag.set("ServerTimingHeadersConfig", serverTimingHeadersConfig)
            property = bag.property
        }
    }

    /// `SecurityHeadersConfig`
    public struct SecurityHeadersConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contentSecurityPolicy: `ContentSecurityPolicy`.
        ///   - contentTypeOptions: `ContentTypeOptions`.
        ///   - frameOptions: `FrameOptions`.
        ///   - referrerPolicy: `ReferrerPolicy`.
        ///   - strictTransportSecurity: `StrictTransportSecurity`.
        ///   - xssProtection: `XSSProtection`.
        public init(
            contentSecurityPolicy: ContentSecurityPolicy? = nil,
            contentTypeOptions: ContentTypeOptions? = nil,
            frameOptions: FrameOptions? = nil,
            referrerPolicy: ReferrerPolicy? = nil,
            strictTransportSecurity: StrictTransportSecurity? = nil,
            xssProtection: XSSProtection? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContentSecurityPolicy", contentSecurityPolicy)
            bag.set("ContentTypeOptions", contentTypeOptions)
            bag.set("FrameOptions", frameOptions)
            bag.set("ReferrerPolicy", referrerPolicy)
            bag.set("StrictTransportSecurity", strictTransportSecurity)
            bag.set("XSSProtection", xssProtection)
            property = bag.property
        }
    }

    /// `ServerTimingHeadersConfig`
    public struct ServerTimingHeadersConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - samplingRate: `SamplingRate`; 0 to 100.
        public init(enabled: BoolValue, samplingRate: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("SamplingRate", samplingRate)
            property = bag.property
        }
    }

    /// `StrictTransportSecurity`
    public struct StrictTransportSecurity: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessControlMaxAgeSec: `AccessControlMaxAgeSec`.
        ///   - includeSubdomains: `IncludeSubdomains`.
        ///   - override: `Override`.
        ///   - preload: `Preload`.
        public init(
            accessControlMaxAgeSec: IntValue,
            includeSubdomains: BoolValue? = nil,
            override: BoolValue,
            preload: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessControlMaxAgeSec", accessControlMaxAgeSec)
            bag.set("IncludeSubdomains", includeSubdomains)
            bag.set("Override", override)
            bag.set("Preload", preload)
            property = bag.property
        }
    }

    /// `XSSProtection`
    public struct XSSProtection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - modeBlock: `ModeBlock`.
        ///   - override: `Override`.
        ///   - protection: `Protection`.
        ///   - reportUri: `ReportUri`.
        public init(
            modeBlock: BoolValue? = nil,
            override: BoolValue,
            protection: BoolValue,
            reportUri: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ModeBlock", modeBlock)
            bag.set("Override", override)
            bag.set("Protection", protection)
            bag.set("ReportUri", reportUri)
            property = bag.property
        }
    }
}
