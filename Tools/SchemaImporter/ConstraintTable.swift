/// Which rules of cfn-lint's `extensions` are taken over, and for which place of which type (`*` for any item). The places
/// are those of cfn-lint's rules (MIT-0). A file that no table names stops the import.
enum ConstraintTable {
    struct Place {
        let type: String
        /// Empty for the resource's properties as a whole.
        let path: String

        init(_ type: String, _ path: String = "") {
            self.type = type
            self.path = path
        }
    }

    /// Schemas that hold at a place, whatever the region.
    static let plain: [String: [Place]] = [
        "aws_apigateway_authorizer/ttl": [Place("AWS::ApiGateway::Authorizer")],
        "aws_apigateway_restapi/openapi_properties": [Place("AWS::ApiGateway::RestApi")],
        "aws_apigateway_stage/method_settings_resource_path": [Place("AWS::ApiGateway::Stage", "MethodSettings/*")],
        "aws_cloudfront_distribution/forward_enum": [
            Place("AWS::CloudFront::Distribution", "DistributionConfig/DefaultCacheBehavior"),
            Place("AWS::CloudFront::Distribution", "DistributionConfig/CacheBehaviors/*"),
        ],
        "aws_cloudwatch_alarm/period": [Place("AWS::CloudWatch::Alarm")],
        "aws_codebuild_project/s3_locations": [
            Place("AWS::CodeBuild::Project", "Artifacts"), Place("AWS::CodeBuild::Project", "Source"),
        ],
        "aws_dynamodb_table/billingmode_exclusive": [Place("AWS::DynamoDB::Table")],
        "aws_dynamodb_table/billingmode_provisioned_dependent": [Place("AWS::DynamoDB::Table")],
        "aws_ec2_instance/blockdevicemappings": [
            Place("AWS::AutoScaling::LaunchConfiguration", "BlockDeviceMappings/*/Ebs"),
            Place("AWS::EC2::Instance", "BlockDeviceMappings/*/Ebs"),
            Place("AWS::EC2::LaunchTemplate", "LaunchTemplateData/BlockDeviceMappings/*/Ebs"),
            Place("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData/LaunchSpecifications/*/BlockDeviceMappings/*/Ebs"),
            Place("AWS::OpsWorks::Instance", "BlockDeviceMappings/*/Ebs"),
        ],
        "aws_ec2_instance/privateipaddress": [Place("AWS::EC2::Instance"), Place("AWS::EC2::NetworkInterface")],
        "aws_ec2_instance/virtualname_ephemeral": [
            Place("AWS::EC2::Instance", "BlockDeviceMappings/*"),
            Place("AWS::EC2::LaunchTemplate", "LaunchTemplateData/BlockDeviceMappings/*"),
            Place("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData/LaunchSpecifications/*/BlockDeviceMappings/*"),
            Place("AWS::AutoScaling::LaunchConfiguration", "BlockDeviceMappings/*"),
            Place("AWS::OpsWorks::Instance", "BlockDeviceMappings/*"),
        ],
        "aws_ec2_securitygroup/all_to_and_from_ports": [
            Place("AWS::EC2::SecurityGroup", "SecurityGroupIngress/*"),
            Place("AWS::EC2::SecurityGroup", "SecurityGroupEgress/*"), Place("AWS::EC2::SecurityGroupEgress"),
            Place("AWS::EC2::SecurityGroupIngress"),
        ],
        "aws_ec2_securitygroup/protocols_and_port_ranges_exclude": [
            Place("AWS::EC2::SecurityGroup", "SecurityGroupIngress/*"),
            Place("AWS::EC2::SecurityGroup", "SecurityGroupEgress/*"), Place("AWS::EC2::SecurityGroupEgress"),
            Place("AWS::EC2::SecurityGroupIngress"),
        ],
        "aws_ec2_securitygroup/protocols_and_port_ranges_include": [
            Place("AWS::EC2::SecurityGroup", "SecurityGroupIngress/*"),
            Place("AWS::EC2::SecurityGroup", "SecurityGroupEgress/*"), Place("AWS::EC2::SecurityGroupEgress"),
            Place("AWS::EC2::SecurityGroupIngress"),
        ],
        "aws_ec2_vpngateway/type_enum": [Place("AWS::EC2::VPNGateway", "Type")],
        "aws_ecs_service/fargate": [Place("AWS::ECS::Service")],
        "aws_ecs_taskdefinition/containerdefinitions_essential": [
            Place("AWS::ECS::TaskDefinition", "ContainerDefinitions")
        ],
        "aws_ecs_taskdefinition/fargate_cpu_memory": [Place("AWS::ECS::TaskDefinition")],
        "aws_ecs_taskdefinition/fargate_properties": [Place("AWS::ECS::TaskDefinition")],
        "aws_ecs_taskdefinition/logging_configuration": [
            Place("AWS::ECS::TaskDefinition", "ContainerDefinitions/*/LogConfiguration")
        ],
        "aws_elasticache_cachecluster/engine_version": [Place("AWS::ElastiCache::CacheCluster")],
        "aws_elasticache_replicationgroup/transitencryptionenabled_valkey": [
            Place("AWS::ElastiCache::ReplicationGroup")
        ],
        "aws_elasticloadbalancing_loadbalancer/certificate": [
            Place("AWS::ElasticLoadBalancing::LoadBalancer", "Listeners/*")
        ],
        "aws_elasticloadbalancingv2_listener/certificate": [Place("AWS::ElasticLoadBalancingV2::Listener")],
        "aws_elasticloadbalancingv2_loadbalancer/application_subnets": [
            Place("AWS::ElasticLoadBalancingV2::LoadBalancer")
        ],
        "aws_elasticloadbalancingv2_targetgroup/healthcheckprotocol_restrictions": [
            Place("AWS::ElasticLoadBalancingV2::TargetGroup")
        ],
        "aws_elasticloadbalancingv2_targetgroup/protocol_restrictions": [
            Place("AWS::ElasticLoadBalancingV2::TargetGroup")
        ],
        "aws_elasticloadbalancingv2_targetgroup/targettype_restrictions": [
            Place("AWS::ElasticLoadBalancingV2::TargetGroup")
        ],
        "aws_fsx_filesystem/storage_capacity": [Place("AWS::FSx::FileSystem")],
        "aws_lambda_eventsourcemapping/eventsourcearn_sqs_exclusive": [Place("AWS::Lambda::EventSourceMapping")],
        "aws_lambda_eventsourcemapping/eventsourcearn_stream_inclusive": [Place("AWS::Lambda::EventSourceMapping")],
        "aws_lambda_function/awslayer": [Place("AWS::Lambda::Function", "Layers/*")],
        "aws_lambda_function/capacity_provider_timeout": [Place("AWS::Lambda::Function")],
        "aws_lambda_function/environment_variable_keys": [
            Place("AWS::Lambda::Function", "Environment/Variables"),
            Place("AWS::Serverless::Function", "Environment/Variables"),
        ],
        "aws_lambda_function/loglevel_logformat": [Place("AWS::Lambda::Function"), Place("AWS::Serverless::Function")],
        "aws_lambda_function/packagetype_image_exclusions": [
            Place("AWS::Lambda::Function"), Place("AWS::Serverless::Function"),
        ],
        "aws_lambda_function/zipfile_runtime_enum": [
            Place("AWS::Lambda::Function"), Place("AWS::Serverless::Function"),
        ],
        "aws_lambda_function/zipfile_runtime_exists": [
            Place("AWS::Lambda::Function"), Place("AWS::Serverless::Function"),
        ],
        "aws_rds_dbcluster/aurora": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/aurora_warning": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/engine_version": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/engine_version_deprecated": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/monitoring": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/multiaz": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/serverless_exclusive": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/snapshotidentifier": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbcluster/sourcedbclusteridentifier": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbinstance/aurora_exclusive": [Place("AWS::RDS::DBInstance")],
        "aws_rds_dbinstance/backupretentionperiod_maximum": [Place("AWS::RDS::DBInstance")],
        "aws_rds_dbinstance/engine_version": [Place("AWS::RDS::DBInstance")],
        "aws_rds_dbinstance/engine_version_deprecated": [Place("AWS::RDS::DBInstance")],
        "aws_rds_dbinstance/kmskey_storageencrypted": [Place("AWS::RDS::DBInstance")],
        "aws_rds_dbinstance/replicamode_enum": [Place("AWS::RDS::DBInstance")],
        "aws_route53_healthcheck/healthcheckconfig_type_inclusive": [
            Place("AWS::Route53::HealthCheck", "HealthCheckConfig")
        ],
        "aws_route53_recordset/recordset_alias": [
            Place("AWS::Route53::RecordSet"), Place("AWS::Route53::RecordSetGroup", "RecordSets/*"),
        ],
        "aws_route53_recordset/recordset_pattern": [
            Place("AWS::Route53::RecordSet"), Place("AWS::Route53::RecordSetGroup", "RecordSets/*"),
        ],
        "aws_s3_bucket/ownershipcontrols": [Place("AWS::S3::Bucket")],
        "aws_sns_subscription/subscription_endpoint_protocol": [Place("AWS::SNS::Subscription")],
        "aws_sqs_queue/properties": [Place("AWS::SQS::Queue")],
    ]

