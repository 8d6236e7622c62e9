import Mainstay

/// The distribution that browsers talk to, and the names under which they find it.
struct Delivery {
    let distribution: CDN
    let zone: HostedZone

    init(
        _ context: SolemateStack.Context, _ storage: Storage, _ compute: Compute, _ security: Security
    ) {
        let stack = context.stack
        let domain = context.config.domainName
        let names = context.config.isProduction ? [domain, "www.\(domain)"] : [domain]
        // The load balancer shows the certificate of the domain, so the domain's name goes with each request to it.
        let site = CDN.Origin.server(compute.loadBalancer.dnsName)
        distribution = CDN("SolemateDistribution", in: stack, origin: .bucket(storage.assets)) {
            $0.aliases = names
            $0.certificate = security.certificate
            $0.behaviours = ["/api/*", "/shop/*"].map {
                .init($0, origin: site, caching: .disabled, forwarding: .allViewer, methods: .all)
            }
            $0.accessLogs = storage.logs
            $0.firewall = security.edgeFirewall
        }
        zone = HostedZone("SolemateZone", in: stack, name: domain)
        for name in names { zone.aliasRecord(name, to: distribution) }
        Output(
            "DistributionName", in: stack, distribution.domainName, description: "Where the distribution answers")
    }
}
