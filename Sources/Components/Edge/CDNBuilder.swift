import MainstayCloudFront
import MainstayConstructs
import MainstayS3

/// Turns a distribution's configuration into its resource's properties.
struct CDNBuilder {
    typealias Distribution = CloudFront.Distribution

    let group: Group
    let configuration: CDN.Configuration
    let defaultOrigin: CDN.Origin
    let headersPolicyID: StringValue?
    /// Each origin once, in the order of first use.
    let origins: [CDN.Origin]
    /// Each origin with a fallback once.
    private let pairs: [CDN.Origin]
    private let accessControl: CloudFront.OriginAccessControl?

    init(group: Group, configuration: CDN.Configuration, defaultOrigin: CDN.Origin, headersPolicyID: StringValue?) {
        self.group = group
        self.configuration = configuration
        self.defaultOrigin = defaultOrigin
        self.headersPolicyID = headersPolicyID
        var seen: Set<String> = []
        var seenPairs: Set<String> = []
        let used = [defaultOrigin] + configuration.behaviours.map(\.origin)
        pairs = used.filter { $0.fallback != nil && seenPairs.insert($0.targetID).inserted }
        origins = used.flatMap { [$0] + [$0.fallback?.origin].compactMap { $0 } }
            .filter { seen.insert($0.id).inserted }
        let hasBucket = origins.contains { if case .bucket = $0.kind { true } else { false } }
        accessControl =
            hasBucket
            ? CloudFront.OriginAccessControl(
                "OriginAccessControl", in: group,
                originAccessControlConfig: CloudFront.OriginAccessControl.OriginAccessControlConfig(
                    name: StringValue(group.node.explicitName(limit: 64)), originAccessControlOriginType: "s3",
                    signingBehavior: "always", signingProtocol: "sigv4")) : nil
    }

    func distribution() -> Distribution.DistributionConfig {
        Distribution.DistributionConfig(
            aliases: configuration.aliases.isEmpty ? nil : configuration.aliases.map { StringValue($0) },
            cacheBehaviors: configuration.behaviours.isEmpty ? nil : configuration.behaviours.map(behaviour),
            comment: StringValue(configuration.comment ?? group.node.path),
            customErrorResponses: configuration.errorPages.isEmpty ? nil : configuration.errorPages.map(errorPage),
            defaultCacheBehavior: Distribution.DefaultCacheBehavior(
                allowedMethods: configuration.methods.names, cachedMethods: ["GET", "HEAD"],
                cachePolicyId: configuration.caching.id, compress: BoolValue(configuration.compresses),
                functionAssociations: Self.functions(configuration.functions),
                originRequestPolicyId: configuration.forwarding?.id, responseHeadersPolicyId: headersPolicyID,
                targetOriginId: StringValue(defaultOrigin.targetID), viewerProtocolPolicy: .redirectToHttps),
            defaultRootObject: configuration.defaultRootObject.map { StringValue($0) }, enabled: true,
            httpVersion: .http2and3, ipv6Enabled: true, logging: logging, originGroups: originGroups,
            origins: origins.map(origin),
            priceClass: .init(StringValue(configuration.priceClass.rawValue)), restrictions: restrictions,
            viewerCertificate: certificate, webACLId: configuration.firewall?.arn)
    }

    private func behaviour(_ behaviour: CDN.Behaviour) -> Distribution.CacheBehavior {
        Distribution.CacheBehavior(
            allowedMethods: behaviour.methods.names, cachedMethods: ["GET", "HEAD"],
            cachePolicyId: behaviour.caching.id, compress: BoolValue(behaviour.compresses),
            functionAssociations: Self.functions(behaviour.functions),
            originRequestPolicyId: behaviour.forwarding?.id, pathPattern: StringValue(behaviour.path),
            responseHeadersPolicyId: headersPolicyID, targetOriginId: StringValue(behaviour.origin.targetID),
            viewerProtocolPolicy: "redirect-to-https")
    }

