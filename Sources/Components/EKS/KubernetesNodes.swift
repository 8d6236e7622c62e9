import MainstayConstructs
import MainstayEC2
import MainstayEKS

/// The managed node groups of a cluster, each with a launch template.
struct KubernetesNodeBuilder {
    let group: Group
    let cluster: EKS.Cluster
    let clusterName: String
    let key: Key
    let securityGroup: SecurityGroup
    let subnets: [Subnet]
    let configuration: KubernetesCluster.Configuration

    func makeRole() -> Role {
        Role(
            "NodeRole", in: group, assumedBy: .service("ec2.amazonaws.com"),
            managedPolicies: ["AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodePolicy"],
            description: "What nodes of \(group.node.pathInStack) may do: join the cluster and pull images")
    }

    func makeGroups(role: Role, after addons: [EKS.Addon]) -> [EKS.Nodegroup] {
        configuration.nodeGroups.map { settings in
            let template = makeTemplate(settings)
            let isSpot = settings.capacity == .spot
            var labels = settings.labels
            labels["mainstay/nodes"] = settings.name
            let isArm = settings.instanceTypes.first?.architecture == .arm
            let nodes = EKS.Nodegroup(
                "Nodes \(settings.name)", in: group,
                amiType: .init(isArm ? "AL2023_ARM_64_STANDARD" : "AL2023_x86_64_STANDARD"),
                capacityType: .init(StringValue(settings.capacity.rawValue)), clusterName: cluster.ref,
                instanceTypes: settings.instanceTypes.map { StringValue($0.name) },
                labels: labels.mapValues { StringValue($0) },
                launchTemplate: .init(id: template.ref, version: template.latestVersionNumber),
                nodeRepairConfig: .init(enabled: true), nodeRole: role.arn,
                scalingConfig: .init(
                    desiredSize: IntValue(settings.minimum), maxSize: IntValue(settings.maximum),
                    minSize: IntValue(settings.minimum)), subnets: subnets.ids,
                taints: isSpot ? [.init(effect: .noSchedule, key: "mainstay/spot", value: "true")] : nil,
                // A third at a time: pods of a zone find room in the others.
                updateConfig: .init(maxUnavailablePercentage: 33), version: StringValue(configuration.version))
            nodes.depend(on: role)
            // A node without network or role for its pods is of no use to the first of them.
            for addon in addons { nodes.depend(on: addon) }
            return nodes
        }
    }

    private func makeTemplate(_ settings: KubernetesCluster.NodeGroup) -> EC2.LaunchTemplate {
        let name = StringValue("\(clusterName)-\(settings.name)")
        return EC2.LaunchTemplate(
            "Template \(settings.name)", in: group,
            launchTemplateData: .init(
                blockDeviceMappings: [
                    .init(
                        deviceName: "/dev/xvda",
                        ebs: .init(
                            deleteOnTermination: true, encrypted: true, kmsKeyId: key.arn,
                            volumeSize: IntValue(settings.volume.gibibytes), volumeType: .gp3))
                ],
                // One hop: pods have roles of their own and cannot ask for the node's.
                metadataOptions: .init(httpEndpoint: .enabled, httpPutResponseHopLimit: 1, httpTokens: .required),
                monitoring: .init(enabled: true),
                // The cluster's own group is what nodes and control plane know each other by.
                securityGroupIds: [SecurityGroupID(cluster.clusterSecurityGroupId), securityGroup.id],
                tagSpecifications: [
                    .init(resourceType: .instance, tags: [Tag(key: "Name", value: name)]),
                    .init(resourceType: .volume, tags: [Tag(key: "Name", value: name)]),
                ]))
    }
}
