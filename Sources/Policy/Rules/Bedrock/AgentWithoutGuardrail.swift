/// Finds agents that answer whatever they are led to.
struct AgentWithoutGuardrail: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "agent-without-guardrail", .note, .security, "nothing limits what the agent takes in and answers",
            why: """
                A guardrail keeps out attempts to turn the agent round, and keeps personal data and unwanted \
                subjects out of its answers.
                """,
            mend: "name a guardrail in GuardrailConfiguration",
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_383"])
    }

    let types = ["AWS::Bedrock::Agent"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let guardrail = resource["GuardrailConfiguration"]
        if guardrail.isAbsent { violations.report(guardrail) }
    }

    var conforming: [String] {
        [
            """
            Agent:
              Type: AWS::Bedrock::Agent
              Properties:
                AgentName: orders
                GuardrailConfiguration: {GuardrailIdentifier: abcdefghij01, GuardrailVersion: '1'}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Agent:
              Type: AWS::Bedrock::Agent
              Properties:
                AgentName: orders
            """
        ]
    }
}
