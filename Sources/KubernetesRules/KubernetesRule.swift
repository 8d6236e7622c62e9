public import MainstayAssembly
public import MainstayDiagnostics
import MainstayTemplate

/// A rule about one object for a cluster; a file each under `Rules/`.
protocol KubernetesRule: Sendable {
    static var id: String { get }
    static var severity: Severity { get }
    /// What is wrong with an object, if something is: what, and what mends it.
    static func findings(in object: KubernetesObject) -> [(message: String, help: String)]
}

/// Looks for what should not be in the objects of clusters, whoever wrote them.
public enum KubernetesChecker {
    private static let rules: [any KubernetesRule.Type] = [
        HostPathRule.self, MissingLimitsRule.self, PlainTextIngressRule.self, PlainTextMeshRule.self,
        PrivilegedContainerRule.self, ClusterAdministratorRule.self,
    ]

    /// Findings in the order of the objects.
    public static func check(_ clusters: [KubernetesArtifact]) -> [Diagnostic] {
        clusters.flatMap { cluster in
            cluster.objects.flatMap { object in
                rules.flatMap { rule in
                    rule.findings(in: object).map { finding in
                        Diagnostic(
                            rule.id, rule.severity, "\(object.title): \(finding.message)", at: object.location,
                            construct: object.path, help: finding.help)
                    }
                }
            }
        }
    }
}
