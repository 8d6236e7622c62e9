/// Finds volumes of the type gp2, which gp3 has replaced.
struct GP2Volume: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "gp2-volume", .note, .cost, "the volume is gp2, which costs more than gp3 and does less",
            why: """
                A gp3 volume costs a fifth less, and has 3000 operations a second at any size, where a gp2 volume of \
                100 GiB has 300.
                """,
            mend: "set the type to gp3",
            controls: [.wellArchitected("COST06-BP02")])
    }

    let types = [
        "AWS::EC2::Volume", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration",
        "AWS::RDS::DBInstance", "AWS::OpenSearchService::Domain",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        switch resource.type {
        case "AWS::EC2::Volume":
            let type = resource["VolumeType"]
            // What CloudFormation makes where nothing is said.
            if type.is("gp2") || (type.isAbsent && resource["SnapshotId"].isAbsent) {
                violations.report(type, mend: .set("gp3"))
            }
        case "AWS::RDS::DBInstance": report([resource["StorageType"]], violations)
        case "AWS::OpenSearchService::Domain": report([resource["EBSOptions"]["VolumeType"]], violations)
        default:
            // A machine would be replaced with its disks.
            let mend: Mend? = resource.type == "AWS::EC2::Instance" ? nil : .set("gp3")
            report(InstanceSettings.volumes(of: resource).map { $0["VolumeType"] }, violations, mend)
        }
    }

    private func report(_ types: [PropertyView], _ violations: Violations, _ mend: Mend? = .set("gp3")) {
        for type in types where type.is("gp2") { violations.report(type, mend: mend) }
    }

    var conforming: [String] {
        [
            """
            Disk:
              Type: AWS::EC2::Volume
              Properties:
                AvailabilityZone: eu-central-1a
                Size: 20
                VolumeType: gp3
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
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                StorageType: gp2
                MasterUsername: administrator
                ManageMasterUserPassword: true
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  BlockDeviceMappings:
                    - DeviceName: /dev/xvda
                      Ebs:
                        VolumeType: gp2
            """,
        ]
    }
}
