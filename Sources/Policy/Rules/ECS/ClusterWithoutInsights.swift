/// Finds container clusters that keep no metrics of tasks and containers.
struct ClusterWithoutInsights: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-without-insights", .note, .operations, "the cluster keeps no metrics of tasks and containers",
            why: """
                Without Container Insights there are averages of whole services only: neither which task runs out of \
                memory, nor how often one is restarted.
                """,
            mend: "set containerInsights to enhanced in ClusterSettings, for a price by metric",
            limits: "An account can switch it on for all new clusters, which a template does not show.",
            controls: [.fsbp("ECS.12"), .wellArchitected("REL06-BP01")],
            equivalents: ["CKV_AWS_65", "AwsSolutions-ECS4"])
    }

    let types = ["AWS::ECS::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = resource["ClusterSettings"]
        if settings.isUnknown { return }
        let names = settings.elements.map { $0["Name"] }
        if names.contains(where: \.isUnknown) { return }
        guard let setting = settings.elements.first(where: { $0["Name"].is("containerInsights") }) else {
            violations.report(settings)
            return
        }
        if setting["Value"].is("disabled") { violations.report(setting["Value"]) }
    }

    var conforming: [String] {
        [
            """
            Cluster:
              Type: AWS::ECS::Cluster
              Properties:
                ClusterSettings: [{Name: containerInsights, Value: enhanced}]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Cluster:
              Type: AWS::ECS::Cluster
            """,
            """
            Cluster:
              Type: AWS::ECS::Cluster
              Properties:
                ClusterSettings: [{Name: containerInsights, Value: disabled}]
            """,
        ]
    }
}
