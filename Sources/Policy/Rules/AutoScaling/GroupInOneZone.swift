/// Finds Auto Scaling groups whose machines all stand in one zone.
struct GroupInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-in-one-zone", .warning, .reliability, "all machines of the group stand in one zone",
            why: "When the zone fails, the group cannot start a single machine elsewhere.",
            mend: "list subnets of at least two zones under VPCZoneIdentifier",
            limits: "Lists that come from parameters are not looked into.",
            controls: [.fsbp("AutoScaling.2"), .wellArchitected("REL10-BP01")])
    }

    let types = ["AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let subnets = resource["VPCZoneIdentifier"]
        let places = subnets.isPresent ? subnets : resource["AvailabilityZones"]
        let elements = places.elements
        guard elements.count == 1 else { return }
        // One element may be a parameter that is a list.
        if elements[0].isKnown || elements[0].resource?.type == "AWS::EC2::Subnet" { violations.report(places) }
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
            """,
            """
            Parameters:
              Subnets:
                Type: List<AWS::EC2::Subnet::Id>
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: '2'
                  MaxSize: '4'
                  LaunchTemplate:
                    LaunchTemplateId: lt-0123456789abcdef0
                    Version: '3'
                  VPCZoneIdentifier: !Ref Subnets
            """,
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
                VPCZoneIdentifier: [subnet-0123456789abcdef0]
            """
        ]
    }
}
