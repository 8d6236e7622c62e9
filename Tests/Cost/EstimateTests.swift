import MainstayCost
import MainstayFacts
import MainstayTemplate
import Testing

@Suite struct EstimateTests {
    private static let instance = "{R: {Type: 'AWS::EC2::EIP'}}"

    @Test func withoutUsageOnlyWhatRunsAnywayHasACost() throws {
        let resource = try Sample().estimate("{R: {Type: 'AWS::EC2::NatGateway'}}").resource()
        #expect(resource.lines.map(\.state) == [.priced, .dependsOnUsage, .priced])
        #expect(isSame(resource.cost.expected, 32.85 + 3.65))
        let data = try #require(resource.lines.first { $0.parameter == "natProcessedGB" })
        #expect(data.prices.first?.usd == 0.045)
        #expect(data.cost == nil)
        #expect(resource.dependents == 1)
    }

    @Test func aPriceThatARegionLacksIsInNoTotal() throws {
        let estimate = try Sample(region: "eu-central-1").estimate(
            "{R: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Scheme: internal}}}")
        #expect(estimate.total == .zero)
        #expect(isSame(estimate.reference.expected, 0.0225 * 730))
        #expect(estimate.resources[0].lines[0].state == .noPriceInRegion(reference: "us-east-1"))
    }

    @Test func withoutARegionNothingRegionalHasAPrice() throws {
        let estimate = try Sample(region: nil).estimate(
            "{R: {Type: 'AWS::EC2::EIP'}, Z: {Type: 'AWS::Route53::HostedZone'}}")
        #expect(isSame(estimate.total.expected, 0.5))
        #expect(isSame(estimate.reference.expected, 3.65))
        #expect(estimate.assumptions.contains { $0.contains("no region is known") })
    }

    @Test func pricesDifferByRegion() throws {
        let east = try Sample().estimate("{R: {Type: 'AWS::EC2::Volume', Properties: {Size: 100, VolumeType: gp3}}}")
        let frankfurt = try Sample(region: "eu-central-1").estimate(
            "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: 100, VolumeType: gp3}}}")
        #expect(east.total.expected < frankfurt.total.expected)
        #expect(frankfurt.resources[0].lines[0].prices[0].region == "eu-central-1")
    }

    @Test func parametersHaveTheirDefaultsOrTheValuesGiven() throws {
        let parameters = "Parameters: {Size: {Type: Number, Default: 10}, Open: {Type: String}}"
        let volume = "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: {Ref: Size}}}}"
        #expect(isSame(try Sample().estimate(volume, rest: parameters).total.expected, 1))
        #expect(isSame(try Sample(parameters: ["Size": "20"]).estimate(volume, rest: parameters).total.expected, 2))
        let open = try Sample().estimate(
            "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: {Ref: Open}}}}", rest: parameters)
        #expect(open.resources[0].lines.map(\.state) == [.unknown("Size is only known at deployment")])
        #expect(open.unknowns == 1)
    }

    @Test func conditionsLeaveOutWhatDoesNotHold() throws {
        let rest = """
            Parameters: {Stage: {Type: String, Default: test}, Open: {Type: String}}
            Conditions:
              IsProduction: {'Fn::Equals': [{Ref: Stage}, production]}
              IsOpen: {'Fn::Equals': [{Ref: Open}, a]}
            """
        let template =
            "{R: {Type: 'AWS::EC2::EIP', Condition: IsProduction}, S: {Type: 'AWS::EC2::EIP', Condition: IsOpen}}"
        let test = try Sample().estimate(template, rest: rest)
        #expect(try test.resource().status == .absent(condition: "IsProduction"))
        #expect(isSame(test.total.expected, 3.65))
        #expect(test.total.low == 0)
        let production = try Sample(parameters: ["Stage": "production", "Open": "b"]).estimate(template, rest: rest)
        #expect(isSame(production.total.low, 3.65))
    }

