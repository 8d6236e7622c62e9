import Mainstay

/// What every account has: who did what, how things are configured, what attacks them, and what they cost.
struct Baseline {
    @discardableResult
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
        trail.alarms(topic: topic)

        let recorder = ConfigurationRecorder("Configuration", in: stack) {
            $0.rules += [
                .accessKeysRotated(within: 90), .restrictedPorts([22, 3389]), .secretRotation,
                .logRetention(atLeast: Retention.logs), .containersReadOnly, .defaultSecurityGroupClosed,
                .bucketVersioning,
            ]
            $0.retention = .days(Retention.auditTrail)
            $0.topic = topic
        }
        recorder.detectDrift()
        // What the compliance report is made of.
        ConformancePack(
            "ConformancePack", in: stack,
            of: [
                .rootMFA, .rootAccessKey, .consoleMFA, .trailEnabled, .trailInAllRegions, .databaseStorageEncrypted,
                .databaseSnapshotsNotPublic, .bucketTLSOnly, .bucketEncryption, .keyRotation,
                .noAdministratorPolicies,
            ], recorder: recorder)
        ThreatDetection("Detection", in: stack, topic: topic) {
            $0.standards = [.foundational, .cis]
            $0.unusedAccess = .days(90)
            $0.macie = context.config.isDurable
            $0.severity = 7
        }
        InspectorActivation("Inspector", in: stack, of: [.images, .functions])
        Costs(context, topic)
    }
}
