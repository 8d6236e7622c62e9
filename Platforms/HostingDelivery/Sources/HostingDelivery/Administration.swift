import Mainstay
import MainstayEC2
import MainstaySSM

/// How people reach what is private: by VPN with certificates, in emergencies by a bastion that is otherwise not there.
struct Administration {
    let bastion: InstanceService
    let vpn: EC2.ClientVpnEndpoint
    let window: MaintenanceWindow

    @discardableResult
    init(_ place: Place, _ databases: Databases) {
        let scope = Group("Administration", in: place.scope)
        let alerting = place.hosting.alerting
        let log = LogGroup("VPNLog", in: scope) {
            $0.retention = .days(Retention.logs)
            $0.key = place.key
        }
        let group = SecurityGroup(
            "VPNGroup", in: scope, network: place.network, description: "Administrators who come by VPN")
        vpn = EC2.ClientVpnEndpoint(
            "VPN", in: scope,
            authenticationOptions: [
                .init(
                    mutualAuthentication: .init(
                        clientRootCertificateChainArn: StringValue(alerting.vpnClientCertificate)),
                    type: "certificate-authentication")
            ],
            clientCidrBlock: "172.31.0.0/22",
            connectionLogOptions: .init(cloudwatchLogGroup: StringValue(log.name), enabled: true),
            description: "Administrators of hosting-delivery", securityGroupIds: [group.id],
            serverCertificateArn: StringValue(alerting.vpnServerCertificate), sessionTimeoutHours: 8,
            splitTunnel: true, vpcId: place.network.vpc.vpcId)
        for (number, subnet) in place.network.subnets(named: "Private").prefix(2).enumerated() {
            EC2.ClientVpnTargetNetworkAssociation(
                "VPNSubnet\(number + 1)", in: scope, clientVpnEndpointId: vpn.ref, subnetId: subnet.id)
            EC2.ClientVpnAuthorizationRule(
                "VPNAccess\(number + 1)", in: scope, authorizeAllGroups: true, clientVpnEndpointId: vpn.ref,
                description: "The private subnets of one zone", targetNetworkCidr: StringValue(subnet.block.description)
            )
        }

        bastion = InstanceService("Bastion", in: scope, network: place.network) {
            $0.instanceTypes = ["t3.micro"]
            // None until somebody needs it: docs/access.md says how, and how it goes again.
            $0.scaling = .between(0, 1)
            $0.desiredCapacity = 0
            $0.port = nil
            $0.encryptionKey = place.key.arn
            $0.maximumInstanceLifetime = .days(1)
            $0.logRetentionDays = Retention.logs
        }
        for shard in databases.shards { bastion.allowConnections(to: shard.postgres) }
        let subnet = place.network.subnets(named: "Private").first
        if let subnet {
            EC2.InstanceConnectEndpoint(
                "ConnectEndpoint", in: scope, preserveClientIp: false, securityGroupIds: [group.id],
                subnetId: subnet.id)
        }
        window = MaintenanceWindow("Patches", in: scope) {
            $0.day = .sunday
            $0.hour = 4
            $0.tag = (key: "PatchGroup", value: "hosting-\(place.name)")
            $0.logRetentionDays = Retention.logs
        }
        bastion.resource.tag("PatchGroup", StringValue("hosting-\(place.name)"))
    }
}
