/// Finds containers whose programs run as root.
struct ContainerAsRoot: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "container-as-root", .note, .security, "the container runs as root unless its image says otherwise",
            why: """
                Root in a container owns every file in it, and most ways out of a container need root first.
                """,
            mend: "set User to a number other than 0, and give that user the files it needs",
            limits: """
                What the image itself sets is not seen: where it names a user, setting the same one in User says so. \
                Tasks for Windows are not looked at.
                """,
            controls: [.fsbp("ECS.20"), .wellArchitected("SEC06-BP02")])
    }

    let types = ["AWS::ECS::TaskDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.mayRunWindows { return }
        for container in resource["ContainerDefinitions"].elements {
            let user = container["User"]
            if user.isAbsent {
                violations.report(user)
            } else if let text = user.string, Self.isRoot(text) {
                violations.report(user, "the container runs as root", severity: .warning)
            }
        }
    }

    /// `root`, `0`, `root:root`, `0:0`: a user, and perhaps a group.
    static func isRoot(_ user: String) -> Bool {
        let name = user.split(separator: ":").first
        return name == "root" || name == "0"
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256, User: '101:101'}
            """,
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                RuntimePlatform: {OperatingSystemFamily: WINDOWS_SERVER_2022_CORE, CpuArchitecture: X86_64}
                ContainerDefinitions:
                  - {Name: web, Image: 'iis:2022', Memory: 2048}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256, User: '0:1000'}
            """,
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256}
            """,
        ]
    }
}
