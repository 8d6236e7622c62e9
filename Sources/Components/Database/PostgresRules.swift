import MainstayConstructs

/// What RDS would refuse, found before it does.
struct PostgresRules {
    let node: Node
    let configuration: Postgres.Configuration

    func check(subnets: [Subnet]) {
        if let problem = configuration.version.problem {
            node.report("uncreatable-database-version", problem.message, help: problem.help)
        }
        if let problem = configuration.instance.problem {
            node.report("unknown-instance-class", problem.message, help: problem.help)
        }
        checkNames()
        checkStorage()
        checkBackups()
        checkMonitoring()
        let zones = Set(subnets.map(\.zone)).count
        if zones < 2 {
            node.report(
                "too-few-database-zones",
                "the database's subnets are in \(zones) availability zone\(zones == 1 ? "" : "s"); RDS needs 2",
                help: "give the network two zones and a tier that is private or isolated, or set `subnets`")
        }
        if configuration.requiresTLS, let given = configuration.parameters["rds.force_ssl"], given != "1" {
            node.report(
                "contradicting-parameter", "rds.force_ssl is \"\(given)\", while TLS is required",
                help: "leave the parameter out, or set `requiresTLS = false`")
        }
        checkBackupReplication()
        if case .rotated(let interval) = configuration.credentials { Secret.check(interval, node) }
    }

    private func checkBackupReplication() {
        guard let replication = configuration.backupReplication else { return }
        if !(1...35).contains(replication.retention.days) || configuration.backups.days == 0 {
            node.report(
                "invalid-backup-replication",
                "backups that are kept \(configuration.backups.days) days cannot be copied and kept "
                    + "\(replication.retention.days) days", help: "make backups, and keep the copies 1 to 35 days")
        }
        if configuration.key != nil, replication.keyARN == nil {
            node.report(
                "invalid-backup-replication", "the database has a key of its own, and its copied backups have none",
                help: "name a key of \(replication.region): .to(\"\(replication.region)\", keyARN: …)")
        }
        if let region = node.region, region == replication.region {
            node.report(
                "invalid-backup-replication", "backups are to be copied to the region that they are in",
                help: "name another region")
        }
    }

    private func checkNames() {
        let reserved: Set = ["rdsadmin", "admin", "rds_superuser", "rdsrepladmin", "pg_catalog", "public"]
        for (what, name) in [
            ("master user", configuration.masterUsername), ("database", configuration.databaseName),
        ] {
            if !Self.isIdentifier(name) || name.utf8.count > 63 {
                node.report(
                    "invalid-database-name", "\"\(name)\" cannot be the name of the \(what)",
                    help: "begin with a letter and use letters, digits and underscores, 63 at most")
            } else if reserved.contains(name.lowercased()) {
                node.report(
                    "reserved-database-name", "\"\(name)\" cannot be the name of the \(what): RDS keeps it for itself",
                    help: "choose another name")
            }
        }
        if let name = configuration.identifier {
            let isPlain = name.utf8.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
            let startsRight = name.utf8.first.map(Self.isLetter) ?? false
            if !isPlain || !startsRight || name.hasSuffix("-") || name.contains("--") || name.utf8.count > 63 {
                node.report(
                    "invalid-database-identifier", "\"\(name)\" cannot be the identifier of an instance",
                    help: "begin with a letter and use letters, digits and single hyphens, 63 at most")
            }
        }
    }

    private func checkStorage() {
        let size = configuration.storage.gibibytes
        var least = 20
        if case .io2(let iops) = configuration.storageType {
            least = 100
            if !(1_000...256_000).contains(iops) {
                node.report(
                    "invalid-iops", "\(iops) operations a second were asked for; io2 storage has 1000 to 256000",
                    help: "write `.io2(iops: 3000)`")
            }
        }
        if !(least...65_536).contains(size) {
            node.report(
                "invalid-database-storage",
                "\(size) GiB were asked for; \(configuration.storageType.name) storage has \(least) to 65536",
                help: "set `storage = .gibibytes(\(least))`")
        }
        if let maximum = configuration.maximumStorage?.gibibytes, maximum * 10 < size * 11 {
            node.report(
                "small-maximum-storage",
                "storage may grow to \(maximum) GiB, which is not a tenth more than the \(size) GiB that it begins with",
                help: "set `maximumStorage = .gibibytes(\(size * 2))`, or nil to turn growing off")
        }
    }

    private func checkBackups() {
        if !(0...35).contains(configuration.backups.days) {
            node.report(
                "invalid-backup-retention",
                "backups for \(configuration.backups.days) days were asked for; RDS keeps them 35 days at most",
                help: "set `backups = .days(35)`, and keep longer with a BackupPlan")
        }
        if configuration.maintenanceWindow.overlaps(configuration.backupWindow) {
            node.report(
                "overlapping-windows",
                "the backup window \(configuration.backupWindow) and the maintenance window \(configuration.maintenanceWindow) overlap",
                help: "move one of them")
        }
    }

    private func checkMonitoring() {
        if let days = configuration.performanceInsights?.days, days != 7, days != 731,
            days % 31 != 0 || !(1...23).contains(days / 31)
        {
            node.report(
                "invalid-insights-retention",
                "Performance Insights cannot keep \(days) days", help: "use 7, 731, or 31 to 713 in steps of 31")
        }
        if let seconds = configuration.enhancedMonitoring?.seconds, ![1, 5, 10, 15, 30, 60].contains(seconds) {
            node.report(
                "invalid-monitoring-interval", "enhanced monitoring cannot take figures every \(seconds) seconds",
                help: "use 1, 5, 10, 15, 30 or 60")
        }
        if let milliseconds = configuration.parameters["log_min_duration_statement"],
            configuration.slowStatements != nil,
            Int(milliseconds) == nil
        {
            node.report(
                "invalid-parameter", "log_min_duration_statement is \"\(milliseconds)\", not a number of milliseconds",
                help: "use `slowStatements`")
        }
        if !Self.retentions.contains(configuration.logRetentionDays) {
            node.report(
                "invalid-log-retention", "CloudWatch Logs cannot keep logs for \(configuration.logRetentionDays) days",
                help: "use 30, 60, 90, 180 or 365")
        }
    }

    static let retentions: Set = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func isIdentifier(_ name: String) -> Bool {
        (name.utf8.first.map(isLetter) ?? false)
            && name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }
}
