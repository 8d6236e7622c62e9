import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Queues, settings and what is copied to other regions")
struct QueueAndSettingsTests {
    private let core = CoreStack(region: "eu-central-1")

    @Test("A queue is encrypted, refuses plain HTTP, and has dead letters that somebody hears of")
    func queue() throws {
        let queue = Queue("Orders", in: core.stack) { $0.topic = Topic("Alerts", in: core.stack) }
        let role = Role("Worker", in: core.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        queue.grantConsume(to: role)
        let template = try core.template()
        try template.require(
            "AWS::SQS::Queue",
            [
                "SqsManagedSseEnabled": true, "MessageRetentionPeriod": 345_600,
                "RedrivePolicy": [
                    "deadLetterTargetArn": ["Fn::GetAtt": ["OrdersDeadLetters", "Arn"]], "maxReceiveCount": 5,
                ],
            ])
        #expect(template.resources("AWS::SQS::QueuePolicy").count == 2)
        #expect(
            template.resources("AWS::SQS::QueuePolicy").allSatisfy {
                $0.statements().contains { $0["Effect"] == "Deny" && $0["Condition"]?["Bool"] != nil }
            })
        #expect(template.resources("AWS::CloudWatch::Alarm").count == 2)
        #expect(!template.actions(ofRole: "Worker").contains("sqs:SendMessage"))
        #expect(template.actions(ofRole: "Worker").contains("sqs:DeleteMessage"))
    }

    @Test("An ordered queue with a key of its own is both, dead letters included")
    func orderedQueue() throws {
        let key = Key("Key", in: core.stack)
        let queue = Queue("Orders", in: core.stack) {
            $0.key = key
            $0.isOrdered = true
        }
        let role = Role("Web", in: core.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        queue.grantSend(to: role)
        let template = try core.template()
        let queues = template.resources("AWS::SQS::Queue").map(\.properties)
        #expect(queues.allSatisfy { $0["FifoQueue"] == true && $0["KmsMasterKeyId"] != nil })
        #expect(queues.allSatisfy { $0["SqsManagedSseEnabled"] == nil })
        #expect(template.actions(ofRole: "Web").isSuperset(of: ["sqs:SendMessage", "kms:GenerateDataKey"]))
        Queue("Long", in: core.stack) { $0.visibilityTimeout = .hours(13) }
        Queue("Short", in: core.stack) { $0.retention = .seconds(59) }
        Queue("Never", in: core.stack) { $0.attempts = 0 }
        #expect(core.findings == ["invalid-queue", "invalid-queue", "invalid-queue"])
    }

    @Test("Settings are parameters below one path, which a service may read")
    func settings() throws {
        let settings = PublishedSettings(
            "Settings", in: core.stack, under: "/portal/staging",
            ["database/host": "db.internal", "region": AWS.region])
        let role = Role("Web", in: core.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        settings.grantRead(to: role)
        let template = try core.template()
        #expect(
            template.resources("AWS::SSM::Parameter").map { $0.properties["Name"]?.string } == [
                "/portal/staging/database/host", "/portal/staging/region",
            ])
        #expect(template.actions(ofRole: "Web").contains("ssm:GetParametersByPath"))
        PublishedSettings("Reserved", in: core.stack, under: "/aws", ["a": "b"])
        PublishedSettings("Relative", in: core.stack, under: "portal", ["a": "b"])
        PublishedSettings("Blank", in: core.stack, under: "/portal", ["a": ""])
        PublishedSettings("None", in: core.stack, under: "/portal", [:])
        #expect(
            core.findings == [
                "invalid-parameter-name", "invalid-parameter-name", "invalid-parameter-value", "empty-settings",
            ])
    }

    @Test("A key has its replica in another region")
    func keyReplica() throws {
        let key = Key("Key", in: core.stack) { $0.multiRegion = true }
        let other = Stack("Other", in: core.app, destination: AnyDestination(region: "eu-west-1"))
        KeyReplica("Key", in: other, of: key)
        let made = try SynthesizedTemplate(of: core.app, stack: "Other").only("AWS::KMS::ReplicaKey").properties
        #expect(made["PendingWindowInDays"] == 30)
        #expect(made["PrimaryKeyArn"] != nil)
        KeyReplica("Near", in: core.stack, of: key)
        KeyReplica("Single", in: other, of: Key("One", in: core.stack))
        #expect(Set(core.findings) == ["replica-in-unknown-region", "single-region-key"])
    }

