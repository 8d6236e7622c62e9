public import MainstayBudgets
public import MainstayConstructs

/// A monthly budget that tells a topic before and when it is used up.
public struct Budget: Construct {
    public let node: Node
    public let resource: Budgets.Budget

    /// - Parameters:
    ///   - limit: a month.
    ///   - tag: counts only what carries this tag, once it is activated for cost allocation in the billing console;
    ///     the whole account where it is nil.
    ///   - service: counts only this service, as the bill names it: `Amazon Bedrock`.
    ///   - topic: told at 80 % and 100 % of actual cost, and when 100 % is forecast. Budgets must be able to publish to
    ///     it: see ``Topic/allowService(_:)``.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, limit: MonthlyCost, tag: (key: String, value: String)? = nil,
        service: String? = nil, topic: Topic, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        limit.check(for: node, rule: "invalid-budget")
        topic.allowService("budgets.amazonaws.com")
        var filters = tag.map { [("TagKeyValue", ["user:\($0.key)$\($0.value)"])] } ?? []
        if let service { filters.append(("Service", [service])) }
        let steps: [(String, Double)] = [("ACTUAL", 80), ("ACTUAL", 100), ("FORECASTED", 100)]
        resource = Budgets.Budget(
            "Resource", in: Group(node: node),
            budget: .init(
                budgetLimit: .init(amount: DoubleValue(limit.dollars), unit: "USD"), budgetType: "COST",
                costFilters: filters.isEmpty
                    ? nil : JSONValue(property: .object(filters.map { .init($0.0, JSONValue($0.1).property) })),
                timeUnit: "MONTHLY"),
            notificationsWithSubscribers: steps.map { kind, percent in
                Budgets.Budget.NotificationWithSubscribers(
                    notification: .init(
                        comparisonOperator: "GREATER_THAN", notificationType: StringValue(kind),
                        threshold: DoubleValue(percent), thresholdType: "PERCENTAGE"),
                    subscribers: [.init(address: topic.arn, subscriptionType: "SNS")])
            })
        // Budgets checks that it can publish to the topic.
        resource.depend(on: topic.policy)
    }
}

extension MonthlyCost {
    /// Reports an amount that nobody can stay within.
    func check(for node: Node, rule: String) {
        if dollars > 0, dollars.isFinite { return }
        node.report(rule, "an amount of \(dollars) USD cannot be watched", help: "use an amount above zero")
    }
}
