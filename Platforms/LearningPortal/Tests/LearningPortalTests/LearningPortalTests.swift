import Mainstay
import MainstayTesting
import Testing

@testable import LearningPortal

@Suite("Learning portal")
struct LearningPortalTests {
    private let fixture = Fixture()

    @Test("Two syntheses are byte for byte the same")
    func determinism() throws {
        let again = Fixture()
        for environment in Fixture.environments {
            for stack in Fixture.stacks {
                #expect(
                    try fixture.template(environment, stack).value == again.template(environment, stack).value,
                    "\(environment) \(stack)")
            }
        }
    }

    @Test("Two environments of four stacks, each after the one before, and a pipeline")
    func stacks() {
        #expect(!fixture.result.hasErrors, "\(fixture.result.diagnostics)")
        let stacks = fixture.result.assembly.stacks
        #expect(stacks.count == 9)
        for environment in Fixture.environments {
            let name = "LearningPortal\(environment)"
            let dependencies = { (id: String) in stacks.first { $0.id == id }?.dependencies ?? ["missing"] }
            #expect(dependencies("\(name)Refuge").isEmpty)
            #expect(dependencies(name) == ["\(name)Refuge"])
            #expect(dependencies("\(name)Standby") == [name, "\(name)Refuge"])
            #expect(dependencies("\(name)Edge").contains("\(name)Standby"))
        }
        #expect(stacks.allSatisfy { stack in stack.tags.contains { $0.key == "GitCommit" && !$0.value.isEmpty } })
    }

    @Test("Sizes and limits: small in staging, for a thousand users and more in production")
    func sizes() throws {
        let staging = try fixture.template("Staging")
        let production = try fixture.template("Production")
        for (template, size, storage, days) in [
            (staging, "db.t4g.medium", "50", 7), (production, "db.m7g.large", "200", 14),
        ] {
            try template.require(
                "AWS::RDS::DBInstance",
                [
                    "DBInstanceClass": .exactly(.string(size)), "AllocatedStorage": .exactly(.string(storage)),
                    "BackupRetentionPeriod": .exactly(.int(days)), "MultiAZ": true, "DeletionProtection": true,
                    "Engine": "postgres",
                ])
        }
        for (template, tasks, instances, base) in [
            (staging, (2, 4), ("1", "6"), 1), (production, (4, 20), ("2", "24"), 2),
        ] {
            try template.require(
                "AWS::ApplicationAutoScaling::ScalableTarget",
                ["MinCapacity": .exactly(.int(tasks.0)), "MaxCapacity": .exactly(.int(tasks.1))])
            try template.require(
                "AWS::AutoScaling::AutoScalingGroup",
                [
                    "MinSize": .exactly(.string(instances.0)), "MaxSize": .exactly(.string(instances.1)),
                    "MixedInstancesPolicy": [
                        "InstancesDistribution": [
                            "OnDemandBaseCapacity": .exactly(.int(base)), "OnDemandPercentageAboveBaseCapacity": 0,
                        ]
                    ],
                ])
        }
        for (environment, tasks) in [("Staging", 4), ("Production", 20)] {
            try fixture.template(environment, "Standby").require(
                "AWS::ApplicationAutoScaling::ScalableTarget",
                ["MinCapacity": 1, "MaxCapacity": .exactly(.int(tasks))])
        }
    }

    @Test("Tasks run on an Auto Scaling group with spot capacity, and new versions take over blue-green")
    func compute() throws {
        for template in try fixture.portals() {
            let provider = try template.require(
                "AWS::ECS::CapacityProvider",
                [
                    "AutoScalingGroupProvider": [
                        "ManagedScaling": ["Status": "ENABLED"], "ManagedTerminationProtection": "ENABLED",
                        "ManagedDraining": "ENABLED",
                    ]
                ])
            try template.require("AWS::ECS::TaskDefinition", ["RequiresCompatibilities": ["EC2"]])
            try template.require(
                "AWS::ECS::Service",
                [
                    "CapacityProviderStrategy": [["CapacityProvider": .reference(to: provider.logicalID)]],
                    "DeploymentConfiguration": [
                        "Strategy": "BLUE_GREEN", "BakeTimeInMinutes": 15,
                        "Alarms": ["Enable": true, "Rollback": true],
                        "DeploymentCircuitBreaker": ["Enable": true, "Rollback": true],
                    ],
                ])
            #expect(template.count(of: "AWS::ElasticLoadBalancingV2::TargetGroup", ["HealthCheckPath": "/health"]) == 2)
            #expect(template.count(of: "AWS::ElasticLoadBalancingV2::Listener", ["Protocol": "HTTPS"]) == 2)
        }
    }

    @Test("Everything at rest has a key of the account's own")
    func encryption() throws {
        for template in try fixture.all() {
            for bucket in template.resources("AWS::S3::Bucket") {
                let rule = bucket.properties["BucketEncryption"]?["ServerSideEncryptionConfiguration"]?.array?.first
                #expect(rule?["ServerSideEncryptionByDefault"]?["SSEAlgorithm"] == "aws:kms", "\(bucket.logicalID)")
            }
            for (type, property) in [
                ("AWS::Logs::LogGroup", "KmsKeyId"), ("AWS::SNS::Topic", "KmsMasterKeyId"),
                ("AWS::Lambda::Function", "KmsKeyArn"), ("AWS::SecretsManager::Secret", "KmsKeyId"),
                ("AWS::RDS::DBInstance", "KmsKeyId"), ("AWS::ElastiCache::ReplicationGroup", "KmsKeyId"),
                ("AWS::Backup::BackupVault", "EncryptionKeyArn"), ("AWS::CodeBuild::Project", "EncryptionKey"),
            ] {
                for resource in template.resources(type) {
                    #expect(resource.properties[property] != nil, "\(template.stackName) \(resource.logicalID)")
                }
            }
        }
    }

    @Test("The standby takes over by itself: records, a canary, and a state machine that ends within an hour")
    func recovery() throws {
        for environment in Fixture.environments {
            let portal = try fixture.template(environment)
            let standby = try fixture.template(environment, "Standby")
            #expect(portal.count(of: "AWS::Route53::RecordSet", ["Failover": "PRIMARY", "HealthCheckId": .any]) == 2)
            #expect(standby.count(of: "AWS::Route53::RecordSet", ["Failover": "SECONDARY"]) == 2)
            try standby.require("AWS::RDS::DBInstance", ["SourceRegion": "us-east-1"])
            try standby.require("AWS::Synthetics::Canary", ["Schedule": ["Expression": "rate(1 minute)"]])
            let machine = try standby.require(
                "AWS::StepFunctions::StateMachine", ["Definition": ["TimeoutSeconds": .number(60...3_599)]])
            try standby.require(
                "AWS::Events::Rule", ["Targets": [["Arn": .reference(to: machine.logicalID)]], "State": "ENABLED"])
        }
    }

    @Test("Costs: a budget, anomalies, cost per user every day, clean-up that deletes in staging alone")
    func costs() throws {
        for (environment, limit, deletes) in [("Staging", 900.0, "false"), ("Production", 4_000.0, "true")] {
            let template = try fixture.template(environment)
            try template.require(
                "AWS::Budgets::Budget", ["Budget": ["BudgetLimit": ["Amount": .number(limit...limit)]]])
            try template.require("AWS::CE::AnomalyMonitor")
            try template.require(
                "AWS::Lambda::Function",
                [
                    "Environment": [
                        "Variables": ["NAMESPACE": "Mainstay/Cost", "USERS": .text(containing: "DailyActiveUsers")]
                    ]
                ])
            try template.require(
                "AWS::Lambda::Function",
                ["Environment": ["Variables": ["DELETE": .not(.exactly(.string(deletes))), "VOLUME_DAYS": .any]]])
        }
    }

    @Test("The pipeline deploys to staging, waits for an approval, and deploys the same to production")
    func delivery() throws {
        let template = try fixture.delivery()
        let pipeline = try template.require("AWS::CodePipeline::Pipeline", ["PipelineType": "V2"])
        let names = (pipeline.properties["Stages"]?.array ?? []).compactMap { $0["Name"]?.string }
        #expect(names == ["Source", "Build", "staging", "production"])
        let roles = template.resources("AWS::CodeBuild::Project").compactMap { $0.properties["ServiceRole"] }
        #expect(roles.count == 4)
        try template.require(
            "AWS::ECR::Repository", ["ImageTagMutability": "IMMUTABLE", "LifecyclePolicy": .any])
    }

    @Test("What nobody asked for is not there")
    func absent() throws {
        for template in try fixture.all() {
            for type in [
                "AWS::EKS::Cluster", "AWS::EC2::Instance", "AWS::DynamoDB::Table", "AWS::SQS::Queue",
                "AWS::EFS::FileSystem", "AWS::OpenSearchService::Domain", "AWS::Bedrock::Guardrail",
                "AWS::SES::EmailIdentity", "AWS::Shield::Protection", "AWS::Macie::Session",
                "AWS::NetworkFirewall::Firewall", "AWS::EC2::VPNConnection", "AWS::EC2::VPCPeeringConnection",
                "AWS::GuardDuty::Detector", "AWS::SecurityHub::Hub", "AWS::IAM::User", "AWS::RDS::DBProxy",
                "AWS::AutoScaling::ScheduledAction",
            ] {
                try template.requireNone(type)
            }
            // Fargate is known to every cluster, and no task runs there.
            try template.requireNone("AWS::ECS::TaskDefinition", ["RequiresCompatibilities": ["FARGATE"]])
            // The cache has no cluster mode, and is no other engine.
            try template.requireNone("AWS::ElastiCache::ReplicationGroup", ["ClusterMode": .not("disabled")])
            try template.requireNone("AWS::ElastiCache::ReplicationGroup", ["Engine": .not("redis")])
            try template.requireNone("AWS::S3::Bucket", ["LoggingConfiguration": .any])
        }
        #expect(Set(fixture.result.assembly.stacks.compactMap(\.environment)) == ["production", "staging"])
    }

    @Test("No password stands anywhere, and tasks sign in to database and cache with IAM")
    func passwords() throws {
        for template in try fixture.portals() {
            for task in template.resources("AWS::ECS::TaskDefinition") {
                let containers = task.properties["ContainerDefinitions"]?.array ?? []
                #expect(containers.allSatisfy { $0["Secrets"] == nil })
            }
            try template.require("AWS::ElastiCache::User", ["AuthenticationMode": ["Type": "iam"]])
            try template.requireNone("AWS::ElastiCache::ReplicationGroup", ["AuthToken": .any])
        }
    }

    @Test("A setting that is missing or unknown ends the synthesis", arguments: ["missing", "unknown"])
    func settings(_ kind: String) {
        let app = App()
        let environments = app.environments(
            as: EnvironmentConfig.self, from: "Tests/Settings/\(kind)")
        #expect(environments.isEmpty)
        #expect(!app.diagnostics.isEmpty)
    }

    @Test("The templates are as recorded")
    func snapshots() throws {
        for template in try fixture.all() {
            try template.requireSnapshot("Snapshots/\(template.stackName).json")
        }
    }
}
