import Mainstay

/// What alarms and the dashboard look at.
struct Metrics {
    let responseTime: Metric
    let requests: Metric
    let serverErrors: Metric
    let edgeErrors: Metric
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
    let blocked: Metric
    let edgeBlocked: Metric
    let certificateDays: Metric
    /// Of each reading copy.
    let replicaCPU: [Metric]
    let replicaLag: [Metric]

    init(
        _ networking: Networking, _ database: Database, _ compute: Compute, _ security: Security, _ delivery: Delivery
    ) {
        let postgres = database.postgres
        responseTime = compute.loadBalancer.metric("TargetResponseTime", .percentile(95))
        requests = compute.loadBalancer.metric("RequestCount", .sum)
        serverErrors = compute.loadBalancer.metric("HTTPCode_Target_5XX_Count", .sum)
        edgeErrors = delivery.distribution.metric("5xxErrorRate", .average)
        unhealthyService = compute.serviceTargets.metric("UnHealthyHostCount", .maximum)
        unhealthyBackend = compute.backendTargets.metric("UnHealthyHostCount", .maximum)
        serviceCPU = compute.service.metric("CPUUtilization", .average)
        serviceMemory = compute.service.metric("MemoryUtilization", .average)
        backendCPU = compute.backend.metric("CPUUtilization", .average)
        backendStatus = compute.backend.metric("StatusCheckFailed", .maximum)
        databaseCPU = postgres.metric("CPUUtilization", .average)
        databaseStorage = postgres.metric("FreeStorageSpace", .minimum)
        databaseConnections = postgres.metric("DatabaseConnections", .maximum)
        databaseReadLatency = postgres.metric("ReadLatency", .average)
        natPortErrors = Metric(
            "AWS/NATGateway", "ErrorPortAllocation",
            dimensions: ["NatGatewayId": networking.network.natGateways.first?.ref ?? "none"], .sum)
        blocked = security.firewall.metric("BlockedRequests", .sum)
        edgeBlocked = security.edgeFirewall.metric("BlockedRequests", .sum)
        certificateDays = security.certificate.daysToExpiry()
        replicaCPU = database.replicas.map { $0.metric("CPUUtilization", .average) }
        replicaLag = database.replicas.map { $0.metric("ReplicaLag", .maximum) }
    }
}
