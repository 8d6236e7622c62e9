import MainstayConstructs
import MainstayElasticLoadBalancingV2

/// Which requests a route takes: all of the kinds given must match, of each kind one value.
struct RouteConditions {
    var hosts: [StringValue]
    var paths: [String]
    var methods: [String]
    var headers: [String: [String]]

    init(hosts: [StringValue], paths: [String], methods: [String], headers: [String: [String]]) {
        self.hosts = hosts.sorted { $0.property.sortKey < $1.property.sortKey }
        self.paths = paths.sorted()
        self.methods = methods.map { $0.uppercased() }.sorted()
        self.headers = headers
        // A rule needs a condition; a route without one takes everything.
        if hosts.isEmpty, paths.isEmpty, methods.isEmpty, headers.isEmpty { self.paths = ["/*"] }
    }

    var takesEverything: Bool { hosts.isEmpty && methods.isEmpty && headers.isEmpty && paths.contains("/*") }

    var ruleConditions: [ElasticLoadBalancingV2.ListenerRule.RuleCondition] {
        var conditions: [ElasticLoadBalancingV2.ListenerRule.RuleCondition] = []
        if !hosts.isEmpty { conditions.append(.init(field: "host-header", hostHeaderConfig: .init(values: hosts))) }
        for header in headers.sorted(by: { $0.key < $1.key }) {
            conditions.append(
                .init(
                    field: "http-header",
                    httpHeaderConfig: .init(
                        httpHeaderName: StringValue(header.key), values: header.value.sorted().map { StringValue($0) }))
            )
        }
        if !methods.isEmpty {
            conditions.append(
                .init(
                    field: "http-request-method",
                    httpRequestMethodConfig: .init(values: methods.map { StringValue($0) })))
        }
        if !paths.isEmpty {
            conditions.append(
                .init(field: "path-pattern", pathPatternConfig: .init(values: paths.map { StringValue($0) })))
        }
        return conditions
    }

    /// Reports what Elastic Load Balancing would refuse.
    func check(for node: Node) {
        let count = hosts.count + paths.count + methods.count + headers.values.reduce(0) { $0 + $1.count }
        if count > 5 {
            node.report(
                "too-many-route-conditions", "a route has \(count) values to match; a rule takes 5",
                help: "split it into several routes to the same service")
        }
        for path in paths where !path.hasPrefix("/") || path.utf8.count > 128 {
            node.report(
                "invalid-route-path", "\"\(path)\" is not a path of up to 128 characters that begins with a slash",
                help: "write it as /api/*")
        }
        for (name, values) in headers where values.isEmpty {
            node.report("invalid-route-header", "the header \(name) has no value to match", help: "give at least one")
        }
    }

    // MARK: - Priority

    /// A priority from the conditions alone: the more specific come first, and the same conditions have the same
    /// priority whatever other routes exist. So adding a route never moves another one, which could not be deployed:
    /// two rules cannot have one priority even for the moment between two updates.
    var derivedPriority: Int {
        if takesEverything { return 50_000 }
        var specificity = 0
        if !hosts.isEmpty { specificity += hosts.contains { $0.literal?.contains("*") == true } ? 100 : 150 }
        if !methods.isEmpty { specificity += 10 }
        specificity += min(headers.count, 5) * 10
        specificity += paths.map(Self.specificity).min() ?? 0
        let band = max(400 - specificity, 0)
        return 1_000 + band * 100 + Int(hash % 100)
    }

    /// Literal characters before the first wildcard, up to 130; one more where there is no wildcard.
    private static func specificity(of path: String) -> Int {
        let literal = path.prefix { $0 != "*" && $0 != "?" }
        return min(literal.utf8.count, 128) + (literal.utf8.count == path.utf8.count ? 1 : 0)
    }

    /// FNV-1a: spreads routes of equal specificity, the same way on every machine.
    private var hash: UInt32 {
        let headerText = headers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.sorted())" }
        let text = (hosts.map(\.property.sortKey) + paths + methods + headerText).joined(separator: "\u{1}")
        return text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}
