public import MainstayConstructs
import MainstayEC2
public import MainstayRoute53

/// What an alias record can point at: it has a name in a zone of AWS's.
public protocol AliasTarget: Construct {
    var aliasDomainName: StringValue { get }
    var aliasHostedZoneID: StringValue { get }
    /// Whether Route 53 answers with it only while it is healthy.
    var evaluatesTargetHealth: Bool { get }
}

/// A zone of Route 53, made here or made before.
public struct HostedZone: Construct {
    public struct Configuration {
        /// The networks that a private zone answers; none makes the zone public.
        public var networks: [Network] = []
        public var comment: String?
        /// Whether the zone's name servers are an output of the stack, for whoever delegates to them.
        public var showsNameServers = true
    }

    public let node: Node
    /// The resource; nil for a zone that was made before.
    public let resource: Route53.HostedZone?
    public let id: HostedZoneID
    /// The domain, without a dot at its end.
    public let name: String

    /// - Parameter name: the domain: `example.com`.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, name: String, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        self.name = DomainName.check(name, node)
        let group = Group(node: node)
        let resource = Route53.HostedZone(
            "Resource", in: group,
            hostedZoneConfig: configuration.comment.map {
                Route53.HostedZone.HostedZoneConfig(comment: StringValue($0))
            },
            name: StringValue(self.name),
            vpcs: configuration.networks.isEmpty
                ? nil
                : configuration.networks.map { Route53.HostedZone.VPC(vpcId: $0.vpc.ref, vpcRegion: AWS.region) })
        self.resource = resource
        self.id = resource.id
        if configuration.showsNameServers, configuration.networks.isEmpty {
            Output(
                "NameServers", in: group, Fn.join(resource.nameServers, by: ", "),
                description: "Name servers of \(self.name)")
        }
    }

    /// A zone that exists already.
    ///
    /// - Parameters:
    ///   - zoneID: `Z0123456789ABCDEFGHIJ`.
    ///   - name: its domain.
    public init(
        _ id: String, in scope: any Construct, existing zoneID: HostedZoneID, name: String, fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.name = DomainName.check(name, node)
        if let literal = zoneID.literal, !literal.hasPrefix("Z") || literal.utf8.count > 32 {
            node.report(
                "invalid-hosted-zone", "\"\(literal)\" is not the id of a hosted zone",
                help: "copy it from Route 53; it begins with Z")
        }
        resource = nil
        self.id = zoneID
    }

    /// The name servers to which the registrar or the parent zone delegates; none for a zone made before.
    public var nameServers: [StringValue]? { resource?.nameServers }

    /// Points a name at a distribution or a load balancer, by IPv4 and IPv6.
    ///
    /// - Parameter name: within the zone, as `www`, or in full; the zone itself where none is given.
    public func aliasRecord(_ name: String? = nil, to target: some AliasTarget) {
        guard let fullName = fullName(name) else { return }
        for type in ["A", "AAAA"] {
            Route53.RecordSet(
                "\(fullName) \(type)", in: self,
                aliasTarget: Route53.RecordSet.AliasTarget(
                    dnsName: target.aliasDomainName, evaluateTargetHealth: BoolValue(target.evaluatesTargetHealth),
                    hostedZoneId: target.aliasHostedZoneID), hostedZoneId: id, name: StringValue(fullName),
                type: StringValue(type))
        }
    }

    public enum RecordType: String, Sendable {
        case a = "A"
        case aaaa = "AAAA"
        case caa = "CAA"
        case cname = "CNAME"
        case mx = "MX"
        case ns = "NS"
        case txt = "TXT"
    }

    /// Adds a record with values.
    ///
    /// - Parameters:
    ///   - values: as Route 53 writes them: texts of `TXT` records in quotes.
    ///   - timeToLive: how long resolvers may keep it.
    public func record(
        _ type: RecordType, _ name: String? = nil, _ values: [StringValue], timeToLive: TimeSpan = .minutes(5)
    ) {
        guard let fullName = fullName(name) else { return }
        if type == .cname, fullName == self.name {
            node.report(
                "cname-at-apex", "the zone itself cannot be a CNAME",
                help: "use aliasRecord(to:), or a name such as www")
        }
        Route53.RecordSet(
            "\(fullName) \(type.rawValue)", in: self, hostedZoneId: id, name: StringValue(fullName),
            resourceRecords: values, ttl: StringValue(String(timeToLive.seconds)), type: StringValue(type.rawValue))
    }

    /// Whether a domain is the zone or below it.
    func holds(_ domain: String) -> Bool { domain == name || domain.hasSuffix(".\(name)") }

    func fullName(_ given: String?) -> String? {
        guard let given, !given.isEmpty, given != "@" else { return name }
        let lowercased = DomainName.plain(given)
        if holds(lowercased) { return lowercased }
        let full = "\(lowercased).\(name)"
        guard DomainName.isValid(full) else {
            node.report(
                "invalid-record-name", "\"\(given)\" is no name in the zone \(name)",
                help: "use letters, digits and hyphens between dots")
            return nil
        }
        return full
    }
}

enum DomainName {
    /// In lower case, without a dot at its end.
    static func plain(_ name: String) -> String {
        let lowercased = name.lowercased()
        return lowercased.hasSuffix(".") ? String(lowercased.dropLast()) : lowercased
    }

    /// The plain name; reports one that is none.
    static func check(_ name: String, _ node: Node) -> String {
        let plain = plain(name)
        if !isValid(plain) || !plain.contains(".") {
            node.report(
                "invalid-domain-name", "\"\(name)\" is not a domain name", help: "write it as shop.example.com")
        }
        return plain
    }

    /// Labels of letters, digits, hyphens and underscores, with a wildcard for the first.
    static func isValid(_ name: String) -> Bool {
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard name.utf8.count <= 253, !labels.isEmpty else { return false }
        for (index, label) in labels.enumerated() {
            if index == 0, label == "*" { continue }
            let isPlain = label.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
            if !isPlain || !(1...63).contains(label.utf8.count) || label.hasPrefix("-") || label.hasSuffix("-") {
                return false
            }
        }
        return true
    }
}
