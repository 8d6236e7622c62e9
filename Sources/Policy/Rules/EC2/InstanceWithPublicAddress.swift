/// Finds machines that are started with an address on the internet.
struct InstanceWithPublicAddress: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-with-public-address", .warning, .security, "the machine gets an address on the internet",
            why: """
                A machine with a public address is one rule of a security group away from everyone. Behind a load \
                balancer, with Session Manager for logins, none needs one.
                """,
            mend: "set AssociatePublicIpAddress to false and put a load balancer in front",
            controls: [.fsbp("EC2.9"), .fsbp("EC2.25"), .fsbp("Autoscaling.5"), .wellArchitected("SEC05-BP01")],
            equivalents: [
                "CKV_AWS_88", "NIST.800.53.R5-EC2InstanceNoPublicIp", "NIST.800.53.R4-EC2InstanceNoPublicIp",
                "PCI.DSS.321-EC2InstanceNoPublicIp", "HIPAA.Security-EC2InstanceNoPublicIp",
                "NIST.800.53.R5-AutoScalingLaunchConfigPublicIpDisabled",
                "PCI.DSS.321-AutoScalingLaunchConfigPublicIpDisabled",
                "HIPAA.Security-AutoScalingLaunchConfigPublicIpDisabled",
            ])
    }

    let types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = InstanceSettings.settings(of: resource)
        let interfaces = settings["NetworkInterfaces"].elements.map { $0["AssociatePublicIpAddress"] }
        let own =
            resource.type == "AWS::AutoScaling::LaunchConfiguration" ? [settings["AssociatePublicIpAddress"]] : []
        for setting in interfaces + own where setting.isTrue {
            // A machine would be replaced.
            violations.report(setting, mend: resource.type == "AWS::EC2::Instance" ? nil : .set(false))
        }
    }

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                NetworkInterfaces:
                  - DeviceIndex: '0'
                    SubnetId: subnet-0123456789abcdef0
                    AssociatePublicIpAddress: false
            """
        ]
    }

    var violating: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                NetworkInterfaces:
                  - DeviceIndex: '0'
                    SubnetId: subnet-0123456789abcdef0
                    AssociatePublicIpAddress: true
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  NetworkInterfaces:
                    - DeviceIndex: 0
                      AssociatePublicIpAddress: true
            """,
            """
            Configuration:
              Type: AWS::AutoScaling::LaunchConfiguration
              Properties:
                ImageId: ami-0123456789abcdef0
                InstanceType: m7g.large
                AssociatePublicIpAddress: 'true'
            """,
        ]
    }
}
