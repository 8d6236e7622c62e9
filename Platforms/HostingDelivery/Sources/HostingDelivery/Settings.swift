import Mainstay

/// What the manifests and the services are told of the environment, in the Parameter Store; secrets are in Secrets Manager.
enum Settings {
    static func publish(
        _ place: Place, _ cluster: ClusterParts, _ databases: Databases, _ fast: FastData, _ storage: Storage,
        _ entrance: Entrance
    ) {
        var values: [String: StringValue] = [
            "api/domain": StringValue(place.apiName), "cache/host": fast.cache.endpoint,
            "cluster/name": StringValue(cluster.cluster.name), "data-set": StringValue(place.hosting.dataSet),
            "database/name": "hosting", "database/user": StringValue(Databases.user),
            "documents/bucket": StringValue(storage.documents.name), "documents/table": fast.documents.name,
            "site/domain": StringValue(place.siteName), "velero/bucket": StringValue(storage.clusterBackups.name),
        ]
        for (number, shard) in databases.shards.enumerated() {
            values["database/hosts/\(number + 1)"] = shard.proxy.endpoint
        }
        for colour in entrance.colours {
            values["ingress/\(colour.name)/web"] = colour.webTargets.arn
            values["ingress/\(colour.name)/api"] = colour.apiTargets.arn
        }
        let settings = PublishedSettings("Settings", in: place.scope, under: place.settingsPath, values)
        for service in entrance.colours.flatMap(\.services) + [cluster.batch] { settings.grantRead(to: service) }
    }
}
