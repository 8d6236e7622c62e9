import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// Whoever has `cluster-admin` may read every secret and change every object.
enum ClusterAdministratorRule: KubernetesRule {
    static let id = "kubernetes-cluster-administrator"
    static let severity = Severity.high

    static func findings(in object: KubernetesObject) -> [(message: String, help: String)] {
        let wildcard = (
            "it allows everything on everything", "name the verbs and resources that are needed"
        )
        switch object.kind {
        case "ClusterRoleBinding":
            guard object.value["roleRef"]?["name"]?.string == "cluster-admin" else { return [] }
            return [
                ("it gives away cluster-admin", "bind a role with the rights that are needed, or view, edit, admin")
            ]
        case "ClusterRole", "Role":
            let isOpen = (object.value["rules"]?.array ?? []).contains { rule in
                has("*", rule["verbs"]) && has("*", rule["resources"])
            }
            return isOpen ? [wildcard] : []
        default: return []
        }
    }

    private static func has(_ text: String, _ list: TemplateValue?) -> Bool {
        list?.array?.contains { $0.string == text } ?? false
    }
}
