import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// What comes in as plain HTTP is read by everybody on the way.
enum PlainTextIngressRule: KubernetesRule {
    static let id = "kubernetes-plain-text-ingress"
    static let severity = Severity.high
    private static let prefix = "alb.ingress.kubernetes.io"

    static func findings(in object: KubernetesObject) -> [(message: String, help: String)] {
        guard object.kind == "Ingress", object.group == "networking.k8s.io" else { return [] }
        let annotations = object.value["metadata"]?["annotations"]
        let spec = object.value["spec"]
        let ingressClass =
            spec?["ingressClassName"]?.string ?? annotations?["kubernetes.io/ingress.class"]?.string
        guard ingressClass == "alb" else {
            if spec?["tls"]?.array?.isEmpty ?? true {
                return [("it serves plain HTTP", "give it a certificate: spec.tls")]
            }
            return []
        }
        if annotations?["\(prefix)/ssl-redirect"] != nil { return [] }
        let listeners = annotations?["\(prefix)/listen-ports"]?.string ?? "[{\"HTTP\": 80}]"
        guard listeners.contains("\"HTTP\"") else { return [] }
        return [("it serves plain HTTP", "give it a certificate, and redirect: \(prefix)/ssl-redirect: \"443\"")]
    }
}
