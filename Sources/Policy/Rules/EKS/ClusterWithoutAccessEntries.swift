/// Finds Kubernetes clusters whose administrators no template shows.
struct ClusterWithoutAccessEntries: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-without-access-entries", .note, .security, "who administers the cluster is not in the template",
            why: """
                The ConfigMap aws-auth is edited by hand inside of the cluster, and one mistake in it locks everyone \
                out. Whoever creates a cluster is its administrator for ever, unless that is switched off.
                """,
            mend: """
                set AuthenticationMode to API and BootstrapClusterCreatorAdminPermissions to false, and add \
                AWS::EKS::AccessEntry
                """,
            controls: [.wellArchitected("SEC03-BP02")])
    }

    let types = ["AWS::EKS::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["AccessConfig"]
        let mode = access["AuthenticationMode"]
        if mode.isAbsent || mode.is("CONFIG_MAP") {
            violations.report(mode, "the ConfigMap aws-auth alone says who may enter the cluster")
        } else if access["BootstrapClusterCreatorAdminPermissions"].isTrue {
            violations.report(
                access["BootstrapClusterCreatorAdminPermissions"],
                "whoever creates the cluster is its administrator for ever")
        }
    }

    private static func cluster(_ access: String) -> String {
        """
        Cluster:
          Type: AWS::EKS::Cluster
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/cluster
            ResourcesVpcConfig: {SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}
            AccessConfig: \(access)
        """
    }

    var conforming: [String] {
        [Self.cluster("{AuthenticationMode: API, BootstrapClusterCreatorAdminPermissions: false}")]
    }

    var violating: [String] {
        [
            Self.cluster("{AuthenticationMode: CONFIG_MAP}"),
            Self.cluster("{AuthenticationMode: API, BootstrapClusterCreatorAdminPermissions: true}"),
        ]
    }
}
