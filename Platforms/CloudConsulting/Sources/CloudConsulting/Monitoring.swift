import Mainstay

/// Alarms on what matters, and the dashboard that shows all of it.
enum Monitoring {
    /// Of what is counted in the application's log.
    static let namespace = "CloudConsulting"

    static func declare(
        _ place: Place, _ cluster: ClusterParts, _ database: Database, _ cache: Caching, _ mail: Mail, _ model: Model,
        _ entrance: Entrance, _ site: Site
    ) {
        let topics = [place.topic]
        let settings = place.config
        var alarms = database.postgres.standardAlarms(
            connections: settings.database.connections * 4 / 5, topics: topics)
        alarms += cache.cache.standardAlarms(topics: topics)
        alarms += entrance.loadBalancer.standardAlarms(latency: 1, topics: topics)
        alarms += entrance.targets.standardAlarms(topics: topics)
        alarms += cluster.cluster.standardAlarms(namespaces: [ClusterParts.namespace], topics: topics)
        alarms += mail.events.standardAlarms(topics: topics)
        alarms += model.nova.standardAlarms(
            invocations: settings.modelCallsPerHour, dollars: Double(settings.modelBudget) / 100, topics: topics)
        alarms += site.distribution.standardAlarms(topics: topics)
        alarms += entrance.certificate.standardAlarms(topics: topics)
        alarms += place.network.standardAlarms(topics: topics)
        let scope = Group("Monitoring", in: place.scope)
        alarms += dataAlarms(in: scope, place, database, cache)
        if let errors = errors(place, cluster, in: scope) {
            alarms.append(
                Alarm(
                    "ApplicationErrors", in: scope, errors, .above(50), periods: 1,
                    description: "More than 50 errors in the application's log in five minutes", topics: topics))
        }
        alarms.append(
            Alarm(
                "Unwell", in: scope, entrance.health.status(), .below(1), periods: 1,
                description: "The API does not answer from around the world; its name leads to the maintenance page",
                topics: topics, missingData: .breaching))
        dashboard(place, cluster, database, cache, model, entrance, alarms)
    }

    private static func dataAlarms(
        in scope: Group, _ place: Place, _ database: Database, _ cache: Caching
    ) -> [Alarm] {
        [
            Alarm(
                "DatabaseQueue", in: scope, database.postgres.metric("DiskQueueDepth", .average), .above(20),
                description: "Reads and writes wait for the database's storage", topics: [place.topic]),
            Alarm(
                "CacheConnections", in: scope, cache.cache.metric("CurrConnections", .maximum), .above(5_000),
                description: "The cache has many connections", topics: [place.topic]),
            Alarm(
                "CacheHits", in: scope, cache.cache.metric("CacheHitRate", .average), .below(60), periods: 12,
                description: "The cache seldom has what is looked for", topics: [place.topic]),
        ]
    }

    /// Entries of the level error in the structured logs of all pods.
    private static func errors(_ place: Place, _ cluster: ClusterParts, in scope: Group) -> Metric? {
        cluster.cluster.applicationLog?.metric(
            "ApplicationErrors", counting: "{ $.log_processed.level = \"error\" }", namespace: namespace)
    }

    private static func dashboard(
        _ place: Place, _ cluster: ClusterParts, _ database: Database, _ cache: Caching, _ model: Model,
        _ entrance: Entrance, _ alarms: [Alarm]
    ) {
        let balancer = entrance.loadBalancer
        let postgres = database.postgres
        let nodes = cluster.cluster
        Dashboard(
            "Dashboard", in: place.scope,
            rows: [
                [.text("# Cloud consulting, \(place.environment.name)")], [.alarms("Health", alarms)],
                [
                    .graph(
                        "Requests and failures",
                        [balancer.metric("RequestCount", .sum), balancer.metric("HTTPCode_Target_5XX_Count", .sum)]),
                    .graph("Response time", [balancer.metric("TargetResponseTime", .percentile(95))]),
                    .graph(
                        "Nodes",
                        [
                            nodes.metric("node_cpu_utilization", .average),
                            nodes.metric("node_memory_utilization", .average),
                        ]),
                ],
                [
                    .graph(
                        "Database",
                        [postgres.metric("CPUUtilization", .average), postgres.metric("DatabaseConnections", .maximum)]
                    ),
                    .graph(
                        "Database latency",
                        [postgres.metric("ReadLatency", .average), postgres.metric("WriteLatency", .average)]),
                    .graph(
                        "Cache",
                        [
                            cache.cache.metric("EngineCPUUtilization", .maximum),
                            cache.cache.metric("DatabaseMemoryUsagePercentage", .maximum),
                            cache.cache.metric("CacheHitRate", .average),
                        ]),
                ],
                [
                    .graph("Mail", ["Send", "Delivery", "Bounce", "Complaint"].map { Metric("AWS/SES", $0, .sum) }),
                    .graph(
                        "Model",
                        [
                            model.nova.metric("Invocations", .sum), model.nova.metric("InvocationThrottles", .sum),
                            model.retries.fallbacks,
                        ]),
                    .graph(
                        "Tokens",
                        [model.nova.metric("InputTokenCount", .sum), model.nova.metric("OutputTokenCount", .sum)]),
                ],
            ])
    }
}
