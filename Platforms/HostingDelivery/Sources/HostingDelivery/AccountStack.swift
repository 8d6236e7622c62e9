import Mainstay

/// What every account has: who did what, how things are configured, what attacks them, where personal data is, and costs.
struct AccountStack {
    let stack: Stack

    @discardableResult
    init(in app: App, _ environment: Environment<EnvironmentConfig>) {
        let config = environment.settings
        stack = environment.stack("Account", in: app, "audit, detection and costs of the account")
        let key = Encryption.key("AccountKey", in: stack, "\(environment.name), audit")
        let topic = Topic("AccountAlerts", in: stack, key: key, displayName: "Account \(environment.name)")
        topic.subscribe(email: config.alertEmail)

        let lock = TimeSpan.days(config.auditLockDays)
        let records = Bucket.forLogs("AuditRecords", in: stack, keeping: .days(Retention.archive)) {
            $0.encryption = .customerManaged(key)
            // Whoever could cover their tracks would need to lift it; in production nobody can.
            $0.objectLock = config.auditLockIsFinal ? .compliance(lock) : .governance(lock)
        }
        let history = Bucket.forLogs("ConfigurationHistory", in: stack, keeping: .days(Retention.archive)) {
            $0.encryption = .customerManaged(key)
        }
        for bucket in [records, history] { Encryption.acceptLogs(bucket) }
        let trail = AuditTrail("Trail", in: stack) {
            $0.key = key
            $0.bucket = records
            $0.retention = .days(Retention.archive)
            $0.logRetention = .days(Retention.logs)
            $0.insights = config.isDurable
        }
        trail.alarms(topic: topic)

        let recorder = ConfigurationRecorder("Configuration", in: stack) {
            $0.bucket = history
            $0.rules += [
                .accessKeysRotated(within: 90), .restrictedPorts([22, 3_389]), .secretRotation,
                .logRetention(atLeast: Retention.logs), .defaultSecurityGroupClosed, .bucketVersioning,
                .requiredTags(["Project": [], "Environment": [], "Owner": [], "CostCenter": []]),
            ]
            $0.topic = topic
        }
        recorder.detectDrift()
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
            $0.macie = true
            $0.severity = 7
        }
        InspectorActivation("Inspector", in: stack, of: [.images, .functions, .instances])
        Costs.declare(stack, environment, topic)
    }
}
