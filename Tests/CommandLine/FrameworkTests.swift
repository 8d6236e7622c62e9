import MainstayTemplate
import Testing

@Suite struct FrameworkTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write(
            """
            Resources:
              Open:
                Type: AWS::S3::Bucket
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
                Properties: {PublicAccessBlockConfiguration: {BlockPublicAcls: false}}

            """, to: "open.yaml")
    }

    private func control(_ id: String, _ arguments: String...) throws -> TemplateValue {
        let report = try JSON(tool.start(["check", "--json", "--framework", "aws-fsbp"] + arguments).wait().output)
        let controls = report["frameworks"]?.array?.first?["controls"]?.array ?? []
        return try #require(controls.first { $0["id"]?.string == id })
    }

    @Test func aControlIsViolatedWhereARuleFindsSomething() throws {
        let control = try control("S3.8", "open.yaml")
        #expect(control["state"]?.string == "violated")
        #expect(control["rules"]?.array?.contains("public-bucket") == true)
        #expect(control["findings"]?.array?.first?["file"]?.string == "open.yaml")
        let result = try tool.run("check", "--framework", "aws-fsbp", "open.yaml")
        #expect(result.code == 1)
        #expect(result.output.contains("open.yaml:6:50: high[public-bucket] Open: "), "\(result.output)")
        #expect(try tool.run("check", "--framework", "aws-fsbp", "--fail-on", "never", "open.yaml").code == 0)
    }

    @Test func aControlIsMetWaivedOrNotApplicable() throws {
        let text = try folder.read("open.yaml")
        try folder.write(text.replacing("{BlockPublicAcls: false}", with: "!Ref AWS::NoValue"), to: "met.yaml")
        #expect(try control("S3.8", "met.yaml")["state"]?.string == "met")
        try folder.write(
            text.replacing(
                "    Properties",
                with: "    Metadata: {checkov: {skip: [{id: CKV_AWS_53, comment: a site}]}}\n    Properties"),
            to: "waived.yaml")
        let waived = try control("S3.8", "waived.yaml")
        #expect(waived["state"]?.string == "waived")
        #expect(waived["waived"]?.array?.first?["waiver"]?["reason"]?.string == "a site")
        try folder.write("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\n", to: "topic.yaml")
        #expect(try control("S3.8", "topic.yaml")["state"]?.string == "not applicable")
        let open = try control("Account.1", "topic.yaml")
        #expect(open["state"]?.string == "not checkable offline")
        #expect(open["reason"]?.string == "it shows in the running account")
    }

    @Test func whatIsAskedForDecides() throws {
        #expect(try control("S3.8", "open.yaml", "--skip", "public-bucket")["state"]?.string != "violated")
        let unknown = try tool.run("check", "--framework", "pci-dss", "open.yaml")
        #expect(unknown.code == 2 && unknown.error.contains("did you mean \"pci-dss-4\"?"))
        let sarif = try tool.run("check", "--framework", "soc-2", "--format", "sarif", "open.yaml")
        #expect(sarif.code == 2 && sarif.error.contains("use human, markdown or json"))
        let both = try tool.run(
            "check", "--framework", "soc-2", "--framework", "hipaa", "--format", "markdown", "open.yaml")
        #expect(both.output.hasPrefix("# SOC 2 Trust Services Criteria 2017\n"))
        #expect(both.output.contains("\n# HIPAA Security Rule "))
    }

    @Test func whatCannotBeReadIsNotMet() throws {
        try folder.write("AWSTemplateFormatVersion: 2010-09-09\nResources: [\n", to: "broken.yaml")
        let result = try tool.run("check", "--framework", "hipaa", "broken.yaml")
        #expect(result.code == 1 && result.output.hasPrefix("not read: broken.yaml:"))
    }

    @Test func frameworksAreListed() throws {
        let list = try tool.run("frameworks")
        #expect(list.code == 0 && list.output.contains("nist-800-53-r5"))
        let report = try JSON(tool.run("frameworks", "--json").output)
        #expect(report["frameworks"]?.array?.count == 8)
        #expect(report["frameworks"]?.array?.allSatisfy { ($0["covered"]?.int ?? 0) > 0 } == true)
    }

    @Test func findingsMayBeATableInMarkdown() throws {
        let result = try tool.run("check", "--only", "public-bucket", "--output", "markdown=r.md", "open.yaml")
        #expect(result.code == 1)
        let text = try folder.read("r.md")
        #expect(text.hasPrefix("# Findings\n\n1 template checked: "))
        #expect(text.contains("| high | public-bucket | open.yaml:6:50 | Open: the bucket can"))
        #expect(try tool.run("check", "--output", "markdown=r.md", "open.yaml").code == 1)
    }
}
