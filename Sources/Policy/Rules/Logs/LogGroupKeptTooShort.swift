/// Finds log groups whose events are gone before anybody looks for them.
struct LogGroupKeptTooShort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "log-group-kept-too-short", .note, .operations, "the log group keeps events for less than a month",
            why: "An intrusion is noticed weeks after it began, on average; by then its traces are gone.",
            mend: "set RetentionInDays to 30 or more; 365 where PCI DSS or Security Hub asks for a year",
            limits:
                "Months are enough for this rule, though Security Hub asks for a year where it is not told otherwise.",
            controls: [.fsbp("CloudWatch.16"), .wellArchitected("SEC04-BP01")],
            equivalents: ["CKV_AWS_338"])
    }

    let types = ["AWS::Logs::LogGroup"]

    private static let leastDays = 30

    func check(_ resource: ResourceView, _ violations: Violations) {
        let retention = resource["RetentionInDays"]
        if let days = retention.int, days < Self.leastDays {
            violations.report(
                retention,
                days == 1 ? "the log group keeps events for a day" : "the log group keeps events for \(days) days")
        }
    }

    var conforming: [String] {
        [
            """
            Events:
              Type: AWS::Logs::LogGroup
              Properties: {RetentionInDays: 30}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Events:
              Type: AWS::Logs::LogGroup
              Properties: {RetentionInDays: 7}
            """
        ]
    }
}
