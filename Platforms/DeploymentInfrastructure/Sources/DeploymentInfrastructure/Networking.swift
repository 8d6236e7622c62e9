import Mainstay

/// The environment's own network: load balancers, services and data in tiers of their own, in several zones.
struct Networking {
    let network: Network
    /// A group without rules: what is put into it reaches nothing, and nothing reaches it.
    let quarantine: SecurityGroup

    init(_ context: EnvironmentStacks.Context, _ encryption: Encryption) {
        let settings = context.config.network
        network = Network("Network", in: context.stack, block: settings.block, availabilityZones: settings.zones) {
            // A task takes an address of its own: 120 web and 120 API tasks twice over, during a deployment.
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 24), Network.Tier("Private", .egress, prefix: 20),
                Network.Tier("Isolated", .isolated, prefix: 24),
            ]
            $0.natGateways = settings.natGatewayInEachZone ? .perZone : .one
            // What tasks use most stays inside, which costs less than the NAT gateways' gigabytes.
            $0.interfaceEndpoints = ["ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm", "sqs"]
            $0.flowLogRetentionDays = Retention.logs
            $0.flowLogKey = encryption.key
        }
        if !settings.natGatewayInEachZone {
            for gateway in network.natGateways {
                gateway.waive(
                    "one-nat-gateway",
                    because: "Development may lose its way out with a zone; one gateway costs half of two.",
                    owner: EnvironmentStacks.Context.owner)
            }
        }
        quarantine = SecurityGroup(
            "Quarantine", in: context.stack, network: network,
            description: "What an incident isolates: nothing in, nothing out")
        Output("VpcId", in: context.stack, network.vpc.ref, description: "The environment's network")
        Output(
            "QuarantineGroup", in: context.stack, quarantine.id,
            description: "The security group that isolates a task or a function")
    }
}
