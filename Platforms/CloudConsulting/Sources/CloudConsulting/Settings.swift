import Mainstay

/// What the manifests and the application are told of the environment, in the Parameter Store.
enum Settings {
    static func publish(
        _ place: Place, _ cluster: ClusterParts, _ database: Database, _ cache: Caching, _ mail: Mail, _ model: Model,
        _ storage: Storage, _ entrance: Entrance
    ) {
        let settings = PublishedSettings(
            "Settings", in: place.scope, under: place.settingsPath,
            [
                "ai/fallback": StringValue(json: model.fallback.json), "ai/model": StringValue(Model.modelID),
                "ai/queue": model.retries.queue.url, "ai/region": StringValue(Model.region),
                "application/secret": cluster.application.arn, "api/domain": StringValue(place.apiName),
                "admin/domain": StringValue(place.adminName),
                "cache/secret": cache.cache.credentials?.arn ?? "none", "cache/host": cache.cache.endpoint,
                "cluster/name": StringValue(cluster.cluster.name),
                "database/secret": database.postgres.credentials.arn, "database/host": database.postgres.endpoint,
                "database/name": "consulting",
                "database/user": StringValue(Database.user), "frontend/domain": StringValue(place.frontendName),
                "ingress/certificate": StringValue(entrance.certificate.arn),
                "ingress/firewall": entrance.firewall.arn, "ingress/target-group": entrance.targets.arn,
                "mail/configuration-set": StringValue(mail.events.setName),
                "mail/sender": StringValue("no-reply@\(place.domain)"),
                "reports/bucket": StringValue(storage.reports.name),
                "velero/bucket": StringValue(storage.clusterBackups.name),
            ])
        for service in [cluster.backend, cluster.admin, cluster.worker] { settings.grantRead(to: service) }
    }
}
