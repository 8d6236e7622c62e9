import MainstayAssembly
import MainstayDiagram
import MainstayTemplate
import Testing

/// A small shop: a load balancer before a Fargate service with its database, its files and its queue.
enum ShopTemplate {
    static let text = """
        Resources:
          Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
          Gateway: {Type: AWS::EC2::InternetGateway}
          Public1: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a}}
          Public2: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b}}
          Inner1: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1a}}
          Inner2: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.3.0/24, AvailabilityZone: eu-west-1b}}
          PublicTable: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
          PublicRoute: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref PublicTable, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}
          Public1Table: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref PublicTable, SubnetId: !Ref Public1}}
          Public2Table: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {RouteTableId: !Ref PublicTable, SubnetId: !Ref Public2}}
          BalancerGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: balancer, VpcId: !Ref Network}}
          ServiceGroup:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: service
              VpcId: !Ref Network
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 8080, ToPort: 8080, SourceSecurityGroupId: !Ref BalancerGroup}]
          DatabaseGroup:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: database
              VpcId: !Ref Network
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: !Ref ServiceGroup}]
          Balancer:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: {Scheme: internet-facing, Subnets: [!Ref Public1, !Ref Public2], SecurityGroups: [!Ref BalancerGroup]}
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: !Ref Balancer, Port: 443, Protocol: HTTPS, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]}
          Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 8080, Protocol: HTTP, TargetType: ip, VpcId: !Ref Network}}
          Cluster: {Type: AWS::ECS::Cluster}
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Cpu: "512"
              Memory: "1024"
              TaskRoleArn: !GetAtt TaskRole.Arn
              ContainerDefinitions:
                - Name: web
                  Image: shop
                  Environment:
                    - {Name: DATABASE, Value: !GetAtt Database.Endpoint.Address}
                    - {Name: JOBS, Value: !Ref Jobs}
                    - {Name: FILES, Value: !Ref Files}
          TaskRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {Service: ecs-tasks.amazonaws.com}}]}
              Policies:
                - PolicyName: work
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Action: ["s3:GetObject", "s3:PutObject"], Resource: !Sub "${Files.Arn}/*"}
                      - {Effect: Allow, Action: "sqs:SendMessage", Resource: !GetAtt Jobs.Arn}
                      - {Effect: Allow, Action: "ses:*", Resource: "*"}
          Web:
            Type: AWS::ECS::Service
            Properties:
              Cluster: !Ref Cluster
              LaunchType: FARGATE
              DesiredCount: 2
              TaskDefinition: !Ref Task
              LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
              NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref Inner1, !Ref Inner2], SecurityGroups: [!Ref ServiceGroup]}}
          DatabaseSubnets: {Type: AWS::RDS::DBSubnetGroup, Properties: {DBSubnetGroupDescription: inner, SubnetIds: [!Ref Inner1, !Ref Inner2]}}
          Database:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: postgres, DBInstanceClass: db.t4g.small, MultiAZ: true, DBSubnetGroupName: !Ref DatabaseSubnets, VPCSecurityGroups: [!Ref DatabaseGroup]}
          Files: {Type: AWS::S3::Bucket}
          Jobs: {Type: AWS::SQS::Queue}
          Worker:
            Type: AWS::Lambda::Function
            Properties: {Runtime: python3.13, Handler: index.run, Role: !GetAtt WorkerRole.Arn, Code: {ZipFile: "pass"}}
          WorkerRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {Service: lambda.amazonaws.com}}]}
          WorkerJobs: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Jobs.Arn, FunctionName: !Ref Worker}}
          Nightly:
            Type: AWS::Events::Rule
            Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: worker, Arn: !GetAtt Worker.Arn}]}
          Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1}}

        """

    static func assembly(_ text: String = text, id: String = "shop") throws -> Assembly {
        let parsed = TemplateParser(file: "shop.yaml").parse(Array(text.utf8))
        let value = try #require(parsed.value)
        var stack = StackArtifact(id: id, template: value, templateFile: "shop.yaml")
        stack.region = "eu-west-1"
        return Assembly(stacks: [stack])
    }

    static func graph(_ view: DiagramView, _ text: String = text) throws -> DiagramGraph {
        try #require(DiagramReader().read(try assembly(text), view, name: "Shop").first).graph
    }
}
