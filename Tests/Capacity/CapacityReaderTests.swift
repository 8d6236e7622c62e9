import MainstayAssembly
import MainstayCapacity
import MainstayFacts
import MainstaySimulation
import MainstayTemplate
import Testing

struct CapacityReaderTests {
    private static let template = """
        Resources:
          SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/26, AvailabilityZone: !Select [0, !GetAZs ""]}}
          SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.1.0/26, AvailabilityZone: !Select [1, !GetAZs ""]}}
          Distribution:
            Type: AWS::CloudFront::Distribution
            Properties:
              DistributionConfig:
                Enabled: true
                Origins:
                  - {Id: assets, DomainName: !GetAtt Assets.RegionalDomainName, S3OriginConfig: {}}
                  - {Id: api, DomainName: !GetAtt Balancer.DNSName, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                CacheBehaviors:
                  - {PathPattern: "/api/*", TargetOriginId: api, ViewerProtocolPolicy: https-only, CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad}
                DefaultCacheBehavior: {TargetOriginId: assets, ViewerProtocolPolicy: https-only, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
          Assets: {Type: AWS::S3::Bucket}
          Balancer: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Scheme: internet-facing, Subnets: [!Ref SubnetA, !Ref SubnetB]}}
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: !Ref Balancer, Port: 443, Protocol: HTTPS, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]}
          Targets:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: {TargetType: ip, Port: 8080, Protocol: HTTP, HealthCheckIntervalSeconds: 10}
          Service:
            Type: AWS::ECS::Service
            Properties:
              LaunchType: FARGATE
              DesiredCount: 2
              TaskDefinition: !Ref Task
              NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref SubnetA, !Ref SubnetB], SecurityGroups: [!Ref ServiceGroup]}}
              LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
          ServiceGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: service, VpcId: vpc-1}}
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              RequiresCompatibilities: [FARGATE]
              Cpu: "512"
              Memory: "1024"
              NetworkMode: awsvpc
              ContainerDefinitions:
                - {Name: web, Image: nginx, Environment: [{Name: DATABASE, Value: !GetAtt Database.Endpoint.Address}]}
          Scaling:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: {MinCapacity: 2, MaxCapacity: 12, ResourceId: !Sub "service/x/${Service.Name}", ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: ecs}
          Policy:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              PolicyName: cpu
              PolicyType: TargetTrackingScaling
              ScalingTargetId: !Ref Scaling
              TargetTrackingScalingPolicyConfiguration:
                TargetValue: 65
                PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
          Database:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: postgres, DBInstanceClass: db.m6g.large, AllocatedStorage: "100", StorageType: gp3, MultiAZ: true}
        """

    /// A step policy beside the other, and the alarm that calls it.
    private static func steps(evaluationPeriods: String = "2") -> String {
        """

          Steps:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              PolicyName: steps
              PolicyType: StepScaling
              ScalingTargetId: !Ref Scaling
              StepScalingPolicyConfiguration:
                AdjustmentType: PercentChangeInCapacity
                Cooldown: 60
                MinAdjustmentMagnitude: 2
                StepAdjustments:
                  - {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 20}
                  - {MetricIntervalLowerBound: 10, ScalingAdjustment: 50}
          Surge:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/ECS
              MetricName: CPUUtilization
              Statistic: Average
              ComparisonOperator: GreaterThanThreshold
              Threshold: 85
              Period: 120
              EvaluationPeriods: \(evaluationPeriods)
              AlarmActions: [!Ref Steps]
        """
    }

