/// Finds machines that the internet can log in to and that a database lets in.
struct InternetOneHopFromDatabase: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "internet-one-hop-from-database", .high, .security,
            "the internet can log in to a machine that the data store lets in",
            why: """
                A machine whose port for administration is open to everyone is taken over sooner or later: by a leaked \
                key, a weak password or a fault of the service. From there the data is one step away, past every \
                control that guards the database itself.
                """,
            mend:
                "administer it through SSM Session Manager and close the port, or let the data store admit others alone",
            limits: "Only the ports 22 and 3389 are taken for logins.",
            controls: [.fsbp("EC2.13"), .fsbp("EC2.14"), .nist("SC-7"), .wellArchitected("SEC05-BP01")])
    }

    private static let loginPorts = [22, 3389]

    func check(_ template: TemplateView, _ violations: Violations) {
        let model = template.network
        guard !model.groups.isEmpty else { return }
        let paths = InternetPaths(model: model)
        let stores = model.endpoints.filter { $0.kind == .dataStore && !$0.ports.isEmpty }
        for machine in model.endpoints where machine.kind == .compute {
            guard let entry = paths.direct(to: machine, ports: Self.loginPorts).first else { continue }
            for store in stores {
                guard let port = store.ports.first, let rule = paths.rule(from: machine, to: store, port: port)
                else { continue }
                violations.report(
                    entry.rule.source,
                    "the internet can log in to the \(machine.noun) \(machine.resource.name), which reaches the "
                        + "\(store.noun) \(store.resource.name)",
                    trail: entry.steps + [
                        "\(rule.holder.name), which opens \(rule.portText) to it",
                        "\(store.noun) \(store.resource.name), port \(port)",
                    ], in: entry.rule.holder)
            }
        }
    }

    private static func example(source: String) -> String {
        """
        Network:
          Type: AWS::EC2::VPC
          Properties: {CidrBlock: 10.0.0.0/16}
        Gateway:
          Type: AWS::EC2::InternetGateway
        Attachment:
          Type: AWS::EC2::VPCGatewayAttachment
          Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}
        Front:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}
        Table:
          Type: AWS::EC2::RouteTable
          Properties: {VpcId: !Ref Network}
        Out:
          Type: AWS::EC2::Route
          DependsOn: Attachment
          Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
        FrontTable:
          Type: AWS::EC2::SubnetRouteTableAssociation
          Properties: {SubnetId: !Ref Front, RouteTableId: !Ref Table}
        Logins:
          Type: AWS::EC2::SecurityGroup
          Properties:
            GroupDescription: Who may log in.
            VpcId: !Ref Network
            SecurityGroupIngress:
              - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: \(source)}
        Machine:
          Type: AWS::EC2::Instance
          Properties:
            ImageId: ami-0123456789abcdef0
            InstanceType: t4g.small
            SubnetId: !Ref Front
            SecurityGroupIds: [!GetAtt Logins.GroupId]
        Clients:
          Type: AWS::EC2::SecurityGroup
          Properties:
            GroupDescription: Who may speak to the database.
            VpcId: !Ref Network
        FromMachine:
          Type: AWS::EC2::SecurityGroupIngress
          Properties:
            GroupId: !GetAtt Clients.GroupId
            IpProtocol: tcp
            FromPort: 5432
            ToPort: 5432
            SourceSecurityGroupId: !GetAtt Logins.GroupId
        Database:
          Type: AWS::RDS::DBInstance
          Properties:
            DBInstanceClass: db.t4g.medium
            Engine: postgres
            AllocatedStorage: '20'
            MasterUsername: administrator
            ManageMasterUserPassword: true
            PubliclyAccessible: false
            VPCSecurityGroups: [!GetAtt Clients.GroupId]
        """
    }

    var conforming: [String] { [Self.example(source: "192.0.2.0/24")] }
    var violating: [String] { [Self.example(source: "0.0.0.0/0")] }
}
