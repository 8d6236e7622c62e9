/// Finds tables whose encryption key is AWS's own.
struct TableWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "table-without-customer-key", .note, .security, "the table is encrypted with a key of AWS",
            why: """
                DynamoDB encrypts every table. A key of your own adds a second permission to every read, a log of \
                its use, and a way to shut the data off.
                """,
            mend: "set SSEEnabled to true and KMSMasterKeyId to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_119", "W74"])
    }

    let types = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["SSESpecification"]
        if resource.type == "AWS::DynamoDB::GlobalTable" {
            // Its replicas name the keys of their regions.
            if encryption["SSEEnabled"].isOff { violations.report(encryption["SSEEnabled"]) }
            return
        }
        if encryption["SSEEnabled"].isOff || encryption["KMSMasterKeyId"].isAbsent { violations.report(encryption) }
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
                SSESpecification:
                  SSEEnabled: true
                  SSEType: KMS
                  KMSMasterKeyId: alias/orders
            """
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
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                SSESpecification:
                  SSEEnabled: true
            """,
        ]
    }
}
