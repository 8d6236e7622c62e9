/// Finds copies of data that are kept in a region where it may not be.
struct ReplicaOutsideResidency: ResourceRule, ResidencyRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "replica-outside-residency", .high, .security, "a copy of the data is kept in a region where it may not be",
            why: """
                A replica, a copied backup and a replicated secret are the data itself. They are set up for availability, \
                often long before anybody asks where data may be, and no access log shows them.
                """,
            mend: "keep the copy in a listed region, or list its region if data may be there",
            limits: """
                The region of a bucket is known where the same assembly makes the bucket under a name that is written \
                out, or where the key for its copies tells it. What depends on deployment is not reported.
                """,
            controls: [.nist("AC-4")], needs: .residency)
    }

    private static let report = FlowReport(ReplicaFlows.all)

    var types: [String] { Self.report.types }

    func check(_ resource: ResourceView, _ violations: Violations) { Self.report.check(resource, violations) }

    private static func table(replica: String) -> String {
        """
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          DeletionPolicy: Retain
          UpdateReplacePolicy: Retain
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
            KeySchema: [{AttributeName: id, KeyType: HASH}]
            StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
            Replicas: [{Region: eu-central-1}, {Region: \(replica)}]
        """
    }

    private static func plan(vault: String) -> String {
        """
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties:
            BackupPlan:
              BackupPlanName: daily
              BackupPlanRule:
                - RuleName: daily
                  TargetBackupVault: data
                  CopyActions:
                    - DestinationBackupVaultArn: 'arn:aws:backup:\(vault):123456789012:backup-vault:copies'
        """
    }

    var conforming: [String] { [Self.table(replica: "eu-west-1"), Self.plan(vault: "eu-west-1")] }
    var violating: [String] { [Self.table(replica: "us-east-1"), Self.plan(vault: "us-east-1")] }
}
