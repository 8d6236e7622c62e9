import MainstayConstructs

/// Load balancer, container services and the instances behind them.
struct Compute {
    let balancer: UntypedResource
    let services: [UntypedResource]

    init(in stack: Stack, _ network: Network) {
        let group = { (name: String) -> StringValue in network.groups[name]?.attribute("GroupId") ?? "" }
        let subnets = { (name: String) -> [StringValue] in (network.subnets[name] ?? []).map(\.ref) }
        let balancer = add(
            "Balancer", "ElasticLoadBalancingV2::LoadBalancer", in: stack,
            [
                "Scheme": "internet-facing", "Type": "application", "Subnets": subnets("Public"),
                "SecurityGroups": [group("LoadBalancer")],
            ], tags: .list("Tags"))
        self.balancer = balancer
        let listener = add(
            "Listener", "ElasticLoadBalancingV2::Listener", in: stack,
            [
                "LoadBalancerArn": balancer.ref, "Port": 443, "Protocol": "HTTPS",
                "Certificates": [
                    JSONValue.object(["CertificateArn": "arn:aws:acm:eu-central-1:123456789012:certificate/example"])
                ],
                "DefaultActions": [
                    JSONValue.object([
                        "Type": "fixed-response", "FixedResponseConfig": JSONValue.object(["StatusCode": "404"]),
                    ])
                ],
            ])
        add(
            "Redirect", "ElasticLoadBalancingV2::Listener", in: stack,
            [
                "LoadBalancerArn": balancer.ref, "Port": 80, "Protocol": "HTTP",
                "DefaultActions": [
                    JSONValue.object([
                        "Type": "redirect",
                        "RedirectConfig": JSONValue.object(["Protocol": "HTTPS", "StatusCode": "HTTP_301"]),
                    ])
                ],
            ])
        let cluster = add("Cluster", "ECS::Cluster", in: stack, tags: .list("Tags"))
        let execution = role("ExecutionRole", "ecs-tasks", in: stack, actions: ["ecr:BatchGetImage"])
        var services: [UntypedResource] = []
        for (index, name) in ["Web", "API"].enumerated() {
            let scope = Group(name, in: stack)
            let repository = add("Repository", "ECR::Repository", in: scope, tags: .list("Tags"))
            let log = add("Log", "Logs::LogGroup", in: scope, ["RetentionInDays": 30], tags: .list("Tags"))
            let task = add(
                "Task", "ECS::TaskDefinition", in: scope,
                [
                    "Cpu": "512", "Memory": "1024", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                    "ExecutionRoleArn": execution.attribute("Arn"),
                    "TaskRoleArn": role("TaskRole", "ecs-tasks", in: scope).attribute("Arn"),
                    "ContainerDefinitions": [
                        JSONValue.object([
                            "Name": name, "Image": "\(repository.attribute("RepositoryUri")):latest" as StringValue,
                            "PortMappings": [JSONValue.object(["ContainerPort": 8080])],
                            "LogConfiguration": JSONValue.object([
                                "LogDriver": "awslogs",
                                "Options": JSONValue.object([
                                    "awslogs-group": log.ref, "awslogs-region": AWS.region,
                                    "awslogs-stream-prefix": name,
                                ]),
                            ]),
                        ])
                    ],
                ], tags: .list("Tags"))
            let target = add(
                "Targets", "ElasticLoadBalancingV2::TargetGroup", in: scope,
                ["Port": 8080, "Protocol": "HTTP", "TargetType": "ip", "VpcId": network.vpc.ref], tags: .list("Tags"))
            add(
                "Rule", "ElasticLoadBalancingV2::ListenerRule", in: scope,
                [
                    "ListenerArn": listener.ref, "Priority": index + 1,
                    "Actions": [JSONValue.object(["Type": "forward", "TargetGroupArn": target.ref])],
                    "Conditions": [JSONValue.object(["Field": "path-pattern", "Values": ["/\(name)/*"]])],
                ])
            let service = add(
                "Service", "ECS::Service", in: scope,
                [
                    "Cluster": cluster.ref, "TaskDefinition": task.ref, "LaunchType": "FARGATE", "DesiredCount": 2,
                    "NetworkConfiguration": JSONValue.object([
                        "AwsvpcConfiguration": JSONValue.object([
                            "Subnets": subnets("Private"), "SecurityGroups": [group(name)],
                        ])
                    ]),
                    "LoadBalancers": [
                        JSONValue.object([
                            "ContainerName": name, "ContainerPort": 8080, "TargetGroupArn": target.ref,
                        ])
                    ],
                ], tags: .list("Tags"))
            services.append(service)
            let scaling = add(
                "Scaling", "ApplicationAutoScaling::ScalableTarget", in: scope,
                [
                    "MinCapacity": 2, "MaxCapacity": 10, "ServiceNamespace": "ecs",
                    "ScalableDimension": "ecs:service:DesiredCount",
                    "ResourceId": "service/\(cluster.ref)/\(service.attribute("Name"))" as StringValue,
                ])
            for metric in ["CPU", "Memory"] {
                add(
                    "\(metric)Scaling", "ApplicationAutoScaling::ScalingPolicy", in: scope,
                    [
                        "PolicyName": "\(name)-\(metric)", "PolicyType": "TargetTrackingScaling",
                        "ScalingTargetId": scaling.ref,
                        "TargetTrackingScalingPolicyConfiguration": JSONValue.object([
                            "TargetValue": 60,
                            "PredefinedMetricSpecification": JSONValue.object([
                                "PredefinedMetricType": "ECSServiceAverage\(metric)Utilization"
                            ]),
                        ]),
                    ])
            }
        }
        self.services = services
    }
}

