import MainstayConstructs
import MainstayEKS

/// The add-ons that EKS installs and keeps working, each with a role for its service account where it needs one.
struct KubernetesAddonBuilder {
    let group: Group
    let cluster: EKS.Cluster
    let key: Key
    let configuration: KubernetesCluster.Configuration

    /// What nodes need to be of use: addresses for pods, services, and roles for pods.
    func makeBeforeNodes() -> [EKS.Addon] {
        let network = makeRole(
            "NetworkRole", for: "aws-node", managed: "AmazonEKS_CNI_Policy", "Gives pods addresses of the network")
        return [
            make("eks-pod-identity-agent"), make("kube-proxy"),
            // Network policies of namespaces are in force, not only stored.
            make(
                "vpc-cni", role: network, account: "aws-node",
                values: JSONValue.object(["enableNetworkPolicy": "true"])),
        ]
    }

    /// What itself runs on nodes.
    func makeOnNodes(_ nodes: [EKS.Nodegroup]) {
        let volumes = makeRole(
            "VolumeRole", for: "ebs-csi-controller-sa", managed: "service-role/AmazonEBSCSIDriverPolicy",
            "Makes volumes for pods")
        // Volumes are encrypted with the cluster's key, by way of EC2 alone.
        volumes.allow(
            ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext"],
            on: [key.arn],
            when: [
                "StringEquals": [
                    "kms:ViaService": JSONValue("ec2.\(AWS.region).amazonaws.com" as StringValue)
                ]
            ])
        var addons = [
            make("coredns"), make("aws-ebs-csi-driver", role: volumes, account: "ebs-csi-controller-sa"),
            make("metrics-server"), make("snapshot-controller"),
        ]
        if configuration.containerInsights {
            let observer = makeRole(
                "InsightsRole", for: "cloudwatch-agent", managed: "CloudWatchAgentServerPolicy",
                "Writes metrics and logs of the cluster to CloudWatch")
            addons.append(make("amazon-cloudwatch-observability", role: observer, account: "cloudwatch-agent"))
        }
        for name in Set(configuration.addons).sorted() { addons.append(make(name)) }
        for addon in addons {
            for group in nodes { addon.depend(on: group) }
        }
    }

    private func make(
        _ name: String, role: Role? = nil, account: String? = nil, values: JSONValue? = nil
    ) -> EKS.Addon {
        let identities: [EKS.Addon.PodIdentityAssociation]? =
            if let role, let account {
                [.init(roleArn: role.arn, serviceAccount: StringValue(account))]
            } else {
                nil
            }
        let addon = EKS.Addon(
            "Addon \(name)", in: group, addonName: StringValue(name), clusterName: cluster.ref,
            configurationValues: values.map { StringValue(json: $0) }, podIdentityAssociations: identities,
            resolveConflicts: .overwrite)
        if let role { addon.depend(on: role) }
        return addon
    }

    private func makeRole(_ id: String, for account: String, managed: String, _ purpose: String) -> Role {
        Role(
            id, in: group, assumedBy: .service(KubernetesWorkload.service),
            when: KubernetesWorkload.conditions(cluster: cluster, account: account), managedPolicies: [managed],
            description: "\(purpose): add-on of \(group.node.pathInStack)")
    }
}
