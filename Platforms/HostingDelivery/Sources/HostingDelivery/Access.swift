import Mainstay

/// Who may reach what: every connection and every permission of what runs in the cluster, and nothing else.
enum Access {
    static func declare(
        _ place: Place, _ cluster: ClusterParts, _ entrance: Entrance, _ databases: Databases, _ fast: FastData,
        _ storage: Storage, _ flags: FeatureFlags
    ) {
        let services = entrance.colours.flatMap(\.services)
        for shard in databases.shards {
            cluster.cluster.allowConnections(to: shard.proxy)
            for service in services + [cluster.batch] { shard.proxy.grantConnect(to: service, as: Databases.user) }
        }
        cluster.cluster.allowConnections(to: fast.cache)
        for service in services {
            fast.documents.grantReadWrite(to: service)
            flags.grantRead(to: service)
        }
        databases.directory.map { directory in
            for service in services { directory.grantRead(to: service) }
        }
        for colour in entrance.colours { storage.documents.grantReadWrite(to: colour.api) }
        storage.documents.grantReadWrite(to: cluster.batch)
        cluster.cluster.velero(into: storage.clusterBackups)
        let secrets = databases.shards.map(\.postgres.credentials) + [fast.cache.credentials].compactMap { $0 }
        cluster.cluster.externalSecrets(reading: secrets)
    }
}
