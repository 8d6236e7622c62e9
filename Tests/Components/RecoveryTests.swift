import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Health checks, routed records and the failover of a region")
struct RecoveryTests {
    private let core = CoreStack(region: "eu-west-1")

    private func standby() -> (replica: PostgresRegionalReplica, network: Network) {
        let home = Stack("Home", in: core.app, destination: AnyDestination(region: "eu-central-1"))
        let source = Postgres("Database", in: home, network: Network("Network", in: home))
        let network = Network("Network", in: core.stack)
        let replica = PostgresRegionalReplica(
            "Replica", in: core.stack, of: source, network: network, key: Key("Key", in: core.stack))
        return (replica, network)
    }

    private func states(_ template: SynthesizedTemplate) throws -> TemplateValue {
        let machine = try template.only("AWS::StepFunctions::StateMachine").properties
        return try #require(machine["Definition"]?["States"])
    }

    @Test("A health check asks over HTTPS, for a text where one is given")
    func healthCheck() throws {
        HealthCheck("Check", in: core.stack, of: "shop.example.com") {
            $0.path = "/health"
            $0.text = "well"
            $0.interval = .seconds(10)
        }
        try core.template().require(
            "AWS::Route53::HealthCheck",
            [
                "HealthCheckConfig": [
                    "Type": "HTTPS_STR_MATCH", "FullyQualifiedDomainName": "shop.example.com", "Port": 443,
                    "ResourcePath": "/health", "SearchString": "well", "RequestInterval": 10, "FailureThreshold": 3,
                    "EnableSNI": true,
                ]
            ])
        HealthCheck("Fast", in: core.stack, of: "shop.example.com") { $0.interval = .seconds(5) }
        HealthCheck("Path", in: core.stack, of: "shop.example.com") { $0.path = "health" }
        HealthCheck("Host", in: core.stack, of: "https://shop.example.com") { $0.port = 70_000 }
        #expect(
            core.findings == [
                "invalid-health-check", "invalid-health-check", "invalid-port", "invalid-domain-name",
            ])
    }

    @Test("A health check can follow an alarm")
    func following() throws {
        let alarm = Alarm("Alarm", in: core.stack, Metric("A", "B"), .above(1), description: "Trouble")
        HealthCheck("Check", in: core.stack, following: alarm, region: "eu-west-1")
        try core.template().require(
            "AWS::Route53::HealthCheck",
            [
                "HealthCheckConfig": [
                    "Type": "CLOUDWATCH_METRIC", "InsufficientDataHealthStatus": "LastKnownStatus",
                    "AlarmIdentifier": ["Name": ["Ref": "Alarm"], "Region": "eu-west-1"],
                ]
            ])
    }

    @Test("A name fails over from one load balancer to another, by both kinds of addresses")
    func failover() throws {
        let shop = ComputeStack()
        let zone = HostedZone("Zone", in: shop.stack, name: "example.com")
        let check = HealthCheck("Check", in: shop.stack, of: "shop.example.com")
        zone.failover("shop", from: shop.loadBalancer("One"), to: shop.loadBalancer("Two"), healthCheck: check)
        let records = try shop.template().resources("AWS::Route53::RecordSet").map(\.properties)
        #expect(
            records.map { "\($0["Type"]?.string ?? "") \($0["Failover"]?.string ?? "")" }.sorted() == [
                "A PRIMARY", "A SECONDARY", "AAAA PRIMARY", "AAAA SECONDARY",
            ])
        #expect(records.allSatisfy { ($0["HealthCheckId"] == nil) == ($0["Failover"] == "SECONDARY") })
        #expect(records.allSatisfy { $0["AliasTarget"]?["EvaluateTargetHealth"] == true })
    }

    @Test("Records can be told apart by weight, delay, place and distance")
    func routing() throws {
        let shop = ComputeStack()
        let zone = HostedZone("Zone", in: shop.stack, name: "example.com")
        let target = shop.loadBalancer()
        let routings: [(String, RecordRouting, Pattern)] = [
            ("weight", .weight(10), ["Weight": 10]),
            ("latency", .latency(region: "eu-west-1"), ["Region": "eu-west-1"]),
            ("country", .country("CH"), ["GeoLocation": ["CountryCode": "CH"]]),
            ("continent", .continent("EU"), ["GeoLocation": ["ContinentCode": "EU"]]),
            (
                "proximity", .proximity(region: "eu-west-1", bias: 20),
                ["GeoProximityLocation": ["AWSRegion": "eu-west-1", "Bias": 20]]
            ),
        ]
        for (name, routing, _) in routings {
            zone.aliasRecord(name, to: target, routing: routing, named: "here")
        }
        let template = try shop.template()
        for (_, _, pattern) in routings { try template.require("AWS::Route53::RecordSet", pattern) }
        zone.aliasRecord("a", to: target, routing: .weight(256), named: "here")
        zone.aliasRecord("b", to: target, routing: .country("ch"), named: "here")
        zone.aliasRecord("c", to: target, routing: .continent("XX"), named: "here")
        zone.aliasRecord("d", to: target, routing: .proximity(region: "eu-west-1", bias: 100), named: "")
        #expect(shop.findings == Array(repeating: "invalid-record-routing", count: 5))
    }

    @Test("A primary whose health nobody sees is reported")
    func blindFailover() {
        let zone = HostedZone("Zone", in: core.stack, name: "example.com")
        let assets = Bucket("Assets", in: core.stack)
        let cdn = CDN("CDN", in: core.stack, origin: .bucket(assets))
        zone.aliasRecord(to: cdn, routing: .primary, named: "primary")
        #expect(core.findings.contains("failover-without-health"))
    }

    @Test("A failover makes sure of the replica, fences, promotes, starts services and tells")
    func regionalFailover() throws {
        let (replica, network) = standby()
        let check = HealthCheck("Check", in: core.stack, of: "shop.example.com")
        let failover = RegionalFailover(
            "Failover", in: core.stack, promoting: replica, topic: Topic("Alerts", in: core.stack)
        ) { $0.fence = check }
        let service = ContainerService("Web", in: core.stack, network: network, image: .registry("nginx:1.27"))
        failover.start(service, tasks: 4, scalingTo: 20)
        failover.start(InstanceService("Jobs", in: core.stack, network: network), instances: 2)
        failover.start(service, tasks: 4, scalingTo: 20)
        let alarm = Alarm("Gone", in: core.stack, Metric("A", "B"), .above(1), description: "Home is gone")
        failover.startAutomatically(on: alarm)
        let template = try core.template()
        let states = try states(template)
        #expect(states["IsReplicaWell"]?["Default"] == "RefuseReplica")
        #expect(
            states["Fence"]?["Parameters"]
                == ["Disabled": true, "HealthCheckId": ["Fn::GetAtt": ["Check", "HealthCheckId"]], "Inverted": true])
        #expect(states["Promote"]?["Parameters"]?["BackupRetentionPeriod"] == 7)
        let branches = states["StartServices"]?["Branches"]?.array ?? []
        #expect(branches.map { $0["StartAt"]?.string } == ["Start", "Scale"])
        #expect(branches.last?["States"]?["Scale"]?["Parameters"]?["MaxCapacity"] == 20)
        #expect(
            template.actions(ofRole: "FailoverRole").isSuperset(of: [
                "rds:PromoteReadReplica", "route53:UpdateHealthCheck", "ecs:UpdateService",
                "autoscaling:UpdateAutoScalingGroup", "application-autoscaling:RegisterScalableTarget", "sns:Publish",
            ]))
        try template.require("AWS::Events::Rule", ["Targets": [["Id": "Failover"]]])
    }

    /// Every state that is named is there, every state that is there is named, and each way ends.
    @Test("The state machine is whole, with and without services and a fence", arguments: [true, false])
    func whole(isFull: Bool) throws {
        let (replica, network) = standby()
        let check = HealthCheck("Check", in: core.stack, of: "shop.example.com")
        let failover = RegionalFailover(
            "Failover", in: core.stack, promoting: replica, topic: Topic("Alerts", in: core.stack)
        ) { $0.fence = isFull ? check : nil }
        if isFull {
            failover.start(
                ContainerService("Web", in: core.stack, network: network, image: .registry("nginx:1.27")), tasks: 1)
        }
        let definition = try core.template().only("AWS::StepFunctions::StateMachine").properties["Definition"]
        var machines = [try #require(definition)]
        machines += machines[0]["States"]?["StartServices"]?["Branches"]?.array ?? []
        #expect(machines.count == (isFull ? 2 : 1))
        for machine in machines {
            let states = try #require(machine["States"]?.object)
            var named = Set([machine["StartAt"]?.string])
            for state in states.members.map(\.value) {
                named.insert(state["Next"]?.string)
                named.insert(state["Default"]?.string)
                for way in (state["Choices"]?.array ?? []) + (state["Catch"]?.array ?? []) {
                    named.insert(way["Next"]?.string)
                }
                let type = state["Type"]?.string
                #expect(state["Next"] != nil || ["Choice", "Succeed", "Fail"].contains(type))
            }
            named.remove(nil)
            #expect(named == Set(states.members.map(\.key)))
        }
    }

    @Test("A failover that could not work is reported")
    func failoverRefused() {
        let (replica, network) = standby()
        let topic = Topic("Alerts", in: core.stack)
        let failover = RegionalFailover("Failover", in: core.stack, promoting: replica, topic: topic) {
            $0.limit = .seconds(1)
            $0.backups = .days(0)
        }
        failover.start(InstanceService("Jobs", in: core.stack, network: network), instances: 0)
        let home = Stack("Far", in: core.app, destination: AnyDestination(region: "eu-central-1"))
        let far = Alarm("Gone", in: home, Metric("A", "B"), .above(1), description: "Home is gone")
        failover.startAutomatically(on: far)
        let elsewhere = Topic("Alerts", in: home)
        RegionalFailover("Failover", in: home, promoting: replica, topic: elsewhere)
        for rule in [
            "invalid-recovery-time", "invalid-backup-retention", "invalid-standby-size", "alarm-in-another-region",
            "replica-in-another-region",
        ] {
            #expect(core.findings.contains(rule), "\(rule)")
        }
    }
}
