import MainstayConstructs
import MainstayRoute53

/// Which of several records of one name Route 53 answers with.
public enum RecordRouting: Hashable, Sendable {
    /// This one while it is well.
    case primary
    /// This one while the primary is not.
    case secondary
    /// A share of all answers: the weight, 0 to 255, of the sum of all weights; 0 gets none.
    case weight(Int)
    /// Whoever is nearest to this region, by measured delay: `eu-central-1`.
    case latency(region: String)
    /// Whoever is in a country, by its two letters; `*` for everybody that no other record names.
    case country(String)
    /// Whoever is on a continent: `AF`, `AN`, `AS`, `EU`, `NA`, `OC`, `SA`.
    case continent(String)
    /// Whoever is nearest to a region on the map; a bias of -99 to 99 makes its area smaller or larger.
    case proximity(region: String, bias: Int)

    func check(for node: Node) {
        switch self {
        case .primary, .secondary, .latency: return
        case .weight(let weight):
            if !(0...255).contains(weight) {
                report("\(weight) is no weight of a record", "use 0 to 255", node)
            }
        case .country(let code):
            let isCode = code == "*" || (code.utf8.count == 2 && code.utf8.allSatisfy(Self.isCapital))
            if !isCode { report("\"\(code)\" is no country", "use the two letters of ISO 3166, or *", node) }
        case .continent(let code):
            if !["AF", "AN", "AS", "EU", "NA", "OC", "SA"].contains(code) {
                report("\"\(code)\" is no continent", "use AF, AN, AS, EU, NA, OC or SA", node)
            }
        case .proximity(_, let bias):
            if !(-99...99).contains(bias) { report("\(bias) is no bias", "use -99 to 99", node) }
        }
    }

    private func report(_ message: String, _ help: String, _ node: Node) {
        node.report("invalid-record-routing", message, help: help)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
}

extension HostedZone {
    /// Points a name at one of several targets, by IPv4 and IPv6; each target has a record of its own.
    ///
    /// - Parameters:
    ///   - name: within the zone, as `www`, or in full; nil for the zone itself.
    ///   - routing: when Route 53 answers with this one. All records of a name have the same kind.
    ///   - label: tells it from the name's other records.
    ///   - healthCheck: while it fails, another record answers. A primary needs one where its target has no health of
    ///     its own that Route 53 sees.
    public func aliasRecord(
        _ name: String? = nil, to target: some AliasTarget, routing: RecordRouting, named label: String,
        healthCheck: HealthCheck? = nil
    ) {
        guard let fullName = fullName(name) else { return }
        routing.check(for: node)
        if !(1...128).contains(label.utf8.count) {
            node.report(
                "invalid-record-routing", "\"\(label)\" cannot tell records apart", help: "use 1 to 128 characters")
        }
        if routing == .primary, healthCheck == nil, !target.evaluatesTargetHealth {
            node.report(
                "failover-without-health", "nobody would notice that \(label) of \(fullName) is not well",
                help: "give it a health check: HealthCheck(…, of: \"\(fullName)\")")
        }
        for type in ["A", "AAAA"] {
            Route53.RecordSet(
                "\(fullName) \(type) \(label)".replacingSlashes, in: self,
                aliasTarget: Route53.RecordSet.AliasTarget(
                    dnsName: target.aliasDomainName, evaluateTargetHealth: BoolValue(target.evaluatesTargetHealth),
                    hostedZoneId: target.aliasHostedZoneID), failover: routing.failover,
                geoLocation: routing.location, geoProximityLocation: routing.proximityLocation,
                healthCheckId: healthCheck?.id, hostedZoneId: id, name: StringValue(fullName),
                region: routing.latencyRegion, setIdentifier: StringValue(label), type: StringValue(type),
                weight: routing.weightValue)
        }
    }

    /// Answers with the primary while it is well, and with the secondary while it is not.
    ///
    /// - Parameter healthCheck: of the primary: see ``HealthCheck``.
    public func failover(
        _ name: String? = nil, from primary: some AliasTarget, to secondary: some AliasTarget,
        healthCheck: HealthCheck
    ) {
        aliasRecord(name, to: primary, routing: .primary, named: "primary", healthCheck: healthCheck)
        aliasRecord(name, to: secondary, routing: .secondary, named: "secondary")
    }
}

extension RecordRouting {
    fileprivate var failover: Route53.RecordSet.Failover? {
        switch self {
        case .primary: .primary
        case .secondary: .secondary
        default: nil
        }
    }

    fileprivate var weightValue: IntValue? { if case .weight(let weight) = self { IntValue(weight) } else { nil } }

    fileprivate var latencyRegion: StringValue? {
        if case .latency(let region) = self { StringValue(region) } else { nil }
    }

    fileprivate var location: Route53.RecordSet.GeoLocation? {
        switch self {
        case .country(let code): .init(countryCode: StringValue(code))
        case .continent(let code): .init(continentCode: StringValue(code))
        default: nil
        }
    }

    fileprivate var proximityLocation: Route53.RecordSet.GeoProximityLocation? {
        guard case .proximity(let region, let bias) = self else { return nil }
        return .init(awsRegion: StringValue(region), bias: bias == 0 ? nil : IntValue(bias))
    }
}
