/// Finds repositories whose images no key of one's own protects.
struct RepositoryWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "repository-without-customer-key", .note, .security, "images are not encrypted with a key of one's own",
            why: """
                Images are always encrypted. A key of one's own adds a second policy that decides who can read them, \
                and a record of each use; it cannot be added to a repository later.
                """,
            mend: "set EncryptionConfiguration with EncryptionType KMS and a KmsKey",
            controls: [.fsbp("ECR.5"), .wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_136"])
    }

    let types = ["AWS::ECR::Repository"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["EncryptionConfiguration"]
        if encryption.isAbsent || encryption["EncryptionType"].is("AES256") || encryption["KmsKey"].isAbsent {
            violations.report(encryption)
        }
    }

    var conforming: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
              Properties:
                EncryptionConfiguration: {EncryptionType: KMS, KmsKey: alias/images}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
            """,
            """
            Images:
              Type: AWS::ECR::Repository
              Properties:
                EncryptionConfiguration: {EncryptionType: KMS}
            """,
        ]
    }
}
