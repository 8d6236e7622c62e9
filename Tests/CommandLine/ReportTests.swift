import MainstayTemplate
import Testing

@Suite("mainstay report")
struct ReportCommandTests {
    private static let template = """
        Resources:
          Files: {Type: AWS::S3::Bucket}
          Jobs: {Type: AWS::SQS::Queue, Properties: {QueueName: "</script><b>"}}
          Rules:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Files
              PolicyDocument:
                Statement: [{Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: !Sub "${Files.Arn}/*"}]

        """

    private func tool() throws -> (Tool, Folder) {
        let folder = try Folder()
        try folder.write(Self.template, to: "shop.yaml")
        return (Tool(folder: folder), folder)
    }

    @Test("A page is written, again over itself, and over nothing of others")
    func writes() throws {
        let (tool, folder) = try tool()
        for _ in 0..<2 {
            let result = try tool.run("report", "shop.yaml")
            #expect(result.code == 1)
            #expect(result.output.isEmpty)
        }
        let page = try folder.read("report.html")
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.contains("default-src 'none'") && !page.contains("unsafe-inline"))
        #expect(!page.contains("</script><b>") && page.contains("\\u003c/script\\u003e\\u003cb\\u003e"))
        #expect(try tool.run("report", "shop.yaml", "-o", "shop.yaml").code == 2)
        #expect(try folder.read("shop.yaml") == Self.template)
        #expect(try tool.run("report", "shop.yaml", "-o", "shop.yaml", "--force").code == 1)
        #expect(try folder.read("shop.yaml").hasPrefix("<!DOCTYPE html>"))
    }

    @Test("The data says of each resource what engines found")
    func data() throws {
        let (tool, _) = try tool()
        let result = try tool.run("report", "shop.yaml", "--json")
        let json = try JSON(result.output)
        #expect(json["command"]?.string == "report")
        let resources = try #require(json["resources"]?.array)
        try #require(resources.map { $0["key"]?.string } == ["shop/Files", "shop/Jobs", "shop/Rules"])
        #expect(resources[2]["uses"]?.array?.map(\.int) == [0])
        #expect(resources[0]["usedBy"]?.array?.map(\.int) == [2])
        let found = try #require(json["findings"]?.array).filter { $0["resource"]?.int == 2 }
        #expect(!found.isEmpty)
        #expect(resources[2]["findings"]?.array?.count == found.count)
        #expect(json["environments"]?.array?.first?["diagrams"]?.array?.isEmpty == false)
        #expect(json["summary"]?.array?.map { $0["area"]?.string }.contains("cost") == true)
        #expect(json["frameworks"]?.array?.isEmpty == false)
    }

    @Test("The verdicts as Markdown; two formats at once are refused")
    func markdown() throws {
        let (tool, _) = try tool()
        let result = try tool.run("report", "shop.yaml", "--markdown")
        #expect(result.code == 1)
        #expect(result.output.hasPrefix("<!-- mainstay report -->\n# shop\n"))
        #expect(result.output.contains("| Findings | bad |"))
        #expect(try tool.run("report", "shop.yaml", "--markdown", "--json").code == 2)
    }

    @Test("Environments are chosen, and those that are not there refused")
    func environments() throws {
        let folder = try Folder()
        try folder.write(Environments.assembly(), below: "cdk.out")
        let tool = Tool(folder: folder)
        let all = try JSON(try tool.run("report", "cdk.out", "--json").output)
        #expect(all["environments"]?.array?.map { $0["name"]?.string } == ["production", "staging"])
        let one = try JSON(try tool.run("report", "cdk.out", "--json", "--environment", "staging").output)
        #expect(one["environments"]?.array?.map { $0["name"]?.string } == ["staging"])
        #expect(one["resources"]?.array?.map { $0["key"]?.string } == ["shop-staging/Topic", "shop-staging/Orders"])
        let wrong = try tool.run("report", "cdk.out", "--environment", "stagin")
        #expect(wrong.code == 2)
        #expect(wrong.error.contains("staging"))
        #expect(try folder.names() == ["cdk.out"])
    }

    @Test("What has changed since another assembly")
    func difference() throws {
        let folder = try Folder()
        try folder.write(Environments.assembly(), below: "before")
        try folder.write(Environments.assembly(display: "two"), below: "after")
        let json = try JSON(try Tool(folder: folder).run("report", "after", "--from", "before", "--json").output)
        #expect(json["difference"]?["summary"]?["changed"]?.int == 2)
        #expect(json["difference"]?["stacks"]?.array?.count == 2)
        #expect(json["difference"]?["risks"]?.array?.isEmpty == true)
        #expect(json["difference"]?["cost"]?["difference"]?.string == "0.00")
        #expect(json["deployed"] == nil)
    }

    @Test("What a change risks leads to the resource, and environments that are left out were not removed")
    func risks() throws {
        let folder = try Folder()
        try folder.write(Environments.assembly(), below: "before")
        try folder.write(Environments.assembly(key: "number"), below: "after")
        let tool = Tool(folder: folder)
        let json = try JSON(
            try tool.run("report", "after", "--from", "before", "--environment", "staging", "--json").output)
        #expect(json["difference"]?["stacks"]?.array?.map { $0["stackName"]?.string } == ["shop-staging"])
        let risks = try #require(json["difference"]?["risks"]?.array)
        let effects = risks.compactMap { $0["effect"]?.string }
        #expect(effects.contains("data"))
        let place = try #require(risks.first?["resource"]?.int)
        #expect(json["resources"]?.array?[place]["logicalId"]?.string == "Orders")
    }

    @Test("Two environments are compared as if they were one")
    func environmentsDiffer() throws {
        let folder = try Folder()
        try folder.write(Environments.assembly(), below: "cdk.out")
        let tool = Tool(folder: folder)
        let json = try JSON(
            try tool.run(
                "report", "cdk.out", "--environment", "production", "--from-environment", "staging", "--json"
            ).output)
        let stacks = try #require(json["difference"]?["stacks"]?.array)
        #expect(stacks.map { $0["kind"]?.string } == ["changed"])
        #expect(stacks.first?["resources"]?.array?.map { $0["logicalId"]?.string } == ["Topic"])
        #expect(try tool.run("report", "cdk.out", "--from-environment", "staging").code == 2)
        let wrong = try tool.run("report", "cdk.out", "--environment", "production", "--from-environment", "stagin")
        #expect(wrong.code == 2)
        #expect(wrong.error.contains("staging"))
    }

    @Test("How it stands in AWS is told where somebody asks")
    func deployed() throws {
        let folder = try Folder()
        try folder.write(Environments.assembly(), below: "cdk.out")
        let tool = Tool(folder: folder)
        let local = ["--local", "--local-state", "local.json", "--local-speed", "100000"]
        #expect(try tool.start(["deploy", "staging", "--assembly", "cdk.out"] + local).wait().code == 0)
        let json = try JSON(try tool.start(["report", "cdk.out", "--live", "--json"] + local).wait().output)
        let stacks = try #require(json["deployed"]?["stacks"]?.array)
        #expect(
            Dictionary(uniqueKeysWithValues: stacks.map { ($0["name"]?.string, $0["status"]?.string) })
                == ["shop-staging": "CREATE_COMPLETE", "shop-production": "not deployed"])
        let releases = try #require(json["deployed"]?["releases"]?.array)
        #expect(
            Dictionary(
                uniqueKeysWithValues: releases.map { ($0["environment"]?.string, $0["releases"]?.array?.count) })
                == ["staging": 1, "production": 0])
        #expect(json["summary"]?.array?.last?["headline"]?.string == "1 of 2 stacks")
        #expect(try tool.run("report", "cdk.out", "--local").code == 2)
        #expect(try tool.run("report", "cdk.out/shop-staging.template.json", "--live", "--local").code == 2)
    }

    @Test("A dashboard refuses what is no port, and what it cannot listen on")
    func dashboard() throws {
        let (tool, _) = try tool()
        #expect(try tool.run("dashboard", "shop.yaml", "--port", "70000").code == 2)
        let result = try tool.run("dashboard", "shop.yaml", "--bind", "192.0.2.1", "--port", "0", "--local")
        #expect(result.code == 1)
        #expect(result.error.contains("192.0.2.1"))
    }
}
