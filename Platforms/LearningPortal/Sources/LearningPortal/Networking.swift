import Mainstay

/// The network of a region: two zones, public subnets for the load balancer and the NAT gateways, private ones for
/// instances and tasks, isolated ones for data.
enum Networking {
    static func network(_ id: String, in scope: any Construct, block: CIDRBlock, key: Key) -> Network {
        Network(id, in: scope, block: block, availabilityZones: 2) {
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 24),
                Network.Tier("Private", .egress, prefix: 22),
                Network.Tier("Data", .isolated, prefix: 24),
            ]
            // One a zone: a zone that fails takes nothing of the other with it.
            $0.natGateways = .perZone
            $0.flowLogRetentionDays = 90
            $0.flowLogKey = key
        }
    }
}
