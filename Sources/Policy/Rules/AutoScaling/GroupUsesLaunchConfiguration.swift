/// Finds launch configurations, which launch templates have replaced.
struct GroupUsesLaunchConfiguration: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-uses-launch-configuration", .warning, .operations, "launch configurations are no longer developed",
            why: "New accounts cannot make them, and new instance types and features need a launch template.",
            mend: "write an AWS::EC2::LaunchTemplate and name it under LaunchTemplate",
            controls: [.fsbp("AutoScaling.9"), .wellArchitected("OPS05-BP05")],
            equivalents: ["CKV_AWS_315"])
    }

    let types = ["AWS::AutoScaling::LaunchConfiguration", "AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::AutoScaling::LaunchConfiguration" { return violations.report(resource) }
        let name = resource["LaunchConfigurationName"]
        // One of this template is reported itself.
        if name.isPresent, name.resource == nil { violations.report(name) }
    }

    var conforming: [String] {
        [
            """
            Group:
              Type: AWS::AutoScaling::AutoScalingGroup
              Properties:
                MinSize: '2'
                MaxSize: '4'
                LaunchTemplate:
                  LaunchTemplateId: lt-0123456789abcdef0
                  Version: '3'
                VPCZoneIdentifier: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Configuration:
              Type: AWS::AutoScaling::LaunchConfiguration
              Properties:
                ImageId: ami-0123456789abcdef0
                InstanceType: m7g.large
            """,
            """
            Group:
              Type: AWS::AutoScaling::AutoScalingGroup
              Properties:
                MinSize: '2'
                MaxSize: '4'
                LaunchConfigurationName: web
                VPCZoneIdentifier: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """,
        ]
    }
}
