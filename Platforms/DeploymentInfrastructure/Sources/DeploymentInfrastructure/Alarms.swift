import Mainstay

/// What people who use the application notice.
struct UserAlarms {
    let errors: Alarm
    let health: Alarm

    init(_ metrics: Metrics, _ alarms: inout AlarmSet) {
        alarms.add(
            "SlowResponses", metrics.responseTime, .above(0.2), periods: 5, breaching: 3,
            "95 of 100 requests took more than 200 ms", runbook: "Slow responses")
        errors = alarms.add(
            "ServerErrors", metrics.serverErrors, .above(10), "The load balancer failed requests",
            runbook: "Server errors", opens: 1)
        alarms.add(
            "ApplicationErrors", metrics.applicationErrors, .above(10), "Services answered with errors",
            runbook: "Server errors")
        alarms.add(
            "EdgeErrors", metrics.edgeErrors, .above(1), "One of 100 requests failed at the edge",
            runbook: "Server errors")
        health = alarms.add(
            "Unreachable", metrics.health, .below(1), "The application does not answer from the internet",
            runbook: "Outage", opens: 1, missingData: .breaching)
        alarms.add(
            "CertificateExpires", metrics.certificateDays, .below(30), periods: 1, breaching: 1,
            "The certificate was not renewed", runbook: "Certificate expires")
        alarms.add(
            "BlockedRequests", metrics.blocked, .above(10_000), periods: 3, breaching: 2,
            "The firewall blocks far more requests than it does on other days", runbook: "Attack")
    }
}

/// The services and what is before and behind them.
enum ServiceAlarms {
    /// - Returns: the alarms on tasks that fail their health check.
    static func add(_ metrics: Metrics, _ alarms: inout AlarmSet) -> [Alarm] {
        for (name, metric) in metrics.cpu {
            alarms.add(
                "\(name)CPU", metric, .above(85), periods: 5, breaching: 4, "The service is short of processor time",
                runbook: "Short of capacity")
        }
        for (name, metric) in metrics.memory {
            alarms.add(
                "\(name)Memory", metric, .above(85), periods: 5, breaching: 4, "The service is short of memory",
                runbook: "Short of capacity")
        }
        for (name, metric) in metrics.logErrors {
            alarms.add(
                "\(name)LogErrors", metric, .above(20), periods: 5, breaching: 3, "The service logs errors",
                runbook: "Server errors")
        }
        for (number, metric) in metrics.natPortErrors.enumerated() {
            alarms.add(
                "NATPorts\(number + 1)", metric, .above(0), "A NAT gateway has no ports left for new connections",
                runbook: "Short of capacity")
        }
        alarms.add(
            "OldJobs", metrics.queueAge, .above(900), periods: 5, breaching: 3,
            "Work waits for more than a quarter of an hour", runbook: "Work waits")
        alarms.add("FailedJobs", metrics.failedJobs, .above(0), "Work failed five times", runbook: "Work waits")
        return metrics.unhealthy.map { name, metric in
            alarms.add(
                "Unhealthy\(name)", metric, .above(0), "A task fails its health check", runbook: "Unhealthy tasks")
        }
    }
}

/// The database, the cache and the backups.
enum DataAlarms {
    /// - Returns: the alarms that maintenance may set off.
    static func add(
        _ metrics: Metrics, _ database: Database, _ cache: CacheTier, _ config: EnvironmentConfig,
        _ alarms: inout AlarmSet
    ) -> [Alarm] {
        let postgres = database.postgres
        let gibibyte = 1_073_741_824.0
        alarms.add(
            "DatabaseCPU", postgres.metric("CPUUtilization", .average), .above(70), periods: 5, breaching: 4,
            "The database is busier than it was sized for", runbook: "Database busy")
        alarms.add(
            "DatabaseStorage", postgres.metric("FreeStorageSpace", .minimum),
            .below(gibibyte * Double(max(1, config.database.storageGibibytes / 10))),
            "A tenth of the database's storage is left", runbook: "Database storage", opens: 1, missingData: .breaching)
        alarms.add(
            "DatabaseMemory", postgres.metric("FreeableMemory", .minimum), .below(gibibyte / 4), periods: 5,
            breaching: 3, "The database is short of memory", runbook: "Database busy")
        let connections = alarms.add(
            "DatabaseConnections", postgres.metric("DatabaseConnections", .maximum), .above(300),
            "The database has more connections than its proxy should need", runbook: "Database busy")
        let reads = alarms.add(
            "DatabaseReads", postgres.metric("ReadLatency", .average), .above(0.02), periods: 5, breaching: 3,
            "Reads of the database take more than 20 ms", runbook: "Database busy")
        let writes = alarms.add(
            "DatabaseWrites", postgres.metric("WriteLatency", .average), .above(0.05), periods: 5, breaching: 3,
            "Writes of the database take more than 50 ms", runbook: "Database busy")
        var quiet = [connections, reads, writes]
        for (name, metric) in metrics.databaseReplicaLag {
            quiet.append(
                alarms.add(
                    "\(name)Lag", metric, .above(30), periods: 5, breaching: 3,
                    "A copy for reading is 30 seconds behind",
                    runbook: "Copy behind"))
        }
        alarms.add(
            "ProxyConnections", database.proxy.metric("DatabaseConnectionsBorrowLatency", .maximum), .above(1_000_000),
            periods: 5, breaching: 3, "Tasks wait a second for a connection to the database",
            runbook: "Database busy")
        alarms.add(
            "CacheCPU", cache.cache.metric("EngineCPUUtilization", .average), .above(80), periods: 5, breaching: 4,
            "The cache is short of processor time", runbook: "Cache busy")
        alarms.add(
            "CacheMemory", cache.cache.metric("DatabaseMemoryUsagePercentage", .maximum), .above(90), periods: 5,
            breaching: 4, "The cache is full", runbook: "Cache busy")
        alarms.add(
            "CacheEvictions", cache.cache.metric("Evictions", .sum), .above(1_000), periods: 5, breaching: 4,
            "The cache throws away what is still used", runbook: "Cache busy")
        alarms.add(
            "FailedBackups", metrics.failedBackups, .above(0), periods: 1, breaching: 1, "A backup failed",
            runbook: "Failed backup", opens: 2)
        return quiet
    }
}