    private static func functions(_ functions: [EdgeFunction]) -> [Distribution.FunctionAssociation]? {
        if functions.isEmpty { return nil }
        return functions.sorted { $0.event.rawValue < $1.event.rawValue }.map {
            .init(eventType: StringValue($0.event.rawValue), functionARN: $0.arn)
        }
    }

    private var originGroups: Distribution.OriginGroups? {
        if pairs.isEmpty { return nil }
        let groups = pairs.compactMap { origin in
            origin.fallback.map { fallback in
                Distribution.OriginGroup(
                    failoverCriteria: .init(
                        statusCodes: .init(
                            items: fallback.statuses.map { IntValue($0) },
                            quantity: IntValue(fallback.statuses.count))), id: StringValue(origin.targetID),
                    members: .init(
                        items: [
                            .init(originId: StringValue(origin.id)), .init(originId: StringValue(fallback.origin.id)),
                        ], quantity: 2))
            }
        }
        return .init(items: groups, quantity: IntValue(groups.count))
    }

    private func origin(_ origin: CDN.Origin) -> Distribution.Origin {
        let path = origin.path.isEmpty ? nil : StringValue(origin.path)
        switch origin.kind {
        case .bucket(let bucket):
            return Distribution.Origin(
                domainName: bucket.resource.regionalDomainName, id: StringValue(origin.id),
                originAccessControlId: accessControl?.id, originPath: path,
                // Empty says that the older origin access identity is not used.
                s3OriginConfig: Distribution.S3OriginConfig(originAccessIdentity: ""))
        case .server(let domainName, let header, let readTimeout):
            return Distribution.Origin(
                customOriginConfig: Distribution.CustomOriginConfig(
                    httpsPort: 443, originProtocolPolicy: "https-only",
                    originReadTimeout: IntValue(readTimeout.seconds), originSSLProtocols: ["TLSv1.2"]),
                domainName: domainName, id: StringValue(origin.id),
                originCustomHeaders: header.map {
                    [
                        Distribution.OriginCustomHeader(
                            headerName: StringValue($0.name), headerValue: $0.value.dynamicReference)
                    ]
                }, originPath: path)
        }
    }

    private func errorPage(_ page: CDN.ErrorPage) -> Distribution.CustomErrorResponse {
        Distribution.CustomErrorResponse(
            errorCachingMinTTL: DoubleValue(Double(page.caching.seconds)), errorCode: IntValue(page.status),
            responseCode: IntValue(page.respondsWith), responsePagePath: StringValue(page.page))
    }

    private var logging: Distribution.Logging? {
        configuration.accessLogs.map {
            Distribution.Logging(
                bucket: $0.resource.regionalDomainName, includeCookies: false,
                prefix: StringValue(configuration.accessLogPrefix))
        }
    }

    private var certificate: Distribution.ViewerCertificate {
        guard let certificate = configuration.certificate else {
            return Distribution.ViewerCertificate(cloudFrontDefaultCertificate: true)
        }
        return Distribution.ViewerCertificate(
            acmCertificateArn: certificate.arn, minimumProtocolVersion: .tlsv1_2_2021, sslSupportMethod: .sniOnly)
    }

    private var restrictions: Distribution.Restrictions {
        let restriction =
            switch configuration.restriction {
            case .none: Distribution.GeoRestriction(restrictionType: .noneValue)
            case .only(let countries):
                Distribution.GeoRestriction(locations: Self.locations(countries), restrictionType: .whitelist)
            case .except(let countries):
                Distribution.GeoRestriction(locations: Self.locations(countries), restrictionType: .blacklist)
            }
        return Distribution.Restrictions(geoRestriction: restriction)
    }

    private static func locations(_ countries: [String]) -> [Distribution.GeoRestriction.LocationsItem] {
        countries.sorted().map { Distribution.GeoRestriction.LocationsItem(StringValue($0)) }
    }
}
