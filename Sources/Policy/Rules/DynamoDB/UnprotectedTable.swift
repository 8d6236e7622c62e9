/// Finds tables that one call deletes.
struct UnprotectedTable: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unprotected-table", .warning, .reliability, "one call deletes the table",
            why: """
                Deletion protection stops a mistaken call, script or stack deletion before any data is gone.
                """,
            mend: """
                set DeletionProtectionEnabled to true, or waive the rule where the data can be spared
                """,
            controls: [.fsbp("DynamoDB.6")])
    }

    let types = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let holders = resource.type == "AWS::DynamoDB::Table" ? [resource.properties] : resource["Replicas"].elements
        for holder in holders {
            let protection = holder["DeletionProtectionEnabled"]
            if protection.isOff { violations.report(protection, mend: .set(true)) }
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
                DeletionProtectionEnabled: true
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
                    DeletionProtectionEnabled: true
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
                    DeletionProtectionEnabled: false
            """,
        ]
    }
}
