/// The tables of the classic provider, one type after the other with an empty line between them.
enum ClassicTables {
    static let all = [network, delivery, edge, data, cost]

    static let network = """
        type AWS::EC2::NetworkAclEntry aws_network_acl_rule
        ref id
        NetworkAclId
        RuleNumber
        RuleAction
        Protocol
        Egress
        CidrBlock
        Ipv6CidrBlock = ipv6_cidr_block
        Icmp = .
        Icmp.Code = icmp_code
        Icmp.Type = icmp_type
        PortRange = .
        PortRange.From = from_port
        PortRange.To = to_port

        type AWS::EC2::ClientVpnEndpoint aws_ec2_client_vpn_endpoint
        ref id
        AuthenticationOptions
        AuthenticationOptions.Type
        AuthenticationOptions.MutualAuthentication = .
        AuthenticationOptions.MutualAuthentication.ClientRootCertificateChainArn = root_certificate_chain_arn
        AuthenticationOptions.ActiveDirectory = .
        AuthenticationOptions.ActiveDirectory.DirectoryId = active_directory_id
        AuthenticationOptions.FederatedAuthentication = .
        AuthenticationOptions.FederatedAuthentication.SAMLProviderArn = saml_provider_arn
        AuthenticationOptions.FederatedAuthentication.SelfServiceSAMLProviderArn = self_service_saml_provider_arn
        ClientCidrBlock
        ClientConnectOptions
        ClientConnectOptions.Enabled
        ClientConnectOptions.LambdaFunctionArn
        ClientLoginBannerOptions
        ClientLoginBannerOptions.BannerText
        ClientLoginBannerOptions.Enabled
        ConnectionLogOptions
        ConnectionLogOptions.Enabled
        ConnectionLogOptions.CloudwatchLogGroup
        ConnectionLogOptions.CloudwatchLogStream
        Description
        DisconnectOnSessionTimeout
        DnsServers
        SecurityGroupIds
        SelfServicePortal
        ServerCertificateArn
        SessionTimeoutHours
        SplitTunnel
        TransportProtocol
        VpcId
        VpnPort

        type AWS::EC2::ClientVpnTargetNetworkAssociation aws_ec2_client_vpn_network_association
        ref id
        ClientVpnEndpointId
        SubnetId

        type AWS::EKS::Nodegroup aws_eks_node_group
        ref id
        att Arn arn
        att ClusterName cluster_name
        att NodegroupName node_group_name
        AmiType
        CapacityType
        ClusterName
        DiskSize
        ForceUpdateEnabled = force_update_version
        InstanceTypes
        Labels = labels map
        LaunchTemplate
        LaunchTemplate.Id
        LaunchTemplate.Name
        LaunchTemplate.Version
        NodegroupName = node_group_name
        NodeRepairConfig
        NodeRepairConfig.Enabled
        NodeRole = node_role_arn
        ReleaseVersion
        RemoteAccess
        RemoteAccess.Ec2SshKey = ec2_ssh_key
        RemoteAccess.SourceSecurityGroups = source_security_group_ids
        ScalingConfig
        ScalingConfig.DesiredSize
        ScalingConfig.MaxSize
        ScalingConfig.MinSize
        Subnets = subnet_ids
        Tags = tags map
        Taints = taint
        Taints.Effect
        Taints.Key
        Taints.Value
        UpdateConfig
        UpdateConfig.MaxUnavailable
        UpdateConfig.MaxUnavailablePercentage
        UpdateConfig.UpdateStrategy
        Version

        type AWS::Route53::RecordSet aws_route53_record
        when GeoProximityLocation
        ref name
        AliasTarget = alias
        AliasTarget.DNSName = name
        AliasTarget.EvaluateTargetHealth
        AliasTarget.HostedZoneId = zone_id
        GeoProximityLocation = geoproximity_routing_policy
        GeoProximityLocation.AWSRegion = aws_region
        GeoProximityLocation.Bias
        GeoProximityLocation.Coordinates
        GeoProximityLocation.Coordinates.Latitude
        GeoProximityLocation.Coordinates.Longitude
        GeoProximityLocation.LocalZoneGroup
        HealthCheckId
        HostedZoneId = zone_id
        Name
        ResourceRecords = records
        SetIdentifier
        TTL
        Type
        default AliasTarget evaluate_target_health false
        """

