public import MainstayConstructs

extension Kubernetes {
    /// What the pods of a workload are made of.
    public struct Pod {
        public var containers: [Container]
        /// Run one after the other before the containers start.
        public var initContainers: [Container] = []
        /// The name of the service account; the namespace's own, which may do nothing, where none is given.
        public var serviceAccount: String?
        /// Whether pods get a token for the cluster's API.
        public var mountsServiceAccountToken = false
        public var volumes: [Volume] = []
        public var labels: [String: String] = [:]
        public var annotations: [String: StringValue] = [:]
        public var nodeSelector: [String: String] = [:]
        public var tolerations: [Toleration] = []
        /// Pods of the workload are spread over availability zones and nodes.
        public var spread: Spread? = .evenly
        /// Seconds from the request to stop to being stopped.
        public var terminationSeconds = 60
        public var priorityClass: String?
        /// The group that owns files of volumes.
        public var fileSystemGroup: Int?
        public var usesHostNetwork = false
        /// Whether a pod gets a sidecar of the mesh where the namespace does not say so; nil to leave it to the namespace.
        public var hasSidecar: Bool?

        public init(_ containers: [Container]) { self.containers = containers }

        /// How strictly pods are spread.
        public enum Spread: Hashable, Sendable {
            /// As evenly as the nodes allow.
            case evenly
            /// A pod that would stand unevenly waits.
            case strictly
        }
    }

    /// A node's taint that pods put up with.
    public struct Toleration: Hashable, Sendable {
        public var key: String
        public var value: String?
        public var effect: String?

        public init(_ key: String, value: String? = nil, effect: String? = "NoSchedule") {
            self.key = key
            self.value = value
            self.effect = effect
        }

        var jsonValue: JSONValue {
            fields(["key": key, "operator": value == nil ? "Exists" : "Equal", "value": value, "effect": effect])
        }
    }

    /// A volume of a pod.
    public struct Volume {
        public let name: String
        let source: [Property.Member]

        private init(_ name: String, _ source: String, _ value: JSONValue) {
            self.name = name
            self.source = [.init(source, value.property)]
        }

        /// - Parameter limit: what it may hold: `1Gi`.
        public static func empty(_ name: String, limit: Quantity = "1Gi", inMemory: Bool = false) -> Volume {
            Volume(name, "emptyDir", fields(["medium": inMemory ? "Memory" : nil, "sizeLimit": limit.text]))
        }
        public static func configMap(_ name: String, _ map: String) -> Volume {
            Volume(name, "configMap", fields(["name": map]))
        }
        public static func secret(_ name: String, _ secret: String) -> Volume {
            Volume(name, "secret", fields(["secretName": secret, "defaultMode": 0o400]))
        }
        public static func claim(_ name: String, _ claim: String, isReadOnly: Bool = false) -> Volume {
            Volume(
                name, "persistentVolumeClaim", fields(["claimName": claim, "readOnly": isReadOnly ? true : nil]))
        }
        /// Secrets that the CSI driver mounts as files.
        public static func secretsStore(_ name: String, _ provider: String) -> Volume {
            Volume(
                name, "csi",
                fields([
                    "driver": "secrets-store.csi.k8s.io", "readOnly": true,
                    "volumeAttributes": ["secretProviderClass": provider],
                ]))
        }
        /// A folder of the node. Whoever writes to it can take over the node.
        public static func hostPath(_ name: String, _ path: String) -> Volume {
            Volume(name, "hostPath", fields(["path": path]))
        }
    }
}

extension Kubernetes.Pod {
    /// - Parameters:
    ///   - selector: the labels by which the workload knows its pods.
    ///   - restartPolicy: for pods that end.
    func template(_ selector: [String: String], restartPolicy: String? = nil) -> JSONValue {
        var labels = labels.merging(selector) { _, selected in selected }
        if let hasSidecar { labels["sidecar.istio.io/inject"] = hasSidecar ? "true" : "false" }
        return fields([
            "metadata": fields(["labels": labels, "annotations": unlessEmpty(annotations)]),
            "spec": spec(selector, restartPolicy: restartPolicy),
        ])
    }

    private func spec(_ selector: [String: String], restartPolicy: String?) -> JSONValue {
        let volumes =
            volumes.map { JSONValue(property: .object([.init("name", .string($0.name))] + $0.source)) }
            + (initContainers + containers).flatMap { container in
                container.writablePaths.indices.map { index in
                    fields([
                        "name": Kubernetes.Container.scratchVolume(container.name, index),
                        "emptyDir": ["sizeLimit": "1Gi"],
                    ])
                }
            }
        let isRootless = (initContainers + containers).allSatisfy(\.security.runsAsNonRoot)
        let security = fields([
            "runAsNonRoot": isRootless ? true : nil, "fsGroup": fileSystemGroup,
            "seccompProfile": ["type": "RuntimeDefault"],
        ])
        return fields([
            "serviceAccountName": serviceAccount, "automountServiceAccountToken": mountsServiceAccountToken,
            "hostNetwork": usesHostNetwork ? true : nil, "priorityClassName": priorityClass,
            "restartPolicy": restartPolicy,
            "terminationGracePeriodSeconds": restartPolicy == nil ? terminationSeconds : nil,
            "nodeSelector": unlessEmpty(nodeSelector), "tolerations": unlessEmpty(tolerations.map(\.jsonValue)),
            "topologySpreadConstraints": restartPolicy == nil ? spreadConstraints(selector) : nil,
            "securityContext": security, "initContainers": unlessEmpty(initContainers.map(\.value)),
            "containers": containers.map(\.value), "volumes": unlessEmpty(volumes),
        ])
    }

    private func spreadConstraints(_ selector: [String: String]) -> [JSONValue]? {
        guard let spread else { return nil }
        return ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map { key in
            let isStrict = spread == .strictly && key != "kubernetes.io/hostname"
            return fields([
                "maxSkew": 1, "topologyKey": key, "whenUnsatisfiable": isStrict ? "DoNotSchedule" : "ScheduleAnyway",
                "labelSelector": ["matchLabels": selector],
            ])
        }
    }

    func check(runsOn: Bool, _ object: ManifestObject) {
        for container in initContainers { container.check(runsOn: false, object) }
        for container in containers { container.check(runsOn: runsOn, object) }
        if containers.isEmpty {
            object.report("missing-container", "the \(object.kind) has no container", help: "give it one")
        }
        var names: Set<String> = []
        for container in initContainers + containers where !names.insert(container.name).inserted {
            object.report(
                "duplicate-container", "two containers are called \"\(container.name)\"", help: "rename one of them")
        }
        let known = Set(volumes.map(\.name))
        for container in initContainers + containers {
            for mount in container.mounts where !known.contains(mount.volume) {
                object.report(
                    "unknown-volume",
                    "the container \"\(container.name)\" mounts \"\(mount.volume)\", which is no volume of its pod",
                    help: known.isEmpty
                        ? "declare the volume in the pod" : "the pod has \(known.sorted().joined(separator: ", "))")
            }
        }
    }
}
