import MainstayDiagnostics
import MainstayRequirements
import Testing

@Suite("Reading catalogues")
struct CatalogueReaderTests {
    private func message(_ requirement: String) throws -> (message: String, help: String, line: Int) {
        let found = Sample.diagnostics(requirement)
        let first = try #require(found.first)
        #expect(found.count == 1, "\(found)")
        return (first.message, first.help ?? "", Int(first.location?.position.line ?? 0))
    }

    @Test("A member that does not exist is refused at its place, with what was meant")
    func unknownMember() throws {
        let found = try message("  - {id: A, text: t, source: Paper,\n     cheks: []}")
        #expect(found.message == "a requirement has no member \"cheks\"")
        #expect(found.help == "did you mean \"checks\"?")
        #expect(found.line == 5)
    }

    @Test(
        "What is wrong with a check is said",
        arguments: [
            ("{resorce: AWS::S3::Bucket}", "the check does not say what it looks at", "did you mean \"resource\"?"),
            ("{resource: AWS::S3::Bucket, absent: AWS::S3::Bucket}", "the check is of two kinds", "write two checks"),
            ("{resource: Bucket}", "\"Bucket\" is no resource type", "write it as AWS::S3::BucketPolicy"),
            ("{resource: AWS::S3::Bucket, expct: {A: 1}}", "a check has no member \"expct\"", "expect"),
            ("{resource: AWS::S3::Bucket, expect: {A: {eqals: 1}}}", "no operator \"eqals\"", "equals"),
            ("{measure: availabilty, at-least: 1}", "there is no measure \"availabilty\"", "availability"),
            ("{rule: open-egres}", "there is no rule \"open-egres\"", "open-egress"),
            ("{schedule: AWS::Events::Rule, every: often}", "\"often\" is no span of time", "1 day"),
            ("{edge: {from: A, to: B, kind: wire}}", "there are no edges of the kind wire", "grant"),
            ("{retention: AWS::SNS::Topic}", "which property of AWS::SNS::Topic", "of"),
            ("{rule: open-egress, finding: gone}", "finding is none or waived", "none"),
        ])
    func wrongChecks(check: String, message wanted: String, help: String) throws {
        let found = try message("  - {id: A, text: t, source: Paper, checks: [\(check)]}")
        #expect(found.message.contains(wanted), "\(found)")
        #expect(found.help.contains(help), "\(found)")
    }

    @Test(
        "What is wrong with a requirement is said",
        arguments: [
            ("{text: t, source: Paper}", "a requirement has no id"),
            ("{id: A, text: t, source: Papers}", "the catalogue has no document \"Papers\""),
            ("{id: A, text: t, source: Paper, gives-way-to: B}", "A gives way to B, which is no other one"),
            ("{id: A, text: t, source: Paper, not-applicable: {because: b, when: []}}", "nothing tells"),
            ("{id: A, text: t, source: Paper, normative: maybe}", "normative is neither true nor false"),
        ])
    func wrongRequirements(requirement: String, message wanted: String) throws {
        let found = try message("  - \(requirement)")
        #expect(found.message.contains(wanted), "\(found)")
    }

    @Test("Two requirements of one name are refused")
    func repeatedName() throws {
        let found = try message("  - {id: A, text: t, source: Paper}\n  - {id: A, text: t, source: Paper}")
        #expect(found.message == "there is a requirement A already, in line 4")
    }

    @Test("A catalogue nested without end is refused, not followed")
    func depth() {
        let nested = String(repeating: "{not: ", count: 60) + "{A: 1}" + String(repeating: "}", count: 60)
        let found = Sample.diagnostics(
            "  - {id: A, text: t, source: Paper, checks: [{resource: AWS::S3::Bucket, where: \(nested)}]}")
        #expect(!found.isEmpty)
    }
}
