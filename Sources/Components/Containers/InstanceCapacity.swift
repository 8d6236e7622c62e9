public import MainstayConstructs
public import MainstayECS

/// EC2 instances on which a cluster runs tasks: an Auto Scaling group that ECS fills and empties as its tasks need it.
///
/// ECS adds instances when tasks find no place, and takes those away that have none, after their tasks have moved.
/// Spot capacity is a setting of the group: `onDemandBase` and `onDemandPercentage`.
public struct InstanceCapacity: Construct {
    public let node: Node
    public let instances: InstanceService
    public let provider: ECS.CapacityProvider
    let architecture: ProcessorArchitecture

    /// - Parameters:
    ///   - fullness: how much of the instances ECS means to use, in percent, 1 to 100; the rest is room for tasks to
    ///     come without waiting for an instance.
    ///   - configure: as for ``InstanceService``. The image, the script, the port and the protection from scale-in are
    ///     ECS's own and cannot be set; of ``Scaling`` the processor target only ever adds instances.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, cluster: ContainerCluster, network: Network, fullness: Int = 100,
        fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout InstanceService.Configuration) -> Void = { _ in }
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        if !(1...100).contains(fullness) {
            node.report("invalid-fullness", "\(fullness) percent of instances cannot be used", help: "use 1 to 100")
        }
        let group = Group(node: node)
        var architecture = ProcessorArchitecture.x86
        instances = InstanceService("Instances", in: group, network: network) { settings in
            // The image for containers needs 30 GiB.
            settings.rootVolume = .gibibytes(30)
            configure(&settings)
            architecture = settings.instanceTypes.first?.architecture ?? .x86
            settings.port = nil
            settings.image = .parameter(Self.image(architecture))
            settings.userData = Self.script(cluster)
            // ECS lifts the protection when an instance has no task left.
            settings.protectsFromScaleIn = true
            settings.scaling.allowsScaleIn = false
        }
        self.architecture = architecture
        provider = ECS.CapacityProvider(
            "Provider", in: group,
            autoScalingGroupProvider: .init(
                autoScalingGroupArn: instances.name, managedDraining: .enabled,
                managedScaling: .init(
                    instanceWarmupPeriod: 60, maximumScalingStepSize: 10, minimumScalingStepSize: 1, status: .enabled,
                    targetCapacity: IntValue(fullness)), managedTerminationProtection: .enabled))
        Self.allowAgent(instances.role, cluster)
        cluster.add(provider)
    }

    /// The newest image that AWS makes for container instances.
    private static func image(_ architecture: ProcessorArchitecture) -> String {
        let folder = "/aws/service/ecs/optimized-ami/amazon-linux-2023"
        return architecture == .arm ? "\(folder)/arm64/recommended/image_id" : "\(folder)/recommended/image_id"
    }

    /// Tasks get neither the instance's role nor its address, and leave an instance that AWS is about to take back.
    private static func script(_ cluster: ContainerCluster) -> StringValue {
        """
        cat >> /etc/ecs/ecs.config <<'MAINSTAY_ECS'
        ECS_CLUSTER=\(cluster.name)
        ECS_AWSVPC_BLOCK_IMDS=true
        ECS_ENABLE_SPOT_INSTANCE_DRAINING=true
        ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance
        MAINSTAY_ECS
        """
    }

    /// What the agent on the instances does, as AWS's own policy for it says, for this cluster alone.
    private static func allowAgent(_ role: Role, _ cluster: ContainerCluster) {
        let instances: StringValue =
            "arn:\(AWS.partition):ecs:\(AWS.region):\(AWS.accountID):container-instance/\(cluster.name)/*"
        role.allow(
            ["ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:TagResource"],
            on: [cluster.arn, instances])
        role.allow(
            [
                "ecs:Poll", "ecs:StartTelemetrySession", "ecs:SubmitAttachmentStateChanges",
                "ecs:SubmitContainerStateChange", "ecs:SubmitTaskStateChange", "ecs:UpdateContainerInstancesState",
            ], on: ["*"], when: ["ArnEquals": ["ecs:cluster": JSONValue(cluster.arn)]])
        // Where to connect to; ECS knows no permission by resource for it.
        role.allow(["ecs:DiscoverPollEndpoint"], on: ["*"])
    }
}
