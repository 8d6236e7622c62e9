/// The network that a template builds: groups with their rules, subnets with their ways out, and what stands in them.
final class NetworkModel {
    struct Group {
        var ingress: [TrafficRule]
        var egress: [TrafficRule]
        /// Whether all rules are known: none comes from a call or from another template.
        var isWhole: Bool
        /// Whether its egress is restricted; without rules of its own, a group lets everything out.
        var restrictsEgress: Bool
    }

    /// Where a subnet sends what is for the internet.
    enum WayOut {
        case internetGateway(ResourceView)
        /// Through an address translation: out, but not in.
        case translation
        case none
        case unknown
    }

    /// It holds this model; both ways, neither would ever be let go of.
    unowned let template: TemplateView
    private(set) var groups: [String: Group] = [:]
    private var waysOut: [String: WayOut] = [:]
    private(set) lazy var accessLists = NetworkAccessLists(template)
    private(set) lazy var endpoints: [NetworkEndpoint] = NetworkEndpointReader(self).read()

    init(_ template: TemplateView) {
        self.template = template
        readGroups()
        readRoutes()
    }

    private func readGroups() {
        for group in template.resources(ofType: "AWS::EC2::SecurityGroup") {
            let (ingress, egress) = (group["SecurityGroupIngress"], group["SecurityGroupEgress"])
            groups[group.name] = Group(
                ingress: ingress.elements.map { TrafficRule($0, holder: group, groupKey: "SourceSecurityGroupId") },
                egress: egress.elements.map { TrafficRule($0, holder: group, groupKey: "DestinationSecurityGroupId") },
                isWhole: !ingress.isUnknown && !egress.isUnknown && !group.isConditional
                    && !(ingress.elements + egress.elements).contains(where: \.isUnknown),
                restrictsEgress: egress.isPresent)
        }
        for (type, isIngress) in [("AWS::EC2::SecurityGroupIngress", true), ("AWS::EC2::SecurityGroupEgress", false)] {
            for rule in template.resources(ofType: type) {
                guard let name = rule["GroupId"].reference, groups[name] != nil else { continue }
                if rule.isConditional { groups[name]?.isWhole = false }
                let key = isIngress ? "SourceSecurityGroupId" : "DestinationSecurityGroupId"
                let traffic = TrafficRule(rule.properties, holder: rule, groupKey: key)
                if isIngress {
                    groups[name]?.ingress.append(traffic)
                } else {
                    groups[name]?.egress.append(traffic)
                    groups[name]?.restrictsEgress = true
                }
            }
        }
    }

    private func readRoutes() {
        var tables: [String: WayOut] = [:]
        for table in template.resources(ofType: "AWS::EC2::RouteTable") { tables[table.name] = WayOut.none }
        for route in template.resources(ofType: "AWS::EC2::Route") {
            guard let table = route["RouteTableId"].reference, tables[table] != nil else { continue }
            let destinations = [route["DestinationCidrBlock"], route["DestinationIpv6CidrBlock"]]
            guard destinations.contains(where: { $0.is("0.0.0.0/0", "::/0") || $0.isUnknown }) else { continue }
            if route["NatGatewayId"].isPresent || route["EgressOnlyInternetGatewayId"].isPresent {
                if case .none? = tables[table] { tables[table] = .translation }
            } else if let gateway = route["GatewayId"].resource, gateway.type == "AWS::EC2::InternetGateway",
                !route.isConditional
            {
                tables[table] = .internetGateway(route)
            } else {
                tables[table] = .unknown
            }
        }
        for association in template.resources(ofType: "AWS::EC2::SubnetRouteTableAssociation") {
            guard let subnet = association["SubnetId"].reference, let table = association["RouteTableId"].reference
            else {
                continue
            }
            waysOut[subnet] = tables[table] ?? .unknown
        }
    }

    /// Where a subnet of this template sends what is for the internet; unknown where its table is the VPC's own.
    func wayOut(of subnet: String) -> WayOut { waysOut[subnet] ?? .unknown }
}

extension ResourceView {
    /// Whether it is only made under a condition.
    var isConditional: Bool { resource.condition != nil }
}
