import Mainstay

/// The way in: a certificate, a load balancer behind a firewall, and the health that records follow.
struct Entrance {
    let certificate: Certificate
    let loadBalancer: LoadBalancer
    let firewall: WebFirewall
    let targets: TargetGroup
    let health: HealthCheck

    init(_ place: Place, _ cluster: ClusterParts) {
        let scope = place.scope
        certificate = Certificate("Certificate", in: scope, domain: place.domain, zone: place.zone) {
            $0.alternativeNames = [place.frontendName, place.apiName, place.adminName, place.directName]
        }
        let logs = Bucket.forLogs("RequestLogs", in: scope, keeping: .days(90))
        loadBalancer = LoadBalancer(
            "LoadBalancer", in: scope, network: place.network, scheme: .internetFacing, certificate: certificate.arn
        ) {
            // Connections of the chat are silent for minutes.
            $0.idleTimeout = .minutes(10)
            $0.accessLogs = logs
            $0.deletionProtection = place.isProduction
        }
        loadBalancer.securityGroup.waive(
            "open-http-port", because: "The listener on port 80 only redirects to HTTPS.", owner: "platform-team")
        targets = loadBalancer.route(
            to: cluster.backend, hosts: [StringValue(place.apiName), StringValue(place.directName)]
        ) {
            $0.healthCheck.path = "/health"
            $0.stickiness = .hours(1)
            $0.deregistrationDelay = .seconds(120)
        }
        firewall = WebFirewall("Firewall", in: scope, scope: .regional) {
            $0.logKey = place.key
            $0.rateLimit = 2_000
        }
        firewall.protect(loadBalancer, arn: loadBalancer.arn)
        health = HealthCheck("Health", in: scope, of: StringValue(place.directName)) {
            $0.path = "/health"
            $0.interval = .seconds(30)
            $0.failures = 3
        }
        place.zone.aliasRecord(place.directName, to: loadBalancer)
    }
}
