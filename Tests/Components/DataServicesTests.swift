import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Proxies, replicas, tables and caches")
struct DataServicesTests {
    private let shop = ComputeStack()

    @Test("A proxy reads the database's secret, connects to it, and wants TLS and IAM")
    func proxy() throws {
        let database = Postgres("Database", in: shop.stack, network: shop.network) { $0.credentials = .managedByRDS }
        let proxy = database.proxy()
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        service.allowConnections(to: proxy)
        proxy.grantConnect(to: service, as: "app")
        let template = try shop.template().withoutHashes
        let made = try template.only("AWS::RDS::DBProxy").properties
        #expect(made["RequireTLS"] == true)
        #expect(made["DebugLogging"] == false)
        #expect(
            made["Auth"] == [
                [
                    "AuthScheme": "SECRETS", "IAMAuth": "REQUIRED",
                    "SecretArn": ["Fn::GetAtt": ["Database", "MasterUserSecret.SecretArn"]],
                ]
            ])
        try template.require(
            "AWS::RDS::DBProxyTargetGroup",
            [
                "TargetGroupName": "default", "DBInstanceIdentifiers": [["Ref": "Database"]],
                "ConnectionPoolConfigurationInfo": ["MaxConnectionsPercent": 90, "ConnectionBorrowTimeout": 30],
            ])
        #expect(template.actions(ofRole: "WebTaskRole").contains("rds-db:connect"))
        #expect(template.actions(ofRole: "DatabaseProxyRole").contains("secretsmanager:GetSecretValue"))
        try template.require(
            "AWS::EC2::SecurityGroupIngress",
            [
                "FromPort": 5_432, "GroupId": ["Fn::GetAtt": ["DatabaseSecurityGroup", "GroupId"]],
                "SourceSecurityGroupId": ["Fn::GetAtt": ["DatabaseProxySecurityGroup", "GroupId"]],
            ])
    }

    @Test("Pools that RDS would refuse are reported")
    func proxyRefused() {
        let database = Postgres("Database", in: shop.stack, network: shop.network)
        database.proxy("One") { $0.maximumConnectionsPercent = 101 }
        database.proxy("Two") { $0.maximumIdleConnectionsPercent = 95 }
        database.proxy("Three") { $0.borrowTimeout = .hours(2) }
        #expect(shop.app.diagnostics.map(\.rule) == Array(repeating: "invalid-connection-pool", count: 3))
    }

    /// A database in one region with a replica in another.
    private static func twoRegions(
        _ other: String? = "eu-west-1", configure: (inout Postgres.Configuration) -> Void = { _ in }
    ) -> App {
        let app = App()
        let account = "123456789012"
        let first = Stack("First", in: app, destination: AnyDestination(account: account, region: "eu-central-1"))
        let second = Stack("Second", in: app, destination: AnyDestination(account: account, region: other))
        let database = Postgres("Database", in: first, network: Network("Network", in: first)) {
            $0.key = Key("Key", in: first)
            configure(&$0)
        }
        PostgresRegionalReplica(
            "Replica", in: second, of: database, network: Network("Network", in: second), key: Key("Key", in: second))
        return app
    }

    @Test("A replica in another region names its source by an ARN that is known, and has a key there")
    func regionalReplica() throws {
        let app = Self.twoRegions {
            $0.backupReplication = .to("eu-west-1", keyARN: "arn:aws:kms:eu-west-1:123456789012:key/a")
        }
        let replica = try SynthesizedTemplate(of: app, stack: "Second").withoutHashes.only("AWS::RDS::DBInstance")
        #expect(
            replica.properties["SourceDBInstanceIdentifier"] == [
                "Fn::Sub": "arn:${AWS::Partition}:rds:eu-central-1:123456789012:db:first-database"
            ])
        #expect(replica.properties["SourceRegion"] == "eu-central-1")
        #expect(replica.properties["KmsKeyId"] == ["Fn::GetAtt": ["Key", "Arn"]])
        #expect(replica.properties["MasterUsername"] == nil)
        #expect(replica.entry["DeletionPolicy"] == "RetainExceptOnCreate")
        try SynthesizedTemplate(of: app, stack: "First").require(
            "AWS::RDS::DBInstance",
            [
                "AutomaticBackupReplicationRegion": "eu-west-1", "AutomaticBackupReplicationRetentionPeriod": 7,
                "AutomaticBackupReplicationKmsKeyId": "arn:aws:kms:eu-west-1:123456789012:key/a",
            ])
        let order = app.synthesise().assembly.stacks.map(\.stackName)
        #expect(order == ["First", "Second"])
    }

    @Test("Regions that are unknown or the same are reported")
    func regionalReplicaRefused() {
        #expect(Self.twoRegions(nil).synthesise().diagnostics.map(\.rule) == ["replica-in-unknown-region"])
        #expect(Self.twoRegions("eu-central-1").synthesise().diagnostics.map(\.rule) == ["replica-in-unknown-region"])
        let replication = Self.twoRegions { $0.backupReplication = .to("eu-central-1", keeping: .days(40)) }
        #expect(
            replication.synthesise().diagnostics.map(\.rule)
                == Array(repeating: "invalid-backup-replication", count: 3))
    }

    @Test("A database's events reach a topic")
    func events() throws {
        let topic = Topic("Alerts", in: shop.stack)
        Postgres("Database", in: shop.stack, network: shop.network).tellEvents(to: topic)
        let subscription = try shop.template().only("AWS::RDS::EventSubscription")
        #expect(subscription.properties["EventCategories"]?.array?.contains("failover") == true)
        #expect(subscription.properties["SourceType"] == "db-instance")
    }

    @Test("A table is encrypted, restorable and protected, whatever else is asked for")
    func table() throws {
        let table = Table("Orders", in: shop.stack, key: .string("customer")) {
            $0.sort = .number("placed")
            $0.timeToLive = "expires"
            $0.stream = .newImage
            $0.indexes = [
                Table.Index("byState", key: .string("state"), projection: .including(["total", "items"])),
                Table.Index("byDay", key: .string("day"), sort: .number("placed"), projection: .keysOnly),
            ]
            $0.capacity = .onDemand(maximumReads: 1_000, maximumWrites: 200)
        }
        let role = Role("Reader", in: shop.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        table.grantReadWrite(to: role)
        table.grantStreamRead(to: role)
        let template = try shop.template()
        let made = try template.only("AWS::DynamoDB::GlobalTable")
        #expect(made.entry["DeletionPolicy"] == "RetainExceptOnCreate")
        let properties = made.properties
        #expect(properties["BillingMode"] == "PAY_PER_REQUEST")
        #expect(properties["SSESpecification"] == ["SSEEnabled": true, "SSEType": "KMS"])
        #expect(properties["TimeToLiveSpecification"] == ["AttributeName": "expires", "Enabled": true])
        #expect(properties["StreamSpecification"] == ["StreamViewType": "NEW_IMAGE"])
        #expect(
            properties["AttributeDefinitions"]?.array?.map { $0["AttributeName"]?.string } == [
                "customer", "day", "placed", "state",
            ])
        #expect(properties["GlobalSecondaryIndexes"]?.array?.map { $0["IndexName"]?.string } == ["byDay", "byState"])
        #expect(
            properties["GlobalSecondaryIndexes"]?.array?[1]["Projection"] == [
                "NonKeyAttributes": ["items", "total"], "ProjectionType": "INCLUDE",
            ])
        let replica = properties["Replicas"]?.array?.first
        #expect(properties["Replicas"]?.array?.count == 1)
        #expect(replica?["DeletionProtectionEnabled"] == true)
        #expect(
            replica?["PointInTimeRecoverySpecification"] == [
                "PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 35,
            ])
        #expect(template.actions(ofRole: "ReaderPolicy").contains("dynamodb:Query"))
        #expect(template.actions(ofRole: "ReaderPolicy").contains("dynamodb:GetRecords"))
    }

    @Test("A table in several regions has a stream, a replica and a key in each, and scales in each")
    func globalTable() throws {
        let app = App()
        let stack = Stack("Data", in: app, destination: AnyDestination(region: "eu-central-1"))
        let key = Key("Key", in: stack)
        Table("Orders", in: stack, key: .string("id")) {
            $0.key = key
            $0.replicas = [
                Table.Replica("us-east-1", keyARN: "arn:aws:kms:us-east-1:123456789012:key/b"),
                Table.Replica("eu-west-1", keyARN: "arn:aws:kms:eu-west-1:123456789012:key/a"),
            ]
            $0.capacity = .provisioned(reads: 5...100, writes: 5...50)
        }
        let properties = try SynthesizedTemplate(of: app, stack: "Data").only("AWS::DynamoDB::GlobalTable").properties
        #expect(properties["StreamSpecification"] == ["StreamViewType": "NEW_AND_OLD_IMAGES"])
        let replicas = properties["Replicas"]?.array ?? []
        #expect(replicas.map { $0["Region"]?.string } == ["eu-central-1", "eu-west-1", "us-east-1"])
        #expect(replicas.allSatisfy { $0["SSESpecification"] != nil })
        let reads = replicas[2]["ReadProvisionedThroughputSettings"]?["ReadCapacityAutoScalingSettings"]
        #expect(
            reads == [
                "MaxCapacity": 100, "MinCapacity": 5, "TargetTrackingScalingPolicyConfiguration": ["TargetValue": 70],
            ])
        let writes = properties["WriteProvisionedThroughputSettings"]?["WriteCapacityAutoScalingSettings"]
        #expect(writes?["MaxCapacity"] == 50)
    }

    @Test("What DynamoDB would refuse is reported")
    func tableRefused() {
        func findings(_ configure: @escaping (inout Table.Configuration) -> Void) -> [String] {
            let app = App()
            let stack = Stack("Data", in: app, destination: AnyDestination(region: "eu-central-1"))
            Table("Orders", in: stack, key: .string("id"), configure: configure)
            return app.synthesise().diagnostics.map(\.rule)
        }
        #expect(findings { $0.sort = .string("id") } == ["invalid-table-key"])
        #expect(findings { $0.sort = .string("") } == ["invalid-table-key"])
        #expect(findings { $0.indexes = [.init("byId", key: .number("id"))] } == ["conflicting-attributes"])
        #expect(findings { $0.indexes = [.init("x", key: .string("a"))] } == ["invalid-table-index"])
        #expect(
            findings { $0.indexes = [.init("byA", key: .string("a")), .init("byA", key: .string("b"))] } == [
                "invalid-table-index"
            ])
        #expect(findings { $0.capacity = .onDemand(maximumReads: 0) } == ["invalid-table-capacity"])
        #expect(findings { $0.capacity = .provisioned(reads: 0...1, writes: 1...2) } == ["invalid-table-capacity"])
        #expect(findings { $0.pointInTimeRecovery = .days(40) } == ["invalid-point-in-time-recovery"])
        #expect(findings { $0.replicas = [.init("eu-central-1")] } == ["duplicate-replica"])
        #expect(
            findings {
                $0.replicas = [.init("eu-west-1")]
                $0.stream = .keysOnly
            } == ["invalid-table-stream"])
        #expect(findings { $0.name = "no spaces please" } == ["invalid-table-name"])
    }

    @Test("A cache spans zones, is encrypted both ways, and wants a password that ElastiCache takes")
    func cache() throws {
        let cache = Cache("Sessions", in: shop.stack, network: shop.network) {
            $0.parameters = ["maxmemory-policy": "allkeys-lru"]
        }
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        service.allowConnections(to: cache)
        if let credentials = cache.credentials { service.addSecret("CACHE_PASSWORD", credentials.password) }
        let template = try shop.template().withoutHashes
        let made = try template.only("AWS::ElastiCache::ReplicationGroup").properties
        for setting in [
            "AtRestEncryptionEnabled", "TransitEncryptionEnabled", "MultiAZEnabled", "AutomaticFailoverEnabled",
        ] { #expect(made[setting] == true, "\(setting)") }
        #expect(made["Engine"] == "valkey")
        #expect(made["ClusterMode"] == "disabled")
        #expect(made["NumNodeGroups"] == 1)
        #expect(made["ReplicasPerNodeGroup"] == 1)
        #expect(made["SnapshotRetentionLimit"] == 7)
        #expect(made["LogDeliveryConfigurations"]?.array?.count == 2)
        try template.require(
            "AWS::ElastiCache::ParameterGroup",
            ["CacheParameterGroupFamily": "valkey8", "Properties": ["maxmemory-policy": "allkeys-lru"]])
        let secret = try template.only("AWS::SecretsManager::Secret").properties["GenerateSecretString"]
        let excluded = secret?["ExcludeCharacters"]?.string ?? ""
        #expect(["/", "@", "\"", ",", ".", "=", "_", " "].allSatisfy { excluded.contains($0) })
        #expect(secret?["PasswordLength"] == 64)
        try template.require("AWS::EC2::SecurityGroupIngress", ["FromPort": 6_379, "ToPort": 6_379])
    }

    @Test("A cache in cluster mode with IAM has users in place of a password")
    func clusteredCache() throws {
        let cache = Cache("Sessions", in: shop.stack, network: shop.network) {
            $0.engine = .redis("7.1")
            $0.shards = 3
            $0.authentication = .iam(user: "app")
            $0.key = Key("Key", in: shop.stack)
        }
        let role = Role("Reader", in: shop.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        cache.grantConnect(to: role)
        let template = try shop.template().withoutHashes
        let made = try template.only("AWS::ElastiCache::ReplicationGroup").properties
        #expect(made["ClusterMode"] == "enabled")
        #expect(made["AuthToken"] == nil)
        #expect(made["UserGroupIds"]?.array?.count == 1)
        try template.require(
            "AWS::ElastiCache::ParameterGroup",
            ["CacheParameterGroupFamily": "redis7", "Properties": ["cluster-enabled": "yes"]])
        try template.require(
            "AWS::ElastiCache::User", ["UserName": "app", "UserId": "app", "AuthenticationMode": ["Type": "iam"]])
        try template.require("AWS::ElastiCache::User", ["UserName": "default", "AccessString": "off -@all"])
        #expect(template.actions(ofRole: "ReaderPolicy") == ["elasticache:Connect"])
    }

    @Test("Shared files are encrypted, mounted with permission alone, and reached in each zone")
    func sharedFiles() throws {
        let files = SharedFileSystem("Files", in: shop.stack, network: shop.network) { $0.replicaRegion = "eu-west-1" }
        let point = files.accessPoint("Uploads", path: "/uploads")
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        service.allowConnections(to: files)
        files.grantMount(to: service, by: point, writing: false)
        let template = try shop.template()
        let made = try template.only("AWS::EFS::FileSystem").properties
        #expect(made["Encrypted"] == true)
        #expect(made["BackupPolicy"] == ["Status": "ENABLED"])
        #expect(made["LifecyclePolicies"]?.array?.count == 2)
        #expect(made["FileSystemPolicy"]?["Statement"]?.array?.map { $0["Effect"]?.string } == ["Allow", "Deny"])
        #expect(template.count(of: "AWS::EFS::MountTarget") == 2)
        try template.require("AWS::EFS::AccessPoint", ["RootDirectory": ["Path": "/uploads"]])
        #expect(template.actions(ofRole: "WebTaskRole").contains("elasticfilesystem:ClientMount"))
        #expect(!template.actions(ofRole: "WebTaskRole").contains("elasticfilesystem:ClientWrite"))
        files.accessPoint("Wrong", path: "uploads/")
        #expect(shop.findings == ["invalid-access-point"])
    }

    @Test("What ElastiCache would refuse is reported")
    func cacheRefused() {
        func findings(zones: Int = 2, _ configure: (inout Cache.Configuration) -> Void) -> [String] {
            let shop = ComputeStack(availabilityZones: zones)
            Cache("Sessions", in: shop.stack, network: shop.network, configure: configure)
            return shop.findings
        }
        #expect(findings { $0.nodeType = "t4g.small" } == ["invalid-cache-node-type"])
        #expect(findings { $0.replicas = 6 } == ["invalid-cache-size"])
        #expect(findings { $0.shards = 0 } == ["invalid-cache-size"])
        #expect(findings(zones: 1) { _ in } == ["too-few-cache-zones"])
        #expect(findings { $0.snapshots = .days(36) } == ["invalid-snapshot-retention"])
        #expect(findings { $0.maintenanceWindow = .utc(.monday, 3) } == ["overlapping-windows"])
        #expect(findings { $0.engine = .valkey("8") } == ["invalid-cache-version"])
        #expect(findings { $0.authentication = .iam(user: "Default") } == ["invalid-cache-user"])
        #expect(findings { $0.logRetentionDays = 91 }.contains("invalid-log-retention"))
        let role = Role("Reader", in: shop.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        Cache("Sessions", in: shop.stack, network: shop.network).grantConnect(to: role)
        #expect(shop.findings == ["iam-authentication-off"])
    }
}
