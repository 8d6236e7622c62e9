/// Finds file systems of EFS and FSx that nothing backs up.
struct FileSystemWithoutBackup: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "file-system-without-backup", .warning, .reliability, "nothing backs up the file system",
            why: "Zones and disks are taken care of; a deletion, a fault of a program or an extortionist is not.",
            mend: "turn automatic backups on, or waive the rule where the files can be spared",
            limits: "Backup plans that choose by tag, or stand in another template, are not seen.",
            controls: [.fsbp("EFS.2"), .fsbp("EFS.7"), .wellArchitected("REL09-BP03")],
            equivalents: [
                "NIST.800.53.R5-EFSInBackupPlan", "NIST.800.53.R4-EFSInBackupPlan", "HIPAA.Security-EFSInBackupPlan",
            ])
    }

    let types = ["AWS::EFS::FileSystem", "AWS::FSx::FileSystem"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if !resource.referrers(ofType: "AWS::Backup::BackupSelection").isEmpty { return }
        if resource.type == "AWS::EFS::FileSystem" {
            let status = resource["BackupPolicy"]["Status"]
            // File systems of one zone are backed up unless that is turned off.
            if status.isAbsent, resource["AvailabilityZoneName"].isPresent { return }
            if status.isAbsent || status.is("DISABLED", "DISABLING") { violations.report(status) }
            return
        }
        for name in ["WindowsConfiguration", "OntapConfiguration", "OpenZFSConfiguration", "LustreConfiguration"] {
            let days = resource[name]["AutomaticBackupRetentionDays"]
            if days.int == 0 { violations.report(days) }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                Encrypted: true
                BackupPolicy:
                  Status: ENABLED
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
            """,
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
                  AutomaticBackupRetentionDays: 0
            """,
        ]
    }
}
