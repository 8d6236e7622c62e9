internal import MainstayPolicy

/// S3, EFS, FSx and backups.
enum StoragePricing {
    static let table: [String: Pricing] = [
        "AWS::S3::Bucket": bucket,
        "AWS::EFS::FileSystem": fileSystem,
        "AWS::FSx::FileSystem": fsx,
        "AWS::Backup::BackupVault": { bill in
            bill.used("Volumes", "ebsBackupGB", "Backup", "vault:ebs-snapshot")
            bill.used("Databases", "rdsBackupGB", "Backup", "vault:rds-snapshot")
            bill.used("Tables", "dynamoBackupGB", "Backup", "vault:dynamodb-backup")
            bill.used("File systems", "efsBackupGB", "Backup", "vault:efs-backup-warm")
        },
        "AWS::Backup::BackupPlan": { bill in
            let rules = bill["BackupPlan"]["BackupPlanRule"].elements
            if rules.contains(where: { !$0["CopyActions"].isEmpty }) {
                bill.used("Copies to another region", "copyGB", "Backup", "cross-region-copy")
            } else {
                bill.isIndirect("the vault that its backups are in")
            }
        },
    ]

    private static let classes: [(storageClass: String, name: String, parameter: String, item: String)] = [
        ("STANDARD_IA", "Standard-IA", "iaStorageGB", "standard-infrequent-access:storage"),
        ("ONEZONE_IA", "One Zone-IA", "iaStorageGB", "one-zone-infrequent-access:storage"),
        ("GLACIER_IR", "Glacier Instant Retrieval", "glacierInstantGB", "glacier-instant-retrieval:storage"),
        ("GLACIER", "Glacier Flexible Retrieval", "glacierGB", "glacier-flexible-retrieval:storage"),
        ("DEEP_ARCHIVE", "Glacier Deep Archive", "deepArchiveGB", "glacier-deep-archive:storage"),
    ]

    @Sendable private static func bucket(_ bill: inout Bill) {
        bill.used("Storage (Standard)", "s3StorageGB", "S3", "bucket:standard:storage")
        bill.used(
            "PUT, COPY, POST, LIST requests", "s3PutThousands", "S3", "bucket:standard:put-copy-post-list-requests")
        bill.used("GET and other requests", "s3GetThousands", "S3", "bucket:standard:get-select-and-all-other-requests")
        let rules = bill["LifecycleConfiguration"]["Rules"].elements
        var transitions = Set(rules.flatMap { $0["Transitions"].elements.compactMap { $0["StorageClass"].string } })
        transitions.formUnion(rules.compactMap { $0["Transition"]["StorageClass"].string })
        for kind in classes where transitions.contains(kind.storageClass) {
            bill.used("Storage (\(kind.name))", kind.parameter, "S3", "bucket:\(kind.item)")
        }
        if transitions.contains("INTELLIGENT_TIERING") {
            bill.used(
                "Intelligent-Tiering, watching", "objectsThousands", "S3",
                "bucket:intelligent-tiering:monitoring-and-automation")
        }
        let replications = bill["ReplicationConfiguration"]["Rules"].elements
        if !replications.isEmpty {
            bill.used("Data replicated", "replicatedGB", "DataTransfer", "inter-region-out")
            if replications.contains(where: { $0["Destination"]["ReplicationTime"]["Status"].is("Enabled") }) {
                bill.used("Replication time control", "replicatedGB", "S3", "replication-time-control")
            }
        }
        if !bill["InventoryConfigurations"].isEmpty {
            bill.used("Inventory", "inventoryMillions", "S3", "inventory:objects-listed")
        }
    }

    @Sendable private static func fileSystem(_ bill: inout Bill) {
        let isOneZone = bill["AvailabilityZoneName"].isPresent
        bill.used("Storage", "efsGB", "EFS", "filesystem:storage-\(isOneZone ? "one-zone" : "standard")")
        if bill["ThroughputMode"].is("provisioned"),
            let rate = bill.number("ProvisionedThroughputInMibps")
        {
            bill.fixed("Provisioned throughput", "EFS", "filesystem:provisioned-throughput", CostRange(rate))
        }
    }

    @Sendable private static func fsx(_ bill: inout Bill) {
        guard let type = bill.text("FileSystemType") else { return }
        let (name, settings): (String, String)
        switch type {
        case "WINDOWS": (name, settings) = ("windows", "WindowsConfiguration")
        case "OPENZFS": (name, settings) = ("openzfs", "OpenZFSConfiguration")
        default: return bill.unknown("File system", "no prices of \(type) are known")
        }
        guard let size = bill.number("StorageCapacity"),
            let rate = bill.number(bill[settings]["ThroughputCapacity"], "ThroughputCapacity")
        else { return }
        let isDisk = bill["StorageType"].is("HDD")
        let zones = bill[settings]["DeploymentType"].string?.hasPrefix("MULTI_AZ") ?? false
        guard !zones else { return bill.unknown("File system", "no prices of file systems in two zones are known") }
        bill.fixed("Storage", "FSx", "\(name):\(isDisk ? "hdd" : "ssd")-storage", CostRange(size))
        bill.fixed("Throughput", "FSx", "\(name):throughput-capacity", CostRange(rate))
        bill.used("Backups", "fsxBackupGB", "FSx", "\(name):backup-storage")
    }
}
