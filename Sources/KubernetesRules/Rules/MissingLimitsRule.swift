import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// A container without limits takes what its neighbours need.
enum MissingLimitsRule: KubernetesRule {
    static let id = "kubernetes-missing-limits"
    static let severity = Severity.warning

    static func findings(in object: KubernetesObject) -> [(message: String, help: String)] {
        (PodView(object)?.containers ?? []).compactMap { container in
            let resources = container["resources"]
            let missing = [("requests", "cpu"), ("requests", "memory"), ("limits", "memory")].filter {
                resources?[$0.0]?[$0.1] == nil
            }
            if missing.isEmpty { return nil }
            return (
                "the container \"\(container.containerName)\" has no "
                    + missing.map { "\($0.0).\($0.1)" }.joined(separator: ", "),
                "state what it needs and what it may have at most"
            )
        }
    }
}
