import Mainstay

/// The way of a request: name, distribution, firewall, load balancer, service.
struct Traffic {
    let zone: HostedZone
    let certificate: Certificate
    let distribution: CDN
    let loadBalancer: LoadBalancer
    /// Of each server, the two groups between which deployments move requests.
    let targets: [(service: ContainerService, groups: [TargetGroup])]
    let edgeFirewall: WebFirewall
    let firewall: WebFirewall
    let healthCheck: HealthCheck

    /// The addresses of CloudFront's servers, as AWS publishes them in us-east-1
    /// (`com.amazonaws.global.cloudfront.origin-facing`).
    private static let cloudFrontAddresses = "pl-3b927c52"

    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ storage: Storage, _ compute: Compute
    ) {
        let stack = context.stack
        let domain = context.config.domainName
        let zone = HostedZone("Zone", in: stack, name: domain)
        self.zone = zone
        let certificate = Certificate("Certificate", in: stack, domain: domain, zone: zone)
        self.certificate = certificate

        let balancer = LoadBalancer(
            "LoadBalancer", in: stack, network: networking.network, scheme: .internetFacing,
            certificate: certificate.arn
        ) {
            // Who goes round the distribution would go round its firewall.
            $0.allowsInternet = false
            $0.testPort = 9443
            $0.deletionProtection = context.config.isDurable
            $0.accessLogs = storage.logs
            $0.accessLogPrefix = "load-balancer"
        }
        balancer.securityGroup.allowConnections(
            fromPrefixList: StringValue(Self.cloudFrontAddresses), named: "CloudFront", on: .https,
            description: "HTTPS from CloudFront")
        loadBalancer = balancer
        firewall = WebFirewall("Firewall", in: stack, scope: .regional) {
            // Behind the distribution many clients share few addresses; the edge counts them.
            $0.rateLimit = nil
            $0.logRetentionDays = Retention.logs
        }
        firewall.protect(balancer, arn: balancer.arn)
        let routes: [(ContainerService, [String])] = [(compute.web, []), (compute.api, ["/api/*"])]
        targets = routes.map { service, paths in
            let group = balancer.route(to: service, paths: paths) {
                $0.transport = .https
                $0.healthCheck.interval = .seconds(15)
                $0.healthCheck.healthyThreshold = 2
                $0.healthCheck.unhealthyThreshold = 2
                $0.deregistrationDelay = .seconds(60)
            }
            return (service, [group] + [balancer.alternateGroup(of: service)].compactMap { $0 })
        }

        let edge = WebFirewall("EdgeFirewall", in: stack, scope: .cloudFront) {
            $0.rateLimit = 2_000
            $0.logRetentionDays = Retention.logs
        }
        edgeFirewall = edge
        let application = CDN.Origin.server(balancer.dnsName)
        let files = CDN.Origin.bucket(storage.files)
        let immutable = CustomCachePolicy("ImmutableFiles", in: stack, .immutable)
        let pages = CustomCachePolicy("FallbackPages", in: stack) {
            $0.standard = .minutes(1)
            $0.maximum = .minutes(5)
        }
        distribution = CDN("Distribution", in: stack, origin: application) {
            $0.aliases = [domain]
            $0.certificate = certificate.reference
            $0.defaultRootObject = nil
            $0.caching = .disabled
            $0.forwarding = .allViewer
            $0.methods = .all
            $0.behaviours = [
                // Names change with their content.
                .init("/static/*", origin: files, caching: immutable.policy),
                .init("/errors/*", origin: files, caching: pages.policy),
            ]
            // What is shown while the application cannot answer.
            $0.errorPages = [502, 503, 504].map { CDN.ErrorPage($0, page: "/errors/unavailable.html") }
            $0.accessLogs = storage.logs
            $0.firewall = edge
            $0.priceClass = .cheapest
        }
        zone.aliasRecord(domain, to: distribution)
        healthCheck = HealthCheck("HealthCheck", in: stack, of: StringValue(domain)) {
            $0.path = "/health"
            $0.measuresLatency = true
        }
        Output("DistributionName", in: stack, distribution.domainName, description: "Where the application answers")
        Output("TestEndpoint", in: stack, balancer.dnsName, description: "Where new versions answer first, on 9443")
    }
}
