import Mainstay

/// The environment's network in a region: load balancers, applications and data in tiers of their own.
enum Networking {
    static func network(
        _ id: String, in stack: Stack, block: CIDRBlock, _ hosting: EnvironmentConfig.HostingSettings, key: Key
    ) -> Network {
        let network = Network(id, in: stack, block: block, availabilityZones: hosting.zones) {
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 24), Network.Tier("Private", .egress, prefix: 20),
                Network.Tier("Data", .isolated, prefix: 24),
            ]
            // One a zone: a zone that fails takes nothing of the others with it.
            $0.natGateways = hosting.natGatewayInEachZone ? .perZone : .one
            // What pods and nodes use most stays inside; Session Manager needs no way to the internet.
            $0.interfaceEndpoints = ["ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm", "ssmmessages", "sts"]
            $0.flowLogRetentionDays = Retention.logs
            $0.flowLogKey = key
        }
        if !hosting.natGatewayInEachZone {
            for gateway in network.natGateways {
                gateway.waive(
                    "one-nat-gateway", because: "Development may lose its way out with a zone.", owner: Place.owner)
            }
        }
        return network
    }
}
