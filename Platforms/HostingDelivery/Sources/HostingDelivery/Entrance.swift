import Mainstay
import MainstayRoute53
import MainstayShield

/// How requests come in: certificate, the two colours, firewalls, health, and the records of the region.
struct Entrance {
    let certificate: Certificate
    let colours: [Colour]
    let firewall: WebFirewall
    let health: HealthCheck

    var live: Colour { colours[0] }

    init(_ place: Place, _ cluster: ClusterParts, _ storage: Storage) {
        let certificate = Certificate("Certificate", in: place.scope, domain: place.domain, zone: place.zone) {
            $0.alternativeNames = ["*.\(place.domain)"]
        }
        self.certificate = certificate
        let blue = Colour(
            "blue", place, cluster, certificate: certificate, logs: storage.logs, weight: 100)
        let green = Colour("green", place, cluster, certificate: certificate, logs: storage.logs, weight: 0)
        colours = [blue, green]
        firewall = WebFirewall("Firewall", in: place.scope, scope: .regional) {
            $0.logKey = place.key
            $0.rateLimit = 2_000
        }
        for colour in colours { firewall.protect(colour.loadBalancer, arn: colour.loadBalancer.arn) }
        health = HealthCheck("Health", in: place.scope, of: StringValue(place.directName)) {
            $0.path = "/health"
            $0.interval = .seconds(10)
            $0.failures = 3
            $0.measuresLatency = true
        }
        place.zone.aliasRecord(place.directName, to: blue.loadBalancer)
        RegionalRecords.declare(place, blue.loadBalancer, region: Environment<EnvironmentConfig>.primaryRegion, health)
        // The first of the pair: the colour that is live, as long as this region is well.
        RegionalRecords.origin(place, to: place.colourName, isPrimary: true, health)
        guard place.hosting.usesShieldAdvanced else { return }
        for colour in colours {
            Shield.Protection(
                "\(colour.name)Shield", in: place.scope, name: StringValue("hosting-\(place.name)-\(colour.name)"),
                resourceArn: StringValue(colour.loadBalancer.arn))
        }
    }
}

/// The records of a region beside those of the other: whoever is nearer, by delay and by place.
enum RegionalRecords {
    static func declare(_ place: Place, _ balancer: LoadBalancer, region: String, _ health: HealthCheck) {
        place.zone.aliasRecord(
            place.apiName, to: balancer, routing: .latency(region: region), named: region, healthCheck: health)
        // No health check: what has to stay in its region does not move to another when that is not well.
        place.zone.aliasRecord(
            place.residentName, to: balancer, routing: .proximity(region: region, bias: 0), named: region)
    }

    /// One of the pair that leads to the region that is well. Answers are kept a minute.
    static func origin(
        _ place: Place, to name: String, isPrimary: Bool, _ health: HealthCheck
    ) {
        Route53.RecordSet(
            "OriginRecord", in: place.scope, failover: isPrimary ? .primary : .secondary, healthCheckId: health.id,
            hostedZoneId: place.zone.id,
            name: StringValue(place.originName), resourceRecords: [StringValue(name)],
            setIdentifier: isPrimary ? "primary" : "secondary", ttl: "60", type: "CNAME")
    }
}
