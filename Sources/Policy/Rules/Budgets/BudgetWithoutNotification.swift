/// Finds budgets that tell nobody.
struct BudgetWithoutNotification: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "budget-without-notification", .note, .cost, "the budget tells nobody when it is used up",
            why: "A budget stops nothing: its messages are all it does.",
            mend: "list NotificationsWithSubscribers, on the forecast as well as on what was spent",
            controls: [.wellArchitected("COST02-BP05")])
    }

    let types = ["AWS::Budgets::Budget"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let notifications = resource["NotificationsWithSubscribers"]
        guard notifications.isEmpty, resource.referrers(ofType: "AWS::Budgets::BudgetsAction").isEmpty else { return }
        violations.report(notifications)
    }

    private static func budget(_ more: String) -> String {
        """
        Budget:
          Type: AWS::Budgets::Budget
          Properties:
            Budget: {BudgetType: COST, TimeUnit: MONTHLY, BudgetLimit: {Amount: 1000, Unit: USD}}
            \(more)
        """
    }

    var conforming: [String] {
        [
            Self.budget(
                """
                NotificationsWithSubscribers:
                      - Notification: {NotificationType: FORECASTED, ComparisonOperator: GREATER_THAN, Threshold: 100}
                        Subscribers: [{SubscriptionType: EMAIL, Address: costs@example.com}]
                """)
        ]
    }

    var violating: [String] { [Self.budget("NotificationsWithSubscribers: []")] }
}
