import Mainstay

/// The React application near its readers, and what takes the API's place while that does not answer.
struct Site {
    let distribution: CDN
    let maintenance: CDN

    init(_ place: Place, _ storage: Storage, _ entrance: Entrance) {
        let scope = place.scope
        let firewall = WebFirewall("SiteFirewall", in: scope, scope: .cloudFront) { $0.logKey = place.key }
        let files = CustomCachePolicy("Files", in: scope, .immutable)
        let application = CDN.Origin.bucket(storage.frontend)
        distribution = CDN("Site", in: scope, origin: application) {
            $0.aliases = [place.domain, place.frontendName]
            $0.certificate = entrance.certificate.reference
            $0.behaviours = [.init("/static/*", origin: application, caching: files.policy)]
            $0.errorPages = CDN.ErrorPage.singlePage()
            $0.accessLogs = storage.logs
            $0.accessLogPrefix = "site/"
            $0.firewall = firewall
            $0.priceClass = .cheapest
        }
        maintenance = CDN("MaintenanceSite", in: scope, origin: .bucket(storage.maintenance)) {
            $0.aliases = [place.apiName]
            $0.certificate = entrance.certificate.reference
            $0.defaultRootObject = "maintenance.json"
            $0.errorPages = [
                .init(403, page: "/maintenance.json", respondsWith: 503),
                .init(404, page: "/maintenance.json", respondsWith: 503),
            ]
            $0.accessLogs = storage.logs
            $0.accessLogPrefix = "maintenance/"
            $0.firewall = firewall
            $0.priceClass = .cheapest
        }
        place.zone.aliasRecord(to: distribution)
        place.zone.aliasRecord(place.frontendName, to: distribution)
        place.zone.failover(
            place.apiName, from: entrance.loadBalancer, to: maintenance, healthCheck: entrance.health)
        Output("Website", in: scope, StringValue("https://\(place.frontendName)"), description: "Where browsers begin")
    }
}
