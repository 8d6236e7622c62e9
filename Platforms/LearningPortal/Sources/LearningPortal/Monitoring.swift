import Mainstay

/// Alarms, the dashboard, traces, saved queries and the synthetic user.
struct Monitoring {
    let metrics: Metrics
    let alarms: [Alarm]

    init(
        _ place: Place, _ compute: Compute, _ database: Database, _ cache: Cache, _ storage: Storage,
        _ health: HealthCheck
    ) {
        let name = place.environment.name
        let scope = Group("Monitoring", in: place.scope)
        metrics = Metrics(name, compute, database, cache)
        Self.countErrors(metrics.errors, in: scope, compute)
        let canary = SyntheticCanary.pages(
            "Health", in: scope,
            [CanaryPage("https://\(place.directName)/health", within: .seconds(2))]
        ) {
            $0.interval = .minutes(1)
            $0.timeout = .seconds(30)
            $0.bucket = storage.reports
            $0.topics = [place.topic]
            $0.name = "lp-\(name)-health"
        }
        let unwell = Alarm(
            "Unwell", in: scope, health.status(), .below(1), periods: 1,
            description: "The region does not answer from around the world; names lead to the standby",
            topics: [place.topic], missingData: .breaching)
        alarms =
            compute.guards + Self.serviceAlarms(metrics, in: scope, place.topic)
            + Self.dataAlarms(metrics, place.config, in: scope, place.topic) + [canary.alarm, unwell]
        Tracing("Tracing", in: scope, name: "learning-portal-\(name)", rate: place.isProduction ? 0.05 : 0.5)
        SavedQuery(
            "ErrorsInTheLog", in: scope,
            query: "fields @timestamp, message, traceId | filter level = \"ERROR\" | sort @timestamp desc | limit 100",
            groups: [compute.service.logGroup.ref], name: "LearningPortal/\(name)/errors")
        Self.dashboard(place, metrics, alarms, compute)
    }

    /// Entries of the level ERROR in the portal's structured log.
    private static func countErrors(_ metric: Metric, in scope: Group, _ compute: Compute) {
        UntypedResource(
            "ErrorFilter", in: scope, type: "AWS::Logs::MetricFilter",
            properties: [
                "FilterPattern": "{ $.level = \"ERROR\" }", "LogGroupName": compute.service.logGroup.ref,
                "MetricTransformations": JSONValue.array([
                    JSONValue.object([
                        "DefaultValue": 0, "MetricName": metric.name, "MetricNamespace": metric.namespace,
                        "MetricValue": "1",
                    ])
                ]),
            ])
    }

    private static func serviceAlarms(_ metrics: Metrics, in scope: Group, _ topic: Topic) -> [Alarm] {
        [
            Alarm(
                "Errors", in: scope, metrics.errors, .above(50), periods: 1,
                description: "More than 50 errors in the portal's log in five minutes", topics: [topic]),
            Alarm(
                "ServiceCPU", in: scope, metrics.serviceCPU, .above(85),
                description: "Scaling does not keep up: the tasks are short of CPU", topics: [topic]),
            Alarm(
                "ServiceMemory", in: scope, metrics.serviceMemory, .above(85),
                description: "The tasks are short of memory", topics: [topic]),
            Alarm(
                "InstanceCPU", in: scope, metrics.instanceCPU, .above(90),
                description: "The instances are short of CPU", topics: [topic]),
        ]
    }

    private static func dataAlarms(
        _ metrics: Metrics, _ config: EnvironmentConfig, in scope: Group, _ topic: Topic
    ) -> [Alarm] {
        let gibibyte = 1_073_741_824.0
        return [
            Alarm(
                "DatabaseCPU", in: scope, metrics.databaseCPU, .above(80),
                description: "The database is short of CPU", topics: [topic]),
            Alarm(
                "DatabaseStorage", in: scope, metrics.databaseStorage,
                .below(Double(config.database.storageGiB) * gibibyte / 10),
                description: "Less than a tenth of the database's storage is left", topics: [topic],
                missingData: .breaching),
            Alarm(
                "DatabaseConnections", in: scope, metrics.databaseConnections,
                .above(Double(config.database.connections) * 0.8),
                description: "Four of five connections to the database are taken", topics: [topic]),
            Alarm(
                "DatabaseReadLatency", in: scope, metrics.databaseReadLatency, .above(0.02),
                description: "Reads of the database's storage take more than 20 ms", topics: [topic]),
            Alarm(
                "DatabaseWriteLatency", in: scope, metrics.databaseWriteLatency, .above(0.05),
                description: "Writes to the database's storage take more than 50 ms", topics: [topic]),
            Alarm(
                "CacheCPU", in: scope, metrics.cacheCPU, .above(80), description: "The cache is short of CPU",
                topics: [topic]),
            Alarm(
                "CacheMemory", in: scope, metrics.cacheMemory, .above(85),
                description: "The cache is short of memory", topics: [topic]),
        ]
    }

    private static func dashboard(_ place: Place, _ metrics: Metrics, _ alarms: [Alarm], _ compute: Compute) {
        Dashboard(
            "Dashboard", in: place.scope,
            rows: [
                [.text("# Learning portal, \(place.environment.name)")], [.alarms("Health", alarms)],
                [
                    .numbers("Users", [metrics.activeUsers, metrics.dailyUsers]),
                    .graph("Response time", [metrics.responseTime]),
                    .graph("Requests and failures", [metrics.requests, metrics.failures]),
                ],
                [
                    .graph("Tasks", [metrics.serviceCPU, metrics.serviceMemory]),
                    .graph("Instances", [metrics.instanceCPU]), .graph("Errors", [metrics.errors]),
                ],
                [
                    .graph("Database", [metrics.databaseCPU, metrics.databaseConnections]),
                    .graph("Database latency", [metrics.databaseReadLatency, metrics.databaseWriteLatency]),
                    .graph("Database storage", [metrics.databaseStorage]),
                ],
                [
                    .graph("Cache", [metrics.cacheCPU, metrics.cacheMemory]),
                    .graph("Evictions", [metrics.cacheEvictions]),
                ],
                [
                    .logs(
                        "Errors in the log",
                        query:
                            "fields @timestamp, message | filter level = \"ERROR\" | sort @timestamp desc | limit 20",
                        groups: [compute.service.logGroup.ref])
                ],
            ])
    }
}
