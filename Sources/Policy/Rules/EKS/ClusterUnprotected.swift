/// Finds Kubernetes clusters that one call deletes.
struct ClusterUnprotected: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-unprotected", .note, .reliability, "one call deletes the cluster",
            why: "With the cluster go all workloads on it, and whatever they keep in it.",
            mend: "set DeletionProtection to true",
            controls: [.wellArchitected("REL13-BP02")])
    }

    let types = ["AWS::EKS::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let protection = resource["DeletionProtection"]
        if protection.isOff { violations.report(protection, mend: .set(true)) }
    }

    private static func cluster(_ more: String) -> String {
        """
        Cluster:
          Type: AWS::EKS::Cluster
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/cluster
            ResourcesVpcConfig: {SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}
            \(more)
        """
    }

    var conforming: [String] { [Self.cluster("DeletionProtection: true")] }
    var violating: [String] { [Self.cluster("DeletionProtection: false"), Self.cluster("Version: '1.35'")] }
}
