/// Finds caches that are spoken to in plain text.
struct CacheWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cache-without-tls", .high, .security, "the cache is spoken to without TLS",
            why: """
                Sessions, tokens and passwords pass between the servers and the cache, readable to whoever is on the \
                network.
                """,
            mend: """
                set TransitEncryptionEnabled (TLSEnabled of MemoryDB) to true and TransitEncryptionMode to required
                """,
            controls: [.fsbp("ElastiCache.5")],
            equivalents: ["CKV_AWS_30", "CKV_AWS_202", "AwsSolutions-AEC3", "F33"])
    }

    let types = ["AWS::ElastiCache::ReplicationGroup", "AWS::MemoryDB::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::MemoryDB::Cluster" {
            let setting = resource["TLSEnabled"]
            if setting.isFalse { violations.report(setting) }
            return
        }
        if resource["GlobalReplicationGroupId"].isPresent { return }
        let encryption = resource["TransitEncryptionEnabled"]
        let engine = resource["Engine"]
        if encryption.isFalse || (encryption.isAbsent && (engine.isAbsent || engine.is("redis"))) {
            violations.report(encryption)
        }
        let mode = resource["TransitEncryptionMode"]
        if mode.is("preferred") {
            violations.report(mode, "the cache also takes connections without TLS", severity: .warning)
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
                TransitEncryptionEnabled: true
            """,
            """
            Sessions:
              Type: AWS::MemoryDB::Cluster
              Properties:
                ClusterName: sessions
                NodeType: db.r7g.large
                ACLName: sessions
            """,
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
                TransitEncryptionEnabled: true
                TransitEncryptionMode: preferred
            """,
            """
            Sessions:
              Type: AWS::MemoryDB::Cluster
              Properties:
                ClusterName: sessions
                NodeType: db.r7g.large
                ACLName: sessions
                TLSEnabled: 'false'
            """,
        ]
    }
}
