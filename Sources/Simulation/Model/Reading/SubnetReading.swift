import MainstayChecking
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate

/// The subnets of an environment: their zones, their sizes, and how they reach the internet.
struct SubnetReading {
    private(set) var subnets: [Subnet] = []
    private var places: [String: Int] = [:]
    /// The NAT gateways that subnets send to, by subnet.
    private(set) var translations: [String: String] = [:]
    /// The conditions that are false where every parameter has its default.
    let undoneConditions: Set<String>

    init(_ view: TemplateView, _ joined: JoinedEnvironment) {
        let space = view.evaluator.conditions
        undoneConditions = Set(space.decided(space.defaults).filter { !$0.isTrue }.map(\.name))
        for resource in view.resources(ofType: "AWS::EC2::Subnet") {
            let block = resource["CidrBlock"].string
            places[resource.name] = subnets.count
            subnets.append(
                Subnet(
                    id: resource.name, region: joined.origin(of: resource.name)?.region,
                    zone: Self.zone(resource["AvailabilityZone"]), block: block,
                    usableAddresses: block.flatMap(Self.addresses), isPublic: nil))
        }
        readRoutes(view)
    }

    subscript(id: String) -> Subnet? { places[id].map { subnets[$0] } }

    /// The zones of a list of subnets, each once; nil where some subnet, or its zone, is unknown.
    func zones(of list: PropertyView) -> [String]? {
        guard !list.isUnknown else { return nil }
        var zones: [String] = []
        for element in list.elementsOrSelf {
            guard let zone = element.reference.flatMap({ self[$0]?.zone }) else { return nil }
            if !zones.contains(zone) { zones.append(zone) }
        }
        return zones.isEmpty ? nil : zones
    }

    /// The ids of a list of subnets as far as they are written.
    func ids(of list: PropertyView) -> [String] {
        list.elementsOrSelf.compactMap { $0.reference ?? $0.string }
    }

    /// A name, or the number that the account's list of zones has it under.
    private static func zone(_ property: PropertyView) -> String? {
        if let text = property.string { return text }
        guard case .select(let index, let values)? = property.value.intrinsic, case .getAZs? = values.intrinsic,
            let number = index.int ?? index.string.flatMap({ Int($0) }), number >= 0, number < 26
        else { return nil }
        return "zone \(number + 1)"
    }

    /// The addresses of a block without the five that AWS keeps.
    private static func addresses(_ block: String) -> Int? {
        guard let bits = block.split(separator: "/").last.flatMap({ Int($0) }), (8...32).contains(bits) else {
            return nil
        }
        return max(0, (1 << (32 - bits)) - 5)
    }

    private mutating func readRoutes(_ view: TemplateView) {
        var gateways: [String: String] = [:]
        var isPublic: [String: Bool] = [:]
        for route in view.resources(ofType: "AWS::EC2::Route") {
            guard let table = route["RouteTableId"].reference, route["DestinationCidrBlock"].is("0.0.0.0/0") else {
                continue
            }
            if let gateway = route["NatGatewayId"].reference { gateways[table] = gateway }
            isPublic[table] = route["GatewayId"].isPresent
        }
        for association in view.resources(ofType: "AWS::EC2::SubnetRouteTableAssociation") {
            guard let subnet = association["SubnetId"].reference, let place = places[subnet],
                let table = association["RouteTableId"].reference
            else { continue }
            subnets[place].isPublic = isPublic[table] ?? false
            translations[subnet] = gateways[table]
        }
    }
}
