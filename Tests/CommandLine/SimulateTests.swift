import Testing

@Suite("mainstay simulate")
struct SimulateCommandTests {
    private static let template = """
        Resources:
          Balancer:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: {Scheme: internet-facing, Subnets: [subnet-1, subnet-2]}
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: !Ref Balancer, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]}
          Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Targets: [{Id: !Ref Server}]}}
          Server:
            Type: AWS::EC2::Instance
            Properties: {InstanceType: t3.micro, UserData: !Base64 {"Fn::Sub": "host=${Database.Endpoint.Address}"}}
          Database: {Type: AWS::RDS::DBInstance, Properties: {Engine: postgres, BackupRetentionPeriod: 7}}

        """

    private func tool() throws -> (Tool, Folder) {
        let folder = try Folder()
        try folder.write(Self.template, to: "shop.yaml")
        return (Tool(folder: folder), folder)
    }

    @Test("A target that is missed ends with 1, one that is met with 0")
    func target() throws {
        let (tool, _) = try tool()
        let missed = try tool.run("simulate", "availability", "shop.yaml", "--target", "0.9999", "--years", "1000")
        #expect(missed.code == 1)
        #expect(missed.output.contains("MISSED"))
        let met = try tool.run("simulate", "availability", "shop.yaml", "--target", "0.9", "--years", "1000")
        #expect(met.code == 0)
        #expect(met.output.contains("MET"))
    }

    @Test("The same seed prints the same report")
    func seed() throws {
        let (tool, _) = try tool()
        let arguments = ["simulate", "availability", "shop.yaml", "--years", "2000", "--seed", "7", "--json"]
        #expect(try tool.start(arguments).wait().output == tool.start(arguments).wait().output)
    }

    @Test("Recovery is held against objectives, and written to a file")
    func recovery() throws {
        let (tool, folder) = try tool()
        let missed = try tool.run("simulate", "recovery", "shop.yaml", "--rto", "1h", "--rpo", "15m")
        #expect(missed.code == 1)
        #expect(missed.output.contains("nothing brings it back"))
        let one = try tool.run("simulate", "recovery", "shop.yaml", "--failure", "instance", "--rto", "1h")
        #expect(one.code == 0)
        #expect(try tool.run("simulate", "recovery", "shop.yaml", "--output", "recovery.md").output.isEmpty)
        #expect(try folder.read("recovery.md").hasPrefix("# Simulation: recovery"))
        // Written over by the next one; what is no simulation is not.
        #expect(try tool.run("simulate", "recovery", "shop.yaml", "--output", "recovery.md").code == 0)
        #expect(try tool.run("simulate", "recovery", "shop.yaml", "--output", "shop.yaml").code == 2)
    }

    @Test("A picture shows what costs availability; recovery has none")
    func picture() throws {
        let (tool, folder) = try tool()
        for _ in 0..<2 {
            let drawn = try tool.run(
                "simulate", "availability", "shop.yaml", "--years", "500", "--output", "causes.svg")
            #expect(drawn.code == 0)
            #expect(drawn.output.isEmpty)
        }
        let svg = try folder.read("causes.svg")
        #expect(svg.hasPrefix("<svg"))
        #expect(svg.contains(">Database<") && svg.contains(">Server<"))
        try folder.write("<svg>mine</svg>", to: "mine.svg")
        #expect(try tool.run("simulate", "availability", "shop.yaml", "--output", "mine.svg").code == 2)
        let refused = try tool.run("simulate", "recovery", "shop.yaml", "--format", "svg")
        #expect(refused.code == 2)
        #expect(refused.error.contains("simulate recovery draws no picture"))
    }

    @Test("Assumptions of one's own are used; a key that there is not ends with 2")
    func assumptions() throws {
        let (tool, folder) = try tool()
        try folder.write("assumptions: {instance.failure.rate: 5000}\n", to: "bad.yaml")
        let arguments = ["simulate", "availability", "shop.yaml", "--target", "0.9999", "--years", "500"]
        #expect(try tool.start(arguments + ["--assumptions", "bad.yaml"]).wait().code == 1)
        try folder.write("assumptions: {instance.failure.rat: 1}\n", to: "typo.yaml")
        let refused = try tool.start(arguments + ["--assumptions", "typo.yaml"]).wait()
        #expect(refused.code == 2)
        #expect(refused.error.contains("did you mean \"instance.failure.rate\"?"))
    }

    @Test(
        "Wrong usage ends with 2 and says what was meant",
        arguments: [
            (["availability", "nowhere.yaml"], "there is no file or folder nowhere.yaml"),
            (["availability", "shop.yaml", "--target", "99.9"], "0.999 for 99.9 %"),
            (["availability", "shop.yaml", "--figure", "flor"], "did you mean \"floor\"?"),
            (["availability", "shop.yaml", "--path", "Balance"], "did you mean \"Balancer\"?"),
            (["availability", "shop.yaml", "--environment", "x"], "there is no environment x"),
            (["recovery", "shop.yaml", "--rto", "soon"], "--rto soon is no time"),
            (["recovery", "shop.yaml", "--failure", "zon"], "did you mean \"zone\"?"),
            (["recovery", "shop.yaml", "--json", "--format", "markdown"], "exclude each other"),
        ])
    func usage(arguments: [String], message: String) throws {
        let (tool, _) = try tool()
        let run = try tool.start(["simulate"] + arguments).wait()
        #expect(run.code == 2)
        #expect(run.error.contains(message), "\(run.error)")
    }
}