    private func model(adding more: String = "", to template: String = template) throws -> CapacityModel {
        let parsed = TemplateParser(file: "shop.yaml").parse(template + more)
        let stack = StackArtifact(id: "Shop", template: try #require(parsed.value), templateFile: "shop.yaml")
        let system = try #require(ModelReader().read(Assembly(stacks: [stack])).first)
        return CapacityReader().read(system)
    }

    @Test func aStepPolicyActsWithTheAlarmThatCallsIt() throws {
        let policies = try #require(try model(adding: Self.steps()).services.first).scaling.policies
        // Two periods of two minutes each are four data points of a minute.
        let expected = StepScaling(
            .processor, threshold: 85, isAbove: true, pointsToAlarm: 4, evaluationPeriods: 4,
            adjustment: .percentChangeInCapacity(atLeast: 2),
            steps: [.init(from: 0, to: 10, change: 20), .init(from: 10, to: nil, change: 50)], cooldown: 60)
        #expect(policies.contains(.step(expected)))
        #expect(policies.count == 2)
    }

    @Test func aStepPolicyThatNoAlarmCallsIsLeftOutAndTold() throws {
        let model = try model(adding: Self.steps().replacing("AlarmActions: [!Ref Steps]", with: "AlarmActions: []"))
        #expect(model.services.first?.scaling.policies.count == 1)
        #expect(model.notes.contains { $0.contains("no alarm here calls") })
    }

    @Test func numbersThatNoServiceHasDoNotOverflow() throws {
        let huge = "9223372036854775807"
        let alarmed = try model(adding: Self.steps(evaluationPeriods: huge))
        #expect(alarmed.services.first?.scaling.policies.count == 2)
        let sized = try model(to: Self.template.replacing("Cpu: \"512\"", with: "Cpu: \"\(huge)\""))
        #expect(sized.services.isEmpty)
    }

    @Test func servicesAndDatabases() throws {
        let model = try model()
        #expect(model.services.map(\.name) == ["Service"])
        let service = try #require(model.services.first)
        #expect(service.kind == .fargate)
        #expect(service.size.vCPU == 0.5)
        #expect(service.scaling.minimum == 2)
        #expect(service.scaling.maximum == 12)
        #expect(service.scaling.policies == [.targetTracking(TargetTracking(.processor, target: 65))])
        #expect(service.databases == [0])
        #expect(service.zones == 2)
        // 30 to 180 s, and half of a health check more than the middle.
        #expect(service.startTime?.expected == 110)
        let database = try #require(model.databases.first)
        #expect(database.size.vCPU == 2)
        #expect(database.storageOperations == 3000)
        // 8 GiB: nine tenths of it by 9,531,392 bytes.
        #expect(database.maximumConnections == 811)
        #expect(database.sizes.contains { $0.name == "db.r6g.16xlarge" })
    }

    @Test func filesStayAtTheEdge() throws {
        let edge = try model().edge
        #expect(edge.distribution == "Distribution")
        #expect(edge.loadBalancer == "Balancer")
        #expect(edge.filesComeFromStorage)
    }

    @Test func limitsWithTheirSources() throws {
        let limits = try model().limits
        let addresses = try #require(limits.first { $0.name.hasPrefix("addresses") })
        // Two blocks of 64, less five each; the load balancer wants eight in each.
        #expect(addresses.available == 118)
        #expect(addresses.usedAnyway == 16)
        #expect(limits.contains { $0.name == "connections of Database" && !$0.isQuota })
        #expect(limits.contains { $0.name == "ECS: Fargate On-Demand vCPU" && $0.isQuota })
        #expect(limits.allSatisfy { !$0.source.isEmpty })
    }

    @Test func anEmptySystemHasNothingThatAnswers() {
        let model = CapacityReader().read(SystemModel(environment: nil, regions: []))
        #expect(model.services.isEmpty)
        #expect(!model.notes.isEmpty)
    }
}

struct CapacityReportTests {
    private func report(_ users: Double, traffic: Traffic.Shape? = nil) -> CapacityReport {
        CapacityReport(
            name: "shop\u{1B}[2J|x",
            analysis: CapacityAnalysis(
                sampleModel(maximum: 10), target: CapacityTarget(users: users, latency: 0.3)),
            traffic: traffic.map { Traffic($0, users: users) })
    }

    @Test(arguments: [100.0, 20_000])
    func textIsOfEightyColumns(users: Double) {
        let text = report(users, traffic: .spike).render(.text)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(text.contains(users == 100 ? "MET: it serves" : "MISSED: it serves"))
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("processor-time"))
    }

    @Test func jsonIsReadable() throws {
        let text = report(20_000, traffic: .spike).render(.json)
        let value = try #require(TemplateParser(file: "", format: .json).parse(text).value)
        #expect(value["command"]?.string == "simulate capacity")
        #expect(value["met"]?.bool == false)
        #expect(value["cases"]?["expected"]?["endedBy"]?["name"]?.string == "Service")
        #expect(value["timeline"]?["minutes"]?.array?.count == 120)
        #expect(value["changes"]?["isSufficient"]?.bool == true)
        #expect(value["assumptions"]?["think-time"]?["source"]?.string?.contains("TPC-W") == true)
    }

    @Test func markdownEscapesNames() {
        let text = report(20_000).render(.markdown)
        #expect(text.contains("\\|x"))
        #expect(text.contains("| component |"))
    }

    @Test func picturesAreDocuments() {
        for picture in CapacityReport.Picture.allCases {
            let text = report(5000, traffic: .spike).render(.svg, picture: picture)
            #expect(text.hasPrefix("<svg") && text.hasSuffix("</svg>\n"))
            #expect(text.contains("target 300 ms"))
        }
        #expect(report(100).standardPicture == .latency)
        #expect(report(100, traffic: .day).standardPicture == .timeline)
    }

    @Test func aReportWithoutServicesSaysSo() {
        let report = CapacityReport(
            name: "empty", analysis: CapacityAnalysis(CapacityModel(), target: CapacityTarget(users: 10, latency: 1)),
            traffic: Traffic(.steady, users: 10))
        #expect(!report.isMet)
        for format in CapacityReport.Format.allCases { #expect(!report.render(format).isEmpty) }
        #expect(report.render(.text).contains("nothing answers"))
    }
}
