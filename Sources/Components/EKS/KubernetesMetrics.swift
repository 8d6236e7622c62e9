import MainstayConstructs

extension KubernetesCluster {
    /// A metric of Container Insights over the whole cluster: `node_cpu_utilization`, `cluster_failed_node_count`.
    ///
    /// - Parameter namespace: of Kubernetes, for metrics of its pods; nil for the cluster's own.
    public func metric(
        _ name: String, _ statistic: Metric.Statistic, namespace: String? = nil, period: TimeSpan = .minutes(1)
    ) -> Metric {
        var metric = Metric(
            "ContainerInsights", name, dimensions: ["ClusterName": StringValue(self.name)], statistic, period: period)
        if let namespace { metric.dimensions.append(("Namespace", StringValue(namespace))) }
        return metric
    }

    /// Alarms on nodes that are busy, short of memory or storage, or lost.
    ///
    /// - Parameter namespaces: of which pods are watched for containers that begin again and again.
    @discardableResult
    public func standardAlarms(namespaces: [String] = [], topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Cluster", topics: topics)
        let nodes = [
            alarms.make(
                "CPU", metric("node_cpu_utilization", .average), .above(85), periods: 10,
                "has busy nodes in spite of scaling", missing: .breaching),
            alarms.make(
                "Memory", metric("node_memory_utilization", .average), .above(85), periods: 10,
                "has nodes with little memory left", missing: .breaching),
            alarms.make(
                "Storage", metric("node_filesystem_utilization", .maximum), .above(80),
                "has a node that runs out of storage", missing: .breaching),
            alarms.make(
                "FailedNodes", metric("cluster_failed_node_count", .maximum), .above(0), periods: 3,
                "has nodes that are not well"),
        ]
        return nodes
            + namespaces.map { namespace in
                alarms.make(
                    "Restarts \(namespace)",
                    metric("pod_number_of_container_restarts", .maximum, namespace: namespace), .above(5), periods: 3,
                    "has containers in \(namespace) that begin again and again")
            }
    }
}
