import Mainstay

/// The budget, what is out of the ordinary, what each user costs, what lies idle, and the figures behind all that.
enum Costs {
    static func declare(_ place: Place, _ metrics: Metrics, _ storage: Storage) {
        let scope = Group("Costs", in: place.scope)
        let tag = (key: "Environment", value: place.environment.name)
        let limit = Double(place.config.monthlyBudget)
        Budget("Budget", in: scope, limit: .dollars(limit), tag: tag, topic: place.topic)
        CostAnomalies("Anomalies", in: scope, above: .dollars(limit / 20), topic: place.topic) {
            $0.percentage = 40
        }
        place.key.allowService(
            "bcm-data-exports.amazonaws.com", actions: ["kms:Decrypt", "kms:GenerateDataKey*"])
        CostExport("Export", in: scope) { $0.bucket = storage.reports }
        IdleCleanUp("CleanUp", in: scope, tagged: (key: "Project", value: "learning-portal"), topic: place.topic) {
            // In production it tells; people delete.
            $0.deletes = !place.isProduction
            $0.key = place.key
        }
        let perUser = CostPerUser("PerUser", in: scope, users: metrics.dailyUsers, tag: tag, key: place.key)
        AnomalyAlarm(
            "CostPerUserTrend", in: scope, perUser.metric, .above, width: 3, periods: 2,
            description: "What a user costs has left its trend", topics: [place.topic])
        Dashboard(
            "CostDashboard", in: place.scope,
            rows: [
                [.text("# Costs of the learning portal, \(place.environment.name)")],
                [
                    .graph("Cost per user and its trend", [perUser.metric]),
                    .graph("Users in a day", [metrics.dailyUsers]),
                ],
            ])
    }
}
