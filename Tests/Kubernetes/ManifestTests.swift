import MainstayAssembly
import MainstayConstructs
import MainstayFiles
import MainstayKubernetes
import MainstayTemplate
import Testing

@Suite struct ManifestTests {
    @Test("The order of declaration changes no byte")
    func order() {
        func artifact(_ ids: [String]) -> KubernetesArtifact? {
            let cluster = ClusterFixture()
            let shop = cluster.namespace()
            for id in ids { Kubernetes.ConfigMap(id, in: shop, data: ["b": "2", "a": "1"]) }
            var artifact = cluster.synthesise().kubernetes
            for index in artifact?.objects.indices ?? 0..<0 { artifact?.objects[index].location = nil }
            return artifact
        }
        let one = artifact(["First", "Second", "Third"])
        #expect(one == artifact(["Third", "First", "Second"]))
        #expect(
            one?.files.map(\.path) == [
                "_cluster/namespace-shop.yaml", "kustomization.yaml", "shop/configmap-first.yaml",
                "shop/configmap-second.yaml", "shop/configmap-third.yaml",
            ])
    }

    @Test("A value of a stack becomes an output and a placeholder that says which")
    func placeholders() throws {
        let cluster = ClusterFixture()
        let bucket = cluster.bucket("Data")
        Kubernetes.ConfigMap(
            "Settings", in: cluster.namespace(),
            data: ["bucket": "s3://\(bucket.ref)/x", "region": AWS.region, "zone": Fn.availabilityZone(0)])
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        let artifact = try #require(result.kubernetes)
        #expect(result.value("ConfigMap", "settings", "data.bucket") == "s3://${Cluster_SharedDataRef}/x")
        #expect(result.value("ConfigMap", "settings", "data.region") == "eu-central-1")
        let output = result.assembly.stacks[0].template["Outputs"]?["SharedDataRef"]?["Value"]
        #expect(output == ["Ref": "Data"])
        #expect(artifact.dependencies == ["Cluster"])
        #expect(artifact.placeholders.count == 2)
        for placeholder in artifact.placeholders {
            #expect(result.assembly.stacks[0].template["Outputs"]?[placeholder.outputName] != nil)
            #expect(placeholder.stackName == "Cluster")
        }
    }

    @Test("What is written is read back, and an earlier cluster's files are gone")
    func roundTrip() throws {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-kubernetes-\(UInt64.random(in: 0...UInt64.max))"
        defer { try? FileSystem.remove(folder) }
        let first = ClusterFixture()
        Kubernetes.ConfigMap("Old", in: first.namespace(), data: ["Ref": "no function"])
        try AssemblyWriter().write(first.synthesise().assembly, to: folder)
        let old = "\(folder)/kubernetes/Cluster-Kubernetes/shop/configmap-old.yaml"
        #expect(String(decoding: try FileSystem.read(old), as: UTF8.self).contains("  Ref: no function"))
        let second = ClusterFixture()
        Kubernetes.ConfigMap("New", in: second.namespace(), data: ["region": AWS.stackName])
        let assembly = second.synthesise().assembly
        try AssemblyWriter().write(assembly, to: folder)
        #expect(!FileSystem.exists(old))
        let read = AssemblyReader().read(folder)
        #expect(read.diagnostics.isEmpty)
        #expect(read.assembly.kubernetes == assembly.kubernetes)
        #expect(read.assembly.kubernetes.first?.environment == "staging")
    }

    @Test("A folder of somebody else's called kubernetes is left alone")
    func foreignFolder() throws {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-kubernetes-\(UInt64.random(in: 0...UInt64.max))"
        defer { try? FileSystem.remove(folder) }
        let cluster = ClusterFixture()
        try AssemblyWriter().write(Assembly(stacks: cluster.synthesise().assembly.stacks), to: folder)
        try FileSystem.createDirectory("\(folder)/kubernetes/mine")
        try FileSystem.write(Array("x".utf8), to: "\(folder)/kubernetes/mine/file")
        try AssemblyWriter().write(Assembly(stacks: cluster.synthesise().assembly.stacks), to: folder)
        #expect(FileSystem.exists("\(folder)/kubernetes/mine/file"))
    }

    @Test("Secrets in clear, two objects of one name and objects outside a namespace are refused")
    func refused() {
        let cluster = ClusterFixture()
        let shop = cluster.namespace()
        Kubernetes.UntypedObject(
            "Password", in: shop, apiVersion: "v1", kind: "Secret", content: ["stringData": ["password": "x"]])
        Kubernetes.ConfigMap("One", in: shop, name: "same", data: [:])
        Kubernetes.ConfigMap("Two", in: shop, name: "same", data: [:])
        Kubernetes.ConfigMap("Alone", in: cluster.manifests, data: [:])
        Kubernetes.ConfigMap("Bad", in: shop, name: "Not_A_Name", data: [:])
        #expect(
            cluster.synthesise().rules.sorted() == [
                "duplicate-kubernetes-object", "invalid-kubernetes-name", "object-outside-namespace",
                "secret-in-manifest",
            ])
    }

    @Test("An override reaches any place, and one that leads nowhere is reported")
    func overrides() {
        let cluster = ClusterFixture()
        let api = Kubernetes.Deployment("API", in: cluster.namespace(), container: container())
        api.override("/spec/template/spec/hostAliases", with: [["ip": "10.0.0.1", "hostnames": ["db"]]])
        api.override("/metadata/labels/example.com~1team", with: "payments")
        api.removeOverride("/spec/template/spec/topologySpreadConstraints/1")
        api.removeOverride("/spec/nothing")
        let result = cluster.synthesise()
        #expect(result.rules == ["invalid-override"])
        #expect(result.value("Deployment", "api", "spec.template.spec.hostAliases.0.ip") == "10.0.0.1")
        #expect(result.value("Deployment", "api", "spec.template.spec.topologySpreadConstraints")?.array?.count == 1)
        #expect(result.object("Deployment", "api")?.value["metadata"]?["labels"]?["example.com/team"] == "payments")
    }

    @Test("An Ingress ends TLS, redirects and asks for health")
    func ingress() {
        let cluster = ClusterFixture()
        let shop = cluster.namespace()
        let web = Kubernetes.Service("Web", in: shop, selector: ["app": "web"], ports: ["http": 8080])
        Kubernetes.Ingress("Edge", in: shop) {
            $0.hosts = [("shop.example.com", [.init(to: web)])]
            $0.certificates = ["arn:aws:acm:eu-central-1:111111111111:certificate/1"]
        }
        Kubernetes.Ingress("Open", in: shop) { $0.hosts = [("open.example.com", [.init(to: web)])] }
        let result = cluster.synthesise()
        #expect(result.rules == ["missing-certificate"])
        let annotations = result.object("Ingress", "edge")?.value["metadata"]?["annotations"]
        let prefix = "alb.ingress.kubernetes.io"
        #expect(annotations?["\(prefix)/ssl-redirect"] == "443")
        #expect(annotations?["\(prefix)/listen-ports"] == "[{\"HTTP\":80},{\"HTTPS\":443}]")
        #expect(annotations?["\(prefix)/healthcheck-path"] == "/health")
        #expect(annotations?["\(prefix)/target-type"] == "ip")
    }

    @Test("A namespace that is there already is declared in as often as wanted")
    func existingNamespace() {
        let cluster = ClusterFixture()
        for id in ["One", "Two"] {
            let system = Kubernetes.Namespace.existing("kube-system", in: cluster.manifests)
            Kubernetes.ConfigMap(id, in: system, data: [:])
        }
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(result.kubernetes?.objects.map(\.namespace) == ["kube-system", "kube-system"])
    }

    @Test("A namespace denies traffic and restricts pods by itself")
    func namespace() {
        let cluster = ClusterFixture()
        Kubernetes.Namespace("OrderAPI2Team", in: cluster.manifests, hasMesh: true)
        let result = cluster.synthesise()
        let labels = result.object("Namespace", "order-api2-team")?.value["metadata"]?["labels"]
        #expect(labels?["pod-security.kubernetes.io/enforce"] == "restricted")
        #expect(labels?["istio-injection"] == "enabled")
        #expect(
            result.value("NetworkPolicy", "deny-all", "spec") == [
                "podSelector": .object([]), "policyTypes": ["Ingress", "Egress"],
            ])
        #expect(result.value("NetworkPolicy", "allow-dns", "spec.egress.0.ports.0.port") == 53)
    }
}
