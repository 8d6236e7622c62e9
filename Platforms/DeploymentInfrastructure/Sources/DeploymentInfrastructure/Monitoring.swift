import Mainstay

/// Alarms, dashboards, traces, canaries and service levels of everything that the environment is made of.
struct Monitoring {
    let metrics: Metrics
    /// Goes off while people cannot use the application.
    let outage: CompositeAlarm
    let unhealthyWeb: Alarm?
    /// What goes off when the database or the cache is maintained.
    let quietInMaintenance: [Alarm]

    init(
        _ context: EnvironmentStacks.Context, _ alerts: Alerts, _ networking: Networking, _ storage: Storage,
        _ database: Database, _ cache: CacheTier, _ jobs: Jobs, _ compute: Compute, _ traffic: Traffic
    ) {
        let group = Group("Monitoring", in: context.stack)
        let metrics = Metrics(context, networking, database, jobs, compute, traffic)
        self.metrics = metrics
        var alarms = AlarmSet(group, alerts.topic)
        let user = UserAlarms(metrics, &alarms)
        let unhealthy = ServiceAlarms.add(metrics, &alarms)
        unhealthyWeb = unhealthy.first
        quietInMaintenance = DataAlarms.add(metrics, database, cache, context.config, &alarms)

        let canary = SyntheticCanary.pages(
            "Canary", in: context.stack,
            [CanaryPage(StringValue("https://\(context.config.domainName)/health"), within: .seconds(2))]
        ) {
            $0.topics = [alerts.topic]
            $0.retention = .days(31)
        }
        canary.bucket.waive(
            "bucket-without-access-log", because: "It holds what the canary saw of public pages, for a month.",
            owner: EnvironmentStacks.Context.owner)
        // Two signs of three: one that is wrong by itself wakes nobody.
        outage = CompositeAlarm(
            "Outage", in: group,
            when: .atLeast(2, of: [.alarm(user.errors), .alarm(user.health), .alarm(canary.alarm)]),
            description: Guide.text("People cannot use the application", "Outage"), topics: [alerts.topic])
        AnomalyAlarm(
            "UnusualTraffic", in: group, metrics.requests, .either, width: 4, periods: 5, breaching: 4,
            description: Guide.text("Far more or fewer requests than at this hour of other days", "Unusual traffic"),
            topics: [alerts.topic])
        ServiceLevel(
            "Availability", in: group, .failures(bad: metrics.serverErrors, total: metrics.requests), goal: 99.9,
            description: "Requests that do not fail")
        ServiceLevel(
            "Latency", in: group, .minutes(metrics.responseTime, .below(0.2)), goal: 99,
            description: "Minutes in which 95 of 100 requests take less than 200 ms")
        let report = AvailabilityReport(
            "AvailabilityReport", in: context.stack, failed: metrics.serverErrors, of: metrics.requests,
            topic: alerts.topic
        ) { $0.goal = 99.9 }
        report.bucket.waive(
            "bucket-without-access-log", because: "It holds a figure for each month, which the topic tells too.",
            owner: EnvironmentStacks.Context.owner)
        Tracing("Tracing", in: context.stack, name: "di-\(context.name)", rate: 0.05)
        Queries.add(context, group, compute)
        Dashboards.add(context, metrics, database, cache, compute, alarms.all)
    }
}

/// The alarms so far: each counts only when two of three minutes breach, is told to the topic both ways, and names its
/// runbook.
struct AlarmSet {
    private let group: Group
    private let topic: Topic
    private(set) var all: [Alarm] = []

    init(_ group: Group, _ topic: Topic) {
        self.group = group
        self.topic = topic
    }

    @discardableResult
    mutating func add(
        _ id: String, _ metric: Metric, _ threshold: Alarm.Threshold, periods: Int = 3, breaching: Int = 2,
        _ text: String, runbook: String, opens severity: Int? = nil, missingData: Alarm.MissingData = .notBreaching
    ) -> Alarm {
        let alarm = Alarm(
            id, in: group, metric, threshold, periods: periods, breaching: breaching,
            description: Guide.text(text, runbook), topics: [topic],
            actions: severity.map { [Alarm.openOpsItem(severity: $0)] } ?? [], missingData: missingData)
        all.append(alarm)
        return alarm
    }
}
