import Mainstay

/// What alarms and the dashboard look at.
struct Metrics {
    let responseTime: Metric
    let requests: Metric
    let serverErrors: Metric
    let unhealthyService: Metric
    let unhealthyBackend: Metric
    let serviceCPU: Metric
    let serviceMemory: Metric
    let backendCPU: Metric
    let backendStatus: Metric
    let databaseCPU: Metric
    let databaseStorage: Metric
    let databaseConnections: Metric
    let databaseReadLatency: Metric
    let natPortErrors: Metric
    /// Of each reading copy.
    let replicaLag: [Metric]

    init(_ networking: Networking, _ database: Database, _ compute: Compute) {
        responseTime = compute.loadBalancer.metric("TargetResponseTime", .percentile(95))
        requests = compute.loadBalancer.metric("RequestCount", .sum)
        serverErrors = compute.loadBalancer.metric("HTTPCode_Target_5XX_Count", .sum)
        unhealthyService = compute.serviceTargets.metric("UnHealthyHostCount", .maximum)
        unhealthyBackend = compute.backendTargets.metric("UnHealthyHostCount", .maximum)
        serviceCPU = compute.service.metric("CPUUtilization", .average)
        serviceMemory = compute.service.metric("MemoryUtilization", .average)
        backendCPU = compute.backend.metric("CPUUtilization", .average)
        backendStatus = compute.backend.metric("StatusCheckFailed", .maximum)
        databaseCPU = Self.rds("CPUUtilization", database.postgres.identifier)
        databaseStorage = Self.rds("FreeStorageSpace", database.postgres.identifier, .minimum)
        databaseConnections = Self.rds("DatabaseConnections", database.postgres.identifier, .maximum)
        databaseReadLatency = Self.rds("ReadLatency", database.postgres.identifier)
        natPortErrors = Metric(
            "AWS/NATGateway", "ErrorPortAllocation",
            dimensions: ["NatGatewayId": networking.network.natGateways.first?.ref ?? "none"], .sum)
        replicaLag = database.replicas.map { Self.rds("ReplicaLag", $0.identifier, .maximum) }
    }

    private static func rds(
        _ name: String, _ identifier: StringValue, _ statistic: Metric.Statistic = .average
    ) -> Metric {
        Metric("AWS/RDS", name, dimensions: ["DBInstanceIdentifier": identifier], statistic)
    }
}