    /// Those of ``plain`` that tell what is unwise rather than what is refused.
    static let warnings: Set<String> = [
        "aws_ec2_securitygroup/protocols_and_port_ranges_exclude",
        "aws_ec2_vpngateway/type_enum",
        "aws_lambda_function/awslayer",
        "aws_rds_dbcluster/aurora_warning",
        "aws_rds_dbcluster/engine_version_deprecated",
        "aws_rds_dbcluster/snapshotidentifier",
        "aws_rds_dbcluster/sourcedbclusteridentifier",
        "aws_rds_dbinstance/engine_version_deprecated",
        "aws_sns_subscription/subscription_endpoint_protocol",
    ]

    /// Values that a property may have by region.
    static let regional: [String: [Place]] = [
        "aws_amazonmq_broker/instancetype_enum": [Place("AWS::AmazonMQ::Broker", "HostInstanceType")],
        "aws_appstream_fleet/instancetype_enum": [Place("AWS::AppStream::Fleet", "InstanceType")],
        "aws_dax_cluster/nodetype_enum": [Place("AWS::DAX::Cluster", "NodeType")],
        "aws_docdb_dbinstance/dbinstanceclass_enum": [Place("AWS::DocDB::DBInstance", "DBInstanceClass")],
        "aws_ec2_instance/instancetype_enum": [
            Place("AWS::EC2::Instance", "InstanceType"),
            Place("AWS::EC2::LaunchTemplate", "LaunchTemplateData/InstanceType"),
            Place("AWS::EC2::EC2Fleet", "LaunchTemplateConfigs/*/Overrides/*/InstanceType"),
            Place("AWS::EC2::CapacityReservationFleet", "InstanceTypeSpecifications/*/InstanceType"),
            Place("AWS::GameLift::GameServerGroup", "InstanceDefinitions/*/InstanceType"),
        ],
        "aws_elasticache_cachecluster/cachenodetype_enum": [Place("AWS::ElastiCache::CacheCluster", "CacheNodeType")],
        "aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum": [
            Place("AWS::Elasticsearch::Domain", "ElasticsearchClusterConfig/InstanceType")
        ],
        "aws_emr_cluster/instancetypeconfig_instancetype_enum": [
            Place("AWS::EMR::Cluster", "Instances/CoreInstanceFleet/InstanceTypeConfigs/*/InstanceType"),
            Place("AWS::EMR::Cluster", "Instances/CoreInstanceGroup/InstanceType"),
            Place("AWS::EMR::Cluster", "Instances/TaskInstanceFleets/*/InstanceTypeConfigs/*/InstanceType"),
            Place("AWS::EMR::Cluster", "Instances/TaskInstanceGroups/*/InstanceType"),
        ],
        "aws_gamelift_fleet/ec2instancetype_enum": [Place("AWS::GameLift::Fleet", "EC2InstanceType")],
        "aws_managedblockchain_node/nodeconfiguration_instancetype_enum": [
            Place("AWS::ManagedBlockchain::Node", "NodeConfiguration/InstanceType")
        ],
        "aws_neptune_dbinstance/dbinstanceclass_enum": [Place("AWS::Neptune::DBInstance", "DBInstanceClass")],
        "aws_opensearchservice_domain/clusterconfig_instancetype_enum": [
            Place("AWS::OpenSearchService::Domain", "ClusterConfig/InstanceType")
        ],
        "aws_rds_dbcluster/dbclusterinstanceclass_enum": [Place("AWS::RDS::DBCluster")],
        "aws_rds_dbinstance/dbinstanceclass_enum": [Place("AWS::RDS::DBInstance")],
        "aws_redshift_cluster/nodetype_enum": [Place("AWS::Redshift::Cluster", "NodeType")],
        "aws_sagemaker_cluster/instancetype_enum": [
            Place("AWS::SageMaker::Cluster", "InstanceGroups/*/InstanceType"),
            Place("AWS::SageMaker::Cluster", "RestrictedInstanceGroups/*/InstanceType"),
        ],
        "aws_sagemaker_hosting/instancetype_enum": [
            Place(
                "AWS::SageMaker::InferenceExperiment",
                "ModelVariants/*/InfrastructureConfig/RealTimeInferenceConfig/InstanceType")
        ],
        "aws_sagemaker_processing/instancetype_enum": [
            Place("AWS::SageMaker::DataQualityJobDefinition", "JobResources/ClusterConfig/InstanceType"),
            Place("AWS::SageMaker::ModelBiasJobDefinition", "JobResources/ClusterConfig/InstanceType"),
            Place("AWS::SageMaker::ModelExplainabilityJobDefinition", "JobResources/ClusterConfig/InstanceType"),
            Place("AWS::SageMaker::ModelQualityJobDefinition", "JobResources/ClusterConfig/InstanceType"),
            Place(
                "AWS::SageMaker::MonitoringSchedule",
                "MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/InstanceType"),
        ],
        "aws_sagemaker_transform/instancetype_enum": [
            Place(
                "AWS::SageMaker::ModelPackage",
                "ValidationSpecification/ValidationProfiles/*/TransformJobDefinition/TransformResources/InstanceType")
        ],
    ]

