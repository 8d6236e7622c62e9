public import MainstayConstructs

/// A service on Kubernetes from one declaration: its pods, their identity, name, scaling, budget and network policy.
///
///     KubernetesService(
///         "API", in: shop, image: image.uri, port: 8080, resources: .init(cpu: "250m", memory: "256Mi")
///     ) {
///         $0.scaling = .init(3...20, [.cpu(60)])
///         $0.allowedFrom = [.pods(["app.kubernetes.io/name": "web"])]
///     }
public struct KubernetesService: Construct {
    public let node: Node
    /// The name of the workload, of its service and of its account.
    public let name: String
    public let serviceAccount: Kubernetes.ServiceAccount
    public let service: Kubernetes.Service
    /// The Deployment; nil where ``Configuration/release`` makes it a Rollout.
    public let deployment: Kubernetes.Deployment?
    /// The Rollout; nil where it is a Deployment.
    public let rollout: ArgoRollouts.Rollout?
    /// The labels by which policies find its pods.
    public let selector: [String: String]
    public let port: Int

    public struct Configuration {
        public var pod: Kubernetes.Pod
        /// Between how many pods, and by what; two to ten by their processors where nothing is said.
        public var scaling: Kubernetes.Scaling? = .init(2...10)
        /// How many pods there are where nothing scales them.
        public var replicas = 2
        /// How many pods may be missing while nodes are emptied.
        public var maxUnavailable: JSONValue = 1
        /// Who may call it: nobody where it is empty.
        public var allowedFrom: [Kubernetes.NetworkPolicy.Peer] = []
        /// What it may call besides looking up names.
        public var allowedTo: [Kubernetes.NetworkPolicy.Rule] = []
        /// The IAM role of its pods where the cluster has no pod identity.
        public var role: StringValue?
        /// How new versions come: one after the other, or by a canary with analysis.
        public var release: Release = .rolling
        /// Retries, time limits and circuit breaking by the mesh; nil for a service outside the mesh.
        public var mesh: MeshTraffic?

        /// Its container.
        public var container: Kubernetes.Container {
            get { pod.containers.first ?? Kubernetes.Container("app", image: "", resources: .init(cpu: 0, memory: 0)) }
            set { if pod.containers.isEmpty { pod.containers = [newValue] } else { pod.containers[0] = newValue } }
        }
    }

    public enum Release {
        case rolling
        /// Steps of a canary; see ``ArgoRollouts/Rollout``.
        case canary(ArgoRollouts.Canary)
        /// The new version beside the old one, and all requests at once.
        case blueGreen(ArgoRollouts.BlueGreen)
    }

    /// What the mesh does for callers of a service.
    public struct MeshTraffic {
        /// Tries after the first; only for requests that may come twice.
        public var retries = 2
        public var perTryTimeout = "2s"
        public var timeout = "10s"
        public var circuitBreaker = Istio.CircuitBreaker()

        public init() {}
    }

    /// - Parameters:
    ///   - port: the port that its container serves.
    ///   - healthPath: the path that says whether it works.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, name: String? = nil, image: StringValue, port: Int,
        resources: Kubernetes.Resources, healthPath: String = "/health", fileID: String = #fileID, line: Int = #line,
        column: Int = #column, _ configure: (inout Configuration) -> Void = { _ in }
    ) {
        let component = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: component)
        let name = name ?? KubernetesName.from(id)
        let container = Kubernetes.Container(
            "app", image: image, resources: resources, port: port, probes: .http(healthPath, port: port))
        var configuration = Configuration(pod: Kubernetes.Pod([container]))
        configuration.container.drainSeconds = 10
        configure(&configuration)
        let account = Kubernetes.ServiceAccount("Account", in: group, name: name, role: configuration.role)
        configuration.pod.serviceAccount = configuration.pod.serviceAccount ?? account.name
        let replicas = configuration.scaling == nil ? configuration.replicas : nil

        var deployment: Kubernetes.Deployment?
        var rollout: ArgoRollouts.Rollout?
        let pod = configuration.pod
        switch configuration.release {
        case .rolling:
            deployment = Kubernetes.Deployment("Workload", in: group, name: name, container: container) {
                $0.pod = pod
                $0.replicas = replicas
            }
        case .canary(let canary):
            rollout = ArgoRollouts.Rollout(
                "Workload", in: group, name: name, pod: pod, .canary(canary), replicas: replicas)
        case .blueGreen(let swap):
            rollout = ArgoRollouts.Rollout(
                "Workload", in: group, name: name, pod: pod, .blueGreen(swap), replicas: replicas)
        }
        let selector = ["app.kubernetes.io/name": name]
        let service = Kubernetes.Service("Service", in: group, name: name, selector: selector, ports: ["http": port])
        let budget: JSONValue = configuration.maxUnavailable
        Kubernetes.PodDisruptionBudget("Budget", in: group, name: name, pods: selector, maxUnavailable: budget)
        Kubernetes.NetworkPolicy("Policy", in: group, name: name) {
            $0.pods = selector
            $0.ingress =
                configuration.allowedFrom.isEmpty
                ? [] : [.init(configuration.allowedFrom, ports: [.tcp(port)])]
            $0.egress = configuration.allowedTo + [.dns]
        }
        node = component
        self.name = name
        self.port = port
        self.selector = selector
        self.deployment = deployment
        self.rollout = rollout
        self.service = service
        serviceAccount = account
        if let scaling = configuration.scaling {
            if let deployment { Kubernetes.HorizontalPodAutoscaler("Scaling", in: group, target: deployment, scaling) }
            if let rollout { Kubernetes.HorizontalPodAutoscaler("Scaling", in: group, target: rollout, scaling) }
        }
        if let mesh = configuration.mesh { declare(mesh, in: group, rollout != nil) }
    }

    private func declare(_ mesh: MeshTraffic, in group: Group, _ isReleasedByRollout: Bool) {
        let host = service.name
        let hasCanary = rollout?.canaryService != nil
        Istio.DestinationRule("Destination", in: group, name: name, host: host, mesh.circuitBreaker)
        Istio.VirtualService("Routes", in: group, name: name, hosts: [host]) {
            // Argo Rollouts moves the shares by the name of the route.
            let destinations: [Istio.Destination] =
                hasCanary
                ? [
                    .init(rollout?.stableService ?? host, weight: 100),
                    .init(rollout?.canaryService ?? host, weight: 0),
                ]
                : [.init(host)]
            $0.routes = [
                .init(
                    name: "primary", to: destinations, timeout: mesh.timeout,
                    retries: .init(attempts: mesh.retries, perTryTimeout: mesh.perTryTimeout))
            ]
        }
    }
}
