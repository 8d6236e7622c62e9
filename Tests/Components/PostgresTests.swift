import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite struct PostgresTests {
    private func app(
        zones: Int = 2, network: (inout Network.Configuration) -> Void = { _ in },
        _ build: (Stack, Network) -> Void
    ) -> App {
        let app = App()
        let stack = Stack("Stack", in: app)
        build(stack, Network("Network", in: stack, availabilityZones: zones, configure: network))
        return app
    }

    private func template(_ build: (Stack, Network) -> Void) throws -> SynthesizedTemplate {
        try SynthesizedTemplate(of: app(build), stack: "Stack")
    }

    private func findings(_ configure: (inout Postgres.Configuration) -> Void) -> [String] {
        app { Postgres("Database", in: $0, network: $1, configure: configure) }.synthesise().diagnostics.map(\.rule)
    }

    @Test func isSafeByDefault() throws {
        let template = try template { Postgres("Database", in: $0, network: $1) }
        let instance = try template.require(
            "AWS::RDS::DBInstance",
            [
                "Engine": "postgres", "MultiAZ": true, "StorageEncrypted": true, "PubliclyAccessible": false,
                "DeletionProtection": true, "DeleteAutomatedBackups": false, "BackupRetentionPeriod": 7,
                "CopyTagsToSnapshot": true, "EnableIAMDatabaseAuthentication": true,
                "EnablePerformanceInsights": true, "PerformanceInsightsRetentionPeriod": 7, "MonitoringInterval": 60,
                "CACertificateIdentifier": "rds-ca-rsa2048-g1", "StorageType": "gp3", "AllocatedStorage": "20",
                "MaxAllocatedStorage": 100, "ApplyImmediately": false, "AutoMinorVersionUpgrade": true,
                "EnableCloudwatchLogsExports": ["postgresql", "upgrade"], "Port": "5432",
                "DBInstanceIdentifier": "stack-database", "ManageMasterUserPassword": .absent,
            ])
        #expect(instance.entry["DeletionPolicy"] == "Snapshot")
        #expect(instance.entry["UpdateReplacePolicy"] == "Snapshot")
        try template.require(
            "AWS::RDS::DBParameterGroup",
            ["Family": "postgres17", "Parameters": ["rds.force_ssl": "1", "log_min_duration_statement": "1000"]])
    }

    @Test func thePasswordIsGeneratedAttachedAndRotated() throws {
        let template = try template { Postgres("Database", in: $0, network: $1) }
        let secret = try template.require("AWS::SecretsManager::Secret").logicalID
        let password: TemplateValue = [
            "Fn::Sub": .string("{{resolve:secretsmanager:${\(secret)}:SecretString:password}}")
        ]
        let instance = try template.require("AWS::RDS::DBInstance", ["MasterUserPassword": .exactly(password)])
        let attachment = try template.require(
            "AWS::SecretsManager::SecretTargetAttachment",
            [
                "SecretId": .reference(to: secret), "TargetId": .reference(to: instance.logicalID),
                "TargetType": "AWS::RDS::DBInstance",
            ])
        try template.require(
            "AWS::SecretsManager::RotationSchedule",
            [
                "SecretId": .reference(to: attachment.logicalID), "RotationRules": ["AutomaticallyAfterDays": 30],
                "HostedRotationLambda": ["RotationType": "PostgreSQLSingleUser", "VpcSubnetIds": .any],
            ])
        #expect(template.value["Transform"] == "AWS::SecretsManager-2024-09-16")
        try template.require("AWS::EC2::SecurityGroupEgress", ["FromPort": 443, "CidrIp": "0.0.0.0/0"])
    }

    @Test func rdsCanManageThePassword() throws {
        let template = try template { stack, network in
            let key = Key("Key", in: stack)
            let database = Postgres("Database", in: stack, network: network) {
                $0.credentials = .managedByRDS
                $0.key = key
            }
            database.credentials.grantRead(to: Role("Role", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com")))
        }
        let instance = try template.require(
            "AWS::RDS::DBInstance",
            [
                "ManageMasterUserPassword": true, "MasterUserPassword": .absent,
                "MasterUserSecret": ["KmsKeyId": .any],
            ])
        try template.requireNone("AWS::SecretsManager::Secret")
        #expect(template.value["Transform"] == nil)
        try template.require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Action": ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
                            "Resource": .exactly([
                                "Fn::GetAtt": [.string(instance.logicalID), "MasterUserSecret.SecretArn"]
                            ]),
                        ]
                    ])
                ]
            ])
    }

    @Test func logGroupsComeFirstAndExpire() throws {
        let template = try template { stack, network in
            Postgres("Database", in: stack, network: network) { $0.logRetentionDays = 30 }
        }
        let group = try template.require(
            "AWS::Logs::LogGroup",
            ["LogGroupName": "/aws/rds/instance/stack-database/postgresql", "RetentionInDays": 30])
        let instance = try template.require("AWS::RDS::DBInstance")
        #expect(instance.entry["DependsOn"]?.array?.contains(.string(group.logicalID)) == true)
    }

    @Test func oneKeyEncryptsEverything() throws {
        let template = try template { stack, network in
            let key = Key("Key", in: stack)
            Postgres("Database", in: stack, network: network) { $0.key = key }
        }
        let key = try template.require(
            "AWS::KMS::Key",
            [
                "KeyPolicy": [
                    "Statement": .containing([
                        ["Condition": ["ArnLike": ["kms:EncryptionContext:aws:logs:arn": .any]]]
                    ])
                ]
            ]
        ).logicalID
        try template.require(
            "AWS::RDS::DBInstance",
            ["KmsKeyId": .reference(to: key), "PerformanceInsightsKMSKeyId": .reference(to: key)])
        try template.require("AWS::SecretsManager::Secret", ["KmsKeyId": .reference(to: key)])
        #expect(template.count(of: "AWS::Logs::LogGroup", ["KmsKeyId": .reference(to: key)]) == 2)
    }

    @Test func settingsShow() throws {
        let template = try template { stack, network in
            Postgres("Database", in: stack, network: network) {
                $0.version = .v15_17
                $0.instance = .t3(.micro)
                $0.durability = .singleZone
                $0.deletionProtection = false
                $0.storageType = .gp2
                $0.subnetGroupDescription = "Subnet group for database"
                $0.securityGroupDescription = "Security group for database"
                $0.subnets = network.subnets(.egress)
                $0.parameters = ["work_mem": "8192"]
                $0.backupWindow = .utc(23, 30)
                $0.maintenanceWindow = .utc(.sunday, 23, 30, lasting: .hours(1))
                $0.backupWindow = .utc(5)
                $0.performanceInsights = nil
                $0.enhancedMonitoring = nil
                $0.logs = []
            }
        }
        try template.require(
            "AWS::RDS::DBInstance",
            [
                "EngineVersion": "15.17", "DBInstanceClass": "db.t3.micro", "MultiAZ": false,
                "DeletionProtection": false, "StorageType": "gp2", "PreferredBackupWindow": "05:00-06:00",
                "PreferredMaintenanceWindow": "sun:23:30-mon:00:30", "EnablePerformanceInsights": false,
                "PerformanceInsightsRetentionPeriod": .absent, "MonitoringInterval": 0, "MonitoringRoleArn": .absent,
                "EnableCloudwatchLogsExports": .absent,
            ])
        try template.require("AWS::RDS::DBSubnetGroup", ["DBSubnetGroupDescription": "Subnet group for database"])
        try template.require("AWS::EC2::SecurityGroup", ["GroupDescription": "Security group for database"])
        try template.require(
            "AWS::RDS::DBParameterGroup", ["Family": "postgres15", "Parameters": ["work_mem": "8192"]])
    }

    @Test func aReplicaReadsFromItsSource() throws {
        let template = try template { stack, network in
            let database = Postgres("Database", in: stack, network: network)
            let reader = database.readReplica("Reader", instance: .t4g(.small))
            SecurityGroup("Web", in: stack, network: network, description: "Web").allowConnections(to: reader)
        }
        let source = try template.require("AWS::RDS::DBInstance", ["SourceDBInstanceIdentifier": .absent])
        let replica = try template.require(
            "AWS::RDS::DBInstance",
            [
                "SourceDBInstanceIdentifier": .reference(to: source.logicalID), "DBInstanceClass": "db.t4g.small",
                "MonitoringInterval": 60, "MasterUsername": .absent, "PubliclyAccessible": false,
            ])
        #expect(replica.entry["DeletionPolicy"] == "Delete")
        #expect(template.count(of: "AWS::EC2::SecurityGroupIngress", ["FromPort": 5432]) == 2)
    }

    @Test func signingInWithIAMNamesTheUser() throws {
        let template = try template { stack, network in
            let database = Postgres("Database", in: stack, network: network)
            database.grantConnect(
                to: Role("Role", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com")), as: "shop")
        }
        try template.require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": [["Action": "rds-db:connect", "Resource": .text(containing: "/shop")]]
                ]
            ])
    }

    @Test func reportsMisuse() {
        let mistakes: [(String, (inout Postgres.Configuration) -> Void)] = [
            ("uncreatable-database-version", { $0.version = PostgresVersion(major: 15, minor: 4) }),
            ("uncreatable-database-version", { $0.version = PostgresVersion(major: 9) }),
            ("unknown-instance-class", { $0.instance = .t3(.x96large) }),
            ("invalid-database-name", { $0.databaseName = "my-shop" }),
            ("reserved-database-name", { $0.masterUsername = "rdsadmin" }),
            ("invalid-database-identifier", { $0.identifier = "shop--db" }),
            ("invalid-database-storage", { $0.storage = .gibibytes(5) }),
            ("small-maximum-storage", { $0.maximumStorage = .gibibytes(21) }),
            ("invalid-backup-retention", { $0.backups = .days(36) }),
            ("overlapping-windows", { $0.backupWindow = .utc(4) }),
            ("invalid-insights-retention", { $0.performanceInsights = .days(30) }),
            ("invalid-monitoring-interval", { $0.enhancedMonitoring = .seconds(20) }),
            ("invalid-log-retention", { $0.logRetentionDays = 31 }),
            ("contradicting-parameter", { $0.parameters["rds.force_ssl"] = "0" }),
            ("invalid-secret-rotation", { $0.credentials = .rotated(every: .hours(1)) }),
            ("too-few-database-zones", { $0.subnets = [] }),
        ]
        for (rule, configure) in mistakes {
            #expect(findings(configure) == [rule])
        }
    }

    @Test func rotationNeedsAWayToSecretsManager() {
        let closed = app(network: { $0.natGateways = .none }) { Postgres("Database", in: $0, network: $1) }
        #expect(closed.synthesise().diagnostics.map(\.rule) == ["rotation-without-route"])
        let endpoint = app(network: {
            $0.natGateways = .none
            $0.interfaceEndpoints = ["secretsmanager"]
        }) { Postgres("Database", in: $0, network: $1) }
        #expect(endpoint.synthesise().diagnostics.isEmpty)
    }

    @Test func classesAndVersionsAreRead() {
        #expect(DatabaseInstanceClass("t3.micro") == .t3(.micro))
        #expect(DatabaseInstanceClass("db.m7g.2xlarge")?.description == "db.m7g.2xlarge")
        #expect(DatabaseInstanceClass("t3.mikro") == nil)
        #expect(DatabaseInstanceClass("m5.micro") == nil)
        #expect(PostgresVersion("15.17") == .v15_17)
        #expect(PostgresVersion("17") == .v17)
        #expect(PostgresVersion("17.x") == nil)
    }
}