    static let delivery = """
        type AWS::CodeBuild::Project aws_codebuild_project
        ref name
        att Arn arn
        name name
        Artifacts
        Artifacts.Type
        Artifacts.ArtifactIdentifier
        Artifacts.EncryptionDisabled
        Artifacts.Location
        Artifacts.Name
        Artifacts.NamespaceType
        Artifacts.OverrideArtifactName
        Artifacts.Packaging
        Artifacts.Path
        AutoRetryLimit
        BadgeEnabled
        Cache
        Cache.CacheNamespace
        Cache.Location
        Cache.Modes
        Cache.Type
        ConcurrentBuildLimit
        Description
        EncryptionKey
        Environment
        Environment.Certificate
        Environment.ComputeType
        Environment.EnvironmentVariables = environment_variable
        Environment.EnvironmentVariables.Name
        Environment.EnvironmentVariables.Type
        Environment.EnvironmentVariables.Value
        Environment.Image
        Environment.ImagePullCredentialsType
        Environment.PrivilegedMode
        Environment.RegistryCredential
        Environment.RegistryCredential.Credential
        Environment.RegistryCredential.CredentialProvider
        Environment.Type
        FileSystemLocations
        FileSystemLocations.Identifier
        FileSystemLocations.Location
        FileSystemLocations.MountOptions
        FileSystemLocations.MountPoint
        FileSystemLocations.Type
        LogsConfig
        LogsConfig.CloudWatchLogs
        LogsConfig.CloudWatchLogs.GroupName
        LogsConfig.CloudWatchLogs.Status
        LogsConfig.CloudWatchLogs.StreamName
        LogsConfig.S3Logs = s3_logs
        LogsConfig.S3Logs.EncryptionDisabled
        LogsConfig.S3Logs.Location
        LogsConfig.S3Logs.Status
        Name
        QueuedTimeoutInMinutes = queued_timeout
        ResourceAccessRole
        ServiceRole
        Source
        Source.Auth
        Source.Auth.Resource
        Source.Auth.Type
        Source.BuildSpec = buildspec
        Source.BuildStatusConfig
        Source.BuildStatusConfig.Context
        Source.BuildStatusConfig.TargetUrl
        Source.GitCloneDepth
        Source.GitSubmodulesConfig
        Source.GitSubmodulesConfig.FetchSubmodules
        Source.InsecureSsl
        Source.Location
        Source.ReportBuildStatus
        Source.Type
        SourceVersion
        Tags = tags tags
        TimeoutInMinutes = build_timeout
        Triggers = - companion
        VpcConfig
        VpcConfig.SecurityGroupIds
        VpcConfig.Subnets
        VpcConfig.VpcId
        Visibility = project_visibility

        type AWS::StepFunctions::StateMachine aws_sfn_state_machine
        when EncryptionConfiguration
        ref arn
        att Arn arn
        att Name name
        Definition = definition json
        DefinitionString = definition
        EncryptionConfiguration
        EncryptionConfiguration.KmsDataKeyReusePeriodSeconds
        EncryptionConfiguration.KmsKeyId
        EncryptionConfiguration.Type
        LoggingConfiguration
        LoggingConfiguration.IncludeExecutionData
        LoggingConfiguration.Level
        LoggingConfiguration.Destinations = .
        LoggingConfiguration.Destinations.CloudWatchLogsLogGroup = .
        LoggingConfiguration.Destinations.CloudWatchLogsLogGroup.LogGroupArn = log_destination
        RoleArn
        StateMachineName = name
        StateMachineType = type
        Tags = tags tags
        TracingConfiguration
        TracingConfiguration.Enabled
        """

