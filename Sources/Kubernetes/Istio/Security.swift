public import MainstayConstructs

extension Istio {
    /// How services prove to each other who they are.
    public struct PeerAuthentication: KubernetesObjectConstruct {
        public let object: ManifestObject

        public enum Mode: String, Hashable, Sendable {
            /// Mutual TLS and nothing else.
            case strict = "STRICT"
            /// Plain text is taken too; for the time of a migration.
            case permissive = "PERMISSIVE"
            case disable = "DISABLE"
        }

        /// - Parameters:
        ///   - pods: the labels of the pods; all of the namespace where it is empty, of the mesh in its root namespace.
        ///   - ports: other modes for single ports.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = "default", mode: Mode = .strict,
            pods: [String: String] = [:], ports: [Int: Mode] = [:], fileID: String = #fileID, line: Int = #line,
            column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "security.istio.io/v1", "PeerAuthentication", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = {
                let levels = Dictionary(
                    ports.map { (String($0.key), ["mode": $0.value.rawValue]) }, uniquingKeysWith: { first, _ in first }
                )
                return members(of: [
                    "spec": fields([
                        "selector": pods.isEmpty ? nil : fields(["matchLabels": pods]),
                        "mtls": ["mode": mode.rawValue], "portLevelMtls": unlessEmpty(levels),
                    ])
                ])
            }
        }
    }

    /// Who may call which service. With no rules nobody may.
    public struct AuthorizationPolicy: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Rule: Hashable, Sendable {
            /// Service accounts: `cluster.local/ns/shop/sa/web`.
            public var principals: [String]
            public var namespaces: [String]
            public var methods: [String]
            public var paths: [String]

            public init(
                principals: [String] = [], namespaces: [String] = [], methods: [String] = [], paths: [String] = []
            ) {
                self.principals = principals
                self.namespaces = namespaces
                self.methods = methods
                self.paths = paths
            }

            /// The accounts of services.
            public static func services(_ services: [KubernetesService], methods: [String] = []) -> Rule {
                Rule(
                    principals: services.map {
                        "cluster.local/ns/\($0.serviceAccount.namespace ?? "default")/sa/\($0.serviceAccount.name)"
                    }, methods: methods)
            }

            var value: JSONValue {
                let source = fields(["principals": unlessEmpty(principals), "namespaces": unlessEmpty(namespaces)])
                let operation = fields(["methods": unlessEmpty(methods), "paths": unlessEmpty(paths)])
                return fields([
                    "from": principals.isEmpty && namespaces.isEmpty ? nil : [fields(["source": source])],
                    "to": methods.isEmpty && paths.isEmpty ? nil : [fields(["operation": operation])],
                ])
            }
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, pods: [String: String] = [:],
            allow rules: [Rule] = [], fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "security.istio.io/v1", "AuthorizationPolicy", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = {
                members(of: [
                    "spec": fields([
                        "selector": pods.isEmpty ? nil : fields(["matchLabels": pods]), "action": "ALLOW",
                        "rules": unlessEmpty(rules.map(\.value)),
                    ])
                ])
            }
        }
    }

    /// What requests leave behind: traces and logs.
    public struct Telemetry: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - provider: an extension provider of the mesh's configuration.
        ///   - sampling: the share of requests that are traced, in percent.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = "default", tracing provider: String,
            sampling: Double = 5, tags: [String: String] = [:], logging: String? = nil, fileID: String = #fileID,
            line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "telemetry.istio.io/v1", "Telemetry", name: name,
                DeclarationPlace(fileID, line, column))
            if !(0...100).contains(sampling) {
                object.report(
                    "invalid-sampling", "\(sampling) percent of requests cannot be traced", help: "write 0 to 100")
            }
            object.body = {
                let custom = Dictionary(
                    tags.map { ($0.key, fields(["literal": ["value": $0.value]])) },
                    uniquingKeysWith: { first, _ in first })
                let tracing = fields([
                    "providers": [["name": provider]], "randomSamplingPercentage": DoubleValue(sampling),
                    "customTags": unlessEmpty(custom),
                ])
                let logs = logging.map { [fields(["providers": [["name": $0]]])] }
                return members(of: ["spec": fields(["tracing": [tracing], "accessLogging": logs])])
            }
        }
    }
}
