/// Finds backup vaults whose encryption key is AWS's own.
struct BackupVaultWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "backup-vault-without-customer-key", .note, .security, "the vault is encrypted with a key of AWS",
            why: """
                Backups outlive what they were made of. A key of your own lets other accounts read copies by \
                permission, and shuts them off by one act.
                """,
            mend: "set EncryptionKeyArn to a key of your own",
            controls: [.fsbp("Backup.1")],
            equivalents: ["CKV_AWS_166"])
    }

    let types = ["AWS::Backup::BackupVault"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource["EncryptionKeyArn"]
        if key.isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Vault:
              Type: AWS::Backup::BackupVault
              Properties:
                BackupVaultName: orders
                EncryptionKeyArn: arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-1111-2222-333344445555
            """
        ]
    }

    var violating: [String] {
        [
            """
            Vault:
              Type: AWS::Backup::BackupVault
              Properties:
                BackupVaultName: orders
            """
        ]
    }
}
