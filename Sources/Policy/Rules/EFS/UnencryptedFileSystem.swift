/// Finds EFS file systems that are not encrypted.
struct UnencryptedFileSystem: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-file-system", .high, .security, "the file system is not encrypted",
            why: """
                Encryption at rest can only be chosen when the file system is made; later it means a new one and a \
                move of all files. It costs nothing.
                """,
            mend: "set Encrypted to true, which makes a new file system: move the files first",
            controls: [.fsbp("EFS.1"), .fsbp("EFS.8"), .wellArchitected("SEC08-BP02")],
            equivalents: [
                "CKV_AWS_42", "AwsSolutions-EFS1", "NIST.800.53.R5-EFSEncrypted", "NIST.800.53.R4-EFSEncrypted",
                "PCI.DSS.321-EFSEncrypted", "HIPAA.Security-EFSEncrypted", "F32",
            ])
    }

    let types = ["AWS::EFS::FileSystem"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encrypted = resource["Encrypted"]
        if encrypted.isOff { violations.report(encrypted) }
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
                PerformanceMode: generalPurpose
            """,
            """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                Encrypted: false
            """,
        ]
    }
}
