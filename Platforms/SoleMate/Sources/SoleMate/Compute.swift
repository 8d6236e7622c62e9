import Mainstay

/// The load balancer, the shop's service on Fargate, and the backend on EC2 instances.
struct Compute {
    let loadBalancer: LoadBalancer
    let cluster: ContainerCluster
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
        loadBalancer = LoadBalancer(
            "SolemateALB", in: stack, network: network, scheme: .internetFacing,
            certificate: security.certificate.arn
        ) {
            $0.securityGroup = networking.webSecurityGroup
            $0.deletionProtection = config.isProduction
            $0.accessLogs = storage.logs
            $0.accessLogPrefix = "alb"
        }
        security.firewall.protect(loadBalancer, arn: loadBalancer.arn)

        cluster = ContainerCluster("SolemateCluster", in: stack) { $0.containerInsights = .enabled }
        service = ContainerService(
            "SolemateService", in: stack, network: network,
            image: .registry("public.ecr.aws/docker/library/httpd:2.4"), cluster: cluster
        ) {
            $0.cpu = .quarter
            $0.memory = .mebibytes(512)
            $0.desiredCount = config.ecsDesiredCount
            $0.scaling = .between(config.ecsDesiredCount, config.ecsDesiredCount * 4)
            $0.port = 8080
            $0.healthCheckPath = "/health"
            $0.subnets = network.subnets(.egress)
            $0.tracing = true
            $0.logRetentionDays = 30
        }
        backend = InstanceService("SolemateBackend", in: stack, network: network) {
            $0.instanceTypes = [config.isProduction ? "t3.small" : "t3.micro"]
            $0.scaling = .between(config.isProduction ? 2 : 1, config.isProduction ? 6 : 2)
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
        Output("LoadBalancerName", in: stack, loadBalancer.dnsName, description: "Where the load balancer answers")
    }
}
