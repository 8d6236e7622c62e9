import MainstayAssembly
import MainstayChecking
import MainstayDiagnostics
import MainstayPolicy
import MainstayTemplate
import MainstayTransforms
import Testing

/// Paths that lead from stack to stack of an assembly.
struct StackPathTests {
    private static func stack(
        _ name: String, _ text: String, region: String? = "eu-central-1", environment: String? = nil
    ) throws -> StackArtifact {
        let parsed = TemplateParser(file: "\(name).yaml").parse(text)
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
        var stack = StackArtifact(id: name, template: try #require(parsed.value), templateFile: "\(name).yaml")
        stack.region = region
        stack.account = region == nil ? nil : "123456789012"
        stack.environment = environment
        return stack
    }

    private static func found(
        _ rule: String, _ stacks: [StackArtifact], files: [String: String] = [:]
    ) -> [(stack: String, finding: PolicyFinding)] {
        let check = TemplateCheck(day: "2026-11-21", files: TemplateFiles { files[$0].map { Array($0.utf8) } })
        return zip(stacks, check.check(Assembly(stacks: stacks))).flatMap { stack, checked in
            checked.findings.filter { $0.diagnostic.rule == rule }.map { (stack.id, $0) }
        }
    }

    /// A network with a way to the internet, and a security group that lets everyone in.
    private static let network = """
        Resources:
          Network:
            Type: AWS::EC2::VPC
            Properties: {CidrBlock: 10.0.0.0/16}
          Gateway:
            Type: AWS::EC2::InternetGateway
          SubnetA:
            Type: AWS::EC2::Subnet
            Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-central-1a}
          SubnetB:
            Type: AWS::EC2::Subnet
            Properties: {VpcId: !Ref Network, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-central-1b}
          Table:
            Type: AWS::EC2::RouteTable
            Properties: {VpcId: !Ref Network}
          Out:
            Type: AWS::EC2::Route
            Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
          TableA:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Properties: {SubnetId: !Ref SubnetA, RouteTableId: !Ref Table}
          TableB:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Properties: {SubnetId: !Ref SubnetB, RouteTableId: !Ref Table}
          Guard:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: Who may speak to the database.
              VpcId: !Ref Network
              SecurityGroupIngress:
                - {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 0.0.0.0/0}

        """

    private static let exports = """
        Outputs:
          A: {Value: !Ref SubnetA, Export: {Name: network-a}}
          B: {Value: !Ref SubnetB, Export: {Name: network-b}}
          Both: {Value: !Join [',', [!Ref SubnetA, !Ref SubnetB]], Export: {Name: network-subnets}}
          Guard: {Value: !GetAtt Guard.GroupId, Export: {Name: !Sub 'network-guard'}}

        """

    private static func data(subnets: String, group: String, metadata: String = "") -> String {
        """
        Resources:
          Subnets:
            Type: AWS::RDS::DBSubnetGroup
            Properties: {DBSubnetGroupDescription: Data, SubnetIds: \(subnets)}
          Database:
            Type: AWS::RDS::DBInstance\(metadata)
            Properties:
              DBInstanceClass: db.t4g.medium
              Engine: postgres
              AllocatedStorage: '20'
              MasterUsername: administrator
              ManageMasterUserPassword: true
              PubliclyAccessible: true
              DBSubnetGroupName: !Ref Subnets
              VPCSecurityGroups: [\(group)]

        """
    }

    private static func output(_ name: String) -> String {
        "{'Fn::GetStackOutput': {StackName: network, OutputName: \(name)}}"
    }

    @Test(
        "A path leads on through references to the outputs of other stacks",
        arguments: [
            (["A", "B"].map(output).joined(separator: ", "), output("Guard")),
            ("!ImportValue network-a, !ImportValue network-b", "!ImportValue network-guard"),
            (
                "!ImportValue network-a, !ImportValue {'Fn::Sub': 'network-b'}",
                "!Sub ['${X}', {X: !ImportValue network-guard}]"
            ),
        ])
    func references(subnets: String, group: String) throws {
        let data = Self.data(subnets: "[\(subnets)]", group: group)
        let found = Self.found(
            "internet-reachable-database",
            [try Self.stack("data", data), try Self.stack("network", Self.network + Self.exports)])
        let (stack, finding) = try #require(found.first)
        #expect(found.count == 1 && stack == "data")
        #expect(finding.logicalID == "Database" && finding.diagnostic.construct == "Database")
        #expect(finding.diagnostic.location == SourceLocation(file: "data.yaml", line: 13, column: 27))
        #expect(finding.diagnostic.property == "Properties.PubliclyAccessible")
        #expect(finding.diagnostic.message == "the internet reaches the database Database on port 5432")
        #expect(
            finding.trail == [
                "the internet", "route network/Out into the subnet network/SubnetA",
                "security group network/Guard, which opens port 5432 to everyone", "database Database, port 5432",
            ])
        #expect(finding.diagnostic.related.map(\.message) == finding.trail)
    }

