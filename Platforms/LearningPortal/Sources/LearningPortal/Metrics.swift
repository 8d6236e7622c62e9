import Mainstay

/// What alarms and dashboards look at.
struct Metrics {
    /// Of what the portal measures itself.
    static let namespace = "LearningPortal"

    let requests: Metric
    let failures: Metric
    let responseTime: Metric
    let serviceCPU: Metric
    let serviceMemory: Metric
    let instanceCPU: Metric
    let databaseCPU: Metric
    let databaseStorage: Metric
    let databaseConnections: Metric
    let databaseReadLatency: Metric
    let databaseWriteLatency: Metric
    let cacheCPU: Metric
    let cacheMemory: Metric
    let cacheEvictions: Metric
    /// Written by the portal, once a minute.
    let activeUsers: Metric
    /// Users who were there in a day: what costs are divided by.
    let dailyUsers: Metric
    /// Counted in the portal's log.
    let errors: Metric

    init(_ environment: String, _ compute: Compute, _ database: Database, _ cache: Cache) {
        let postgres = database.postgres
        requests = compute.loadBalancer.metric("RequestCount", .sum)
        failures = compute.loadBalancer.metric("HTTPCode_Target_5XX_Count", .sum)
        responseTime = compute.loadBalancer.metric("TargetResponseTime", .percentile(95))
        serviceCPU = compute.service.metric("CPUUtilization", .average)
        serviceMemory = compute.service.metric("MemoryUtilization", .average)
        instanceCPU = compute.capacity.instances.metric("CPUUtilization", .average)
        databaseCPU = postgres.metric("CPUUtilization", .average)
        databaseStorage = postgres.metric("FreeStorageSpace", .minimum)
        databaseConnections = postgres.metric("DatabaseConnections", .maximum)
        databaseReadLatency = postgres.metric("ReadLatency", .average)
        databaseWriteLatency = postgres.metric("WriteLatency", .average)
        cacheCPU = cache.metric("EngineCPUUtilization", .maximum)
        cacheMemory = cache.metric("DatabaseMemoryUsagePercentage", .maximum)
        cacheEvictions = cache.metric("Evictions", .sum)
        let dimensions: KeyValuePairs<String, StringValue> = ["Environment": StringValue(environment)]
        activeUsers = Metric(
            Self.namespace, "ActiveUsers", dimensions: dimensions, .maximum, label: "Users at the moment")
        dailyUsers = Metric(
            Self.namespace, "DailyActiveUsers", dimensions: dimensions, .maximum, period: .days(1),
            label: "Users in a day")
        errors = Metric(Self.namespace, "Errors", .sum, period: .minutes(5), label: "Errors in the log")
    }
}
