import Mainstay

/// The budget of the environment, that of the model, and what is out of the ordinary.
enum Costs {
    static func declare(_ place: Place) {
        let scope = Group("Costs", in: place.scope)
        let limit = Double(place.config.monthlyBudget)
        Budget(
            "Budget", in: scope, limit: .dollars(limit), tag: (key: "Environment", value: place.environment.name),
            topic: place.topic)
        Budget(
            "ModelBudget", in: scope, limit: .dollars(Double(place.config.modelBudget)), service: "Amazon Bedrock",
            topic: place.topic)
        CostAnomalies("Anomalies", in: scope, above: .dollars(limit / 20), topic: place.topic) {
            $0.percentage = 40
        }
    }
}
