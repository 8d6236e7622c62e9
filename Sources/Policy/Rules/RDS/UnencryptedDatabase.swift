/// Finds databases whose storage, backups and snapshots are not encrypted.
struct UnencryptedDatabase: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-database", .high, .security, "the database's storage is not encrypted",
            why: """
                Whoever gets at the storage, a backup or a snapshot reads the data. Encryption costs nothing and \
                cannot be switched on later: an existing database has to be restored from an encrypted copy of a \
                snapshot.
                """,
            mend: """
                set StorageEncrypted to true; a database that exists has to be restored from an encrypted snapshot
                """,
            limits: """
                A cluster of Aurora without StorageEncrypted is not reported: those made since February 2026 are \
                encrypted, older ones may not be.
                """,
            controls: [.fsbp("RDS.3"), .fsbp("RDS.27"), .cis("2.2.1")],
            equivalents: ["CKV_AWS_16", "CKV_AWS_96", "AwsSolutions-RDS2", "RDSStorageEncrypted", "F26", "F27"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.inheritsDatabaseStorage || resource["SourceDBClusterIdentifier"].isPresent { return }
        let encryption = resource["StorageEncrypted"]
        if encryption.isFalse { violations.report(encryption) }
        // Aurora has encrypted every new cluster since February 2026, and only Aurora has global clusters.
        guard encryption.isAbsent, resource.type != "AWS::RDS::GlobalCluster",
            let engine = DatabaseEngine(resource["Engine"]), !engine.isAurora
        else { return }
        violations.report(encryption)
    }

    var conforming: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                StorageEncrypted: true
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                DBSnapshotIdentifier: before-the-move
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                StorageEncrypted: 'false'
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                StorageEncrypted: false
            """,
        ]
    }
}
