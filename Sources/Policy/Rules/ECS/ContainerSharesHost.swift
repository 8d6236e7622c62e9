/// Finds tasks that share the processes, the memory or the network of their machine.
struct ContainerSharesHost: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "container-shares-host", .high, .security, "the task shares what keeps it apart from its machine",
            why: """
                In the machine's own namespaces a container sees and signals every other process, reads shared memory, \
                or reaches what listens on the machine only, such as the agent of ECS and the instance's metadata.
                """,
            mend: "remove PidMode and IpcMode host, and use the network mode awsvpc",
            controls: [.fsbp("ECS.1"), .fsbp("ECS.3"), .fsbp("ECS.17"), .wellArchitected("SEC06-BP02")],
            equivalents: [
                "CKV_AWS_335", "NIST.800.53.R5-ECSTaskDefinitionUserForHostMode",
                "HIPAA.Security-ECSTaskDefinitionUserForHostMode", "PCI.DSS.321-ECSTaskDefinitionUserForHostMode",
            ])
    }

    let types = ["AWS::ECS::TaskDefinition", "AWS::Batch::JobDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let owners =
            resource.type == "AWS::ECS::TaskDefinition"
            ? [resource.properties] : resource["EcsProperties"]["TaskProperties"].elements
        for owner in owners {
            let processes = owner["PidMode"]
            if processes.is("host") { violations.report(processes, "the task sees every process of its machine") }
            let memory = owner["IpcMode"]
            if memory.is("host") { violations.report(memory, "the task shares the memory of its machine") }
        }
        let network = resource["NetworkMode"]
        if network.is("host") {
            violations.report(network, "the task stands in the network of its machine", severity: .warning)
        }
        let pod = resource["EksProperties"]["PodProperties"]
        if pod.isKnown, pod["HostNetwork"].isTrue {
            violations.report(
                pod["HostNetwork"], "the job stands in the network of its machine", severity: .warning)
        }
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                NetworkMode: awsvpc
                PidMode: task
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256}
            """
        ]
    }

    var violating: [String] {
        ["PidMode: host", "IpcMode: host", "NetworkMode: host"].map { setting in
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                \(setting)
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256}
            """
        }
    }
}
