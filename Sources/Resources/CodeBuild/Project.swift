// Generated from the schema of AWS::CodeBuild::Project by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeBuild {
    /// `AWS::CodeBuild::Project`
    public struct Project: Resource {
        public static let resourceType = ResourceType("AWS::CodeBuild::Project", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - artifacts: `Artifacts`.
        ///   - autoRetryLimit: `AutoRetryLimit`.
        ///   - badgeEnabled: `BadgeEnabled`.
        ///   - buildBatchConfig: `BuildBatchConfig`.
        ///   - cache: `Cache`.
        ///   - concurrentBuildLimit: `ConcurrentBuildLimit`.
        ///   - description: `Description`.
        ///   - encryptionKey: `EncryptionKey`.
        ///   - environment: `Environment`.
        ///   - fileSystemLocations: `FileSystemLocations`.
        ///   - logsConfig: `LogsConfig`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - queuedTimeoutInMinutes: `QueuedTimeoutInMinutes`; 5 to 480.
        ///   - resourceAccessRole: `ResourceAccessRole`.
        ///   - secondaryArtifacts: `SecondaryArtifacts`.
        ///   - secondarySources: `SecondarySources`.
        ///   - secondarySourceVersions: `SecondarySourceVersions`.
        ///   - serviceRole: `ServiceRole`.
        ///   - source: `Source`.
        ///   - sourceVersion: `SourceVersion`.
        ///   - tags: `Tags`.
        ///   - timeoutInMinutes: `TimeoutInMinutes`; 5 to 2160.
        ///   - triggers: `Triggers`.
        ///   - visibility: `Visibility`.
        ///   - vpcConfig: `VpcConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            artifacts: Artifacts,
            autoRetryLimit: DoubleValue? = nil,
            badgeEnabled: BoolValue? = nil,
            buildBatchConfig: ProjectBuildBatchConfig? = nil,
            cache: ProjectCache? = nil,
            concurrentBuildLimit: IntValue? = nil,
            description: StringValue? = nil,
            encryptionKey: StringValue? = nil,
            environment: Environment,
            fileSystemLocations: [ProjectFileSystemLocation]? = nil,
            logsConfig: LogsConfig? = nil,
            name: StringValue? = nil,
            queuedTimeoutInMinutes: IntValue? = nil,
            resourceAccessRole: StringValue? = nil,
            secondaryArtifacts: [Artifacts]? = nil,
            secondarySources: [Source]? = nil,
            secondarySourceVersions: [ProjectSourceVersion]? = nil,
            serviceRole: StringValue,
            source: Source,
            sourceVersion: StringValue? = nil,
            tags: [Tag]? = nil,
            timeoutInMinutes: IntValue? = nil,
            triggers: ProjectTriggers? = nil,
            visibility: StringValue? = nil,
            vpcConfig: VpcConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Artifacts", artifacts)
            node.set("AutoRetryLimit", autoRetryLimit)
            node.set("BadgeEnabled", badgeEnabled)
            node.set("BuildBatchConfig", buildBatchConfig)
            node.set("Cache", cache)
            node.set("ConcurrentBuildLimit", concurrentBuildLimit)
            node.set("Description", description)
            node.set("EncryptionKey", encryptionKey)
            node.set("Environment", environment)
            node.set("FileSystemLocations", fileSystemLocations)
            node.set("LogsConfig", logsConfig)
            node.set("Name", name)
            node.set("QueuedTimeoutInMinutes", queuedTimeoutInMinutes)
            node.set("ResourceAccessRole", resourceAccessRole)
            node.set("SecondaryArtifacts", secondaryArtifacts)
            node.set("SecondarySources", secondarySources)
            node.set("SecondarySourceVersions", secondarySourceVersions)
            node.set("ServiceRole", serviceRole)
            node.set("Source", source)
            node.set("SourceVersion", sourceVersion)
            node.set("Tags", tags)
            node.set("TimeoutInMinutes", timeoutInMinutes)
            node.set("Triggers", triggers)
            node.set("Visibility", visibility)
            node.set("VpcConfig", vpcConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension CodeBuild.Project {
    /// `Artifacts`
    public struct Artifacts: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - artifactIdentifier: `ArtifactIdentifier`.
        ///   - encryptionDisabled: `EncryptionDisabled`.
        ///   - location: `Location`.
        ///   - name: `Name`.
        ///   - namespaceType: `NamespaceType`.
        ///   - overrideArtifactName: `OverrideArtifactName`.
        ///   - packaging: `Packaging`.
        ///   - path: `Path`.
        ///   - type: `Type`.
        public init(
            artifactIdentifier: StringValue? = nil,
            encryptionDisabled: BoolValue? = nil,
            location: StringValue? = nil,
            name: StringValue? = nil,
            namespaceType: StringValue? = nil,
            overrideArtifactName: BoolValue? = nil,
            packaging: StringValue? = nil,
            path: StringValue? = nil,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ArtifactIdentifier", artifactIdentifier)
            bag.set("EncryptionDisabled", encryptionDisabled)
            bag.set("Location", location)
            bag.set("Name", name)
            bag.set("NamespaceType", namespaceType)
            bag.set("OverrideArtifactName", overrideArtifactName)
            bag.set("Packaging", packaging)
            bag.set("Path", path)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `BatchRestrictions`
    public struct BatchRestrictions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - computeTypesAllowed: `ComputeTypesAllowed`.
        ///   - maximumBuildsAllowed: `MaximumBuildsAllowed`.
        public init(
            computeTypesAllowed: [StringValue]? = nil,
            maximumBuildsAllowed: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ComputeTypesAllowed", computeTypesAllowed)
            bag.set("MaximumBuildsAllowed", maximumBuildsAllowed)
            property = bag.property
        }
    }

    /// `BuildStatusConfig`
    public struct BuildStatusConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - context: `Context`.
        ///   - targetUrl: `TargetUrl`.
        public init(context: StringValue? = nil, targetUrl: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Context", context)
            bag.set("TargetUrl", targetUrl)
            property = bag.property
        }
    }

    /// `CloudWatchLogsConfig`
    public struct CloudWatchLogsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - groupName: `GroupName`.
        ///   - status: `Status`.
        ///   - streamName: `StreamName`.
        public init(
            groupName: StringValue? = nil,
            status: StringValue,
            streamName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("GroupName", groupName)
            bag.set("Status", status)
            bag.set("StreamName", streamName)
            property = bag.property
        }
    }

    /// `DockerServer`
    public struct DockerServer: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - computeType: `ComputeType`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        public init(computeType: StringValue, securityGroupIds: [SecurityGroupID]? = nil) {
            var bag = PropertyBag()
            bag.set("ComputeType", computeType)
            bag.set("SecurityGroupIds", securityGroupIds)
            property = bag.property
        }
    }

    /// `Environment`
    public struct Environment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - certificate: `Certificate`.
        ///   - computeType: `ComputeType`.
        ///   - dockerServer: `DockerServer`.
        ///   - environmentVariables: `EnvironmentVariables`.
        ///   - fleet: `Fleet`.
        ///   - hostKernel: `HostKernel`.
        ///   - image: `Image`.
        ///   - imagePullCredentialsType: `ImagePullCredentialsType`.
        ///   - privilegedMode: `PrivilegedMode`.
        ///   - registryCredential: `RegistryCredential`.
        ///   - type: `Type`.
        public init(
            certificate: StringValue? = nil,
            computeType: StringValue,
            dockerServer: DockerServer? = nil,
            environmentVariables: [EnvironmentVariable]? = nil,
            fleet: ProjectFleet? = nil,
            hostKernel: StringValue? = nil,
            image: StringValue,
            imagePullCredentialsType: StringValue? = nil,
            privilegedMode: BoolValue? = nil,
            registryCredential: RegistryCredential? = nil,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Certificate", certificate)
            bag.set("ComputeType", computeType)
            bag.set("DockerServer", dockerServer)
            bag.set("EnvironmentVariables", environmentVariables)
            bag.set("Fleet", fleet)
            bag.set("HostKernel", hostKernel)
            bag.set("Image", image)
            bag.set("ImagePullCredentialsType", imagePullCredentialsType)
            bag.set("PrivilegedMode", privilegedMode)
            bag.set("RegistryCredential", registryCredential)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `EnvironmentVariable`
    public struct EnvironmentVariable: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            name: StringValue,
            type: StringValue? = nil,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `GitSubmodulesConfig`
    public struct GitSubmodulesConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fetchSubmodules: `FetchSubmodules`.
        public init(fetchSubmodules: BoolValue) {
            var bag = PropertyBag()
            bag.set("FetchSubmodules", fetchSubmodules)
            property = bag.property
        }
    }

    /// `LogsConfig`
    public struct LogsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogs: `CloudWatchLogs`.
        ///   - s3Logs: `S3Logs`.
        public init(cloudWatchLogs: CloudWatchLogsConfig? = nil, s3Logs: S3LogsConfig? = nil) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogs", cloudWatchLogs)
            bag.set("S3Logs", s3Logs)
            property = bag.property
        }
    }

    /// `ProjectBuildBatchConfig`
    public struct ProjectBuildBatchConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - batchReportMode: `BatchReportMode`.
        ///   - combineArtifacts: `CombineArtifacts`.
        ///   - restrictions: `Restrictions`.
        ///   - serviceRole: `ServiceRole`.
        ///   - timeoutInMins: `TimeoutInMins`.
        public init(
            batchReportMode: StringValue? = nil,
            combineArtifacts: BoolValue? = nil,
            restrictions: BatchRestrictions? = nil,
            serviceRole: StringValue? = nil,
            timeoutInMins: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BatchReportMode", batchReportMode)
            bag.set("CombineArtifacts", combineArtifacts)
            bag.set("Restrictions", restrictions)
            bag.set("ServiceRole", serviceRole)
            bag.set("TimeoutInMins", timeoutInMins)
            property = bag.property
        }
    }

    /// `ProjectCache`
    public struct ProjectCache: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cacheNamespace: `CacheNamespace`.
        ///   - location: `Location`.
        ///   - modes: `Modes`.
        ///   - type: `Type`.
        public init(
            cacheNamespace: StringValue? = nil,
            location: StringValue? = nil,
            modes: [StringValue]? = nil,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("CacheNamespace", cacheNamespace)
            bag.set("Location", location)
            bag.set("Modes", modes)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ProjectFileSystemLocation`
    public struct ProjectFileSystemLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - identifier: `Identifier`.
        ///   - location: `Location`.
        ///   - mountOptions: `MountOptions`.
        ///   - mountPoint: `MountPoint`.
        ///   - type: `Type`.
        public init(
            identifier: StringValue,
            location: StringValue,
            mountOptions: StringValue? = nil,
            mountPoint: StringValue,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Identifier", identifier)
            bag.set("Location", location)
            bag.set("MountOptions", mountOptions)
            bag.set("MountPoint", mountPoint)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ProjectFleet`
    public struct ProjectFleet: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fleetArn: `FleetArn`.
        public init(fleetArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("FleetArn", fleetArn)
            property = bag.property
        }
    }

    /// `ProjectSourceVersion`
    public struct ProjectSourceVersion: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sourceIdentifier: `SourceIdentifier`.
        ///   - sourceVersion: `SourceVersion`.
        public init(sourceIdentifier: StringValue, sourceVersion: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("SourceIdentifier", sourceIdentifier)
            bag.set("SourceVersion", sourceVersion)
            property = bag.property
        }
    }

    /// `ProjectTriggers`
    public struct ProjectTriggers: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - buildType: `BuildType`.
        ///   - filterGroups: `FilterGroups`.
        ///   - pullRequestBuildPolicy: `PullRequestBuildPolicy`.
        ///   - scopeConfiguration: `ScopeConfiguration`.
        ///   - webhook: `Webhook`.
        public init(
            buildType: StringValue? = nil,
            filterGroups: [[JSONValue]]? = nil,
            pullRequestBuildPolicy: PullRequestBuildPolicy? = nil,
            scopeConfiguration: ScopeConfiguration? = nil,
            webhook: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BuildType", buildType)
            bag.set("FilterGroups", filterGroups)
            bag.set("PullRequestBuildPolicy", pullRequestBuildPolicy)
            bag.set("ScopeConfiguration", scopeConfiguration)
            bag.set("Webhook", webhook)
            property = bag.property
        }
    }

    /// `PullRequestBuildPolicy`
    public struct PullRequestBuildPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - approverRoles: `ApproverRoles`.
        ///   - requiresCommentApproval: `RequiresCommentApproval`.
        public init(approverRoles: [StringValue]? = nil, requiresCommentApproval: StringValue) {
            var bag = PropertyBag()
            bag.set("ApproverRoles", approverRoles)
            bag.set("RequiresCommentApproval", requiresCommentApproval)
            property = bag.property
        }
    }

    /// `RegistryCredential`
    public struct RegistryCredential: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - credential: `Credential`.
        ///   - credentialProvider: `CredentialProvider`.
        public init(credential: StringValue, credentialProvider: StringValue) {
            var bag = PropertyBag()
            bag.set("Credential", credential)
            bag.set("CredentialProvider", credentialProvider)
            property = bag.property
        }
    }

    /// `S3LogsConfig`
    public struct S3LogsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionDisabled: `EncryptionDisabled`.
        ///   - location: `Location`.
        ///   - status: `Status`.
        public init(
            encryptionDisabled: BoolValue? = nil,
            location: StringValue? = nil,
            status: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("EncryptionDisabled", encryptionDisabled)
            bag.set("Location", location)
            bag.set("Status", status)
            property = bag.property
        }
    }

    /// `ScopeConfiguration`
    public struct ScopeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - domain: `Domain`.
        ///   - name: `Name`.
        ///   - scope: `Scope`.
        public init(
            domain: StringValue? = nil,
            name: StringValue,
            scope: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Domain", domain)
            bag.set("Name", name)
            bag.set("Scope", scope)
            property = bag.property
        }
    }

    /// `Source`
    public struct Source: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - auth: `Auth`.
        ///   - buildSpec: `BuildSpec`.
        ///   - buildStatusConfig: `BuildStatusConfig`.
        ///   - gitCloneDepth: `GitCloneDepth`.
        ///   - gitSubmodulesConfig: `GitSubmodulesConfig`.
        ///   - insecureSsl: `InsecureSsl`.
        ///   - location: `Location`.
        ///   - reportBuildStatus: `ReportBuildStatus`.
        ///   - sourceIdentifier: `SourceIdentifier`.
        ///   - type: `Type`.
        public init(
            auth: SourceAuth? = nil,
            buildSpec: StringValue? = nil,
            buildStatusConfig: BuildStatusConfig? = nil,
            gitCloneDepth: IntValue? = nil,
            gitSubmodulesConfig: GitSubmodulesConfig? = nil,
            insecureSsl: BoolValue? = nil,
            location: StringValue? = nil,
            reportBuildStatus: BoolValue? = nil,
            sourceIdentifier: StringValue? = nil,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Auth", auth)
            bag.set("BuildSpec", buildSpec)
            bag.set("BuildStatusConfig", buildStatusConfig)
            bag.set("GitCloneDepth", gitCloneDepth)
            bag.set("GitSubmodulesConfig", gitSubmodulesConfig)
            bag.set("InsecureSsl", insecureSsl)
            bag.set("Location", location)
            bag.set("ReportBuildStatus", reportBuildStatus)
            bag.set("SourceIdentifier", sourceIdentifier)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `SourceAuth`
    public struct SourceAuth: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resource: `Resource`.
        ///   - type: `Type`.
        public init(resource: StringValue? = nil, type: StringValue) {
            var bag = PropertyBag()
            bag.set("Resource", resource)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `VpcConfig`
    public struct VpcConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - subnets: `Subnets`.
        ///   - vpcId: `VpcId`.
        public init(
            securityGroupIds: [SecurityGroupID]? = nil,
            subnets: [SubnetID]? = nil,
            vpcId: VPCID? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("Subnets", subnets)
            bag.set("VpcId", vpcId)
            property = bag.property
        }
    }
}