    @Test("A list that is joined in one stack and split in the other stays a list")
    func lists() throws {
        let data = Self.data(
            subnets: "!Split [',', !ImportValue network-subnets]", group: "!ImportValue network-guard")
        let stacks = [try Self.stack("data", data), try Self.stack("network", Self.network + Self.exports)]
        #expect(Self.found("internet-reachable-database", stacks).count == 1)
    }

    @Test("Stacks of other regions, accounts and stages are not taken for each other's")
    func environments() throws {
        let data = Self.data(subnets: "[\(Self.output("A"))]", group: Self.output("Guard"))
        let network = Self.network + Self.exports
        func count(_ one: StackArtifact, _ other: StackArtifact) -> Int {
            Self.found("internet-reachable-database", [one, other]).count
        }
        #expect(try count(Self.stack("data", data), Self.stack("network", network)) == 1)
        #expect(try count(Self.stack("data", data), Self.stack("network", network, region: "eu-west-1")) == 0)
        #expect(try count(Self.stack("data", data, region: nil), Self.stack("network", network, region: nil)) == 1)
        let staging = try Self.stack("data", data, region: nil, environment: "staging")
        #expect(count(staging, try Self.stack("network", network, region: nil, environment: "production")) == 0)
        #expect(count(staging, try Self.stack("network", network, region: nil, environment: "staging")) == 1)
        let remote = data.replacing("OutputName: A}", with: "OutputName: A, Region: us-east-1}")
        #expect(try count(Self.stack("data", remote), Self.stack("network", network)) == 0)
    }

