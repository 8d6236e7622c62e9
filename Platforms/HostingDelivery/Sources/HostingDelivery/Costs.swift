import Mainstay

/// What the environment costs: told before it is too much, laid out by tags, and what nobody uses taken away.
enum Costs {
    static func declare(_ stack: Stack, _ environment: Environment<EnvironmentConfig>, _ topic: Topic) {
        let scope = Group("Costs", in: stack)
        let limit = Double(environment.settings.monthlyBudget)
        Budget(
            "Budget", in: scope, limit: .dollars(limit), tag: (key: "Environment", value: environment.name),
            topic: topic)
        CostAnomalies("Anomalies", in: scope, above: .dollars(limit / 20), topic: topic) { $0.percentage = 40 }
        CostCategory("Category", in: scope, byTag: "CostCenter")
        let export = CostExport("Export", in: scope) { $0.retention = .days(1_096) }
        export.bucket.waive(
            "bucket-without-access-log", because: "Costs are no secret within the account.", owner: Place.owner)
        IdleCleanUp("Idle", in: scope, tagged: (key: "Project", value: "hosting-delivery"), topic: topic) {
            $0.volumeAge = .days(14)
            $0.deletes = environment.settings.stage == .sandbox
        }
    }
}
