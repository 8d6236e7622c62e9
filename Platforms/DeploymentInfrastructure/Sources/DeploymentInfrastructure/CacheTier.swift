import Mainstay

/// Sessions and answers of the database that are asked for often. Without it the application is slower, not down.
struct CacheTier {
    let cache: Cache

    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ encryption: Encryption, _ alerts: Alerts
    ) {
        let settings = context.config.cache
        cache = Cache("Cache", in: context.stack, network: networking.network) {
            $0.nodeType = settings.node
            $0.replicas = settings.replicas
            // The same mode everywhere, so that what works with one shard works with several.
            $0.clusterMode = true
            $0.shards = settings.shards
            $0.key = encryption.key
            $0.parameters = ["maxmemory-policy": "allkeys-lru"]
            $0.snapshots = .days(Retention.cacheSnapshots)
            $0.logRetentionDays = Retention.logs
            $0.topic = alerts.topic
        }
        if settings.replicas == 0 {
            cache.waive(
                "cache-in-one-zone", because: "Development's cache may be empty after a failure.",
                owner: EnvironmentStacks.Context.owner)
        }
        cache.rotateCredentials(every: .days(30))
    }
}
