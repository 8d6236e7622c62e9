/// Finds clusters and nodes on a version of Kubernetes that is out of standard support.
struct OldKubernetesVersion: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "old-kubernetes-version", .warning, .security, "the version of Kubernetes is out of standard support",
            why: """
                After standard support a cluster costs six times as much by the hour. A year later EKS moves it to a \
                newer version by itself, whether its workloads are ready or not.
                """,
            mend: "set Version to the next minor version, one at a time, nodes after the control plane",
            limits: "What is out of support is known as of the release of the toolkit.",
            controls: [.fsbp("EKS.2"), .fsbp("EKS.9"), .wellArchitected("SEC06-BP01")],
            equivalents: ["CKV_AWS_339"])
    }

    let types = ["AWS::EKS::Cluster", "AWS::EKS::Nodegroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let version = resource["Version"]
        guard let text = version.string, let end = KubernetesVersion(text)?.end else { return }
        if end.isOutOfSupport {
            let since = end.extended.map { " since \($0)" } ?? ""
            violations.report(version, "Kubernetes \(text) is out of all support\(since)")
        } else if let standard = end.standard, let extended = end.extended {
            violations.report(
                version, "Kubernetes \(text) is out of standard support since \(standard), and of all on \(extended)")
        }
    }

    private static func cluster(_ version: String) -> String {
        """
        Cluster:
          Type: AWS::EKS::Cluster
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/cluster
            ResourcesVpcConfig: {SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}
            Version: '\(version)'
        """
    }

    var conforming: [String] { [Self.cluster("1.35")] }

    var violating: [String] {
        [
            Self.cluster("1.27"), Self.cluster("1.29"), Self.cluster("1.33"),
            """
            Nodes:
              Type: AWS::EKS::Nodegroup
              Properties:
                ClusterName: main
                NodeRole: arn:aws:iam::123456789012:role/nodes
                Subnets: [subnet-0123456789abcdef0]
                Version: '1.30'
            """,
        ]
    }
}
