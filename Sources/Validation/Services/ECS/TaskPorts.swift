import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-host-port`: with a network interface of its own, a task has the ports of its containers.
enum TaskPorts {
    static func check(_ subject: RuleSubject) {
        guard subject.literal("NetworkMode")?.literalText == "awsvpc" else { return }
        for mapping in subject.places("ContainerDefinitions", "*", "PortMappings", "*") {
            guard let host = mapping.value["HostPort"], let port = host.literalInteger,
                let container = mapping.value["ContainerPort"]?.literalInteger, port != container
            else { continue }
            subject.report(
                "mismatched-host-port", at: host.position, mapping.path + ["HostPort"],
                "the host port \(port) is not the container port \(container), as the network mode awsvpc wants it",
                help: "leave HostPort out")
        }
    }
}
