import MainstayConstructs
import MainstayEC2
import MainstayElasticLoadBalancingV2

extension LoadBalancer {
    /// Attributes by the names of Elastic Load Balancing, sorted.
    static func attributes(
        _ configuration: Configuration, node: Node
    ) -> [ElasticLoadBalancingV2.LoadBalancer.LoadBalancerAttribute] {
        if !(1...4_000).contains(configuration.idleTimeout.seconds) {
            node.report(
                "invalid-idle-timeout",
                "an idle timeout of \(configuration.idleTimeout.seconds) seconds is out of range",
                help: "use 1 to 4000 seconds")
        }
        var values: [String: StringValue] = [
            "access_logs.s3.enabled": text(configuration.accessLogs != nil),
            "deletion_protection.enabled": text(configuration.deletionProtection),
            "idle_timeout.timeout_seconds": StringValue(String(configuration.idleTimeout.seconds)),
            "routing.http.desync_mitigation_mode": StringValue(configuration.desyncMitigation.rawValue),
            "routing.http.drop_invalid_header_fields.enabled": text(configuration.dropsInvalidHeaders),
            "routing.http2.enabled": text(configuration.http2),
        ]
        if let logs = configuration.accessLogs {
            values["access_logs.s3.bucket"] = logs.bucketName
            values["access_logs.s3.prefix"] = StringValue(logPrefix(configuration, node: node))
        }
        return values.sorted { $0.key < $1.key }.map { .init(key: StringValue($0.key), value: $0.value) }
    }

    /// The path in the stack: several load balancers can share a bucket.
    static func logPrefix(_ configuration: Configuration, node: Node) -> String {
        if let prefix = configuration.accessLogPrefix {
            if prefix.hasPrefix("/") || prefix.hasSuffix("/") || prefix.contains("AWSLogs") {
                node.report(
                    "invalid-log-prefix", "\"\(prefix)\" cannot be the prefix of access logs",
                    help: "leave slashes at its ends and AWSLogs out of it")
            }
            return prefix
        }
        return String(node.pathInStack.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "/-_.".contains($0)) })
    }

    /// One subnet a zone, of the reach that the scheme needs.
    static func subnets(of network: Network, _ scheme: Scheme, node: Node) -> [Subnet] {
        let reaches: [Network.Reach] = scheme == .internetFacing ? [.open] : [.egress, .isolated]
        let found = reaches.lazy.map { network.subnets($0) }.first { !$0.isEmpty } ?? []
        var zones: Set<Int> = []
        let subnets = found.filter { zones.insert($0.zone).inserted }
        if subnets.count < 2 {
            let kind = scheme == .internetFacing ? "public" : "private"
            node.report(
                "too-few-load-balancer-zones",
                "a load balancer needs \(kind) subnets in two availability zones; \"\(network.node.path)\" has "
                    + "\(subnets.count)", help: "give the network a \(kind) tier and at least two zones")
        }
        return subnets
    }

    private static func text(_ value: Bool) -> StringValue { value ? "true" : "false" }
}