    static let edge = """
        type AWS::CloudFront::Distribution aws_cloudfront_distribution
        ref id
        att Id id
        att DomainName domain_name
        DistributionConfig = .
        DistributionConfig.Aliases
        DistributionConfig.AnycastIpListId
        \(behavior("DistributionConfig.CacheBehaviors", as: "ordered_cache_behavior"))
        DistributionConfig.CacheBehaviors.PathPattern
        \(behavior("DistributionConfig.DefaultCacheBehavior", as: "default_cache_behavior"))
        DistributionConfig.Comment
        DistributionConfig.ContinuousDeploymentPolicyId
        DistributionConfig.CustomErrorResponses = custom_error_response
        DistributionConfig.CustomErrorResponses.ErrorCachingMinTTL
        DistributionConfig.CustomErrorResponses.ErrorCode
        DistributionConfig.CustomErrorResponses.ResponseCode
        DistributionConfig.CustomErrorResponses.ResponsePagePath
        DistributionConfig.DefaultRootObject
        DistributionConfig.Enabled
        DistributionConfig.HttpVersion
        DistributionConfig.IPV6Enabled = is_ipv6_enabled
        DistributionConfig.Logging = logging_config
        DistributionConfig.Logging.Bucket
        DistributionConfig.Logging.IncludeCookies
        DistributionConfig.Logging.Prefix
        DistributionConfig.OriginGroups = .
        DistributionConfig.OriginGroups.Quantity = -
        DistributionConfig.OriginGroups.Items = origin_group
        DistributionConfig.OriginGroups.Items.Id = origin_id
        DistributionConfig.OriginGroups.Items.FailoverCriteria
        DistributionConfig.OriginGroups.Items.FailoverCriteria.StatusCodes = .
        DistributionConfig.OriginGroups.Items.FailoverCriteria.StatusCodes.Items = status_codes
        DistributionConfig.OriginGroups.Items.FailoverCriteria.StatusCodes.Quantity = -
        DistributionConfig.OriginGroups.Items.Members = .
        DistributionConfig.OriginGroups.Items.Members.Quantity = -
        DistributionConfig.OriginGroups.Items.Members.Items = member
        DistributionConfig.OriginGroups.Items.Members.Items.OriginId
        DistributionConfig.Origins = origin
        DistributionConfig.Origins.ConnectionAttempts
        DistributionConfig.Origins.ConnectionTimeout
        DistributionConfig.Origins.CustomOriginConfig
        DistributionConfig.Origins.CustomOriginConfig.HTTPPort
        DistributionConfig.Origins.CustomOriginConfig.HTTPSPort
        DistributionConfig.Origins.CustomOriginConfig.OriginKeepaliveTimeout
        DistributionConfig.Origins.CustomOriginConfig.OriginProtocolPolicy
        DistributionConfig.Origins.CustomOriginConfig.OriginReadTimeout
        DistributionConfig.Origins.CustomOriginConfig.OriginSSLProtocols
        DistributionConfig.Origins.DomainName
        DistributionConfig.Origins.Id = origin_id
        DistributionConfig.Origins.OriginAccessControlId
        DistributionConfig.Origins.OriginCustomHeaders = custom_header
        DistributionConfig.Origins.OriginCustomHeaders.HeaderName = name
        DistributionConfig.Origins.OriginCustomHeaders.HeaderValue = value
        DistributionConfig.Origins.OriginPath
        DistributionConfig.Origins.OriginShield
        DistributionConfig.Origins.OriginShield.Enabled
        DistributionConfig.Origins.OriginShield.OriginShieldRegion
        DistributionConfig.Origins.S3OriginConfig = s3_origin_config
        DistributionConfig.Origins.S3OriginConfig.OriginAccessIdentity
        DistributionConfig.Origins.VpcOriginConfig
        DistributionConfig.Origins.VpcOriginConfig.VpcOriginId
        DistributionConfig.Origins.VpcOriginConfig.OriginKeepaliveTimeout
        DistributionConfig.Origins.VpcOriginConfig.OriginReadTimeout
        DistributionConfig.PriceClass
        DistributionConfig.Restrictions
        DistributionConfig.Restrictions.GeoRestriction
        DistributionConfig.Restrictions.GeoRestriction.Locations
        DistributionConfig.Restrictions.GeoRestriction.RestrictionType
        DistributionConfig.Staging
        DistributionConfig.ViewerCertificate
        DistributionConfig.ViewerCertificate.AcmCertificateArn
        DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate = cloudfront_default_certificate
        DistributionConfig.ViewerCertificate.IamCertificateId
        DistributionConfig.ViewerCertificate.MinimumProtocolVersion
        DistributionConfig.ViewerCertificate.SslSupportMethod
        DistributionConfig.WebACLId
        Tags = tags tags
        default DistributionConfig.Origins.CustomOriginConfig http_port 80
        default DistributionConfig.Origins.CustomOriginConfig https_port 443

        type AWS::WAFv2::WebACL aws_wafv2_web_acl
        ref name|id|scope
        att Arn arn
        att Id id
        att Capacity capacity
        CaptchaConfig
        CaptchaConfig.ImmunityTimeProperty
        CaptchaConfig.ImmunityTimeProperty.ImmunityTime
        DefaultAction
        DefaultAction.Allow
        DefaultAction.Block
        Description
        Name
        Rules = rule_json json
        Scope
        Tags = tags tags
        TokenDomains
        VisibilityConfig
        VisibilityConfig.CloudWatchMetricsEnabled
        VisibilityConfig.MetricName
        VisibilityConfig.SampledRequestsEnabled
        """

    /// What both kinds of behaviour of a distribution have.
    private static func behavior(_ path: String, as name: String) -> String {
        ([
            "\(path) = \(name)", "\(path).FunctionAssociations = function_association",
            "\(path).FunctionAssociations.EventType", "\(path).FunctionAssociations.FunctionARN",
            "\(path).LambdaFunctionAssociations = lambda_function_association",
            "\(path).LambdaFunctionAssociations.EventType", "\(path).LambdaFunctionAssociations.IncludeBody",
            "\(path).LambdaFunctionAssociations.LambdaFunctionARN = lambda_arn",
            "\(path).GrpcConfig", "\(path).GrpcConfig.Enabled",
        ]
            + [
                "AllowedMethods", "CachedMethods", "CachePolicyId", "Compress", "DefaultTTL", "FieldLevelEncryptionId",
                "MaxTTL", "MinTTL", "OriginRequestPolicyId", "RealtimeLogConfigArn", "ResponseHeadersPolicyId",
                "SmoothStreaming", "TargetOriginId", "TrustedKeyGroups", "TrustedSigners", "ViewerProtocolPolicy",
            ].map { "\(path).\($0)" }).joined(separator: "\n")
    }
}
