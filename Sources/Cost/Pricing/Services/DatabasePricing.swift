internal import MainstayFacts
internal import MainstayPolicy

/// DynamoDB, OpenSearch, DocumentDB, Neptune and Redshift.
enum DatabasePricing {
    static let table: [String: Pricing] = [
        "AWS::DynamoDB::Table": dynamoTable,
        "AWS::DynamoDB::GlobalTable": globalTable,
        "AWS::OpenSearchService::Domain": { search(&$0, cluster: "ClusterConfig") },
        "AWS::Elasticsearch::Domain": { search(&$0, cluster: "ElasticsearchClusterConfig") },
        "AWS::DocDB::DBInstance": {
            managed(&$0, "DocumentDB", "instance:database-instance-on-demand-", property: "DBInstanceClass")
        },
        "AWS::DocDB::DBCluster": { bill in
            bill.used("Storage", "docdbStorageGB", "DocumentDB", "instance:storage")
            bill.used("Reads and writes", "docdbIOMillions", "DocumentDB", "instance:i-o-requests")
            bill.used("Backups beyond the free size", "databaseBackupGB", "DocumentDB", "cluster:backup-storage")
        },
        "AWS::Neptune::DBInstance": {
            managed(&$0, "Neptune", "instance:database-instance-on-demand-", property: "DBInstanceClass")
        },
        "AWS::Neptune::DBCluster": { bill in
            bill.used("Storage", "neptuneStorageGB", "Neptune", "cluster:storage")
            bill.used("Reads and writes", "neptuneIOMillions", "Neptune", "cluster:i-o-requests")
            bill.used("Backups beyond the free size", "databaseBackupGB", "Neptune", "cluster:backup-storage")
        },
        "AWS::Redshift::Cluster": redshift,
    ]

    private static func managed(_ bill: inout Bill, _ service: String, _ item: String, property: String) {
        guard let type = bill.text(property) else { return }
        bill.hourly("Instance hours (\(type))", service, item + type)
    }

    @Sendable private static func dynamoTable(_ bill: inout Bill) {
        if bill["BillingMode"].is("PAY_PER_REQUEST") {
            bill.used("Reads", "readRequestMillions", "DynamoDB", "table:rru")
            bill.used("Writes", "writeRequestMillions", "DynamoDB", "table:wru")
        } else {
            capacity(&bill, "Read", "rcu")
            capacity(&bill, "Write", "wcu")
        }
        bill.used("Storage", "dynamoStorageGB", "DynamoDB", "table:storage")
        if bill["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"].isTrue {
            bill.used("Point-in-time recovery", "dynamoStorageGB", "DynamoDB", "table:pitr-storage")
        }
    }

    /// Provisioned units of a table and of its global indexes.
    private static func capacity(_ bill: inout Bill, _ kind: String, _ item: String) {
        let name = "\(kind)CapacityUnits"
        let tables =
            [bill["ProvisionedThroughput"]]
            + bill["GlobalSecondaryIndexes"].elements.map { $0["ProvisionedThroughput"] }
        var units = CostRange.zero
        for (index, throughput) in tables.enumerated() where throughput.isPresent || index == 0 {
            guard let number = bill.number(throughput[name], name) else { return }
            let range = index == 0 ? ScalingRange.of(bill.resource, dimension: "dynamodb:table:\(name)") : nil
            units += bill.capacity(desired: number, range, parameter: "average\(kind)Units")
        }
        bill.hourly("\(kind) capacity units", "DynamoDB", "table:\(item)-hour", units)
    }

    @Sendable private static func globalTable(_ bill: inout Bill) {
        guard let replicas = bill.count(bill["Replicas"], "Replicas") else { return }
        let count = max(1, replicas)
        guard bill["BillingMode"].is("PAY_PER_REQUEST") else {
            return bill.unknown("Capacity units", "provisioned global tables are not estimated")
        }
        bill.used("Reads", "readRequestMillions", "DynamoDB", "table:rru")
        bill.used(
            "Writes in \(Int(count)) regions", "writeRequestMillions", PriceTiers("DynamoDB", "table:wru"),
            factor: count, note: "at the prices of the stack's region")
        bill.used("Storage in \(Int(count)) regions", "dynamoStorageGB", "DynamoDB", "table:storage", factor: count)
    }

    private static func search(_ bill: inout Bill, cluster name: String) {
        let cluster = bill[name]
        guard let type = bill.text(cluster["InstanceType"], "InstanceType", default: "m4.large.search"),
            let count = bill.number(cluster["InstanceCount"], "InstanceCount", default: 1)
        else { return }
        nodes(&bill, "Data nodes", type, count, older: "instance")
        if cluster["DedicatedMasterEnabled"].isTrue,
            let master = bill.text(cluster["DedicatedMasterType"], "DedicatedMasterType", default: type),
            let number = bill.number(cluster["DedicatedMasterCount"], "DedicatedMasterCount", default: 3)
        {
            nodes(&bill, "Master nodes", master, number, older: "dedicated-master")
        }
        if cluster["WarmEnabled"].isTrue, let warm = bill.text(cluster["WarmType"], "WarmType"),
            let number = bill.number(cluster["WarmCount"], "WarmCount", default: 2)
        {
            nodes(&bill, "Warm nodes", warm, number, older: "ultrawarm-instance")
        }
        let storage = bill["EBSOptions"]
        guard storage["EBSEnabled"].isTrue || storage["VolumeSize"].isPresent,
            let size = bill.number(storage["VolumeSize"], "VolumeSize", default: 10),
            let volume = bill.text(storage["VolumeType"], "VolumeType", default: "gp2")
        else { return }
        let item = volume == "gp3" ? "storage:gp3" : "domain:storage-\(volume)"
        bill.fixed("Storage (\(volume))", "OpenSearch", item, CostRange(size * count))
        if volume == "io1", let iops = bill.number(storage["Iops"], "Iops") {
            bill.fixed("Provisioned IOPS", "OpenSearch", "domain:storage-iops-io1", CostRange(iops * count))
        }
    }

    /// - Parameter older: what the prices of older types call the node.
    private static func nodes(
        _ bill: inout Bill, _ name: String, _ type: String, _ count: Double, older: String
    ) {
        // Both names of the service sell the same instances.
        let search = type.hasSuffix(".elasticsearch") ? String(type.dropLast(14)) + ".search" : type
        let items = ["instance:\(search)", "domain:\(older)-on-demand-\(search)"]
        let item = items.first { !bill.facts.prices("OpenSearch", $0).isEmpty } ?? items[0]
        bill.hourly("\(name) (\(count.short) × \(type))", "OpenSearch", item, CostRange(count))
    }

    @Sendable private static func redshift(_ bill: inout Bill) {
        guard let type = bill.text("NodeType"), let nodes = bill.number("NumberOfNodes", default: 1) else { return }
        bill.hourly("Nodes", "Redshift", "cluster:cluster-usage-on-demand-\(type)", CostRange(nodes))
        if type.hasPrefix("ra3") {
            bill.used("Managed storage", "managedStorageGB", "Redshift", "cluster:managed-storage-\(type)")
        }
        bill.used("Backups", "databaseBackupGB", .redshiftBackup)
    }
}
