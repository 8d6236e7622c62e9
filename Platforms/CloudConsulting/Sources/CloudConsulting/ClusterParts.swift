import Mainstay

/// The cluster, and a role for each thing that runs in it.
struct ClusterParts {
    let cluster: KubernetesCluster
    /// The Go backend: API, chat, webhooks.
    let backend: KubernetesWorkload
    /// The dashboard of the staff.
    let admin: KubernetesWorkload
    /// Sends mail and writes reports, on spare capacity.
    let worker: KubernetesWorkload
    /// The secret of sessions' signatures.
    let application: Secret

    /// In which the platform's own objects are.
    static let namespace = "consulting"

    init(
        _ place: Place, _ storage: Storage, _ database: Database, _ cache: Caching, _ mail: Mail, _ model: Model
    ) {
        let config = place.config
        let cluster = KubernetesCluster("Cluster", in: place.scope, network: place.network) {
            $0.version = "1.35"
            $0.key = place.key
            $0.nodeGroups = [
                .init("General") {
                    $0.instanceTypes = config.nodes.types
                    $0.minimum = config.nodes.minimum
                    $0.maximum = config.nodes.maximum
                },
                .init("Spot") {
                    $0.instanceTypes = config.spotNodes.types
                    $0.capacity = .spot
                    $0.minimum = config.spotNodes.minimum
                    $0.maximum = config.spotNodes.maximum
                },
            ]
            $0.addons = ["external-dns"]
            $0.deletionProtection = place.isProduction
        }
        self.cluster = cluster
        func workload(_ id: String, _ account: String, port: Port? = nil) -> KubernetesWorkload {
            KubernetesWorkload(
                id, in: place.scope, cluster: cluster, namespace: Self.namespace, serviceAccount: account, port: port)
        }
        backend = workload("Backend", "backend", port: .tcp(8_080))
        admin = workload("Admin", "admin", port: .tcp(8_080))
        worker = workload("Worker", "worker")
        application = Secret("ApplicationSecret", in: place.scope) {
            $0.description = "Signs sessions of the consulting platform"
            $0.length = 64
            $0.key = place.key
        }
        application.waive(
            "secret-without-rotation",
            because: "A new secret ends all sessions; it is replaced by hand, as docs/operations.md says.",
            owner: "platform-team")

        cluster.allowConnections(to: database.postgres)
        cluster.allowConnections(to: cache.cache)
        for service in [backend, admin, worker] { database.postgres.grantConnect(to: service, as: Database.user) }
        model.nova.grantInvoke(to: backend)
        model.nova.grantInvoke(to: worker)
        for service in [backend, worker] { model.retries.queue.grantSend(to: service) }
        mail.domain.grantSend(to: worker, with: mail.events)
        mail.webhook.grantConsume(to: worker)
        storage.reports.grantReadWrite(to: worker)
        for service in [backend, admin] { storage.reports.grantRead(to: service) }

        cluster.loadBalancerController()
        cluster.clusterAutoscaler()
        cluster.externalDNS(for: place.zone)
        cluster.velero(into: storage.clusterBackups)
        let secrets = [database.postgres.credentials, cache.cache.credentials, application].compactMap { $0 }
        cluster.externalSecrets(reading: secrets)
    }
}