    @Test("A secret keeps copies in other regions")
    func secretReplicas() throws {
        Secret("Secret", in: core.stack) {
            $0.replicas = [.init("eu-west-1"), .init("eu-north-1", keyARN: "arn:aws:kms:eu-north-1:1:key/a")]
        }
        let made = try core.template().only("AWS::SecretsManager::Secret").properties
        #expect(
            made["ReplicaRegions"] == [
                ["KmsKeyId": "arn:aws:kms:eu-north-1:1:key/a", "Region": "eu-north-1"], ["Region": "eu-west-1"],
            ])
        Secret("Own", in: core.stack) { $0.replicas = [.init("eu-central-1")] }
        Secret("Twice", in: core.stack) { $0.replicas = [.init("eu-west-1"), .init("eu-west-1")] }
        #expect(core.findings == ["invalid-secret-replica", "invalid-secret-replica"])
    }

    @Test("Images are copied to other regions and searched again and again")
    func images() throws {
        ImageReplication("Copies", in: core.stack, to: ["eu-west-1"], prefixes: ["portal/"])
        ImageScanning("Scanning", in: core.stack)
        let template = try core.template()
        try template.require(
            "AWS::ECR::ReplicationConfiguration",
            [
                "ReplicationConfiguration": [
                    "Rules": [
                        [
                            "Destinations": [["Region": "eu-west-1"]],
                            "RepositoryFilters": [["Filter": "portal/", "FilterType": "PREFIX_MATCH"]],
                        ]
                    ]
                ]
            ])
        try template.require(
            "AWS::ECR::RegistryScanningConfiguration",
            ["ScanType": "ENHANCED", "Rules": [["ScanFrequency": "CONTINUOUS_SCAN"]]])
        ImageReplication("Nowhere", in: core.stack, to: [])
        ImageReplication("Here", in: core.stack, to: ["eu-central-1"])
        ImageScanning("Nothing", in: core.stack, filters: [])
        #expect(
            core.findings == [
                "invalid-image-replication", "invalid-image-replication", "invalid-image-scanning",
            ])
    }

    @Test("Backups are made on days of the week and the month, and reported on")
    func backups() throws {
        BackupPlan("Backups", in: core.stack) {
            $0.rules = [
                .daily, .init("Weekly", keeping: .days(60), on: .weekly(.sunday)),
                .init("Monthly", keeping: .days(90), on: .monthly(day: 1)),
            ]
        }
        BackupReports("Reports", in: core.stack)
        let template = try core.template()
        let rules = try template.only("AWS::Backup::BackupPlan").properties["BackupPlan"]?["BackupPlanRule"]?.array
        #expect(
            rules?.map { $0["ScheduleExpression"]?.string } == [
                "cron(0 4 * * ? *)", "cron(0 4 ? * SUN *)", "cron(0 4 1 * ? *)",
            ])
        let reports = template.resources("AWS::Backup::ReportPlan").map { $0.properties["ReportSetting"] }
        #expect(
            reports.map { $0?["ReportTemplate"]?.string } == [
                "BACKUP_JOB_REPORT", "COPY_JOB_REPORT", "RESTORE_JOB_REPORT",
            ])
        BackupPlan("Late", in: core.stack) { $0.rules = [.init("M", keeping: .days(90), on: .monthly(day: 31))] }
        BackupReports("None", in: core.stack) { $0.subjects = [] }
        #expect(core.findings == ["invalid-backup-day", "empty-backup-reports"])
    }

    @Test("Volumes are snapshotted by their tag")
    func snapshots() throws {
        SnapshotPolicy("Snapshots", in: core.stack)
        try core.template().require(
            "AWS::DLM::LifecyclePolicy",
            [
                "State": "ENABLED",
                "PolicyDetails": [
                    "TargetTags": [["Key": "Snapshots", "Value": "daily"]],
                    "Schedules": [["CreateRule": ["Times": ["03:00"]], "RetainRule": ["Count": 14]]],
                ],
            ])
        SnapshotPolicy("None", in: core.stack) { $0.kept = 0 }
        #expect(core.findings == ["invalid-snapshot-policy"])
    }

    @Test("A service reads a setting when it starts, and waits for it to be there")
    func settingOfService() throws {
        let shop = ComputeStack()
        let settings = PublishedSettings("Settings", in: shop.stack, under: "/shop/staging", ["database/host": "db"])
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        service.addSecret("DATABASE_HOST", settings.setting("database/host"))
        let template = try shop.template()
        let secrets = try template.container("Web")["Secrets"]?.array
        let parameter = try template.only("AWS::SSM::Parameter").logicalID
        #expect(
            secrets?.first?["ValueFrom"]?["Fn::Sub"]?.string?.hasSuffix(":parameter${\(parameter)}") == true)
        #expect(template.actions(ofRole: "WebExecutionRole").contains("ssm:GetParameters"))
        _ = settings.setting("unknown")
        #expect(shop.findings == ["unknown-setting"])
    }

    @Test("Replicas are signed in to with IAM, and measured")
    func replicaAccess() throws {
        let shop = ComputeStack()
        let reader = Postgres("Database", in: shop.stack, network: shop.network) { $0.iamAuthentication = true }
            .readReplica("Reader")
        let role = Role("App", in: shop.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        reader.grantConnect(to: role, as: "app")
        Alarm(
            "Behind", in: shop.stack, reader.metric("ReplicaLag", .maximum), .above(60), description: "Behind")
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        let errors = service.logMetric("Errors", counting: "{ $.level = \"ERROR\" }")
        Alarm("Errors", in: shop.stack, errors, .above(5), description: "Errors")
        let template = try shop.template()
        #expect(template.actions(ofRole: "App") == ["rds-db:connect"])
        try template.require("AWS::CloudWatch::Alarm", ["MetricName": "ReplicaLag"])
        try template.require("AWS::CloudWatch::Alarm", ["MetricName": "Errors", "Namespace": "Logs/Shop-Web"])
        try template.require("AWS::Logs::MetricFilter", ["FilterPattern": "{ $.level = \"ERROR\" }"])
    }
}
