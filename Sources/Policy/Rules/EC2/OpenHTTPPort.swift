/// Finds security groups that let the internet reach port 80, which is never encrypted.
struct OpenHTTPPort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-http-port", .warning, .security, "the internet can reach port 80, where nothing is encrypted",
            why: """
                What goes over port 80 can be read and changed on the way. A load balancer that only redirects to \
                HTTPS is a good reason to keep it open; anything else should listen on port 443 alone.
                """,
            mend: "open port 443 alone, or waive the rule where port 80 only redirects to HTTPS",
            controls: [.fsbp("EC2.18"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_260", "AwsSolutions-EC23", "W2"])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) where rule.transport == .tcp {
            guard rule.openPort(among: [80]) != nil, let peer = rule.openPeer else { continue }
            violations.report(peer)
        }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Web servers
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 443
                    ToPort: 443
                    CidrIp: 0.0.0.0/0
                  - IpProtocol: tcp
                    FromPort: 80
                    ToPort: 80
                    SourceSecurityGroupId: sg-0123456789abcdef0
            """
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Web servers
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 80
                    ToPort: 80
                    CidrIp: 0.0.0.0/0
            """,
            """
            FromAnywhere:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: tcp
                FromPort: 80
                ToPort: 443
                CidrIpv6: ::/0
            """,
        ]
    }
}
