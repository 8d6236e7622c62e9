/// Finds development environments that are built like production.
struct OversizedDevelopment: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "oversized-development", .note, .cost, "a development environment is built like production",
            why: "Nobody misses the standby of a test database, and it costs as much as the database itself.",
            mend: "set MultiAZ to false and take a smaller class in this environment",
            limits:
                "An environment is taken to be for development where a tag named like environment or stage says so.",
            controls: [.wellArchitected("COST06"), .wellArchitected("SUS02-BP03")])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::EC2::Instance", "AWS::ElastiCache::ReplicationGroup"]

    private static let keys = ["Environment", "environment", "Env", "env", "Stage", "stage"]
    private static let development: Set<String> = ["dev", "develop", "development", "test", "testing", "sandbox", "qa"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let name = Self.keys.lazy.compactMap({ resource.tag($0)?.string }).first,
            Self.development.contains(name.lowercased())
        else { return }
        for standby in ["MultiAZ", "MultiAZEnabled"] where resource[standby].isTrue {
            violations.report(resource[standby], "the environment \(name) pays for a standby")
        }
        for size in ["DBInstanceClass", "InstanceType", "CacheNodeType"] {
            guard let text = resource[size].string, Self.isLarge(text) else { continue }
            violations.report(resource[size], "the environment \(name) has a machine of the size \(text)")
        }
    }

    /// `db.r7g.4xlarge`: from 4xlarge on, and bare metal.
    static func isLarge(_ type: String) -> Bool {
        guard let size = type.split(separator: ".").last else { return false }
        if size.hasPrefix("metal") { return true }
        guard size.hasSuffix("xlarge") else { return false }
        return Int(size.dropLast("xlarge".count)).map { $0 >= 4 } ?? false
    }

    private static func database(_ size: String, standby: Bool, in environment: String) -> String {
        """
        Database:
          Type: AWS::RDS::DBInstance
          Properties:
            DBInstanceClass: \(size)
            MultiAZ: \(standby)
            Engine: postgres
            AllocatedStorage: '20'
            MasterUsername: keeper
            ManageMasterUserPassword: true
            Tags: [{Key: Environment, Value: \(environment)}]
        """
    }

    var conforming: [String] {
        [
            Self.database("db.t4g.medium", standby: false, in: "dev"),
            Self.database("db.r7g.4xlarge", standby: true, in: "production"),
        ]
    }

    var violating: [String] {
        [
            Self.database("db.t4g.medium", standby: true, in: "dev"),
            Self.database("db.r7g.4xlarge", standby: false, in: "Test"),
        ]
    }
}
