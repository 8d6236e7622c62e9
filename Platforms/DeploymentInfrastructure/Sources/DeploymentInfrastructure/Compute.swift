import Mainstay

/// The services, in containers on Fargate: each with its own image, role, scaling, log and way to be deployed.
struct Compute {
    let cluster: ContainerCluster
    /// Pages, for browsers.
    let web: ContainerService
    /// What pages and other applications call.
    let api: ContainerService
    /// Does what is in the queue.
    let worker: ContainerService

    var services: [ContainerService] { [web, api, worker] }
    /// Those that answer requests.
    var servers: [ContainerService] { [web, api] }

    init(_ context: EnvironmentStacks.Context, _ networking: Networking) {
        let config = context.config
        cluster = ContainerCluster("Cluster", in: context.stack) {
            $0.containerInsights = .enabled
            $0.serviceConnectNamespace = StringValue("\(context.name).deployment-infrastructure.internal")
        }

        func image(_ name: String, _ digest: String) -> ContainerImage {
            .registry("\(config.images.registry)/deployment-infrastructure/\(name)@\(digest)")
        }

        func common(_ settings: EnvironmentConfig.TaskSettings, _ it: inout ContainerService.Configuration) {
            it.cpu = settings.cpu
            it.memory = .mebibytes(settings.memoryMebibytes)
            // A fifth cheaper than x86 for the same work.
            it.architecture = .arm
            it.scaling = Self.scaling(settings, config.night)
            it.logRetentionDays = Retention.logs
            it.tracing = true
            it.subnets = networking.network.subnets(.egress)
        }

        func server(_ settings: EnvironmentConfig.TaskSettings, _ it: inout ContainerService.Configuration) {
            common(settings, &it)
            // The container speaks TLS itself: nothing is readable on the way from the load balancer.
            it.port = 8443
            it.healthCheckPath = "/health"
            it.containerHealthCheck = ["CMD-SHELL", "curl --fail --insecure --silent https://localhost:8443/health"]
            it.deployment = .blueGreen
            it.bakeTime = .minutes(15)
            // In development tasks may be taken away with two minutes of notice.
            if !config.isDurable { it.capacity = .spot(onDemandBase: 1) }
        }

        web = ContainerService(
            "Web", in: context.stack, network: networking.network, image: image("web", config.images.web),
            cluster: cluster
        ) { server(config.services.web, &$0) }
        api = ContainerService(
            "API", in: context.stack, network: networking.network, image: image("api", config.images.api),
            cluster: cluster
        ) {
            server(config.services.api, &$0)
            $0.discoveryName = "api"
            // Additions only: the version before still runs when they are made.
            $0.migration = ["./migrate"]
        }
        worker = ContainerService(
            "Worker", in: context.stack, network: networking.network, image: image("worker", config.images.worker),
            cluster: cluster
        ) {
            common(config.services.worker, &$0)
            $0.port = nil
            $0.containerHealthCheck = ["CMD-SHELL", "test -e /tmp/alive"]
            // What a task that is taken away leaves undone comes back into the queue.
            $0.capacity = .spot(onDemandBase: 1)
            $0.stopTimeout = .seconds(120)
        }
    }

    /// Processor at 70 %, memory at 75 %, and steps for sudden load; few at night where nobody works.
    private static func scaling(
        _ settings: EnvironmentConfig.TaskSettings, _ night: EnvironmentConfig.Night?
    ) -> Scaling {
        var scaling = Scaling.between(settings.minimum, settings.maximum)
        scaling.cpu = 70
        scaling.memory = 75
        scaling.scaleOutCooldown = .minutes(1)
        scaling.scaleInCooldown = .minutes(5)
        scaling.steps = ScalingSteps(above: 85)
        if let night {
            scaling.schedules = [
                ScheduledCapacity("Evening", at: night.from, minimum: 1, maximum: 1),
                ScheduledCapacity(
                    "Morning", at: night.to, on: [.monday, .tuesday, .wednesday, .thursday, .friday],
                    minimum: settings.minimum, maximum: settings.maximum),
            ]
        }
        return scaling
    }
}
