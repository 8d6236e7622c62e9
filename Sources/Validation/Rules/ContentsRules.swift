import MainstayDiagnostics

extension ValidationRules {
    /// Rules about documents in properties, and further ones about what services ask.
    static let contents: [ValidationRuleDescription] = [
        rule(
            "cluster-without-failover", .error, "a cache in cluster mode turns automatic failover off",
            why: "ElastiCache refuses the replication group",
            mend: "set AutomaticFailoverEnabled to true", cfnLint: ["E3026"], cloudFormationValidate: ["E3026"]),
        rule(
            "invalid-event-pattern", .error, "an event pattern is not one that EventBridge reads",
            why: "EventBridge refuses the rule",
            mend: "compare with lists of values or matchers", cloudFormationValidate: ["E9014"]),
        rule(
            "invalid-ssm-document", .error, "a document is not one that the Systems Manager reads",
            why: "the Systems Manager refuses it",
            mend: "correct the member that the finding names", cfnLint: ["E3051"], cloudFormationValidate: ["E3051"]),
        rule(
            "invalid-state-machine", .error, "a state machine breaks the Amazon States Language",
            why: "Step Functions refuses the definition, or never reaches a state of it",
            mend: "correct the state that the finding names", cfnLint: ["E3601"], cloudFormationValidate: ["E3601"]),
        rule(
            "large-environment", .error, "the environment variables of a function are above 4 KB",
            why: "Lambda refuses the function",
            mend: "keep large values elsewhere", cfnLint: ["E3697"]),
        rule(
            "mismatched-principal", .warning, "a permission names another service than the one its source belongs to",
            why: "the source cannot invoke the function",
            mend: "name the service that the source belongs to", cfnLint: ["W3664"], cloudFormationValidate: ["W3664"]),
        rule(
            "mismatched-target-group", .error, "a listener rule forwards to a group of another kind of load balancer",
            why: "Elastic Load Balancing refuses the rule",
            mend: "forward to a group of the load balancer's protocol", cfnLint: ["E3711"]),
        rule(
            "reversed-port-range", .error, "a range of ports ends before it begins",
            why: "EC2 refuses the rule",
            mend: "write the lower port first", cloudFormationValidate: ["E9002"]),
        rule(
            "unrelated-validation-domain", .error,
            "a certificate is validated by a domain that does not contain its own",
            why: "Certificate Manager refuses it",
            mend: "name the domain itself, or one above it", cfnLint: ["E3503"]),
    ]
}
