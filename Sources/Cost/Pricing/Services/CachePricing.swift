internal import MainstayPolicy

/// ElastiCache.
enum CachePricing {
    static let table: [String: Pricing] = [
        "AWS::ElastiCache::ReplicationGroup": group,
        "AWS::ElastiCache::CacheCluster": cluster,
        "AWS::ElastiCache::ServerlessCache": serverless,
    ]

    @Sendable private static func group(_ bill: inout Bill) {
        guard let type = bill.text("CacheNodeType"), let engine = bill.text("Engine", default: "redis") else { return }
        let nodes: Double
        if bill["NumCacheClusters"].isPresent {
            guard let count = bill.number("NumCacheClusters") else { return }
            nodes = count
        } else {
            let configured = bill["NodeGroupConfiguration"].elements.count
            guard let groups = bill.number("NumNodeGroups", default: Double(max(1, configured))),
                let replicas = bill.number("ReplicasPerNodeGroup", default: 0)
            else { return }
            nodes = groups * (replicas + 1)
        }
        bill.hourly(
            "Nodes (\(nodes.short) × \(type))", "ElastiCache", "node:\(type):\(engine)", CostRange(nodes),
            note: "on demand, \(engine)", .cache(nodeType: type, engine: engine))
        // One snapshot is free.
        if let days = bill["SnapshotRetentionLimit"].double, days > 1 {
            bill.used("Snapshots", "cacheBackupGB", "ElastiCache", "backup-storage")
        }
    }

    @Sendable private static func cluster(_ bill: inout Bill) {
        guard let type = bill.text("CacheNodeType"), let engine = bill.text("Engine"),
            let nodes = bill.number("NumCacheNodes")
        else { return }
        bill.hourly(
            "Nodes (\(nodes.short) × \(type))", "ElastiCache", "node:\(type):\(engine)", CostRange(nodes),
            note: "on demand, \(engine)", .cache(nodeType: type, engine: engine))
    }

    @Sendable private static func serverless(_ bill: inout Bill) {
        guard let engine = bill.text("Engine") else { return }
        bill.used(
            "Data", "cacheGB", "ElastiCache", "serverless:\(engine):storage", factor: Bill.hoursPerMonth)
        bill.used("Processing units", "ecpuMillions", "ElastiCache", "serverless:\(engine):ecpu")
    }
}
