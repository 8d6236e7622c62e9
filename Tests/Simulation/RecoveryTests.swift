import MainstayDiagnostics
import MainstaySimulation
import MainstayTemplate
import Testing

@Suite("recovery of templates")
struct RecoveryTests {
    private func run(_ text: String, rto: Double? = 3600, rpo: Double? = 900) throws -> RecoveryReport {
        var engine = RecoveryEngine()
        engine.timeObjective = rto
        engine.pointObjective = rpo
        return engine.run(try Models.read(text))
    }

    private func plan(
        _ mode: FailureMode, of store: String, _ report: RecoveryReport
    ) throws -> RecoveryReport.Judged {
        try #require(report.plans.first { $0.plan.store == store && $0.plan.mode == mode })
    }

    @Test("a Multi-AZ database loses nothing with its zone, and is back in minutes")
    func standby() throws {
        let judged = try plan(.zone, of: "Database", run(Templates.shop))
        #expect(judged.plan.mechanism == "Multi-AZ failover")
        #expect(judged.plan.loss == .seconds(0...0))
        #expect(judged.time == .met && judged.point == .met)
        #expect(judged.advice == nil)
    }

    @Test("a database alone comes back from its backups, in named steps with sources")
    func single() throws {
        let judged = try plan(.zone, of: "Database", run(Templates.shop(production: "no")))
        #expect(judged.plan.mechanism == "restore to a point in time (7 days)")
        #expect(judged.plan.loss == .seconds(0...300))
        #expect(judged.plan.steps.map(\.name) == [.detect, .decide, .restore, .redirect, .warmup])
        #expect(judged.plan.steps.allSatisfy { !$0.source.isEmpty })
        #expect(judged.time == .maybe)
        #expect(judged.advice?.contains("shorten \"restore\"") == true)
    }

    @Test("without a copy elsewhere nothing brings the database back while its region is away")
    func region() throws {
        let judged = try plan(.region, of: "Database", run(Templates.shop))
        #expect(judged.plan.mechanism == nil)
        #expect(judged.plan.loss == .untilBack)
        #expect(judged.time == .missed)
        let text = Templates.shop.split(separator: "\n").map { line in
            line.contains("BackupRetentionPeriod: 7")
                ? line + "\n      AutomaticBackupReplicationRegion: eu-west-1" : line
        }.joined(separator: "\n")
        let copied = try plan(.region, of: "Database", run(text))
        #expect(copied.plan.mechanism == "restore of replicated automatic backups")
        #expect(copied.plan.steps.contains { $0.name == .rebuild })
        #expect(copied.point == .maybe)
    }

    @Test("a deletion is refused where protection is on; a final snapshot helps where it is not")
    func deletion() throws {
        let refused = try plan(.deletion, of: "Database", run(Templates.shop))
        #expect(refused.plan.mechanism?.hasPrefix("deletion protection") == true)
        let text = Templates.shop.split(separator: "\n").filter { !$0.contains("DeletionProtection") }
            .joined(separator: "\n")
        let judged = try plan(.deletion, of: "Database", run(text))
        #expect(judged.plan.mechanism != nil)
        #expect(judged.plan.steps.first?.name == .detect)
    }

    @Test("objects come back from their versions, without anything lost")
    func versions() throws {
        let judged = try plan(.corruption, of: "Assets", run(Templates.shop))
        #expect(judged.plan.mechanism == "earlier versions of objects")
        #expect(judged.plan.loss == .seconds(0...0))
    }

    @Test("whoever has the account's credentials can delete the backups too, and that is found")
    func credentials() throws {
        let report = try run(Templates.shop)
        let judged = try plan(.credentials, of: "Database", report)
        #expect(judged.plan.loss == .everything)
        #expect(judged.advice?.contains("locked vault") == true)
        #expect(report.findings.contains { $0.rule == "backups-in-same-account" })
        let locked = Templates.shop.split(separator: "\n").map { line in
            line.contains("AWS::Backup::BackupVault")
                ? "  Vault: {Type: AWS::Backup::BackupVault, Properties: {BackupVaultName: shop, LockConfiguration: {MinRetentionDays: 7, ChangeableForDays: 3}}}"
                : String(line)
        }.joined(separator: "\n")
        let safe = try run(locked)
        let kept = try plan(.credentials, of: "Database", safe)
        #expect(kept.plan.mechanism == "restore of AWS Backup plan shop")
        #expect(!safe.findings.contains { $0.rule == "backups-in-same-account" && $0.construct == "Shop/Database" })
    }

    @Test("data without any backup, replicas without a key, and backups that end too soon are found")
    func findings() throws {
        let text = """
            Resources:
              Url: {Type: AWS::Lambda::Url, Properties: {TargetFunctionArn: !Ref Function, AuthType: NONE}}
              Function:
                Type: AWS::Lambda::Function
                Properties: {Role: "arn:aws:iam::111111111111:role/f", Environment: {Variables: {A: !Ref Bare, B: !Ref Photos, C: !GetAtt Old.Endpoint.Address}}}
              Bare: {Type: AWS::DynamoDB::Table, Properties: {BillingMode: PAY_PER_REQUEST}}
              Key: {Type: AWS::KMS::Key}
              Photos:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: Enabled}
                  BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: "aws:kms", KMSMasterKeyID: !GetAtt Key.Arn}}]}
                  ReplicationConfiguration: {Role: r, Rules: [{Status: Enabled, Destination: {Bucket: "arn:aws:s3:::other"}}]}
              Old: {Type: AWS::RDS::DBInstance, Properties: {Engine: postgres, BackupRetentionPeriod: 2}}
            """
        let report = try run(text)
        let found = report.findings.map { "\($0.rule) \($0.construct ?? "")" }
        #expect(found.contains("no-backup Shop/Bare"))
        #expect(found.contains("backup-key-not-replicated Shop/Photos"))
        #expect(found.contains("backup-retention-shorter-than-detection Shop/Old"))
        let gone = try plan(.deletion, of: "Bare", report)
        #expect(gone.plan.loss == .everything && gone.point == .missed)
    }

    @Test("text keeps to 80 columns, and JSON has every step")
    func rendering() throws {
        let report = try run(Templates.shop)
        for line in RecoveryText().render(report).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let json = SimulationJSON.value(of: report)
        #expect(json["plans"]?.array?.count == report.plans.count)
        #expect(json["verdict"]?.string == "missed")
    }
}
