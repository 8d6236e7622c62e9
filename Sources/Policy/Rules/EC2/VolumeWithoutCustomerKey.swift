/// Finds encrypted volumes whose key is AWS's own.
struct VolumeWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "volume-without-customer-key", .note, .security, "the volume is encrypted with AWS's own key",
            why: """
                A snapshot under AWS's key cannot be shared with another account, and who may use the key cannot be \
                said.
                """,
            mend: "set KmsKeyId to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_189", "W37"])
    }

    let types = ["AWS::EC2::Volume"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource["KmsKeyId"]
        if resource["Encrypted"].isTrue, key.isAbsent, resource["SnapshotId"].isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Disk:
              Type: AWS::EC2::Volume
              Properties:
                AvailabilityZone: eu-central-1a
                Size: 20
                Encrypted: true
                KmsKeyId: arn:aws:kms:eu-central-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef
            """
        ]
    }

    var violating: [String] {
        [
            """
            Disk:
              Type: AWS::EC2::Volume
              Properties:
                AvailabilityZone: eu-central-1a
                Size: 20
                Encrypted: true
            """
        ]
    }
}
