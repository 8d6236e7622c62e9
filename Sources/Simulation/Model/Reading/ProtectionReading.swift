import MainstayPolicy

/// What is set up to bring data back, store by store.
enum ProtectionReading {
    static func read(_ reading: inout EnvironmentReading) {
        for index in reading.model.components.indices {
            guard var protection = reading.model.components[index].protection,
                let resource = reading.view.resource(reading.model.components[index].id)
            else { continue }
            protection.deletionPolicy = resource.attribute("DeletionPolicy").string
            switch reading.model.components[index].kind {
            case .database: readDatabase(resource, &protection, reading)
            case .table: readTable(resource, &protection, reading)
            case .bucket: readBucket(resource, &protection, reading)
            case .fileSystem: readFileSystem(resource, &protection, reading)
            case .searchDomain:
                // Snapshots every hour, kept for two weeks, which AWS takes by itself.
                protection.continuousDays = nil
                protection.key = KeyReading.key(resource["EncryptionAtRestOptions"]["KmsKeyId"], reading)
            default: break
            }
            reading.model.components[index].protection = protection
        }
        readReplicas(&reading)
        BackupPlanReading.read(&reading)
    }

    private static func readDatabase(
        _ resource: ResourceView, _ protection: inout DataProtection, _ reading: EnvironmentReading
    ) {
        let retention = resource["BackupRetentionPeriod"]
        let isReplica = resource["SourceDBInstanceIdentifier"].isPresent
        protection.continuousDays = retention.int ?? (retention.isAbsent ? (isReplica ? 0 : 1) : nil)
        protection.isDeletionProtected = switchedOn(resource["DeletionProtection"])
        protection.keepsBackupsAfterDeletion = resource["DeleteAutomatedBackups"].bool.map { !$0 }
        protection.key = KeyReading.key(resource["KmsKeyId"], reading)
        let target = resource["AutomaticBackupReplicationRegion"]
        if target.isPresent {
            protection.copies.append(
                DataProtection.Copy(
                    kind: .backupReplication, region: target.string, isOtherAccount: false,
                    days: resource["AutomaticBackupReplicationRetentionPeriod"].int ?? protection.continuousDays,
                    copiesEncrypted: protection.key.map { _ in
                        resource["AutomaticBackupReplicationKmsKeyId"].isPresent
                    }))
        }
        if resource.type != "AWS::RDS::DBInstance", case .database(let settings) = settings(of: resource, reading) {
            for region in settings.globalRegions {
                protection.copies.append(DataProtection.Copy(kind: .globalDatabase, region: region))
            }
        }
    }

    private static func settings(of resource: ResourceView, _ reading: EnvironmentReading) -> ComponentSettings {
        reading.owner(of: resource.name).map { reading.model.components[$0].settings } ?? .none
    }

    private static func readTable(
        _ resource: ResourceView, _ protection: inout DataProtection, _ reading: EnvironmentReading
    ) {
        let own = reading.region(of: resource)
        // A global table says so of each of its regions.
        let local = resource["Replicas"].elements.first { $0["Region"].string == own } ?? resource.properties
        let recovery = local["PointInTimeRecoverySpecification"]
        let isOn = recovery["PointInTimeRecoveryEnabled"]
        protection.continuousDays = isOn.isTrue ? recovery["RecoveryPeriodInDays"].int ?? 35 : isOn.isOff ? 0 : nil
        protection.isDeletionProtected = switchedOn(local["DeletionProtectionEnabled"])
        let encryption = resource["SSESpecification"]
        protection.key = KeyReading.key(encryption["KMSMasterKeyId"], reading)
        for replica in resource["Replicas"].elements where replica["Region"].string != own {
            protection.copies.append(
                DataProtection.Copy(kind: .globalTable, region: replica["Region"].string, isOtherAccount: false))
        }
    }

