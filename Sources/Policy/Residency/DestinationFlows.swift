/// How data is sent to other regions.
enum DestinationFlows {
    static let all: [RegionFlow] = logs + streams + events + messages + files + network + others

    private static let logs: [RegionFlow] = [
        .init("AWS::Logs::SubscriptionFilter", "DestinationArn", .place, "sends log events to"),
        .init("AWS::Logs::Destination", "TargetArn", .place, "sends log events to"),
        .init("AWS::Logs::DeliveryDestination", "DestinationResourceArn", .place, "sends logs to"),
        .init("AWS::EC2::FlowLog", "LogDestination", .place, "sends flow logs to"),
        .init("AWS::EC2::FlowLog", "LogDestination", .bucket, "sends flow logs to"),
        .init("AWS::WAFv2::LoggingConfiguration", "LogDestinationConfigs.*", .place, "sends logs of requests to"),
        .init("AWS::CloudTrail::Trail", "S3BucketName", .bucket, "sends its records to"),
        .init(
            "AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerAttributes.*.Value", .bucket, "sends logs to"),
        .init(
            "AWS::ECS::TaskDefinition", "ContainerDefinitions.*.LogConfiguration.Options.awslogs-region", .region,
            "sends the logs of its containers to"),
        .init(
            "AWS::ECS::TaskDefinition", "ContainerDefinitions.*.LogConfiguration.Options.region", .region,
            "sends the logs of its containers to"),
        .init(
            "AWS::CloudFront::RealtimeLogConfig", "EndPoints.*.KinesisStreamConfig.StreamArn", .place,
            "sends logs of requests to"),
        .init("AWS::CloudFront::Distribution", "DistributionConfig.Logging.Bucket", .place, "sends its logs to"),
        .init(
            "AWS::Config::AggregationAuthorization", "AuthorizedAwsRegion", .region, "lets its records be gathered in"),
        .init("AWS::Notifications::NotificationHub", "Region", .region, "keeps notifications in"),
        .init(
            "AWS::Route53GlobalResolver::GlobalResolver", "ObservabilityRegion", .region, "sends logs of queries to"),
        .init("AWS::CloudWatch::MetricStream", "FirehoseArn", .place, "streams metrics to"),
    ]

    private static let streams: [RegionFlow] =
        [
            "S3DestinationConfiguration.BucketARN", "ExtendedS3DestinationConfiguration.BucketARN",
            "RedshiftDestinationConfiguration.S3Configuration.BucketARN",
            "AmazonopensearchserviceDestinationConfiguration.S3Configuration.BucketARN",
            "IcebergDestinationConfiguration.S3Configuration.BucketARN",
            "HttpEndpointDestinationConfiguration.S3Configuration.BucketARN",
        ].map { .init("AWS::KinesisFirehose::DeliveryStream", $0, .bucket, "delivers records to") }
        + [
            "ElasticsearchDestinationConfiguration.DomainARN",
            "AmazonopensearchserviceDestinationConfiguration.DomainARN",
            "AmazonopensearchserviceDestinationConfiguration.ClusterEndpoint",
            "AmazonOpenSearchServerlessDestinationConfiguration.CollectionEndpoint",
            "RedshiftDestinationConfiguration.ClusterJDBCURL",
            "HttpEndpointDestinationConfiguration.EndpointConfiguration.Url",
            "IcebergDestinationConfiguration.CatalogConfiguration.CatalogArn",
        ].map { .init("AWS::KinesisFirehose::DeliveryStream", $0, .place, "delivers records to") }

