/// Finds warehouses whose storage is not encrypted.
struct UnencryptedWarehouse: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-warehouse", .high, .security, "the warehouse's storage is not encrypted",
            why: """
                Redshift refuses new clusters without encryption; one that was made before holds its blocks and \
                snapshots in plain text.
                """,
            mend: "set Encrypted to true, or leave it out",
            limits: """
                Where Encrypted is absent, the default of new clusters (encrypted, since January 2025) is assumed.
                """,
            controls: [.fsbp("Redshift.10")],
            equivalents: ["CKV_AWS_64", "AwsSolutions-RS6", "RedshiftClusterConfiguration", "F28"])
    }

    let types = ["AWS::Redshift::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["Encrypted"]
        if encryption.isFalse { violations.report(encryption, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                Encrypted: true
            """,
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                Encrypted: false
            """
        ]
    }
}
