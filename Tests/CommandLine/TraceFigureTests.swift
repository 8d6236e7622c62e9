import MainstayTemplate
import Testing

/// What `trace` asks engines, and what it makes of their answers.
@Suite("figures of mainstay trace")
struct TraceFigureTests {
    private static let template = """
        {"Resources": {
          "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-east-1a"}},
          "B": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1b"}},
          "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {
            "Scheme": "internet-facing", "Subnets": [{"Ref": "A"}, {"Ref": "B"}]}},
          "Targets": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {
            "TargetType": "ip", "Port": 80, "Protocol": "HTTP"}},
          "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {
            "LoadBalancerArn": {"Ref": "Balancer"}, "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}]}},
          "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "RequiresCompatibilities": ["FARGATE"], "Cpu": "1024", "Memory": "2048", "NetworkMode": "awsvpc",
            "ContainerDefinitions": [{"Name": "web", "Image": "web"}]}},
          "Service": {"Type": "AWS::ECS::Service", "Properties": {
            "LaunchType": "FARGATE", "DesiredCount": 4, "TaskDefinition": {"Ref": "Task"},
            "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [{"Ref": "A"}, {"Ref": "B"}]}},
            "LoadBalancers": [{"ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": {"Ref": "Targets"}}]}}
        }}
        """

    private func folder(_ check: String) throws -> Folder {
        let folder = try Folder()
        var files = Samples.assembly()
        files["Shop.template.json"] = Self.template
        try folder.write(files, below: "cdk.out")
        try folder.write(
            """
            catalogue: Shop
            documents: [Paper]
            requirements:
              - {id: A, text: figure, source: Paper, checks: [{\(check)}]}

            """, to: "requirements.yaml")
        return folder
    }

    @Test(
        "What an engine does not take into account is no proof, and is told",
        arguments: [
            (
                "measure: response-time, at-most: 9000, with: {users: 10, demand: spike, after: 2h}",
                "after: 2h is no time"
            ),
            ("measure: response-time, at-most: 9000, with: {users: 10, demand: spkie}", "there is no demand"),
            ("measure: users, at-least: 1, with: {users: 1e400}", "users: 1e400 is no number"),
            ("measure: utilisation, at-most: 9, with: {requests: 6000 a minute}", "is no number of requests a second"),
            ("measure: utilisation, at-most: 9, with: {users: 10, tier: cach}", "there is no tier"),
            ("measure: monthly-cost, at-most: 9000, with: {colour: red}", "it knows no \\\"colour\\\""),
            ("measure: monthly-cost, at-most: 9000, with: {purchase: stolen}", "nothing is paid as"),
            ("measure: availability, at-least: 0.1, with: {loss: two zones}", "one loss at a time"),
        ])
    func refused(check: String, message: String) throws {
        let result = try Tool(folder: try folder(check)).run("trace", "cdk.out", "--json")
        let document = try JSON(result.output)
        let requirement = try #require(document["requirements"]?.array?.first)
        #expect(requirement["status"] == "unproven")
        #expect(result.output.contains(message), "\(result.output)")
    }

    @Test("A bound within the range waits for a measurement, and what was measured decides")
    func measured() throws {
        let folder = try folder("measure: users, at-least: 500")
        let tool = Tool(folder: folder)
        let open = try JSON(try tool.run("trace", "cdk.out", "--json").output)
        #expect(open["requirements"]?.array?.first?["status"] == "needs-deployment")
        #expect(open["requirements"]?.array?.first?["checks"]?.array?.first?["waitsFor"] == "measurement")
        func calibrate(_ time: String) throws {
            try folder.write(
                """
                source: load test
                think-time: 7s
                requests-per-interaction: 1
                files-per-interaction: 0
                processor-time: \(time)
                network-time: 5ms
                variation: 1
                outbound-per-request: 0

                """, to: "calibration.yaml")
        }
        try calibrate("5ms")
        let met = try tool.run("trace", "cdk.out", "--json")
        #expect(try JSON(met.output)["requirements"]?.array?.first?["status"] == "met", "\(met.output) \(met.error)")
        try calibrate("80ms")
        #expect(try tool.run("trace", "cdk.out").code == 1)
        try folder.write("source: x\nprocessor-tim: 5ms\n", to: "calibration.yaml")
        let refused = try tool.run("trace", "cdk.out")
        #expect(refused.code == 2)
        #expect(refused.error.contains("calibration.yaml"))
    }
}
