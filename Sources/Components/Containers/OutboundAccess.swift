import MainstayConstructs
import MainstayEC2

/// What a service may connect to beyond the connections that are declared.
public enum OutboundAccess: Hashable, Sendable {
    /// HTTPS to anywhere: AWS's services, from which images, secrets and packages come, and other APIs.
    case https
    /// Anything.
    case everything
    /// Only declared connections. A service that can reach no AWS service cannot pull its image.
    case declaredConnections

    /// A security group that allows just this outwards.
    func makeSecurityGroup(
        _ id: String, in group: Group, network: Network, description: String, port: Port?
    ) -> SecurityGroup {
        let securityGroup = SecurityGroup(
            id, in: group, network: network, description: description, port: port,
            allowsAllOutbound: self == .everything)
        if self == .https {
            EC2.SecurityGroupEgress(
                "HTTPS", in: securityGroup, cidrIp: "0.0.0.0/0", description: "HTTPS to AWS services and the internet",
                fromPort: 443, groupId: securityGroup.id, ipProtocol: "tcp", toPort: 443)
        }
        return securityGroup
    }
}
