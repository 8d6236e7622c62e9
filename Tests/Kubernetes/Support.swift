import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayKubernetes
import MainstayTemplate

/// A stack with a cluster's objects.
struct ClusterFixture {
    let app = App()
    let stack: Stack
    let manifests: KubernetesManifests

    init(region: String? = "eu-central-1") {
        stack = Stack(
            "Cluster", in: app,
            destination: AnyDestination(account: "111111111111", region: region, environmentName: "staging"))
        manifests = KubernetesManifests("Kubernetes", in: stack, cluster: "shop")
        bucket("Backups")
    }

    @discardableResult
    func bucket(_ id: String) -> UntypedResource {
        UntypedResource(id, in: stack, type: "AWS::S3::Bucket", data: .retain)
    }

    func namespace(_ id: String = "Shop") -> Kubernetes.Namespace {
        Kubernetes.Namespace(id, in: manifests, deniesTraffic: false)
    }

    func synthesise() -> SynthesisResult { app.synthesise() }
}

extension SynthesisResult {
    var kubernetes: KubernetesArtifact? { assembly.kubernetes.first }
    var rules: [String] { diagnostics.map(\.rule) }

    func object(_ kind: String, _ name: String) -> KubernetesObject? {
        kubernetes?.objects.first { $0.kind == kind && $0.name == name }
    }

    /// The value at a path with dots, numbers for places in lists.
    func value(_ kind: String, _ name: String, _ path: String) -> TemplateValue? {
        var current = object(kind, name)?.value
        for part in path.split(separator: ".") {
            if let elements = current?.array {
                current = Int(part).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            } else {
                current = current?[String(part)]
            }
        }
        return current
    }
}

func container(_ name: String = "app", image: StringValue = "example.com/app@sha256:1234") -> Kubernetes.Container {
    Kubernetes.Container(
        name, image: image, resources: .init(cpu: "250m", memory: "256Mi"), port: 8080,
        probes: .http("/health", port: 8080))
}

/// The folder of fixtures: tests run in the package's folder.
let fixtures = "Tests/Kubernetes/Fixtures"
