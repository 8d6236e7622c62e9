public import MainstayCloudFront
public import MainstayConstructs

/// A CloudFront distribution: HTTPS alone, TLS 1.2 of 2021 or newer, HTTP/2 and 3, IPv6, security headers, and buckets
/// that nobody can go round it to.
///
/// Logs are CloudFront's standard ones. The newer deliveries of CloudWatch Logs exist in us-east-1 alone, so that a
/// distribution would need a second stack for them.
public struct CDN: Construct, AliasTarget {
    public let node: Node
    public let resource: CloudFront.Distribution
    public let responseHeaders: CloudFront.ResponseHeadersPolicy?

    /// - Parameter origin: what answers where no behaviour matches.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, origin: Origin, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        CDNRules(node: node, configuration: configuration).check(defaultOrigin: origin)
        let headers = configuration.securityHeaders.map { headers in
            CloudFront.ResponseHeadersPolicy(
                "SecurityHeaders", in: group,
                responseHeadersPolicyConfig: headers.policy(named: group.node.explicitName(limit: 128)))
        }
        responseHeaders = headers
        let builder = CDNBuilder(
            group: group, configuration: configuration, defaultOrigin: origin, headersPolicyID: headers?.id)
        resource = CloudFront.Distribution("Resource", in: group, distributionConfig: builder.distribution())
        for origin in builder.origins {
            guard case .bucket(let bucket) = origin.kind else { continue }
            bucket.allowDistribution(arn, in: node, path: origin.path)
            recordEdge(to: bucket, .grant(actions: ["s3:GetObject"]))
        }
    }

    /// `d111111abcdef8.cloudfront.net`
    public var domainName: StringValue { resource.domainName }
    public var distributionID: StringValue { resource.id }
    public var arn: StringValue { "arn:\(AWS.partition):cloudfront::\(AWS.accountID):distribution/\(resource.id)" }

    /// Lets a deployment remove objects from the caches.
    public func grantInvalidate(to grantee: some Grantee) {
        grant(["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"], on: [arn], to: grantee)
    }

    // MARK: - AliasTarget

    public var aliasDomainName: StringValue { domainName }
    /// The zone of every distribution, by CloudFront's documentation.
    public var aliasHostedZoneID: StringValue { "Z2FDTNDATAQYW2" }
    /// CloudFront's name has no health of its own.
    public var evaluatesTargetHealth: Bool { false }
}
