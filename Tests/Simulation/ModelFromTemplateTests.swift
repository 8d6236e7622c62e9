import MainstayAssembly
import MainstaySimulation
import MainstayTemplate
import Testing

@Suite("models read from templates")
struct ModelFromTemplateTests {
    private func component(_ name: String, of model: SystemModel) throws -> Component {
        try #require(model.components.first { $0.name == name })
    }

    @Test("a path begins at its name and ends at the database")
    func paths() throws {
        let model = try Models.read(Templates.shop)
        #expect(model.paths.map(\.name) == ["shop.example/api/*", "shop.example"])
        let names = model.paths[0].hard.map { model.components[$0].name }
        #expect(names == ["Zone", "Firewall", "Distribution", "Balancer", "Service", "Database"])
        #expect(model.paths[0].soft.map { model.components[$0].name } == ["Assets", "Amazon SES", "Cache", "Gateway"])
        #expect(model.paths[0].startUp.map { model.components[$0].name } == ["Secret"])
        #expect(
            model.paths[1].hard.map { model.components[$0].name } == ["Zone", "Firewall", "Distribution", "Assets"])
        #expect(model.paths.allSatisfy { $0.isUserFacing })
    }

    @Test("a name that health checks watch is still the users' where they have no other")
    func watchedName() throws {
        let check = """
              Watch: {Type: AWS::Route53::HealthCheck, Properties: {HealthCheckConfig: {Type: HTTPS, FullyQualifiedDomainName: shop.example}}}

            """
        let model = try Models.read(Templates.shop.replacing("Resources:\n", with: "Resources:\n" + check))
        #expect(model.paths.map(\.name) == ["shop.example/api/*", "shop.example"])
    }

    @Test("units, zones and what a condition decides")
    func redundancy() throws {
        let model = try Models.read(Templates.shop)
        let service = try component("Service", of: model)
        #expect(service.redundancy == Redundancy(.pool, units: 2))
        #expect(service.zones == ["zone 1", "zone 2"])
        let database = try component("Database", of: model)
        #expect(database.redundancy == Redundancy(.standby, units: 2))
        let single = try Models.read(Templates.shop(production: "no"))
        let alone = try component("Database", of: single)
        #expect(alone.redundancy == .single)
    }

    @Test("how a service scales, what it runs with, and how it is looked after")
    func service() throws {
        let model = try Models.read(Templates.shop)
        guard case .containers(let settings) = try component("Service", of: model).settings else {
            Issue.record("the service has no settings of a container service")
            return
        }
        #expect(settings.launch == .fargate)
        #expect(settings.taskCPU == 512 && settings.taskMemory == 1024)
        #expect(settings.scaling?.minimum == 2 && settings.scaling?.maximum == 10)
        #expect(settings.scaling?.policies.first?.kind == .targetTracking(target: 60, isScaleInOff: false))
        #expect(settings.scaling?.policies.first?.scaleOutCooldown == 30)
        #expect(settings.rollsBack)
        #expect(settings.targetGroups.first?.healthCheckInterval == 10)
        #expect(model.subnets.map(\.usableAddresses) == [251, 251])
        #expect(model.subnets.map(\.isPublic) == [false, false])
    }

    @Test("why a dependency is hard or soft, and what shows it")
    func dependencies() throws {
        let model = try Models.read(Templates.shop)
        let service = try #require(model.index(of: "Shop/Service"))
        let found = model.dependencies(of: service)
        func dependency(_ name: String) throws -> Dependency {
            try #require(found.first { model.components[$0.to].name == name })
        }
        let (database, cache) = (try dependency("Database"), try dependency("Cache"))
        #expect(database.strength == .hard && database.evidence == ["environment variable"])
        #expect(cache.strength == .soft && cache.evidence == ["security group"])
        let (assets, secret) = (try dependency("Assets"), try dependency("Secret"))
        #expect(assets.strength == .soft)
        #expect(secret.strength == .startUp)
    }

    @Test("backups, by what the database says and by the plan that takes it")
    func protection() throws {
        let model = try Models.read(Templates.shop)
        let protection = try #require(try component("Database", of: model).protection)
        #expect(protection.continuousDays == 7)
        #expect(protection.isDeletionProtected == true)
        #expect(protection.deletionPolicy == "Snapshot")
        let backup = try #require(protection.plans.first)
        #expect(backup.selectedBy == "the tag Backup=daily")
        #expect(backup.interval == 24 && backup.days == 30)
        let assets = try component("Assets", of: model)
        #expect(assets.protection?.versions == DataProtection.Versions(days: nil))
    }

    @Test("a reference into another stack, and into another region, leads there")
    func stacks() throws {
        let data = """
            Resources:
              Table: {Type: AWS::DynamoDB::Table, Properties: {BillingMode: PAY_PER_REQUEST}}
            Outputs:
              Name: {Value: !Ref Table, Export: {Name: orders}}
            """
        let web = """
            Resources:
              Function:
                Type: AWS::Lambda::Function
                Properties: {Role: "arn:aws:iam::111111111111:role/f", Environment: {Variables: {TABLE: !ImportValue orders}}}
              Url: {Type: AWS::Lambda::Url, Properties: {TargetFunctionArn: !GetAtt Function.Arn, AuthType: NONE}}
            """
        let edge = """
            Resources:
              Distribution:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins: [{Id: o, DomainName: {Fn::GetStackOutput: {StackName: Web, OutputName: Url, Region: eu-west-1}}, CustomOriginConfig: {}}]
                    DefaultCacheBehavior: {TargetOriginId: o, ViewerProtocolPolicy: https-only}
            """
        let model = try #require(
            ModelReader().read(
                Models.assembly([
                    ("Data", data, "eu-west-1"),
                    ("Web", web + "\nOutputs:\n  Url: {Value: !GetAtt Url.FunctionUrl}", "eu-west-1"),
                    ("Edge", edge, "us-east-1"),
                ])
            ).first)
        #expect(model.regions == ["eu-west-1", "us-east-1"])
        let path = try #require(model.paths.first)
        #expect(
            path.hard.map { model.components[$0].id } == ["Edge/Distribution", "Web/Url", "Web/Function", "Data/Table"])
        #expect(model.notes.contains { $0.message.contains("DNS is left out") })
    }

    @Test("failover records make two ways of one, with the time that turning to the other takes")
    func failover() throws {
        let text = """
            Resources:
              Zone: {Type: AWS::Route53::HostedZone, Properties: {Name: a.example}}
              First: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Scheme: internet-facing, Subnets: [subnet-1, subnet-2]}}
              Second: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Scheme: internet-facing, Subnets: [subnet-3, subnet-4]}}
              Check: {Type: AWS::Route53::HealthCheck, Properties: {HealthCheckConfig: {Type: HTTPS, RequestInterval: 10, FailureThreshold: 2}}}
              L1: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: !Ref First, DefaultActions: [{Type: forward, TargetGroupArn: !Ref T1}]}}
              L2: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: !Ref Second, DefaultActions: [{Type: forward, TargetGroupArn: !Ref T2}]}}
              T1: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Targets: [{Id: !Ref I1}]}}
              T2: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Targets: [{Id: !Ref I2}]}}
              I1: {Type: AWS::EC2::Instance, Properties: {InstanceType: t3.micro, AvailabilityZone: us-east-1a}}
              I2: {Type: AWS::EC2::Instance, Properties: {InstanceType: t3.micro, AvailabilityZone: us-east-1b}}
              R1: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneId: !Ref Zone, Name: a.example, Type: A, Failover: PRIMARY, SetIdentifier: a, HealthCheckId: !Ref Check, AliasTarget: {DNSName: !GetAtt First.DNSName, HostedZoneId: !GetAtt First.CanonicalHostedZoneID}}}
              R2: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneId: !Ref Zone, Name: a.example, Type: A, Failover: SECONDARY, SetIdentifier: b, AliasTarget: {DNSName: !GetAtt Second.DNSName, HostedZoneId: !GetAtt Second.CanonicalHostedZoneID}}}
            """
        let model = try Models.read(text)
        let path = try #require(model.paths.first)
        #expect(model.paths.count == 1)
        guard case .all(let blocks) = path.structure, case .failover(let ways, let switchover)? = blocks.last else {
            Issue.record("the path has no failover: \(path.structure)")
            return
        }
        #expect(ways.count == 2)
        #expect(switchover == .dns(interval: 10, threshold: 2, timeToLive: 60))
        #expect(model.notes.contains { $0.kind == .assumed })
    }
}
