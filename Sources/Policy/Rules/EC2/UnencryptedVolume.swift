/// Finds EBS volumes that are not encrypted.
struct UnencryptedVolume: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-volume", .warning, .security, "the volume is not encrypted",
            why: """
                Snapshots and copies of an unencrypted volume can be read by whoever they are shared with, and \
                encryption cannot be added to a volume later. It costs nothing.
                """,
            mend: "set Encrypted to true; a volume that exists is replaced by an encrypted copy of its snapshot",
            limits: """
                Where Encrypted is absent, an account that encrypts by default does so anyway. Volumes that come \
                from a snapshot are not reported, as they are encrypted as it was.
                """,
            controls: [
                .fsbp("EC2.3"), .fsbp("EC2.7"), .fsbp("EC2.173"), .fsbp("EC2.181"), .wellArchitected("SEC08-BP02"),
            ],
            equivalents: ["CKV_AWS_3", "CKV_AWS_8", "AwsSolutions-EC26", "F1"])
    }

    let types = [
        "AWS::EC2::Volume", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration",
        "AWS::EC2::SpotFleet",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let volumes: [PropertyView] =
            switch resource.type {
            case "AWS::EC2::Volume": [resource.properties]
            case "AWS::EC2::SpotFleet":
                resource["SpotFleetRequestConfigData"]["LaunchSpecifications"].elements.flatMap { specification in
                    specification["BlockDeviceMappings"].elements.map { $0["Ebs"] }.filter(\.isPresent)
                }
            default: InstanceSettings.volumes(of: resource)
            }
        // A volume, or a machine with its disks, would be replaced, and the data be gone.
        let holdsData = resource.type == "AWS::EC2::Volume" || resource.type == "AWS::EC2::Instance"
        let mend: Mend? = holdsData ? nil : .set(true)
        for volume in volumes {
            let encrypted = volume["Encrypted"]
            if encrypted.isFalse { violations.report(encrypted, mend: mend, severity: .high) }
            if encrypted.isAbsent, volume["SnapshotId"].isAbsent, volume["KmsKeyId"].isAbsent {
                violations.report(encrypted, mend: mend)
            }
        }
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
            """,
            """
            Disk:
              Type: AWS::EC2::Volume
              Properties:
                AvailabilityZone: eu-central-1a
                SnapshotId: snap-0123456789abcdef0
            """,
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
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  BlockDeviceMappings:
                    - DeviceName: /dev/xvda
                      Ebs:
                        VolumeSize: 20
                        Encrypted: 'false'
            """,
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                BlockDeviceMappings:
                  - DeviceName: /dev/xvda
                    Ebs:
                      VolumeSize: 20
            """,
        ]
    }
}
