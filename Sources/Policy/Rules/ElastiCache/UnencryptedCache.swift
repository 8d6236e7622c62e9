/// Finds caches that write data to disk unencrypted.
struct UnencryptedCache: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-cache", .high, .security, "the cache's disks and backups are not encrypted",
            why: """
                Swapping, replication and backups write what is in memory to disk. Encryption can only be chosen \
                when the cache is made.
                """,
            mend: """
                set AtRestEncryptionEnabled to true; a cache that exists has to be restored from a backup
                """,
            controls: [.fsbp("ElastiCache.4")],
            equivalents: ["CKV_AWS_29", "AwsSolutions-AEC3", "F25"])
    }

    let types = ["AWS::ElastiCache::ReplicationGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // A member of a global datastore takes the setting of the primary.
        if resource["GlobalReplicationGroupId"].isPresent { return }

        let encryption = resource["AtRestEncryptionEnabled"]
        if encryption.isFalse { violations.report(encryption) }
        // Valkey's default is encrypted.
        let engine = resource["Engine"]
        if encryption.isAbsent, engine.isAbsent || engine.is("redis") { violations.report(encryption) }
    }

    var conforming: [String] {
        [
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                AtRestEncryptionEnabled: true
                TransitEncryptionEnabled: true
            """,
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                Engine: valkey
                TransitEncryptionEnabled: true
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
                Engine: redis
            """,
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                Engine: valkey
                TransitEncryptionEnabled: true
                AtRestEncryptionEnabled: false
            """,
        ]
    }
}
