/// Finds file systems of FSx whose backups do not carry their tags.
struct FileSystemDropsTags: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "file-system-drops-tags", .note, .operations, "backups of the file system do not carry its tags",
            why: "What a backup costs, and who may delete it, is told by its tags.",
            mend: "set CopyTagsToBackups to true",
            controls: [.fsbp("FSx.1"), .fsbp("FSx.2"), .wellArchitected("COST03-BP02")])
    }

    let types = ["AWS::FSx::FileSystem"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for name in ["OpenZFSConfiguration", "LustreConfiguration", "WindowsConfiguration"] {
            let configuration = resource[name]
            guard configuration.isKnown else { continue }
            let copies = configuration["CopyTagsToBackups"]
            // Scratch file systems have no backups.
            if name == "LustreConfiguration",
                !(configuration["DeploymentType"].string?.hasPrefix("PERSISTENT") ?? false)
            {
                continue
            }
            if copies.isOff { violations.report(copies) }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::FSx::FileSystem
              Properties:
                FileSystemType: OPENZFS
                StorageCapacity: 64
                SubnetIds: [subnet-0123456789abcdef0]
                OpenZFSConfiguration:
                  DeploymentType: SINGLE_AZ_2
                  ThroughputCapacity: 160
                  CopyTagsToBackups: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::FSx::FileSystem
              Properties:
                FileSystemType: OPENZFS
                StorageCapacity: 64
                SubnetIds: [subnet-0123456789abcdef0]
                OpenZFSConfiguration:
                  DeploymentType: SINGLE_AZ_2
                  ThroughputCapacity: 160
            """
        ]
    }
}
