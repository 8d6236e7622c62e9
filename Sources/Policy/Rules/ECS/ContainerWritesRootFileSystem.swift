/// Finds containers that can change their own programs.
struct ContainerWritesRootFileSystem: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "container-writes-root-file-system", .warning, .security, "the container can write its root file system",
            why: "An intruder who cannot write cannot put a program of his own in place of one that is run.",
            mend: "set ReadonlyRootFilesystem to true, and mount volumes where files are written",
            limits: "Tasks for Windows, which do not have the setting, are not looked at.",
            controls: [.fsbp("ECS.5"), .wellArchitected("SEC06-BP02")],
            equivalents: ["CKV_AWS_336"])
    }

    let types = ["AWS::ECS::TaskDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.mayRunWindows { return }
        for container in resource["ContainerDefinitions"].elements {
            let setting = container["ReadonlyRootFilesystem"]
            if setting.isOff { violations.report(setting) }
        }
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256, ReadonlyRootFilesystem: true}
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
                  - {Name: web, Image: 'nginx:1.27', Memory: 256}
            """,
            """
            Task:
              Type: AWS::ECS::TaskDefinition
              Properties:
                ContainerDefinitions:
                  - {Name: web, Image: 'nginx:1.27', Memory: 256, ReadonlyRootFilesystem: 'false'}
            """,
        ]
    }
}
