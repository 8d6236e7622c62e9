import MainstayChecking
import MainstayDiagnostics
import MainstayPolicy
import MainstayTemplate
import Testing

struct WaiverTests {
    private static func check(_ text: String, day: String = "2026-11-21") throws
        -> CheckedTemplate
    {
        let parsed = TemplateParser(file: "t.yaml").parse(text)
        return TemplateCheck(day: day).check(try #require(parsed.value), file: "t.yaml")
    }

    /// A database without deletion protection, with that metadata.
    private static func database(_ metadata: String) -> String {
        """
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Metadata: \(metadata)
            Properties: {DBInstanceClass: db.t4g.medium, Engine: postgres, AllocatedStorage: '20'}
        """
    }

    private static func waiver(_ checked: CheckedTemplate) throws -> Waiver? {
        try #require(checked.findings.first { $0.diagnostic.rule == "unprotected-database" }).waiver
    }

    @Test("A waiver with reason and owner accepts a finding, and is kept with it")
    func accepted() throws {
        let checked = try Self.check(
            Self.database(
                "{Mainstay: {Waivers: [{Rule: unprotected-database, Reason: Data is disposable., Owner: data}]}}"))
        let waiver = try #require(try Self.waiver(checked))
        #expect(waiver.reason == "Data is disposable." && waiver.owner == "data" && waiver.source == .mainstay)
        #expect(checked.waivers.findings().isEmpty)
    }

    @Test("A waiver that ended accepts nothing, and says who is to decide")
    func expired() throws {
        let metadata =
            "{Mainstay: {Waivers: [{Rule: unprotected-database, Reason: New., Owner: data, Until: 2026-06-30}]}}"
        let before = try Self.check(Self.database(metadata), day: "2026-06-30")
        #expect(try Self.waiver(before) != nil)
        let after = try Self.check(Self.database(metadata), day: "2026-07-01")
        #expect(try Self.waiver(after) == nil)
        let finding = try #require(after.waivers.findings().first)
        #expect(finding.rule == "expired-waiver" && finding.message.contains("data"))
        #expect(finding.location?.position.line == 4)
    }

    @Test("A waiver that accepts nothing is a finding, and so is one of no rule")
    func unused() throws {
        let checked = try Self.check(
            """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
                Metadata:
                  Mainstay:
                    Waivers:
                      - {Rule: public-bucket, Reason: Old., Owner: data}
                      - {Rule: public-buket, Reason: Old., Owner: data}
            """)
        let findings = checked.waivers.findings()
        #expect(findings.map(\.rule) == ["unused-waiver", "unknown-waived-rule"])
        #expect(findings.last?.help?.contains("public-bucket") == true)
    }

    @Test(
        "A waiver that is not whole is an error, and accepts nothing",
        arguments: [
            "{Mainstay: {Waivers: [{Rule: unprotected-database, Owner: data}]}}",
            "{Mainstay: {Waivers: [{Rule: unprotected-database, Reason: Yes., Owner: ''}]}}",
            "{Mainstay: {Waivers: [{Rule: unprotected-database, Reason: Yes., Owner: d, Until: 2027-02-30}]}}",
            "{Mainstay: {Waivers: {Rule: unprotected-database}}}",
        ])
    func incomplete(metadata: String) throws {
        let checked = try Self.check(Self.database(metadata))
        #expect(try Self.waiver(checked) == nil)
        #expect(
            checked.findings.contains { $0.diagnostic.rule == "invalid-waiver" && $0.diagnostic.severity == .error })
    }

    @Test(
        "Suppressions of other tools are honoured, and it is known whose they are",
        arguments: [
            ("{cdk_nag: {rules_to_suppress: [{id: AwsSolutions-RDS10, reason: Disposable.}]}}", Waiver.Source.cdkNag)
        ])
    func foreign(metadata: String, source: Waiver.Source) throws {
        #expect(try Self.waiver(try Self.check(Self.database(metadata)))?.source == source)
    }

    @Test("cfn-guard's names are cdk-nag's in another spelling")
    func guardNames() {
        let index = RuleIndex([("unversioned-bucket", ["NIST.800.53.R5-S3BucketVersioningEnabled"])])
        func covers(_ source: Waiver.Source, _ name: String) -> Bool {
            index.covers(Waiver(source: source, rule: name, reason: nil), "unversioned-bucket")
        }
        #expect(covers(.guardRules, "S3_BUCKET_VERSIONING_ENABLED"))
        #expect(!covers(.guardRules, "S3_BUCKET_LOGGING_ENABLED"))
        #expect(!covers(.cfnNag, "S3_BUCKET_VERSIONING_ENABLED"))
        #expect(covers(.cdkNag, "NIST.800.53.R5-S3BucketVersioningEnabled"))
    }

    @Test("Comments of checkov are about the resource that they stand in")
    func comments() throws {
        let text = """
            # checkov:skip=CKV_AWS_1:before any resource
            Resources:
              One:
                # checkov:skip=CKV_AWS_293:it is made anew every night  \r
                Type: AWS::RDS::DBInstance
                Properties: {Engine: postgres} # checkov:skip=CKV_AWS_157
              Two:
                Type: AWS::RDS::DBInstance # checkov:skip=
            Outputs: {}
            # checkov:skip=CKV_AWS_293:after the resources
            """
        let comments = SkipComment.all(in: Array(text.utf8))
        #expect(comments.map(\.rule) == ["CKV_AWS_1", "CKV_AWS_293", "CKV_AWS_157", "CKV_AWS_293"])
        #expect(comments[1].reason == "it is made anew every night" && comments[2].reason == nil)
        let value = try #require(TemplateParser(file: "t.yaml").parse(text).value)
        let reader = WaiverReader(Template(value, file: "t.yaml"), comments: comments)
        #expect(reader.resources.mapValues { $0.map(\.rule) } == ["One": ["CKV_AWS_293", "CKV_AWS_157"]])
        #expect(reader.resources["One"]?.first?.location?.position.line == 4)
        #expect(reader.resources["One"]?.first?.source == .checkovComment)
    }

    @Test("What several resources inherit from their stack is used if one of them uses it")
    func inherited() throws {
        let metadata = "{Mainstay: {Waivers: [{Rule: unprotected-database, Reason: Staging., Owner: data}]}}"
        let checked = try Self.check(
            Self.database(metadata) + """

                  Topic:
                    Type: AWS::SNS::Topic
                    Metadata: \(metadata)
                """)
        #expect(checked.waivers.findings().isEmpty)
    }

    @Test("Days are those of the calendar")
    func days() {
        #expect(WaiverReader.isDay("2028-02-29"))
        for text in ["2027-02-29", "2027-13-01", "2027-00-10", "27-01-01", "2027-1-1", "+027-01-01", ""] {
            #expect(!WaiverReader.isDay(text), "\(text)")
        }
    }
}
