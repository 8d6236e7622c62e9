import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate
import Testing

@Suite("Platform components together")
struct PlatformLintTests {
    private static let account = "123456789012"

    private func platform(reversed: Bool) -> App {
        let app = App()
        app.tag("Project", "Portal")
        let stack = Stack("Portal", in: app, destination: AnyDestination(account: Self.account, region: "eu-central-1"))
        let spare = Stack("Spare", in: app, destination: AnyDestination(account: Self.account, region: "eu-west-1"))
        let key = Key("Key", in: stack) { $0.multiRegion = true }
        let spareKey = Key("Key", in: spare)
        let spareTopic = Topic("Alerts", in: spare, key: spareKey)
        let vault = BackupVault("Vault", in: spare) {
            $0.key = spareKey
            $0.topic = spareTopic
        }
        let network = Network("Network", in: stack)
        let topic = Topic("Alerts", in: stack, key: key)
        let database = Postgres("Database", in: stack, network: network) {
            $0.key = key
            $0.version = PostgresVersion(major: 17, minor: 9)
            $0.backupReplication = .to("eu-west-1", keyARN: "arn:aws:kms:eu-west-1:\(Self.account):key/mrk-1")
        }
        let spareNetwork = Network("Network", in: spare)
        let replica = PostgresRegionalReplica(
            "Replica", in: spare, of: database, network: spareNetwork, key: spareKey)
        addStandby(to: spare, replica: replica, network: spareNetwork, topic: spareTopic, key: key)
        let cache = Cache("Sessions", in: stack, network: network) {
            $0.key = key
            $0.topic = topic
        }
        Cache("Queue", in: stack, network: network) {
            $0.engine = .redis()
            $0.shards = 2
            $0.authentication = .iam(user: "queue")
        }
        let table = Table("Progress", in: stack, key: .string("learner")) {
            $0.sort = .string("course")
            $0.key = key
            $0.indexes = [Table.Index("byCourse", key: .string("course"), sort: .string("learner"))]
            $0.replicas = [
                Table.Replica("eu-west-1", keyARN: "arn:aws:kms:eu-west-1:\(Self.account):key/mrk-1")
            ]
            $0.capacity = .provisioned(reads: 5...50, writes: 5...50)
            $0.timeToLive = "expires"
        }
        let images = ImageRepository("Images", in: stack) { $0.key = key }
        let logs = Bucket.forLogs("Logs", in: stack)
        let balancer = LoadBalancer(
            "Entry", in: stack, network: network, scheme: .internetFacing, certificate: ComputeStack.certificate
        ) {
            $0.testPort = 8_443
            $0.accessLogs = logs
        }
        let cluster = ContainerCluster("Cluster", in: stack) { $0.containerInsights = .enhanced }
        let strategies: [(String, DeploymentStrategy)] = [
            ("Web", .blueGreen), ("Api", .canary(percent: 10, lasting: .minutes(5))),
            ("Admin", .linear(percent: 25, every: .minutes(2))),
            ("Legacy", .codeDeploy(.linear(percent: 10, every: .minutes(1)))),
        ]
        let errors = LogGroup("Errors", in: stack) { $0.key = key }
        let archive = LogArchive("Archive", in: stack) { $0.key = key }
        var alarms: [Alarm] = []
        for (name, strategy) in strategies {
            let service = ContainerService(
                name, in: stack, network: network, image: images.image(tag: "1.0"), cluster: cluster
            ) {
                $0.deployment = strategy
                if strategy == .blueGreen { $0.migration = ["./migrate"] }
                $0.scaling = .between(2, costing: .dollars(400), each: .dollars(20))
                $0.scaling?.steps = ScalingSteps()
                $0.scaling?.schedules = [ScheduledCapacity("Night", at: 22, minimum: 1, maximum: 4)]
                $0.taskProtection = true
            }
            let group = balancer.route(to: service, paths: ["/\(name)/*"])
            let alarm = Alarm(
                "\(name)Errors", in: stack, group.metric("HTTPCode_Target_5XX_Count", .sum), .above(5),
                description: "\(name) answers with errors", topics: [topic])
            service.rollBack(on: alarm)
            alarms.append(alarm)
            service.allowConnections(to: cache)
            table.grantReadWrite(to: service)
        }
        let instances = InstanceService("Jobs", in: stack, network: network) {
            $0.scaling.schedules = [ScheduledCapacity("Night", at: 22, on: [.monday], minimum: 0, maximum: 2)]
            $0.scaling.steps = ScalingSteps()
        }
        let proxy = database.proxy()
        instances.allowConnections(to: proxy)
        proxy.grantConnect(to: instances, as: "jobs")
        database.tellEvents(to: topic)
        let total = balancer.metric("RequestCount", .sum)
        let bad = balancer.metric("HTTPCode_Target_5XX_Count", .sum)
        let plan = BackupPlan("Backups", in: stack) {
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
            $0.rules = [BackupPlan.Rule("Daily", keeping: .days(35), copyingTo: vault.arnByName)]
        }
        let steps: [() -> Void] = [
            { archive.archive(errors) }, { plan.protect(database) }, { plan.protect(table) },
            { RestoreTesting("Drill", in: stack, of: plan) { $0.kinds = [.database, .table] } },
            { ThreatDetection("Detection", in: stack, topic: topic) { $0.unusedAccess = .days(90) } },
            {
                CompositeAlarm(
                    "Trouble", in: stack, when: .atLeast(2, of: alarms.map { .alarm($0) }), description: "Two at least",
                    topics: [topic])
            },
            { AnomalyAlarm("Traffic", in: stack, total, .either, description: "Unusual", topics: [topic]) },
            {
                SyntheticCanary.pages("Home", in: stack, [CanaryPage("https://www.example.com/")]) {
                    $0.topics = [topic]
                }
            },
            { ServiceLevel("Availability", in: stack, .failures(bad: bad, total: total), goal: 99.9) },
            {
                ServiceLevel(
                    "Latency", in: stack,
                    .minutes(balancer.metric("TargetResponseTime", .percentile(95)), .atMost(0.2)),
                    goal: 99)
            },
            { AvailabilityReport("Report", in: stack, failed: bad, of: total, topic: topic) },
            { CostPerUser("CostPerUser", in: stack, users: Metric("Portal", "ActiveUsers", .maximum)) },
            { MaintenanceWindow("Patches", in: stack) },
            { plan.protect(SharedFileSystem("Files", in: stack, network: network) { $0.key = key }) },
            {
                IdleCleanUp("CleanUp", in: stack, tagged: (key: "Project", value: "Portal"), topic: topic) {
                    $0.deletes = true
                }
            },
            {
                FeatureFlags("Flags", in: stack) {
                    $0.flags = [.init("search", onFor: "(eq $group \"beta\")")]
                    $0.alarms = [alarms[0]]
                }
            },
            { AlarmResponse("Refresh", in: stack, to: alarms[0], steps: [.refresh(instances)]) },
            {
                Budget("Budget", in: stack, limit: .dollars(500), topic: topic).deny(
                    to: [Role("People", in: stack, assumedBy: .thisAccount)], topic: topic)
            },
            {
                GitHubDeployment("GitHub", in: stack, repository: "example/portal", from: [.environment("production")])
                    .allowDeployment()
            },
            {
                DeliveryPipeline("Pipeline", in: stack) {
                    $0.repository = "example/portal"
                    $0.topic = topic
                    $0.key = key
                    $0.build.build = ["make"]
                    $0.build.artifacts = ["cdk.out/**/*"]
                    $0.build.cachedPaths = [".build/**/*"]
                    $0.build.reports = ["reports/*.xml"]
                    $0.pullRequests = $0.build
                    $0.stages = [
                        .init("Staging") {
                            $0.build = ["make migrate", "make staging"]
                            $0.network = network
                        },
                        .init("Production", needsApproval: true) { $0.build = ["make production"] },
                    ]
                }
            },
        ]
        for step in reversed ? steps.reversed() : steps { step() }
        addEdge(to: app)
        addGovernance(to: app, account: Self.account)
        return app
    }

