/// Finds containers that have all rights over the machine they run on.
struct PrivilegedContainer: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "privileged-container", .high, .security, "the container has all rights over its machine",
            why: """
                A privileged container is root on the machine: whoever breaks into it reads the memory, the volumes \
                and the credentials of everything else that runs there.
                """,
            mend: "remove Privileged, and add the single Linux capabilities that are needed",
            controls: [.fsbp("ECS.4"), .wellArchitected("SEC06-BP02")],
            equivalents: ["CKV_AWS_210", "CKV_AWS_334", "W34"])
    }

    let types = ["AWS::ECS::TaskDefinition", "AWS::Batch::JobDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for container in ContainerDefinition.all(of: resource) where container.privileged.isTrue {
            violations.report(container.privileged)
        }
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - Name: web
                    Image: nginx:1.27
                    Memory: 256
                    Privileged: false
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
                  - Name: web
                    Image: nginx:1.27
                    Memory: 256
                    Privileged: true
            """,
            """
            Job:
              Type: AWS::Batch::JobDefinition
              Properties:
                Type: container
                ContainerProperties:
                  Image: busybox:1.37
                  Privileged: 'true'
                  ResourceRequirements:
                    - {Type: VCPU, Value: '1'}
                    - {Type: MEMORY, Value: '2048'}
            """,
            """
            Job:
              Type: AWS::Batch::JobDefinition
              Properties:
                Type: container
                EksProperties:
                  PodProperties:
                    Containers:
                      - Image: busybox:1.37
                        SecurityContext: {Privileged: true}
            """,
        ]
    }
}
