// Generated from the schema of AWS::CloudFront::Distribution by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::Distribution`
    public struct Distribution: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::Distribution", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - distributionConfig: `DistributionConfig`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            distributionConfig: DistributionConfig,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DistributionConfig", distributionConfig)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DomainName`.
        public var domainName: StringValue { StringValue(attribute: "DomainName", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension CloudFront.Distribution {
    /// `CacheBehavior`
    public struct CacheBehavior: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowedMethods: `AllowedMethods`.
        ///   - cachedMethods: `CachedMethods`.
        ///   - cachePolicyId: `CachePolicyId`.
        ///   - compress: `Compress`; default false.
        ///   - defaultTTL: `DefaultTTL`; default 86400.
        ///   - fieldLevelEncryptionId: `FieldLevelEncryptionId`.
        ///   - forwardedValues: `ForwardedValues`.
        ///   - functionAssociations: `FunctionAssociations`.
        ///   - grpcConfig: `GrpcConfig`.
        ///   - lambdaFunctionAssociations: `LambdaFunctionAssociations`.
        ///   - maxTTL: `MaxTTL`; default 31536000.
        ///   - minTTL: `MinTTL`; default 0.
        ///   - originRequestPolicyId: `OriginRequestPolicyId`.
        ///   - pathPattern: `PathPattern`.
        ///   - realtimeLogConfigArn: `RealtimeLogConfigArn`.
        ///   - responseHeadersPolicyId: `ResponseHeadersPolicyId`.
        ///   - smoothStreaming: `SmoothStreaming`; default false.
        ///   - targetOriginId: `TargetOriginId`.
        ///   - trustedKeyGroups: `TrustedKeyGroups`.
        ///   - trustedSigners: `TrustedSigners`.
        ///   - viewerProtocolPolicy: `ViewerProtocolPolicy`.
        public init(
            allowedMethods: [StringValue]? = nil,
            cachedMethods: [StringValue]? = nil,
            cachePolicyId: StringValue? = nil,
            compress: BoolValue? = nil,
            defaultTTL: DoubleValue? = nil,
            fieldLevelEncryptionId: StringValue? = nil,
            forwardedValues: ForwardedValues? = nil,
            functionAssociations: [FunctionAssociation]? = nil,
            grpcConfig: GrpcConfig? = nil,
            lambdaFunctionAssociations: [LambdaFunctionAssociation]? = nil,
            maxTTL: DoubleValue? = nil,
            minTTL: DoubleValue? = nil,
            originRequestPolicyId: StringValue? = nil,
            pathPattern: StringValue,
            realtimeLogConfigArn: StringValue? = nil,
            responseHeadersPolicyId: StringValue? = nil,
            smoothStreaming: BoolValue? = nil,
            targetOriginId: StringValue,
            trustedKeyGroups: [StringValue]? = nil,
            trustedSigners: [StringValue]? = nil,
            viewerProtocolPolicy: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AllowedMethods", allowedMethods)
            bag.set("CachedMethods", cachedMethods)
            bag.set("CachePolicyId", cachePolicyId)
            bag.set("Compress", compress)
            bag.set("DefaultTTL", defaultTTL)
            bag.set("FieldLevelEncryptionId", fieldLevelEncryptionId)
            bag.set("ForwardedValues", forwardedValues)
            bag.set("FunctionAssociations", functionAssociations)
            bag.set("GrpcConfig", grpcConfig)
            bag.set("LambdaFunctionAssociations", lambdaFunctionAssociations)
            bag.set("MaxTTL", maxTTL)
            bag.set("MinTTL", minTTL)
            bag.set("OriginRequestPolicyId", originRequestPolicyId)
            bag.set("PathPattern", pathPattern)
            bag.set("RealtimeLogConfigArn", realtimeLogConfigArn)
            bag.set("ResponseHeadersPolicyId", responseHeadersPolicyId)
            bag.set("SmoothStreaming", smoothStreaming)
            bag.set("TargetOriginId", targetOriginId)
            bag.set("TrustedKeyGroups", trustedKeyGroups)
            bag.set("TrustedSigners", trustedSigners)
            bag.set("ViewerProtocolPolicy", viewerProtocolPolicy)
            property = bag.property
        }
    }

    /// `CacheTagConfig`
    public struct CacheTagConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - headerName: `HeaderName`.
        public init(headerName: StringValue) {
            var bag = PropertyBag()
            bag.set("HeaderName", headerName)
            property = bag.property
        }
    }

    /// `ConnectionFunctionAssociation`
    public struct ConnectionFunctionAssociation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - id: `Id`; 1 to 64 characters.
        public init(id: StringValue) {
            var bag = PropertyBag()
            bag.set("Id", id)
            property = bag.property
        }
    }

    /// `ConnectionMode`
    public struct ConnectionMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `direct`
        public static var direct: Self { Self("direct") }
        /// `tenant-only`
        public static var tenantOnly: Self { Self("tenant-only") }
    }

    /// `Cookies`
    public struct Cookies: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - forward: `Forward`.
        ///   - whitelistedNames: `WhitelistedNames`.
        public init(forward: StringValue, whitelistedNames: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Forward", forward)
            bag.set("WhitelistedNames", whitelistedNames)
            property = bag.property
        }
    }

    /// `CustomErrorResponse`
    public struct CustomErrorResponse: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - errorCachingMinTTL: `ErrorCachingMinTTL`; default 300.
        ///   - errorCode: `ErrorCode`.
        ///   - responseCode: `ResponseCode`.
        ///   - responsePagePath: `ResponsePagePath`.
        public init(
            errorCachingMinTTL: DoubleValue? = nil,
            errorCode: IntValue,
            responseCode: IntValue? = nil,
            responsePagePath: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ErrorCachingMinTTL", errorCachingMinTTL)
            bag.set("ErrorCode", errorCode)
            bag.set("ResponseCode", responseCode)
            bag.set("ResponsePagePath", responsePagePath)
            property = bag.property
        }
    }

    /// `CustomOriginConfig`
    public struct CustomOriginConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - httpPort: `HTTPPort`; default 80.
        ///   - httpsPort: `HTTPSPort`; default 443.
        ///   - ipAddressType: `IpAddressType`.
        ///   - originKeepaliveTimeout: `OriginKeepaliveTimeout`; default 5.
        ///   - originMtlsConfig: `OriginMtlsConfig`.
        ///   - originProtocolPolicy: `OriginProtocolPolicy`.
        ///   - originReadTimeout: `OriginReadTimeout`; default 30.
        ///   - originSSLProtocols: `OriginSSLProtocols`.
        public init(
            httpPort: IntValue? = nil,
            httpsPort: IntValue? = nil,
            ipAddressType: IpAddressType? = nil,
            originKeepaliveTimeout: IntValue? = nil,
            originMtlsConfig: OriginMtlsConfig? = nil,
            originProtocolPolicy: StringValue,
            originReadTimeout: IntValue? = nil,
            originSSLProtocols: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HTTPPort", httpPort)
            bag.set("HTTPSPort", httpsPort)
            bag.set("IpAddressType", ipAddressType)
            bag.set("OriginKeepaliveTimeout", originKeepaliveTimeout)
            bag.set("OriginMtlsConfig", originMtlsConfig)
            bag.set("OriginProtocolPolicy", originProtocolPolicy)
            bag.set("OriginReadTimeout", originReadTimeout)
            bag.set("OriginSSLProtocols", originSSLProtocols)
            property = bag.property
        }

        /// `IpAddressType`
        public struct IpAddressType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `dualstack`
            public static var dualstack: Self { Self("dualstack") }
            /// `ipv4`
            public static var ipv4: Self { Self("ipv4") }
            /// `ipv6`
            public static var ipv6: Self { Self("ipv6") }
        }
    }

    /// `DefaultCacheBehavior`
    public struct DefaultCacheBehavior: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowedMethods: `AllowedMethods`.
        ///   - cachedMethods: `CachedMethods`.
        ///   - cachePolicyId: `CachePolicyId`.
        ///   - compress: `Compress`; default false.
        ///   - defaultTTL: `DefaultTTL`; default 86400.
        ///   - fieldLevelEncryptionId: `FieldLevelEncryptionId`.
        ///   - forwardedValues: `ForwardedValues`.
        ///   - functionAssociations: `FunctionAssociations`.
        ///   - grpcConfig: `GrpcConfig`.
        ///   - lambdaFunctionAssociations: `LambdaFunctionAssociations`.
        ///   - maxTTL: `MaxTTL`; default 31536000.
        ///   - minTTL: `MinTTL`; default 0.
        ///   - originRequestPolicyId: `OriginRequestPolicyId`.
        ///   - realtimeLogConfigArn: `RealtimeLogConfigArn`.
        ///   - responseHeadersPolicyId: `ResponseHeadersPolicyId`.
        ///   - smoothStreaming: `SmoothStreaming`; default false.
        ///   - targetOriginId: `TargetOriginId`.
        ///   - trustedKeyGroups: `TrustedKeyGroups`.
        ///   - trustedSigners: `TrustedSigners`.
        ///   - viewerProtocolPolicy: `ViewerProtocolPolicy`.
        public init(
            allowedMethods: [StringValue]? = nil,
            cachedMethods: [StringValue]? = nil,
            cachePolicyId: StringValue? = nil,
            compress: BoolValue? = nil,
            defaultTTL: DoubleValue? = nil,
            fieldLevelEncryptionId: StringValue? = nil,
            forwardedValues: ForwardedValues? = nil,
            functionAssociations: [FunctionAssociation]? = nil,
            grpcConfig: GrpcConfig? = nil,
            lambdaFunctionAssociations: [LambdaFunctionAssociation]? = nil,
            maxTTL: DoubleValue? = nil,
            minTTL: DoubleValue? = nil,
            originRequestPolicyId: StringValue? = nil,
            realtimeLogConfigArn: StringValue? = nil,
            responseHeadersPolicyId: StringValue? = nil,
            smoothStreaming: BoolValue? = nil,
            targetOriginId: StringValue,
            trustedKeyGroups: [StringValue]? = nil,
            trustedSigners: [StringValue]? = nil,
            viewerProtocolPolicy: ViewerProtocolPolicy
        ) {
            var bag = PropertyBag()
            bag.set("AllowedMethods", allowedMethods)
            bag.set("CachedMethods", cachedMethods)
            bag.set("CachePolicyId", cachePolicyId)
            bag.set("Compress", compress)
            bag.set("DefaultTTL", defaultTTL)
            bag.set("FieldLevelEncryptionId", fieldLevelEncryptionId)
            bag.set("ForwardedValues", forwardedValues)
            bag.set("FunctionAssociations", functionAssociations)
            bag.set("GrpcConfig", grpcConfig)
            bag.set("LambdaFunctionAssociations", lambdaFunctionAssociations)
            bag.set("MaxTTL", maxTTL)
            bag.set("MinTTL", minTTL)
            bag.set("OriginRequestPolicyId", originRequestPolicyId)
            bag.set("RealtimeLogConfigArn", realtimeLogConfigArn)
            bag.set("ResponseHeadersPolicyId", responseHeadersPolicyId)
            bag.set("SmoothStreaming", smoothStreaming)
            bag.set("TargetOriginId", targetOriginId)
            bag.set("TrustedKeyGroups", trustedKeyGroups)
            bag.set("TrustedSigners", trustedSigners)
            bag.set("ViewerProtocolPolicy", viewerProtocolPolicy)
            property = bag.property
        }

        /// `ViewerProtocolPolicy`
        public struct ViewerProtocolPolicy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `allow-all`
            public static var allowAll: Self { Self("allow-all") }
            /// `https-only`
            public static var httpsOnly: Self { Self("https-only") }
            /// `redirect-to-https`
            public static var redirectToHttps: Self { Self("redirect-to-https") }
        }
    }

    /// `DistributionConfig`
    public struct DistributionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - aliases: `Aliases`.
        ///   - anycastIpListId: `AnycastIpListId`.
        ///   - cacheBehaviors: `CacheBehaviors`.
        ///   - cacheTagConfig: `CacheTagConfig`.
        ///   - cnames: `CNAMEs`.
        ///   - comment: `Comment`.
        ///   - connectionFunctionAssociation: `ConnectionFunctionAssociation`.
        ///   - connectionMode: `ConnectionMode`.
        ///   - continuousDeploymentPolicyId: `ContinuousDeploymentPolicyId`.
        ///   - customErrorResponses: `CustomErrorResponses`.
        ///   - customOrigin: `CustomOrigin`; deprecated.
        ///   - defaultCacheBehavior: `DefaultCacheBehavior`.
        ///   - defaultRootObject: `DefaultRootObject`.
        ///   - enabled: `Enabled`.
        ///   - httpVersion: `HttpVersion`; default `http1.1`.
        ///   - ipv6Enabled: `IPV6Enabled`.
        ///   - logging: `Logging`.
        ///   - originGroups: `OriginGroups`.
        ///   - origins: `Origins`.
        ///   - priceClass: `PriceClass`; default `PriceClass_All`.
        ///   - restrictions: `Restrictions`.
        ///   - s3Origin: `S3Origin`; deprecated.
        ///   - staging: `Staging`.
        ///   - tenantConfig: `TenantConfig`.
        ///   - viewerCertificate: `ViewerCertificate`.
        ///   - viewerMtlsConfig: `ViewerMtlsConfig`.
        ///   - webACLId: `WebACLId`.
        public init(
            aliases: [StringValue]? = nil,
            anycastIpListId: StringValue? = nil,
            cacheBehaviors: [CacheBehavior]? = nil,
            cacheTagConfig: CacheTagConfig? = nil,
            cnames: [StringValue]? = nil,
            comment: StringValue? = nil,
            connectionFunctionAssociation: ConnectionFunctionAssociation? = nil,
            connectionMode: ConnectionMode? = nil,
            continuousDeploymentPolicyId: StringValue? = nil,
            customErrorResponses: [CustomErrorResponse]? = nil,
            customOrigin: LegacyCustomOrigin? = nil,
            defaultCacheBehavior: DefaultCacheBehavior,
            defaultRootObject: StringValue? = nil,
            enabled: BoolValue,
            httpVersion: HttpVersion? = nil,
            ipv6Enabled: BoolValue? = nil,
            logging: Logging? = nil,
            originGroups: OriginGroups? = nil,
            origins: [Origin]? = nil,
            priceClass: PriceClass? = nil,
            restrictions: Restrictions? = nil,
            s3Origin: LegacyS3Origin? = nil,
            staging: BoolValue? = nil,
            tenantConfig: TenantConfig? = nil,
            viewerCertificate: ViewerCertificate? = nil,
            viewerMtlsConfig: ViewerMtlsConfig? = nil,
            webACLId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Aliases", aliases)
            bag.set("AnycastIpListId", anycastIpListId)
            bag.set("CacheBehaviors", cacheBehaviors)
            bag.set("CacheTagConfig", cacheTagConfig)
            bag.set("CNAMEs", cnames)
            bag.set("Comment", comment)
            bag.set("ConnectionFunctionAssociation", connectionFunctionAssociation)
            bag.set("ConnectionMode", connectionMode)
            bag.set("ContinuousDeploymentPolicyId", continuousDeploymentPolicyId)
            bag.set("CustomErrorResponses", customErrorResponses)
            bag.set("CustomOrigin", customOrigin)
            bag.set("DefaultCacheBehavior", defaultCacheBehavior)
            bag.set("DefaultRootObject", defaultRootObject)
            bag.set("Enabled", enabled)
            bag.set("HttpVersion", httpVersion)
            bag.set("IPV6Enabled", ipv6Enabled)
            bag.set("Logging", logging)
            bag.set("OriginGroups", originGroups)
            bag.set("Origins", origins)
            bag.set("PriceClass", priceClass)
            bag.set("Restrictions", restrictions)
            bag.set("S3Origin", s3Origin)
            bag.set("Staging", staging)
            bag.set("TenantConfig", tenantConfig)
            bag.set("ViewerCertificate", viewerCertificate)
            bag.set("ViewerMtlsConfig", viewerMtlsConfig)
            bag.set("WebACLId", webACLId)
            property = bag.property
        }

        /// `HttpVersion`
        public struct HttpVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `http1.1`
            public static var http1_1: Self { Self("http1.1") }
            /// `http2`
            public static var http2: Self { Self("http2") }
            /// `http2and3`
            public static var http2and3: Self { Self("http2and3") }
            /// `http3`
            public static var http3: Self { Self("http3") }
        }

        /// `PriceClass`
        public struct PriceClass: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `None`
            public static var noneValue: Self { Self("None") }
            /// `PriceClass_100`
            public static var priceClass100: Self { Self("PriceClass_100") }
            /// `PriceClass_200`
            public static var priceClass200: Self { Self("PriceClass_200") }
            /// `PriceClass_All`
            public static var priceClassAll: Self { Self("PriceClass_All") }
        }

        /// `TenantConfig`
        public struct TenantConfig: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - parameterDefinitions: `ParameterDefinitions`.
            public init(parameterDefinitions: [ParameterDefinition]? = nil) {
                var bag = PropertyBag()
                bag.set("ParameterDefinitions", parameterDefinitions)
                property = bag.property
            }
        }
    }

    /// `ForwardedValues`
    public struct ForwardedValues: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cookies: `Cookies`.
        ///   - headers: `Headers`.
        ///   - queryString: `QueryString`.
        ///   - queryStringCacheKeys: `QueryStringCacheKeys`.
        public init(
            cookies: Cookies? = nil,
            headers: [StringValue]? = nil,
            queryString: BoolValue,
            queryStringCacheKeys: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Cookies", cookies)
            bag.set("Headers", headers)
            bag.set("QueryString", queryString)
            bag.set("QueryStringCacheKeys", queryStringCacheKeys)
            property = bag.property
        }
    }

    /// `FunctionAssociation`
    public struct FunctionAssociation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventType: `EventType`.
        ///   - functionARN: `FunctionARN`.
        public init(eventType: StringValue? = nil, functionARN: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("EventType", eventType)
            bag.set("FunctionARN", functionARN)
            property = bag.property
        }
    }

    /// `GeoRestriction`
    public struct GeoRestriction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - locations: `Locations`.
        ///   - restrictionType: `RestrictionType`.
        public init(locations: [LocationsItem]? = nil, restrictionType: RestrictionType) {
            var bag = PropertyBag()
            bag.set("Locations", locations)
            bag.set("RestrictionType", restrictionType)
            property = bag.property
        }

        /// `Locations`
        public struct LocationsItem: EnumerationValue {
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

        /// `RestrictionType`
        public struct RestrictionType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `blacklist`
            public static var blacklist: Self { Self("blacklist") }
            /// `none`
            public static var noneValue: Self { Self("none") }
            /// `whitelist`
            public static var whitelist: Self { Self("whitelist") }
        }
    }

    /// `GrpcConfig`
    public struct GrpcConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `LambdaFunctionAssociation`
    public struct LambdaFunctionAssociation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventType: `EventType`.
        ///   - includeBody: `IncludeBody`.
        ///   - lambdaFunctionARN: `LambdaFunctionARN`.
        public init(
            eventType: StringValue? = nil,
            includeBody: BoolValue? = nil,
            lambdaFunctionARN: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EventType", eventType)
            bag.set("IncludeBody", includeBody)
            bag.set("LambdaFunctionARN", lambdaFunctionARN)
            property = bag.property
        }
    }

    /// `LegacyCustomOrigin`
    public struct LegacyCustomOrigin: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dnsName: `DNSName`.
        ///   - httpPort: `HTTPPort`; default 80.
        ///   - httpsPort: `HTTPSPort`; default 443.
        ///   - originProtocolPolicy: `OriginProtocolPolicy`.
        ///   - originSSLProtocols: `OriginSSLProtocols`.
        public init(
            dnsName: StringValue,
            httpPort: IntValue? = nil,
            httpsPort: IntValue? = nil,
            originProtocolPolicy: StringValue,
            originSSLProtocols: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("DNSName", dnsName)
            bag.set("HTTPPort", httpPort)
            bag.set("HTTPSPort", httpsPort)
            bag.set("OriginProtocolPolicy", originProtocolPolicy)
            bag.set("OriginSSLProtocols", originSSLProtocols)
            property = bag.property
        }
    }

    /// `LegacyS3Origin`
    public struct LegacyS3Origin: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dnsName: `DNSName`.
        ///   - originAccessIdentity: `OriginAccessIdentity`.
        public init(dnsName: StringValue, originAccessIdentity: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("DNSName", dnsName)
            bag.set("OriginAccessIdentity", originAccessIdentity)
            property = bag.property
        }
    }

    /// `Logging`
    public struct Logging: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - includeCookies: `IncludeCookies`; default false.
        ///   - prefix: `Prefix`.
        public init(
            bucket: StringValue? = nil,
            includeCookies: BoolValue? = nil,
            prefix: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Bucket", bucket)
            bag.set("IncludeCookies", includeCookies)
            bag.set("Prefix", prefix)
            property = bag.property
        }
    }

    /// `Origin`
    public struct Origin: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - connectionAttempts: `ConnectionAttempts`.
        ///   - connectionTimeout: `ConnectionTimeout`.
        ///   - customOriginConfig: `CustomOriginConfig`.
        ///   - domainName: `DomainName`.
        ///   - id: `Id`.
        ///   - originAccessControlId: `OriginAccessControlId`.
        ///   - originCustomHeaders: `OriginCustomHeaders`.
        ///   - originPath: `OriginPath`.
        ///   - originShield: `OriginShield`.
        ///   - responseCompletionTimeout: `ResponseCompletionTimeout`.
        ///   - s3OriginConfig: `S3OriginConfig`.
        ///   - vpcOriginConfig: `VpcOriginConfig`.
        public init(
            connectionAttempts: IntValue? = nil,
            connectionTimeout: IntValue? = nil,
            customOriginConfig: CustomOriginConfig? = nil,
            domainName: StringValue,
            id: StringValue,
            originAccessControlId: StringValue? = nil,
            originCustomHeaders: [OriginCustomHeader]? = nil,
            originPath: StringValue? = nil,
            originShield: OriginShield? = nil,
            responseCompletionTimeout: IntValue? = nil,
            s3OriginConfig: S3OriginConfig? = nil,
            vpcOriginConfig: VpcOriginConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConnectionAttempts", connectionAttempts)
            bag.set("ConnectionTimeout", connectionTimeout)
            bag.set("CustomOriginConfig", customOriginConfig)
            bag.set("DomainName", domainName)
            bag.set("Id", id)
            bag.set("OriginAccessControlId", originAccessControlId)
            bag.set("OriginCustomHeaders", originCustomHeaders)
            bag.set("OriginPath", originPath)
            bag.set("OriginShield", originShield)
            bag.set("ResponseCompletionTimeout", responseCompletionTimeout)
            bag.set("S3OriginConfig", s3OriginConfig)
            bag.set("VpcOriginConfig", vpcOriginConfig)
            property = bag.property
        }
    }

    /// `OriginCustomHeader`
    public struct OriginCustomHeader: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - headerName: `HeaderName`.
        ///   - headerValue: `HeaderValue`.
        public init(headerName: StringValue, headerValue: StringValue) {
            var bag = PropertyBag()
            bag.set("HeaderName", headerName)
            bag.set("HeaderValue", headerValue)
            property = bag.property
        }
    }

    /// `OriginGroup`
    public struct OriginGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failoverCriteria: `FailoverCriteria`.
        ///   - id: `Id`.
        ///   - members: `Members`.
        ///   - selectionCriteria: `SelectionCriteria`.
        public init(
            failoverCriteria: OriginGroupFailoverCriteria,
            id: StringValue,
            members: OriginGroupMembers,
            selectionCriteria: OriginGroupSelectionCriteria? = nil
        ) {
            var bag = PropertyBag()
            bag.set("FailoverCriteria", failoverCriteria)
            bag.set("Id", id)
            bag.set("Members", members)
            bag.set("SelectionCriteria", selectionCriteria)
            property = bag.property
        }
    }

    /// `OriginGroupFailoverCriteria`
    public struct OriginGroupFailoverCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - statusCodes: `StatusCodes`.
        public init(statusCodes: StatusCodes) {
            var bag = PropertyBag()
            bag.set("StatusCodes", statusCodes)
            property = bag.property
        }
    }

    /// `OriginGroupMember`
    public struct OriginGroupMember: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - originId: `OriginId`.
        public init(originId: StringValue) {
            var bag = PropertyBag()
            bag.set("OriginId", originId)
            property = bag.property
        }
    }

    /// `OriginGroupMembers`
    public struct OriginGroupMembers: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`; 2 items.
        ///   - quantity: `Quantity`.
        public init(items: [OriginGroupMember], quantity: IntValue) {
            var bag = PropertyBag()
            bag.set("Items", items)
            bag.set("Quantity", quantity)
            property = bag.property
        }
    }

    /// `OriginGroupSelectionCriteria`
    public struct OriginGroupSelectionCriteria: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `default`
        public static var `default`: Self { Self("default") }
        /// `media-quality-based`
        public static var mediaQualityBased: Self { Self("media-quality-based") }
    }

    /// `OriginGroups`
    public struct OriginGroups: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`.
        ///   - quantity: `Quantity`.
        public init(items: [OriginGroup]? = nil, quantity: IntValue) {
            var bag = PropertyBag()
            bag.set("Items", items)
            bag.set("Quantity", quantity)
            property = bag.property
        }
    }

    /// `OriginMtlsConfig`
    public struct OriginMtlsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clientCertificateArn: `ClientCertificateArn`.
        public init(clientCertificateArn: StringValue) {
            var bag = PropertyBag()
            bag.set("ClientCertificateArn", clientCertificateArn)
            property = bag.property
        }
    }

    /// `OriginShield`
    public struct OriginShield: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - originShieldRegion: `OriginShieldRegion`.
        public init(enabled: BoolValue? = nil, originShieldRegion: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("OriginShieldRegion", originShieldRegion)
            property = bag.property
        }
    }

    /// `ParameterDefinition`
    public struct ParameterDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - definition: `Definition`.
        ///   - name: `Name`; 1 to 128 characters; `^[a-zA-Z0-9-_]+$`.
        public init(definition: Definition, name: StringValue) {
            var bag = PropertyBag()
            bag.set("Definition", definition)
            bag.set("Name", name)
            property = bag.property
        }

        /// `Definition`
        public struct Definition: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - stringSchema: `StringSchema`.
            public init(stringSchema: StringSchema? = nil) {
                var bag = PropertyBag()
                bag.set("StringSchema", stringSchema)
                property = bag.property
            }

            /// `StringSchema`
            public struct StringSchema: PropertyStructure {
                public let property: Property

                /// A structure whose value is known already.
                public init(property: Property) { self.property = property }

                /// A structure with these properties.
                ///
                /// - Parameters:
                ///   - comment: `Comment`.
                ///   - defaultValue: `DefaultValue`; 1 to 256 characters.
                ///   - required: `Required`.
                public init(
                    comment: StringValue? = nil,
                    defaultValue: StringValue? = nil,
                    required: BoolValue
                ) {
                    var bag = PropertyBag()
                    bag.set("Comment", comment)
                    bag.set("DefaultValue", defaultValue)
                    bag.set("Required", required)
                    property = bag.property
                }
            }
        }
    }

    /// `Restrictions`
    public struct Restrictions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - geoRestriction: `GeoRestriction`.
        public init(geoRestriction: GeoRestriction) {
            var bag = PropertyBag()
            bag.set("GeoRestriction", geoRestriction)
            property = bag.property
        }
    }

    /// `S3OriginConfig`
    public struct S3OriginConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - originAccessIdentity: `OriginAccessIdentity`.
        ///   - originReadTimeout: `OriginReadTimeout`; default 30.
        public init(
            originAccessIdentity: StringValue? = nil,
            originReadTimeout: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("OriginAccessIdentity", originAccessIdentity)
            bag.set("OriginReadTimeout", originReadTimeout)
            property = bag.property
        }
    }

    /// `StatusCodes`
    public struct StatusCodes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - items: `Items`; at least 1 items.
        ///   - quantity: `Quantity`.
        public init(items: [IntValue], quantity: IntValue) {
            var bag = PropertyBag()
            bag.set("Items", items)
            bag.set("Quantity", quantity)
            property = bag.property
        }
    }

    /// `TrustStoreConfig`
    public struct TrustStoreConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - advertiseTrustStoreCaNames: `AdvertiseTrustStoreCaNames`.
        ///   - ignoreCertificateExpiry: `IgnoreCertificateExpiry`.
        ///   - trustStoreId: `TrustStoreId`.
        public init(
            advertiseTrustStoreCaNames: BoolValue? = nil,
            ignoreCertificateExpiry: BoolValue? = nil,
            trustStoreId: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames)
            bag.set("IgnoreCertificateExpiry", ignoreCertificateExpiry)
            bag.set("TrustStoreId", trustStoreId)
            property = bag.property
        }
    }

    /// `ViewerCertificate`
    public struct ViewerCertificate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - acmCertificateArn: `AcmCertificateArn`.
        ///   - cloudFrontDefaultCertificate: `CloudFrontDefaultCertificate`.
        ///   - iamCertificateId: `IamCertificateId`; at most 32 characters.
        ///   - minimumProtocolVersion: `MinimumProtocolVersion`.
        ///   - sslSupportMethod: `SslSupportMethod`.
        public init(
            acmCertificateArn: CertificateARN? = nil,
            cloudFrontDefaultCertificate: BoolValue? = nil,
            iamCertificateId: StringValue? = nil,
            minimumProtocolVersion: MinimumProtocolVersion? = nil,
            sslSupportMethod: SslSupportMethod? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AcmCertificateArn", acmCertificateArn)
            bag.set("CloudFrontDefaultCertificate", cloudFrontDefaultCertificate)
            bag.set("IamCertificateId", iamCertificateId)
            bag.set("MinimumProtocolVersion", minimumProtocolVersion)
            bag.set("SslSupportMethod", sslSupportMethod)
            property = bag.property
        }

        /// `MinimumProtocolVersion`
        public struct MinimumProtocolVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SSLv3`
            public static var sslv3: Self { Self("SSLv3") }
            /// `TLSv1`
            public static var tlsv1: Self { Self("TLSv1") }
            /// `TLSv1.1_2016`
            public static var tlsv1_1_2016: Self { Self("TLSv1.1_2016") }
            /// `TLSv1.2_2018`
            public static var tlsv1_2_2018: Self { Self("TLSv1.2_2018") }
            /// `TLSv1.2_2019`
            public static var tlsv1_2_2019: Self { Self("TLSv1.2_2019") }
            /// `TLSv1.2_2021`
            public static var tlsv1_2_2021: Self { Self("TLSv1.2_2021") }
            /// `TLSv1.2_2025`
            public static var tlsv1_2_2025: Self { Self("TLSv1.2_2025") }
            /// `TLSv1.3_2025`
            public static var tlsv1_3_2025: Self { Self("TLSv1.3_2025") }
            /// `TLSv1_2016`
            public static var tlsv1_2016: Self { Self("TLSv1_2016") }
        }

        /// `SslSupportMethod`
        public struct SslSupportMethod: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `sni-only`
            public static var sniOnly: Self { Self("sni-only") }
            /// `static-ip`
            public static var staticIp: Self { Self("static-ip") }
            /// `vip`
            public static var vip: Self { Self("vip") }
        }
    }

    /// `ViewerMtlsConfig`
    public struct ViewerMtlsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - mode: `Mode`.
        ///   - trustStoreConfig: `TrustStoreConfig`.
        public init(mode: ViewerMtlsMode? = nil, trustStoreConfig: TrustStoreConfig? = nil) {
            var bag = PropertyBag()
            bag.set("Mode", mode)
            bag.set("TrustStoreConfig", trustStoreConfig)
            property = bag.property
        }
    }

    /// `ViewerMtlsMode`
    public struct ViewerMtlsMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `optional`
        public static var optional: Self { Self("optional") }
        /// `passthrough`
        public static var passthrough: Self { Self("passthrough") }
        /// `required`
        public static var required: Self { Self("required") }
    }

    /// `VpcOriginConfig`
    public struct VpcOriginConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - originKeepaliveTimeout: `OriginKeepaliveTimeout`; default 5.
        ///   - originReadTimeout: `OriginReadTimeout`; default 30.
        ///   - ownerAccountId: `OwnerAccountId`.
        ///   - vpcOriginId: `VpcOriginId`.
        public init(
            originKeepaliveTimeout: IntValue? = nil,
            originReadTimeout: IntValue? = nil,
            ownerAccountId: StringValue? = nil,
            vpcOriginId: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("OriginKeepaliveTimeout", originKeepaliveTimeout)
            bag.set("OriginReadTimeout", originReadTimeout)
            bag.set("OwnerAccountId", ownerAccountId)
            bag.set("VpcOriginId", vpcOriginId)
            property = bag.property
        }
    }
}
