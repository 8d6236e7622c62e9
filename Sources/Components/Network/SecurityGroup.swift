public import MainstayConstructs
public import MainstayEC2

/// A port, or a range of ports, of a transport protocol.
public struct Port: Hashable, Sendable {
    public let transport: String
    public let range: ClosedRange<Int>

    public static func tcp(_ number: Int) -> Port { Port(transport: "tcp", range: number...number) }
    public static func tcp(_ range: ClosedRange<Int>) -> Port { Port(transport: "tcp", range: range) }
    public static func udp(_ number: Int) -> Port { Port(transport: "udp", range: number...number) }

    public static var http: Port { .tcp(80) }
    public static var https: Port { .tcp(443) }
    public static var postgres: Port { .tcp(5432) }

    /// `tcp/5432`
    public var description: String {
        range.count == 1
            ? "\(transport)/\(range.lowerBound)" : "\(transport)/\(range.lowerBound)-\(range.upperBound)"
    }
}

/// Whatever has a security group: it can be connected to others.
public protocol Connectable: Construct {
    var securityGroup: SecurityGroup { get }
    /// The port on which it answers; nil where it only calls others.
    var port: Port? { get }
}

/// A security group without rules: rules come from the connections that are declared.
public struct SecurityGroup: Connectable {
    public let node: Node
    public let resource: EC2.SecurityGroup
    public let port: Port?
    /// Whether it may connect to anywhere; otherwise each declared connection opens just what it needs.
    public let allowsAllOutbound: Bool

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, description: String, port: Port? = nil,
        allowsAllOutbound: Bool = false, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.init(
            id, in: scope, vpcID: network.vpc.ref, description: description, port: port,
            allowsAllOutbound: allowsAllOutbound, fileID: fileID, line: line, column: column)
    }

    init(
        _ id: String, in scope: any Construct, vpcID: VPCID, description: String, port: Port? = nil,
        allowsAllOutbound: Bool = false, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.port = port
        self.allowsAllOutbound = allowsAllOutbound
        // Without a rule EC2 opens everything outwards. The one written instead of none matches no traffic.
        let nowhere = EC2.SecurityGroup.Egress(
            cidrIp: "255.255.255.255/32", description: "No outbound traffic", fromPort: 252, ipProtocol: "icmp",
            toPort: 86)
        let anywhere = EC2.SecurityGroup.Egress(
            cidrIp: "0.0.0.0/0", description: "All outbound traffic", ipProtocol: "-1")
        resource = EC2.SecurityGroup(
            "Resource", in: Group(node: node), groupDescription: StringValue(description),
            securityGroupEgress: [allowsAllOutbound ? anywhere : nowhere], vpcId: vpcID)
    }

    public var securityGroup: SecurityGroup { self }
    public var id: SecurityGroupID { resource.groupId }

    /// Opens a port to a network outside, such as everybody (`0.0.0.0/0`).
    public func allowConnections(from block: CIDRBlock, on port: Port, description: String) {
        EC2.SecurityGroupIngress(
            "From \(block) \(port.description)".replacingSlashes, in: self, cidrIp: StringValue(block.description),
            description: StringValue(description), fromPort: IntValue(port.range.lowerBound), groupId: id,
            ipProtocol: StringValue(port.transport), toPort: IntValue(port.range.upperBound))
    }

    /// Opens a port to the services on a prefix list, such as CloudFront's origin-facing addresses.
    public func allowConnections(fromPrefixList list: StringValue, named name: String, on port: Port, description: String) {
        EC2.SecurityGroupIngress(
            "From \(name) \(port.description)".replacingSlashes, in: self, description: StringValue(description),
            fromPort: IntValue(port.range.lowerBound), groupId: id, ipProtocol: StringValue(port.transport),
            sourcePrefixListId: list, toPort: IntValue(port.range.upperBound))
    }
}

extension Connectable {
    /// Lets this connect to another: opens the other's port to this one's security group, and nothing else.
    ///
    /// - Parameters:
    ///   - port: the other's own port where none is given.
    ///   - description: shows in the rule; left out, it names both.
    public func allowConnections(to other: some Connectable, on port: Port? = nil, description: String? = nil) {
        guard let port = port ?? other.port else {
            node.report(
                "missing-port", "\"\(other.node.path)\" has no port of its own to connect to",
                help: "say which: allowConnections(to: …, on: .tcp(8080))")
            return
        }
        let source = securityGroup
        let target = other.securityGroup
        // Across stacks the rule lives with the caller, who depends on the other stack anyway.
        let home: any Construct = source.node.sharesStack(with: target.node) ? target : source
        let text = StringValue(description ?? "From \(node.pathInStack) to \(other.node.pathInStack)")
        let id = "From \(source.node.pathInStack) to \(target.node.pathInStack) \(port.description)".replacingSlashes
        EC2.SecurityGroupIngress(
            id, in: home, description: text, fromPort: IntValue(port.range.lowerBound), groupId: target.id,
            ipProtocol: StringValue(port.transport), sourceSecurityGroupId: source.id,
            toPort: IntValue(port.range.upperBound))
        if !source.allowsAllOutbound {
            EC2.SecurityGroupEgress(
                "To \(target.node.pathInStack) \(port.description)".replacingSlashes, in: source, description: text,
                destinationSecurityGroupId: target.id, fromPort: IntValue(port.range.lowerBound), groupId: source.id,
                ipProtocol: StringValue(port.transport), toPort: IntValue(port.range.upperBound))
        }
        recordEdge(to: other, .connection(protocol: port.transport, ports: port.range))
    }
}

extension String {
    /// As a construct id, which slashes would split.
    var replacingSlashes: String { String(map { $0 == "/" ? "." : $0 }) }
}
