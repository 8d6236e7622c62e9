import MainstayAutoScaling
import MainstayConstructs
import MainstayEC2
import MainstayIAM

/// Declares the launch template and the Auto Scaling group of an ``InstanceService``.
struct InstanceGroupBuilder {
    let group: Group
    let configuration: InstanceService.Configuration

    func makeLaunchTemplate(profile: IAM.InstanceProfile, securityGroup: SecurityGroup, userData: UserData)
        -> EC2.LaunchTemplate
    {
        let type = configuration.instanceTypes.first ?? "t3.micro"
        let name = StringValue(group.node.pathInStack)
        return EC2.LaunchTemplate(
            "LaunchTemplate", in: group,
            launchTemplateData: .init(
                blockDeviceMappings: [
                    .init(
                        deviceName: StringValue(configuration.rootDeviceName),
                        ebs: .init(
                            deleteOnTermination: true, encrypted: true, kmsKeyId: configuration.encryptionKey,
                            volumeSize: IntValue(configuration.rootVolume.gibibytes), volumeType: .gp3))
                ],
                iamInstanceProfile: .init(arn: profile.arn),
                imageId: configuration.image.resolve(in: group, architecture: type.architecture),
                instanceType: StringValue(type.name),
                metadataOptions: .init(
                    httpEndpoint: .enabled, httpPutResponseHopLimit: configuration.runsContainers ? 2 : 1,
                    httpTokens: .required),
                monitoring: .init(enabled: BoolValue(configuration.detailedMonitoring)),
                networkInterfaces: [
                    .init(
                        associatePublicIpAddress: false, deleteOnTermination: true, deviceIndex: 0,
                        groups: [securityGroup.id])
                ],
                tagSpecifications: [.init(resourceType: .volume, tags: [Tag(key: "Name", value: name)])],
                userData: userData.encoded))
    }

    func makeGroup(template: EC2.LaunchTemplate, subnets: [Subnet], targets: AttachedTargetGroups)
        -> AutoScaling.AutoScalingGroup
    {
        let isMixed = configuration.instanceTypes.count > 1 || configuration.onDemandPercentage < 100
        let result = AutoScaling.AutoScalingGroup(
            "Resource", in: group, capacityRebalance: BoolValue(configuration.onDemandPercentage < 100),
            defaultInstanceWarmup: IntValue(configuration.instanceWarmup.seconds),
            desiredCapacity: configuration.desiredCapacity.map { StringValue(String($0)) },
            healthCheckGracePeriod: IntValue(configuration.healthCheckGracePeriod.seconds),
            // EC2 alone does not notice that the service on a running instance has died.
            healthCheckType: StringValue(
                property: .deferred {
                    targets.check(configuration.scaling, for: group.node)
                    return .string(targets.groups.isEmpty ? "EC2" : "ELB")
                }),
            launchTemplate: isMixed
                ? nil : .init(launchTemplateId: template.ref, version: template.latestVersionNumber),
            maxInstanceLifetime: configuration.maximumInstanceLifetime.map { IntValue($0.seconds) },
            maxSize: StringValue(String(configuration.scaling.maximum)),
            metricsCollection: [.init(granularity: "1Minute")],
            minSize: StringValue(String(configuration.scaling.minimum)),
            mixedInstancesPolicy: isMixed ? mixedInstances(template) : nil,
            newInstancesProtectedFromScaleIn: configuration.protectsFromScaleIn ? true : nil,
            tags: [
                .init(key: "Name", propagateAtLaunch: true, value: StringValue(group.node.pathInStack))
            ],
            terminationPolicies: ["OldestLaunchTemplate", "Default"], vpcZoneIdentifier: subnets.ids)
        result.node.setAttribute("UpdatePolicy", updatePolicy)
        return result
    }

    private func mixedInstances(_ template: EC2.LaunchTemplate) -> AutoScaling.AutoScalingGroup.MixedInstancesPolicy {
        .init(
            instancesDistribution: .init(
                onDemandAllocationStrategy: "prioritized", onDemandBaseCapacity: IntValue(configuration.onDemandBase),
                onDemandPercentageAboveBaseCapacity: IntValue(configuration.onDemandPercentage),
                spotAllocationStrategy: "price-capacity-optimized"),
            launchTemplate: .init(
                launchTemplateSpecification: .init(
                    launchTemplateId: template.ref, version: template.latestVersionNumber),
                overrides: configuration.instanceTypes.map { .init(instanceType: StringValue($0.name)) }))
    }

    /// Replaces instances batch by batch when the launch template changes. What would disturb that waits meanwhile.
    private var updatePolicy: JSONValue {
        let suspended: [JSONValue] = [
            "AZRebalance", "AlarmNotification", "HealthCheck", "ReplaceUnhealthy", "ScheduledActions",
        ]
        return .object([
            "AutoScalingRollingUpdate": JSONValue.object([
                "MaxBatchSize": configuration.updateBatchSize,
                "MinInstancesInService": configuration.instancesDuringUpdate,
                "PauseTime": "PT\(configuration.updatePause.seconds)S",
                "SuspendProcesses": suspended,
                "WaitOnResourceSignals": false,
            ]),
            // A deployment does not undo what scaling did.
            "AutoScalingScheduledAction": JSONValue.object(["IgnoreUnmodifiedGroupSizeProperties": true]),
        ])
    }
}
