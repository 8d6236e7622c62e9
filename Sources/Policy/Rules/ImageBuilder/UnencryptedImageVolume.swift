/// Finds image recipes whose images have unencrypted volumes.
struct UnencryptedImageVolume: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-image-volume", .warning, .security, "machines of the image have an unencrypted volume",
            why: "Every machine made from the image inherits the setting, and nothing tells whoever starts one.",
            mend: "set Encrypted to true, and raise Version",
            controls: [.fsbp("EC2.3"), .wellArchitected("SEC08-BP02")],
            equivalents: ["CKV_AWS_180", "CKV_AWS_199"])
    }

    let types = ["AWS::ImageBuilder::ImageRecipe"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for mapping in resource["BlockDeviceMappings"].elements {
            let volume = mapping["Ebs"]
            let encrypted = volume["Encrypted"]
            if volume.isKnown, encrypted.isOff, volume["SnapshotId"].isAbsent {
                violations.report(encrypted)
            }
        }
    }

    var conforming: [String] {
        [
            """
            Recipe:
              Type: AWS::ImageBuilder::ImageRecipe
              Properties:
                Name: web
                Version: 1.0.0
                ParentImage: ami-0123456789abcdef0
                BlockDeviceMappings:
                  - DeviceName: /dev/xvda
                    Ebs:
                      VolumeSize: 20
                      Encrypted: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Recipe:
              Type: AWS::ImageBuilder::ImageRecipe
              Properties:
                Name: web
                Version: 1.0.0
                ParentImage: ami-0123456789abcdef0
                BlockDeviceMappings:
                  - DeviceName: /dev/xvda
                    Ebs:
                      VolumeSize: 20
            """
        ]
    }
}
