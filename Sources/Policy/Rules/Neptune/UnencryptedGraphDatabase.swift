/// Finds graph databases whose storage is not encrypted.
struct UnencryptedGraphDatabase: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-graph-database", .high, .security, "the cluster's storage is not encrypted",
            why: """
                Whoever gets at the storage, a backup or a snapshot reads the graph. Encryption can only be chosen \
                when the cluster is made.
                """,
            mend: """
                set StorageEncrypted to true; a cluster that exists has to be restored from an encrypted snapshot
                """,
            controls: [.fsbp("Neptune.1"), .fsbp("Neptune.6")],
            equivalents: ["CKV_AWS_44", "AwsSolutions-N4", "F30"])
    }

    let types = ["AWS::Neptune::DBCluster"]

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
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                StorageEncrypted: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Graph:
              Type: AWS::Neptune::DBCluster
            """,
            """
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                StorageEncrypted: 'false'
            """,
        ]
    }
}
