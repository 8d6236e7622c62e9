public import MainstayConstructs

extension Kubernetes {
    /// A name and an address for pods, within the cluster.
    public struct Service: KubernetesObjectConstruct {
        public let object: ManifestObject
        public let ports: [String: Int]

        public struct Configuration {
            public var selector: [String: String]
            /// Ports by name, as pods serve them.
            public var ports: [String: Int]
            /// Whether it only gives names to single pods, as a StatefulSet needs it.
            public var isHeadless = false
            public var type = "ClusterIP"
            public var annotations: [String: StringValue] = [:]
        }

        /// - Parameters:
        ///   - selector: the labels of the pods.
        ///   - ports: by name; `http` and `grpc` at the beginning of a name tell the mesh what is spoken.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, selector: [String: String],
            ports: [String: Int], fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            object = ManifestObject(id, in: scope, "v1", "Service", name: name, DeclarationPlace(fileID, line, column))
            var configuration = Configuration(selector: selector, ports: ports)
            configure(&configuration)
            self.ports = configuration.ports
            if !KubernetesName.isLabel(object.name) {
                object.report(
                    "invalid-kubernetes-name", "\"\(object.name)\" is not a name that Kubernetes takes for a service",
                    help: "use small letters, digits and hyphens, 63 at most")
            }
            let settings = configuration
            for (key, value) in settings.annotations { object.annotations[key] = value.property }
            object.labels = settings.selector
            object.body = {
                let ports = settings.ports.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { port in
                    fields(["name": port.key, "port": port.value, "targetPort": port.value, "protocol": "TCP"])
                }
                return members(of: [
                    "spec": fields([
                        "type": settings.type, "clusterIP": settings.isHeadless ? "None" : nil,
                        "selector": settings.selector, "ports": ports,
                    ])
                ])
            }
        }

        /// Its name in the cluster's DNS.
        public var host: String { "\(name).\(namespace ?? "default").svc.cluster.local" }
    }
}