    private static func readBucket(
        _ resource: ResourceView, _ protection: inout DataProtection, _ reading: EnvironmentReading
    ) {
        protection.continuousDays = 0
        if resource["VersioningConfiguration"]["Status"].is("Enabled") {
            let rules = resource["LifecycleConfiguration"]["Rules"].elements.filter { $0["Status"].is("Enabled") }
            let days = rules.compactMap { rule in
                rule["NoncurrentVersionExpiration"]["NoncurrentDays"].int
                    ?? rule["NoncurrentVersionExpirationInDays"].int
            }
            protection.versions = DataProtection.Versions(days: days.min())
        }
        let encryption = resource["BucketEncryption"]["ServerSideEncryptionConfiguration"].elements.first
        protection.key = KeyReading.key(
            encryption?["ServerSideEncryptionByDefault"]["KMSMasterKeyID"] ?? resource["KmsKeyId"], reading)
        for rule in resource["ReplicationConfiguration"]["Rules"].elements
        where rule["Status"].is("Enabled") {
            let destination = rule["Destination"]
            let target = destination["Bucket"]
            let other = target.reference.flatMap { reading.owner(of: $0) }
            let copiesKMS = rule["SourceSelectionCriteria"]["SseKmsEncryptedObjects"]["Status"].is("Enabled")
            protection.copies.append(
                DataProtection.Copy(
                    kind: .objectReplication, region: other.flatMap { reading.model.components[$0].region },
                    isOtherAccount: destination["Account"].isPresent ? destination["Account"].isKnown : false,
                    isTimed: destination["ReplicationTime"]["Status"].is("Enabled"),
                    copiesEncrypted: protection.key.map { _ in copiesKMS },
                    resource: target.reference ?? target.rendered))
        }
    }

    private static func readFileSystem(
        _ resource: ResourceView, _ protection: inout DataProtection, _ reading: EnvironmentReading
    ) {
        // AWS's own plan: daily, kept for 35 days.
        if resource["BackupPolicy"]["Status"].is("ENABLED") {
            protection.plans.append(
                DataProtection.PlannedBackup(
                    plan: "aws/efs/automatic-backup-plan", rule: "daily", interval: 24, days: 35,
                    vault: DataProtection.Vault(id: nil), selectedBy: "BackupPolicy"))
        }
        protection.continuousDays = 0
        protection.key = KeyReading.key(resource["KmsKeyId"], reading)
        for destination in resource["ReplicationConfiguration"]["Destinations"].elements {
            protection.copies.append(
                DataProtection.Copy(kind: .fileReplication, region: destination["Region"].string))
        }
    }

    /// Read replicas in other regions bring data back as well.
    private static func readReplicas(_ reading: inout EnvironmentReading) {
        for component in reading.model.components {
            guard case .database(let settings) = component.settings, let source = settings.source else { continue }
            let original = reading.model.components[source]
            var copy = DataProtection.Copy(kind: .readReplica, region: component.region, resource: component.id)
            if original.protection?.key != nil {
                copy.copiesEncrypted = component.protection?.key != nil || component.region == original.region
            }
            reading.model.components[source].protection?.copies.append(copy)
        }
    }

    private static func switchedOn(_ property: PropertyView) -> Bool? {
        property.isOff ? false : property.bool
    }
}

/// Keys of KMS as data names them.
enum KeyReading {
    /// Nil for AWS's own keys, and where there is none.
    static func key(_ property: PropertyView, _ reading: EnvironmentReading) -> DataProtection.EncryptionKey? {
        guard property.isPresent else { return nil }
        if let text = property.string, text.contains("alias/aws/") { return nil }
        var resource = property.resource
        if resource?.type == "AWS::KMS::Alias" { resource = resource?["TargetKeyId"].resource }
        guard let resource else {
            guard let text = property.rendered else { return nil }
            return DataProtection.EncryptionKey(id: text)
        }
        var key = DataProtection.EncryptionKey(id: resource.name)
        key.isMultiRegion = resource["MultiRegion"].isOff ? false : resource["MultiRegion"].bool
        key.regions = resource.referrers(ofType: "AWS::KMS::ReplicaKey").compactMap { reading.region(of: $0) }
        return key
    }
}
