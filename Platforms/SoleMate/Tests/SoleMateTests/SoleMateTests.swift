import Mainstay
import MainstayTesting
import Testing

@testable import SoleMate

/// The values that the requirements give, in what is deployed.
@Suite("SoleMate")
struct SoleMateTests {
    private let staging: SynthesizedTemplate
    private let production: SynthesizedTemplate
    private let peak: SynthesizedTemplate

    init() throws {
        let result = SoleMate.synthesise()
        staging = try SynthesizedTemplate(in: result, stack: "SolemateStaging")
        production = try SynthesizedTemplate(in: result, stack: "SolemateProduction")
        peak = try SynthesizedTemplate(in: result, stack: "SolematePeak")
    }

    /// What the requirements give values for.
    private var both: [SynthesizedTemplate] { [staging, production] }
    private var all: [SynthesizedTemplate] { [staging, production, peak] }

    @Test("Networking: two zones, public and private /24 subnets, one NAT gateway, every subnet routed and walled")
    func networking() throws {
        try staging.require("AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
        try production.require("AWS::EC2::VPC", ["CidrBlock": "10.1.0.0/16"])
        for template in both {
            let subnets = template.resources("AWS::EC2::Subnet")
            #expect(subnets.count == 4)
            #expect(subnets.allSatisfy { $0.properties["CidrBlock"]?.string?.hasSuffix("/24") == true })
            #expect(template.count(of: "AWS::EC2::Subnet", ["MapPublicIpOnLaunch": false]) == 4)
            #expect(template.count(of: "AWS::EC2::NatGateway") == 1)
            #expect(template.count(of: "AWS::EC2::InternetGateway") == 1)
            #expect(template.count(of: "AWS::EC2::SubnetRouteTableAssociation") == 4)
            #expect(template.count(of: "AWS::EC2::SubnetNetworkAclAssociation") == 4)
            #expect(template.count(of: "AWS::EC2::Route", ["DestinationCidrBlock": "0.0.0.0/0"]) == 4)
            for service in ["s3", "dynamodb", "ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm"] {
                try template.require("AWS::EC2::VPCEndpoint", ["ServiceName": .text(containing: ".\(service)")])
            }
            try template.require("AWS::EC2::FlowLog", ["TrafficType": "ALL", "ResourceType": "VPC"])
            _ = try template.output("VpcId")
            _ = try template.output("PublicSubnets")
            _ = try template.output("PrivateSubnets")
        }
    }

    @Test("Security groups: the web servers' on the load balancer, the database's for the services alone")
    func securityGroups() throws {
        for template in both {
            let web = try template.require(
                "AWS::EC2::SecurityGroup",
                [
                    "GroupDescription": "Security group for web servers",
                    "SecurityGroupEgress": [["CidrIp": "0.0.0.0/0", "IpProtocol": "-1"]],
                ])
            for (port, text) in [(80, "Allow HTTP traffic"), (443, "Allow HTTPS traffic")] {
                try template.require(
                    "AWS::EC2::SecurityGroupIngress",
                    [
                        "CidrIp": "0.0.0.0/0", "FromPort": .exactly(.int(port)), "ToPort": .exactly(.int(port)),
                        "Description": .exactly(.string(text)), "GroupId": .reference(to: web.logicalID),
                    ])
            }
            try template.require(
                "AWS::ElasticLoadBalancingV2::LoadBalancer", ["SecurityGroups": [.reference(to: web.logicalID)]])
            let database = try template.require(
                "AWS::EC2::SecurityGroup",
                [
                    "GroupDescription": "Security group for database",
                    "SecurityGroupEgress": [["CidrIp": "255.255.255.255/32"]],
                ])
            let ingress = template.resources(
                "AWS::EC2::SecurityGroupIngress", ["GroupId": .reference(to: database.logicalID)])
            // The service, the backend, and the function that rotates the password.
            #expect(ingress.count == 3)
            #expect(ingress.allSatisfy { $0.properties["FromPort"] == 5432 && $0.properties["CidrIp"] == nil })
            let described = ingress.filter {
                $0.properties["Description"] == "Allow PostgreSQL access from web servers"
            }
            #expect(described.count == 2)
        }
    }

    @Test("Database: PostgreSQL 15 in two zones, 20 to 100 GiB of gp2, seven days of backups, encrypted")
    func database() throws {
        for (template, size) in [(staging, "db.t3.micro"), (production, "db.t3.small")] {
            let database = try template.require(
                "AWS::RDS::DBInstance",
                [
                    "Engine": "postgres", "EngineVersion": "15.19", "DBInstanceClass": .exactly(.string(size)),
                    "MultiAZ": true, "BackupRetentionPeriod": 7, "DeletionProtection": false, "StorageEncrypted": true,
                    "StorageType": "gp2", "AllocatedStorage": "20", "MaxAllocatedStorage": 100,
                    "EnablePerformanceInsights": true, "PerformanceInsightsRetentionPeriod": 7,
                    "PubliclyAccessible": false, "CopyTagsToSnapshot": true, "DeleteAutomatedBackups": false,
                    "DBSubnetGroupName": .any, "DBParameterGroupName": .any, "SourceDBInstanceIdentifier": .absent,
                ])
            #expect(database.entry["DeletionPolicy"] == "Snapshot")
            #expect(database.entry["Metadata"]?["Mainstay"]?["Waivers"]?.array?.isEmpty == false)
            try template.require(
                "AWS::RDS::DBSubnetGroup", ["DBSubnetGroupDescription": "Subnet group for database"])
            try template.require(
                "AWS::RDS::DBParameterGroup", ["Family": "postgres15", "Parameters": ["rds.force_ssl": "1"]])
            try template.require("AWS::SecretsManager::Secret", ["GenerateSecretString": .any])
            try template.require("AWS::SecretsManager::SecretTargetAttachment")
            try template.require("AWS::SecretsManager::RotationSchedule")
        }
        #expect(production.count(of: "AWS::RDS::DBInstance", ["SourceDBInstanceIdentifier": .any]) == 1)
        #expect(staging.count(of: "AWS::RDS::DBInstance", ["SourceDBInstanceIdentifier": .any]) == 0)
    }

    @Test("Storage: versions for 30 days, S3's own encryption, nothing public, TLS alone, backed up")
    func storage() throws {
        for template in all {
            let assets = try template.require(
                "AWS::S3::Bucket",
                [
                    "VersioningConfiguration": ["Status": "Enabled"],
                    "BucketEncryption": [
                        "ServerSideEncryptionConfiguration": [
                            ["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"]]
                        ]
                    ],
                    "PublicAccessBlockConfiguration": [
                        "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                        "RestrictPublicBuckets": true,
                    ],
                    "LifecycleConfiguration": [
                        "Rules": .containing([
                            [
                                "Id": "DeleteOldVersions", "Status": "Enabled",
                                "NoncurrentVersionExpiration": ["NoncurrentDays": 30],
                            ]
                        ])
                    ],
                    "LoggingConfiguration": .any,
                ])
            try template.require(
                "AWS::S3::BucketPolicy",
                [
                    "Bucket": .reference(to: assets.logicalID),
                    "PolicyDocument": [
                        "Statement": .containing([
                            ["Effect": "Deny", "Condition": ["Bool": ["aws:SecureTransport": "false"]]],
                            ["Effect": "Allow", "Principal": ["Service": "cloudfront.amazonaws.com"]],
                        ])
                    ],
                ])
            try template.require("AWS::Backup::BackupPlan")
            try template.require("AWS::Backup::BackupSelection")
        }
    }

