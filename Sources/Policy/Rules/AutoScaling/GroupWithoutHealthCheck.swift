/// Finds Auto Scaling groups behind a load balancer that do not look at its health checks.
struct GroupWithoutHealthCheck: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-without-health-check", .warning, .reliability,
            "the group does not replace machines that its load balancer finds unhealthy",
            why: """
                By itself a group only sees whether the machine runs. One whose program hangs stays in the group, \
                and the load balancer is left with fewer and fewer targets.
                """,
            mend: "set HealthCheckType to ELB and HealthCheckGracePeriod to the time that a start takes",
            controls: [.fsbp("AutoScaling.1"), .wellArchitected("REL11-BP01")],
            equivalents: [
                "CKV_AWS_153", "NIST.800.53.R5-AutoScalingGroupELBHealthCheckRequired",
                "NIST.800.53.R4-AutoScalingGroupELBHealthCheckRequired",
                "PCI.DSS.321-AutoScalingGroupELBHealthCheckRequired",
                "HIPAA.Security-AutoScalingGroupELBHealthCheckRequired", "AwsSolutions-AS2",
            ])
    }

    let types = ["AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let hasTargets = ["TargetGroupARNs", "LoadBalancerNames", "TrafficSources"].contains { name in
            resource[name].isKnown && !resource[name].isEmpty
        }
        guard hasTargets else { return }
        let check = resource["HealthCheckType"]
        if check.isAbsent { violations.report(check) }
        if let text = check.string, !text.split(separator: ",").contains(where: { $0 == "ELB" || $0 == "VPC_LATTICE" })
        {
            violations.report(check)
        }
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
                TargetGroupARNs:
                  - arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef
                HealthCheckType: ELB
                HealthCheckGracePeriod: 120
            """
        ]
    }

    var violating: [String] {
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
                TargetGroupARNs:
                  - arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef
            """,
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
                LoadBalancerNames: [web]
                HealthCheckType: EC2
            """,
        ]
    }
}
