import MainstayAssembly
import MainstayDiagnostics
import MainstayRequirements
import Testing

/// Each kind of check: what meets it, and what does not.
@Suite("Checks")
struct CheckTests {
    static let network = """
          Net: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
          Gate: {Type: AWS::EC2::InternetGateway}
          Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Net}}}
          Way:
            Type: AWS::EC2::Route
            Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, GatewayId: {Ref: Gate}}
          Open: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Net}, CidrBlock: 10.0.0.0/24}}
          Link: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: {Ref: Open}, RouteTableId: {Ref: Table}}}
          WebGroup:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: web
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
          DataGroup:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: data
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: {Ref: WebGroup}}]
          Web:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: {SecurityGroups: [{Ref: WebGroup}], Subnets: [{Ref: Open}], Scheme: internet-facing}
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: {Ref: Web}, Port: 443, Protocol: HTTPS, DefaultActions: []}
          Places: {Type: AWS::RDS::DBSubnetGroup, Properties: {DBSubnetGroupDescription: d, SubnetIds: [{Ref: Open}]}}
          Data:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: postgres
              PubliclyAccessible: false
              BackupRetentionPeriod: 7
              DBSubnetGroupName: {Ref: Places}
              VPCSecurityGroups: [{Ref: DataGroup}]
              Tags: [{Key: Owner, Value: shop}]
        """

    static let rest = """
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              MetricName: CPUUtilization
              Namespace: AWS/RDS
              Dimensions: [{Name: DBInstanceIdentifier, Value: {Ref: Data}}]
              Threshold: 80
          Data: {Type: AWS::RDS::DBInstance, Properties: {Engine: postgres}}
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanName: p
                BackupPlanRule:
                  - {RuleName: d, ScheduleExpression: cron(0 4 * * ? *), Lifecycle: {DeleteAfterDays: 35}}
          Log: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 90}}
          Endless: {Type: AWS::Logs::LogGroup}
        """

    @Test(
        "Resources, networks, tags",
        arguments: [
            ("- {resource: AWS::RDS::DBInstance, expect: {Engine: postgres}}", RequirementStatus.met),
            ("- {resource: AWS::RDS::DBInstance, expect: {Engine: mysql}}", .violated),
            ("- {resource: AWS::RDS::DBInstance, exactly: 2}", .violated),
            ("- {resource: AWS::RDS::DBInstance, at-most: 0}", .violated),
            ("- {resource: AWS::RDS::DBInstance, where: {Engine: mysql}, at-most: 0}", .met),
            (
                "- {resource: AWS::RDS::DBInstance, expect: {VPCSecurityGroups: {each: {refers-to: AWS::EC2::SecurityGroup}}}}",
                .met
            ),
            (
                "- {resource: AWS::RDS::DBInstance, expect: {VPCSecurityGroups: {each: {refers-to: AWS::EC2::Subnet}}}}",
                .violated
            ),
            ("- {resource: AWS::RDS::DBInstance, expect: {ProcessorFeatures.*.Name: a}}", .violated),
            ("- {resource: AWS::EC2::VPC, expect: {referred-by: AWS::EC2::Subnet}}", .met),
            ("- {resource: AWS::EC2::VPC, expect: {referred-by: AWS::RDS::DBInstance}}", .violated),
            ("- {resource: AWS::EC2::Subnet, distinct: {property: CidrBlock, exactly: 2}}", .violated),
            ("- {resource: [AWS::EC2::Subnet, AWS::EC2::VPC], disjoint: CidrBlock}", .violated),
            ("- {resource: AWS::EC2::Subnet, disjoint: CidrBlock}", .met),
            ("- {absent: \"AWS::Lambda::*\"}", .met),
            ("- {absent: \"AWS::RDS::*\"}", .violated),
            ("- {unreachable-from-internet: AWS::RDS::DBInstance}", .met),
            ("- {unreachable-from-internet: AWS::ElasticLoadBalancingV2::LoadBalancer}", .violated),
            (
                "- {network: {from: AWS::ElasticLoadBalancingV2::LoadBalancer, reaches: AWS::RDS::DBInstance, port: 5432}}",
                .met
            ),
            (
                "- {network: {from: AWS::ElasticLoadBalancingV2::LoadBalancer, does-not-reach: AWS::RDS::DBInstance, port: 5432}}",
                .violated
            ),
            (
                "- {network: {from: AWS::ElasticLoadBalancingV2::LoadBalancer, reaches: AWS::RDS::DBInstance, port: 22}}",
                .violated
            ),
            (
                "- {tags: Owner, except: [\"AWS::EC2::*\", \"AWS::ElasticLoadBalancingV2::*\", AWS::RDS::DBSubnetGroup]}",
                .met
            ),
            ("- {tags: Owner}", .violated),
            ("- {rule: open-http-port}", .met),
            ("- {rule: unencrypted-database}", .violated),
            ("- {rule: unencrypted-database, finding: waived}", .violated),
            ("- {stack: Shop-test, expect: {Region: eu-central-1}}", .met),
            ("- {stack: Shop-test, expect: {Region: us-east-1}}", .violated),
            ("- {stack: Other}", .violated),
            ("- {live: somebody looks}", .needsDeployment),
            ("- {measure: availability, at-least: 0.999}", .unproven),
            ("- {resource: AWS::EC2::VPC, environments: [other]}", .violated),
            ("- resource: AWS::EC2::VPC\n- live: somebody looks", .partly),
        ])
    func inNetwork(check: String, status: RequirementStatus) throws {
        #expect(try Sample.status(check, Self.network) == status)
    }