func declareDatabase(in stack: Stack, _ network: Network) {
    let key = add("Key", "KMS::Key", in: stack, ["EnableKeyRotation": true], tags: .list("Tags"))
    add("Alias", "KMS::Alias", in: stack, ["AliasName": "alias/database", "TargetKeyId": key.ref])
    let group = add(
        "Subnets", "RDS::DBSubnetGroup", in: stack,
        [
            "DBSubnetGroupDescription": "Isolated subnets",
            "SubnetIds": (network.subnets["Isolated"] ?? []).map(\.ref),
        ], tags: .list("Tags"))
    let parameters = add(
        "Parameters", "RDS::DBParameterGroup", in: stack,
        ["Family": "postgres15", "Description": "TLS", "Parameters": JSONValue.object(["rds.force_ssl": "1"])],
        tags: .list("Tags"))
    let secret = add("Secret", "SecretsManager::Secret", in: stack, ["KmsKeyId": key.ref], tags: .list("Tags"))
    let monitor = role("MonitoringRole", "monitoring.rds", in: stack)
    let database = add(
        "Instance", "RDS::DBInstance", in: stack,
        [
            "Engine": "postgres", "DBInstanceClass": "db.t3.medium", "AllocatedStorage": "20", "MultiAZ": true,
            "StorageEncrypted": true, "KmsKeyId": key.attribute("Arn"), "DBSubnetGroupName": group.ref,
            "DBParameterGroupName": parameters.ref, "BackupRetentionPeriod": 7, "MonitoringInterval": 60,
            "MonitoringRoleArn": monitor.attribute("Arn"),
            "VPCSecurityGroups": [network.groups["Database"]?.attribute("GroupId") ?? ""],
            "MasterUsername": "{{resolve:secretsmanager:\(secret.ref):SecretString:username}}" as StringValue,
            "MasterUserPassword": "{{resolve:secretsmanager:\(secret.ref):SecretString:password}}" as StringValue,
        ], tags: .list("Tags"))
    add(
        "Attachment", "SecretsManager::SecretTargetAttachment", in: stack,
        ["SecretId": secret.ref, "TargetId": database.ref, "TargetType": "AWS::RDS::DBInstance"])
    add(
        "Replica", "RDS::DBInstance", in: stack,
        ["SourceDBInstanceIdentifier": database.ref, "DBInstanceClass": "db.t3.medium"], tags: .list("Tags"))
}
