/// Finds data stores that the internet reaches straight: address, route, access list and security group all let it in.
struct InternetReachableDatabase: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "internet-reachable-database", .high, .security, "the internet reaches the data store",
            why: """
                What keeps a database safe is that nothing but its own services can speak to it. Here every part of the \
                way is open: it has a public address, its subnet routes to an internet gateway, and a security group \
                lets everyone in. Passwords are then all that stands between the data and everybody.
                """,
            mend:
                "take away the public address, and let the security group admit the security groups of its clients alone",
            limits: """
                Groups, subnets and routes of stacks outside of the assembly are unknown, and then nothing is reported.
                """,
            controls: [
                .fsbp("RDS.2"), .fsbp("Redshift.1"), .nist("SC-7"), .nist("AC-4"), .pci("1.4.4"),
                .wellArchitected("SEC05-BP01"),
            ])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        let model = template.network
        guard !model.groups.isEmpty else { return }
        let paths = InternetPaths(model: model)
        for endpoint in model.endpoints where endpoint.kind == .dataStore {
            guard let path = paths.direct(to: endpoint).first else { continue }
            violations.report(
                endpoint.publicity ?? endpoint.resource.properties,
                "the internet reaches the \(endpoint.noun) \(endpoint.resource.name) on port \(path.port)",
                trail: path.steps, in: endpoint.resource)
        }
    }

    private static func example(isPublic: Bool, source: String) -> String {
        """
        Network:
          Type: AWS::EC2::VPC
          Properties: {CidrBlock: 10.0.0.0/16}
        Gateway:
          Type: AWS::EC2::InternetGateway
        Attachment:
          Type: AWS::EC2::VPCGatewayAttachment
          Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}
        SubnetA:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a}
        SubnetB:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b}
        Table:
          Type: AWS::EC2::RouteTable
          Properties: {VpcId: !Ref Network}
        Out:
          Type: AWS::EC2::Route
          DependsOn: Attachment
          Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
        TableA:
          Type: AWS::EC2::SubnetRouteTableAssociation
          Properties: {SubnetId: !Ref SubnetA, RouteTableId: !Ref Table}
        TableB:
          Type: AWS::EC2::SubnetRouteTableAssociation
          Properties: {SubnetId: !Ref SubnetB, RouteTableId: !Ref Table}
        Subnets:
          Type: AWS::RDS::DBSubnetGroup
          Properties: {DBSubnetGroupDescription: Data, SubnetIds: [!Ref SubnetA, !Ref SubnetB]}
        Guard:
          Type: AWS::EC2::SecurityGroup
          Properties:
            GroupDescription: Who may speak to the database.
            VpcId: !Ref Network
            SecurityGroupIngress:
              - {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: \(source)}
        Database:
          Type: AWS::RDS::DBInstance
          Properties:
            DBInstanceClass: db.t4g.medium
            Engine: postgres
            AllocatedStorage: '20'
            MasterUsername: administrator
            ManageMasterUserPassword: true
            PubliclyAccessible: \(isPublic)
            DBSubnetGroupName: !Ref Subnets
            VPCSecurityGroups: [!GetAtt Guard.GroupId]
        """
    }

    var conforming: [String] {
        [Self.example(isPublic: false, source: "0.0.0.0/0"), Self.example(isPublic: true, source: "10.0.0.0/16")]
    }

    var violating: [String] { [Self.example(isPublic: true, source: "0.0.0.0/0")] }
}
