/// Finds state machines whose executions are not traced.
struct StateMachineWithoutTracing: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "state-machine-without-tracing", .note, .operations, "executions are not traced",
            why: "A trace shows which step, and which service behind it, was slow or failed.",
            mend: "set Enabled of TracingConfiguration to true",
            controls: [.wellArchitected("OPS04-BP05")],
            equivalents: ["CKV_AWS_284", "AwsSolutions-SF2", "StepFunctionStateMachineXray"])
    }

    let types = ["AWS::StepFunctions::StateMachine"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let tracing = resource["TracingConfiguration"]["Enabled"]
        if tracing.isOff { violations.report(tracing, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::StepFunctions::StateMachine
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/orders
                DefinitionString: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
                TracingConfiguration: {Enabled: true}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::StepFunctions::StateMachine
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/orders
                DefinitionString: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
            """
        ]
    }
}
