/// Finds data that goes when its stack, or its place in the template, does.
struct StatefulResourceDeletedWithStack: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "stateful-resource-deleted-with-stack", .warning, .reliability,
            "the data is deleted when the resource leaves the stack",
            why: """
                A renamed logical id, a removed line or a deleted stack takes the data with it. So does a change of a \
                property that CloudFormation can only make by a replacement.
                """,
            mend: "set DeletionPolicy and UpdateReplacePolicy to Retain, RetainExceptOnCreate or Snapshot",
            limits: """
                A policy of Delete that is written out is taken to be meant, and reported as a note. Deletion protection \
                of the resource itself counts as well.
                """,
            controls: [.wellArchitected("REL09-BP01"), .wellArchitected("OPS06-BP01")],
            equivalents: ["I3011"])
    }

    let types = [
        "AWS::Backup::BackupVault", "AWS::Cassandra::Table", "AWS::Cognito::UserPool", "AWS::DocDB::DBCluster",
        "AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table", "AWS::EC2::Volume", "AWS::EFS::FileSystem",
        "AWS::FSx::FileSystem", "AWS::KMS::Key", "AWS::MSK::Cluster", "AWS::Neptune::DBCluster",
        "AWS::OpenSearchService::Domain", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster",
        "AWS::S3::Bucket", "AWS::Timestream::Table",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // The cluster holds the data of its instances.
        if resource.type == "AWS::RDS::DBInstance", resource["DBClusterIdentifier"].isPresent { return }
        if resource["DeletionProtection"].isTrue || resource["DeletionProtection"].is("ACTIVE") { return }
        if resource["DeletionProtectionEnabled"].isTrue { return }
        let deletion = resource.attribute("DeletionPolicy")
        if deletion.is("Delete") {
            violations.report(deletion, severity: .note)
        } else if deletion.isAbsent, !isSnapshotByDefault(resource) {
            violations.report(deletion)
        } else if deletion.isKnown {
            let replacement = resource.attribute("UpdateReplacePolicy")
            if replacement.isAbsent {
                violations.report(replacement, "the data is deleted when CloudFormation replaces the resource")
            }
        }
    }

    /// CloudFormation takes a last snapshot of these where nothing is said.
    private func isSnapshotByDefault(_ resource: ResourceView) -> Bool {
        resource.type == "AWS::RDS::DBCluster" || resource.type == "AWS::RDS::DBInstance"
    }

    private static func table(_ policies: String) -> String {
        """
        Orders:
          Type: AWS::DynamoDB::Table
          \(policies)
          Properties:
            BillingMode: PAY_PER_REQUEST
            KeySchema: [{AttributeName: id, KeyType: HASH}]
            AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
        """
    }

    var conforming: [String] {
        [
            Self.table("DeletionPolicy: RetainExceptOnCreate\n  UpdateReplacePolicy: Retain"),
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
        ]
    }

    var violating: [String] {
        [
            Self.table("DeletionPolicy: Delete"), Self.table("DeletionPolicy: Retain"),
            """
            Files:
              Type: AWS::S3::Bucket
            """,
        ]
    }
}
