public import MainstayConstructs
import MainstayEC2
public import MainstayServiceDiscovery

/// A Cloud Map namespace in which services of a network find each other, by Service Connect and by DNS: give its ``arn`` to
/// ``ContainerCluster/Configuration/serviceConnectNamespace``.
public struct ServiceNamespace: Construct {
    public let node: Node
    public let resource: ServiceDiscovery.PrivateDnsNamespace

    /// - Parameter name: a domain that only the network knows: `portal.internal`.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, name: String, network: Network, fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let domain = DomainName.check(name, node)
        resource = ServiceDiscovery.PrivateDnsNamespace(
            "Resource", in: Group(node: node), description: StringValue("Services of \(node.pathInStack)"),
            name: StringValue(domain), vpc: network.vpc.ref)
    }

    public var arn: StringValue { resource.arn }
}
