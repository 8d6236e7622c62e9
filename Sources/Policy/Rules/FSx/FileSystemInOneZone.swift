/// Finds file systems that stand in one zone.
struct FileSystemInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "file-system-in-one-zone", .note, .reliability, "the file system stands in one zone",
            why: """
                When the zone fails, nobody reaches the files; when it is lost, they are gone up to the last backup.
                """,
            mend: "choose a deployment over several zones, or waive the rule where the files can wait",
            controls: [.fsbp("FSx.3"), .fsbp("FSx.4"), .fsbp("FSx.5"), .wellArchitected("REL10-BP01")])
    }

    let types = ["AWS::FSx::FileSystem", "AWS::EFS::FileSystem"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::EFS::FileSystem" {
            let zone = resource["AvailabilityZoneName"]
            if zone.isPresent { violations.report(zone) }
            return
        }
        for name in ["WindowsConfiguration", "OntapConfiguration", "OpenZFSConfiguration"] {
            let deployment = resource[name]["DeploymentType"]
            if let text = deployment.string, text.hasPrefix("SINGLE_AZ") { violations.report(deployment) }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                Encrypted: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                Encrypted: true
                AvailabilityZoneName: eu-central-1a
            """,
            """
            Files:
              Type: AWS::FSx::FileSystem
              Properties:
                FileSystemType: ONTAP
                StorageCapacity: 1024
                SubnetIds: [subnet-0123456789abcdef0]
                OntapConfiguration:
                  DeploymentType: SINGLE_AZ_1
                  ThroughputCapacity: 128
            """,
        ]
    }
}