    @Test(
        "Alarms, schedules, retentions",
        arguments: [
            ("- {alarm: CPUUtilization, of: AWS::RDS::DBInstance}", RequirementStatus.met),
            ("- {alarm: CPUUtilization, of: AWS::RDS::DBInstance, expect: {Threshold: {at-most: 50}}}", .violated),
            ("- {alarm: CPUUtilization, namespace: AWS/ECS}", .violated),
            ("- {alarm: FreeStorageSpace, of: AWS::RDS::DBInstance}", .violated),
            ("- {alarm: CPUUtilization, of: AWS::ECS::Service}", .violated),
            (
                "- {schedule: AWS::Backup::BackupPlan, property: BackupPlan.BackupPlanRule.*.ScheduleExpression, every: 1 day}",
                .met
            ),
            (
                "- {schedule: AWS::Backup::BackupPlan, property: BackupPlan.BackupPlanRule.*.ScheduleExpression, every: 12 hours}",
                .violated
            ),
            ("- {retention: AWS::Backup::BackupPlan, days: {exactly: 35}}", .met),
            ("- {retention: AWS::Backup::BackupPlan, days: {at-least: 36}}", .violated),
            ("- {retention: AWS::Logs::LogGroup, days: {at-least: 30}}", .met),
            ("- {retention: AWS::Logs::LogGroup, days: {at-most: 90}}", .violated),
            ("- {retention: AWS::RDS::DBInstance, days: {at-least: 1}}", .violated),
        ])
    func inTime(check: String, status: RequirementStatus) throws {
        #expect(try Sample.status(check, Self.rest) == status)
    }

    @Test(
        "Documents, settings and procedures",
        arguments: [
            ("- {document: docs/guide.md, heading: restore, contains: cdk deploy}", RequirementStatus.met),
            ("- {document: docs/guide.md, heading: cdk deploy}", .violated),
            ("- {document: docs/other.md}", .violated),
            ("- {document: ../docs/guide.md}", .violated),
            ("- {procedure: docs/guide.md, section: Restore}", .procedure),
            ("- {procedure: docs/guide.md, section: Failover}", .violated),
            ("- {settings: s.json, only: [a, b], expect: {a: 1, b.c: {at-least: 2}}}", .met),
            ("- {settings: s.json, only: [a]}", .violated),
            ("- {settings: s.json, expect: {a: 2}}", .violated),
            ("- {settings: docs/guide.md}", .violated),
        ])
    func inFiles(check: String, status: RequirementStatus) throws {
        let files = [
            "docs/guide.md": "# Guide\n\n## How to restore\n\n    cdk deploy\n", "s.json": #"{"a": 1, "b": {"c": 2}}"#,
        ]
        #expect(try Sample.status(check, Self.rest, files: files) == status)
    }

    @Test(
        "Edges",
        arguments: [
            ("- {edge: {from: Web, to: Data, kind: grant, detail: [read, write]}}", RequirementStatus.met),
            ("- {edge: {from: Web, to: Data, kind: grant, detail: [read, delete]}}", .violated),
            ("- {edge: {from: Web, to: Data, kind: connection}}", .violated),
            ("- {edge: {from: \"W*\", to: \"*\"}}", .met),
        ])
    func edges(check: String, status: RequirementStatus) throws {
        let edges = [["read"], ["write"]].map {
            AssemblyEdge(from: "Shop/test/Web", to: "Shop/test/Data", kind: "grant", detail: $0)
        }
        #expect(try Sample.status(check, Self.rest, edges: edges) == status)
    }

    @Test("Environments may differ in what is declared alone")
    func differences() throws {
        let assembly = try Sample.assembly([
            "staging": "  A: {Type: AWS::SQS::Queue, Properties: {QueueName: shop-staging, DelaySeconds: 1}}",
            "production": "  A: {Type: AWS::SQS::Queue, Properties: {QueueName: shop-production, DelaySeconds: 2}}",
        ])
        func status(_ declared: String) throws -> RequirementStatus? {
            let catalogue = try Sample.catalogue(checks: "- {differences: {declared: [\(declared)]}}")
            return Sample.trace(catalogue, assembly).entries.first?.status
        }
        #expect(try status("") == .violated)
        #expect(try status("{resource: AWS::SQS::Queue, property: DelaySeconds, because: load}") == .met)
        #expect(try status("{resource: AWS::SQS::Queue, property: QueueName}") == .violated)
    }

    @Test("What is known at deployment alone is unproven, neither met nor violated")
    func unknown() throws {
        let template = """
              A: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: {"Fn::ImportValue": other}}}
            """
        let check = "- {resource: AWS::SQS::Queue, expect: {DelaySeconds: 1}}"
        #expect(try Sample.status(check, template) == .unproven)
    }

    @Test("Evidence says where: stack, resource, property, line of the template")
    func evidence() throws {
        let trace = Sample.trace(
            try Sample.catalogue(checks: "- {resource: AWS::RDS::DBInstance, expect: {Engine: mysql}}"),
            try Sample.assembly(["test": Self.rest]))
        let failed = try #require(trace.entries.first?.checks.first?.evidence.first { !$0.holds })
        #expect(failed.message == "Engine is postgres, not mysql")
        #expect(failed.stack == "Shop-test")
        #expect(failed.logicalID == "Data")
        #expect(failed.property == "Properties.Engine")
        #expect(failed.location?.description == "test.yaml:9:63")
    }
}
