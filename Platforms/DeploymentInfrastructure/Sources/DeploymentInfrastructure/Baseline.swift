import Mainstay
import MainstayConfig

/// What every account has: who did what, how things are configured, what attacks them, and what they cost.
struct Baseline {
    init(_ context: EnvironmentStacks.Context) {
        let stack = context.stack
        let topic = Topic("AccountAlerts", in: stack, displayName: "Account \(context.name)")
        topic.subscribe(email: context.config.operationsEmail)

        let trail = AuditTrail("AuditTrail", in: stack) {
            $0.retention = .days(Retention.auditTrail)
            $0.logRetention = .days(Retention.logs)
            $0.insights = context.config.isDurable
        }
        trail.bucket.waive(
            "bucket-without-access-log",
            because: "The bucket's policy lets CloudTrail alone write; reads of it are in the trail itself.",
            owner: EnvironmentStacks.Context.owner)
        if let log = trail.logGroup { Self.addAlarms(log, topic, in: Group("SecurityAlarms", in: stack)) }

        let recorder = ConfigurationRecorder("Configuration", in: stack) {
            $0.rules += [
                .accessKeysRotated(within: 90), .restrictedPorts([22, 3389]), .secretRotation,
                .logRetention(atLeast: Retention.logs), .containersReadOnly, .defaultSecurityGroupClosed,
                .bucketVersioning,
            ]
            $0.retention = .days(Retention.auditTrail)
            $0.topic = topic
        }
        Self.addConformancePack(context, after: recorder)
        ThreatDetection("Detection", in: stack, topic: topic) {
            $0.standards = [.foundational, .cis]
            $0.unusedAccess = .days(90)
            $0.macie = context.config.isDurable
            $0.severity = 7
        }
        Costs(context, topic)
    }

    /// What only somebody who should not be there does.
    private static func addAlarms(_ log: LogGroup, _ topic: Topic, in group: Group) {
        let signs: [(String, String, String, Double)] = [
            (
                "RootUse", "{ $.userIdentity.type = \"Root\" && $.eventType != \"AwsServiceEvent\" }",
                "Somebody signed in as root", 0
            ),
            (
                "Refusals", "{ $.errorCode = \"*UnauthorizedOperation\" || $.errorCode = \"AccessDenied*\" }",
                "Many calls were refused", 20
            ),
            (
                "TrailChanges", "{ $.eventName = \"StopLogging\" || $.eventName = \"DeleteTrail\" }",
                "Somebody changed the audit trail", 0
            ),
            (
                "SignInWithoutMFA",
                "{ $.eventName = \"ConsoleLogin\" && $.additionalEventData.MFAUsed != \"Yes\" && "
                    + "$.responseElements.ConsoleLogin = \"Success\" }",
                "Somebody signed in without a second factor", 0
            ),
        ]
        for (id, pattern, text, limit) in signs {
            Alarm(
                id, in: group, log.metric(id, counting: pattern), .above(limit), periods: 1, breaching: 1,
                description: Runbook.text(text, "Security incident"), topics: [topic])
        }
    }

    /// The rules that the compliance report is made of.
    private static func addConformancePack(
        _ context: EnvironmentStacks.Context, after recorder: ConfigurationRecorder
    ) {
        let rules = [
            ("RootAccountMFA", "ROOT_ACCOUNT_MFA_ENABLED"), ("PasswordPolicy", "IAM_PASSWORD_POLICY"),
            ("UserWithoutPolicies", "IAM_USER_NO_POLICIES_CHECK"), ("TrailEnabled", "CLOUD_TRAIL_ENABLED"),
            ("StorageEncrypted", "RDS_STORAGE_ENCRYPTED"), ("SnapshotsEncrypted", "RDS_SNAPSHOT_ENCRYPTED"),
            ("BackupsEnabled", "DB_INSTANCE_BACKUP_ENABLED"), ("BucketsRefusePlainText", "S3_BUCKET_SSL_REQUESTS_ONLY"),
            ("DetectorEnabled", "GUARDDUTY_ENABLED_CENTRALIZED"), ("HubEnabled", "SECURITYHUB_ENABLED"),
        ]
        var bag = PropertyBag()
        for (name, identifier) in rules {
            bag.set(
                name,
                JSONValue.object([
                    "Type": "AWS::Config::ConfigRule",
                    "Properties": JSONValue.object([
                        "ConfigRuleName": StringValue("pack-\(name)"),
                        "Source": JSONValue.object([
                            "Owner": "AWS", "SourceIdentifier": StringValue(identifier),
                        ]),
                    ]),
                ]))
        }
        let body = StringValue(json: JSONValue.object(["Resources": JSONValue(property: bag.property)]))
        let pack = Config.ConformancePack(
            "ConformancePack", in: context.stack, conformancePackName: "deployment-infrastructure", templateBody: body)
        pack.depend(on: recorder.resource)
    }
}
