/// Finds document databases whose storage is not encrypted.
struct UnencryptedDocumentDatabase: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-document-database", .high, .security, "the cluster's storage is not encrypted",
            why: """
                Whoever gets at the storage, a backup or a snapshot reads the documents. Encryption can only be \
                chosen when the cluster is made.
                """,
            mend: """
                set StorageEncrypted to true; a cluster that exists has to be restored from an encrypted snapshot
                """,
            controls: [.fsbp("DocumentDB.1")],
            equivalents: ["CKV_AWS_74", "AwsSolutions-DOC1"])
    }

    let types = ["AWS::DocDB::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // A restored cluster takes its encryption from what it is restored from.
        if ["SnapshotIdentifier", "SourceDBClusterIdentifier", "GlobalClusterIdentifier"].contains(where: {
            resource[$0].isPresent
        }) {
            return
        }

        let encryption = resource["StorageEncrypted"]
        if encryption.isOff { violations.report(encryption) }
    }

    var conforming: [String] {
        [
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
                StorageEncrypted: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
                StorageEncrypted: false
            """,
        ]
    }
}
