/// Finds containers that can take all memory of their machine.
struct ContainerWithoutMemoryLimit: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "container-without-memory-limit", .note, .reliability,
            "the container can take all the memory of its machine",
            why: """
                MemoryReservation is what is kept for a container, not what it may take. One that leaks memory brings \
                down its neighbours before it is stopped.
                """,
            mend: "set Memory of the container or of the task",
            controls: [.wellArchitected("REL10-BP03")])
    }

    let types = ["AWS::ECS::TaskDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["Memory"].isAbsent else { return }
        for container in resource["ContainerDefinitions"].elements {
            let memory = container["Memory"]
            if memory.isAbsent, container.isKnown { violations.report(memory) }
        }
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                Memory: '512'
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', MemoryReservation: 256}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', MemoryReservation: 256}
            """
        ]
    }
}
