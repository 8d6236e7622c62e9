public import MainstayConstructs

extension ArgoRollouts {
    /// Metrics that say whether a new version is well; one that fails ends the release.
    public struct AnalysisTemplate: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Metric {
            public var name: String
            /// How often it is asked: `60s`.
            public var interval = "60s"
            /// How often in all; for as long as the release lasts where none is given.
            public var count: Int?
            /// How often it may be bad.
            public var failureLimit = 2
            /// What has to hold of `result`: `result[0] >= 0.99`.
            public var successCondition: String
            let provider: JSONValue

            /// - Parameter address: of Prometheus within the cluster.
            public static func prometheus(
                _ name: String, query: String, success: String,
                address: StringValue = "http://prometheus.monitoring.svc.cluster.local:9090"
            ) -> Metric {
                Metric(
                    name: name, successCondition: success,
                    provider: fields(["prometheus": fields(["address": address, "query": query])]))
            }

            /// A metric of CloudWatch, summed up or averaged over the interval.
            ///
            /// - Parameter dimensions: by name.
            public static func cloudWatch(
                _ name: String, namespace: String, metric: String, dimensions: [String: StringValue], statistic: String,
                period: Int = 60, success: String
            ) -> Metric {
                let all = dimensions.sorted { $0.key < $1.key }.map { fields(["name": $0.key, "value": $0.value]) }
                let query = fields([
                    "id": "value",
                    "metricStat": fields([
                        "metric": fields(["namespace": namespace, "metricName": metric, "dimensions": all]),
                        "period": period, "stat": statistic,
                    ]), "returnData": true,
                ])
                return Metric(
                    name: name, successCondition: success,
                    provider: fields([
                        "cloudWatch": fields(["interval": "\(period)s", "metricDataQueries": [query]])
                    ]))
            }

            /// The share of requests that the mesh saw answered well, as a number up to 1.
            public static func successRate(ofService service: String, namespace: String, atLeast: Double = 0.99)
                -> Metric
            {
                let selector =
                    "reporter=\"destination\",destination_service_name=~\"\(service).*\",destination_service_namespace=\"\(namespace)\""
                return .prometheus(
                    "success-rate",
                    query: "sum(rate(istio_requests_total{\(selector),response_code!~\"5.*\"}[2m])) / "
                        + "sum(rate(istio_requests_total{\(selector)}[2m]))",
                    success: "len(result) == 0 || isNaN(result[0]) || result[0] >= \(atLeast)")
            }

            /// The 95th percentile of the time of answers, in milliseconds.
            public static func latency(ofService service: String, namespace: String, atMost: Int) -> Metric {
                let selector =
                    "reporter=\"destination\",destination_service_name=~\"\(service).*\",destination_service_namespace=\"\(namespace)\""
                return .prometheus(
                    "latency-p95",
                    query:
                        "histogram_quantile(0.95, sum(rate(istio_request_duration_milliseconds_bucket{\(selector)}[2m])) by (le))",
                    success: "len(result) == 0 || isNaN(result[0]) || result[0] <= \(atMost)")
            }

            var value: JSONValue {
                fields([
                    "name": name, "interval": interval, "count": count, "failureLimit": failureLimit,
                    "successCondition": successCondition, "provider": provider,
                ])
            }
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, _ metrics: [Metric], fileID: String = #fileID,
            line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "argoproj.io/v1alpha1", "AnalysisTemplate", name: name,
                DeclarationPlace(fileID, line, column))
            if metrics.isEmpty {
                object.report("missing-metric", "the analysis looks at nothing", help: "give it a metric")
            }
            object.body = { members(of: ["spec": ["metrics": metrics.map(\.value)]]) }
        }
    }
}
