public import MainstayConstructs

extension Kubernetes {
    /// What decides how many pods there are.
    public enum ScalingMetric: Hashable, Sendable {
        /// The share of what is promised, in percent.
        case cpu(Int)
        case memory(Int)
        /// A metric of the pods themselves, and its mean over them.
        case pods(String, average: Quantity)

        var value: JSONValue {
            switch self {
            case .cpu(let percent): Self.resource("cpu", percent)
            case .memory(let percent): Self.resource("memory", percent)
            case .pods(let name, let average):
                fields([
                    "type": "Pods",
                    "pods": fields([
                        "metric": ["name": name],
                        "target": ["type": "AverageValue", "averageValue": average.text],
                    ]),
                ])
            }
        }

        private static func resource(_ name: String, _ percent: Int) -> JSONValue {
            fields([
                "type": "Resource",
                "resource": fields([
                    "name": name, "target": fields(["type": "Utilization", "averageUtilization": percent]),
                ]),
            ])
        }
    }

    /// Between how many pods, and by what.
    public struct Scaling: Hashable, Sendable {
        public var minimum: Int
        public var maximum: Int
        public var metrics: [ScalingMetric]
        /// Seconds for which the need must be lower before pods go.
        public var scaleInWindow: Int

        public init(_ range: ClosedRange<Int>, _ metrics: [ScalingMetric] = [.cpu(70)], scaleInWindow: Int = 300) {
            minimum = range.lowerBound
            maximum = range.upperBound
            self.metrics = metrics
            self.scaleInWindow = scaleInWindow
        }
    }

    /// As many pods as the load needs.
    public struct HorizontalPodAutoscaler: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameter target: what is scaled: a Deployment, a Rollout or a StatefulSet.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil,
            target: some KubernetesObjectConstruct, _ scaling: Scaling, fileID: String = #fileID, line: Int = #line,
            column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "autoscaling/v2", "HorizontalPodAutoscaler", name: name ?? target.name,
                DeclarationPlace(fileID, line, column))
            if scaling.minimum < 1 || scaling.metrics.isEmpty {
                object.report(
                    "invalid-scaling", "scaling needs one pod at least and a metric",
                    help: "write .init(2...10, [.cpu(70)])")
            }
            let reference = target.object
            object.body = {
                members(of: [
                    "spec": fields([
                        "scaleTargetRef": [
                            "apiVersion": reference.apiVersion, "kind": reference.kind, "name": reference.name,
                        ], "minReplicas": scaling.minimum, "maxReplicas": scaling.maximum,
                        "metrics": scaling.metrics.map(\.value),
                        "behavior": fields([
                            "scaleUp": fields([
                                "stabilizationWindowSeconds": 0,
                                "policies": [fields(["type": "Percent", "value": 100, "periodSeconds": 30])],
                            ]),
                            "scaleDown": fields([
                                "stabilizationWindowSeconds": scaling.scaleInWindow,
                                "policies": [fields(["type": "Percent", "value": 20, "periodSeconds": 60])],
                            ]),
                        ]),
                    ])
                ])
            }
        }
    }
}
