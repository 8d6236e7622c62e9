import Mainstay
import MainstayTesting
import Testing

@testable import DeploymentInfrastructure

/// What the requirements ask for, in what is deployed.
@Suite("DeploymentInfrastructure")
struct DeploymentInfrastructureTests {
    private let result: SynthesisResult
    private let development: SynthesizedTemplate
    private let staging: SynthesizedTemplate
    private let production: SynthesizedTemplate

    init() throws {
        result = DeploymentInfrastructure.synthesise()
        development = try SynthesizedTemplate(in: result, stack: "Development-Platform")
        staging = try SynthesizedTemplate(in: result, stack: "Staging-Platform")
        production = try SynthesizedTemplate(in: result, stack: "Production-Platform")
    }

    private var platforms: [SynthesizedTemplate] { [development, staging, production] }

    private var templates: [SynthesizedTemplate] {
        get throws { try result.assembly.stacks.map { try SynthesizedTemplate(in: result, stack: $0.id) } }
    }

    @Test("Three environments in accounts and networks of their own; two regions; a pipeline in production alone")
    func stacks() {
        #expect(
            result.assembly.stacks.map(\.id).sorted() == [
                "Development-Baseline", "Development-Platform", "Production-Baseline", "Production-Delivery",
                "Production-Platform", "Production-Recovery", "Production-Vault", "Staging-Baseline",
                "Staging-Platform", "Staging-Recovery", "Staging-Vault",
            ])
        for stack in result.assembly.stacks {
            let isSecond = stack.id.hasSuffix("Vault") || stack.id.hasSuffix("Recovery")
            #expect(stack.region == (isSecond ? "us-west-2" : "us-east-1"))
            #expect(stack.terminationProtection == (stack.environment != "development"))
        }
        #expect(Set(result.assembly.stacks.compactMap(\.account)).count == 3)
    }

    @Test("Services: three, each scaled by processor and memory, the servers blue/green with alarms that roll back")
    func services() throws {
        for template in platforms {
            #expect(template.count(of: "AWS::ECS::Service") == 3)
            #expect(
                template.count(of: "AWS::ECS::Service", ["DeploymentConfiguration": ["Strategy": "BLUE_GREEN"]]) == 2)
            try template.require(
                "AWS::ECS::Service",
                ["DeploymentConfiguration": ["Strategy": "BLUE_GREEN", "LifecycleHooks": .any, "Alarms": .any]])
            #expect(template.count(of: "AWS::ElasticLoadBalancingV2::TargetGroup", ["Protocol": "HTTPS"]) == 4)
            #expect(template.count(of: "AWS::ApplicationAutoScaling::ScalableTarget") == 3)
        }
        for (minimum, maximum) in [(6, 120), (2, 40)] {
            try production.require(
                "AWS::ApplicationAutoScaling::ScalableTarget",
                [
                    "MinCapacity": .exactly(.int(minimum)), "MaxCapacity": .exactly(.int(maximum)),
                    "ScheduledActions": .absent,
                ])
        }
        try staging.require("AWS::ApplicationAutoScaling::ScalableTarget", ["ScheduledActions": .any])
    }

    @Test("Database: sizes, zones, copies and backups of each environment")
    func database() throws {
        for (template, size, multiZone) in [
            (development, "db.t4g.medium", false), (staging, "db.m7g.large", true),
            (production, "db.r7g.2xlarge", true),
        ] {
            try template.require(
                "AWS::RDS::DBInstance",
                [
                    "Engine": "postgres", "DBInstanceClass": .exactly(.string(size)),
                    "MultiAZ": .exactly(.bool(multiZone)), "BackupRetentionPeriod": 14, "StorageEncrypted": true,
                    "EnableIAMDatabaseAuthentication": true, "PubliclyAccessible": false,
                    "DeletionProtection": .exactly(.bool(multiZone)), "SourceDBInstanceIdentifier": .absent,
                ])
            #expect(
                template.count(of: "AWS::RDS::DBInstance", ["SourceDBInstanceIdentifier": .any]) == (multiZone ? 2 : 0))
            try template.require("AWS::RDS::DBProxy", ["RequireTLS": true])
        }
    }

    @Test("Recovery: a copy of the database and of documents, a locked vault, a restore test every month")
    func recovery() throws {
        for (name, platform) in [("Staging", staging), ("Production", production)] {
            let recovery = try SynthesizedTemplate(in: result, stack: "\(name)-Recovery")
            try recovery.require("AWS::RDS::DBInstance", ["SourceRegion": "us-east-1"])
            try recovery.require("AWS::CloudWatch::Alarm", ["MetricName": "ReplicaLag", "Threshold": 900])
            try recovery.requireNone("AWS::EC2::NatGateway")
            let vault = try SynthesizedTemplate(in: result, stack: "\(name)-Vault")
            try vault.require("AWS::Backup::BackupVault", ["LockConfiguration": ["MinRetentionDays": 7]])
            try platform.require("AWS::Backup::RestoreTestingPlan", ["ScheduleExpression": "cron(0 6 2 * ? *)"])
            try platform.require("AWS::S3::Bucket", ["ReplicationConfiguration": .any])
        }
        try development.requireNone("AWS::Backup::RestoreTestingPlan")
        try development.requireNone("AWS::S3::Bucket", ["ReplicationConfiguration": .any])
    }

    @Test("Delivery: build, development and staging by themselves, production when somebody has approved")
    func delivery() throws {
        let delivery = try SynthesizedTemplate(in: result, stack: "Production-Delivery")
        let pipeline = try delivery.require("AWS::CodePipeline::Pipeline", ["PipelineType": "V2"])
        let stages = pipeline.properties["Stages"]?.array ?? []
        #expect(
            stages.compactMap { $0["Name"]?.string } == ["Source", "Build", "Development", "Staging", "Production"])
        let approvals = stages.map { stage in
            (stage["Actions"]?.array ?? []).filter { $0["ActionTypeId"]?["Category"] == "Approval" }.count
        }
        #expect(approvals == [0, 0, 0, 0, 1])
        #expect(delivery.count(of: "AWS::ECR::Repository", ["ImageTagMutability": "IMMUTABLE"]) == 3)
    }

    @Test("The same images in every environment, by their content")
    func images() {
        func images(_ template: SynthesizedTemplate) -> [String] {
            template.resources("AWS::ECS::TaskDefinition").flatMap { task in
                (task.properties["ContainerDefinitions"]?.array ?? []).compactMap { $0["Image"]?.string }
            }.filter { $0.contains("deployment-infrastructure/") }.sorted()
        }
        #expect(images(production).count == 3)
        #expect(images(production).allSatisfy { $0.contains("@sha256:") })
        #expect(images(staging) == images(production))
        #expect(images(development) == images(production))
    }

    @Test(
        "Nothing that the requirements exclude or do not have",
        arguments: [
            // Containers alone, on a platform that nobody patches.
            "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::AutoScalingGroup", "AWS::EKS::Cluster",
            "AWS::SSM::MaintenanceWindow", "AWS::SSM::PatchBaseline",
            // PostgreSQL is the only database.
            "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::DocDB::DBCluster",
            // People have roles.
            "AWS::IAM::User", "AWS::IAM::AccessKey",
            // Environments are apart.
            "AWS::EC2::VPCPeeringConnection", "AWS::EC2::TransitGateway", "AWS::EC2::ClientVpnEndpoint",
            // One way to deploy.
            "AWS::CodeDeploy::DeploymentGroup", "AWS::CloudFront::ContinuousDeploymentPolicy",
            "AWS::AppConfig::Application", "AWS::CloudFormation::CustomResource", "AWS::OpenSearchService::Domain",
        ])
    func absent(_ type: String) throws {
        for template in try templates { try template.requireNone(type) }
    }

    @Test("Everything that takes tags says what it belongs to")
    func tags() throws {
        for template in try templates {
            for resource in template.resources {
                guard let tags = resource.properties["Tags"]?.array else { continue }
                let keys = tags.compactMap { $0["Key"]?.string }
                #expect(
                    Set(["Project", "Environment", "Owner", "CostCenter"]).isSubset(of: keys),
                    "\(template.stackName) \(resource.logicalID)")
            }
        }
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
