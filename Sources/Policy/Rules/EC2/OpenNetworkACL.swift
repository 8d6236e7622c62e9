/// Finds entries of network ACLs that let the internet reach the ports of logins.
struct OpenNetworkACL: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-network-acl", .warning, .security,
            "the network ACL lets the internet reach the ports of SSH and Remote Desktop",
            why: """
                The network ACL is the second line: it should hold when a security group is opened by mistake. An \
                entry that lets everything in holds nothing.
                """,
            mend: "narrow the entry's PortRange to what the subnet serves, or its CidrBlock to who may connect",
            limits: """
                The high ports, which the answers to connections from inside come back to, are not reported although \
                Remote Desktop is among them.
                """,
            controls: [.fsbp("EC2.21"), .wellArchitected("SEC05-BP02")],
            equivalents: ["AwsSolutions-VPC3", "W66", "W67"])
    }

    let types = ["AWS::EC2::NetworkAclEntry"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["RuleAction"].is("allow", "ALLOW"), resource["Egress"].isOff,
            let peer = [resource["CidrBlock"], resource["Ipv6CidrBlock"]].first(where: { OpenAddresses.contains($0) }),
            let transport = resource["Protocol"].int
        else { return }
        switch transport {
        case -1: violations.report(peer)
        case 6, 17:
            let range = resource["PortRange"]
            guard let first = range["From"].int, let last = range["To"].int,
                let port = NotablePorts.administration.first(where: { first <= $0 && $0 <= last })
            else { return }
            // Answers come back to high ports, which an ACL cannot tell from requests.
            if first >= 1024, last >= 60_999 { return }
            violations.report(peer, "the network ACL lets the internet reach port \(port)")
        default: return
        }
    }

    var conforming: [String] {
        [
            """
            FromInternet:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 100
                Protocol: 6
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
                PortRange:
                  From: 443
                  To: 443
            Answers:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 200
                Protocol: 6
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
                PortRange:
                  From: 1024
                  To: 65535
            """
        ]
    }

    var violating: [String] {
        [
            """
            Everything:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 100
                Protocol: -1
                RuleAction: allow
                CidrBlock: 0.0.0.0/0
            """,
            """
            Logins:
              Type: AWS::EC2::NetworkAclEntry
              Properties:
                NetworkAclId: acl-0123456789abcdef0
                RuleNumber: 110
                Protocol: 6
                RuleAction: allow
                Egress: false
                Ipv6CidrBlock: ::/0
                PortRange:
                  From: 22
                  To: 22
            """,
        ]
    }
}
