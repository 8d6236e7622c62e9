import MainstayConstructs
import MainstayKubernetes

/// Something of everything that the module has, for tests and for tools that nobody here wrote.
enum SamplePlatform {
    static func build() -> ClusterFixture {
        let cluster = ClusterFixture()
        let shop = Kubernetes.Namespace("Shop", in: cluster.manifests, hasMesh: true)
        limits(shop)
        access(shop, cluster.manifests)
        workloads(shop, cluster)
        mesh(shop, cluster.manifests)
        delivery(cluster.manifests)
        operations(cluster)
        let legacy = Kubernetes.Namespace("Legacy", in: cluster.manifests, podSecurity: .baseline)
        ManifestDirectory("Application", in: legacy, path: "\(fixtures)/k8s") { $0.replicas["api"] = 3 }
        return cluster
    }

    private static func limits(_ shop: Kubernetes.Namespace) {
        Kubernetes.ResourceQuota(
            "Quota", in: shop, requests: (cpu: 20, memory: "40Gi"), limits: (cpu: 40, memory: "80Gi"),
            counts: ["pods": 100, "services.loadbalancers": 0])
        Kubernetes.LimitRange(
            "Limits", in: shop, defaults: .init(cpu: "100m", memory: "128Mi", cpuLimit: "500m", memoryLimit: "256Mi"),
            maximum: (cpu: 4, memory: "8Gi"))
    }

    private static func access(_ shop: Kubernetes.Namespace, _ manifests: KubernetesManifests) {
        let reader = Kubernetes.Role(
            "Reader", in: shop, [.read(["pods", "pods/log"]), .read(["deployments"], in: ["apps"])])
        Kubernetes.RoleBinding("Readers", in: shop, reader, to: [.group("developers")])
        Kubernetes.RoleBinding("Editors", in: shop, clusterRole: "edit", to: [.group("operators")])
        Kubernetes.ClusterRole("NodeReader", in: manifests, [.read(["nodes"])])
        Kubernetes.ClusterRoleBinding(
            "NodeReaders", in: manifests, clusterRole: "node-reader", to: [.group("operators")])
    }

    private static func workloads(_ shop: Kubernetes.Namespace, _ cluster: ClusterFixture) {
        let store = ExternalSecrets.SecretStore("Secrets", in: shop)
        ExternalSecrets.ExternalSecret(
            "Database", in: shop, store: store, entries: ["password": (secret: "shop/database", member: "password")])
        SecretsStore.SecretProviderClass("Keys", in: shop, secrets: ["signing": "shop/signing"])
        Kubernetes.ConfigMap("Settings", in: shop, data: ["bucket": cluster.bucket("Data").ref, "LEVEL": "info"])
        let web = KubernetesService(
            "Web", in: shop, image: "example.com/web:1.2", port: 8080, resources: .init(cpu: "250m", memory: "256Mi")
        ) {
            $0.mesh = .init()
            $0.allowedTo = [.init([.pods(["app.kubernetes.io/name": "api"])], ports: [.tcp(8080)])]
        }
        let analysis = ArgoRollouts.AnalysisTemplate(
            "Health", in: shop,
            [
                .successRate(ofService: "api", namespace: "shop"),
                .latency(ofService: "api", namespace: "shop", atMost: 400),
                .cloudWatch(
                    "errors", namespace: "AWS/ApplicationELB", metric: "HTTPCode_Target_5XX_Count",
                    dimensions: ["LoadBalancer": "app/shop/1"], statistic: "Sum", success: "len(result[0].Values) == 0"),
            ])
        KubernetesService(
            "API", in: shop, image: "example.com/api:1.2", port: 8080, resources: .init(cpu: "250m", memory: "256Mi")
        ) {
            $0.release = .canary(.init(analyses: [analysis]))
            $0.mesh = .init()
            $0.allowedFrom = [.pods(web.selector)]
            $0.container.environment = [
                "LEVEL": .configMap("settings", key: "LEVEL"), "PASSWORD": .secret("database", key: "password"),
                "NODE": .field("spec.nodeName"), "MODE": "live",
            ]
            $0.container.writablePaths = ["/tmp"]
            $0.pod.volumes = [.secretsStore("keys", "keys"), .empty("cache", inMemory: true)]
            $0.container.mounts = [.init("keys", at: "/keys"), .init("cache", at: "/cache", isReadOnly: false)]
        }
        KubernetesService(
            "Reports", in: shop, image: "example.com/reports:1.2", port: 8080,
            resources: .init(cpu: "250m", memory: "1Gi")
        ) {
            $0.release = .blueGreen(.init(analyses: [analysis]))
            $0.scaling = nil
        }
        Kubernetes.Ingress("Edge", in: shop) {
            $0.hosts = [("shop.example.com", [.init("/reports", to: "reports", port: 8080), .init(to: web.service)])]
            $0.certificates = ["arn:aws:acm:eu-central-1:111111111111:certificate/1"]
            $0.webACL = "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/shop/1"
            $0.accessLogs = (bucket: "shop-logs", prefix: "edge")
        }
        Kubernetes.Job("Migrate", in: shop, container: task("migrate"))
        Kubernetes.CronJob("Clean", in: shop, schedule: "0 3 * * *", container: task("clean"))
        let fast = Kubernetes.StorageClass("Fast", in: cluster.manifests) { $0.iops = 6_000 }
        let queue = Kubernetes.Service(
            "Queue", in: shop, selector: ["app.kubernetes.io/name": "queue"], ports: ["tcp": 5_672]
        ) {
            $0.isHeadless = true
        }
        Kubernetes.StatefulSet("Queue2", in: shop, name: "queue", service: queue.name, container: container("queue")) {
            $0.claims = [("data", .init(size: "20Gi", storageClass: fast.name))]
            $0.pod.containers[0].mounts = [.init("data", at: "/data", isReadOnly: false)]
        }
        Kubernetes.PersistentVolumeClaim("Files", in: shop, .init(size: "5Gi", storageClass: fast.name))
        Kubernetes.PriorityClass("Low", in: cluster.manifests, value: -10, preempts: false)
    }

