import Testing

@Suite("mainstay simulate capacity")
struct SimulateCapacityTests {
    private static let template = """
        Resources:
          Balancer: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Scheme: internet-facing, Subnets: [subnet-1, subnet-2]}}
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: !Ref Balancer, Port: 443, Protocol: HTTPS, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]}
          Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 8080, Protocol: HTTP, VpcId: vpc-1}}
          Service:
            Type: AWS::ECS::Service
            Properties:
              LaunchType: FARGATE
              DesiredCount: 4
              TaskDefinition: !Ref Task
              LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties: {RequiresCompatibilities: [FARGATE], Cpu: "2048", Memory: "4096", NetworkMode: awsvpc, ContainerDefinitions: [{Name: web, Image: nginx}]}

        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Self.template, to: "shop.yaml")
        try folder.write("components: {Service: {processor-time: 10ms}}\n", to: "measured.yaml")
        try folder.write("components: {Servce: {processor-time: 10ms}}\n", to: "wrong.yaml")
        return folder
    }

    @Test("A target that is met ends with 0, one that is missed with 1")
    func exitCodes() throws {
        let tool = Tool(folder: try folder())
        let met = try tool.run("simulate", "capacity", "shop.yaml", "--users", "500")
        #expect(met.code == 0, "\(met.error)")
        #expect(met.output.contains("MET: it serves"))
        let missed = try tool.run("simulate", "capacity", "shop.yaml", "--users", "50,000")
        #expect(missed.code == 1)
        #expect(missed.output.contains("First bottleneck – Service"))
        #expect(missed.output.contains("Service: DesiredCount 4 →"))
    }

    @Test("Formats, a calibration and a file")
    func options() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        let arguments = ["simulate", "capacity", "shop.yaml", "--users", "500", "--calibration", "measured.yaml"]
        let json = try tool.start(arguments + ["--format", "json", "--traffic", "spike"]).wait()
        #expect(json.output.hasPrefix("{"))
        #expect(json.output.contains("\"command\": \"simulate capacity\""))
        let written = try tool.start(arguments + ["--format", "svg", "-o", "users.svg"]).wait()
        #expect(written.code == 0 && written.output.isEmpty)
        #expect(try folder.read("users.svg").hasPrefix("<svg"))
        #expect(try tool.start(arguments + ["--format", "text", "-o", "users.svg"]).wait().code == 0)
        let refused = try tool.start(arguments + ["-o", "shop.yaml"]).wait()
        #expect(refused.code == 2)
        #expect(refused.error.contains("is not written over"))
    }

    @Test(
        "Wrong usage ends with 2 and says what was meant",
        arguments: [
            (["shop.yaml"], "--users"), (["shop.yaml", "--users", "many"], "such as 50000"),
            (["shop.yaml", "--users", "5", "--latency", "200"], "200ms"),
            (["shop.yaml", "--users", "5", "--percentile", "100"], "from 1 to 99.99"),
            (["shop.yaml", "--users", "5", "--traffic", "spke"], "did you mean \"spike\"?"),
            (["shop.yaml", "--users", "5", "--picture", "timeline"], "add --traffic spike"),
            (["shop.yaml", "--users", "5", "--calibration", "wrong.yaml"], "did you mean \"Service\"?"),
            (["shop.yaml", "--users", "5", "--calibration", "none.yaml"], "there is no file none.yaml"),
            (["shop.yaml", "--users", "5", "--environment", "test"], "there is no environment test"),
            (["nowhere", "--users", "5"], "nowhere"),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try Tool(folder: try folder()).start(["simulate", "capacity"] + arguments).wait()
        #expect(result.code == 2)
        #expect(result.error.contains(message), "\(result.error)")
    }
}
