/// Finds file systems that tasks mount in the clear.
struct TaskVolumeWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "task-volume-without-tls", .warning, .security, "the task reads and writes its file system in the clear",
            why: "Whatever the files hold crosses the network unencrypted, unless TLS is asked for.",
            mend: "set TransitEncryption to ENABLED",
            controls: [.fsbp("ECS.18"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_97"])
    }

    let types = ["AWS::ECS::TaskDefinition", "AWS::Batch::JobDefinition"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for volume in Self.volumes(of: resource) where volume.isKnown {
            let encryption = volume["TransitEncryption"]
            if encryption.isAbsent || encryption.is("DISABLED") {
                violations.report(encryption, mend: .set("ENABLED"))
            }
        }
    }

    private static func volumes(of resource: ResourceView) -> [PropertyView] {
        if resource.type == "AWS::ECS::TaskDefinition" {
            return resource["Volumes"].elements.map { $0["EFSVolumeConfiguration"] }
        }
        let owners =
            [resource["ContainerProperties"]] + resource["EcsProperties"]["TaskProperties"].elements
        return owners.flatMap { $0["Volumes"].elements }.map { $0["EfsVolumeConfiguration"] }
    }

    private static func task(_ more: String) -> String {
        """
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            Volumes:
              - Name: files
                EFSVolumeConfiguration: {FilesystemId: fs-0123456789abcdef0\(more)}
            ContainerDefinitions:
              - {Name: web, Image: 'nginx:1.27', Memory: 256}
        """
    }

    var conforming: [String] { [Self.task(", TransitEncryption: ENABLED")] }

    var violating: [String] {
        [
            Self.task(""), Self.task(", TransitEncryption: DISABLED"),
            """
            Job:
              Type: AWS::Batch::JobDefinition
              Properties:
                Type: container
                ContainerProperties:
                  Image: busybox:1.37
                  Volumes:
                    - Name: files
                      EfsVolumeConfiguration: {FileSystemId: fs-0123456789abcdef0}
                  ResourceRequirements:
                    - {Type: VCPU, Value: '1'}
                    - {Type: MEMORY, Value: '2048'}
            """,
        ]
    }
}
