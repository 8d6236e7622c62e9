import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite struct ZoneTests {
    private func template(_ build: (Stack) -> Void) throws -> SynthesizedTemplate {
        let app = App()
        build(Stack("Stack", in: app, destination: AnyDestination(region: "us-east-1")))
        return try SynthesizedTemplate(of: app, stack: "Stack")
    }

    private func findings(_ build: (Stack) -> Void) -> [String] {
        let app = App()
        build(Stack("Stack", in: app))
        return app.synthesise().diagnostics.map(\.rule)
    }

    @Test func aZoneShowsItsNameServers() throws {
        let template = try template { HostedZone("Zone", in: $0, name: "Example.com.") }
        try template.require("AWS::Route53::HostedZone", ["Name": "example.com"])
        let outputs = template.value["Outputs"]?.object?.members ?? []
        #expect(outputs.count == 1)
        #expect(outputs.first?.value["Value"]?["Fn::Join"] != nil)
    }

    @Test func aliasesAreForBothKindsOfAddress() throws {
        let template = try template { stack in
            let zone = HostedZone("Zone", in: stack, existing: "Z0123456789ABCDEFGHIJ", name: "example.com")
            let cdn = CDN("CDN", in: stack, origin: .bucket(Bucket("Assets", in: stack)))
            zone.aliasRecord("www", to: cdn)
            zone.aliasRecord(to: cdn)
        }
        try template.requireNone("AWS::Route53::HostedZone")
        for (name, type) in [("www.example.com", "A"), ("www.example.com", "AAAA"), ("example.com", "A")] {
            try template.require(
                "AWS::Route53::RecordSet",
                [
                    "Name": .exactly(.string(name)), "Type": .exactly(.string(type)),
                    "HostedZoneId": "Z0123456789ABCDEFGHIJ",
                    "AliasTarget": ["HostedZoneId": "Z2FDTNDATAQYW2", "EvaluateTargetHealth": false],
                ])
        }
    }

    @Test func aCertificateIsValidatedInItsZones() throws {
        let template = try template { stack in
            let zone = HostedZone("Zone", in: stack, existing: "Z1", name: "example.com")
            let other = HostedZone("Other", in: stack, existing: "Z2", name: "example.org")
            Certificate("Certificate", in: stack, domain: "example.com", zone: zone) {
                $0.alternativeNames = ["*.example.com", "www.example.org"]
                $0.otherZones = [other]
            }
        }
        try template.require(
            "AWS::CertificateManager::Certificate",
            [
                "DomainName": "example.com", "ValidationMethod": "DNS",
                "SubjectAlternativeNames": ["*.example.com", "www.example.org"],
                "DomainValidationOptions": [
                    ["DomainName": "example.com", "HostedZoneId": "Z1"],
                    ["DomainName": "*.example.com", "HostedZoneId": "Z1"],
                    ["DomainName": "www.example.org", "HostedZoneId": "Z2"],
                ],
            ])
    }

    @Test func anImportedCertificateKnowsItsRegion() {
        #expect(CertificateReference.region(of: "arn:aws:acm:eu-west-1:123456789012:certificate/abc") == "eu-west-1")
        #expect(CertificateReference.region(of: "arn:aws:iam::123456789012:server-certificate/abc") == nil)
    }

    @Test func reportsMisuse() {
        #expect(findings { HostedZone("Zone", in: $0, name: "not a domain") } == ["invalid-domain-name"])
        #expect(
            findings { stack in
                let zone = HostedZone("Zone", in: stack, existing: "1234", name: "example.com")
                zone.record(.cname, nil, ["elsewhere.example.org"])
                zone.record(.txt, "bad name", ["\"x\""])
                Certificate("Certificate", in: stack, domain: "example.org", zone: zone)
            } == ["invalid-hosted-zone", "cname-at-apex", "invalid-record-name", "name-outside-zone"])
    }
}

@Suite struct BackupPlanTests {
    private func app(_ build: (Stack) -> Void) -> App {
        let app = App()
        build(Stack("Stack", in: app))
        return app
    }

    @Test func backsUpDailyWhatIsNamed() throws {
        let app = app { stack in
            let plan = BackupPlan("Plan", in: stack)
            plan.protect(Bucket("Zebra", in: stack))
            plan.protect(Bucket("Ant", in: stack))
        }
        let template = try SynthesizedTemplate(of: app, stack: "Stack")
        try template.require(
            "AWS::Backup::BackupPlan",
            [
                "BackupPlan": [
                    "BackupPlanRule": [
                        [
                            "RuleName": "Daily", "ScheduleExpression": "cron(0 4 * * ? *)",
                            "Lifecycle": ["DeleteAfterDays": 35],
                        ]
                    ]
                ]
            ])
        let selection = try template.require("AWS::Backup::BackupSelection")
        let arns = selection.properties["BackupSelection"]?["Resources"]?.array ?? []
        let names = arns.map { $0["Fn::GetAtt"]?.array?.first?.string?.prefix(3) }
        #expect(names == ["Ant", "Zeb"])
        let vault = try template.require("AWS::Backup::BackupVault", ["BackupVaultName": "Stack-Plan"])
        #expect(vault.entry["DeletionPolicy"] == "RetainExceptOnCreate")
    }

    @Test func tagsAndLocksAreSet() throws {
        let app = app { stack in
            BackupPlan("Plan", in: stack) {
                $0.tags = ["backup": "daily"]
                $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(100))
            }
        }
        let template = try SynthesizedTemplate(of: app, stack: "Stack")
        try template.require(
            "AWS::Backup::BackupSelection",
            [
                "BackupSelection": [
                    "Resources": ["*"],
                    "Conditions": [
                        "StringEquals": [["ConditionKey": "aws:ResourceTag/backup", "ConditionValue": "daily"]]
                    ],
                ]
            ])
        try template.require(
            "AWS::Backup::BackupVault", ["LockConfiguration": ["MinRetentionDays": 7, "MaxRetentionDays": 100]])
    }

    @Test func reportsMisuse() {
        let mistakes: [([String], (inout BackupPlan.Configuration) -> Void)] = [
            (["empty-backup-plan"], { $0.rules = [] }),
            (["duplicate-backup-rule"], { $0.rules = [.daily, .daily] }),
            (["invalid-backup-retention"], { $0.rules = [BackupPlan.Rule("R", keeping: .days(60), continuous: true)] }),
            (
                ["short-cold-storage"],
                { $0.rules = [BackupPlan.Rule("R", keeping: .days(60), movingToColdStorage: .days(30))] }
            ), (["backup-outside-lock"], { $0.lock = BackupPlan.Lock(minimum: .days(50), maximum: .days(60)) }),
            (
                ["invalid-vault-lock"],
                { $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(60), finalAfter: .days(1)) }
            ),
        ]
        for (rules, configure) in mistakes {
            let app = app { BackupPlan("Plan", in: $0, configure: configure) }
            #expect(app.synthesise().diagnostics.map(\.rule) == rules)
        }
    }

    @Test func refusesBucketsWithoutVersions() {
        let app = app { stack in
            BackupPlan("Plan", in: stack).protect(Bucket("Bucket", in: stack) { $0.versioned = false })
        }
        #expect(app.synthesise().diagnostics.map(\.rule) == ["unversioned-bucket"])
    }
}
