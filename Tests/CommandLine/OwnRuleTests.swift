import MainstayTemplate
import Testing

@Suite struct OwnRuleTests {
    private let folder: Folder
    private let tool: Tool

    private static let rules = """
        rules:
          - name: bucket-without-owner
            resource: AWS::S3::Bucket
            severity: error
            category: operations
            expect:
              Tags[Owner]: {exists: true}
            message: the bucket has no tag Owner
            why: Somebody has to answer for what is in it.
            help: add the tag Owner
            controls: [aws-fsbp:S3.8]
            equivalents: [OWN_1]
            conforming:
              - Files:
                  Type: AWS::S3::Bucket
                  Properties: {Tags: [{Key: Owner, Value: data}]}
            violating:
              - |
                Files:
                  Type: AWS::S3::Bucket

        """

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write("", to: ".git/HEAD")
        try folder.write(Self.rules, to: "rules/owner.yaml")
        try folder.write("Resources:\n  Files:\n    Type: AWS::S3::Bucket\n", to: "t.yaml")
    }

    @Test func rulesComeFromTheConfigurationOrTheCommandLine() throws {
        let only = ["--only", "bucket-without-owner"]
        #expect(try tool.start(["check", "t.yaml"] + only).wait().code == 2)
        let given = try tool.start(["check", "--rules", "rules/owner.yaml", "t.yaml"] + only).wait()
        #expect(given.code == 1 && given.output.contains("error[bucket-without-owner]: the bucket has no tag Owner"))
        for entry in ["rules/owner.yaml", "rules/*.yaml", "rules/**"] {
            try folder.write("rules: [\"\(entry)\"]\n", to: "mainstay.yaml")
            #expect(try tool.start(["check", "t.yaml"] + only).wait().code == 1, "\(entry)")
        }
        // Named twice, a file is read once.
        #expect(try tool.start(["check", "--rules", "rules/owner.yaml", "t.yaml"] + only).wait().code == 1)
        try folder.write("rules: [rules/owner.yaml]\nchecks: {only: [bucket-without-owner]}\n", to: "mainstay.yaml")
        #expect(try tool.run("check", "t.yaml").code == 1)
    }

    @Test func whatIsWrongWithRulesIsSaidWithItsPlace() throws {
        try folder.write("rules: [nowhere.yaml, 'none/*']\n", to: "mainstay.yaml")
        let missing = try tool.run("check", "t.yaml")
        #expect(missing.code == 2 && missing.error.contains("--> mainstay.yaml:1:9"))
        #expect(missing.error.contains("there is no file none/* with rules"))
        #expect(try tool.run("check", "--no-config", "--rules", "nowhere.yaml", "t.yaml").code == 2)
        try folder.write(Self.rules.replacing("exists", with: "exist"), to: "rules/owner.yaml")
        let wrong = try tool.run("check", "--no-config", "--rules", "rules/owner.yaml", "t.yaml")
        #expect(wrong.code == 2 && wrong.error.contains("--> rules/owner.yaml:7:21"), "\(wrong.error)")
        #expect(wrong.error.contains("did you mean \"exists\"?"))
        try folder.write(Self.rules.replacing("bucket-without-owner", with: "public-bucket"), to: "rules/owner.yaml")
        let taken = try tool.run("check", "--no-config", "--rules", "rules/owner.yaml", "t.yaml")
        #expect(taken.code == 2 && taken.error.contains("there is a rule public-bucket already"))
    }

    @Test func theyAreListedExplainedWaivedAndReported() throws {
        try folder.write("rules: rules/owner.yaml\n", to: "mainstay.yaml")
        let list = try tool.run("rules", "--framework", "aws-fsbp", "--service", "s3")
        #expect(list.output.contains("bucket-without-owner") && list.output.contains("public-bucket"))
        #expect(!list.output.contains("instance"))
        let explained = try tool.run("explain", "own_1")
        #expect(explained.output.hasPrefix("bucket-without-owner (error)\n"))
        #expect(explained.output.contains("\n    Files:\n      Type: AWS::S3::Bucket"))
        let sarif = try JSON(tool.run("check", "--format", "sarif", "t.yaml").output)
        let rules = sarif["runs"]?.array?.first?["tool"]?["driver"]?["rules"]?.array ?? []
        #expect(rules.contains { $0["id"]?.string == "bucket-without-owner" })
        let framework = try JSON(tool.run("check", "--framework", "aws-fsbp", "--json", "t.yaml").output)
        let control = framework["frameworks"]?.array?.first?["controls"]?.array?.first { $0["id"]?.string == "S3.8" }
        #expect(control?["state"]?.string == "violated")
        let waiver = "{Mainstay: {Waivers: [{Rule: bucket-without-owner, Reason: Scratch., Owner: data}]}}"
        try folder.write(
            "Resources:\n  Files:\n    Type: AWS::S3::Bucket\n    Metadata: \(waiver)\n", to: "t.yaml")
        let waived = try tool.run("check", "--json", "t.yaml")
        #expect(!waived.output.contains("unknown-waived-rule"))
        #expect(waived.output.contains("\"reason\": \"Scratch.\""))
    }

    @Test func examplesAreTests() throws {
        let good = try tool.run("rules", "test", "rules/owner.yaml")
        #expect(good.code == 0)
        #expect(
            good.output == """
                ok  bucket-without-owner: 1 conforming, 1 violating
                1 rule, 2 examples: all as they should be

                """)
        try folder.write(Self.rules.replacing("Tags[Owner]", with: "BucketName"), to: "rules/owner.yaml")
        let bad = try tool.run("rules", "test", "rules/owner.yaml")
        #expect(bad.code == 1)
        #expect(bad.output.contains("conforming example 1: found in Files: the bucket has no tag Owner"))
        try folder.write(Self.rules.replacing("exists: true", with: "exists: false"), to: "rules/owner.yaml")
        let report = try JSON(tool.run("rules", "test", "--json", "rules/owner.yaml").output)
        #expect(report["rules"]?.array?.first?["problems"]?.array?.count == 2)
    }

    @Test func rulesAreChosen() throws {
        #expect(try tool.run("rules", "--category", "cost").output.contains("gp2-volume"))
        #expect(!(try tool.run("rules", "--category", "cost").output.contains("public-bucket")))
        let unknown = try tool.run("rules", "--service", "S4")
        #expect(unknown.code == 2 && unknown.error.contains("did you mean \"S3\"?"))
        #expect(try tool.run("rules", "--severity", "worst").code == 2)
        #expect(try tool.run("explain", "CKV_AWS_53").output.hasPrefix("public-bucket (high)\n"))
        #expect(try tool.run("explain", "E3012").output.contains("wrong-type (error)\n"))
        #expect(try tool.run("explain", "public-bucket").output.contains("pci-dss-4"))
    }
}
