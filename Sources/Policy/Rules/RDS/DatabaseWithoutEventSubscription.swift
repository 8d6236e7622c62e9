/// Finds subscriptions to events of databases that leave out what matters.
struct DatabaseWithoutEventSubscription: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-event-subscription", .note, .operations,
            "the subscription leaves out events that matter",
            why: """
                Failures, maintenance and changes of configuration are what somebody has to hear of; a subscription \
                without them gives a false calm.
                """,
            mend: """
                switch the subscription on, and leave EventCategories out or add those that are missing
                """,
            controls: [.fsbp("RDS.19"), .fsbp("RDS.20"), .fsbp("RDS.21"), .fsbp("RDS.22")])
    }

    let types = ["AWS::RDS::EventSubscription"]

    private static let wanted = [
        "db-cluster": ["maintenance", "failure"], "db-instance": ["maintenance", "configuration change", "failure"],
        "db-parameter-group": ["configuration change"], "db-security-group": ["configuration change", "failure"],
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let enabled = resource["Enabled"]
        if enabled.isFalse { violations.report(enabled, "the subscription is switched off", mend: .set(true)) }
        let categories = resource["EventCategories"]
        guard let source = resource["SourceType"].string, let wanted = Self.wanted[source], !categories.isEmpty,
            categories.isKnown
        else { return }
        let names = categories.elements.map(\.string)
        let missing = wanted.filter { !names.contains($0) }
        if missing.isEmpty || names.contains(nil) { return }
        violations.report(categories, "the subscription leaves out \(missing.joined(separator: ", "))")
    }

    var conforming: [String] {
        [
            """
            Events:
              Type: AWS::RDS::EventSubscription
              Properties:
                SnsTopicArn: arn:aws:sns:eu-west-1:111122223333:operations
                SourceType: db-instance
            """
        ]
    }

    var violating: [String] {
        [
            """
            Events:
              Type: AWS::RDS::EventSubscription
              Properties:
                SnsTopicArn: arn:aws:sns:eu-west-1:111122223333:operations
                SourceType: db-instance
                EventCategories: [backup]
            """,
            """
            Events:
              Type: AWS::RDS::EventSubscription
              Properties:
                SnsTopicArn: arn:aws:sns:eu-west-1:111122223333:operations
                Enabled: false
            """,
        ]
    }
}
