import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate

/// What is wrong with the objects of a cluster taken together.
struct ManifestChecks {
    let context: ArtifactContext

    func check(_ objects: [(object: KubernetesObject, node: Node)]) {
        var known: [String: KubernetesObject] = [:]
        for (object, node) in objects {
            let key = "\(object.group)/\(object.kind)/\(object.namespace ?? "")/\(object.name)"
            if let other = known.updateValue(object, forKey: key) {
                let place = other.location.map { ", first at \($0)" } ?? ""
                context.report(
                    Diagnostic(
                        "duplicate-kubernetes-object", .error, "\(object.title) is declared twice\(place)",
                        at: object.location, construct: node.path,
                        help: "give one of them another name, or leave it out"))
            }
            refuseSecret(object, node)
        }
    }

    /// An assembly is kept in buckets and in Git; a secret in it is none.
    private func refuseSecret(_ object: KubernetesObject, _ node: Node) {
        guard object.kind == "Secret", object.group.isEmpty else { return }
        let keys = ["data", "stringData"].flatMap { object.value[$0]?.object?.members ?? [] }
        guard !keys.isEmpty else { return }
        context.report(
            Diagnostic(
                "secret-in-manifest", .error,
                "\(object.title) holds \(keys.map { "\"\($0.key)\"" }.joined(separator: ", ")) in clear",
                at: object.location, construct: node.path,
                help: "keep the value in AWS Secrets Manager and declare an ExternalSecrets.ExternalSecret, or a "
                    + "SecretsStore.SecretProviderClass"))
    }
}
