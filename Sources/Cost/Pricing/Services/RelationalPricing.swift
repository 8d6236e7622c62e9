internal import MainstayFacts
internal import MainstayPolicy

/// RDS and Aurora.
enum RelationalPricing {
    static let table: [String: Pricing] = [
        "AWS::RDS::DBInstance": instance,
        "AWS::RDS::DBCluster": cluster,
        "AWS::RDS::DBProxy": proxy,
        "AWS::RDS::DBProxyEndpoint": { bill in
            if let zones = bill.count(bill["VpcSubnetIds"], "VpcSubnetIds") {
                bill.hourly("Endpoint", "VPC", "endpoint:endpoint-interface", CostRange(max(1, zones)))
            }
        },
        "AWS::RDS::GlobalCluster": {
            $0.used("Replicated writes", "replicatedWriteIOMillions", "RDS", "aurora-cluster:i-o-requests")
        },
    ]

    @Sendable private static func instance(_ bill: inout Bill) {
        let source = bill["SourceDBInstanceIdentifier"].resource
        let cluster = bill["DBClusterIdentifier"].resource
        // A replica has what its source has, unless it says otherwise.
        let resource = bill.resource
        func own(_ name: String) -> PropertyView {
            let view = resource[name]
            return view.isAbsent ? source?[name] ?? view : view
        }
        let engineView = own("Engine").isAbsent ? cluster?["Engine"] ?? own("Engine") : own("Engine")
        guard let engine = bill.text(engineView, "Engine"),
            let type = bill.text(own("DBInstanceClass"), "DBInstanceClass")
        else { return }
        if engine.hasPrefix("aurora") || cluster != nil {
            return aurora(&bill, type: type, engine: engine, cluster: cluster)
        }
        let name = Self.family(engine)
        let isMultiZone = bill["MultiAZ"].isTrue
        if bill["MultiAZ"].isUnknown { return bill.unknown("Instance hours", "MultiAZ is only known at deployment") }
        let zones = isMultiZone ? "multi-az" : "single-az"
        bill.hourly(
            "Instance hours (\(type), \(isMultiZone ? "Multi-AZ" : "one zone"))", "RDS",
            "instance:\(type):\(name):\(zones)", note: "on demand, \(engine)",
            .database(instanceClass: type, engine: name))
        storage(&bill, own: own, zones: zones, isMultiZone: isMultiZone)
        extendedSupport(&bill, engine: name, version: own("EngineVersion"), type: type, zones: isMultiZone ? 2 : 1)
        insights(&bill, type: type)
        if !(bill["BackupRetentionPeriod"].double == 0), source == nil {
            bill.used("Backups beyond the free size", "databaseBackupGB", "RDS", "db:backup-storage")
        }
    }

    /// The engines that have prices of the same name.
    private static func family(_ engine: String) -> String { engine == "mariadb" ? "mysql" : engine }

    private static func storage(
        _ bill: inout Bill, own: (String) -> PropertyView, zones: String, isMultiZone: Bool
    ) {
        let hasIOPS = own("Iops").isPresent
        guard let type = bill.text(own("StorageType"), "StorageType", default: hasIOPS ? "io1" : "gp2"),
            let size = bill.number(own("AllocatedStorage"), "AllocatedStorage")
        else { return }
        let most = own("MaxAllocatedStorage").double ?? size
        // Storage that grows by itself may reach its maximum.
        let quantity = CostRange(low: size, expected: size, high: min(max(most, size), 1e6))
        let copies = isMultiZone ? 2.0 : 1
        switch type {
        case "io1", "io2":
            bill.fixed("Storage (\(type))", "RDS", "db:storage:\(type):single-az", quantity * copies)
            if let iops = bill.number(own("Iops"), "Iops", default: 1_000) {
                bill.fixed(
                    "Provisioned IOPS (\(type))", "RDS", "db:provisioned-iops:\(type):single-az",
                    CostRange(max(iops, 1_000) * copies))
            }
        case "standard":
            bill.fixed("Storage (magnetic)", "RDS", "db:storage:magnetic:single-az", quantity * copies)
        default: bill.fixed("Storage (\(type))", "RDS", "db:storage:\(type):\(zones)", quantity)
        }
        guard type == "gp3" else { return }
        let baseline = size < 400 ? 3_000.0 : 12_000
        if let iops = bill.number(own("Iops"), "Iops", default: 0), iops > baseline {
            bill.fixed(
                "Provisioned IOPS (gp3)", "RDS", "db:gp3-iops-above-baseline:\(zones)", CostRange(iops - baseline))
        }
        if let rate = bill.number(own("StorageThroughput"), "StorageThroughput", default: 0),
            rate > (size < 400 ? 125 : 500)
        {
            bill.unknown("Storage throughput", "no price of throughput above the baseline is known")
        }
    }

