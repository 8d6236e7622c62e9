import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Vaults, restore tests and threat detection")
struct ProtectionTests {
    private let core = CoreStack(region: "eu-central-1")

    @Test("A vault is locked, and can be named from a stack of another region")
    func vault() throws {
        let other = Stack("Recovery", in: core.app, destination: AnyDestination(region: "eu-west-1"))
        let vault = BackupVault("Vault", in: other) {
            $0.key = Key("Key", in: other)
            $0.topic = Topic("Alerts", in: other)
        }
        BackupPlan("Backups", in: core.stack) {
            $0.rules = [BackupPlan.Rule("Daily", keeping: .days(35), copyingTo: vault.arnByName)]
        }
        let made = try SynthesizedTemplate(of: core.app, stack: "Recovery").only("AWS::Backup::BackupVault").properties
        #expect(made["LockConfiguration"] == ["MaxRetentionDays": 400, "MinRetentionDays": 7])
        #expect(made["Notifications"]?["BackupVaultEvents"]?.array?.contains("COPY_JOB_FAILED") == true)
        let plan = try core.template().only("AWS::Backup::BackupPlan").properties["BackupPlan"]
        let copy = plan?["BackupPlanRule"]?.array?.first?["CopyActions"]?.array?.first
        #expect(
            copy?["DestinationBackupVaultArn"] == [
                "Fn::Sub": "arn:${AWS::Partition}:backup:eu-west-1:${AWS::AccountId}:backup-vault:Recovery-Vault"
            ])
    }

    @Test("Vaults that AWS Backup would refuse are reported")
    func vaultRefused() {
        Key("Key", in: core.stack)
        let nowhere = Stack("Nowhere", in: core.app)
        BackupVault("Name", in: nowhere) { $0.name = "no spaces" }
        BackupVault("Lock", in: nowhere) { $0.lock = .init(minimum: .days(9), maximum: .days(3)) }
        _ = BackupVault("Region", in: nowhere).arnByName
        #expect(core.findings == ["invalid-vault-name", "invalid-vault-lock", "vault-in-unknown-region"])
    }

    @Test("Backups are restored every month, of each kind that was asked for")
    func restoreTesting() throws {
        let plan = BackupPlan("Backups", in: core.stack)
        RestoreTesting("Drill", in: core.stack, of: plan) {
            $0.kinds = [.table, .database, .database]
            $0.overrides = [.database: ["dbInstanceClass": "db.t4g.micro"]]
        }
        let template = try core.template()
        let made = try template.only("AWS::Backup::RestoreTestingPlan").properties
        #expect(made["ScheduleExpression"] == "cron(0 4 1 * ? *)")
        #expect(made["RestoreTestingPlanName"] == "Core_Drill")
        #expect(
            made["RecoveryPointSelection"]?["IncludeVaults"] == [
                ["Fn::GetAtt": ["BackupsVault", "BackupVaultArn"]]
            ])
        let selections = template.resources("AWS::Backup::RestoreTestingSelection")
        #expect(selections.map { $0.properties["ProtectedResourceType"]?.string } == ["RDS", "DynamoDB"])
        #expect(selections[0].properties["RestoreMetadataOverrides"] == ["dbInstanceClass": "db.t4g.micro"])
        #expect(selections[0].properties["ValidationWindowHours"] == 4)
    }

    @Test("Restore tests that AWS Backup would refuse are reported")
    func restoreTestingRefused() {
        let plan = BackupPlan("Backups", in: core.stack)
        RestoreTesting("Day", in: core.stack, of: plan) { $0.schedule = .monthly(day: 31) }
        RestoreTesting("Hour", in: core.stack, of: plan) { $0.schedule = .weekly(.monday, hour: 24) }
        RestoreTesting("None", in: core.stack, of: plan) { $0.kinds = [] }
        RestoreTesting("Window", in: core.stack, of: plan) { $0.validation = .minutes(10) }
        #expect(
            core.findings == [
                "invalid-restore-schedule", "invalid-restore-schedule", "empty-restore-testing",
                "invalid-restore-window",
            ])
    }

    @Test("Detection is on, standards follow each other, and serious findings reach the topic")
    func detection() throws {
        let topic = Topic("Security", in: core.stack)
        ThreatDetection("Detection", in: core.stack, topic: topic) {
            $0.macie = true
            $0.unusedAccess = .days(90)
        }
        let template = try core.template()
        let detector = try template.only("AWS::GuardDuty::Detector").properties
        #expect(detector["Enable"] == true)
        #expect(detector["FindingPublishingFrequency"] == "FIFTEEN_MINUTES")
        #expect(detector["Features"]?.array?.allSatisfy { $0["Status"] == "ENABLED" } == true)
        let standards = template.resources("AWS::SecurityHub::Standard")
        #expect(standards.count == 2)
        #expect(standards.map(\.dependencies.count) == [1, 1])
        #expect(Set(standards.flatMap(\.dependencies)).count == 2)
        try template.require("AWS::AccessAnalyzer::Analyzer", ["Type": "ACCOUNT"])
        try template.require("AWS::AccessAnalyzer::Analyzer", ["Type": "ACCOUNT_UNUSED_ACCESS"])
        try template.require("AWS::Macie::Session", ["Status": "ENABLED"])
        let rules = template.resources("AWS::Events::Rule")
        #expect(rules.count == 5)
        let sources = Set(rules.compactMap { $0.properties["EventPattern"]?["source"]?.array?.first?.string })
        #expect(
            sources == ["aws.guardduty", "aws.securityhub", "aws.inspector2", "aws.access-analyzer", "aws.macie"])
        try template.require(
            "AWS::Events::Rule",
            ["EventPattern": ["source": ["aws.guardduty"], "detail": ["severity": [["numeric": [">=", 7.0]]]]]])
        let publishers = try template.only("AWS::SNS::TopicPolicy").statements().compactMap {
            $0["Principal"]?["Service"]?.string
        }
        #expect(publishers.contains("events.amazonaws.com"))
    }

    @Test("What the account has already is left out")
    func partly() throws {
        let topic = Topic("Security", in: core.stack)
        ThreatDetection("Detection", in: core.stack, topic: topic) {
            $0.protections = nil
            $0.standards = []
            $0.inspector = false
            $0.severity = 9
        }
        let template = try core.template()
        try template.requireNone("AWS::GuardDuty::Detector")
        try template.requireNone("AWS::SecurityHub::Hub")
        #expect(template.count(of: "AWS::Events::Rule") == 1)
    }

    @Test("A severity that no finding has is reported")
    func severity() {
        ThreatDetection("Detection", in: core.stack, topic: Topic("Security", in: core.stack)) { $0.severity = 11 }
        #expect(core.findings == ["invalid-severity"])
    }
}
