import Mainstay

/// The platform of one environment in the first region: network, data, cluster, entrance, and what watches over them.
struct PlatformStack {
    let stack: Stack
    let place: Place
    let cluster: ClusterParts
    let databases: Databases
    let fast: FastData
    let storage: Storage
    let entrance: Entrance

    @discardableResult
    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ hosting: EnvironmentConfig.HostingSettings,
        _ refuge: RefugeStack
    ) {
        stack = environment.stack("", in: app, "network, data, cluster and edge")
        stack.tag("backup", environment.settings.isDurable ? "daily" : "none")
        let key = Encryption.key("Key", in: stack, environment.name)
        let alerts = Alerts(stack, key: key, environment)
        let network = Networking.network("Network", in: stack, block: hosting.block, hosting, key: key)
        place = Place(
            scope: stack, environment: environment, hosting: hosting, key: key, network: network,
            zone: HostedZone("Zone", in: stack, name: hosting.domain), alerts: alerts)
        storage = Storage(stack, environment, network, key: key, alerts, refuge)
        databases = Databases(place, storage, refuge)
        fast = FastData(place, storage, refuge)
        cluster = ClusterParts("Cluster", place, minimum: hosting.nodes.minimum)
        let observers = cluster.observers("Cluster", place)
        entrance = Entrance(place, cluster, storage)
        let site = Site(place, storage, refuge, entrance)
        Logging(place, cluster)
        Searching(place, cluster, Array(observers.suffix(1)))
        Administration(place, databases)
        let monitoring = Monitoring(place, cluster, databases, fast, storage, entrance, site)
        let flags = Flags.declare(place, guardedBy: [monitoring.errors])
        Access.declare(place, cluster, entrance, databases, fast, storage, flags)
        if environment.settings.stage == .staging {
            Experiments(place, cluster, databases, stopping: monitoring.errors)
        }
        Settings.publish(place, cluster, databases, fast, storage, entrance)
    }
}
