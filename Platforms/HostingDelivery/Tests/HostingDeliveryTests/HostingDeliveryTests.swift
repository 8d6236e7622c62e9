import Mainstay
import MainstayTesting
import Testing

@testable import HostingDelivery

/// What the requirements ask for, in what is deployed.
@Suite("HostingDelivery")
struct HostingDeliveryTests {
    private let result = HostingDelivery.synthesise()

    private func template(_ id: String) throws -> SynthesizedTemplate { try SynthesizedTemplate(in: result, stack: id) }

    private var platforms: [SynthesizedTemplate] {
        get throws { try ["HostingDevelopment", "HostingStaging", "HostingProduction"].map(template) }
    }

    @Test("Four environments in accounts of their own; the second region where data has to survive")
    func stacks() {
        #expect(
            result.assembly.stacks.map(\.id).sorted() == [
                "HostingDevelopment", "HostingDevelopmentAccount", "HostingDevelopmentRefuge", "HostingProduction",
                "HostingProductionAccount", "HostingProductionDelivery", "HostingProductionOrganisation",
                "HostingProductionRefuge", "HostingProductionStandby", "HostingSandbox", "HostingSandboxAccount",
                "HostingStaging", "HostingStagingAccount", "HostingStagingPenetrationTest", "HostingStagingRefuge",
                "HostingStagingStandby",
            ])
        for stack in result.assembly.stacks {
            let isSecond = stack.id.hasSuffix("Refuge") || stack.id.hasSuffix("Standby")
            #expect(stack.region == (isSecond ? "us-west-2" : "us-east-1"))
            let isDurable = stack.environment == "staging" || stack.environment == "production"
            #expect(stack.terminationProtection == isDurable)
        }
        #expect(Set(result.assembly.stacks.compactMap(\.account)).count == 5)
    }

    @Test(
        "Clusters answer in their networks alone, with nodes on demand and spare ones that only what tolerates them uses"
    )
    func clusters() throws {
        for template in try platforms {
            #expect(template.count(of: "AWS::EKS::Cluster") == 1)
            #expect(template.count(of: "AWS::EKS::Nodegroup", ["CapacityType": "ON_DEMAND"]) == 1)
            try template.require("AWS::EKS::Nodegroup", ["CapacityType": "SPOT", "Taints": .any])
            #expect(template.count(of: "AWS::ECS::Service") == 0)
        }
    }

    @Test("Two colours of one shape, one of which gets every request")
    func colours() throws {
        for template in try platforms {
            #expect(template.count(of: "AWS::ElasticLoadBalancingV2::LoadBalancer") == 2)
            #expect(template.count(of: "AWS::ElasticLoadBalancingV2::TargetGroup") == 4)
            // Addresses of both kinds.
            #expect(template.count(of: "AWS::Route53::RecordSet", ["SetIdentifier": "blue", "Weight": 100]) == 2)
            #expect(template.count(of: "AWS::Route53::RecordSet", ["SetIdentifier": "green", "Weight": 0]) == 2)
        }
    }

    @Test("Production has two shards, each in two zones, audited, and kept for thirty days")
    func shards() throws {
        let production = try template("HostingProduction")
        #expect(production.count(of: "AWS::RDS::DBInstance", ["Engine": "postgres", "MultiAZ": true]) == 2)
        #expect(production.count(of: "AWS::RDS::DBProxy") == 2)
        #expect(production.count(of: "AWS::DynamoDB::GlobalTable") == 2)
        try production.require("AWS::RDS::DBInstance", ["BackupRetentionPeriod": 30, "DeletionProtection": true])
        let development = try template("HostingDevelopment")
        #expect(development.count(of: "AWS::RDS::DBInstance", ["Engine": "postgres"]) == 1)
        #expect(development.count(of: "AWS::DynamoDB::GlobalTable") == 1)
    }

    @Test("The standby has copies of both shards and takes over by itself")
    func standby() throws {
        for id in ["HostingStagingStandby", "HostingProductionStandby"] {
            let template = try template(id)
            #expect(template.count(of: "AWS::RDS::DBInstance") == 2)
            #expect(template.count(of: "AWS::StepFunctions::StateMachine") == 2)
            #expect(template.count(of: "AWS::EKS::Cluster") == 1)
            try template.require("AWS::Route53::RecordSet", ["Failover": "SECONDARY", "TTL": "60"])
        }
    }

    @Test("Logs cannot be changed: in production by nobody at all, in other environments for a shorter time")
    func immutableLogs() throws {
        let modes = ["Production": "COMPLIANCE", "Staging": "GOVERNANCE", "Sandbox": "GOVERNANCE"]
        for (name, mode) in modes {
            try template("Hosting\(name)Account").require(
                "AWS::S3::Bucket",
                ["ObjectLockConfiguration": ["Rule": ["DefaultRetention": ["Mode": .exactly(.string(mode))]]]])
        }
    }

    @Test("A sandbox has no way to others, ends when its time is over, and stops what costs too much")
    func sandbox() throws {
        let sandbox = try template("HostingSandbox")
        #expect(sandbox.count(of: "AWS::EC2::VPCPeeringConnection") == 0)
        try sandbox.require("AWS::Budgets::BudgetsAction", ["ApprovalModel": "AUTOMATIC"])
        #expect(sandbox.count(of: "AWS::ServiceCatalog::CloudFormationProduct") == 1)
        #expect(sandbox.count(of: "AWS::Scheduler::Schedule") == 1)
    }

    @Test("Things are broken on purpose in staging, and only while people do not notice")
    func experiments() throws {
        #expect(try template("HostingStaging").count(of: "AWS::FIS::ExperimentTemplate") == 3)
        #expect(try template("HostingProduction").count(of: "AWS::FIS::ExperimentTemplate") == 0)
    }

    @Test("The templates are as recorded")
    func snapshots() throws {
        for stack in result.assembly.stacks {
            try SynthesizedTemplate(in: result, stack: stack.id).requireSnapshot("Snapshots/\(stack.id).json")
        }
        // What no template says: where stacks go, what they wait for, and who may reach what.
        try SynthesizedTemplate([
            "stacks": .array(
                result.assembly.stacks.sorted { $0.id < $1.id }.map { stack in
                    [
                        "id": .string(stack.id), "displayName": .string(stack.displayName),
                        "account": .string(stack.account ?? ""), "region": .string(stack.region ?? ""),
                        "environment": .string(stack.environment ?? ""),
                        "terminationProtection": .bool(stack.terminationProtection),
                        // The commit changes with each commit.
                        "tags": .object(
                            stack.tags.filter { !$0.key.hasPrefix("Git") }.map { .init($0.key, .string($0.value)) }),
                        "dependencies": .array(stack.dependencies.map { .string($0) }),
                    ]
                }),
            "edges": .array(
                result.assembly.edges.map { edge in
                    [
                        "from": .string(edge.from), "to": .string(edge.to), "kind": .string(edge.kind),
                        "detail": .array(edge.detail.map { .string($0) }),
                    ]
                }),
        ]).requireSnapshot("Snapshots/assembly.json")
    }
}
