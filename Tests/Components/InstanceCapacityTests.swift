import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Instance capacity")
struct InstanceCapacityTests {
    private func capacity(
        _ shop: ComputeStack, _ cluster: ContainerCluster, fullness: Int = 100,
        configure: (inout InstanceService.Configuration) -> Void = { _ in }
    ) -> InstanceCapacity {
        InstanceCapacity(
            "Capacity", in: shop.stack, cluster: cluster, network: shop.network, fullness: fullness,
            configure: configure)
    }

    @Test("ECS fills and empties the group, whose agents join the cluster and nothing else")
    func defaults() throws {
        let shop = ComputeStack()
        let cluster = ContainerCluster("Cluster", in: shop.stack)
        _ = capacity(shop, cluster) { $0.instanceTypes = ["m7g.large", "m6g.large"] }
        let template = try shop.template()
        let group = try template.require(
            "AWS::AutoScaling::AutoScalingGroup", ["NewInstancesProtectedFromScaleIn": true])
        let provider = try template.require(
            "AWS::ECS::CapacityProvider",
            [
                "AutoScalingGroupProvider": [
                    "AutoScalingGroupArn": .reference(to: group.logicalID), "ManagedDraining": "ENABLED",
                    "ManagedScaling": ["Status": "ENABLED", "TargetCapacity": 100],
                    "ManagedTerminationProtection": "ENABLED",
                ]
            ])
        try template.require(
            "AWS::ECS::ClusterCapacityProviderAssociations",
            ["CapacityProviders": ["FARGATE", "FARGATE_SPOT", .reference(to: provider.logicalID)]])
        // Scaling by processor would otherwise take instances away that ECS holds on to.
        try template.require(
            "AWS::AutoScaling::ScalingPolicy", ["TargetTrackingConfiguration": ["DisableScaleIn": true]])
        let parameters = template.value["Parameters"]?.object?.members ?? []
        #expect(
            parameters.contains {
                $0.value["Default"]?.string
                    == "/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id"
            })
    }

    @Test("Tasks of a service run there, and not on Fargate")
    func service() throws {
        let shop = ComputeStack()
        let cluster = ContainerCluster("Cluster", in: shop.stack)
        let instances = capacity(shop, cluster)
        ContainerService(
            "Shop", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"), cluster: cluster
        ) { $0.instances = instances }
        let template = try shop.template()
        let provider = try template.require("AWS::ECS::CapacityProvider")
        try template.require("AWS::ECS::TaskDefinition", ["RequiresCompatibilities": ["EC2"]])
        try template.require(
            "AWS::ECS::Service",
            [
                "CapacityProviderStrategy": [["CapacityProvider": .reference(to: provider.logicalID)]],
                "PlatformVersion": .absent,
            ])
    }

    @Test("What cannot work is reported")
    func misuse() {
        let shop = ComputeStack()
        let cluster = ContainerCluster("Cluster", in: shop.stack)
        let instances = capacity(shop, cluster, fullness: 0) { $0.instanceTypes = ["m7g.large"] }
        ContainerService(
            "Shop", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"), cluster: cluster
        ) {
            $0.instances = instances
            $0.architecture = .x86
        }
        let rules = Set(shop.findings)
        #expect(rules.isSuperset(of: ["invalid-fullness", "unsuitable-instances"]))
    }
}
