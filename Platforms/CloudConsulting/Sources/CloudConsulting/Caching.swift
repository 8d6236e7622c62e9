import Mainstay

/// Redis in cluster mode: two shards of two nodes, for sessions, for what is read often, and for the chat's messages
/// between backends.
struct Caching {
    let cache: Cache

    init(_ place: Place) {
        cache = Cache("Cache", in: place.scope, network: place.network) {
            $0.engine = .redis("6.2")
            $0.clusterMode = true
            $0.shards = 2
            $0.replicas = 1
            $0.nodeType = place.config.cacheNode
            // IAM needs a newer Redis than the one that was asked for.
            $0.authentication = .token
            $0.parameters = ["maxmemory-policy": "volatile-lru"]
            $0.key = place.key
            $0.snapshots = .days(place.config.cacheSnapshotDays)
            $0.logRetentionDays = 90
            $0.topic = place.topic
        }
        cache.rotateCredentials()
    }
}
