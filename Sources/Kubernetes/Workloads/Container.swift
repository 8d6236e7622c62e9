public import MainstayConstructs

extension Kubernetes {
    /// One container of a pod. By default it runs without any privilege on a file system that it cannot write to.
    public struct Container {
        public var name: String
        public var image: StringValue
        public var resources: Resources
        /// Named ports: `["http": 8080]`.
        public var ports: [String: Int] = [:]
        /// A container that runs on has to say how one knows that it works, or ``Probes/none``.
        public var probes: Probes = .undecided
        public var command: [String] = []
        public var arguments: [StringValue] = []
        public var environment: [String: VariableSource] = [:]
        /// Config maps and secrets of which every entry becomes a variable.
        public var environmentFromConfigMaps: [String] = []
        public var environmentFromSecrets: [String] = []
        /// Volumes of the pod by name, and where they appear.
        public var mounts: [Mount] = []
        /// Folders that the container may write to; empty at each start, and gone with the pod.
        public var writablePaths: [String] = []
        public var security = ContainerSecurity()
        /// Seconds that a container goes on serving before it is told to stop, until load balancers know of it.
        public var drainSeconds: Int?

        /// - Parameters:
        ///   - port: the port that it serves, named `http`.
        ///   - configure: whatever else.
        public init(
            _ name: String, image: StringValue, resources: Resources, port: Int? = nil, probes: Probes? = nil,
            _ configure: (inout Container) -> Void = { _ in }
        ) {
            self.name = name
            self.image = image
            self.resources = resources
            if let port { ports["http"] = port }
            if let probes { self.probes = probes }
            configure(&self)
        }

        /// A volume of the pod in the container's file system.
        public struct Mount: Hashable, Sendable {
            public var volume: String
            public var path: String
            public var isReadOnly: Bool
            public var subPath: String?

            public init(_ volume: String, at path: String, isReadOnly: Bool = true, subPath: String? = nil) {
                self.volume = volume
                self.path = path
                self.isReadOnly = isReadOnly
                self.subPath = subPath
            }
        }
    }

    /// What a container may do on its node. Each member that is changed loosens something.
    public struct ContainerSecurity: Hashable, Sendable {
        public var runsAsNonRoot = true
        /// The user's number where the image does not name one.
        public var user: Int?
        public var hasReadOnlyRootFileSystem = true
        public var allowsPrivilegeEscalation = false
        public var isPrivileged = false
        /// Capabilities that it gets back after all were dropped.
        public var addedCapabilities: [String] = []

        public init() {}
    }
}

extension Kubernetes.Container {
    /// The name of the volume behind a writable path.
    static func scratchVolume(_ container: String, _ index: Int) -> String { "\(container)-scratch-\(index)" }

    var value: JSONValue {
        var mounts = mounts.map { mount in
            fields([
                "name": mount.volume, "mountPath": mount.path, "readOnly": mount.isReadOnly ? true : nil,
                "subPath": mount.subPath,
            ])
        }
        for (index, path) in writablePaths.enumerated() {
            mounts.append(fields(["name": Self.scratchVolume(name, index), "mountPath": path]))
        }
        let variables = environment.sorted { $0.key < $1.key }.map { variable in
            JSONValue(property: .object([.init("name", .string(variable.key))] + variable.value.members))
        }
        let sources =
            environmentFromConfigMaps.map { fields(["configMapRef": ["name": $0]]) }
            + environmentFromSecrets.map { fields(["secretRef": ["name": $0]]) }
        let ports = ports.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
            fields(["name": $0.key, "containerPort": $0.value])
        }
        let drain = drainSeconds.map { fields(["preStop": fields(["sleep": ["seconds": $0]])]) }
        return fields([
            "name": name, "image": image, "command": unlessEmpty(command), "args": unlessEmpty(arguments),
            "ports": unlessEmpty(ports), "envFrom": unlessEmpty(sources), "env": unlessEmpty(variables),
            "resources": resources.value, "volumeMounts": unlessEmpty(mounts),
            "livenessProbe": probes.liveness?.value, "readinessProbe": probes.readiness?.value,
            "startupProbe": probes.startup?.value, "lifecycle": drain, "securityContext": security.value,
        ])
    }

    /// - Parameter runsOn: whether the container is meant to run until somebody stops it.
    func check(runsOn: Bool, _ object: ManifestObject) {
        resources.check(name, object)
        if !KubernetesName.isLabel(name) {
            object.report(
                "invalid-kubernetes-name", "\"\(name)\" is not a name that Kubernetes takes for a container",
                help: "use small letters, digits and hyphens, 63 at most: \(KubernetesName.from(name))")
        }
        if runsOn, !probes.isDecided {
            object.report(
                "missing-probes", "nothing says how one knows whether the container \"\(name)\" works",
                help: "give it probes: .http(\"/health\", port: 8080), or .none where there is nothing to ask")
        }
        for (portName, port) in ports.sorted(by: { $0.key < $1.key }) where !(1...65_535).contains(port) {
            object.report(
                "invalid-port", "the port \"\(portName)\" of the container \"\(name)\" is \(port)",
                help: "ports are 1 to 65535")
        }
        guard let image = image.literal else { return }
        let last = image.split(separator: "/").last ?? ""
        if !image.contains("@sha256:"), !last.contains(":") || last.hasSuffix(":latest") {
            object.report(
                "unpinned-image", "the image \"\(image)\" is another whenever somebody pushes one",
                help: "name a version, or better the digest: \(image.prefix { $0 != ":" })@sha256:…")
        }
    }
}

extension Kubernetes.ContainerSecurity {
    var value: JSONValue {
        let capabilities = fields(["drop": ["ALL"], "add": unlessEmpty(addedCapabilities.sorted())])
        return fields([
            "runAsNonRoot": runsAsNonRoot, "runAsUser": user, "readOnlyRootFilesystem": hasReadOnlyRootFileSystem,
            "allowPrivilegeEscalation": allowsPrivilegeEscalation || isPrivileged,
            "privileged": isPrivileged ? true : nil, "capabilities": capabilities,
        ])
    }
}
