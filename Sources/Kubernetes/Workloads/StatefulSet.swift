public import MainstayConstructs

extension Kubernetes {
    /// Pods with a name and volumes of their own, which they keep when they are replaced.
    public struct StatefulSet: KubernetesObjectConstruct {
        public let object: ManifestObject
        public let selector: [String: String]

        public struct Configuration {
            public var pod: Pod
            public var replicas = 1
            /// Claims that each pod gets for itself, by the name of the volume.
            public var claims: [(volume: String, claim: ClaimSpecification)] = []
            /// Whether all pods start and stop at once.
            public var startsInParallel = false
        }

        /// - Parameter service: the name of the headless service that gives each pod its name in DNS.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, service: String, container: Container,
            fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            let object = ManifestObject(
                id, in: scope, "apps/v1", "StatefulSet", name: name, DeclarationPlace(fileID, line, column))
            var configuration = Configuration(pod: Pod([container]))
            configure(&configuration)
            let selector = ["app.kubernetes.io/name": object.name]
            self.object = object
            self.selector = selector
            object.labels = selector
            var checked = configuration.pod
            // Volumes from claims are there without the pod declaring them.
            checked.volumes += configuration.claims.map { .claim($0.volume, $0.volume) }
            checked.check(runsOn: true, object)
            let settings = configuration
            object.body = {
                let claims = settings.claims.map { claim in
                    fields(["metadata": ["name": claim.volume], "spec": claim.claim.value])
                }
                return members(of: [
                    "spec": fields([
                        "serviceName": service, "replicas": settings.replicas, "revisionHistoryLimit": 5,
                        "podManagementPolicy": settings.startsInParallel ? "Parallel" : nil,
                        "selector": ["matchLabels": selector],
                        "updateStrategy": ["type": "RollingUpdate"],
                        "template": settings.pod.template(selector),
                        "volumeClaimTemplates": unlessEmpty(claims),
                    ])
                ])
            }
        }
    }
}
