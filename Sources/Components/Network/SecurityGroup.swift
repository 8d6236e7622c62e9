public import MainstayConstructs
public import MainstayEC2

/// A port, or a range of ports, of a transport protocol.
public struct Port: Hashable, Sendable {
    public let transport: String
    public let range: ClosedRange<Int>

    public static func tcp(_ number: Int) -> Port { Port(transport: "tcp", range: number...number) }
    public static func tcp(_ range: ClosedRange<Int>) -> Port { Port(transport: "tcp", range: range) }
    public static func udp(_ number: Int) -> Port { Port(transport: "udp", range: number...number) }
    public static func udp(_ range: ClosedRange<Int>) -> Port { Port(transport: "udp", range: range) }

    public static var http: Port { .tcp(80) }
    public static var https: Port { .tcp(443) }
    public static var postgres: Port { .tcp(5432) }

    /// `tcp/5432`
    public var description: String {
        range.count == 1
            ? "\(transport)/\(range.lowerBound)" : "\(transport)/\(range.lowerBound)-\(range.upperBound)"
    }

    func check(for node: Node) {
        if range.lowerBound >= 0, range.upperBound <= 65_535 { return }
        node.report("invalid-port", "\(description) is no port", help: "use a number from 0 to 65535")
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
            "Resource", in: Group(node: node), groupDescription: node.ruleDescription(description),
            securityGroupEgress: [allowsAllOutbound ? anywhere : nowhere], vpcId: vpcID)
    }

    public var securityGroup: SecurityGroup { self }
    public var id: SecurityGroupID { resource.groupId }

    /// Opens a port to a network outside, such as everybody (`0.0.0.0/0`).
    public func allowConnections(from block: CIDRBlock, on port: Port, description: String) {
        port.check(for: node)
        EC2.SecurityGroupIngress(
            "From \(block) \(port.description)".replacingSlashes, in: self, cidrIp: StringValue(block.description),
            description: node.ruleDescription(description), fromPort: IntValue(port.range.lowerBound), groupId: id,
            ipProtocol: StringValue(port.transport), toPort: IntValue(port.range.upperBound))
    }

    /// Opens a port to the services on a prefix list, such as CloudFront's origin-facing addresses.
    ///
    /// - Parameters:
    ///   - list: the list's id.
    ///   - name: tells this rule from others in logical ids.
    public func allowConnections(
        fromPrefixList list: StringValue, named name: String, on port: Port, description: String
    ) {
        port.check(for: node)
        EC2.SecurityGroupIngress(
            "From \(name) \(port.description)".replacingSlashes, in: self,
            description: node.ruleDescription(description), fromPort: IntValue(port.range.lowerBound), groupId: id,
            ipProtocol: StringValue(port.transport), sourcePrefixListId: list, toPort: IntValue(port.range.upperBound))
    }
}

extension Connectable {
    /// Lets this connect to another: opens the other's port to this one's security group, and nothing else. Asking
    /// twice for the same changes nothing.
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
        port.check(for: node)
        recordEdge(to: other, .connection(protocol: port.transport, ports: port.range))
        let source = securityGroup
        let target = other.securityGroup
        let isLocal = source.node.sharesStack(with: target.node)
        // Across stacks the rule lives with the caller, who depends on the other stack anyway.
        let home: any Construct = isLocal ? target : source
        // The target's path alone would be the same for targets in two other stacks.
        let targetPath = isLocal ? target.node.pathInStack : source.node.relativePath(to: target.node)
        let id = "From \(source.node.pathInStack) to \(targetPath) \(port.description)".replacingSlashes
        if description == nil, home.node.child(id) != nil { return }
        let text = node.ruleDescription(description ?? "From \(source.owner) to \(target.owner)")
        EC2.SecurityGroupIngress(
            id, in: home, description: text, fromPort: IntValue(port.range.lowerBound), groupId: target.id,
            ipProtocol: StringValue(port.transport), sourceSecurityGroupId: source.id,
            toPort: IntValue(port.range.upperBound))
        if !source.allowsAllOutbound {
            EC2.SecurityGroupEgress(
                "To \(targetPath) \(port.description)".replacingSlashes, in: source, description: text,
                destinationSecurityGroupId: target.id, fromPort: IntValue(port.range.lowerBound), groupId: source.id,
                ipProtocol: StringValue(port.transport), toPort: IntValue(port.range.upperBound))
        }
    }
}

extension SecurityGroup {
    /// What the group is for, in words: the path of the component that made it, or its own.
    fileprivate var owner: String {
        let path = node.pathInStack
        return path.hasSuffix("/SecurityGroup") ? String(path.dropLast("/SecurityGroup".count)) : path
    }
}

extension Node {
    /// A description for a security group or one of its rules. It often holds ids, so that what EC2 refuses is replaced.
    fileprivate func ruleDescription(_ text: String) -> StringValue {
        if text.isEmpty {
            report("missing-description", "a security group or a rule has no description", help: "say what it is for")
        }
        return StringValue(text.asRuleDescription)
    }

    /// The path of another node from the innermost group that holds both: the same in every environment.
    fileprivate func relativePath(to other: Node) -> String {
        let own = path.split(separator: "/")
        let theirs = other.path.split(separator: "/")
        var shared = 0
        while shared < min(own.count, theirs.count), own[shared] == theirs[shared] { shared += 1 }
        return theirs.dropFirst(shared).joined(separator: "/")
    }
}

extension String {
    /// As a construct id, which slashes would split.
    var replacingSlashes: String { String(map { $0 == "/" ? "." : $0 }) }

    /// With a hyphen for every character that EC2 refuses in descriptions, and no longer than it takes.
    fileprivate var asRuleDescription: String {
        String(
            prefix(255).map { character in
                let isPlain = character.isASCII && (character.isLetter || character.isNumber)
                return isPlain || " ._-:/()#,@[]+=&;{}!$*".contains(character) ? character : "-"
            })
    }
}
