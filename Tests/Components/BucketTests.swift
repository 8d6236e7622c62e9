import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite struct BucketTests {
    private func template(_ build: (Stack) -> Void) throws -> SynthesizedTemplate {
        let app = App()
        build(Stack("Stack", in: app))
        return try SynthesizedTemplate(of: app, stack: "Stack")
    }

    private func findings(_ build: (Stack) -> Void) -> [String] {
        let app = App()
        build(Stack("Stack", in: app))
        return app.synthesise().diagnostics.map(\.rule)
    }

    @Test func isPrivateEncryptedVersionedAndKept() throws {
        let template = try template { Bucket("Bucket", in: $0) }
        let bucket = try template.require(
            "AWS::S3::Bucket",
            [
                "PublicAccessBlockConfiguration": [
                    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true,
                ], "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
                "VersioningConfiguration": ["Status": "Enabled"],
                "BucketEncryption": [
                    "ServerSideEncryptionConfiguration": [
                        ["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256", "KMSMasterKeyID": .absent]]
                    ]
                ],
                "LifecycleConfiguration": [
                    "Rules": [["AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7], "Status": "Enabled"]]
                ],
            ])
        #expect(bucket.entry["DeletionPolicy"] == "RetainExceptOnCreate")
        #expect(bucket.entry["UpdateReplacePolicy"] == "Retain")
    }

    @Test func refusesPlainTextAndOldTLS() throws {
        try template { Bucket("Bucket", in: $0) }.require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": [
                        [
                            "Sid": "DenyInsecureTransport", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
                            "Condition": ["Bool": ["aws:SecureTransport": "false"]],
                        ], ["Sid": "DenyOldTLS", "Condition": ["NumericLessThan": ["s3:TlsVersion": "1.2"]]],
                    ]
                ]
            ])
    }

    @Test func aKeyEncryptsWithFewerRequests() throws {
        let template = try template { stack in
            let key = Key("Key", in: stack)
            Bucket("Bucket", in: stack) { $0.encryption = .customerManaged(key) }
        }
        let key = try template.require("AWS::KMS::Key").logicalID
        try template.require(
            "AWS::S3::Bucket",
            [
                "BucketEncryption": [
                    "ServerSideEncryptionConfiguration": [
                        [
                            "BucketKeyEnabled": true,
                            "ServerSideEncryptionByDefault": [
                                "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": .reference(to: key),
                            ],
                        ]
                    ]
                ]
            ])
    }

    @Test func lifecycleRulesBecomeTransitionsAndExpirations() throws {
        let template = try template { stack in
            Bucket("Bucket", in: stack) {
                $0.abortIncompleteUploads = nil
                $0.lifecycleRules = [
                    Bucket.LifecycleRule(
                        "Age", prefix: "logs/", expiration: .days(365), noncurrentExpiration: .days(30),
                        transitions: [.to(.infrequentAccess, after: .days(30)), .to(.glacier, after: .days(90))])
                ]
            }
        }
        try template.require(
            "AWS::S3::Bucket",
            [
                "LifecycleConfiguration": [
                    "Rules": [
                        [
                            "Id": "Age", "Prefix": "logs/", "ExpirationInDays": 365,
                            "NoncurrentVersionExpiration": ["NoncurrentDays": 30],
                            "Transitions": [
                                ["StorageClass": "STANDARD_IA", "TransitionInDays": 30],
                                ["StorageClass": "GLACIER", "TransitionInDays": 90],
                            ],
                        ]
                    ]
                ]
            ])
    }

    @Test func accessLogsAreAllowedForTheLoggedBucketAlone() throws {
        let template = try template { stack in
            let logs = Bucket.forLogs("Logs", in: stack, keeping: .days(30))
            Bucket("Assets", in: stack) { $0.accessLogs = .to(logs) }
        }
        let assets = try template.require("AWS::S3::Bucket", ["LoggingConfiguration": ["LogFilePrefix": "Assets/"]])
        try template.require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Principal": ["Service": "logging.s3.amazonaws.com"], "Action": "s3:PutObject",
                            "Resource": .text(containing: "/Assets/*"),
                            "Condition": ["ArnLike": ["aws:SourceArn": .reference(to: assets.logicalID)]],
                        ]
                    ])
                ]
            ])
        try template.require(
            "AWS::S3::Bucket",
            ["LifecycleConfiguration": ["Rules": .containing([["Id": "ExpireLogs", "ExpirationInDays": 30]])]])
    }

    @Test func aLogBucketOfAnotherStackDoesNotNeedTheLoggedOnes() throws {
        let app = App()
        let logs = Bucket.forLogs("Logs", in: Stack("Shared", in: app))
        Bucket("Assets", in: Stack("Shop", in: app)) { $0.accessLogs = .to(logs) }
        try SynthesizedTemplate(of: app, stack: "Shared").require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Principal": ["Service": "logging.s3.amazonaws.com"],
                            "Condition": [
                                "ArnLike": .absent,
                                "StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]],
                            ],
                        ]
                    ])
                ]
            ])
    }

    @Test func logDeliveryNamesServiceAndAccount() throws {
        let template = try template { stack in
            let logs = Bucket.forLogs("Logs", in: stack)
            logs.allowLogDelivery(from: .loadBalancer, prefix: "web")
            logs.allowLogDelivery(from: .trail(arn: "arn:aws:cloudtrail:eu-central-1:123456789012:trail/audit"))
            logs.allowLogDelivery(from: .configurationRecorder)
        }
        try template.require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Principal": ["Service": "logdelivery.elasticloadbalancing.amazonaws.com"],
                            "Resource": .text(containing: "/web/AWSLogs/${AWS::AccountId}/*"),
                        ],
                        [
                            "Principal": ["Service": "cloudtrail.amazonaws.com"], "Action": "s3:PutObject",
                            "Condition": [
                                "StringEquals": [
                                    "aws:SourceArn": .text(containing: "trail/audit"),
                                    "s3:x-amz-acl": "bucket-owner-full-control",
                                ]
                            ],
                        ],
                        [
                            "Principal": ["Service": "config.amazonaws.com"],
                            "Action": ["s3:GetBucketAcl", "s3:ListBucket"],
                            "Condition": ["StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]]],
                        ],
                    ])
                ]
            ])
    }

    @Test func replicationComesWithItsRole() throws {
        let template = try template { stack in
            let replica = Bucket("Replica", in: stack)
            Bucket("Bucket", in: stack) {
                $0.replication = .to(replica, deleteMarkers: false, timeControl: true)
            }
        }
        let role = try template.require(
            "AWS::IAM::Role",
            ["AssumeRolePolicyDocument": ["Statement": [["Principal": ["Service": "s3.amazonaws.com"]]]]])
        try template.require(
            "AWS::S3::Bucket",
            [
                "ReplicationConfiguration": [
                    "Role": .reference(to: role.logicalID),
                    "Rules": [
                        [
                            "DeleteMarkerReplication": ["Status": "Disabled"], "Status": "Enabled",
                            "Destination": ["ReplicationTime": ["Status": "Enabled", "Time": ["Minutes": 15]]],
                        ]
                    ],
                ]
            ])
        try template.require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        ["Action": ["s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"]]
                    ])
                ]
            ])
    }

    @Test func objectLockIsSetWhenTheBucketIsMade() throws {
        try template { stack in Bucket("Bucket", in: stack) { $0.objectLock = .compliance(.days(90)) } }.require(
            "AWS::S3::Bucket",
            [
                "ObjectLockEnabled": true,
                "ObjectLockConfiguration": ["Rule": ["DefaultRetention": ["Mode": "COMPLIANCE", "Days": 90]]],
            ])
    }

    @Test func grantsAreLeastPrivilege() throws {
        let template = try template { stack in
            let key = Key("Key", in: stack)
            let bucket = Bucket("Bucket", in: stack) { $0.encryption = .customerManaged(key) }
            bucket.grantRead(
                to: Role("Reading", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com")), prefix: "reports/")
            bucket.grantDelete(to: Role("Deleting", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com")))
        }
        try template.require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": [
                        [
                            "Action": "kms:Decrypt",
                            "Condition": ["StringEquals": ["kms:ViaService": .text(containing: "s3.")]],
                        ],
                        ["Action": "s3:GetObject", "Resource": .text(containing: "/reports/*")],
                        ["Action": "s3:ListBucket", "Condition": ["StringLike": ["s3:prefix": "reports/*"]]],
                    ]
                ]
            ])
        try template.require(
            "AWS::IAM::Policy", ["PolicyDocument": ["Statement": [["Action": "s3:DeleteObject"]]]])
    }

    @Test func reportsWhatS3WouldRefuse() {
        #expect(findings { Bucket("B", in: $0) { $0.name = "Not_A_Bucket" } } == ["invalid-bucket-name"])
        #expect(findings { Bucket("B", in: $0) { $0.name = "192.168.0.1" } } == ["invalid-bucket-name"])
        #expect(
            findings { stack in
                Bucket("B", in: stack) {
                    $0.versioned = false
                    $0.objectLock = .governance(.days(1))
                }
            } == ["unversioned-bucket"])
        #expect(
            findings { stack in
                Bucket("B", in: stack) {
                    $0.lifecycleRules = [
                        Bucket.LifecycleRule(
                            "Early", expiration: .days(10), transitions: [.to(.infrequentAccess, after: .days(10))])
                    ]
                }
            } == ["early-transition", "transition-after-expiration"])
        #expect(
            findings { stack in
                Bucket("B", in: stack) { $0.lifecycleRules = [Bucket.LifecycleRule("Nothing")] }
            } == ["empty-lifecycle-rule"])
        #expect(
            findings { stack in
                let logs = Bucket("Logs", in: stack) { $0.encryption = .awsManaged }
                logs.allowLogDelivery(from: .loadBalancer)
            } == ["encrypted-log-bucket"])
        #expect(
            findings { stack in
                let key = Key("Key", in: stack)
                let replica = Bucket("Replica", in: stack) { $0.versioned = false }
                Bucket("B", in: stack) {
                    $0.encryption = .customerManaged(key)
                    $0.replication = .to(replica)
                }
            } == ["unversioned-bucket", "replica-without-key"])
    }
}
