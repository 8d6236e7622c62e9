import MainstayAssembly
import MainstayDocuments
import MainstayRequirements
import MainstayTemplate
import Testing

@Suite("Documents about a platform")
struct PlatformDocumentTests {
    private static func template(_ days: Int, multiZone: Bool) -> String {
        """
        Parameters:
          Domain: {Type: String, Description: the name of the shop}
        Resources:
          Orders:
            Type: AWS::RDS::DBInstance
            DeletionPolicy: Snapshot
            Properties:
              Engine: postgres
              DBInstanceClass: db.t4g.medium
              MultiAZ: \(multiZone)
              BackupRetentionPeriod: \(days)
              PreferredMaintenanceWindow: sun:03:00-sun:04:00
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanName: plan
                BackupPlanRule:
                  - RuleName: daily
                    TargetBackupVault: Default
                    ScheduleExpression: cron(0 3 * * ? *)
                    Lifecycle: {DeleteAfterDays: 35}
          Alerts: {Type: AWS::SNS::Topic}
          Mail:
            Type: AWS::SNS::Subscription
            Properties: {TopicArn: !Ref Alerts, Protocol: email, Endpoint: ops@example.com}
          Busy:
            Type: AWS::CloudWatch::Alarm
            Properties:
              AlarmName: busy
              Namespace: AWS/RDS
              MetricName: CPUUtilization
              ComparisonOperator: GreaterThanThreshold
              Threshold: 80
              EvaluationPeriods: 3
              Period: 300
              AlarmActions: [!Ref Alerts]
        Outputs:
          Endpoint: {Value: !GetAtt Orders.Endpoint.Address, Description: where the orders are}
        """
    }

    private static let catalogue = """
        catalogue: Web shop
        documents: [{name: SHOP}]
        requirements:
          - id: SHOP-1
            text: The environments have one shape.
            source: SHOP
            checks:
              - differences:
                  declared:
                    - {resource: AWS::RDS::DBInstance, property: BackupRetentionPeriod, because: staging is disposable}
          - id: SHOP-2
            text: Back within an hour.
            source: SHOP
            checks:
              - {measure: recovery-time, at-most: 60}
        """

    private func documents(
        catalogue text: String? = catalogue, compliance: [DescribedPlatform.Compliance] = [],
        engines: [any RequirementEngine] = [], assumptions: [DescribedPlatform.Assumption] = []
    ) throws -> [String: String] {
        func stack(_ environment: String, _ template: String, after: [String] = []) throws -> StackArtifact {
            let file = "\(environment).yaml"
            let value = try #require(TemplateParser(file: file).parse(Array(template.utf8)).value)
            var stack = StackArtifact(id: "Shop-\(environment)", template: value, templateFile: file)
            stack.environment = environment
            stack.region = "eu-central-1"
            stack.dependencies = after
            return stack
        }
        let topic = "Resources: {Names: {Type: AWS::Route53::HostedZone, Properties: {Name: shop.example.com}}}"
        var names = try stack("production", topic)
        names.id = "Names"
        names.displayName = "Names"
        let assembly = Assembly(stacks: [
            names, try stack("production", Self.template(35, multiZone: true), after: ["Names"]),
            try stack("staging", Self.template(3, multiZone: false)),
        ])
        var reader = CatalogueReader(file: "requirements.yaml")
        let catalogue = text.flatMap { reader.read(Array($0.utf8)) }
        #expect(reader.diagnostics.isEmpty && (catalogue == nil) == (text == nil))
        let trace = catalogue.map {
            RequirementTracer(
                $0, documents: FolderDocuments(folder: "/nowhere"), engines: EngineRegistry(engines), day: "2026-11-21"
            ).trace(assembly)
        }
        let platform = DescribedPlatform(
            assembly, name: "Web shop", catalogue: catalogue, trace: trace, compliance: compliance,
            assumptions: assumptions, day: "2026-11-21")
        return Dictionary(
            PlatformDocument.all(of: platform).map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    private func document(_ name: String, of documents: [String: String]) throws -> [String] {
        try #require(documents[name]).split(separator: "\n").map(String.init)
    }

    @Test("Each says that it is written, and by what")
    func marks() throws {
        let documents = try documents()
        #expect(documents.count == 8)
        for text in documents.values { #expect(text.hasPrefix(PlatformDocument.mark) && text.hasSuffix("\n")) }
    }

    @Test("The inventory has every resource, output and stack")
    func inventory() throws {
        let lines = try document("inventory.md", of: documents())
        #expect(lines.contains("| `AWS::RDS::DBInstance` | 1 | Orders |"))
        #expect(lines.contains("| `Endpoint` |  | where the orders are |"))
        #expect(lines.contains("| `Shop-staging` | staging | any | eu-central-1 | 5 | off |"))
    }

    @Test("What the catalogue declares is told from what nothing declares")
    func differences() throws {
        let text = try #require(try documents()["environment-differences.md"])
        #expect(text.contains("1 declared differences, 2 that nothing declares."))
        #expect(
            text.contains(
                "| Shop-production | Orders | `AWS::RDS::DBInstance` | BackupRetentionPeriod | 35 | 3 | staging is "
                    + "disposable |"))
        #expect(text.contains("| Shop-production | Orders | `AWS::RDS::DBInstance` | MultiAZ | true | false | ? |"))
        #expect(text.contains("| Names | Names | `AWS::Route53::HostedZone` | (the resource) | there | – | ? |"))
    }

    @Test("Without a catalogue every difference is one that nothing declares")
    func differencesWithoutCatalogue() throws {
        let text = try #require(try documents(catalogue: nil)["environment-differences.md"])
        #expect(text.contains("0 declared differences, 3 that nothing declares."))
    }

    @Test("Stacks are listed in the order in which they are deployed, with what has to be given")
    func deployment() throws {
        let lines = try document("deployment.md", of: documents())
        #expect(lines.contains("| 1 | Names (eu-central-1) | 0 |"))
        #expect(lines.contains("| 2 | Shop-production (eu-central-1) | 0 |"))
        #expect(lines.contains("- `Shop-production`: `Domain` the name of the shop"))
        #expect(lines.contains { $0.hasPrefix("mainstay deploy staging") })
    }

    @Test("Alarms say when they go off and whom they tell")
    func incidents() throws {
        let lines = try document("incident-response.md", of: documents())
        #expect(
            lines.contains(
                "| busy | AWS/RDS CPUUtilization | above 80, 3 of 3 times 300 s | Alerts (tells its subscribers) |"))
        #expect(lines.contains("| Alerts | email ops@example.com |"))
    }

    @Test("What keeps data is listed with its ways back, its plan, and the steps")
    func recovery() throws {
        let lines = try document("recovery.md", of: documents())
        #expect(
            lines.contains(
                "| Shop-production | Orders | `AWS::RDS::DBInstance` | standby in another zone; any moment of the last 35 "
                    + "days | snapshot |"))
        #expect(lines.contains("| Plan | daily | `cron(0 3 * * ? *)` | 35 days |  |"))
        #expect(lines.contains("### A database instance, to a moment"))
        #expect(lines.contains("| SHOP-2 | recovery-time at most 60 minutes | unproven, waits for the simulator |"))
    }

