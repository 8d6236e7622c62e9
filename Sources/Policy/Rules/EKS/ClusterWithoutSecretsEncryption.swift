/// Finds Kubernetes clusters whose secrets no key of one's own protects.
struct ClusterWithoutSecretsEncryption: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-without-secrets-encryption", .note, .security,
            "the secrets of the cluster are not encrypted with a key of one's own",
            why: """
                From Kubernetes 1.28 on, EKS encrypts them with a key that belongs to AWS. A key of one's own can be \
                taken away, and records who used it. It can be added later, but never removed.
                """,
            mend: "set EncryptionConfig with a KMS key and the resources [secrets]",
            controls: [.fsbp("EKS.3"), .wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_58", "W82"])
    }

    let types = ["AWS::EKS::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["EncryptionConfig"]
        if encryption.isUnknown { return }
        let covers = encryption.elements.contains { entry in
            let resources = entry["Resources"]
            return resources.isUnknown || resources.elements.contains { $0.isUnknown || $0.is("secrets") }
        }
        if !covers { violations.report(encryption) }
    }

    private static func cluster(_ encryption: String) -> String {
        """
        Cluster:
          Type: AWS::EKS::Cluster
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/cluster
            ResourcesVpcConfig: {SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}
            \(encryption)
        """
    }

    var conforming: [String] {
        [
            Self.cluster(
                """
                EncryptionConfig:
                      - Provider: {KeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1234'}
                        Resources: [secrets]
                """)
        ]
    }

    var violating: [String] { [Self.cluster("Version: '1.34'")] }
}
