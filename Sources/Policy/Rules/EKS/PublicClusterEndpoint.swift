/// Finds Kubernetes clusters whose interface is open to the internet.
struct PublicClusterEndpoint: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-cluster-endpoint", .high, .security, "the interface of the cluster is open to the internet",
            why: """
                Only authentication stands between everyone and the control of all workloads: one leaked token, or one \
                weakness of the API server, is enough. EKS opens it to everyone where nothing is said.
                """,
            mend: "set EndpointPublicAccess to false, or list the networks of your people in PublicAccessCidrs",
            controls: [.fsbp("EKS.1"), .wellArchitected("SEC05-BP01"), .wellArchitected("SEC05-BP02")],
            equivalents: ["CKV_AWS_38", "CKV_AWS_39", "AwsSolutions-EKS1"])
    }

    let types = ["AWS::EKS::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let network = resource["ResourcesVpcConfig"]
        let access = network["EndpointPublicAccess"]
        // The control plane on an Outpost has no public endpoint.
        guard network.isKnown, access.isAbsent || access.isTrue, resource["OutpostConfig"].isAbsent else { return }
        let ranges = network["PublicAccessCidrs"]
        if ranges.isEmpty {
            violations.report(access.isAbsent ? network : access)
        } else if let open = ranges.elementsOrSelf.first(where: OpenAddresses.contains) {
            violations.report(open)
        }
    }

    private static func cluster(_ network: String) -> String {
        """
        Cluster:
          Type: AWS::EKS::Cluster
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/cluster
            ResourcesVpcConfig:
              SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
              \(network)
        """
    }

    var conforming: [String] {
        [
            Self.cluster("EndpointPublicAccess: false"), Self.cluster("PublicAccessCidrs: [203.0.113.0/24]"),
        ]
    }

    var violating: [String] {
        [
            Self.cluster("EndpointPrivateAccess: true"), Self.cluster("EndpointPublicAccess: 'true'"),
            Self.cluster("PublicAccessCidrs: [203.0.113.0/24, 0.0.0.0/0]"),
        ]
    }
}
