import Mainstay

/// The portal itself in one region: its image as tasks on an Auto Scaling group of instances, behind a load balancer and
/// a firewall, with deployments that move requests from a blue to a green version.
struct Compute {
    let loadBalancer: LoadBalancer
    let service: ContainerService
    let capacity: InstanceCapacity
    let targets: TargetGroup
    /// While one of these is on, a deployment goes back.
    let guards: [Alarm]

    /// - Parameters:
    ///   - prefix: goes before ids, which tell the standby's parts from the portal's own.
    ///   - tasks: where scaling begins and ends.
    ///   - database: the host name of the database that the portal reads here.
    init(
        _ place: Place, prefix: String = "", tasks: Scaling, database: StringValue, cache: Cache, content: Bucket
    ) {
        let scope = place.scope
        let network = place.network
        let key = place.key
        let settings = place.config.instances
        let certificate = Certificate("\(prefix)Certificate", in: scope, domain: place.domain, zone: place.zone) {
            $0.alternativeNames = ["*.\(place.domain)"]
        }
        let entrance = Self.entrance(place, prefix)
        loadBalancer = LoadBalancer(
            "\(prefix)LoadBalancer", in: scope, network: network, scheme: .internetFacing,
            certificate: certificate.arn
        ) {
            $0.securityGroup = entrance
            $0.tlsPolicy = .tls12
            $0.testPort = Self.testPort
            $0.deletionProtection = place.isProduction
        }
        loadBalancer.waive(
            "load-balancer-without-log",
            because: "They can only go to buckets with S3's own keys; CloudFront and the firewall log each request.",
            owner: "platform-team")
        let cluster = ContainerCluster("\(prefix)Cluster", in: scope) {
            $0.containerInsights = .enabled
            $0.encryptionKey = key.arn
        }
        capacity = InstanceCapacity("\(prefix)Capacity", in: scope, cluster: cluster, network: network) {
            // Two tasks fit on each: by processor, and by network interfaces.
            $0.instanceTypes = ["m7g.large", "m6g.large", "r7g.large", "r6g.large"]
            $0.scaling = .between(settings.minimum, settings.maximum)
            $0.scaling.cpu = 80
            $0.onDemandBase = settings.onDemandBase
            $0.onDemandPercentage = 0
            $0.encryptionKey = key.arn
            $0.maximumInstanceLifetime = .days(30)
        }
        let capacity = capacity
        service = ContainerService(
            "\(prefix)Portal", in: scope, network: network, image: .registry(place.config.image), cluster: cluster
        ) {
            $0.instances = capacity
            $0.architecture = .arm
            $0.cpu = .one
            $0.memory = .gibibytes(2)
            $0.scaling = tasks
            $0.port = 8_080
            $0.healthCheckPath = "/health"
            $0.deployment = .blueGreen
            $0.bakeTime = .minutes(15)
            $0.tracing = true
            $0.logRetentionDays = 90
            $0.logEncryptionKey = key.arn
            $0.environment = [
                "CACHE_HOST": cache.endpoint, "CONTENT_BUCKET": StringValue(content.name),
                "DATABASE_CONNECTIONS": StringValue(String(Database.connections)), "DATABASE_HOST": database,
                "DATABASE_NAME": "portal", "DATABASE_USER": StringValue(Database.user),
                "SETTINGS_PATH": StringValue(place.settingsPath),
            ]
        }
        targets = loadBalancer.route(to: service) {
            // Requests that have begun are finished before a version goes.
            $0.deregistrationDelay = .seconds(120)
            $0.slowStart = .seconds(30)
        }
        guards = Self.guards(place, prefix, loadBalancer, targets)
        for alarm in guards { service.rollBack(on: alarm) }
        service.allowConnections(to: cache)
        cache.grantConnect(to: service)
        content.grantReadWrite(to: service)
        // The portal measures itself: into its own namespace alone.
        service.role.allow(
            ["cloudwatch:PutMetricData"], on: ["*"],
            when: ["StringEquals": ["cloudwatch:namespace": JSONValue(stringLiteral: Metrics.namespace)]])
        let firewall = WebFirewall("\(prefix)Firewall", in: scope, scope: .regional) { $0.logKey = key }
        firewall.protect(loadBalancer, arn: loadBalancer.arn)
    }

    /// Where a new version answers before it gets everybody's requests.
    private static let testPort = 8_443

    /// Who may connect to the load balancer: everybody, and to the test port the network alone.
    private static func entrance(_ place: Place, _ prefix: String) -> SecurityGroup {
        let group = SecurityGroup(
            "\(prefix)Entrance", in: place.scope, network: place.network, description: "Load balancer of the portal",
            port: .https)
        let anywhere = CIDRBlock(address: 0, prefix: 0)
        group.allowConnections(from: anywhere, on: .https, description: "HTTPS from the internet")
        group.allowConnections(from: anywhere, on: .http, description: "HTTP from the internet, redirected to HTTPS")
        group.waive(
            "open-http-port", because: "The listener on port 80 only redirects to HTTPS.", owner: "platform-team")
        // Not by addresses: they are in the rule's logical id, which is the same in every environment.
        UntypedResource(
            "FromNetwork", in: group, type: "AWS::EC2::SecurityGroupIngress",
            properties: [
                "CidrIp": place.network.vpc.cidrBlock, "Description": "New versions, from the network",
                "FromPort": testPort, "GroupId": group.id, "IpProtocol": "tcp", "ToPort": testPort,
            ])
        return group
    }

    private static func guards(
        _ place: Place, _ prefix: String, _ loadBalancer: LoadBalancer, _ targets: TargetGroup
    ) -> [Alarm] {
        [
            Alarm(
                "\(prefix)ServerErrors", in: place.scope, loadBalancer.metric("HTTPCode_Target_5XX_Count", .sum),
                .above(10), periods: 2, description: "More than 10 requests a minute failed", topics: [place.topic]),
            Alarm(
                "\(prefix)SlowResponses", in: place.scope,
                loadBalancer.metric("TargetResponseTime", .percentile(95)), .above(1), periods: 3,
                description: "95 of 100 requests took more than a second", topics: [place.topic]),
            Alarm(
                "\(prefix)UnhealthyTasks", in: place.scope, targets.metric("UnHealthyHostCount", .maximum), .above(0),
                periods: 5, description: "A task fails its health check", topics: [place.topic]),
        ]
    }
}
