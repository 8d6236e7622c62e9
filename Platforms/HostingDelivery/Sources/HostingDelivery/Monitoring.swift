import Mainstay

/// What is measured, what it may come to, and who hears of it when it does not. Single alarms inform; what people notice
/// pages, and is kept quiet while somebody deploys.
struct Monitoring {
    /// Requests that fail: what stops releases, flags and experiments.
    let errors: Alarm

    static let namespace = "HostingDelivery"

    init(
        _ place: Place, _ cluster: ClusterParts, _ databases: Databases, _ fast: FastData, _ storage: Storage,
        _ entrance: Entrance, _ site: Site
    ) {
        let scope = Group("Monitoring", in: place.scope)
        let info = [place.alerts.info]
        var alarms = DataAlarms.declare(scope, place, databases, fast)
        alarms += cluster.cluster.standardAlarms(namespaces: ["blue", "green", "batch"], topics: info)
        for colour in entrance.colours {
            alarms += colour.loadBalancer.standardAlarms(latency: 0.5, topics: info)
            for targets in colour.targets { alarms += targets.standardAlarms(topics: info) }
        }
        alarms += site.distribution.standardAlarms(topics: info)
        alarms += entrance.certificate.standardAlarms(topics: info)
        alarms += place.network.standardAlarms(topics: info)
        let logs = Self.logAlarms(scope, place, cluster)
        alarms += logs

        let balancer = entrance.live.loadBalancer
        errors = Alarm(
            "FailedRequests", in: scope, balancer.metric("HTTPCode_Target_5XX_Count", .sum), .above(20), periods: 3,
            breaching: 2, description: Guide.text("SEV1: services fail requests", "Failed requests"), topics: info)
        let slow = Alarm(
            "SlowRequests", in: scope, balancer.metric("TargetResponseTime", .percentile(95)), .above(1), periods: 5,
            breaching: 3, description: Guide.text("SEV2: 95 of 100 requests take over a second", "Slow requests"),
            topics: info)
        let unwell = Alarm(
            "Unwell", in: scope, entrance.health.status(), .below(1), periods: 3, breaching: 2,
            description: Guide.text("SEV1: the region does not answer from around the world", "Region lost"),
            topics: info, missingData: .breaching)
        let blocked = Alarm(
            "BlockedRequests", in: scope, site.firewall.metric("BlockedRequests", .sum), .above(10_000), periods: 3,
            breaching: 2, description: Guide.text("SEV3: the edge blocks far more than usual", "Attack"), topics: info)
        alarms += [errors, slow, unwell, blocked]
        let journey = Self.journeys(scope, place)
        alarms.append(journey.alarm)

        let deployment = Alarm(
            "Deploying", in: scope, Metric(Self.namespace, "Deploying", .maximum), .above(0), periods: 1,
            description: "SEV4: a deployment is under way: what it causes pages nobody")
        CompositeAlarm(
            "Outage", in: scope,
            when: .atLeast(2, of: [.alarm(errors), .alarm(unwell), .alarm(journey.alarm)]),
            description: Guide.text("SEV1: people cannot use the platform", "Region lost"),
            topics: [place.alerts.critical], actions: [Alarm.openOpsItem(severity: 1)], suppressor: deployment)
        CompositeAlarm(
            "DataAtRisk", in: scope, when: .any(DataAlarms.risks(scope, place, databases).map { .alarm($0) }),
            description: Guide.text("SEV2: data could be lost, or soon cannot be written", "Data at risk"),
            topics: [place.alerts.critical], actions: [Alarm.openOpsItem(severity: 2)])
        Self.unusual(scope, place, entrance)
        Self.headroom(scope, place, cluster)
        ServiceLevel(
            "Availability", in: scope,
            .failures(
                bad: balancer.metric("HTTPCode_Target_5XX_Count", .sum), total: balancer.metric("RequestCount", .sum)),
            goal: 99.9, description: "Requests that do not fail")
        Tracing("Tracing", in: scope, name: "hosting-\(place.name)", rate: 0.05)
        let people = UserMonitoring("Browsers", in: scope, of: place.siteName)
        Dashboards.declare(place, cluster, databases, fast, entrance, people, alarms)
    }

    /// What the services log as broken, one alarm a service; fields as `log-fields.json` has them.
    private static func logAlarms(_ scope: Group, _ place: Place, _ cluster: ClusterParts) -> [Alarm] {
        guard let log = cluster.cluster.applicationLog else { return [] }
        return ["web", "api", "batch"].map { service in
            let metric = log.metric(
                "\(service)-errors",
                counting:
                    "{ ($.log_processed.level = \"ERROR\" || $.log_processed.level = \"FATAL\") && $.log_processed.service = \"\(service)\" }",
                namespace: namespace)
            return Alarm(
                "LogErrors \(service)", in: scope, metric, .above(20), periods: 5, breaching: 3,
                description: Guide.text("SEV3: \(service) logs errors", "Failed requests"), topics: [place.alerts.info])
        }
    }

    private static func journeys(_ scope: Group, _ place: Place) -> SyntheticCanary {
        let records = Bucket.forLogs("JourneyRecords", in: place.scope, keeping: .days(31)) {
            $0.encryption = .customerManaged(place.key)
        }
        Encryption.acceptLogs(records)
        return SyntheticCanary.pages(
            "Journeys", in: scope,
            [
                CanaryPage(StringValue("https://\(place.siteName)/")),
                CanaryPage(StringValue("https://\(place.siteName)/login"), text: "Sign in"),
                CanaryPage(StringValue("https://\(place.siteName)/checkout")),
                CanaryPage(StringValue("https://\(place.apiName)/api/health")),
            ]
        ) {
            $0.interval = .minutes(5)
            $0.bucket = records
            $0.topics = [place.alerts.info]
            $0.name = "hd-\(place.config.stage.rawValue.prefix(4))-journeys"
        }
    }

    private static func unusual(_ scope: Group, _ place: Place, _ entrance: Entrance) {
        let balancer = entrance.live.loadBalancer
        let metrics: [(String, Metric)] = [
            ("Traffic", balancer.metric("RequestCount", .sum)),
            ("Latency", balancer.metric("TargetResponseTime", .percentile(95))),
            ("Errors", balancer.metric("HTTPCode_Target_5XX_Count", .sum)),
        ]
        for (name, metric) in metrics {
            AnomalyAlarm(
                "Unusual\(name)", in: scope, metric, name == "Traffic" ? .either : .above, width: 4, periods: 5,
                breaching: 4, description: Guide.text("SEV3: \(name) is not as on other days", "Unusual traffic"),
                topics: [place.alerts.info])
        }
    }

    /// A quarter of what nodes can do is kept free at the peak; what is below is bought before it is needed.
    private static func headroom(_ scope: Group, _ place: Place, _ cluster: ClusterParts) {
        for (name, metric) in [("CPU", "node_cpu_utilization"), ("Memory", "node_memory_utilization")] {
            Alarm(
                "Headroom\(name)", in: scope, cluster.cluster.metric(metric, .average, period: .minutes(5)),
                .above(75), periods: 12, breaching: 10,
                description: Guide.text("SEV3: less than a quarter of the cluster's \(name) is free", "Headroom"),
                topics: [place.alerts.info])
        }
    }
}

/// The document that says what to do, with a section for every kind of alarm.
enum Guide {
    static let path = "docs/runbooks.md"

    static func text(_ what: String, _ section: String) -> String {
        let anchor = String(section.lowercased().map { $0 == " " ? "-" : $0 })
        return "\(what). Runbook: \(path)#\(anchor)"
    }
}
