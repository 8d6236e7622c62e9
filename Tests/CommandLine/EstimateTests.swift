import MainstayTemplate
import Testing

@Suite("mainstay estimate")
struct EstimateCommandTests {
    private static let template = """
        Parameters: {Size: {Type: Number, Default: 100}}
        Resources:
          Gateway: {Type: 'AWS::EC2::NatGateway', Properties: {ConnectivityType: private}}
          Disk: {Type: 'AWS::EC2::Volume', Properties: {Size: {Ref: Size}, VolumeType: gp3, AvailabilityZone: a}}
          Role: {Type: 'AWS::IAM::Role'}

        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Self.template, to: "template.yaml")
        try folder.write("usage: {natProcessedGB: 100}\n", to: "usage.yaml")
        return folder
    }

    @Test("A template without usage, with usage, and in another region")
    func tables() throws {
        let tool = Tool(folder: try folder())
        let plain = try tool.run("estimate", "template.yaml", "--region", "us-east-1")
        #expect(plain.code == 0)
        #expect(plain.output.contains("template.yaml/Gateway  "))
        #expect(plain.output.contains("total "))
        #expect(plain.output.contains("40.85"))
        #expect(plain.output.contains("1 line depends on usage"))
        let used = try tool.run(
            "estimate", "template.yaml", "--region", "us-east-1", "--usage", "usage.yaml", "--details")
        #expect(used.output.contains("45.35"))
        #expect(used.output.contains("natProcessedGB"))
        let elsewhere = try tool.run("estimate", "template.yaml", "--region", "eu-central-1", "--usage", "usage.yaml")
        #expect(elsewhere.output.contains("1 line without a price in its region"))
        let sized = try tool.run("estimate", "template.yaml", "--region", "us-east-1", "--parameter", "Size=200")
        #expect(sized.output.contains("48.85"))
    }

    @Test("The JSON document has every line with its price and source")
    func json() throws {
        let tool = Tool(folder: try folder())
        let result = try tool.run(
            "estimate", "template.yaml", "--region", "us-east-1", "--json", "--users", "10,20", "--usage", "small")
        #expect(result.code == 0)
        let document = try JSON(result.output)
        #expect(document["command"] == "estimate")
        #expect(document["currency"] == "USD")
        #expect(document["usage"] == "small")
        #expect(document["total"]?["expected"] != nil)
        #expect(document["groups"]?.array?.count == 3)
        #expect(document["curve"]?.array?.count == 2)
        let gateway = try #require(document["resources"]?.array?.first)
        #expect(gateway["status"] == "charged")
        let line = try #require(gateway["lines"]?.array?.first)
        #expect(line["state"] == "priced")
        #expect(line["prices"]?.array?.first?["usd"] == 0.045)
        #expect(line["prices"]?.array?.first?["source"]?.string?.isEmpty == false)
        #expect(document["resources"]?.array?.last?["status"] == "free")
        for key in ["assumptions", "oldPrices", "advice", "purchaseOptions"] { #expect(document[key]?.array != nil) }
    }

    @Test("Two runs print the same bytes, in every format", arguments: ["text", "json", "csv", "markdown"])
    func determinism(format: String) throws {
        let tool = Tool(folder: try folder())
        let arguments = ["estimate", "template.yaml", "--region", "us-east-1", "--usage", "medium", "--format", format]
        let first = try tool.start(arguments).wait()
        #expect(first.code == 0 && !first.output.isEmpty)
        #expect(try tool.start(arguments).wait().output == first.output)
    }

    @Test("A budget that is not kept ends with 1")
    func budget() throws {
        let tool = Tool(folder: try folder())
        let over = try tool.run("estimate", "template.yaml", "--region", "us-east-1", "--budget", "40")
        #expect(over.code == 1)
        #expect(over.error.contains("over the budget: 40.85 of 40.00"))
        #expect(try tool.run("estimate", "template.yaml", "--region", "us-east-1", "--budget", "41").code == 0)
    }

    @Test("Compares with another template, and with another environment")
    func comparisons() throws {
        let folder = try folder()
        try folder.write(
            "Resources: {Gateway: {Type: 'AWS::EC2::NatGateway', Properties: {ConnectivityType: private}}}",
            to: "old.yaml")
        let tool = Tool(folder: folder)
        let result = try tool.run("estimate", "template.yaml", "--region", "us-east-1", "--against", "old.yaml")
        #expect(result.output.contains("COMPARED WITH old.yaml"))
        #expect(result.output.contains("+8.00"))
        let markdown = try tool.run(
            "estimate", "template.yaml", "--region", "us-east-1", "--against", "old.yaml", "--format", "markdown")
        #expect(markdown.output.contains("| template.yaml/Disk | – | 8.00 | +8.00 |"))
        let unknown = try tool.run("estimate", "template.yaml", "--against-environment", "staging")
        #expect(unknown.code == 2)
        #expect(unknown.error.contains("there is no environment staging"))
    }

    @Test("A file is written, over an earlier estimate alone")
    func output() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        for _ in 1...2 {
            #expect(try tool.run("estimate", "template.yaml", "--format", "csv", "--output", "costs.csv").code == 0)
        }
        #expect(try folder.read("costs.csv").hasPrefix("environment,stack,component,"))
        let refused = try tool.run("estimate", "template.yaml", "--output", "usage.yaml")
        #expect(refused.code == 2)
        #expect(refused.error.contains("usage.yaml is no estimate"))
    }

    @Test("A picture shows the cost over numbers of users, and needs some")
    func picture() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        for _ in 0..<2 {
            let drawn = try tool.run(
                "estimate", "template.yaml", "--region", "us-east-1", "--usage", "small", "--users", "100,1000,10000",
                "--format", "svg", "--output", "cost.svg")
            #expect(drawn.code == 0)
        }
        let svg = try folder.read("cost.svg")
        #expect(svg.hasPrefix("<svg") && svg.contains("Cost a month over users"))
        #expect(svg.contains("10,000 users:"))
        let refused = try tool.run("estimate", "template.yaml", "--usage", "small", "--format", "svg")
        #expect(refused.code == 2)
        #expect(refused.error.contains("add --usage medium --users 1000,10000,100000"))
    }

    @Test(
        "Wrong usage ends with 2 and says what was meant",
        arguments: [
            (["estimate", "nowhere.yaml"], "there is no file or folder nowhere.yaml"),
            (["estimate", "template.yaml", "--usage", "mediun"], "did you mean \"medium\"?"),
            (["estimate", "template.yaml", "--usage", "template.yaml"], "has no key \"Resources\""),
            (["estimate", "template.yaml", "--by", "stak"], "did you mean \"stack\"?"),
            (["estimate", "template.yaml", "--users", "many"], "many is none"),
            (["estimate", "template.yaml", "--users", "10"], "nothing depends on the number of users"),
            (["estimate", "template.yaml", "--parameter", "Size"], "write it as Name=value"),
            (["estimate", "template.yaml", "--facts", "usage.yaml"], "not that of a table of facts"),
            (["estimate", "template.yaml", "--against", "a", "--against-environment", "b"], "exclude each other"),
            (["estimate", "template.yaml", "--environment", "production"], "there is no environment production"),
            (["facts", "price"], "did you mean \"prices\"?"),
        ])
    func wrongUsage(arguments: [String], message: String) throws {
        let result = try Tool(folder: try folder()).start(arguments).wait()
        #expect(result.code == 2)
        #expect((result.error + result.output).contains(message), "\(result.error)")
    }

    @Test("Facts are shown, searched, and replaced by newer ones")
    func facts() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        #expect(try tool.run("facts").output.contains("prices "))
        let rows = try tool.run("facts", "prices", "nat-gateway:hour", "eu-central-1")
        #expect(rows.output.contains("1 row"))
        #expect(try tool.run("facts", "usage", "natProcessed").output.contains("natProcessedGB"))
        try folder.write(
            "service,item,region,unit,usd,as_of,source,confidence\nVPC,nat-gateway:hour,us-east-1,hour,0.01,2026,contract,exact\n",
            to: "mine.csv")
        #expect(
            try tool.run("facts", "prices", "nat-gateway:hour", "contract", "--facts", "mine.csv").output.contains(
                "0.01"))
        let cheaper = try tool.run("estimate", "template.yaml", "--region", "us-east-1", "--facts", "mine.csv")
        #expect(cheaper.output.contains("15.30"))
        let document = try JSON(try tool.run("facts", "slas", "RDS", "--json").output)
        #expect(document["rows"]?.array?.first?["service"] == "RDS")
    }

    @Test("Trace computes what requirements ask about money")
    func trace() throws {
        let folder = try Folder()
        var files = Samples.assembly()
        files["Shop.template.json"] = #"{"Resources": {"Key": {"Type": "AWS::KMS::Key"}}}"#
        try folder.write(files, below: "cdk.out")
        try folder.write(
            """
            catalogue: Shop
            documents: [Paper]
            requirements:
              - {id: A, text: cheap, source: Paper, checks: [{measure: monthly-cost, at-most: 100}]}
              - {id: B, text: cheaper, source: Paper, checks: [{measure: monthly-cost, at-most: 0.5}]}

            """, to: "requirements.yaml")
        // In a region of which the prices of keys are unknown, they are not counted, and that is said.
        let result = try Tool(folder: folder).run("trace", "cdk.out", "--json")
        #expect(result.output.contains("at the prices of another region not counted"))
        #expect(!result.output.contains("\"waitsFor\""))
    }
}
