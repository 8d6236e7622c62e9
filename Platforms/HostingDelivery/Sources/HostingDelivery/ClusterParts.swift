import Mainstay

/// A cluster in a region, with a role for each thing that runs in it. The objects in it are in `k8s/`.
struct ClusterParts {
    let cluster: KubernetesCluster
    /// Works off what can wait, on spare capacity.
    let batch: KubernetesWorkload

    init(_ id: String, _ place: Place, minimum: Int) {
        let hosting = place.hosting
        let limit = Double(hosting.nodeBudget)
        func maximum(_ nodes: EnvironmentConfig.NodeSettings, of share: Double) -> Int {
            // As many as the money buys, if all of them ran all month.
            max(
                nodes.minimum + 1,
                Scaling.between(nodes.minimum, costing: .dollars(limit * share), each: .dollars(nodes.monthlyPrice))
                    .maximum)
        }
        cluster = KubernetesCluster(id, in: place.scope, network: place.network) {
            $0.version = "1.35"
            $0.key = place.key
            $0.nodeGroups = [
                .init("General") {
                    $0.instanceTypes = hosting.nodes.types
                    $0.minimum = minimum
                    $0.maximum = maximum(hosting.nodes, of: 0.75)
                },
                .init("Spot") {
                    $0.instanceTypes = hosting.spotNodes.types
                    $0.capacity = .spot
                    $0.minimum = hosting.spotNodes.minimum
                    $0.maximum = maximum(hosting.spotNodes, of: 0.25)
                },
            ]
            $0.logRetentionDays = Retention.logs
            $0.deletionProtection = place.config.isDurable
        }
        batch = KubernetesWorkload(
            "\(id)Batch", in: place.scope, cluster: cluster, namespace: "batch", serviceAccount: "batch")
        cluster.loadBalancerController()
        cluster.clusterAutoscaler()
        cluster.externalDNS(for: place.zone)
    }

    /// What sends logs on to where they are searched, and traces to X-Ray.
    func observers(_ id: String, _ place: Place) -> [KubernetesWorkload] {
        let traces = KubernetesWorkload(
            "\(id)Collector", in: place.scope, cluster: cluster, namespace: "observability",
            serviceAccount: "otel-collector")
        traces.role.allow(
            ["xray:PutTelemetryRecords", "xray:PutTraceSegments", "xray:GetSamplingRules", "xray:GetSamplingTargets"],
            on: ["*"])
        let logs = KubernetesWorkload(
            "\(id)LogShipper", in: place.scope, cluster: cluster, namespace: "observability",
            serviceAccount: "fluent-bit")
        return [traces, logs]
    }
}
