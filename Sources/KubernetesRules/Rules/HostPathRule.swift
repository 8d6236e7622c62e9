import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// Whoever can write to a folder of a node can take the node over.
enum HostPathRule: KubernetesRule {
    static let id = "kubernetes-host-path"
    static let severity = Severity.high

    static func findings(in object: KubernetesObject) -> [(message: String, help: String)] {
        (PodView(object)?.spec["volumes"]?.array ?? []).compactMap { volume in
            guard let path = volume["hostPath"]?["path"]?.string else { return nil }
            return (
                "the volume \"\(volume.containerName)\" is the folder \(path) of the node",
                "use an emptyDir, a config map or a persistent volume"
            )
        }
    }
}
