/// Finds Auto Scaling groups whose machines stay as they were when the template changes.
struct GroupWithoutUpdatePolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-without-update-policy", .note, .operations,
            "machines that run stay as they were when the launch template changes",
            why: """
                Without an update policy a new image or setting reaches only machines started later, so that a group \
                is of two kinds until someone replaces the old ones by hand.
                """,
            mend: "add an UpdatePolicy with AutoScalingRollingUpdate or AutoScalingReplacingUpdate",
            limits: "Instance refreshes that are started from elsewhere are not seen.",
            controls: [.wellArchitected("OPS06-BP03")])
    }

    let types = ["AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policy = resource.attribute("UpdatePolicy")
        if policy.isAbsent { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Group:
              Type: AWS::AutoScaling::AutoScalingGroup
              UpdatePolicy:
                AutoScalingRollingUpdate:
                  MinInstancesInService: 1
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
}
