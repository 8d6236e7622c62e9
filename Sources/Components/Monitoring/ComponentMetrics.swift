import MainstayConstructs
import MainstayLogs
import MainstayRDS
import MainstayWAFv2

extension CDN {
    /// A metric of CloudFront, all over the world: `Requests`, `5xxErrorRate`. CloudWatch has it in `us-east-1` alone.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric(
            "AWS/CloudFront", name, dimensions: ["DistributionId": distributionID, "Region": "Global"], statistic,
            period: period)
    }
}

extension WebFirewall {
    /// A metric of all the firewall's rules: `BlockedRequests`, `AllowedRequests`. Before a distribution, CloudWatch has
    /// it in `us-east-1` alone.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(5)) -> Metric {
        // The reference is name, id and scope; metrics carry the name.
        let firewall = Fn.select(0, from: Fn.split(resource.ref, by: "|"))
        var metric = Metric(
            "AWS/WAFV2", name, dimensions: ["Rule": "ALL", "WebACL": firewall], statistic, period: period)
        if scope == .regional { metric.dimensions.insert(("Region", AWS.region), at: 0) }
        return metric
    }
}

extension CertificateReference {
    /// How many days are left, once a day.
    public func daysToExpiry() -> Metric {
        Metric(
            "AWS/CertificateManager", "DaysToExpiry", dimensions: ["CertificateArn": StringValue(arn)], .minimum,
            period: .days(1))
    }
}

extension Certificate {
    /// How many days are left, once a day.
    public func daysToExpiry() -> Metric {
        Metric(
            "AWS/CertificateManager", "DaysToExpiry", dimensions: ["CertificateArn": arn], .minimum, period: .days(1))
    }
}

extension PostgresReplica {
    /// A metric that RDS measures of the replica: `ReplicaLag`, `CPUUtilization`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/RDS", name, dimensions: ["DBInstanceIdentifier": identifier], statistic, period: period)
    }
}

extension PostgresRegionalReplica {
    /// A metric that RDS measures of the replica: `ReplicaLag`, `CPUUtilization`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/RDS", name, dimensions: ["DBInstanceIdentifier": identifier], statistic, period: period)
    }
}

extension ContainerService {
    /// A metric that counts the entries of the service's log that match a filter pattern, zero where none do.
    ///
    /// - Parameters:
    ///   - name: of the metric; it also tells this filter from others.
    ///   - pattern: in CloudWatch Logs' syntax: `{ $.level = "ERROR" }`.
    ///   - namespace: of the metric; `Logs` and the service's place where none is given.
    public func logMetric(_ name: String, counting pattern: String, namespace: String? = nil) -> Metric {
        let space = namespace ?? "Logs/\(node.explicitName(limit: 200))"
        Logs.MetricFilter(
            "Filter \(name)".replacingSlashes, in: self, filterPattern: StringValue(pattern),
            logGroupName: logGroup.ref,
            metricTransformations: [
                .init(
                    defaultValue: 0, metricName: StringValue(name), metricNamespace: StringValue(space),
                    metricValue: "1", unit: .count)
            ])
        return Metric(space, name, .sum, period: .minutes(5), label: name)
    }
}
