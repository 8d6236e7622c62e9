/// Finds machines, databases and caches of families that AWS has replaced.
struct OldGenerationInstance: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "old-generation-instance", .note, .cost, "the instance type is of a generation that AWS has replaced",
            why: """
                Newer generations do more for less money, and the old ones are the first to run short. The oldest \
                are virtualised in a way that AWS no longer recommends.
                """,
            mend: "move to a current family, such as m7g, c7g, r7g or t4g",
            limits: "Families of the last two generations before the current one are not reported.",
            controls: [.fsbp("EC2.24"), .wellArchitected("COST06-BP02")])
    }

    let types = [
        "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration",
        "AWS::RDS::DBInstance", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let type: PropertyView =
            switch resource.type {
            case "AWS::RDS::DBInstance": resource["DBInstanceClass"]
            case "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup": resource["CacheNodeType"]
            default: InstanceSettings.settings(of: resource)["InstanceType"]
            }
        guard let text = type.string else { return }
        let parts = text.split(separator: ".")
        guard parts.count >= 2 else { return }
        let family = String(parts[parts.count - 2])
        if Self.replaced.contains(family) {
            violations.report(type, "the family \(family) is of a generation that AWS has replaced")
        }
    }

    private static let replaced: Set<String> = [
        "t1", "t2", "m1", "m2", "m3", "m4", "c1", "c3", "c4", "r3", "r4", "i2", "d2", "g2", "g3", "p2", "p3", "x1",
        "cc2", "cr1", "hs1", "f1", "h1",
    ]

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                InstanceType: m7g.large
            """
        ]
    }

    var violating: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                InstanceType: t2.micro
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  InstanceType: m4.large
            """,
            """
            Cache:
              Type: AWS::ElastiCache::CacheCluster
              Properties:
                Engine: memcached
                CacheNodeType: cache.r4.large
                NumCacheNodes: 1
            """,
        ]
    }
}
