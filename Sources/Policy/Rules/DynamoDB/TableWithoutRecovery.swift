/// Finds tables that cannot be restored to a point in time.
struct TableWithoutRecovery: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "table-without-recovery", .warning, .reliability, "the table cannot be restored to a point in time",
            why: """
                A wrong write or a mistaken deletion of items is undone by restoring the second before it, of the \
                last 35 days. Nothing else brings them back.
                """,
            mend: "set PointInTimeRecoveryEnabled to true",
            controls: [.fsbp("DynamoDB.2")],
            equivalents: ["CKV_AWS_28", "CKV_AWS_165", "AwsSolutions-DDB3", "DynamoDBPITREnabled", "W78"])
    }

    let types = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let holders = resource.type == "AWS::DynamoDB::Table" ? [resource.properties] : resource["Replicas"].elements
        for holder in holders {
            let recovery = holder["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"]
            if recovery.isOff { violations.report(recovery, mend: .set(true)) }
        }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                PointInTimeRecoverySpecification:
                  PointInTimeRecoveryEnabled: true
            """,
            """
            Orders:
              Type: AWS::DynamoDB::GlobalTable
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                Replicas:
                  - Region: eu-west-1
                    PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            """,
            """
            Orders:
              Type: AWS::DynamoDB::GlobalTable
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                Replicas:
                  - Region: eu-west-1
                    PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: false}
            """,
        ]
    }
}
