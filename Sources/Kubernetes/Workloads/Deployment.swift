public import MainstayConstructs

extension Kubernetes {
    /// Pods that are all alike, as many as wanted, replaced one after the other.
    public struct Deployment: KubernetesObjectConstruct {
        public let object: ManifestObject
        /// The labels by which services and policies find its pods.
        public let selector: [String: String]

        public struct Configuration {
            public var pod: Pod
            /// Left out where a HorizontalPodAutoscaler decides, so that applying does not undo what it did.
            public var replicas: Int? = 2
            /// How many pods may be missing while they are replaced: a number or a share.
            public var maxUnavailable: JSONValue = 0
            public var maxSurge: JSONValue = "25%"
            /// Seconds that a new pod must be well before it counts.
            public var minReadySeconds = 10
            /// Seconds after which an update that gets no further has failed.
            public var progressDeadline = 600
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, container: Container,
            fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            let object = ManifestObject(
                id, in: scope, "apps/v1", "Deployment", name: name, DeclarationPlace(fileID, line, column))
            var configuration = Configuration(pod: Pod([container]))
            configure(&configuration)
            let selector = ["app.kubernetes.io/name": object.name]
            self.object = object
            self.selector = selector
            object.labels = selector
            configuration.pod.check(runsOn: true, object)
            let settings = configuration
            object.body = {
                members(of: [
                    "spec": fields([
                        "replicas": settings.replicas, "revisionHistoryLimit": 5,
                        "minReadySeconds": settings.minReadySeconds,
                        "progressDeadlineSeconds": settings.progressDeadline,
                        "selector": ["matchLabels": selector],
                        "strategy": fields([
                            "type": "RollingUpdate",
                            "rollingUpdate": fields([
                                "maxUnavailable": settings.maxUnavailable, "maxSurge": settings.maxSurge,
                            ]),
                        ]),
                        "template": settings.pod.template(selector),
                    ])
                ])
            }
        }
    }
}
