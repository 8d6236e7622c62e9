import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate
import Testing

@Suite("Core components together")
struct CoreLintTests {
    private func platform(reversed: Bool) -> App {
        let app = App()
        app.tag("Project", "Shop")
        let stack = Stack("Core", in: app, destination: AnyDestination(region: "us-east-1"))
        let key = Key("Key", in: stack)
        let network = Network("Network", in: stack) {
            $0.interfaceEndpoints = ["logs", "ecr.api", "ecr.dkr"]
            $0.flowLogKey = key
        }
        let web = SecurityGroup("Web", in: stack, network: network, description: "Web", port: .https)
        let worker = SecurityGroup(
            "Worker", in: stack, network: network, description: "Worker", allowsAllOutbound: true)
        let data = SecurityGroup("Data", in: stack, network: network, description: "Data", port: .postgres)
        let topic = Topic("News", in: stack, displayName: "Shop")
        let logs = LogGroup("Logs", in: stack) { $0.key = key }
        let role = Role("Role", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com"), description: "Tasks")
        let steps: [() -> Void] = [
            { web.allowConnections(to: data) }, { worker.allowConnections(to: data) },
            { web.allowConnections(from: CIDRBlock(address: 0, prefix: 0), on: .https, description: "Everybody") },
            { worker.allowConnections(to: web) }, { topic.grantPublish(to: role) }, { logs.grantWrite(to: role) },
            { key.grantDecrypt(to: role) }, { topic.subscribe(email: "team@example.com") },
            { Budget("Budget", in: stack, limit: .dollars(100), tag: (key: "Project", value: "Shop"), topic: topic) },
            { CostAnomalies("Anomalies", in: stack, above: .dollars(50), topic: topic) { $0.percentage = 40 } },
            { Tracing("Tracing", in: stack, name: "shop") },
            { SavedQuery("Errors", in: stack, query: "filter @message like /ERROR/", groups: [logs.name]) },
        ]
        for step in reversed ? steps.reversed() : steps { step() }
        let trail = AuditTrail("Audit", in: stack) { $0.insights = true }
        ConfigurationRecorder("Config", in: stack) {
            $0.topic = topic
            $0.rules += [
                .restrictedPorts([22, 3_389]), .accessKeysRotated(within: 90), .certificateExpiration(within: 30),
                .logRetention(atLeast: 90), .trailInAllRegions, .containersReadOnly, .secretRotation,
            ]
        }
        var alarms: [Alarm] = []
        if let entries = trail.logGroup {
            let root = entries.metric("RootUse", counting: "{ $.userIdentity.type = \"Root\" }")
            alarms.append(
                Alarm("RootUse", in: stack, root, .above(0), periods: 1, description: "Root signed in", topics: [topic])
            )
        }
        let errors = logs.metric("Errors", counting: "ERROR")
        Dashboard(
            "Overview", in: stack,
            rows: [
                [.text("# Shop")], [.graph("Errors", [errors]), .numbers("Now", [errors])],
                [.alarms("State", alarms), .logs("Last", query: "limit 20", groups: [logs.name])],
            ])
        return app
    }

    /// With `CORE_TEMPLATE` set, the template is written there for cfn-lint.
    @Test("A stack that uses them all synthesises without findings, in either order of declaration")
    func everything() throws {
        let result = platform(reversed: false).synthesise()
        #expect(result.diagnostics.map { "\($0.rule): \($0.message)" } == [])
        let stack = try #require(result.assembly.stacks.first)
        let other = try #require(platform(reversed: true).synthesise().assembly.stacks.first)
        let bytes = JSONPrinter.pretty.print(stack.template)
        #expect(bytes == JSONPrinter.pretty.print(other.template))
        if let path = FileSystem.environmentVariable("CORE_TEMPLATE") { try FileSystem.write(bytes, to: path) }
    }
}
