import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// A mesh that takes plain text proves nothing about who calls.
enum PlainTextMeshRule: KubernetesRule {
    static let id = "kubernetes-plain-text-mesh"
    static let severity = Severity.high

    static func findings(in object: KubernetesObject) -> [(message: String, help: String)] {
        guard object.kind == "PeerAuthentication", object.group == "security.istio.io" else { return [] }
        let spec = object.value["spec"]
        var modes = [("mtls", spec?["mtls"]?["mode"]?.string)]
        for port in spec?["portLevelMtls"]?.object?.members ?? [] {
            modes.append(("portLevelMtls.\(port.key)", port.value["mode"]?.string))
        }
        // Without a mode it is that of what stands above.
        return modes.compactMap { place, mode in
            guard let mode, mode == "PERMISSIVE" || mode == "DISABLE" else { return nil }
            return ("\(place) is \(mode): callers need not prove who they are", "set the mode to STRICT")
        }
    }
}
