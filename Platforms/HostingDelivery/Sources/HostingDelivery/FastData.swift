import Mainstay

/// Data beside the relational database: documents in every region, and a cache that may be empty.
struct FastData {
    let documents: Table
    let cache: Cache

    init(_ place: Place, _ storage: Storage, _ refuge: RefugeStack) {
        documents = Table("DocumentTable", in: place.scope, key: .string("Owner")) {
            $0.sort = .string("Document")
            $0.capacity = .onDemand(maximumReads: 20_000, maximumWrites: 10_000)
            $0.stream = .newAndOldImages
            $0.pointInTimeRecovery = .days(35)
            $0.key = place.key
            $0.replicas = [.init(place.hosting.copyRegion, keyARN: StringValue(refuge.key.arn))]
        }
        storage.backups.protect(documents)
        cache = Self.cache("Cache", place)
    }

    static func cache(_ id: String, _ place: Place) -> Cache {
        let cache = Cache(id, in: place.scope, network: place.network) {
            $0.engine = .redis("7.1")
            $0.nodeType = place.hosting.cacheNode
            $0.replicas = place.hosting.cacheReplicas
            $0.clusterMode = false
            $0.key = place.key
            $0.parameters = ["maxmemory-policy": "allkeys-lru"]
            $0.snapshots = .days(7)
            $0.logRetentionDays = Retention.logs
            $0.topic = place.alerts.info
        }
        if place.hosting.cacheReplicas == 0 {
            cache.waive(
                "cache-in-one-zone", because: "Development's cache may be empty after a failure.", owner: Place.owner)
        }
        cache.rotateCredentials(every: .days(30))
        return cache
    }
}
