import MainstayAssembly
import MainstayConstructs
import MainstayKubernetes
import MainstayTemplate
import Testing

@Suite struct WorkloadTests {
    @Test("A pod runs without privileges unless it is told otherwise")
    func securePod() {
        let cluster = ClusterFixture()
        Kubernetes.Deployment("API", in: cluster.namespace(), container: container())
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        let pod = "spec.template.spec"
        #expect(result.value("Deployment", "api", "\(pod).automountServiceAccountToken") == false)
        #expect(result.value("Deployment", "api", "\(pod).securityContext.seccompProfile.type") == "RuntimeDefault")
        #expect(
            result.value("Deployment", "api", "\(pod).containers.0.securityContext") == [
                "runAsNonRoot": true, "readOnlyRootFilesystem": true, "allowPrivilegeEscalation": false,
                "capabilities": ["drop": ["ALL"]],
            ])
        #expect(
            result.value("Deployment", "api", "\(pod).containers.0.resources") == [
                "requests": ["cpu": "250m", "memory": "256Mi"], "limits": ["cpu": "250m", "memory": "256Mi"],
            ])
        #expect(result.value("Deployment", "api", "metadata.namespace") == "shop")
    }

    @Test("What loosens a pod has to be said, and shows")
    func loosePod() {
        let cluster = ClusterFixture()
        Kubernetes.Deployment("Agent", in: cluster.namespace(), container: container()) {
            $0.pod.containers[0].security.isPrivileged = true
            $0.pod.containers[0].security.runsAsNonRoot = false
            $0.pod.mountsServiceAccountToken = true
        }
        let result = cluster.synthesise()
        let pod = "spec.template.spec"
        #expect(result.value("Deployment", "agent", "\(pod).containers.0.securityContext.privileged") == true)
        #expect(result.value("Deployment", "agent", "\(pod).securityContext.runAsNonRoot") == nil)
        #expect(result.value("Deployment", "agent", "\(pod).automountServiceAccountToken") == true)
    }

    @Test("A container without probes, with a bad amount or an open image is refused")
    func mistakes() {
        let cluster = ClusterFixture()
        let shop = cluster.namespace()
        Kubernetes.Deployment(
            "NoProbes", in: shop,
            container: .init("app", image: "app:1.0", resources: .init(cpu: "1", memory: "1Gi")))
        Kubernetes.Deployment("Latest", in: shop, container: container(image: "example.com:5000/app"))
        Kubernetes.Job(
            "Odd", in: shop,
            container: .init("app", image: "app:1", resources: .init(cpu: "many", memory: "2Gi", memoryLimit: "1Gi")))
        Kubernetes.CronJob("Hourly", in: shop, schedule: "0 * * *", container: container())
        #expect(
            cluster.synthesise().rules == [
                "missing-probes", "unpinned-image", "invalid-quantity", "invalid-quantity", "invalid-schedule",
            ])
    }

    @Test("A job needs no probes, and gets no constraint on where it runs")
    func job() {
        let cluster = ClusterFixture()
        Kubernetes.Job(
            "Migrate", in: cluster.namespace(),
            container: .init("migrate", image: "app:1.2", resources: .init(cpu: "1", memory: "1Gi")))
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(result.value("Job", "migrate", "spec.template.spec.restartPolicy") == "Never")
        #expect(result.value("Job", "migrate", "spec.template.spec.topologySpreadConstraints") == nil)
    }

    @Test("One service declaration gives the six objects that belong together")
    func service() {
        let cluster = ClusterFixture()
        KubernetesService(
            "API", in: cluster.namespace(), image: "example.com/api:1.2", port: 8080,
            resources: .init(cpu: "250m", memory: "256Mi")
        ) {
            $0.scaling = .init(3...20, [.cpu(60)])
            $0.allowedFrom = [.pods(["app.kubernetes.io/name": "web"])]
        }
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(
            Set(result.kubernetes?.objects.map(\.kind) ?? []) == [
                "Namespace", "ServiceAccount", "Deployment", "Service", "HorizontalPodAutoscaler",
                "PodDisruptionBudget", "NetworkPolicy",
            ])
        #expect(result.value("Deployment", "api", "spec.replicas") == nil)
        #expect(result.value("HorizontalPodAutoscaler", "api", "spec.maxReplicas") == 20)
        #expect(result.value("HorizontalPodAutoscaler", "api", "spec.scaleTargetRef.kind") == "Deployment")
        #expect(result.value("NetworkPolicy", "api", "spec.ingress.0.ports.0.port") == 8080)
        #expect(result.value("Deployment", "api", "spec.template.spec.serviceAccountName") == "api")
    }

    @Test("A canary makes a rollout with two services and shares by the mesh")
    func canary() {
        let cluster = ClusterFixture()
        let shop = cluster.namespace()
        let analysis = ArgoRollouts.AnalysisTemplate(
            "Success", in: shop, [.successRate(ofService: "api", namespace: "shop")])
        KubernetesService(
            "API", in: shop, image: "example.com/api:1.2", port: 8080, resources: .init(cpu: "250m", memory: "256Mi")
        ) {
            $0.release = .canary(.init(analyses: [analysis]))
            $0.mesh = .init()
        }
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(result.object("Deployment", "api") == nil)
        #expect(result.object("Service", "api-stable") != nil)
        #expect(result.value("Rollout", "api", "spec.strategy.canary.steps.0.setWeight") == 5)
        #expect(result.value("Rollout", "api", "spec.strategy.canary.analysis.templates.0.templateName") == "success")
        #expect(result.value("VirtualService", "api", "spec.http.0.route.1.destination.host") == "api-canary")
        #expect(result.value("HorizontalPodAutoscaler", "api", "spec.scaleTargetRef.kind") == "Rollout")
        #expect(result.value("DestinationRule", "api", "spec.trafficPolicy.outlierDetection.consecutive5xxErrors") == 5)
    }

    @Test("Shares that are not 100, retries beyond the time limit and steps that fall are refused")
    func trafficMistakes() {
        let cluster = ClusterFixture()
        let shop = cluster.namespace()
        Istio.VirtualService("Shares", in: shop, hosts: ["api"]) {
            $0.routes = [.init(to: [.init("a", weight: 90), .init("b", weight: 20)])]
        }
        Istio.VirtualService("Retries", in: shop, hosts: ["api"]) {
            $0.routes = [.init(to: [.init("a")], timeout: "5s", retries: .init(attempts: 3, perTryTimeout: "2s"))]
        }
        ArgoRollouts.Rollout(
            "Falling", in: shop, pod: .init([container()]), .canary(.init([.weight(50), .weight(20)])))
        #expect(cluster.synthesise().rules == ["invalid-weights", "retries-beyond-timeout", "invalid-canary"])
    }
}
