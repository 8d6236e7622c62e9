import Mainstay

/// Who may reach what: every connection and every permission of the services, and nothing else.
struct Access {
    @discardableResult
    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ database: Database, _ cache: CacheTier,
        _ storage: Storage, _ jobs: Jobs, _ compute: Compute
    ) {
        compute.web.allowConnections(to: compute.api)
        for service in [compute.api, compute.worker] {
            service.allowConnections(to: database.proxy)
            database.proxy.grantConnect(to: service, as: "application")
            storage.documents.grantReadWrite(to: service)
        }
        for service in compute.services { service.allowConnections(to: cache.cache) }

        jobs.queue.grantSend(to: compute.api)
        jobs.queue.grantConsume(to: compute.worker)
    }
}
