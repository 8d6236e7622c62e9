/// Finds caches that are away when their node or zone fails.
struct CacheInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cache-in-one-zone", .warning, .reliability, "no replica takes over when the cache's node or zone fails",
            why: """
                Without a replica in another zone that takes over, the cache is empty and away until it is replaced, \
                and all load goes to what is behind it.
                """,
            mend: """
                set AutomaticFailoverEnabled and MultiAZEnabled to true and have at least one replica
                """,
            controls: [.fsbp("ElastiCache.3")],
            equivalents: ["AwsSolutions-AEC4"])
    }

    let types = ["AWS::ElastiCache::ReplicationGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // A member of a global datastore takes the setting of the primary.
        if resource["GlobalReplicationGroupId"].isPresent { return }

        let failover = resource["AutomaticFailoverEnabled"]
        let zones = resource["MultiAZEnabled"]
        if failover.isOff {
            violations.report(failover)
        } else if zones.isOff {
            violations.report(zones, "the cache's nodes may all be in one availability zone")
        }
    }

    var conforming: [String] {
        [
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                AutomaticFailoverEnabled: true
                MultiAZEnabled: true
                NumCacheClusters: 2
            """
        ]
    }

    var violating: [String] {
        [
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
            """,
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                AutomaticFailoverEnabled: true
                NumCacheClusters: 2
            """,
        ]
    }
}
