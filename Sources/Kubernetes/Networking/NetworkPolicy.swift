public import MainstayConstructs

extension Kubernetes {
    /// Which pods may talk to which. A policy that allows nothing denies everything that no other policy allows.
    public struct NetworkPolicy: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            /// The labels of the pods that it is about; all pods of the namespace where it is empty.
            public var pods: [String: String] = [:]
            /// What may come in; nil to say nothing about it.
            public var ingress: [Rule]? = []
            /// What may go out; nil to say nothing about it.
            public var egress: [Rule]? = []
        }

        /// Peers and ports that are allowed.
        public struct Rule {
            public var peers: [Peer]
            public var ports: [Port]

            /// - Parameters:
            ///   - peers: all where it is empty.
            ///   - ports: all where it is empty.
            public init(_ peers: [Peer], ports: [Port] = []) {
                self.peers = peers
                self.ports = ports
            }

            /// Looking up names.
            public static var dns: Rule {
                Rule(
                    [.pods(["k8s-app": "kube-dns"], inNamespace: ["kubernetes.io/metadata.name": "kube-system"])],
                    ports: [.udp(53), .tcp(53)])
            }
        }

        public struct Port: Hashable, Sendable {
            let number: Int
            let transport: String
            public static func tcp(_ number: Int) -> Port { Port(number: number, transport: "TCP") }
            public static func udp(_ number: Int) -> Port { Port(number: number, transport: "UDP") }
        }

        public struct Peer {
            let value: JSONValue

            /// Pods of the namespace, or of namespaces with labels.
            public static func pods(_ labels: [String: String], inNamespace namespace: [String: String]? = nil) -> Peer
            {
                Peer(
                    value: fields([
                        "namespaceSelector": namespace.map { fields(["matchLabels": $0]) },
                        "podSelector": labels.isEmpty ? fields([:]) : fields(["matchLabels": labels]),
                    ]))
            }
            /// All pods of a namespace.
            public static func namespace(_ name: String) -> Peer {
                Peer(value: fields(["namespaceSelector": ["matchLabels": ["kubernetes.io/metadata.name": name]]]))
            }
            /// Addresses, in CIDR notation, but for some.
            public static func addresses(_ block: StringValue, except: [StringValue] = []) -> Peer {
                Peer(value: fields(["ipBlock": fields(["cidr": block, "except": unlessEmpty(except)])]))
            }
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, fileID: String = #fileID, line: Int = #line,
            column: Int = #column, _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            object = ManifestObject(
                id, in: scope, "networking.k8s.io/v1", "NetworkPolicy", name: name,
                DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            let settings = configuration
            object.body = { members(of: ["spec": settings.value]) }
        }
    }
}

extension Kubernetes.NetworkPolicy.Configuration {
    var value: JSONValue {
        fields([
            "podSelector": pods.isEmpty ? fields([:]) : fields(["matchLabels": pods]),
            "policyTypes": (ingress == nil ? [] : ["Ingress"]) + (egress == nil ? [] : ["Egress"]),
            "ingress": ingress.flatMap { unlessEmpty($0.map { $0.value("from") }) },
            "egress": egress.flatMap { unlessEmpty($0.map { $0.value("to") }) },
        ])
    }
}

extension Kubernetes.NetworkPolicy.Rule {
    func value(_ direction: String) -> JSONValue {
        fields([
            direction: unlessEmpty(peers.map(\.value)),
            "ports": unlessEmpty(ports.map { fields(["protocol": $0.transport, "port": $0.number]) }),
        ])
    }
}
