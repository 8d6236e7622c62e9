internal import MainstayTemplate

/// The ARNs of resources, by type: what stands where in them is known for the common types, and follows the usual form
/// for the rest.
enum ARNForms {
    private struct Form {
        var service: String
        /// With `{name}`, `{random}` and `{path}`.
        var resource: String
        var hasRegion = true
        var hasAccount = true
    }

    private static let forms: [String: Form] = [
        "AWS::S3::Bucket": Form(service: "s3", resource: "{name}", hasRegion: false, hasAccount: false),
        "AWS::IAM::Role": Form(service: "iam", resource: "role{path}{name}", hasRegion: false),
        "AWS::IAM::User": Form(service: "iam", resource: "user{path}{name}", hasRegion: false),
        "AWS::IAM::Group": Form(service: "iam", resource: "group{path}{name}", hasRegion: false),
        "AWS::IAM::ManagedPolicy": Form(service: "iam", resource: "policy{path}{name}", hasRegion: false),
        "AWS::IAM::InstanceProfile": Form(service: "iam", resource: "instance-profile{path}{name}", hasRegion: false),
        "AWS::IAM::OIDCProvider": Form(service: "iam", resource: "oidc-provider/{name}", hasRegion: false),
        "AWS::Lambda::Function": Form(service: "lambda", resource: "function:{name}"),
        "AWS::DynamoDB::Table": Form(service: "dynamodb", resource: "table/{name}"),
        "AWS::DynamoDB::GlobalTable": Form(service: "dynamodb", resource: "table/{name}"),
        "AWS::SQS::Queue": Form(service: "sqs", resource: "{name}"),
        "AWS::SNS::Topic": Form(service: "sns", resource: "{name}"),
        "AWS::SNS::Subscription": Form(service: "sns", resource: "{name}:{random}"),
        "AWS::Logs::LogGroup": Form(service: "logs", resource: "log-group:{name}:*"),
        "AWS::ECS::Cluster": Form(service: "ecs", resource: "cluster/{name}"),
        "AWS::ECS::Service": Form(service: "ecs", resource: "service/{cluster}/{name}"),
        "AWS::ECS::TaskDefinition": Form(service: "ecs", resource: "task-definition/{name}:1"),
        "AWS::ECR::Repository": Form(service: "ecr", resource: "repository/{name}"),
        "AWS::KMS::Key": Form(service: "kms", resource: "key/{name}"),
        "AWS::SecretsManager::Secret": Form(service: "secretsmanager", resource: "secret:{name}-{random}"),
        "AWS::SSM::Parameter": Form(service: "ssm", resource: "parameter/{name}"),
        "AWS::RDS::DBInstance": Form(service: "rds", resource: "db:{name}"),
        "AWS::RDS::DBCluster": Form(service: "rds", resource: "cluster:{name}"),
        "AWS::RDS::DBSubnetGroup": Form(service: "rds", resource: "subgrp:{name}"),
        "AWS::RDS::DBParameterGroup": Form(service: "rds", resource: "pg:{name}"),
        "AWS::RDS::DBClusterParameterGroup": Form(service: "rds", resource: "cluster-pg:{name}"),
        "AWS::RDS::OptionGroup": Form(service: "rds", resource: "og:{name}"),
        "AWS::RDS::EventSubscription": Form(service: "rds", resource: "es:{name}"),
        "AWS::RDS::DBProxy": Form(service: "rds", resource: "db-proxy:prx-{random}"),
        "AWS::RDS::DBProxyTargetGroup": Form(service: "rds", resource: "target-group:prx-tg-{random}"),
        "AWS::RDS::DBProxyEndpoint": Form(service: "rds", resource: "db-proxy-endpoint:prx-endpoint-{random}"),
        "AWS::ElasticLoadBalancingV2::LoadBalancer": Form(
            service: "elasticloadbalancing", resource: "loadbalancer/{kind}/{name}/{random}"),
        "AWS::ElasticLoadBalancingV2::TargetGroup": Form(
            service: "elasticloadbalancing", resource: "targetgroup/{name}/{random}"),
        "AWS::ElasticLoadBalancingV2::Listener": Form(
            service: "elasticloadbalancing", resource: "listener/app/{name}/{random}/{random}"),
        "AWS::ElasticLoadBalancingV2::ListenerRule": Form(
            service: "elasticloadbalancing", resource: "listener-rule/app/{name}/{random}/{random}/{random}"),
        "AWS::Events::Rule": Form(service: "events", resource: "rule/{name}"),
        "AWS::CloudWatch::Alarm": Form(service: "cloudwatch", resource: "alarm:{name}"),
        "AWS::CertificateManager::Certificate": Form(service: "acm", resource: "certificate/{random}"),
        "AWS::EC2::VPC": Form(service: "ec2", resource: "vpc/{name}"),
        "AWS::EC2::SecurityGroup": Form(service: "ec2", resource: "security-group/{name}"),
        "AWS::StepFunctions::StateMachine": Form(service: "states", resource: "stateMachine:{name}"),
        "AWS::Kinesis::Stream": Form(service: "kinesis", resource: "stream/{name}"),
        "AWS::CloudTrail::Trail": Form(service: "cloudtrail", resource: "trail/{name}"),
        "AWS::Backup::BackupVault": Form(service: "backup", resource: "backup-vault:{name}"),
        "AWS::Backup::BackupPlan": Form(service: "backup", resource: "backup-plan:{name}"),
        "AWS::WAFv2::WebACL": Form(service: "wafv2", resource: "regional/webacl/{name}/{random}"),
        "AWS::EFS::FileSystem": Form(service: "elasticfilesystem", resource: "file-system/{name}"),
        "AWS::EKS::Cluster": Form(service: "eks", resource: "cluster/{name}"),
        "AWS::CodeBuild::Project": Form(service: "codebuild", resource: "project/{name}"),
        "AWS::CloudFront::Distribution": Form(service: "cloudfront", resource: "distribution/{name}", hasRegion: false),
        "AWS::ApiGateway::RestApi": Form(service: "apigateway", resource: "/restapis/{name}", hasAccount: false),
    ]