    @Test("Compute: Fargate at 256/512 behind the load balancer, instances with IMDSv2 in private subnets")
    func compute() throws {
        for (template, count) in [(staging, 1), (production, 3)] {
            try template.require(
                "AWS::ECS::Cluster",
                ["ClusterSettings": .containing([["Name": "containerInsights", "Value": "enabled"]])])
            let task = try template.require("AWS::ECS::TaskDefinition", ["Cpu": "256", "Memory": "512"])
            #expect(task.entry["Metadata"]?["aws:cdk:path"]?.string?.hasSuffix("/SolemateTaskDef") == true)
            try template.require(
                "AWS::ECS::Service",
                [
                    "DesiredCount": .exactly(.int(count)), "LoadBalancers": .any,
                    "DeploymentConfiguration": ["DeploymentCircuitBreaker": ["Enable": true, "Rollback": true]],
                    "NetworkConfiguration": ["AwsvpcConfiguration": ["AssignPublicIp": "DISABLED"]],
                ])
            try template.require(
                "AWS::ApplicationAutoScaling::ScalableTarget", ["MinCapacity": .exactly(.int(count))])
            try template.require(
                "AWS::EC2::LaunchTemplate", ["LaunchTemplateData": ["MetadataOptions": ["HttpTokens": "required"]]])
            try template.require(
                "AWS::AutoScaling::AutoScalingGroup",
                ["HealthCheckType": .text(containing: "ELB"), "TargetGroupARNs": .any])
            try template.require(
                "AWS::ElasticLoadBalancingV2::LoadBalancer", ["Scheme": "internet-facing", "Type": "application"])
            try template.require(
                "AWS::ElasticLoadBalancingV2::Listener",
                ["Port": 443, "Protocol": "HTTPS", "Certificates": .any, "SslPolicy": .text(containing: "TLS13-1-2")])
            try template.require(
                "AWS::ElasticLoadBalancingV2::Listener", ["Port": 80, "DefaultActions": [["Type": "redirect"]]])
        }
    }

