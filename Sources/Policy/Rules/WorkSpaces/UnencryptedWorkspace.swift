/// Finds desktops whose disks are not encrypted.
struct UnencryptedWorkspace: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-workspace", .high, .security, "the disks of the desktop are not encrypted",
            why: """
                On a desktop lies whatever somebody works on, sorted by nobody. Encryption cannot be added to one that \
                exists.
                """,
            mend: "set RootVolumeEncryptionEnabled and UserVolumeEncryptionEnabled to true",
            controls: [.fsbp("WorkSpaces.1"), .fsbp("WorkSpaces.2"), .wellArchitected("SEC08-BP02")],
            equivalents: ["CKV_AWS_155", "CKV_AWS_156", "F29"])
    }

    let types = ["AWS::WorkSpaces::Workspace"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for (name, disk) in [("UserVolumeEncryptionEnabled", "user's"), ("RootVolumeEncryptionEnabled", "system's")] {
            let setting = resource[name]
            if setting.isOff { violations.report(setting, "the \(disk) disk is not encrypted", mend: .set(true)) }
        }
    }

    private static func desktop(_ more: String) -> String {
        """
        Desktop:
          Type: AWS::WorkSpaces::Workspace
          Properties:
            BundleId: wsb-0123456789
            DirectoryId: d-0123456789
            UserName: someone
            UserVolumeEncryptionEnabled: true
            \(more)
        """
    }

    var conforming: [String] { [Self.desktop("RootVolumeEncryptionEnabled: true")] }

    var violating: [String] {
        [Self.desktop("VolumeEncryptionKey: alias/desktops"), Self.desktop("RootVolumeEncryptionEnabled: false")]
    }
}
