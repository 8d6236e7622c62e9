import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Deployment strategies")
struct DeploymentTests {
    private let shop = ComputeStack()

    private func service(
        _ deployment: DeploymentStrategy, configure: (inout ContainerService.Configuration) -> Void = { _ in }
    ) -> ContainerService {
        ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")) {
            $0.deployment = deployment
            configure(&$0)
        }
    }

    private func findings(
        _ deployment: DeploymentStrategy, configure: (inout ContainerService.Configuration) -> Void = { _ in }
    ) -> [String] {
        let shop = ComputeStack()
        let service = ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")) {
            $0.deployment = deployment
            configure(&$0)
        }
        if service.port != nil { shop.loadBalancer().route(to: service) }
        return shop.findings
    }

    @Test("Blue/green moves requests between two target groups by the weights of one rule")
    func blueGreen() throws {
        shop.loadBalancer { $0.testPort = 8_443 }.route(to: service(.blueGreen), paths: ["/shop/*"])
        let template = try shop.template().withoutHashes
        let made = try template.only("AWS::ECS::Service")
        let deployment = try #require(made.properties["DeploymentConfiguration"])
        #expect(deployment["Strategy"] == "BLUE_GREEN")
        #expect(deployment["BakeTimeInMinutes"] == 10)
        #expect(deployment["DeploymentCircuitBreaker"] == ["Enable": true, "Rollback": true])
        #expect(made.properties["DeploymentController"] == nil)
        let groups = template.resources("AWS::ElasticLoadBalancingV2::TargetGroup").map(\.logicalID)
        #expect(groups.count == 2)
        let rules = template.resources("AWS::ElasticLoadBalancingV2::ListenerRule")
        #expect(rules.count == 2)
        for rule in rules {
            let targets = rule.properties["Actions"]?.array?.first?["ForwardConfig"]?["TargetGroups"]?.array ?? []
            #expect(targets.map { $0["Weight"] } == [100, 0])
            #expect(Set(targets.compactMap { $0["TargetGroupArn"]?["Ref"]?.string }) == Set(groups))
        }
        let balancer = try #require(made.properties["LoadBalancers"]?.array?.first)
        let advanced = try #require(balancer["AdvancedConfiguration"])
        #expect(advanced["AlternateTargetGroupArn"]?["Ref"]?.string?.contains("Alternate") == true)
        let production = advanced["ProductionListenerRule"]?["Ref"]?.string
        let test = advanced["TestListenerRule"]?["Ref"]?.string
        #expect(Set([production, test]) == Set(rules.map(\.logicalID)))
        #expect(test?.contains("Test") == true)
        try template.require(
            "AWS::EC2::SecurityGroupIngress", ["FromPort": 8_443, "ToPort": 8_443, "CidrIp": "10.0.0.0/16"])
    }

    @Test("Linear and canary deployments say how much moves, and how long each step waits")
    func steps() throws {
        let balancer = shop.loadBalancer()
        balancer.route(to: service(.linear(percent: 20, every: .minutes(3))))
        let other = ContainerService("Api", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")) {
            $0.deployment = .canary(percent: 5, lasting: .minutes(15))
            $0.bakeTime = .minutes(30)
        }
        balancer.route(to: other, paths: ["/api/*"])
        let template = try shop.template()
        try template.require(
            "AWS::ECS::Service",
            [
                "DeploymentConfiguration": [
                    "Strategy": "LINEAR",
                    "LinearConfiguration": ["StepPercent": 20, "StepBakeTimeInMinutes": 3], "BakeTimeInMinutes": 10,
                ]
            ])
        try template.require(
            "AWS::ECS::Service",
            [
                "DeploymentConfiguration": [
                    "Strategy": "CANARY",
                    "CanaryConfiguration": ["CanaryPercent": 5, "CanaryBakeTimeInMinutes": 15],
                    "BakeTimeInMinutes": 30,
                ]
            ])
    }

    @Test("Alarms undo a deployment, in whichever order they were added", arguments: [false, true])
    func alarms(reversed: Bool) throws {
        let service = service(.blueGreen)
        let balancer = shop.loadBalancer()
        let group = balancer.route(to: service)
        let alarms = [
            Alarm(
                "Errors", in: shop.stack, group.metric("HTTPCode_Target_5XX_Count", .sum), .above(10),
                description: "Errors"),
            Alarm(
                "Slow", in: shop.stack, balancer.metric("TargetResponseTime", .percentile(95)), .above(0.2),
                description: "Slow"),
        ]
        for alarm in reversed ? alarms.reversed() : alarms { service.rollBack(on: alarm) }
        let template = try shop.template().withoutHashes
        let deployment = try template.only("AWS::ECS::Service").properties["DeploymentConfiguration"]
        #expect(
            deployment?["Alarms"] == [
                "AlarmNames": [["Ref": "Errors"], ["Ref": "Slow"]], "Enable": true, "Rollback": true,
            ])
    }

    @Test("Hooks are asked by the role that moves requests")
    func hooks() throws {
        let arn: StringValue = "arn:aws:lambda:eu-central-1:123456789012:function:smoke"
        shop.loadBalancer().route(
            to: service(.blueGreen) {
                $0.deploymentHooks = [DeploymentHook(arn, at: [.postTestTrafficShift, .postScaleUp])]
            })
        let template = try shop.template()
        let hook = try template.only("AWS::ECS::Service").properties["DeploymentConfiguration"]?["LifecycleHooks"]
        #expect(hook?.array?.first?["HookTargetArn"]?.string == arn.literal)
        #expect(hook?.array?.first?["LifecycleStages"] == ["POST_SCALE_UP", "POST_TEST_TRAFFIC_SHIFT"])
        #expect(template.actions(ofRole: "WebDeploymentRole") == ["lambda:InvokeFunction"])
        // The permission is there before the first deployment asks.
        #expect(
            try template.only("AWS::ECS::Service").dependencies.contains { $0.hasPrefix("WebDeploymentRolePolicy") })
    }

    @Test("CodeDeploy shifts on the listener, keeps the old version for the bake time, and rolls back")
    func codeDeploy() throws {
        let service = service(.codeDeploy(.canary(percent: 10, lasting: .minutes(5)))) { $0.bakeTime = .minutes(20) }
        let balancer = shop.loadBalancer { $0.testPort = 9_443 }
        let group = balancer.route(to: service)
        service.rollBack(
            on: Alarm(
                "Errors", in: shop.stack, group.metric("HTTPCode_Target_5XX_Count", .sum), .above(10),
                description: "Errors"))
        #expect(service.codeDeploy != nil)
        let template = try shop.template().withoutHashes
        let made = try template.only("AWS::ECS::Service")
        #expect(made.properties["DeploymentController"] == ["Type": "CODE_DEPLOY"])
        #expect(made.properties["DeploymentConfiguration"] == nil)
        #expect(made.properties["AvailabilityZoneRebalancing"] == "DISABLED")
        #expect(made.properties["LoadBalancers"]?.array?.first?["AdvancedConfiguration"] == nil)
        try template.require(
            "AWS::CodeDeploy::DeploymentConfig",
            [
                "ComputePlatform": "ECS",
                "TrafficRoutingConfig": [
                    "Type": "TimeBasedCanary",
                    "TimeBasedCanary": ["CanaryPercentage": 10, "CanaryInterval": 5],
                ],
            ])
        let shift = try template.only("AWS::CodeDeploy::DeploymentGroup").properties
        #expect(shift["DeploymentStyle"]?["DeploymentType"] == "BLUE_GREEN")
        #expect(
            shift["AutoRollbackConfiguration"]?["Events"] == [
                "DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST",
            ])
        #expect(shift["AlarmConfiguration"] == ["Alarms": [["Name": ["Ref": "Errors"]]], "Enabled": true])
        let blue = shift["BlueGreenDeploymentConfiguration"]?["TerminateBlueInstancesOnDeploymentSuccess"]
        #expect(blue?["TerminationWaitTimeInMinutes"] == 20)
        let pair = shift["LoadBalancerInfo"]?["TargetGroupPairInfoList"]?.array?.first
        #expect(pair?["ProdTrafficRoute"]?["ListenerArns"] == [["Ref": "EntryListener"]])
        #expect(pair?["TestTrafficRoute"]?["ListenerArns"] == [["Ref": "EntryTestListener"]])
        #expect(pair?["TargetGroups"]?.array?.count == 2)
    }

    @Test("Without alarms CodeDeploy is not told to stop on one")
    func codeDeployWithoutAlarms() throws {
        shop.loadBalancer().route(to: service(.codeDeploy(.allAtOnce)))
        let shift = try shop.template().only("AWS::CodeDeploy::DeploymentGroup").properties
        #expect(shift["DeploymentConfigName"] == "CodeDeployDefault.ECSAllAtOnce")
        #expect(
            shift["AutoRollbackConfiguration"]?["Events"] == ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_REQUEST"])
        #expect(shift["AlarmConfiguration"] == ["Enabled": false])
    }

    @Test("Rolling deployments stay as they were")
    func rolling() throws {
        shop.loadBalancer().route(to: service(.rolling))
        let template = try shop.template()
        #expect(template.count(of: "AWS::ElasticLoadBalancingV2::TargetGroup") == 1)
        let deployment = try template.only("AWS::ECS::Service").properties["DeploymentConfiguration"]
        #expect(
            deployment == [
                "DeploymentCircuitBreaker": ["Enable": true, "Rollback": true], "MaximumPercent": 200,
                "MinimumHealthyPercent": 100,
            ])
    }

    @Test("What ECS and CodeDeploy would refuse is reported")
    func refused() {
        #expect(findings(.linear(percent: 2, every: .minutes(1))) == ["invalid-traffic-step"])
        #expect(findings(.canary(percent: 100, lasting: .minutes(1))) == ["invalid-traffic-step"])
        #expect(findings(.canary(percent: 10, lasting: .seconds(90))) == ["invalid-bake-time"])
        #expect(findings(.codeDeploy(.linear(percent: 10, every: .days(2)))) == ["invalid-bake-time"])
        #expect(findings(.blueGreen) { $0.bakeTime = .days(2) } == ["invalid-bake-time"])
        #expect(
            findings(.rolling) { $0.deploymentHooks = [DeploymentHook("arn", at: [.postScaleUp])] }
                == ["hooks-of-rolling-deployment"])
        #expect(
            findings(.codeDeploy(.allAtOnce)) { $0.deploymentHooks = [DeploymentHook("arn", at: [.postScaleUp])] }
                == ["unsupported-with-codedeploy"])
        #expect(
            findings(.blueGreen) {
                $0.scaling = .between(1, 2)
                $0.scaling?.requestsPerTarget = 10
            } == ["scaling-on-requests-of-two-groups"])
        _ = service(.blueGreen)
        #expect(shop.findings == ["deployment-without-load-balancer"])
    }

    @Test("A service whose requests move has one route")
    func severalRoutes() {
        let service = service(.blueGreen)
        let balancer = shop.loadBalancer()
        balancer.route(to: service, paths: ["/a"])
        balancer.route(to: service, paths: ["/b"])
        #expect(shop.findings == ["several-routes-of-shifting-service"])
    }

    @Test("A test port is not one that is taken", arguments: [0, 80, 443, 70_000])
    func testPort(_ port: Int) {
        _ = shop.loadBalancer { $0.testPort = port }
        #expect(shop.findings.contains("invalid-test-port"))
    }

    @Test("Tasks may protect themselves where asked for")
    func taskProtection() throws {
        _ = service(.rolling) { $0.taskProtection = true }
        #expect(
            try shop.template().actions(ofRole: "WebTaskRole").isSuperset(of: [
                "ecs:GetTaskProtection", "ecs:UpdateTaskProtection",
            ]))
    }
}
