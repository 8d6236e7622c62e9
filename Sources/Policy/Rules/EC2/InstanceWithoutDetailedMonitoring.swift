/// Finds machines that report their metrics only every five minutes.
struct InstanceWithoutDetailedMonitoring: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-without-detailed-monitoring", .note, .operations,
            "the machine reports its metrics only every five minutes",
            why: "Scaling and alarms react to what they see. With a value a minute, they do so four minutes earlier.",
            mend: "turn detailed monitoring on",
            controls: [.wellArchitected("OPS08-BP01")],
            equivalents: [
                "AwsSolutions-EC28", "NIST.800.53.R4-EC2InstanceDetailedMonitoringEnabled",
                "HIPAA.Security-EC2InstanceDetailedMonitoringEnabled",
            ])
    }

    let types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = InstanceSettings.settings(of: resource)
        switch resource.type {
        case "AWS::AutoScaling::LaunchConfiguration":
            // The one place where it is on unless it is turned off.
            let monitoring = settings["InstanceMonitoring"]
            if monitoring.isFalse { violations.report(monitoring, mend: .set(true)) }
        case "AWS::EC2::LaunchTemplate":
            let monitoring = settings["Monitoring"]["Enabled"]
            if monitoring.isOff { violations.report(monitoring) }
        default:
            let monitoring = settings["Monitoring"]
            if monitoring.isAbsent && InstanceSettings.areInherited(by: resource) { return }
            if monitoring.isOff { violations.report(monitoring, mend: .set(true)) }
        }
    }

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                Monitoring: true
            """,
            """
            Configuration:
              Type: AWS::AutoScaling::LaunchConfiguration
              Properties:
                ImageId: ami-0123456789abcdef0
                InstanceType: m7g.large
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  InstanceType: m7g.large
            """,
        ]
    }
}
