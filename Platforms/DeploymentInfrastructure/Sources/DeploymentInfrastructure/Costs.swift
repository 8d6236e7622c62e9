import Mainstay

/// What the environment costs: told before it is too much, and laid out by service, environment and tag.
struct Costs {
    @discardableResult
    init(_ context: EnvironmentStacks.Context, _ topic: Topic) {
        let stack = context.stack
        let monthly = MonthlyCost.dollars(Double(context.config.monthlyBudget))
        Budget("Budget", in: stack, limit: monthly, tag: (key: "Environment", value: context.name), topic: topic)
        CostAnomalies("CostAnomalies", in: stack, above: .dollars(monthly.dollars / 50), topic: topic)
        CostCategory("CostCategory", in: stack, byTag: "Project")
        // Every line of the bill, for reports of one's own.
        let export = CostExport("CostExport", in: stack) { $0.retention = .days(Retention.costExports) }
        export.bucket.waive(
            "bucket-without-access-log", because: "Costs are no secret within the account, and nothing else is in it.",
            owner: EnvironmentStacks.Context.owner)
    }
}
