import MainstayAssembly
import MainstayTemplate

/// The pods that an object makes.
struct PodView {
    let spec: TemplateValue

    /// Nil for objects that make none.
    init?(_ object: KubernetesObject) {
        let spec = object.value["spec"]
        let found: TemplateValue?
        switch object.kind {
        case "Pod": found = spec
        case "CronJob": found = spec?["jobTemplate"]?["spec"]?["template"]?["spec"]
        case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "Rollout":
            found = spec?["template"]?["spec"]
        default: found = nil
        }
        guard let found else { return nil }
        self.spec = found
    }

    var containers: [TemplateValue] {
        ["initContainers", "containers"].flatMap { spec[$0]?.array ?? [] }
    }
}

extension TemplateValue {
    /// The container's name, to speak of it.
    var containerName: String { self["name"]?.string ?? "unnamed" }
}