    @Test("What one stack shows by itself is found once, under the names that it has there")
    func single() throws {
        let whole =
            Self.network
            + Self.data(subnets: "[!Ref SubnetA, !Ref SubnetB]", group: "!GetAtt Guard.GroupId")
            .replacing("Resources:\n", with: "")
        let alone = Self.found("internet-reachable-database", [try Self.stack("whole", whole)])
        let other = try Self.stack("other", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}}")
        let together = Self.found("internet-reachable-database", [try Self.stack("whole", whole), other])
        #expect(alone.count == 1)
        #expect(together.map(\.finding) == alone.map(\.finding))
    }

    @Test("What another stack opens is not reported as closed")
    func opened() throws {
        func service(_ rule: String) -> String {
            """
            Resources:
              Front:
                Type: AWS::EC2::SecurityGroup
                Properties: {GroupDescription: The load balancer.}
              Back:
                Type: AWS::EC2::SecurityGroup
                Properties: {GroupDescription: The service.}
            \(rule)
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Scheme: internal, Subnets: [subnet-1, subnet-2], SecurityGroups: [!GetAtt Front.GroupId]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 8080, Protocol: HTTP, TargetType: ip}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: task
                  LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
                  NetworkConfiguration:
                    AwsvpcConfiguration: {Subnets: [subnet-1], SecurityGroups: [!GetAtt Back.GroupId]}
            Outputs:
              Front: {Value: !GetAtt Front.GroupId, Export: {Name: front}}
              Back: {Value: !GetAtt Back.GroupId, Export: {Name: back}}
            """
        }
        let rules = """
            Resources:
              Opening:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: !ImportValue back
                  SourceSecurityGroupId: !ImportValue front
                  IpProtocol: tcp
                  FromPort: 8080
                  ToPort: 8080
            """
        let closed = try Self.stack("service", service(""))
        #expect(Self.found("blocked-target", [closed]).count == 1)
        #expect(Self.found("blocked-target", [closed, try Self.stack("rules", rules)]).isEmpty)
    }

    @Test("Permissions lead from a role of one stack to a role of another")
    func permissions() throws {
        let roles = """
            Resources:
              Operator:
                Type: AWS::IAM::Role
                Properties:
                  ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
                  AssumeRolePolicyDocument:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !ImportValue deployer}, Action: 'sts:AssumeRole'}
            Outputs:
              Operator: {Value: !GetAtt Operator.Arn}
            """
        let deployer = """
            Resources:
              Deployer:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: 'sts:AssumeRole'}
                  Policies:
                    - PolicyName: deploy
                      PolicyDocument:
                        Version: '2012-10-17'
                        Statement:
                          - Effect: Allow
                            Action: sts:AssumeRole
                            Resource: {'Fn::GetStackOutput': {StackName: roles, OutputName: Operator}}
            Outputs:
              Deployer: {Value: !GetAtt Deployer.Arn, Export: {Name: deployer}}
            """
        let stacks = [try Self.stack("deployer", deployer), try Self.stack("roles", roles)]
        let found = Self.found("path-to-administration", stacks)
        let (stack, finding) = try #require(found.first)
        #expect(found.count == 1 && stack == "deployer" && finding.logicalID == "Deployer")
        #expect(finding.trail.contains("roles/Operator"), "\(finding.trail)")
        for stack in stacks { #expect(Self.found("path-to-administration", [stack]).isEmpty) }
    }

    @Test("A waiver at the resource accepts what is found across stacks, and is of use")
    func waived() throws {
        let metadata =
            "\n    Metadata: {Mainstay: {Waivers: [{Rule: internet-reachable-database, Reason: A test., Owner: data}]}}"
        let stacks = [
            try Self.stack(
                "data", Self.data(subnets: "[\(Self.output("A"))]", group: Self.output("Guard"), metadata: metadata)),
            try Self.stack("network", Self.network + Self.exports),
        ]
        let found = Self.found("internet-reachable-database", stacks)
        #expect(found.first?.finding.waiver?.reason == "A test.")
        let books = TemplateCheck(day: "2026-11-21").check(Assembly(stacks: stacks)).map(\.waivers)
        #expect(books.flatMap { $0.findings() }.isEmpty)
    }

    @Test("A finding points at the construct and the line that declared the resource")
    func sources() throws {
        var data = try Self.stack("data", Self.data(subnets: "[\(Self.output("A"))]", group: Self.output("Guard")))
        let line = SourceLocation(file: "Data.swift", line: 7, column: 3)
        data.sources = [ElementSource(logicalID: "Database", path: "Data/Database", location: line)]
        let network = try Self.stack("network", Self.network + Self.exports)
        let finding = try #require(Self.found("internet-reachable-database", [data, network]).first?.finding)
        #expect(finding.diagnostic.construct == "Data/Database" && finding.diagnostic.location == line)
        #expect(finding.logicalID == "Database" && finding.templatePosition.line == 13)
    }

    @Test("Nested stacks are followed through their parameters and outputs, and found things stand in their files")
    func nested() throws {
        let parameters = """
            Parameters:
              SubnetIds: {Type: 'List<AWS::EC2::Subnet::Id>'}
              Guard: {Type: String}

            """
        let metadata =
            "\n    Metadata: {Mainstay: {Waivers: [{Rule: internet-reachable-database, Reason: A test., Owner: data}]}}"
        func files(_ metadata: String) -> [String: String] {
            [
                "network.yaml": Self.network + Self.exports,
                "data.yaml": parameters + Self.data(subnets: "!Ref SubnetIds", group: "!Ref Guard", metadata: metadata),
            ]
        }
        let parent = """
            Resources:
              Base:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: network.yaml}
              Store:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: data.yaml
                  Parameters:
                    SubnetIds: !Join [',', [!GetAtt Base.Outputs.A, !GetAtt Base.Outputs.B]]
                    Guard: !Sub '${Base.Outputs.Guard}'
            """
        let stack = try Self.stack("parent", parent)
        let found = Self.found("internet-reachable-database", [stack], files: files(""))
        let finding = try #require(found.first?.finding)
        #expect(found.count == 1 && finding.diagnostic.location?.file == "data.yaml")
        #expect(finding.logicalID == "Database" && finding.waiver == nil)
        #expect(finding.trail[1] == "route parent/Base/Out into the subnet parent/Base/SubnetA")
        let waived = Self.found("internet-reachable-database", [stack], files: files(metadata))
        #expect(waived.first?.finding.waiver != nil)
        #expect(Self.found("internet-reachable-database", [stack]).isEmpty)
    }

    @Test("Outputs that lead in circles, and stacks that nest themselves, come to an end")
    func circles() throws {
        func circle(_ from: String, _ to: String) -> String {
            "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !ImportValue \(to)}}}\n"
                + "Outputs: {X: {Value: !Join ['', [!ImportValue \(to), !ImportValue \(to)]], Export: {Name: \(from)}}}"
        }
        let names = (0..<40).map { "e\($0)" }
        let stacks = try names.indices.map { try Self.stack(names[$0], circle(names[$0], names[($0 + 1) % 40])) }
        #expect(Self.found("internet-reachable-database", stacks).isEmpty)
        let own = "Resources: {Own: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: own.yaml}}}"
        #expect(Self.found("blocked-target", [try Self.stack("own", own)], files: ["own.yaml": own]).isEmpty)
    }
}
