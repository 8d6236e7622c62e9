internal import MainstayPolicy

/// CloudFront, Route 53 and API Gateway.
enum EdgePricing {
    static let table: [String: Pricing] = [
        "AWS::CloudFront::Distribution": distribution,
        "AWS::CloudFront::Function": {
            $0.used(
                "Invocations", "functionInvocationMillions", "CloudFront", "function:total-number-of-invocations")
        },
        "AWS::Route53::HostedZone": { $0.fixed("Hosted zone", "Route53", "zone:hosted-zone") },
        "AWS::Route53::RecordSet": record,
        "AWS::Route53::HealthCheck": healthCheck,
        "AWS::Route53Resolver::ResolverEndpoint": { bill in
            guard let addresses = bill.count(bill["IpAddresses"], "IpAddresses") else { return }
            bill.hourly("Endpoint addresses", "Route53", "resolver-endpoint:resolver-endpoints", CostRange(addresses))
            bill.used("Queries", "resolverQueryMillions", .resolverQueries)
        },
        "AWS::Route53Resolver::FirewallDomainList": { bill in
            let count = bill["Domains"].elements.count
            if count > 0 {
                bill.fixed("Domains", "Route53", "dns-firewall:domain", CostRange(Double(count)))
            } else {
                bill.isFree()
            }
        },
        "AWS::ApiGateway::RestApi": { $0.used("Requests", "apiRequestMillions", .restAPI) },
        "AWS::ApiGateway::Stage": stage,
        "AWS::ApiGatewayV2::Api": { bill in
            if bill["ProtocolType"].is("WEBSOCKET") {
                bill.used("Messages", "apiMessageMillions", .webSocketAPI)
                bill.used("Connections", "apiConnectionMillions", "APIGateway", "v2:connection-duration")
            } else {
                bill.used("Requests", "apiRequestMillions", .httpAPI)
            }
        },
    ]

    /// CloudFront's name for the part of the world that a region is in.
    static func geography(of region: String?) -> String {
        guard let region else { return "us-mexico-canada" }
        let starts = [
            ("eu-", "europe-israel"), ("il-", "europe-israel"), ("ap-northeast-1", "japan"),
            ("ap-northeast-3", "japan"), ("ap-south-", "india"), ("ap-southeast-2", "australia-new-zealand"),
            ("ap-southeast-4", "australia-new-zealand"), ("ap-", "hong-kong-philippines-asia-pacific"),
            ("sa-", "south-america"), ("af-", "south-africa-kenya-middle-east"),
            ("me-", "south-africa-kenya-middle-east"),
        ]
        return starts.first { region.hasPrefix($0.0) }?.1 ?? "us-mexico-canada"
    }

    @Sendable private static func distribution(_ bill: inout Bill) {
        let place = geography(of: bill.finder.region)
        let viewers = "viewers in \(place.split(separator: "-").joined(separator: ", ")), where the stack is"
        bill.used(
            "Data to viewers", "cdnOutGB", .contentDelivery(place),
            note: viewers + "; the free terabyte of an account is counted too")
        bill.used("HTTPS requests", "cdnHttps10k", "CloudFront", "distribution:\(place):https-requests", note: viewers)
        bill.used(
            "Data to origins", "cdnOriginGB", "CloudFront", "distribution:\(place):data-transfer-out-to-origin",
            note: viewers)
        bill.used("Invalidations", "invalidationPaths", .invalidations)
        if bill["DistributionConfig"]["ViewerCertificate"]["SslSupportMethod"].is("vip") {
            bill.fixed("Dedicated addresses", "CloudFront", "distribution:dedicated-ip-custom-ssls")
        }
    }

    @Sendable private static func record(_ bill: inout Bill) {
        // Aliases of AWS's own resources are answered for nothing.
        if bill["AliasTarget"].isPresent { return bill.isFree() }
        let kind =
            bill["Region"].isPresent
            ? "latency-based-routing" : bill["GeoLocation"].isPresent ? "geo-dns" : "standard"
        bill.used("Queries", "dnsQueryMillions", .queries(kind))
    }

    @Sendable private static func healthCheck(_ bill: inout Bill) {
        let settings = bill["HealthCheckConfig"]
        let type = settings["Type"].string ?? "HTTP"
        let name = settings["FullyQualifiedDomainName"]
        let text = name.string ?? ""
        let isWithin =
            ["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"].contains(type) || name.resource != nil
            || text.contains(".amazonaws.com") || text.contains(".cloudfront.net")
        let place = isWithin ? "aws-endpoint" : "non-aws-endpoint"
        bill.fixed(
            "Health check", "Route53", "health-check:\(place)",
            note: isWithin ? nil : "an endpoint outside AWS, as its name tells")
        var options = 0.0
        if type.hasPrefix("HTTPS") { options += 1 }
        if type.hasSuffix("STR_MATCH") { options += 1 }
        if settings["RequestInterval"].double == 10 { options += 1 }
        if settings["MeasureLatency"].isTrue { options += 1 }
        if options > 0 {
            bill.fixed("Optional features", "Route53", "health-check:optional-feature:\(place)", CostRange(options))
        }
    }

    @Sendable private static func stage(_ bill: inout Bill) {
        guard bill["CacheClusterEnabled"].isTrue else { return bill.isFree() }
        guard let size = bill.text("CacheClusterSize", default: "0.5") else { return }
        bill.hourly("Cache (\(size) GB)", "APIGateway", "stage:cache-memory-\(size)-gb")
    }
}
