import Mainstay

/// The VPC with its subnets, routes, network ACLs, endpoints and flow logs, and the security group of the web servers.
struct Networking {
    let network: Network
    let webSecurityGroup: SecurityGroup

    init(_ context: SolemateStack.Context) {
        let stack = context.stack
        network = Network("SolemateVPC", in: stack, block: context.config.vpcCidr, availabilityZones: 2) {
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 24),
                Network.Tier("Private", .egress, prefix: 24),
            ]
            // One for both zones, as required: when its zone fails, the other loses egress to the internet but keeps
            // AWS's own services, which the endpoints below reach.
            $0.natGateways = .one
            $0.interfaceEndpoints = ["ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm"]
            $0.flowLogRetentionDays = 30
        }
        for gateway in network.natGateways {
            gateway.waive(
                "one-nat-gateway", because: "Required: one NAT gateway for both zones.", owner: "platform-team")
        }
        webSecurityGroup = SecurityGroup(
            "WebSecurityGroup", in: stack, network: network, description: "Security group for web servers",
            port: .https, allowsAllOutbound: true)
        let anywhere = CIDRBlock(address: 0, prefix: 0)
        webSecurityGroup.allowConnections(from: anywhere, on: .http, description: "Allow HTTP traffic")
        webSecurityGroup.allowConnections(from: anywhere, on: .https, description: "Allow HTTPS traffic")
        webSecurityGroup.waive(
            "open-egress", because: "Required by DEV-4.2: allowAllOutbound for web servers.", owner: "platform-team")
        webSecurityGroup.waive(
            "open-http-port", because: "Required by DEV-4.2; the listener on port 80 only redirects to HTTPS.",
            owner: "platform-team")

        Output("VpcId", in: stack, network.vpc.ref, description: "The network")
        Output(
            "PublicSubnets", in: stack, Fn.join(network.subnets(.open).ids, by: ","),
            description: "Subnets with a route to the internet gateway")
        Output(
            "PrivateSubnets", in: stack, Fn.join(network.subnets(.egress).ids, by: ","),
            description: "Subnets with a route to the NAT gateway")
    }
}
