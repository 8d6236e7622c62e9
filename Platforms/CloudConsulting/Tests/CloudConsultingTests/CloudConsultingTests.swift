import Mainstay
import MainstayTesting
import Testing

@testable import CloudConsulting

@Suite("Consulting platform")
struct CloudConsultingTests {
    private let fixture = Fixture()

    @Test("Two syntheses are byte for byte the same")
    func determinism() throws {
        let again = Fixture()
        for (first, second) in zip(try fixture.all(), try again.all()) {
            #expect(first.value == second.value, "\(first.stackName)")
        }
    }

    @Test("Three environments of three stacks, each after the one before")
    func stacks() {
        #expect(!fixture.result.hasErrors, "\(fixture.result.diagnostics)")
        let stacks = fixture.result.assembly.stacks
        #expect(stacks.count == 9)
        for environment in Fixture.environments {
            let name = "CloudConsulting\(environment)"
            let dependencies = { (id: String) in stacks.first { $0.id == id }?.dependencies ?? ["missing"] }
            #expect(dependencies("\(name)Refuge").isEmpty)
            #expect(dependencies(name) == ["\(name)Refuge"])
            #expect(dependencies("\(name)Delivery").contains(name))
        }
        #expect(Set(stacks.compactMap(\.environment)) == ["development", "staging", "production"])
    }

    @Test("Sizes rise from environment to environment, and the shape stays")
    func sizes() throws {
        for (environment, database, cache) in [
            ("Development", "db.t4g.small", "cache.t4g.micro"), ("Staging", "db.t4g.medium", "cache.t4g.small"),
            ("Production", "db.m6g.large", "cache.m6g.large"),
        ] {
            let template = try fixture.template(environment)
            try template.require(
                "AWS::RDS::DBInstance",
                [
                    "DBInstanceClass": .exactly(.string(database)), "MultiAZ": true, "BackupRetentionPeriod": 7,
                    "AutomaticBackupReplicationRegion": "us-west-2",
                ])
            try template.require(
                "AWS::ElastiCache::ReplicationGroup",
                [
                    "CacheNodeType": .exactly(.string(cache)), "ClusterMode": "enabled", "NumNodeGroups": 2,
                    "EngineVersion": "6.2",
                ])
            #expect(template.count(of: "AWS::EKS::Nodegroup", ["CapacityType": "SPOT", "Taints": .any]) == 1)
            #expect(template.count(of: "AWS::EKS::Nodegroup", ["CapacityType": "ON_DEMAND"]) == 1)
        }
    }

    @Test("The cluster's API is in the network alone, its secrets have a key, and nodes answer no pod")
    func cluster() throws {
        for environment in Fixture.environments {
            let template = try fixture.template(environment)
            try template.require(
                "AWS::EKS::Cluster",
                [
                    "ResourcesVpcConfig": ["EndpointPublicAccess": false, "EndpointPrivateAccess": true],
                    "EncryptionConfig": [["Resources": ["secrets"]]], "AccessConfig": ["AuthenticationMode": "API"],
                ])
            #expect(template.resources("AWS::EC2::LaunchTemplate").count == 2)
            for launch in template.resources("AWS::EC2::LaunchTemplate") {
                let metadata = launch.properties["LaunchTemplateData"]?["MetadataOptions"]
                #expect(metadata?["HttpTokens"] == "required" && metadata?["HttpPutResponseHopLimit"] == 1)
            }
            // The pipeline's role is let in, and nobody else.
            try template.requireNone("AWS::EKS::AccessEntry")
            #expect(try fixture.template(environment, "Delivery").resources("AWS::EKS::AccessEntry").count == 1)
        }
    }

    @Test("What nobody asked for is not there")
    func absent() throws {
        for template in try fixture.all() {
            for type in [
                "AWS::ECS::Service", "AWS::EC2::Instance", "AWS::DynamoDB::Table", "AWS::OpenSearchService::Domain",
                "AWS::Shield::Protection", "AWS::Macie::Session", "AWS::IAM::User", "AWS::EC2::VPCPeeringConnection",
                "AWS::EC2::VPNConnection",
            ] {
                try template.requireNone(type)
            }
        }
    }

    @Test("A setting that is missing or unknown ends the synthesis", arguments: ["missing", "unknown"])
    func settings(_ kind: String) {
        let app = App()
        let environments = app.environments(as: EnvironmentConfig.self, from: "Tests/Settings/\(kind)")
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
