import MainstayComponents
import MainstayConstructs

extension PlatformLintTests {
    /// What an account has beside the platform: recorder, trail, tags, reports, runbooks.
    func addGovernance(to app: App, account: String) {
        let stack = Stack(
            "Governance", in: app, destination: AnyDestination(account: account, region: "us-east-1"))
        let key = Key("Key", in: stack) { $0.multiRegion = true }
        let topic = Topic("Alerts", in: stack, key: key)
        let recorder = ConfigurationRecorder("Recorder", in: stack) {
            $0.rules = [.requiredTags(["Project": [], "Environment": ["staging", "production"]])]
        }
        recorder.detectDrift()
        ConformancePack(
            "Access", in: stack, of: [.rootMFA, .consoleMFA, .accessKeysRotated(within: 90)], recorder: recorder)
        ConfigurationAggregator("All", in: stack)
        AuditTrail("Trail", in: stack).alarms(topic: topic)
        TagPolicy(
            "Tags", in: stack,
            tags: [.init("Environment", values: ["staging", "production"], enforcedFor: ["ec2:instance"])],
            targets: ["ou-ab12-cdefghij"])
        InspectorActivation("Inspector", in: stack)
        ImageScanning("Scanning", in: stack)
        ImageReplication("Copies", in: stack, to: ["eu-west-1"], prefixes: ["portal/"])
        BackupReports("BackupReports", in: stack)
        CostQueries("CostQueries", in: stack, of: CostExport("Costs", in: stack))
        CostCategory("Projects", in: stack, byTag: "Project")
        DeploymentEvents("Deployments", in: stack, topic: topic)
        SnapshotPolicy("Snapshots", in: stack)
        UserMonitoring("Browsers", in: stack, of: "www.example.com")
        UserPool("People", in: stack).client("Web", callbacks: ["https://www.example.com/back"])
        PublishedSettings("Settings", in: stack, under: "/portal/staging", ["region": AWS.region])
        Secret("Secret", in: stack) { $0.replicas = [.init("eu-west-1")] }
        MetricExport(
            "Outside", in: stack, to: "https://metrics.example.com/v1",
            secret: Secret("OutsideKey", in: stack) { $0.generatedField = "api_key" }
        ) { $0.namespaces = ["AWS/ECS"] }
        PermissionSet("Readers", in: stack, instanceARN: "arn:aws:sso:::instance/ssoins-1111111111111111") {
            $0.managedPolicies = ["ReadOnlyAccess"]
        }.assign(toGroup: "a1b2c3d4-1111-2222-3333-444455556666", in: account)
        let network = Network("Network", in: stack)
        ServiceNamespace("Names", in: stack, name: "portal.internal", network: network)
        let log = LogGroup("Log", in: stack)
        SavedQuery.standard(in: stack, groups: [log.name])
        let quarantine = SecurityGroup(
            "Quarantine", in: stack, network: network, description: "Nothing in, nothing out")
        let isolate = Runbook(
            "Isolate", in: stack, "Cuts an instance off", parameters: ["InstanceId": "Which instance"],
            steps: [.isolate(in: quarantine, tagged: (key: "Project", value: "Portal"))])
        FindingResponse(
            "Mining", in: stack, to: ["CryptoCurrency:EC2/"], run: isolate,
            inputs: ["InstanceId": "$.detail.resource.instanceDetails.instanceId"])
        let queue = Queue("Orders", in: stack) {
            $0.key = key
            $0.topic = topic
        }
        queue.grantSend(to: Role("Sender", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com")))
        MaintenanceWindow("Patches", in: stack).mute([
            Alarm("Slow", in: stack, Metric("Portal", "Latency"), .above(1), description: "Slow")
        ])
    }

    /// The region that stands by: a replica, a service that is small, and what makes it take over.
    func addStandby(to stack: Stack, replica: PostgresRegionalReplica, network: Network, topic: Topic, key: Key) {
        KeyReplica("SharedKey", in: stack, of: key)
        let zone = HostedZone("Zone", in: stack, name: "portal.example.com")
        let check = HealthCheck("Home", in: stack, of: "home.portal.example.com") { $0.path = "/health" }
        let service = ContainerService("Web", in: stack, network: network, image: .registry("nginx:1.27")) {
            $0.scaling = .between(1, 2)
        }
        let balancer = LoadBalancer(
            "Entry", in: stack, network: network, scheme: .internetFacing,
            certificate: "arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555")
        balancer.route(to: service).standardAlarms(topics: [topic])
        balancer.standardAlarms(topics: [topic])
        service.standardAlarms(topics: [topic])
        replica.standardAlarms(topics: [topic])
        network.standardAlarms(topics: [topic])
        let cache = Cache("Cache", in: stack, network: network)
        cache.rotateCredentials()
        cache.standardAlarms(topics: [topic])
        zone.aliasRecord(to: balancer, routing: .secondary, named: "standby")
        zone.aliasRecord("near", to: balancer, routing: .proximity(region: "eu-west-1", bias: 10), named: "standby")
        zone.aliasRecord("share", to: balancer, routing: .weight(10), named: "standby")
        zone.aliasRecord("place", to: balancer, routing: .country("*"), named: "standby")
        let failover = RegionalFailover("Failover", in: stack, promoting: replica, topic: topic) { $0.fence = check }
        failover.start(service, tasks: 4, scalingTo: 20)
        let jobs = InstanceService("Jobs", in: stack, network: network) { $0.measuresMemory = true }
        failover.start(jobs, instances: 2)
        let gone = SyntheticCanary.pages("Watch", in: stack, [CanaryPage("https://home.portal.example.com/")]) {
            $0.topics = [topic]
        }
        failover.startAutomatically(on: gone.alarm)
    }
}
