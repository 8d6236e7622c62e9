/// Templates that several tests read.
enum Templates {
    /// A distribution before a load balancer, a service on Fargate, a database and a cache.
    static let shop = shop(production: "yes")

    static func shop(production: String) -> String {
        """
        Parameters:
          Production: {Type: String, Default: "\(production)"}
        Conditions:
          IsProduction: !Equals [!Ref Production, "yes"]
        Resources:
          SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""]}}
          SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""]}}
          Routes: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-1}}
          Way: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Gateway}}
          JoinA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SubnetA, RouteTableId: !Ref Routes}}
          JoinB: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SubnetB, RouteTableId: !Ref Routes}}
          Gateway: {Type: AWS::EC2::NatGateway, Properties: {SubnetId: !Ref SubnetA}}
          Zone: {Type: AWS::Route53::HostedZone, Properties: {Name: shop.example}}
          Record:
            Type: AWS::Route53::RecordSet
            Properties:
              HostedZoneId: !Ref Zone
              Name: shop.example.
              Type: A
              AliasTarget: {DNSName: !GetAtt Distribution.DomainName, HostedZoneId: Z2FDTNDATAQYW2}
          Firewall: {Type: AWS::WAFv2::WebACL, Properties: {Scope: CLOUDFRONT, DefaultAction: {Allow: {}}}}
          Distribution:
            Type: AWS::CloudFront::Distribution
            Properties:
              DistributionConfig:
                Enabled: true
                WebACLId: !GetAtt Firewall.Arn
                Origins:
                  - {Id: assets, DomainName: !GetAtt Assets.RegionalDomainName, S3OriginConfig: {}}
                  - {Id: api, DomainName: !GetAtt Balancer.DNSName, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                CacheBehaviors:
                  - {PathPattern: "/api/*", TargetOriginId: api, ViewerProtocolPolicy: https-only, CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad}
                DefaultCacheBehavior: {TargetOriginId: assets, ViewerProtocolPolicy: https-only, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
          Assets: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: Enabled}}}
          Balancer:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: {Scheme: internet-facing, Subnets: [!Ref SubnetA, !Ref SubnetB]}
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: !Ref Balancer, Port: 443, Protocol: HTTPS, DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]}
          Targets:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: {TargetType: ip, Port: 8080, Protocol: HTTP, HealthCheckIntervalSeconds: 10, UnhealthyThresholdCount: 2}
          Service:
            Type: AWS::ECS::Service
            Properties:
              LaunchType: FARGATE
              DesiredCount: 3
              TaskDefinition: !Ref Task
              NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref SubnetA, !Ref SubnetB], SecurityGroups: [!Ref ServiceGroup]}}
              LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: !Ref Targets}]
              DeploymentConfiguration: {DeploymentCircuitBreaker: {Enable: true, Rollback: true}}
          Scaling:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties: {MinCapacity: 2, MaxCapacity: 10, ServiceNamespace: ecs, ScalableDimension: "ecs:service:DesiredCount", ResourceId: !Sub "service/main/${Service.Name}"}
          Policy:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              PolicyName: cpu
              PolicyType: TargetTrackingScaling
              ScalingTargetId: !Ref Scaling
              TargetTrackingScalingPolicyConfiguration: {TargetValue: 60, ScaleOutCooldown: 30, PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}}
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Cpu: "512"
              Memory: "1024"
              TaskRoleArn: !GetAtt TaskRole.Arn
              ContainerDefinitions:
                - Name: web
                  Image: web
                  Environment: [{Name: DATABASE, Value: !GetAtt Database.Endpoint.Address}]
                  Secrets: [{Name: PASSWORD, ValueFrom: !Ref Secret}]
          TaskRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: "sts:AssumeRole"}]}
              Policies:
                - PolicyName: work
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Action: "s3:PutObject", Resource: !Sub "${Assets.Arn}/*"}
                      - {Effect: Allow, Action: "ses:SendEmail", Resource: "*"}
          Secret: {Type: AWS::SecretsManager::Secret}
          ServiceGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: tasks}}
          CacheGroup:
            Type: AWS::EC2::SecurityGroup
            Properties: {GroupDescription: cache, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 6379, ToPort: 6379, SourceSecurityGroupId: !GetAtt ServiceGroup.GroupId}]}
          Cache:
            Type: AWS::ElastiCache::ReplicationGroup
            Properties: {ReplicationGroupDescription: c, CacheNodeType: cache.t4g.small, NumCacheClusters: 2, AutomaticFailoverEnabled: true, MultiAZEnabled: true, SecurityGroupIds: [!Ref CacheGroup]}
          Database:
            Type: AWS::RDS::DBInstance
            DeletionPolicy: Snapshot
            Properties:
              Engine: postgres
              DBInstanceClass: db.t4g.medium
              AllocatedStorage: "100"
              MultiAZ: !If [IsProduction, true, false]
              BackupRetentionPeriod: 7
              DeletionProtection: true
              Tags: [{Key: Backup, Value: daily}]
          Vault: {Type: AWS::Backup::BackupVault, Properties: {BackupVaultName: shop}}
          Plan:
            Type: AWS::Backup::BackupPlan
            Properties:
              BackupPlan:
                BackupPlanName: shop
                BackupPlanRule: [{RuleName: daily, ScheduleExpression: "cron(0 4 * * ? *)", TargetBackupVault: !Ref Vault, Lifecycle: {DeleteAfterDays: 30}}]
          Selection:
            Type: AWS::Backup::BackupSelection
            Properties: {BackupPlanId: !Ref Plan, BackupSelection: {SelectionName: tagged, IamRoleArn: "arn:aws:iam::111111111111:role/backup", ListOfTags: [{ConditionType: STRINGEQUALS, ConditionKey: Backup, ConditionValue: daily}]}}
        """
    }
}
