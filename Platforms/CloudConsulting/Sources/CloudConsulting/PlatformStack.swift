import Mainstay

/// The platform in one environment: network, data, cluster, entrance, mail, model, and what watches over them.
struct PlatformStack {
    let stack: Stack
    let place: Place
    let cluster: ClusterParts
    let site: Site

    init(in app: App, _ environment: Environment<EnvironmentConfig>, _ refuge: RefugeStack) {
        let config = environment.settings
        stack = environment.stack("", in: app, region: Environment.primaryRegion, "the platform")
        let key = Encryption.key("Key", in: stack, environment.name)
        let topic = Topic("Alerts", in: stack, key: key, displayName: "Cloud consulting \(environment.name)")
        topic.subscribe(email: config.alertEmail)
        let network = Network("Network", in: stack, block: config.block, availabilityZones: 2) {
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 24), Network.Tier("Private", .egress, prefix: 20),
                Network.Tier("Data", .isolated, prefix: 24),
            ]
            // One a zone: a zone that fails takes nothing of the other with it.
            $0.natGateways = .perZone
            $0.flowLogRetentionDays = 90
            $0.flowLogKey = key
        }
        place = Place(
            scope: stack, environment: environment, key: key, network: network,
            zone: HostedZone("Zone", in: stack, name: config.domain), topic: topic)

        let storage = Storage(place, refuge)
        let database = Database(place, storage, refuge)
        let cache = Caching(place)
        let mail = Mail(place)
        let model = Model(place, storage)
        cluster = ClusterParts(place, storage, database, cache, mail, model)
        let entrance = Entrance(place, cluster)
        site = Site(place, storage, entrance)
        Settings.publish(place, cluster, database, cache, mail, model, storage, entrance)
        Monitoring.declare(place, cluster, database, cache, mail, model, entrance, site)
        Costs.declare(place)
        Output(
            "Address", in: stack, StringValue("https://\(place.directName)/health"), description: "Whether it is well")
    }
}