    /// An hour is asked for: production certainly has it, staging may.
    private struct Stopwatch: RequirementEngine {
        let name = "stopwatch"
        let measures: Set<Measure> = [.recoveryTime]

        func figure(
            _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
        ) throws(EngineError) -> Figure {
            environment == "production"
                ? Figure(2.5, explanation: "standby | takes over", range: 1...2.5)
                : Figure(90, explanation: "restore", range: 16...1090)
        }
    }

    @Test("Targets stand beside what is computed, with the range that decides")
    func targets() throws {
        let assumption = DescribedPlatform.Assumption(
            environment: "staging", question: "10 users within 1 s", name: "think-time", range: "1 s – 2 s – 3 s",
            usersAtWorst: "5", usersAtBest: "20", turns: "at 1.5 s")
        let lines = try document("targets.md", of: documents(engines: [Stopwatch()], assumptions: [assumption]))
        #expect(
            lines.contains(
                "| recovery-time at most 60 minutes | SHOP-2 | 2.5 | 1 – 2.5 | met | standby \\| takes over |"))
        #expect(
            lines.contains("| recovery-time at most 60 minutes | SHOP-2 | 90 | 16 – 1,090 | open | restore |"))
        #expect(lines.contains("| think-time | 1 s – 2 s – 3 s | 5 | 20 | at 1.5 s |"))
        let places = ["## production", "## staging", "What decides about 10 users within 1 s, one at a time:"]
            .compactMap(lines.firstIndex)
        #expect(places.count == 3 && places == places.sorted())
        #expect(
            try document("targets.md", of: documents(catalogue: nil)).last?.hasPrefix("No requirement asks") == true)
    }

    @Test("The calendar has what runs by schedule")
    func calendar() throws {
        let lines = try document("operations-calendar.md", of: documents())
        #expect(lines.contains("| `cron(0 3 * * ? *)` | backup: daily | Plan | Shop-staging |"))
        #expect(lines.contains("| `sun:03:00-sun:04:00` | database maintenance | Orders | Shop-production |"))
    }

    @Test("Compliance has the numbers, and what is violated or accepted")
    func compliance() throws {
        let control = DescribedPlatform.Compliance.Control(
            id: "RDS.5", title: "Several zones", state: "waived", notes: ["single-zone: staging is disposable"])
        let documents = try documents(
            compliance: [.init(title: "Framework 1", summary: "1 waived", controls: [control])])
        let lines = try document("compliance.md", of: documents)
        #expect(lines.contains("| Framework 1 | 1 waived |"))
        #expect(lines.contains("| RDS.5 | Several zones | waived | single-zone: staging is disposable |"))
        #expect(lines.contains("| unproven | 1 |"))
    }
}
