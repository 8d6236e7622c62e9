/// Finds capacity providers that stop machines with tasks on them.
struct CapacityProviderWithoutTerminationProtection: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "capacity-provider-without-termination-protection", .note, .reliability,
            "scaling in can stop a machine that tasks run on",
            why: """
                Managed scaling shrinks the group without asking which machine is free. With managed termination \
                protection it takes empty machines only.
                """,
            mend: """
                set ManagedTerminationProtection to ENABLED, and NewInstancesProtectedFromScaleIn on the Auto Scaling \
                group
                """,
            controls: [.fsbp("ECS.19"), .wellArchitected("REL11-BP03")])
    }

    let types = ["AWS::ECS::CapacityProvider"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let provider = resource["AutoScalingGroupProvider"]
        guard provider.isKnown, provider["ManagedScaling"]["Status"].is("ENABLED") else { return }
        let protection = provider["ManagedTerminationProtection"]
        if protection.isAbsent || protection.is("DISABLED") { violations.report(protection) }
    }

    private static func provider(_ protection: String) -> String {
        """
        Provider:
          Type: AWS::ECS::CapacityProvider
          Properties:
            AutoScalingGroupProvider:
              AutoScalingGroupArn: machines
              ManagedScaling: {Status: ENABLED, TargetCapacity: 90}
              \(protection)
        """
    }

    var conforming: [String] { [Self.provider("ManagedTerminationProtection: ENABLED")] }
    var violating: [String] {
        [Self.provider("ManagedTerminationProtection: DISABLED"), Self.provider("ManagedDraining: ENABLED")]
    }
}
