/// Finds caches that nothing brings back.
struct CacheWithoutBackups: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cache-without-backups", .note, .reliability, "the cache is not backed up",
            why: """
                A cache that holds what exists nowhere else (sessions, queues, counters) loses it with its nodes. \
                Where it is only a copy, waive the rule.
                """,
            mend: "set SnapshotRetentionLimit to the days to keep backups",
            controls: [.fsbp("ElastiCache.1")],
            equivalents: ["ElastiCacheRedisClusterAutomaticBackup", "CKV_AWS_134"])
    }

    let types = ["AWS::ElastiCache::ReplicationGroup", "AWS::MemoryDB::Cluster", "AWS::ElastiCache::ServerlessCache"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let limit = resource["SnapshotRetentionLimit"]
        if resource["Engine"].is("memcached") { return }
        if limit.isAbsent || limit.int == 0 { violations.report(limit) }
    }

    var conforming: [String] {
        [
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                SnapshotRetentionLimit: 7
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
                SnapshotRetentionLimit: 0
            """,
        ]
    }
}
