/// Finds event buses that everybody may send to.
struct OpenEventBus: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-event-bus", .high, .security, "everybody may send events to the bus",
            why: "Strangers can send events of any kind to whatever acts on them.",
            mend: "name accounts in Principal, or add a condition on aws:PrincipalOrgID",
            controls: [.fsbp("EventBridge.3")],
            equivalents: ["AwsSolutions-EVB1"])
    }

    let types = ["AWS::Events::EventBus", "AWS::Events::EventBusPolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let written = resource[resource.type == "AWS::Events::EventBus" ? "Policy" : "Statement"]
        let parsed = written.isKnown && written.string == nil ? written : written.parsedJSON
        // A policy of the bus, or a statement alone.
        let statements = parsed.map { PolicyDocument($0)?.statements ?? [] } ?? []
        let alone = parsed.flatMap { $0["Effect"].isPresent ? PolicyStatement($0) : nil }
        for statement in statements + [alone].compactMap({ $0 }) {
            if let principal = statement.openPrincipal { violations.report(principal) }
        }
        // The older form has a principal beside a condition.
        if resource["Principal"].is("*"), resource["Condition"].isAbsent { violations.report(resource["Principal"]) }
    }

    var conforming: [String] {
        [
            """
            Bus:
              Type: AWS::Events::EventBus
              Properties:
                Name: orders
                Description: Orders
            """,
            """
            Access:
              Type: AWS::Events::EventBusPolicy
              Properties:
                EventBusName: orders
                StatementId: everybody
                Action: events:PutEvents
                Principal: '*'
                Condition: {Key: aws:PrincipalOrgID, Type: StringEquals, Value: o-1234567890}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Access:
              Type: AWS::Events::EventBusPolicy
              Properties:
                EventBusName: orders
                StatementId: everybody
                Action: events:PutEvents
                Principal: '*'
            """,
            """
            Access:
              Type: AWS::Events::EventBusPolicy
              Properties:
                EventBusName: orders
                StatementId: everybody
                Statement: {Effect: Allow, Principal: '*', Action: 'events:PutEvents', Resource: 'arn:aws:events:eu-west-1:111122223333:event-bus/orders'}
            """,
            """
            Bus:
              Type: AWS::Events::EventBus
              Properties:
                Name: orders
                Policy:
                  Version: '2012-10-17'
                  Statement: [{Effect: Allow, Principal: {AWS: '*'}, Action: 'events:PutEvents', Resource: '*'}]
            """,
        ]
    }
}