    private static func task(_ name: String) -> Kubernetes.Container {
        .init(name, image: "example.com/tasks:1.2", resources: .init(cpu: "1", memory: "1Gi"))
    }

    private static func mesh(_ shop: Kubernetes.Namespace, _ manifests: KubernetesManifests) {
        let root = Kubernetes.Namespace.existing("istio-system", in: manifests)
        Istio.PeerAuthentication("Strict", in: root)
        Istio.Telemetry("Tracing", in: root, tracing: "otel", tags: ["environment": "staging"], logging: "envoy")
        Istio.AuthorizationPolicy(
            "APICallers", in: shop, pods: ["app.kubernetes.io/name": "api"],
            allow: [
                .init(principals: ["cluster.local/ns/shop/sa/web"], methods: ["GET", "POST"])
            ])
        Istio.DestinationRule("Segments", in: shop, host: "queue", subsets: ["beta": ["version": "2"]])
        Istio.VirtualService("Segments2", in: shop, name: "segments", hosts: ["queue"]) {
            $0.routes = [
                .init(to: [.init("queue", subset: "beta")], headers: ["x-segment": "beta"]),
                .init(to: [.init("queue")], pathPrefix: "/v1"), .init(to: [.init("queue")], retries: nil),
            ]
        }
    }

    private static func delivery(_ manifests: KubernetesManifests) {
        let argo = Kubernetes.Namespace("ArgoCD", in: manifests, name: "argocd")
        let project = ArgoCD.AppProject(
            "Shop", in: argo, repositories: ["https://git.example.com/shop.git"], namespaces: ["shop"],
            clusterKinds: [(group: "", kind: "Namespace")])
        ArgoCD.Application(
            "Application", in: argo, name: "shop", project: project, repository: "https://git.example.com/shop.git",
            path: "staging", namespace: "shop")
    }

    private static func operations(_ cluster: ClusterFixture) {
        let velero = Kubernetes.Namespace("Velero", in: cluster.manifests)
        Velero.BackupStorageLocation(
            "Location", in: velero, bucket: cluster.bucket("Objects").ref, key: "alias/backups")
        Velero.VolumeSnapshotLocation("Snapshots", in: velero)
        Velero.Schedule("Daily", in: velero, schedule: "0 3 * * *") { $0.namespaces = ["shop"] }
        let machines = Karpenter.EC2NodeClass(
            "General", in: cluster.manifests, role: "shop-nodes", discovery: "shop")
        Karpenter.NodePool("Spot", in: cluster.manifests, nodeClass: machines) {
            $0.capacityTypes = ["spot", "on-demand"]
            $0.taints = [(key: "spot", value: "true", effect: "NoSchedule")]
            $0.labels = ["pool": "spot"]
        }
    }
}
