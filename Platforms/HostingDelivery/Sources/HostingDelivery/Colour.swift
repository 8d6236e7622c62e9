import Mainstay

/// One of the two whole environments of the application: its namespace's services, their roles, a load balancer and the
/// record that gives it its share of requests. Data is shared. Which one is live is the weight of a record.
struct Colour {
    let name: String
    let web: KubernetesWorkload
    let api: KubernetesWorkload
    let loadBalancer: LoadBalancer
    let webTargets: TargetGroup
    let apiTargets: TargetGroup

    var services: [KubernetesWorkload] { [web, api] }
    var targets: [TargetGroup] { [webTargets, apiTargets] }

    init(
        _ name: String, _ place: Place, _ cluster: ClusterParts, certificate: Certificate, logs: Bucket,
        weight: Int?, prefix: String = ""
    ) {
        self.name = name
        let title = prefix + name.prefix(1).uppercased() + name.dropFirst()
        let group = Group(title, in: place.scope)
        func workload(_ id: String, _ account: String) -> KubernetesWorkload {
            KubernetesWorkload(
                id, in: group, cluster: cluster.cluster, namespace: name, serviceAccount: account, port: .tcp(8_080))
        }
        web = workload("Web", "web")
        api = workload("API", "api")
        loadBalancer = LoadBalancer(
            "LoadBalancer", in: group, network: place.network, scheme: .internetFacing, certificate: certificate.arn
        ) {
            $0.accessLogs = logs
            $0.accessLogPrefix = title
            $0.deletionProtection = place.config.isDurable
        }
        loadBalancer.securityGroup.waive(
            "open-http-port", because: "The listener on port 80 only redirects to HTTPS.", owner: Place.owner)
        func settings(_ it: inout TargetGroup.Configuration) {
            it.healthCheck.path = "/health"
            it.healthCheck.interval = .seconds(15)
            it.deregistrationDelay = .seconds(60)
            // New pods get their share bit by bit, so that all of them do not fill their caches at once.
            it.slowStart = .seconds(60)
        }
        webTargets = loadBalancer.route(to: web) {
            settings(&$0)
            // Forms of several pages are kept where they were begun.
            $0.stickiness = .hours(1)
        }
        apiTargets = loadBalancer.route(to: api, paths: ["/api/*"], configure: settings)
        if let weight {
            place.zone.aliasRecord(place.colourName, to: loadBalancer, routing: .weight(weight), named: name)
        }
    }
}
