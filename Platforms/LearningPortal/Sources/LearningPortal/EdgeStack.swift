import Mainstay

/// The edge: the distribution that browsers talk to, everywhere near them, and the firewall before it.
struct EdgeStack {
    @discardableResult
    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ refuge: RefugeStack, _ portal: PortalStack,
        after standby: StandbyStack
    ) {
        let place = portal.place
        let domain = environment.settings.domain
        let stack = environment.stack("Edge", in: app, region: Environment.primaryRegion, "the edge")
        // Names lead to both regions then.
        stack.deploy(after: standby.stack)
        let zone = environment.zone("EdgeZone", in: stack)
        let certificate = Certificate("EdgeCertificate", in: stack, domain: domain, zone: zone)
        let key = Encryption.key("EdgeKey", in: stack, environment.name)
        let firewall = WebFirewall("EdgeFirewall", in: stack, scope: .cloudFront) { $0.logKey = key }
        let pages = CustomCachePolicy("Pages", in: stack, .pages)
        let files = CustomCachePolicy("Files", in: stack, .immutable)
        // Where the first region's bucket does not answer, its copy does.
        let content = CDN.Origin.bucket(portal.storage.content).failingOver(to: .bucket(refuge.content))
        let distribution = CDN("Distribution", in: stack, origin: content) {
            $0.aliases = [domain]
            $0.certificate = certificate.reference
            $0.caching = pages.policy
            $0.behaviours = [
                .dynamic("/api/*", origin: .server(StringValue(place.originName))),
                .init("/assets/*", origin: content, caching: files.policy),
            ]
            $0.priceClass = .everywhere
            $0.accessLogs = portal.storage.logs
            $0.firewall = firewall
        }
        zone.aliasRecord(domain, to: distribution)
        Output("Site", in: stack, StringValue("https://\(domain)"), description: "Where browsers find the portal")
    }
}
