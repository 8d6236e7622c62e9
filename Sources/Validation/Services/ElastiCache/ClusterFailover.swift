import MainstayDiagnostics
import MainstayTemplate

/// `cluster-without-failover`: several node groups, which need automatic failover.
enum ClusterFailover {
    static func check(_ subject: RuleSubject) {
        guard let failover = subject.literal("AutomaticFailoverEnabled"), failover.literalTruth == false,
            let reason = reason(subject)
        else { return }
        subject.report(
            "cluster-without-failover", at: failover.position, ["Properties", "AutomaticFailoverEnabled"],
            "\(reason), and ElastiCache runs clusters with automatic failover only",
            help: "remove AutomaticFailoverEnabled, or set it to true")
    }

    private static func reason(_ subject: RuleSubject) -> String? {
        if let count = subject.literal("NumNodeGroups")?.literalInteger, count > 1 {
            return "the replication group has \(count) node groups"
        }
        let value = subject.properties["CacheParameterGroupName"]
        guard let group = subject.resource(behind: value, type: "AWS::ElastiCache::ParameterGroup"),
            group.literal("Properties", "cluster-enabled")?.literalText == "yes"
        else { return nil }
        return "the parameter group \(group.resource.name) turns cluster mode on"
    }
}