    /// Rules about several resources of a template, or about two values of one: a schema cannot hold them.
    static let betweenValues: Set<String> = [
        "aws_apigateway_method/method_authorizer_rest_api",
        "aws_apigateway_method/method_authorizer_type",
        "aws_apigateway_stage/stage_deployment_rest_api",
        "aws_autoscaling_autoscalinggroup/min_max_size",
        "aws_autoscaling_scalingpolicy/policy_target_tracking_asg",
        "aws_ec2_launchtemplate/launch_template_sg_subnet_vpc",
        "aws_ecs_service/service_fargate",
        "aws_ecs_service/service_fargate_log_driver",
        "aws_ecs_service/service_network_configuration",
        "aws_elasticloadbalancingv2_listenerrule/listener_rule_target_group_protocol",
        "aws_lambda_eventsourcemapping/event_source_sqs_fifo_batch_size",
        "aws_lambda_eventsourcemapping/event_source_sqs_timeout",
        "aws_lambda_permission/permission_principal",
        "aws_lambda_permission/permission_source_account",
        "aws_rds_dbinstance/instance_cluster_engine",
        "aws_rds_dbinstance/instance_cluster_storage_encrypted",
        "aws_sqs_queue/queue_dlq",
    ]

    /// Files left out for reasons of their own: advice about retention periods, which is a policy and no constraint;
    /// instance classes by engine version, 5 MB that say little more than those by engine and region.
    static let leftOut: Set<String> = [
        "aws_rds_dbinstance/backupretentionperiod", "aws_rds_dbinstance/db_instance_class",
    ]
}