    @Test func anAutoScalingGroupIsPricedOverItsRange() throws {
        let group = """
            {R: {Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {MinSize: "2", MaxSize: "6", DesiredCapacity: "3",
              LaunchTemplate: {LaunchTemplateId: {Ref: T}}}},
             T: {Type: 'AWS::EC2::LaunchTemplate', Properties: {LaunchTemplateData: {InstanceType: m7g.large}}}}
            """
        let hour = 0.0816 * 730
        let cost = try Sample().estimate(group).total
        #expect(isSame(cost.low, 2 * hour) && isSame(cost.expected, 3 * hour) && isSame(cost.high, 6 * hour))
        var stated = Sample()
        stated.usage = try Sample.usage("usage: {averageCapacity: 4}")
        #expect(isSame(try stated.estimate(group).total.expected, 4 * hour))
        stated.usage = try Sample.usage("usage: {averageCapacity: {low: 3, expected: 4, high: 5}}")
        #expect(isSame(try stated.estimate(group).total.high, 5 * hour))
        // A stated number outside of the range cannot come about.
        stated.usage = try Sample.usage("usage: {averageCapacity: 40}")
        #expect(isSame(try stated.estimate(group).total.expected, 6 * hour))
    }

    @Test func aServiceIsPricedOverTheRangeOfItsScalableTarget() throws {
        let service = """
            {R: {Type: 'AWS::ECS::Service', Properties: {LaunchType: FARGATE, DesiredCount: 3, TaskDefinition: {Ref: T}}},
             T: {Type: 'AWS::ECS::TaskDefinition', Properties: {Cpu: 1 vCPU, Memory: 2 GB, RuntimePlatform: {CpuArchitecture: ARM64}}},
             S: {Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: {MinCapacity: 2, MaxCapacity: 12,
               ScalableDimension: 'ecs:service:DesiredCount', ResourceId: {'Fn::Sub': 'service/c/${R.Name}'}}}}
            """
        let task = (0.03238 + 2 * 0.00356) * 730
        let cost = try Sample().estimate(service).resource().cost
        #expect(isSame(cost.low, 2 * task) && isSame(cost.expected, 3 * task) && isSame(cost.high, 12 * task))
    }

    @Test func spotTasksAreCheaper() throws {
        let service = """
            {R: {Type: 'AWS::ECS::Service', Properties: {DesiredCount: 5, TaskDefinition: {Ref: T}, CapacityProviderStrategy: [
               {CapacityProvider: FARGATE, Base: 1, Weight: 1}, {CapacityProvider: FARGATE_SPOT, Weight: 3}]}},
             T: {Type: 'AWS::ECS::TaskDefinition', Properties: {Cpu: "1024", Memory: "1024"}}}
            """
        // One is the base; of the other four one is on demand, and three are spot.
        let expected = (2 * (0.04048 + 0.004445) + 3 * (0.012144 + 0.001334)) * 730
        #expect(isSame(try Sample().estimate(service).resource().cost.expected, expected))
    }

    @Test func tasksOnInstancesArePaidForOnTheInstances() throws {
        let resource = try Sample().estimate(
            "{R: {Type: 'AWS::ECS::Service', Properties: {DesiredCount: 5, LaunchType: EC2}}}"
        ).resource()
        #expect(resource.status == .indirect("the instances of its cluster"))
    }

    @Test func pricesThatAreOldAreMarked() throws {
        let address = try Sample(day: "2026-11-21").estimate(Self.instance)
        let later = try Sample(day: "2036-11-21").estimate(Self.instance)
        #expect(later.oldPrices.count == 1)
        #expect(address.oldPrices.count <= later.oldPrices.count)
        var options = try Sample(day: "2036-11-21").options()
        options.maximumPriceAge = 10_000
        let patient = Estimator(options).estimate([
            EstimatedStack(name: "s", template: try Sample.template(Self.instance), file: "t", region: "us-east-1")
        ])
        #expect(patient.oldPrices.isEmpty)
    }

