import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import MainstayKubernetes
import MainstayTemplate
import Testing

@Suite struct ManifestDirectoryTests {
    private func file(_ path: String, _ artifact: KubernetesArtifact?) -> [UInt8]? {
        artifact?.files.first { $0.path == path }?.bytes
    }

    @Test("Files come out byte for byte, and the overlay as a layer of its own")
    func unmodified() throws {
        let cluster = ClusterFixture()
        ManifestDirectory("Application", in: cluster.namespace(), path: "\(fixtures)/k8s") {
            $0.images["registry.example.com/shop/api"] = .digest("sha256:abcd")
            $0.replicas["api"] = 4
            $0.configuration["api-settings"] = ["LOG_LEVEL": "warn", "a/b": "new"]
            $0.patches = [
                .init("Service", "api", [.replace("/spec/ports/0/port", 8080), .remove("/spec/selector/app")])
            ]
        }
        let result = cluster.synthesise()
        #expect(result.diagnostics.isEmpty)
        let artifact = result.kubernetes
        let folder = "overlays/shop-application"
        for name in ["api.yaml", "settings.yml"] {
            #expect(try file("\(folder)/base/\(name)", artifact) == FileSystem.read("\(fixtures)/k8s/\(name)"))
        }
        #expect(
            result.value("Deployment", "api", "spec.template.spec.containers.0.image")
                == "registry.example.com/shop/api@sha256:abcd")
        #expect(result.value("Deployment", "api", "spec.replicas") == 4)
        #expect(result.value("Deployment", "api", "metadata.namespace") == "shop")
        #expect(result.value("ConfigMap", "api-settings", "data") == ["LOG_LEVEL": "warn", "a/b": "new"])
        #expect(result.value("Service", "api", "spec.ports.0.port") == 8080)
        #expect(result.value("Service", "api", "spec.selector.app") == nil)
        let location = result.object("Service", "api")?.location
        #expect(location?.description == "\(fixtures)/k8s/api.yaml:17:1")

        let text = String(decoding: file("\(folder)/kustomization.yaml", artifact) ?? [], as: UTF8.self)
        let kustomization = try #require(TemplateParser(file: "kustomization.yaml").parse(text).value)
        #expect(kustomization["resources"] == ["base/api.yaml", "base/settings.yml"])
        #expect(kustomization["namespace"] == "shop")
        #expect(kustomization["images"] == [["name": "registry.example.com/shop/api", "digest": "sha256:abcd"]])
        #expect(kustomization["replicas"] == [["name": "api", "count": 4]])
        #expect(kustomization["patches"]?.array?.count == 2)
        #expect(kustomization["patches"]?.array?.first?["patch"]?.string?.contains("path: /data/a~1b") == true)
        let top = String(decoding: file("kustomization.yaml", artifact) ?? [], as: UTF8.self)
        #expect(top.contains("- \(folder)\n"))
    }

    @Test("Each mistake in the files is reported at its place, and none hides another")
    func broken() {
        let cluster = ClusterFixture()
        ManifestDirectory("Application", in: cluster.namespace(), path: "\(fixtures)/broken")
        let found = cluster.synthesise().diagnostics.map { "\($0.rule) \($0.location?.description ?? "")" }
        let file = "\(fixtures)/broken/broken.yaml"
        #expect(found.contains("invalid-manifest \(file):6:1"))
        #expect(found.contains("duplicate-kubernetes-object \(file):10:1"))
        #expect(found.contains { $0.contains("\(file):19:") || $0.contains("\(file):18:") })
    }

    @Test("What an overlay changes has to be there")
    func unmatched() {
        let cluster = ClusterFixture()
        ManifestDirectory("Application", in: cluster.namespace(), path: "\(fixtures)/k8s") {
            $0.images["registry.example.com/shop/web"] = .tag("2")
            $0.replicas["web"] = 4
            $0.configuration["settings"] = ["A": "b"]
            $0.patches = [.init("Service", "api", [.replace("/spec/type", "NodePort")])]
        }
        let result = cluster.synthesise()
        #expect(result.rules == Array(repeating: "unmatched-overlay", count: 4))
        #expect(result.diagnostics.contains { $0.help == "there are registry.example.com/shop/api" })
        #expect(result.diagnostics.allSatisfy { $0.location?.file.hasSuffix("ManifestDirectoryTests.swift") == true })
    }

    @Test("A folder that is not there is reported")
    func missing() {
        let cluster = ClusterFixture()
        ManifestDirectory("Application", in: cluster.namespace(), path: "\(fixtures)/none")
        #expect(cluster.synthesise().rules == ["missing-manifests"])
    }
}
