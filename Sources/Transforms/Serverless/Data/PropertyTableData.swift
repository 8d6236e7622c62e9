// Written by Tools/import-serverless from aws-sam-translator 1.115.0; do not edit.

/// A line a type: its name, then its properties with the kinds that each takes, required ones after `!`.
enum PropertyTableData {
    static let text = """
        Api Name:sdf !StageName:sdf Tags:df PropagateTags:bf DefinitionBody:df DefinitionUri:sdf \
        MergeDefinitions:b CacheClusterEnabled:bf CacheClusterSize:sf Variables:df EndpointConfiguration:sdf \
        MethodSettings:lf BinaryMediaTypes:lf MinimumCompressionSize:ibf Cors:sdf Auth:df GatewayResponses:df \
        AccessLogSetting:df CanarySetting:df TracingEnabled:bf OpenApiVersion:sf Models:df Domain:df \
        FailOnWarnings:bf Description:sf Mode:sf DisableExecuteApiEndpoint:bf ApiKeySourceType:sf AlwaysDeploy:b \
        Policy:sdf SecurityPolicy:sf EndpointAccessMode:sf
        Application !Location:sdf TemplateUrl:sf Parameters:df NotificationARNs:lf Tags:df TimeoutInMinutes:ibf
        CapacityProvider CapacityProviderName:sd !VpcConfig:d OperatorRole:sd Tags:d PropagateTags:b \
        InstanceRequirements:d ScalingConfig:d KmsKeyArn:sd LoggingConfig:d ManagedResourceTags:d
        Connector !Source:df !Destination:dlf !Permissions:lf
        Function FunctionName:sdf Handler:* Runtime:* CodeUri:* ImageUri:* PackageType:* InlineCode:* \
        DeadLetterQueue:df Description:* MemorySize:* Timeout:* VpcConfig:* Role:sf AssumeRolePolicyDocument:df \
        Policies:sdlf RolePath:* PermissionsBoundary:sf Environment:df Events:df Tags:df PropagateTags:bf \
        Tracing:sdf KmsKeyArn:* DeploymentPreference:df ReservedConcurrentExecutions:* Layers:lf \
        EventInvokeConfig:df EphemeralStorage:* AutoPublishAlias:sf AutoPublishCodeSha256:sf \
        AutoPublishAliasAllProperties:b VersionDescription:* ProvisionedConcurrencyConfig:* FileSystemConfigs:* \
        ImageConfig:* CodeSigningConfigArn:* Architectures:* SnapStart:df FunctionUrlConfig:df \
        RuntimeManagementConfig:* LoggingConfig:* RecursiveLoop:* SourceKMSKeyArn:* CapacityProviderConfig:df \
        FunctionScalingConfig:df VersionDeletionPolicy:sf PublishToLatestPublished:* TenancyConfig:* \
        DurableConfig:df
        GraphQLApi Name:* Tags:d XrayEnabled:* !Auth:d SchemaInline:s SchemaUri:s Logging:bd DataSources:d \
        Functions:d Resolvers:d ApiKeys:d DomainName:d Cache:d Visibility:* OwnerContact:* IntrospectionConfig:* \
        QueryDepthLimit:* ResolverCountLimit:*
        HttpApi Name:* StageName:sdf Tags:df PropagateTags:bf DefinitionBody:df DefinitionUri:sdf \
        StageVariables:df CorsConfiguration:bdf AccessLogSettings:df DefaultRouteSettings:df Auth:df \
        RouteSettings:df Domain:df FailOnWarnings:bf Description:sf DisableExecuteApiEndpoint:bf
        LayerVersion LayerName:sdf Description:sf PublishLambdaVersion:bf !ContentUri:sdf \
        CompatibleArchitectures:lf CompatibleRuntimes:lf LicenseInfo:sf RetentionPolicy:sf
        MicrovmImage !Name:sd !CodeUri:sd !BaseImageArn:sd BuildRoleArn:sd !BaseImageVersion:sd Description:sd \
        Tags:d Logging:d EgressNetworkConnectors:l CpuConfigurations:l Resources:l AdditionalOsCapabilities:l \
        Hooks:d EnvironmentVariables:d PropagateTags:b
        NetworkConnector Name:sd !VpcConfig:d ComputeTypes:l OperatorRole:sd Tags:d PropagateTags:b
        SimpleTable PointInTimeRecoverySpecification:* PrimaryKey:df ProvisionedThroughput:df TableName:sdf \
        Tags:df SSESpecification:df
        StateMachine Definition:df DefinitionUri:sdf Logging:df Role:sf RolePath:* DefinitionSubstitutions:df \
        Events:df Name:sf Type:sf Tags:df PropagateTags:bf Policies:slf Tracing:df PermissionsBoundary:sf \
        AutoPublishAlias:* DeploymentPreference:* UseAliasAsEventTarget:b
        WebFunction FunctionName:sdf Tags:df ReplicaRegions:dlf AuthType:* Runtime:* CodeUri:* InlineCode:* \
        RevisionDescription:* KmsKeyArn:* ExecutionRoleArn:sf EnvironmentVariables:df EntryPoint:* \
        MaxConcurrencyPerEnvironment:* EgressNetworkConnectorArn:* Timeout:ibf LoggingConfig:* RevisionWeights:* \
        EndpointName:* EndpointType:* EndpointDescription:* ScalingConfig:* ThrottleConfig:* AutoDeploymentMode:*
        WebSocketApi ApiKeySelectionExpression:sf AccessLogSettings:df Auth:df DefaultRouteSettings:df \
        Description:sf DisableExecuteApiEndpoint:bf Domain:df DisableSchemaValidation:bf FailOnWarnings:bf \
        IpAddressType:sf Name:sf PropagateTags:bf !Routes:df RouteSettings:df !RouteSelectionExpression:sf \
        StageName:sdf StageVariables:df Tags:df
        Function.AlexaSkill SkillId:sf
        Function.Api !Path:sf !Method:sf !RestApiId:sf Stage:sf Auth:df RequestModel:df RequestParameters:lf \
        TimeoutInMillis:ibf ResponseTransferMode:sf
        Function.CloudWatchEvent EventBusName:sf RuleName:sf Pattern:df DeadLetterConfig:df RetryPolicy:df \
        Input:sf InputPath:sf Target:df Enabled:bf State:sf InputTransformer:df
        Function.Cognito !UserPool:sf !Trigger:sl
        Function.EventBridgeRule EventBusName:sf RuleName:sf Pattern:df DeadLetterConfig:df RetryPolicy:df \
        Input:sf InputPath:sf Target:df Enabled:bf State:sf InputTransformer:df
        Function.HttpApi Path:sf Method:sf ApiId:sf Stage:sf Auth:df TimeoutInMillis:ibf RouteSettings:df \
        PayloadFormatVersion:sf
        Function.IoTRule !Sql:sf AwsIotSqlVersion:sf
        Function.S3 !Bucket:sf !Events:sl Filter:df
        Function.SNS !Topic:sf Region:sf FilterPolicy:* FilterPolicyScope:* SqsSubscription:bdf RedrivePolicy:df
        Function.Schedule !Schedule:sf RuleName:sf Input:sf Enabled:bf State:sf Name:sf Description:sf \
        DeadLetterConfig:df RetryPolicy:df
        Function.DocumentDB BatchSize:ibf StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df \
        !Cluster:* !DatabaseName:* CollectionName:* FullDocument:*
        Function.DynamoDB BatchSize:ibf !StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df \
        !Stream:*
        Function.Kinesis BatchSize:ibf !StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df \
        !Stream:*
        Function.MQ BatchSize:ibf StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df \
        !Broker:* DynamicPolicyName:b
        Function.MSK BatchSize:ibf !StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df \
        !Stream:*
        Function.SQS BatchSize:ibf StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df \
        !Queue:*
        Function.SelfManagedKafka BatchSize:ibf StartingPosition:* StartingPositionTimestamp:* Enabled:bf \
        MaximumBatchingWindowInSeconds:ibf MaximumRetryAttempts:ibf BisectBatchOnFunctionError:bf \
        MaximumRecordAgeInSeconds:ibf DestinationConfig:df ParallelizationFactor:ibf Topics:lf Queues:lf \
        SourceAccessConfigurations:lf SecretsManagerKmsKeyId:sf TumblingWindowInSeconds:ibf \
        FunctionResponseTypes:lf KafkaBootstrapServers:lf FilterCriteria:df KmsKeyArn:* ConsumerGroupId:sf \
        ScalingConfig:df ProvisionedPollerConfig:df SchemaRegistryConfig:df MetricsConfig:df LoggingConfig:df
        Function.CloudWatchLogs !LogGroupName:sf !FilterPattern:sf
        Function.ScheduleV2 PermissionsBoundary:sf !ScheduleExpression:sf FlexibleTimeWindow:df Name:sf State:sf \
        Description:sf StartDate:sf EndDate:sf ScheduleExpressionTimezone:sf GroupName:sf KmsKeyArn:sf Input:sf \
        RoleArn:sf DeadLetterConfig:df RetryPolicy:df OmitName:b
        StateMachine.Api !Path:sf !Method:sf !RestApiId:sf Stage:sf Auth:df UnescapeMappingTemplate:b
        StateMachine.CloudWatchEvent EventBusName:sf RuleName:sf Pattern:df Input:sf InputPath:sf \
        DeadLetterConfig:df RetryPolicy:df State:sf Target:d InputTransformer:df
        StateMachine.EventBridgeRule EventBusName:sf RuleName:sf Pattern:df Input:sf InputPath:sf \
        DeadLetterConfig:df RetryPolicy:df State:sf Target:d InputTransformer:df
        StateMachine.Schedule !Schedule:sf Input:sf Enabled:bf State:sf Name:sf Description:sf \
        DeadLetterConfig:df RetryPolicy:df Target:d RoleArn:s
        StateMachine.ScheduleV2 PermissionsBoundary:sf !ScheduleExpression:sf FlexibleTimeWindow:df Name:sf \
        State:sf Description:sf StartDate:sf EndDate:sf ScheduleExpressionTimezone:sf GroupName:sf KmsKeyArn:sf \
        Input:sf RoleArn:sf DeadLetterConfig:df RetryPolicy:df OmitName:b
        Globals.Function Handler:* Runtime:* CodeUri:* DeadLetterQueue:* Description:* MemorySize:* Timeout:* \
        VpcConfig:* Environment:* Tags:* PropagateTags:* Tracing:* KmsKeyArn:* AutoPublishAlias:* \
        AutoPublishAliasAllProperties:* Layers:* DeploymentPreference:* RolePath:* PermissionsBoundary:* \
        ReservedConcurrentExecutions:* ProvisionedConcurrencyConfig:* AssumeRolePolicyDocument:* \
        EventInvokeConfig:* FileSystemConfigs:* CodeSigningConfigArn:* Architectures:* SnapStart:* \
        EphemeralStorage:* FunctionUrlConfig:* RuntimeManagementConfig:* LoggingConfig:* RecursiveLoop:* \
        SourceKMSKeyArn:* TenancyConfig:* DurableConfig:* CapacityProviderConfig:* FunctionScalingConfig:* \
        PublishToLatestPublished:* VersionDeletionPolicy:*
        Globals.Api Auth:* Name:* DefinitionUri:* CacheClusterEnabled:* CacheClusterSize:* MergeDefinitions:* \
        Variables:* EndpointConfiguration:* MethodSettings:* BinaryMediaTypes:* MinimumCompressionSize:* Cors:* \
        GatewayResponses:* AccessLogSetting:* CanarySetting:* TracingEnabled:* OpenApiVersion:* Domain:* \
        AlwaysDeploy:* PropagateTags:* SecurityPolicy:* EndpointAccessMode:*
        Globals.HttpApi Auth:* AccessLogSettings:* StageVariables:* Tags:* CorsConfiguration:* \
        DefaultRouteSettings:* Domain:* RouteSettings:* FailOnWarnings:* PropagateTags:*
        Globals.SimpleTable SSESpecification:*
        Globals.StateMachine PropagateTags:*
        Globals.LayerVersion PublishLambdaVersion:*
        Globals.CapacityProvider VpcConfig:* OperatorRole:* Tags:* InstanceRequirements:* ScalingConfig:* \
        KmsKeyArn:* PropagateTags:* LoggingConfig:* ManagedResourceTags:*
        Globals.MicrovmImage BuildRoleArn:* BaseImageArn:* BaseImageVersion:* Logging:* EgressNetworkConnectors:* \
        CpuConfigurations:* Resources:* AdditionalOsCapabilities:* Hooks:* EnvironmentVariables:* Tags:* \
        PropagateTags:*
        Globals.NetworkConnector OperatorRole:* Tags:* PropagateTags:*
        Globals.WebSocketApi AccessLogSettings:* ApiKeySelectionExpression:* DefaultRouteSettings:* \
        DisableExecuteApiEndpoint:* DisableSchemaValidation:* Domain:* FailOnWarnings:* IpAddressType:* \
        PropagateTags:* RouteSelectionExpression:* RouteSettings:* StageVariables:* Tags:*
        """
}
