import Mainstay

/// Alarms, the dashboard, tracing, saved queries and the budget.
struct Monitoring {
    @discardableResult
    init(
        _ context: SolemateStack.Context, _ networking: Networking, _ storage: Storage, _ database: Database,
        _ compute: Compute, _ delivery: Delivery
    ) {
        let stack = context.stack
        let monitoring = Group("Monitoring", in: stack)
        let topic = Topic("SolemateAlerts", in: stack, displayName: "SoleMate \(context.environment.name)")
        let metrics = Metrics(networking, database, compute)
        let alarms = Self.alarms(metrics, in: monitoring, topic)
        Dashboard(
            "SolemateDashboard", in: stack,
            rows: [
                [.text("# SoleMate \(context.environment.name)")],
                [.alarms("Alarms", alarms)],
                [
                    .graph("Response time", [metrics.responseTime]), .graph("Requests", [metrics.requests]),
                    .graph("Errors", [metrics.serverErrors]),
                ],
                [
                    .graph("Service", [metrics.serviceCPU, metrics.serviceMemory]),
                    .graph("Backend", [metrics.backendCPU]),
                ],
                [
                    .graph("Database", [metrics.databaseCPU, metrics.databaseConnections]),
                    .graph("Database storage", [metrics.databaseStorage]),
                ],
                [
                    .logs(
                        "Errors in the service's log",
                        query: "fields @timestamp, @message | filter @message like /(?i)error/ | limit 20",
                        groups: [compute.service.logGroup.ref])
                ],
            ])
        Tracing("SolemateTracing", in: stack, name: "solemate-\(context.environment.name)")
        SavedQuery(
            "ServiceErrors", in: monitoring,
            query: "fields @timestamp, @message | filter @message like /(?i)error/ | sort @timestamp desc | limit 100",
            groups: [compute.service.logGroup.ref], name: "SoleMate/\(context.environment.name)/service-errors")
        Budget(
            "SolemateBudget", in: stack, limit: .dollars(context.config.isProduction ? 600 : 300),
            tag: (key: "Environment", value: context.environment.name), topic: topic)
        Output("AlertsTopicArn", in: stack, topic.arn, description: "Where alarms go; subscribe to it")
    }

    private static func alarms(_ metrics: Metrics, in scope: Group, _ topic: Topic) -> [Alarm] {
        [
            Alarm(
                "SlowResponses", in: scope, metrics.responseTime, .above(0.2), periods: 5, breaching: 3,
                description: "95 of 100 requests took more than 200 ms", topics: [topic]),
            Alarm(
                "ServerErrors", in: scope, metrics.serverErrors, .above(10), periods: 5, breaching: 3,
                description: "More than 10 requests a minute failed", topics: [topic]),
            Alarm(
                "UnhealthyService", in: scope, metrics.unhealthyService, .above(0), periods: 3,
                description: "A task of the service fails its health check", topics: [topic]),
            Alarm(
                "UnhealthyBackend", in: scope, metrics.unhealthyBackend, .above(0), periods: 3,
                description: "An instance of the backend fails its health check", topics: [topic]),
            Alarm(
                "ServiceCPU", in: scope, metrics.serviceCPU, .above(85), description: "The service is short of CPU",
                topics: [topic]),
            Alarm(
                "ServiceMemory", in: scope, metrics.serviceMemory, .above(85),
                description: "The service is short of memory", topics: [topic]),
            Alarm(
                "BackendCPU", in: scope, metrics.backendCPU, .above(85), description: "The backend is short of CPU",
                topics: [topic]),
            Alarm(
                "BackendStatus", in: scope, metrics.backendStatus, .above(0), periods: 2,
                description: "An instance of the backend fails EC2's status checks", topics: [topic],
                actions: [Alarm.openOpsItem(severity: 2)]),
            Alarm(
                "DatabaseCPU", in: scope, metrics.databaseCPU, .above(80),
                description: "The database is short of CPU", topics: [topic]),
            Alarm(
                "DatabaseStorage", in: scope, metrics.databaseStorage, .below(5 * 1_073_741_824),
                description: "The database has less than 5 GiB of storage left", topics: [topic],
                actions: [Alarm.openOpsItem(severity: 1)], missingData: .breaching),
            Alarm(
                "DatabaseConnections", in: scope, metrics.databaseConnections, .above(80),
                description: "The database is running out of connections", topics: [topic]),
            Alarm(
                "DatabaseLatency", in: scope, metrics.databaseReadLatency, .above(0.02),
                description: "Reads of the database take more than 20 ms", topics: [topic]),
            Alarm(
                "NATPorts", in: scope, metrics.natPortErrors, .above(0), periods: 3,
                description: "The NAT gateway has no ports left for new connections", topics: [topic]),
        ]
            + metrics.replicaLag.map {
                Alarm(
                    "ReplicaLag", in: scope, $0, .above(30), description: "The reading copy is 30 seconds behind",
                    topics: [topic])
            }
    }
}
