import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// A privileged container is root on its node.
enum PrivilegedContainerRule: KubernetesRule {
    static let id = "kubernetes-privileged-container"
    static let severity = Severity.high

    static func findings(in object: KubernetesObject) -> [(message: String, help: String)] {
        (PodView(object)?.containers ?? []).filter { $0["securityContext"]?["privileged"]?.bool == true }.map {
            (
                "the container \"\($0.containerName)\" is privileged, which makes it root on its node",
                "leave privileged out, and add the single capability that it needs"
            )
        }
    }
}