    private static let events: [RegionFlow] = [
        .init("AWS::Events::Rule", "Targets.*.Arn", .place, "sends events to"),
        .init("AWS::Events::Rule", "Targets.*.DeadLetterConfig.Arn", .place, "sends events to"),
        .init("AWS::Events::EventBus", "DeadLetterConfig.Arn", .place, "sends events to"),
        .init("AWS::Events::ApiDestination", "InvocationEndpoint", .place, "sends events to"),
        .init("AWS::Events::Endpoint", "EventBuses.*.EventBusArn", .place, "sends events to"),
        .init(
            "AWS::Events::Endpoint", "RoutingConfig.FailoverConfig.Secondary.Route", .region, "sends events to"),
        .init("AWS::Scheduler::Schedule", "Target.Arn", .place, "calls"),
        .init("AWS::Pipes::Pipe", "Target", .place, "sends records to"),
        .init("AWS::Pipes::Pipe", "Enrichment", .place, "sends records to"),
        .init("AWS::StepFunctions::StateMachine", "Definition", .text, "calls"),
        .init("AWS::StepFunctions::StateMachine", "DefinitionString", .text, "calls"),
        .init("AWS::IoT::TopicRule", "TopicRulePayload.Actions.*.Sns.TargetArn", .place, "sends messages to"),
        .init("AWS::IoT::TopicRule", "TopicRulePayload.Actions.*.Sqs.QueueUrl", .place, "sends messages to"),
        .init("AWS::IoT::TopicRule", "TopicRulePayload.Actions.*.Lambda.FunctionArn", .place, "sends messages to"),
    ]

    private static let messages: [RegionFlow] = [
        .init("AWS::SNS::Subscription", "Endpoint", .place, "delivers messages to"),
        .init("AWS::SNS::Subscription", "RedrivePolicy.deadLetterTargetArn", .place, "delivers messages to"),
        .init("AWS::SNS::Topic", "Subscription.*.Endpoint", .place, "delivers messages to"),
        .init("AWS::SQS::Queue", "RedrivePolicy.deadLetterTargetArn", .place, "moves messages to"),
        .init("AWS::Lambda::Function", "DeadLetterConfig.TargetArn", .place, "sends failed events to"),
        .init("AWS::Lambda::Function", "Environment.Variables.*", .place, "has an address in"),
        .init(
            "AWS::Lambda::EventInvokeConfig", "DestinationConfig.OnSuccess.Destination", .place, "sends results to"),
        .init(
            "AWS::Lambda::EventInvokeConfig", "DestinationConfig.OnFailure.Destination", .place,
            "sends failed events to"),
        .init(
            "AWS::Lambda::EventSourceMapping", "DestinationConfig.OnFailure.Destination", .place,
            "sends failed events to"),
        .init(
            "AWS::ECS::TaskDefinition", "ContainerDefinitions.*.Environment.*.Value", .place,
            "has an address in"),
        .init("AWS::Cognito::UserPool", "EmailConfiguration.SourceArn", .place, "sends mail by way of"),
        .init("AWS::SES::MultiRegionEndpoint", "Details.RouteDetails.*.Region", .region, "sends mail by way of"),
        .init(
            "AWS::SES::ConfigurationSetEventDestination", "EventDestination.SnsDestination.TopicARN", .place,
            "sends events of mail to"),
        .init(
            "AWS::SES::ConfigurationSetEventDestination",
            "EventDestination.KinesisFirehoseDestination.DeliveryStreamARN", .place, "sends events of mail to"),
    ]