    private func addEdge(to app: App) {
        let stack = Stack("Edge", in: app, destination: AnyDestination(account: Self.account, region: "us-east-1"))
        let firewall = WebFirewall("Firewall", in: stack, scope: .cloudFront)
        let logs = Bucket.forLogs("Logs", in: stack, fromCloudFront: true)
        let assets = Bucket("Assets", in: stack) { $0.accessLogs = .to(logs) }
        let spare = Bucket("Spare", in: stack) { $0.accessLogs = .to(logs) }
        let pages = CustomCachePolicy("Pages", in: stack, .pages)
        let forward = CustomOriginRequestPolicy("Forward", in: stack, cookies: .all, headers: .only(["Accept"]))
        CDN("CDN", in: stack, origin: .bucket(assets).failingOver(to: .bucket(spare))) {
            $0.firewall = firewall
            $0.accessLogs = logs
            $0.caching = pages.policy
            $0.functions = [
                .indexPages("Index", in: stack), .headers("Headers", in: stack, ["X-Robots-Tag": "noindex"]),
            ]
            $0.behaviours = [
                CDN.Behaviour(
                    "/api/*", origin: .server("api.example.com"), caching: .disabled, forwarding: forward.policy,
                    methods: .all, functions: [.redirects("Redirects", in: stack, to: "www.example.com")])
            ]
            $0.securityHeaders?.removed = ["X-Powered-By"]
        }
    }

    /// With `COMPONENT_FILES` set to a folder, the assembly and a workflow for GitHub are written there, for the
    /// conformance tests.
    @Test("Stacks that use them all synthesise without findings, in either order of declaration")
    func everything() throws {
        let result = platform(reversed: false).synthesise()
        #expect(result.diagnostics.map { "\($0.rule): \($0.message)" } == [])
        let other = platform(reversed: true).synthesise()
        #expect(result.assembly.stacks.map(\.template) == other.assembly.stacks.map(\.template))
        guard let folder = FileSystem.environmentVariable("COMPONENT_FILES") else { return }
        try AssemblyWriter().write(result.assembly, to: "\(folder)/cdk.out")
        let workflow = GitHubWorkflow(
            build: ["swift build", "echo \"a: #b\" && true"],
            environments: ["staging", "production"].map {
                .init(
                    $0, region: "eu-central-1", role: "arn:aws:iam::\(Self.account):role/deploy", deploy: ["make \($0)"]
                )
            })
        try FileSystem.write(Array(workflow.yaml.utf8), to: "\(folder)/deliver.yml")
    }
}