    /// Whether the id of a type is its ARN, though the property is called `Id`.
    static func hasARNAsID(_ type: String) -> Bool { type == "AWS::SecretsManager::Secret" }

    /// The properties by which a template may name a resource of a type whose identifier is an ARN.
    static func nameProperties(of type: String) -> [String] {
        switch type {
        case "AWS::SNS::Topic": ["TopicName"]
        case "AWS::SQS::Queue": ["QueueName"]
        case "AWS::IAM::ManagedPolicy": ["ManagedPolicyName"]
        case "AWS::ECS::TaskDefinition": ["Family"]
        case "AWS::ECS::Service": ["ServiceName"]
        case "AWS::StepFunctions::StateMachine": ["StateMachineName"]
        case "AWS::EC2::LaunchTemplate": ["LaunchTemplateName"]
        default: ["Name", "\(type.split(separator: ":").last ?? "")Name"]
        }
    }

    static func arn(
        of type: String, name: String, scope: Scope, properties: TemplateValue, random: String
    ) -> String {
        let form =
            forms[type]
            ?? Form(
                service: type.split(separator: ":").dropFirst().first.map { $0.lowercased() } ?? "service",
                resource: "\(type.split(separator: ":").last.map { $0.lowercased() } ?? "resource")/{name}")
        let path = properties["Path"]?.string ?? "/"
        let kind = properties["Type"]?.string == "network" ? "net" : "app"
        let cluster = properties["Cluster"]?.string?.split(separator: "/").last.map(String.init) ?? "default"
        var cleanName = name
        if type == "AWS::SSM::Parameter", name.hasPrefix("/") { cleanName = String(name.dropFirst()) }
        let resource = [
            ("{path}", path), ("{kind}", kind), ("{cluster}", cluster), ("{name}", cleanName), ("{random}", random),
        ].reduce(form.resource) { $0.components(separatedBy: $1.0).joined(separator: $1.1) }
        return "arn:\(scope.partition):\(form.service):\(form.hasRegion ? scope.region : ""):"
            + "\(form.hasAccount ? scope.account : ""):\(resource)"
    }
}