    private static let files: [RegionFlow] = [
        .init(
            "AWS::S3::Bucket", "NotificationConfiguration.LambdaConfigurations.*.Function", .place,
            "sends notifications of its objects to"),
        .init(
            "AWS::S3::Bucket", "NotificationConfiguration.QueueConfigurations.*.Queue", .place,
            "sends notifications of its objects to"),
        .init(
            "AWS::S3::Bucket", "NotificationConfiguration.TopicConfigurations.*.Topic", .place,
            "sends notifications of its objects to"),
        .init(
            "AWS::S3::Bucket", "InventoryConfigurations.*.Destination.BucketArn", .bucket,
            "sends the list of its objects to"),
        .init(
            "AWS::S3::StorageLens", "StorageLensConfiguration.DataExport.S3BucketDestination.Arn", .bucket,
            "sends metrics to"),
        .init("AWS::S3::AccessGrantsLocation", "LocationScope", .bucket, "grants access to objects in"),
        .init(
            "AWS::Athena::WorkGroup", "WorkGroupConfiguration.ResultConfiguration.OutputLocation", .bucket, "writes to"),
        .init("AWS::DataSync::LocationS3", "S3BucketArn", .bucket, "moves files to or from"),
        .init("AWS::DataSync::LocationEFS", "EfsFilesystemArn", .place, "moves files to or from"),
        .init("AWS::DMS::Endpoint", "ServerName", .place, "moves rows to or from"),
        .init("AWS::DMS::Endpoint", "KinesisSettings.StreamArn", .place, "moves rows to or from"),
        .init("AWS::DMS::Endpoint", "S3Settings.BucketName", .bucket, "moves rows to or from"),
        .init("AWS::SSM::ResourceDataSync", "BucketRegion", .region, "sends the inventory to"),
        .init("AWS::SSM::ResourceDataSync", "S3Destination.BucketRegion", .region, "sends the inventory to"),
        .init("AWS::SSM::Association", "OutputLocation.S3Location.OutputS3Region", .region, "writes output to"),
        .init("AWS::StorageGateway::NFSFileShare", "BucketRegion", .region, "keeps files in"),
        .init("AWS::StorageGateway::SMBFileShare", "BucketRegion", .region, "keeps files in"),
        .init("AWS::CUR::ReportDefinition", "S3Region", .region, "sends the bill to"),
        .init(
            "AWS::BCMDataExports::Export", "Export.DestinationConfigurations.S3Destination.S3Region", .region,
            "sends the bill to"),
    ]

    private static let network: [RegionFlow] = [
        .init("AWS::EC2::VPCPeeringConnection", "PeerRegion", .region, "joins the network with one in"),
        .init("AWS::EC2::TransitGatewayPeeringAttachment", "PeerRegion", .region, "joins the network with one in"),
        .init("AWS::EC2::VPCEndpoint", "ServiceRegion", .region, "leads to a service in"),
        .init("AWS::EC2::VPCEndpoint", "ServiceName", .place, "leads to a service in"),
        .init("AWS::GlobalAccelerator::EndpointGroup", "EndpointGroupRegion", .region, "forwards requests to"),
        .init("AWS::AppSync::DataSource", "DynamoDBConfig.AwsRegion", .region, "reads and writes items in"),
        .init(
            "AWS::AppSync::DataSource", "OpenSearchServiceConfig.AwsRegion", .region, "reads and writes documents in"),
        .init("AWS::AppSync::DataSource", "HttpConfig.Endpoint", .place, "forwards requests to"),
        .init("AWS::ApiGateway::Method", "Integration.Uri", .place, "forwards requests to"),
        .init("AWS::ApiGatewayV2::Integration", "IntegrationUri", .place, "forwards requests to"),
        .init(
            "AWS::CloudFront::Distribution", "DistributionConfig.Origins.*.DomainName", .place,
            "forwards requests to"),
        .init(
            "AWS::CloudFront::Distribution", "DistributionConfig.Origins.*.OriginShield.OriginShieldRegion", .region,
            "caches answers in"),
    ]

    private static let others: [RegionFlow] = [
        .init("AWS::CodePipeline::Pipeline", "Stages.*.Actions.*.Region", .region, "copies artifacts to"),
        .init("AWS::CodePipeline::Pipeline", "ArtifactStores.*.Region", .region, "copies artifacts to"),
        .init("AWS::Bedrock::Agent", "FoundationModel", .model, "sends prompts to"),
        .init("AWS::Bedrock::ApplicationInferenceProfile", "ModelSource.CopyFrom", .model, "sends prompts to"),
        .init("AWS::Bedrock::Prompt", "Variants.*.ModelId", .model, "sends prompts to"),
    ]
}