    /// Versions whose standard support has ended, by their start; AWS charges for each vCPU, by itself.
    private static let unsupported = [
        "postgres": ["9.", "10", "11", "12", "13"], "mysql": ["5.", "8.0"],
    ]

    private static func extendedSupport(
        _ bill: inout Bill, engine: String, version: PropertyView, type: String, zones: Double
    ) {
        guard let version = version.string, bill["EngineLifecycleSupport"].string?.hasSuffix("disabled") != true,
            bill["Engine"].string != "mariadb",
            unsupported[engine]?.contains(where: {
                version == $0 || version.hasPrefix($0.hasSuffix(".") ? $0 : $0 + ".")
            })
                == true
        else { return }
        guard let vcpus = bill.facts.instance(type)?.vcpus else {
            return bill.unknown("Extended support", "how many vCPU \(type) has is not known")
        }
        bill.hourly(
            "Extended support (\(engine) \(version))", "RDS", "db:extended-support:year-1",
            CostRange(Double(vcpus) * zones), note: "the price of the first two years; it doubles in the third")
    }

    private static func insights(_ bill: inout Bill, type: String) {
        guard bill["EnablePerformanceInsights"].isTrue,
            let days = bill["PerformanceInsightsRetentionPeriod"].double, days > 7
        else { return }
        guard let vcpus = bill.facts.instance(type)?.vcpus else {
            return bill.unknown("Performance Insights", "how many vCPU \(type) has is not known")
        }
        bill.fixed(
            "Performance Insights, long retention", "RDS", "performance-insights:long-term:\(type)",
            CostRange(Double(vcpus)))
    }

    private static func aurora(_ bill: inout Bill, type: String, engine: String, cluster: ResourceView?) {
        let isOptimized = cluster?["StorageType"].is("aurora-iopt1") ?? false
        guard type == "db.serverless" else {
            return bill.hourly(
                "Instance hours (\(type))", "RDS",
                "instance:\(type):aurora:\(isOptimized ? "io-optimized" : "standard")", note: "on demand, \(engine)",
                .database(instanceClass: type, engine: "aurora"))
        }
        let scaling = cluster?["ServerlessV2ScalingConfiguration"]
        guard let low = scaling?["MinCapacity"].double, let high = scaling?["MaxCapacity"].double, low >= 0,
            high >= low, high <= 1_000
        else { return bill.unknown("Capacity units", "the range of capacity is only known at deployment") }
        let range = ScalingRange(minimum: low, maximum: high)
        bill.hourly(
            "Capacity units", "RDS", isOptimized ? "aurora:serverless-v2:io-optimized" : "aurora:serverless-v2",
            bill.capacity(desired: nil, range, parameter: "averageACU"),
            note: "from \(low.short) to \(high.short) units; the least is expected unless averageACU says more")
    }

    @Sendable private static func cluster(_ bill: inout Bill) {
        guard let engine = bill.text("Engine") else { return }
        guard engine.hasPrefix("aurora") else {
            bill.unknown("Multi-AZ cluster", "no prices of Multi-AZ clusters of \(engine) are known")
            return
        }
        let isOptimized = bill["StorageType"].is("aurora-iopt1")
        bill.used(
            "Storage", "auroraStorageGB", "RDS",
            isOptimized ? "aurora-cluster:storage-i-o-optimized" : "aurora-cluster:storage")
        if !isOptimized {
            bill.used("Reads and writes", "auroraIOMillions", "RDS", "aurora-cluster:i-o-requests")
        }
        bill.used("Backups beyond the free size", "databaseBackupGB", "RDS", "aurora-cluster:backup-storage")
    }

    /// Charged by the vCPU of the databases behind it, two at least.
    @Sendable private static func proxy(_ bill: inout Bill) {
        var vcpus = 0
        for group in bill.resource.referrers(ofType: "AWS::RDS::DBProxyTargetGroup") {
            for target in group["DBInstanceIdentifiers"].elements + group["DBClusterIdentifiers"].elements {
                guard let database = target.resource else { continue }
                let instances =
                    database.type == "AWS::RDS::DBCluster"
                    ? database.referrers(ofType: "AWS::RDS::DBInstance") : [database]
                for instance in instances {
                    guard let type = instance["DBInstanceClass"].string else { continue }
                    vcpus += bill.facts.instance(type)?.vcpus ?? 2
                }
            }
        }
        bill.hourly(
            "Proxy", "RDS", "proxy:vcpu-hour", CostRange(Double(max(2, vcpus))),
            note: vcpus == 0 ? "two vCPU, the least; its database is not in this template" : nil)
    }
}
