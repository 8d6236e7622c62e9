import Mainstay

/// The load balancer, the shop's service on Fargate, and the backend on EC2 instances.
struct Compute {
    let loadBalancer: LoadBalancer
    let cluster: ContainerCluster
    /// Versions of the shop, each scanned when it is pushed.
    let images: ImageRepository
    let service: ContainerService
    let backend: InstanceService
    let serviceTargets: TargetGroup
    let backendTargets: TargetGroup

    init(
        _ context: SolemateStack.Context, _ networking: Networking, _ storage: Storage, _ database: Database,
        _ security: Security
    ) {
        let stack = context.stack
        let network = networking.network
        let config = context.config
        let sizing = context.sizing
        loadBalancer = LoadBalancer(
            "SolemateALB", in: stack, network: network, scheme: .internetFacing,
            certificate: security.certificate.arn
        ) {
            $0.securityGroup = networking.webSecurityGroup
            $0.deletionProtection = config.isGuarded
            $0.accessLogs = storage.logs
            $0.accessLogPrefix = "alb"
        }
        security.firewall.protect(loadBalancer, arn: loadBalancer.arn)

        cluster = ContainerCluster("SolemateCluster", in: stack) { $0.containerInsights = .enabled }
        images = ImageRepository("SolemateImages", in: stack)
        service = ContainerService(
            "SolemateService", in: stack, network: network,
            image: images.image(tag: StringValue(context.operations.imageTag)), cluster: cluster
        ) {
            $0.taskDefinitionID = "SolemateTaskDef"
            $0.cpu = sizing.taskProcessor
            $0.memory = sizing.taskMemory
            $0.desiredCount = config.ecsDesiredCount
            $0.scaling = Sizing.service(config)
            $0.port = 8080
            $0.healthCheckPath = "/health"
            $0.subnets = network.subnets(.egress)
            $0.tracing = true
            $0.logRetentionDays = 30
        }
        backend = InstanceService("SolemateBackend", in: stack, network: network) {
            $0.instanceTypes = [sizing.backendInstance]
            $0.scaling = sizing.backend
            $0.logFiles = ["/var/log/cloud-init-output.log", "/var/log/solemate/*.log"]
            $0.logRetentionDays = 30
            $0.port = 8080
            $0.healthCheckPath = "/health"
            $0.subnets = network.subnets(.egress)
        }
        backendTargets = loadBalancer.route(to: backend, paths: ["/api/*"])
        serviceTargets = loadBalancer.route(to: service)

        let environment: [(String, StringValue)] = [
            ("DATABASE_HOST", database.postgres.endpoint), ("DATABASE_NAME", "solemate"),
            ("ASSETS_BUCKET", storage.assets.name),
        ]
        for (name, value) in environment {
            service.addEnvironment(name, value)
            backend.addEnvironment(name, value)
        }
        for (name, field) in [
            ("DATABASE_USER", database.postgres.credentials.username),
            ("DATABASE_PASSWORD", database.postgres.credentials.password),
        ] {
            service.addSecret(name, field)
            backend.addSecret(name, field)
        }
        storage.assets.grantReadWrite(to: service)
        storage.assets.grantReadWrite(to: backend)
        let description = "Allow PostgreSQL access from web servers"
        service.allowConnections(to: database.postgres, description: description)
        backend.allowConnections(to: database.postgres, description: description)
        for replica in database.replicas {
            service.allowConnections(to: replica, description: description)
            backend.allowConnections(to: replica, description: description)
        }
        Output("ImageRepositoryUri", in: stack, images.uri, description: "Where versions of the shop are pushed to")
        Output("LoadBalancerName", in: stack, loadBalancer.dnsName, description: "Where the load balancer answers")
    }
}
