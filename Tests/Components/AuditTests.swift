import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Audit trail and configuration recorder")
struct AuditTests {
    private let core = CoreStack()
    private static let trailARN: TemplateValue = [
        "Fn::Sub": "arn:${AWS::Partition}:cloudtrail:${AWS::Region}:${AWS::AccountId}:trail/Core-Audit"
    ]

    // MARK: - Trail

    @Test("A trail records every region in signed files, encrypted with a key, and into a log group")
    func trail() throws {
        AuditTrail("Audit", in: core.stack)
        let template = try core.template()
        let trail = try template.only("AWS::CloudTrail::Trail")
        #expect(
            trail.properties == [
                "CloudWatchLogsLogGroupArn": ["Fn::GetAtt": ["AuditLogs", "Arn"]],
                "CloudWatchLogsRoleArn": ["Fn::GetAtt": ["AuditLogRole", "Arn"]], "EnableLogFileValidation": true,
                "IncludeGlobalServiceEvents": true, "IsLogging": true, "IsMultiRegionTrail": true,
                "KMSKeyId": ["Fn::GetAtt": ["AuditKey", "Arn"]], "S3BucketName": ["Ref": "AuditBucket"],
                "TrailName": "Core-Audit",
            ])
        #expect(trail.dependencies == ["AuditBucketPolicy", "AuditLogRolePolicy"])
        try template.require(
            "AWS::Logs::LogGroup", ["RetentionInDays": 90, "KmsKeyId": .reference(to: "AuditKey")])
        try template.require(
            "AWS::S3::Bucket",
            ["LifecycleConfiguration": ["Rules": .containing([["Id": "ExpireLogs", "ExpirationInDays": 365]])]])
        #expect(template.actions(ofRole: "AuditLogRole") == ["logs:CreateLogStream", "logs:PutLogEvents"])
    }

    @Test("Bucket and key are CloudTrail's for this trail alone")
    func trailPolicies() throws {
        AuditTrail("Audit", in: core.stack)
        let template = try core.template()
        let bucket = try template.only("AWS::S3::BucketPolicy").statements().filter {
            $0["Principal"] == ["Service": "cloudtrail.amazonaws.com"]
        }
        #expect(bucket.map { $0["Action"]?.string } == ["s3:GetBucketAcl", "s3:PutObject"])
        #expect(bucket.allSatisfy { $0["Condition"]?["StringEquals"]?["aws:SourceArn"] == Self.trailARN })
        #expect(
            bucket.last?["Resource"] == ["Fn::Sub": "${AuditBucket.Arn}/AWSLogs/${AWS::AccountId}/*"])
        let key = try template.only("AWS::KMS::Key").statements("KeyPolicy").filter {
            $0["Principal"] == ["Service": "cloudtrail.amazonaws.com"]
        }
        #expect(!key.isEmpty)
        #expect(key.allSatisfy { $0["Condition"]?["StringEquals"]?["aws:SourceArn"] == Self.trailARN })
        #expect(
            key.contains {
                $0["Action"] == "kms:GenerateDataKey*"
                    && $0["Condition"]?["StringLike"]?["kms:EncryptionContext:aws:cloudtrail:arn"]
                        == ["Fn::Sub": "arn:${AWS::Partition}:cloudtrail:*:${AWS::AccountId}:trail/*"]
            })
    }

    @Test("Each setting of a trail has its effect")
    func trailSettings() throws {
        let core = CoreStack(region: "eu-central-1")
        let key = Key("Key", in: core.stack)
        let bucket = Bucket("Logs", in: core.stack) { $0.encryption = .customerManaged(key) }
        let assets = Bucket("Assets", in: core.stack)
        let trail = AuditTrail("Audit", in: core.stack) {
            $0.key = key
            $0.bucket = bucket
            $0.prefix = "trail"
            $0.logRetention = nil
            $0.isLogging = false
            $0.multiRegion = false
            $0.insights = true
            $0.objectEvents = [assets]
            $0.name = "everything"
        }
        #expect(trail.logGroup == nil)
        let template = try core.template()
        try template.require(
            "AWS::CloudTrail::Trail",
            [
                "KMSKeyId": .reference(to: "Key"), "S3BucketName": .reference(to: "Logs"), "S3KeyPrefix": "trail",
                "CloudWatchLogsRoleArn": .absent, "IsLogging": false, "IsMultiRegionTrail": false,
                "TrailName": "everything",
                "InsightSelectors": [["InsightType": "ApiCallRateInsight"], ["InsightType": "ApiErrorRateInsight"]],
                "EventSelectors": [
                    [
                        "IncludeManagementEvents": true, "ReadWriteType": "All",
                        "DataResources": [
                            ["Type": "AWS::S3::Object", "Values": [["Fn::Sub": "${Assets.Arn}/"]]]
                        ],
                    ]
                ],
            ])
        try template.requireNone("AWS::Logs::LogGroup")
        #expect(template.count(of: "AWS::KMS::Key") == 1)
        try template.require(
            "AWS::S3::BucketPolicy",
            [
                "Bucket": .reference(to: "Logs"),
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Action": "s3:PutObject",
                            "Resource": ["Fn::Sub": "${Logs.Arn}/trail/AWSLogs/${AWS::AccountId}/*"],
                            "Condition": [
                                "StringEquals": [
                                    "aws:SourceArn": [
                                        "Fn::Sub":
                                            "arn:${AWS::Partition}:cloudtrail:eu-central-1:${AWS::AccountId}:trail/everything"
                                    ]
                                ]
                            ],
                        ]
                    ])
                ],
            ])
    }

    @Test("A trail can keep its files in another stack, which does not come to need it")
    func trailAcrossStacks() throws {
        let archive = Stack("Archive", in: core.app)
        let key = Key("Key", in: archive)
        let bucket = Bucket("Logs", in: archive) { $0.encryption = .customerManaged(key) }
        AuditTrail("Audit", in: core.stack) {
            $0.bucket = bucket
            $0.key = key
        }
        let result = core.app.synthesise()
        #expect(result.diagnostics.isEmpty)
        #expect(result.assembly.stacks.first { $0.displayName == "Archive" }?.dependencies == [])
        #expect(result.assembly.stacks.first { $0.displayName == "Core" }?.dependencies == ["Archive"])
    }

    @Test("Names and prefixes that CloudTrail refuses are reported")
    func trailMisuse() {
        AuditTrail("Name", in: core.stack) { $0.name = "a b" }
        AuditTrail("Prefix", in: core.stack) { $0.prefix = "x/" }
        AuditTrail("Logs", in: core.stack) { $0.logRetention = .days(100) }
        #expect(core.findings == ["invalid-trail-name", "invalid-prefix", "invalid-log-retention"])
    }

    // MARK: - Recorder

    @Test("A recorder records everything, delivers to its bucket, and waits for nothing that waits for it")
    func recorder() throws {
        ConfigurationRecorder("Config", in: core.stack)
        let template = try core.template()
        let recorder = try template.only("AWS::Config::ConfigurationRecorder")
        #expect(
            recorder.properties == [
                "RecordingGroup": ["AllSupported": true, "IncludeGlobalResourceTypes": true],
                "RoleARN": ["Fn::GetAtt": ["ConfigRole", "Arn"]],
            ])
        #expect(recorder.dependencies == ["ConfigRolePolicy"])
        let channel = try template.only("AWS::Config::DeliveryChannel")
        #expect(
            channel.properties == [
                "ConfigSnapshotDeliveryProperties": ["DeliveryFrequency": "TwentyFour_Hours"],
                "S3BucketName": ["Ref": "ConfigBucket"],
            ])
        #expect(channel.dependencies == ["ConfigBucketPolicy", "ConfigRole", "ConfigRolePolicy"])
        let rules = template.resources("AWS::Config::ConfigRule")
        #expect(rules.count == ManagedRule.baseline.count)
        #expect(rules.allSatisfy { $0.dependencies == ["Config", "ConfigDeliveryChannel"] })
        try template.require(
            "AWS::S3::Bucket",
            ["LifecycleConfiguration": ["Rules": .containing([["Id": "ExpireLogs", "ExpirationInDays": 2557]])]])
    }

    @Test("The recorder's role reads configurations and writes to its folder; the service itself may write there too")
    func recorderRole() throws {
        ConfigurationRecorder("Config", in: core.stack)
        let template = try core.template()
        let role = try template.only("AWS::IAM::Role")
        #expect(
            role.properties["ManagedPolicyArns"]
                == [["Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWS_ConfigRole"]])
        try role.statements("AssumeRolePolicyDocument").first?.expect([
            "Principal": ["Service": "config.amazonaws.com"],
            "Condition": ["StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]]],
        ])
        let folder: TemplateValue = ["Fn::Sub": "${ConfigBucket.Arn}/AWSLogs/${AWS::AccountId}/*"]
        #expect(
            try template.only("AWS::IAM::Policy").statements() == [
                [
                    "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:ListBucket"],
                    "Resource": ["Fn::GetAtt": ["ConfigBucket", "Arn"]],
                ],
                [
                    "Effect": "Allow", "Action": "s3:PutObject", "Resource": folder,
                    "Condition": ["StringEquals": ["s3:x-amz-acl": "bucket-owner-full-control"]],
                ],
            ])
        #expect(
            try template.only("AWS::S3::BucketPolicy").statements().contains {
                $0["Principal"] == ["Service": "config.amazonaws.com"] && $0["Resource"] == folder
            })
    }

    @Test("Each setting of a recorder has its effect")
    func recorderSettings() throws {
        let key = Key("Key", in: core.stack)
        let bucket = Bucket("Logs", in: core.stack) { $0.encryption = .customerManaged(key) }
        let topic = Topic("Changes", in: core.stack, key: key)
        let recorder = ConfigurationRecorder("Config", in: core.stack) {
            $0.bucket = bucket
            $0.prefix = "config"
            $0.globalTypes = false
            $0.frequency = .daily
            $0.topic = topic
            $0.rules = [.restrictedSSH, .restrictedPorts([5_432, 22])]
        }
        recorder.add(.accessKeysRotated(within: 90))
        let template = try core.template()
        try template.require(
            "AWS::Config::ConfigurationRecorder",
            [
                "RecordingGroup": ["IncludeGlobalResourceTypes": false],
                "RecordingMode": ["RecordingFrequency": "DAILY"],
            ])
        try template.require(
            "AWS::Config::DeliveryChannel",
            [
                "S3BucketName": .reference(to: "Logs"), "S3KeyPrefix": "config",
                "S3KmsKeyArn": .reference(to: "Key"), "SnsTopicARN": .reference(to: "Changes"),
            ])
        #expect(template.actions(ofRole: "ConfigRole").isSuperset(of: ["kms:GenerateDataKey*", "sns:Publish"]))
        func rule(_ id: String) -> TemplateValue? {
            template.resources.first { $0.logicalID == "Config\(id)" }?.properties
        }
        #expect(template.count(of: "AWS::Config::ConfigRule") == 3)
        #expect(rule("RestrictedSsh")?["Source"] == ["Owner": "AWS", "SourceIdentifier": "INCOMING_SSH_DISABLED"])
        #expect(rule("RestrictedSsh")?["InputParameters"] == nil)
        #expect(
            rule("RestrictedCommonPorts")?["InputParameters"] == ["blockedPort1": "22", "blockedPort2": "5432"])
        #expect(rule("AccessKeysRotated")?["InputParameters"] == ["maxAccessKeyAge": "90"])
    }

    @Test(
        "Rules have the identifiers that AWS gave them",
        arguments: [
            (ManagedRule.encryptedVolumes, "ENCRYPTED_VOLUMES"), (.trailEnabled, "CLOUD_TRAIL_ENABLED"),
            (.trailInAllRegions, "MULTI_REGION_CLOUD_TRAIL_ENABLED"), (.instanceMetadataV2, "EC2_IMDSV2_CHECK"),
            (.bucketTLSOnly, "S3_BUCKET_SSL_REQUESTS_ONLY"), (.rootAccessKey, "IAM_ROOT_ACCESS_KEY_CHECK"),
            (.restrictedPorts([22]), "RESTRICTED_INCOMING_TRAFFIC"), (.databaseMultiAZ, "RDS_MULTI_AZ_SUPPORT"),
            (.keyRotation, "CMK_BACKING_KEY_ROTATION_ENABLED"), (.flowLogsEnabled, "VPC_FLOW_LOGS_ENABLED"),
        ])
    func identifiers(_ rule: ManagedRule, _ identifier: String) {
        #expect(rule.identifier == identifier)
    }

    @Test("A rule given twice and a prefix with a slash are reported")
    func recorderMisuse() {
        ConfigurationRecorder("Config", in: core.stack) {
            $0.rules = [.rootMFA, .rootMFA]
            $0.prefix = "/config"
        }
        #expect(core.findings == ["invalid-prefix", "duplicate-construct-id"])
    }
}
