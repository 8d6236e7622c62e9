import Mainstay

/// The portal in its first region: the first thing that is deployed, and whole without what comes after it.
struct PortalStack {
    let stack: Stack
    let place: Place
    let storage: Storage
    let database: Database
    /// Asks the first region from around the world; the standby holds it at unhealthy once it has taken over.
    let health: HealthCheck

    init(in app: App, _ environment: Environment<EnvironmentConfig>, _ refuge: RefugeStack) {
        let config = environment.settings
        stack = environment.stack("", in: app, region: Environment.primaryRegion, "the portal")
        let key = Encryption.key("Key", in: stack, environment.name)
        let topic = Topic("Alerts", in: stack, key: key, displayName: "Learning portal \(environment.name)")
        topic.subscribe(email: config.alertEmail)
        place = Place(
            scope: stack, environment: environment, key: key,
            network: Networking.network("Network", in: stack, block: config.block, key: key),
            zone: environment.zone("Zone", in: stack), topic: topic)

        storage = Storage(place, refuge)
        database = Database(place, storage)
        let cache = Caching.cache("Cache", place)
        let compute = Compute(
            place, tasks: .between(config.tasks.minimum, config.tasks.maximum),
            database: database.postgres.endpoint, cache: cache, content: storage.content)
        compute.service.allowConnections(to: database.postgres)
        database.postgres.grantConnect(to: compute.service, as: Database.user)
        let settings = PublishedSettings(
            "Settings", in: stack, under: place.settingsPath,
            [
                "cache-host": cache.endpoint, "content-bucket": StringValue(storage.content.name),
                "database-host": database.postgres.endpoint, "domain": StringValue(config.domain),
                "image": StringValue(config.image),
            ])
        settings.grantRead(to: compute.service)

        health = HealthCheck("Health", in: stack, of: StringValue(place.directName)) {
            $0.path = "/health"
            $0.interval = .seconds(10)
            $0.failures = 3
        }
        place.zone.aliasRecord(place.directName, to: compute.loadBalancer)
        place.zone.aliasRecord(
            place.originName, to: compute.loadBalancer, routing: .primary, named: "primary", healthCheck: health)

        Security(place, storage)
        let monitoring = Monitoring(place, compute, database, cache, storage, health)
        Costs.declare(place, monitoring.metrics, storage)
        Reliability.declare(place, monitoring.metrics, storage)
        Output(
            "Address", in: stack, StringValue("https://\(place.directName)/health"), description: "Whether it is well")
    }
}