    @Test("Delivery: a distribution over the assets, under the domains, with TLS 1.2, behind a firewall")
    func delivery() throws {
        for (template, names) in [
            (staging, ["staging.solemate.com"]), (production, ["solemate.com", "www.solemate.com"]),
        ] {
            try template.require(
                "AWS::CloudFront::Distribution",
                [
                    "DistributionConfig": [
                        "Enabled": true, "Aliases": .exactly(.array(names.map { .string($0) })), "WebACLId": .any,
                        "DefaultCacheBehavior": ["ViewerProtocolPolicy": "redirect-to-https"],
                        "ViewerCertificate": [
                            "AcmCertificateArn": .text(containing: "arn:aws:acm:us-east-1:123456789012:certificate/"),
                            "MinimumProtocolVersion": "TLSv1.2_2021", "SslSupportMethod": "sni-only",
                        ],
                    ]
                ])
            try template.require("AWS::CloudFront::OriginAccessControl")
            for name in names {
                try template.require(
                    "AWS::Route53::RecordSet", ["Name": .text(containing: name), "AliasTarget": .any])
            }
        }
    }

    @Test("Security: firewalls, the trail, the recorder of configurations; roles without a wildcard over everything")
    func security() throws {
        for template in all {
            #expect(template.count(of: "AWS::WAFv2::WebACL") == 2)
            try template.require("AWS::WAFv2::WebACLAssociation")
            try template.require(
                "AWS::CloudTrail::Trail",
                [
                    "IsLogging": true, "IsMultiRegionTrail": true, "EnableLogFileValidation": true, "KMSKeyId": .any,
                    "CloudWatchLogsLogGroupArn": .any,
                ])
            try template.require("AWS::Config::ConfigurationRecorder")
            try template.require("AWS::Config::DeliveryChannel")
            #expect(template.count(of: "AWS::Config::ConfigRule") >= 5)
            for policy in template.resources("AWS::IAM::Policy") {
                for statement in policy.properties["PolicyDocument"]?["Statement"]?.array ?? [] {
                    let everything = statement["Action"] == "*" || statement["Action"]?.array?.contains("*") == true
                    #expect(!everything, "\(policy.logicalID) allows every action")
                }
            }
        }
    }

    @Test("Nothing that the requirements leave out of scope")
    func nonGoals() throws {
        for template in all {
            for type in [
                "AWS::AutoScaling::ScheduledAction", "AWS::OpenSearchService::Domain", "AWS::Shield::Protection",
                "AWS::Macie::Session", "AWS::NetworkFirewall::Firewall", "AWS::EC2::TransitGateway",
                "AWS::EC2::VPNConnection", "AWS::EC2::VPCPeeringConnection", "AWS::Lambda::Function",
            ] {
                try template.requireNone(type)
            }
            try template.requireNone("AWS::AutoScaling::ScalingPolicy", ["PolicyType": .not("TargetTrackingScaling")])
        }
    }

    @Test("Everything that takes tags says what it belongs to, and what it costs goes where")
    func tags() {
        for (template, environment) in [(staging, "staging"), (production, "production"), (peak, "peak")] {
            let tagged = template.resources.filter { $0.properties["Tags"]?.array != nil }
            #expect(tagged.count > 60)
            for resource in tagged {
                let keys = resource.properties["Tags"]?.array?.compactMap { $0["Key"]?.string } ?? []
                #expect(
                    Set(["Project", "Environment", "Owner", "CostCenter"]).isSubset(of: keys), "\(resource.logicalID)")
                #expect(
                    resource.properties["Tags"]?.array?.contains {
                        $0["Key"] == "Environment" && $0["Value"]?.string == environment
                    } == true)
            }
        }
    }

    @Test("The templates are as recorded")
    func snapshots() throws {
        try staging.requireSnapshot("Snapshots/staging.json")
        try production.requireSnapshot("Snapshots/production.json")
        try peak.requireSnapshot("Snapshots/peak.json")
    }
}
