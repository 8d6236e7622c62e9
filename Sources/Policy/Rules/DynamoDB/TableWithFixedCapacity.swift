/// Finds tables that refuse requests above a fixed rate.
struct TableWithFixedCapacity: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "table-with-fixed-capacity", .warning, .reliability, "the table's capacity is fixed",
            why: """
                Above the provisioned rate requests are refused, below it the rest is paid for nothing. Scaling, or \
                paying by request, follows the load.
                """,
            mend: """
                set BillingMode to PAY_PER_REQUEST, or add targets of Application Auto Scaling for reading and \
                writing
                """,
            controls: [.fsbp("DynamoDB.1")],
            equivalents: ["DynamoDBAutoScalingEnabled", "W73"])
    }

    let types = ["AWS::DynamoDB::Table"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["BillingMode"]
        // Provisioned is the default.
        guard mode.isAbsent || mode.is("PROVISIONED") else { return }
        let targets = resource.template.resources(ofType: "AWS::ApplicationAutoScaling::ScalableTarget")
        let name = resource["TableName"].string
        let isScaled = targets.contains { target in
            let id = target["ResourceId"]
            guard let text = id.rendered else { return true }
            return text.contains("${\(resource.name)}") || name.map { text == "table/\($0)" } == true
        }
        if !isScaled { violations.report(mode) }
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
            """,
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            Writes:
              Type: AWS::ApplicationAutoScaling::ScalableTarget
              Properties:
                ServiceNamespace: dynamodb
                ScalableDimension: dynamodb:table:WriteCapacityUnits
                ResourceId: !Sub table/${Orders}
                MinCapacity: 5
                MaxCapacity: 50
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """,
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PROVISIONED
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
            """,
        ]
    }
}