    @Test func aNewerTableIsUsed() throws {
        var sample = Sample()
        var reader = FactReader(file: "mine.csv")
        reader.read(
            Array(
                """
                service,item,region,unit,usd,as_of,source,confidence
                VPC,public-ipv4:in-use,us-east-1,hour,0.01,2026-11-01,contract,exact
                """.utf8), into: &sample.facts)
        let line = try sample.estimate(Self.instance).resource().lines[0]
        #expect(isSame(try #require(line.cost).expected, 7.30))
        #expect(line.prices[0].source == "contract")
    }

    @Test func groupsSumUpToTheTotal() throws {
        let estimate = try Sample().estimate(
            """
            {A: {Type: 'AWS::EC2::EIP', Properties: {Tags: [{Key: Team, Value: web}]}},
             B: {Type: 'AWS::EC2::EIP', Metadata: {'aws:cdk:path': 'Stack/Network/Address'}},
             C: {Type: 'AWS::KMS::Key', Metadata: {'aws:cdk:path': 'Stack/Network/Key'}}}
            """)
        for grouping in [CostGrouping.environment, .stack, .component, .type, .resource, .tag("Team")] {
            let groups = estimate.groups(by: grouping)
            #expect(isSame(groups.reduce(0) { $0 + $1.cost.expected }, estimate.total.expected))
            #expect(groups.reduce(0) { $0 + $1.resources } == 3)
        }
        #expect(Set(estimate.groups(by: .component).map(\.name)) == ["Stack/A", "Stack/Network"])
        #expect(Set(estimate.groups(by: .tag("Team")).map(\.name)) == ["web", "(no tag Team)"])
        #expect(estimate.groups(by: .component).first?.name == "Stack/Network")
    }

    @Test func serverlessResourcesArePriced() throws {
        let template = try #require(
            TemplateParser(file: "t.yaml").parse(
                """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Hello:
                    Type: AWS::Serverless::Function
                    Properties: {Runtime: python3.13, Handler: a.b, InlineCode: x, MemorySize: 512}
                """
            ).value)
        var options = try Sample().options()
        options.usage = try Sample.usage("usage: {lambdaInvocationMillions: 0.1, lambdaDurationMs: 350}")
        let estimate = Estimator(options).estimate([
            EstimatedStack(name: "s", template: template, file: "t.yaml", region: "us-east-1")
        ])
        #expect(isSame(estimate.total.expected, 0.31))
    }

    @Test func twoRunsAreEqual() throws {
        let sample = Sample(usage: UsageProfiles(common: UsageProfile(.medium)))
        let text =
            "{"
            + WorkedExample.all.enumerated().map { index, example in
                "R\(index): {Type: '\(example.type)'}"
            }.joined(separator: ", ") + "}"
        let (one, two) = (try sample.estimate(text), try sample.estimate(text))
        #expect(one.resources == two.resources)
        #expect(one.assumptions == two.assumptions)
        #expect(one.groups(by: .type) == two.groups(by: .type))
    }

    @Test(arguments: [
        "{R: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: mysql, DBInstanceClass: db.t3.large, AllocatedStorage: -5}}}",
        "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: 1e300}}}",
        "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: .inf}}}",
        "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: []}}}",
        "{R: {Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {MinSize: 9223372036854775807, MaxSize: 1}}}",
        "{R: {Type: 'AWS::ECS::Service', Properties: {DesiredCount: -1, LaunchType: FARGATE, TaskDefinition: {Ref: R}}}}",
        "{R: {Type: 'AWS::Lambda::Function', Properties: {MemorySize: 0}}}",
        "{R: {Type: 'AWS::Synthetics::Canary', Properties: {Schedule: {Expression: 'rate(0 minutes)'}}}}",
        "{R: {Type: 'AWS::EC2::EIP', Properties: 5}}",
        "{R: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Type: [application], Subnets: x}}}",
    ]) func whatNoTemplateShouldSayIsSurvived(resources: String) throws {
        let sample = Sample(usage: UsageProfiles(common: UsageProfile(.large)))
        let total = try sample.estimate(resources).total
        #expect(total.low.isFinite && total.expected.isFinite && total.high.isFinite && total.low >= 0)
    }
}
