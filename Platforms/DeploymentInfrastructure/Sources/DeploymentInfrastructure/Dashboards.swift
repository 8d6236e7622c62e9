import Mainstay

/// One dashboard for how the application does, one for what it is made of.
enum Dashboards {
    static func add(
        _ context: EnvironmentStacks.Context, _ metrics: Metrics, _ database: Database, _ cache: CacheTier,
        _ compute: Compute, _ alarms: [Alarm]
    ) {
        let title = "Deployment infrastructure, \(context.name)"
        Dashboard(
            "Overview", in: context.stack,
            rows: [
                [.text("# \(title)\n\nTraffic, errors, latency and saturation. What to do: \(Guide.path)")],
                [.alarms("Alarms", alarms)],
                [
                    .graph("Traffic", [metrics.requests, metrics.edgeRequests]),
                    .graph("Errors", [metrics.serverErrors, metrics.applicationErrors, metrics.edgeErrors]),
                    .graph("Latency p95 and p99", [metrics.responseTime, metrics.slowestResponses]),
                ],
                [
                    .graph("Saturation: processor", metrics.cpu.map(\.metric)),
                    .graph("Saturation: memory", metrics.memory.map(\.metric)),
                    .graph("Jobs", [metrics.queueLength, metrics.queueAge, metrics.failedJobs]),
                ],
                [.graph("Deployments: tasks that are not well", metrics.unhealthy.map(\.metric))],
                [
                    .logs(
                        "Errors in the services' logs", query: Queries.errors,
                        groups: compute.services.map { StringValue($0.logGroup.ref) })
                ],
            ])
        let postgres = database.postgres
        Dashboard(
            "Data", in: context.stack,
            rows: [
                [.text("# \(title): data")],
                [
                    .graph(
                        "Database",
                        [postgres.metric("CPUUtilization", .average), postgres.metric("DatabaseConnections", .maximum)]),
                    .graph(
                        "Database latency",
                        [postgres.metric("ReadLatency", .average), postgres.metric("WriteLatency", .average)]),
                    .graph("Database storage", [postgres.metric("FreeStorageSpace", .minimum)]),
                ],
                [
                    .graph(
                        "Cache",
                        [
                            cache.cache.metric("EngineCPUUtilization", .average),
                            cache.cache.metric("DatabaseMemoryUsagePercentage", .maximum),
                        ]),
                    .graph(
                        "Cache hits and misses",
                        [cache.cache.metric("CacheHits", .sum), cache.cache.metric("CacheMisses", .sum)]),
                    .graph("Failed backups", [metrics.failedBackups]),
                ],
            ])
    }
}

/// Questions to the logs that are there when they are needed.
enum Queries {
    static let errors = "fields @timestamp, @message | filter @message like /(?i)(error|exception|fatal)/ | limit 20"

    static func add(_ context: EnvironmentStacks.Context, _ group: Group, _ compute: Compute) {
        let logs = compute.services.map(\.logGroup.ref)
        SavedQuery(
            "Errors", in: group,
            query: "fields @timestamp, @logStream, @message | filter @message like /(?i)(error|exception|fatal)/ "
                + "| sort @timestamp desc | limit 200", groups: logs,
            name: "deployment-infrastructure/\(context.name)/errors")
        SavedQuery(
            "SlowRequests", in: group,
            query: "fields @timestamp, path, duration | filter duration > 200 | stats count(), avg(duration), "
                + "pct(duration, 95) by path | sort by count() desc", groups: logs,
            name: "deployment-infrastructure/\(context.name)/slow-requests")
        SavedQuery(
            "OneRequest", in: group,
            query: "fields @timestamp, @logStream, @message | filter traceId = 'TRACE' | sort @timestamp asc",
            groups: logs, name: "deployment-infrastructure/\(context.name)/one-request")
    }
}
