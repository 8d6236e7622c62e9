/// Finds Kubernetes nodes that everyone can reach by SSH.
struct NodeGroupOpenSSH: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "node-group-open-ssh", .high, .security, "the nodes can be reached by SSH from everywhere",
            why: """
                Where a key is named without security groups to come from, EKS opens port 22 of every node to \
                0.0.0.0/0.
                """,
            mend: "remove RemoteAccess and use Session Manager, or list SourceSecurityGroups",
            controls: [.fsbp("EC2.13"), .wellArchitected("SEC05-BP02"), .wellArchitected("SEC06-BP03")],
            equivalents: ["CKV_AWS_100"])
    }

    let types = ["AWS::EKS::Nodegroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["RemoteAccess"]
        guard access.isKnown, access["Ec2SshKey"].isPresent, access["SourceSecurityGroups"].isEmpty else { return }
        violations.report(access)
    }

    private static func nodes(_ access: String) -> String {
        """
        Nodes:
          Type: AWS::EKS::Nodegroup
          Properties:
            ClusterName: main
            NodeRole: arn:aws:iam::123456789012:role/nodes
            Subnets: [subnet-0123456789abcdef0]
            RemoteAccess: \(access)
        """
    }

    var conforming: [String] { [Self.nodes("{Ec2SshKey: admins, SourceSecurityGroups: [sg-0123456789abcdef0]}")] }
    var violating: [String] { [Self.nodes("{Ec2SshKey: admins}")] }
}
