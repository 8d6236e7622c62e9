/// Finds caches that ask nobody who they are.
struct CacheWithoutLogin: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cache-without-login", .warning, .security, "the cache asks for no login",
            why: """
                Whatever reaches the port reads and writes everything, and can delete it with one command.
                """,
            mend: "name users in UserGroupIds (ACLName of MemoryDB), or set AuthToken from a secret",
            controls: [.fsbp("ElastiCache.6")],
            equivalents: ["CKV_AWS_31", "AwsSolutions-AEC6"])
    }

    let types = ["AWS::ElastiCache::ReplicationGroup", "AWS::MemoryDB::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::MemoryDB::Cluster" {
            let list = resource["ACLName"]
            if list.is("open-access") { violations.report(list) }
            return
        }
        if resource["AuthToken"].isAbsent, resource["UserGroupIds"].isEmpty { violations.report(resource["AuthToken"]) }
    }

    var conforming: [String] {
        [
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                UserGroupIds: [sessions]
            """,
            """
            Sessions:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.r7g.large
                TransitEncryptionEnabled: true
                AuthToken: '{{resolve:secretsmanager:cache}}'
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
              Type: AWS::MemoryDB::Cluster
              Properties:
                ClusterName: sessions
                NodeType: db.r7g.large
                ACLName: open-access
            """,
        ]
    }
}
