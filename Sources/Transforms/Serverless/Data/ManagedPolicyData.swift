// Written by Tools/import-serverless from aws-sam-translator 1.115.0; do not edit.

/// The managed policies that do not lie at the root: a line a path, with their names.
enum ManagedPolicyData {
    static let text = """
        job-function/ Billing DataScientist DatabaseAdministrator NetworkAdministrator SupportUser \
        SystemAdministrator ViewOnlyAccess
        service-role/ AWSAppRunnerServicePolicyForECRAccess AWSAppSyncPushToCloudWatchLogs \
        AWSApplicationMigrationAgentPolicy_v2 AWSApplicationMigrationConversionServerPolicy \
        AWSApplicationMigrationMGHAccess AWSApplicationMigrationReplicationServerPolicy AWSArtifactAccountSync \
        AWSBackupGatewayServiceRolePolicyForVirtualMachineMetadataSync AWSBackupServiceRolePolicyForBackup \
        AWSBackupServiceRolePolicyForRestores AWSBatchServiceEventTargetRole AWSBatchServiceRole AWSCloudHSMRole \
        AWSCodeDeployRole AWSCodeDeployRoleForCloudFormation AWSCodeDeployRoleForLambda \
        AWSCodeDeployRoleForLambdaLimited AWSCodeStarServiceRole AWSConfigRoleForOrganizations \
        AWSConfigRulesExecutionRole AWSControlTowerServiceRolePolicy AWSCostAndUsageReportAutomationPolicy \
        AWSDataLifecycleManagerSSMFullAccess AWSDataLifecycleManagerServiceRole \
        AWSDataLifecycleManagerServiceRoleForAMIManagement AWSDeepLensServiceRolePolicy \
        AWSDeepRacerServiceRolePolicy AWSElasticBeanstalkEnhancedHealth AWSElasticBeanstalkRoleCWL \
        AWSElasticBeanstalkRoleCore AWSElasticBeanstalkRoleECS AWSElasticBeanstalkRoleRDS \
        AWSElasticBeanstalkRoleSNS AWSElasticBeanstalkRoleWorkerTier AWSElasticBeanstalkService \
        AWSElasticDisasterRecoveryAgentPolicy AWSElasticDisasterRecoveryConversionServerPolicy \
        AWSElasticDisasterRecoveryCrossAccountReplicationPolicy AWSElasticDisasterRecoveryEc2InstancePolicy \
        AWSElasticDisasterRecoveryFailbackPolicy AWSElasticDisasterRecoveryNetworkReplicationPolicy \
        AWSElasticDisasterRecoveryRecoveryInstancePolicy AWSElasticDisasterRecoveryReplicationServerPolicy \
        AWSElasticDisasterRecoveryStagingAccountPolicy AWSElasticDisasterRecoveryStagingAccountPolicy_v2 \
        AWSFaultInjectionSimulatorEC2Access AWSFaultInjectionSimulatorECSAccess \
        AWSFaultInjectionSimulatorEKSAccess AWSFaultInjectionSimulatorNetworkAccess \
        AWSFaultInjectionSimulatorRDSAccess AWSFaultInjectionSimulatorSSMAccess AWSGlueDataBrewServiceRole \
        AWSGlueServiceNotebookRole AWSGlueServiceRole AWSGreengrassResourceAccessRolePolicy \
        AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction AWSIoTDeviceDefenderAudit \
        AWSIoTDeviceDefenderEnableIoTLoggingMitigationAction \
        AWSIoTDeviceDefenderPublishFindingsToSNSMitigationAction \
        AWSIoTDeviceDefenderReplaceDefaultPolicyMitigationAction AWSIoTDeviceDefenderUpdateCACertMitigationAction \
        AWSIoTDeviceDefenderUpdateDeviceCertMitigationAction AWSIoTFleetHubFederationAccess AWSIoTLogging \
        AWSIoTOTAUpdate AWSIoTRuleActions AWSIoTSiteWiseMonitorPortalAccess AWSIoTThingsRegistration \
        AWSLambdaBasicExecutionRole AWSLambdaDynamoDBExecutionRole AWSLambdaENIManagementAccess \
        AWSLambdaKinesisExecutionRole AWSLambdaMSKExecutionRole AWSLambdaRole AWSLambdaSQSQueueExecutionRole \
        AWSLambdaVPCAccessExecutionRole AWSLicenseManagerConsumptionPolicy AWSMSKReplicatorExecutionRole \
        AWSMigrationHubDMSAccess AWSMigrationHubDiscoveryAccess AWSMigrationHubRefactorSpaces-SSMAutomationPolicy \
        AWSMigrationHubSMSAccess AWSOpsWorksCMServiceRole AWSPanoramaApplianceRolePolicy \
        AWSPanoramaApplianceServiceRolePolicy AWSPanoramaGreengrassGroupRolePolicy AWSPanoramaSageMakerRolePolicy \
        AWSPanoramaServiceRolePolicy AWSQuickSightDescribeRDS AWSQuickSightDescribeRedshift \
        AWSQuickSightElasticsearchPolicy AWSQuickSightListIAM AWSQuickSightSageMakerPolicy \
        AWSQuickSightTimestreamPolicy AWSQuicksightAthenaAccess AWSQuicksightOpenSearchPolicy \
        AWSShieldDRTAccessPolicy AWSSupplyChainFederationAdminAccess AWSTransferLoggingAccess AWS_ConfigRole \
        AmazonAPIGatewayPushToCloudWatchLogs AmazonAppStreamPCAAccess AmazonAppStreamServiceAccess \
        AmazonCodeCatalystSupportAccess AmazonDMSCloudWatchLogsRole AmazonDMSRedshiftS3Role \
        AmazonDMSVPCManagementRole AmazonDataZoneDomainExecutionRolePolicy \
        AmazonDataZoneGlueManageAccessRolePolicy AmazonDataZoneRedshiftManageAccessRolePolicy \
        AmazonEBSCSIDriverPolicy AmazonEC2ContainerServiceAutoscaleRole AmazonEC2ContainerServiceEventsRole \
        AmazonEC2ContainerServiceRole AmazonEC2ContainerServiceforEC2Role AmazonEC2RoleforAWSCodeDeploy \
        AmazonEC2RoleforAWSCodeDeployLimited AmazonEC2RoleforDataPipelineRole AmazonEC2RoleforSSM \
        AmazonEC2SpotFleetAutoscaleRole AmazonEC2SpotFleetTaggingRole \
        AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity \
        AmazonECSInfrastructureRolePolicyForVolumes AmazonECSTaskExecutionRolePolicy AmazonEFSCSIDriverPolicy \
        AmazonEMRServicePolicy_v2 AmazonElasticMapReduceEditorsRole AmazonElasticMapReduceRole \
        AmazonElasticMapReduceforAutoScalingRole AmazonElasticMapReduceforEC2Role AmazonElasticTranscoderRole \
        AmazonFreeRTOSOTAUpdate AmazonGrafanaAthenaAccess AmazonGrafanaCloudWatchAccess \
        AmazonGrafanaRedshiftAccess AmazonMachineLearningRoleforRedshiftDataSourceV3 AmazonMacieHandshakeRole \
        AmazonMacieServiceRole AmazonPersonalizeFullAccess AmazonRDSDirectoryServiceAccess \
        AmazonRDSEnhancedMonitoringRole AmazonRekognitionServiceRole AmazonS3ObjectLambdaExecutionRolePolicy \
        AmazonSNSRole AmazonSSMAutomationRole AmazonSSMMaintenanceWindowRole \
        AmazonSageMakerCanvasDirectDeployAccess AmazonSageMakerCanvasForecastAccess \
        AmazonSageMakerEdgeDeviceFleetPolicy AmazonSageMakerGeospatialExecutionRole \
        AmazonSageMakerGeospatialFullAccess \
        AmazonSageMakerPartnerServiceCatalogProductsApiGatewayServiceRolePolicy \
        AmazonSageMakerPartnerServiceCatalogProductsCloudFormationServiceRolePolicy \
        AmazonSageMakerPartnerServiceCatalogProductsLambdaServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsApiGatewayServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsCloudformationServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsCodePipelineServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsEventsServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsFirehoseServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsGlueServiceRolePolicy \
        AmazonSageMakerServiceCatalogProductsLambdaServiceRolePolicy AmazonSecurityLakeMetastoreManager \
        AmazonTextractServiceRole AmplifyBackendDeployFullAccess ApplicationAutoScalingForAmazonAppStreamAccess \
        AutoScalingNotificationAccessRole AwsGlueSessionUserRestrictedNotebookServiceRole \
        AwsGlueSessionUserRestrictedServiceRole CloudWatchEventsBuiltInTargetExecutionAccess \
        CloudWatchEventsInvocationAccess ComprehendDataAccessRolePolicy EC2ImageBuilderLifecycleExecutionPolicy \
        GreengrassOTAUpdateArtifactAccess QuickSightAccessForS3StorageManagementAnalyticsReadOnly \
        RDSCloudHsmAuthorizationRole ROSAAmazonEBSCSIDriverOperatorPolicy ROSACloudNetworkConfigOperatorPolicy \
        ROSAControlPlaneOperatorPolicy ROSAImageRegistryOperatorPolicy ROSAIngressOperatorPolicy \
        ROSAInstallerPolicy ROSAKMSProviderPolicy ROSAKubeControllerPolicy ROSANodePoolManagementPolicy \
        ROSASRESupportPolicy ROSAWorkerInstancePolicy ServerMigrationServiceLaunchRole \
        ServerMigrationServiceRoleForInstanceValidation ServerMigration_ServiceRole \
        VMImportExportRoleForAWSConnector
        """
}
