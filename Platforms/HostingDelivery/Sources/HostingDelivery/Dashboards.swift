import Mainstay

/// One dashboard for how the platform does, one for what it is made of.
enum Dashboards {
    static func declare(
        _ place: Place, _ cluster: ClusterParts, _ databases: Databases, _ fast: FastData, _ entrance: Entrance,
        _ people: UserMonitoring, _ alarms: [Alarm]
    ) {
        let title = "Hosting and delivery, \(place.name)"
        let balancer = entrance.live.loadBalancer
        Dashboard(
            "Indicators", in: place.scope,
            rows: [
                [.text("# \(title)\n\nWhat people notice. What to do: \(Guide.path)")],
                [.alarms("Alarms", alarms)],
                [
                    .graph("Requests", [balancer.metric("RequestCount", .sum)]),
                    .graph("Failures", [balancer.metric("HTTPCode_Target_5XX_Count", .sum)]),
                    .graph(
                        "Response time", [50, 95, 99].map { balancer.metric("TargetResponseTime", .percentile($0)) }),
                ],
                [
                    .graph("Visits", [people.metric("SessionCount", .sum)]),
                    .graph("Errors in browsers", [people.metric("JsErrorCount", .sum)]),
                    .graph("Availability", [entrance.health.status()]),
                ],
            ])
        let nodes = cluster.cluster
        Dashboard(
            "Parts", in: place.scope,
            rows: [
                [.text("# \(title): parts")],
                [
                    .graph(
                        "Nodes",
                        ["node_cpu_utilization", "node_memory_utilization", "node_filesystem_utilization"].map {
                            nodes.metric($0, .average)
                        }),
                    .graph(
                        "Cache",
                        ["EngineCPUUtilization", "DatabaseMemoryUsagePercentage", "CurrConnections"].map {
                            fast.cache.metric($0, .maximum)
                        }),
                ],
                databases.shards.enumerated().map { number, shard in
                    .graph(
                        "Database \(number + 1)",
                        ["CPUUtilization", "DatabaseConnections", "ReadLatency", "WriteLatency"].map {
                            shard.postgres.metric($0, .average)
                        })
                },
            ])
    }
}
