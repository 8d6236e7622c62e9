import Mainstay

/// The portal's cache: Redis over two zones, without cluster mode.
enum Caching {
    static func cache(_ id: String, _ place: Place) -> Cache {
        Cache(id, in: place.scope, network: place.network) {
            $0.engine = .redis()
            $0.nodeType = place.config.cacheNode
            $0.replicas = 1
            $0.authentication = .iam(user: "portal-\(place.environment.name)")
            $0.parameters = ["maxmemory-policy": "allkeys-lru"]
            $0.key = place.key
            $0.logRetentionDays = 90
            $0.topic = place.topic
        }
    }
}
