// Generated from the schema of AWS::ECR::PullThroughCacheRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECR {
    /// `AWS::ECR::PullThroughCacheRule`
    public struct PullThroughCacheRule: Resource {
        public static let resourceType = ResourceType("AWS::ECR::PullThroughCacheRule")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - credentialArn: `CredentialArn`; replaces the resource when changed; cannot be read back;
        ///     50 to 612 characters.
        ///   - customRoleArn: `CustomRoleArn`; replaces the resource when changed; cannot be read back;
        ///     0 to 2048 characters.
        ///   - ecrRepositoryPrefix: `EcrRepositoryPrefix`; replaces the resource when changed; 2 to 30 characters.
        ///   - upstreamRegistry: `UpstreamRegistry`; replaces the resource when changed; cannot be read back.
        ///   - upstreamRegistryUrl: `UpstreamRegistryUrl`; replaces the resource when changed.
        ///   - upstreamRepositoryPrefix: `UpstreamRepositoryPrefix`; replaces the resource when changed;
        ///     2 to 30 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            credentialArn: StringValue? = nil,
            customRoleArn: RoleARN? = nil,
            ecrRepositoryPrefix: StringValue? = nil,
            upstreamRegistry: UpstreamRegistry? = nil,
            upstreamRegistryUrl: StringValue? = nil,
            upstreamRepositoryPrefix: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CredentialArn", credentialArn)
            node.set("CustomRoleArn", customRoleArn)
            node.set("EcrRepositoryPrefix", ecrRepositoryPrefix)
            node.set("UpstreamRegistry", upstreamRegistry)
            node.set("UpstreamRegistryUrl", upstreamRegistryUrl)
            node.set("UpstreamRepositoryPrefix", upstreamRepositoryPrefix)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension ECR.PullThroughCacheRule {
    /// `UpstreamRegistry`
    public struct UpstreamRegistry: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `azure-container-registry`
        public static var azureContainerRegistry: Self { Self("azure-container-registry") }
        /// `chainguard`
        public static var chainguard: Self { Self("chainguard") }
        /// `docker-hub`
        public static var dockerHub: Self { Self("docker-hub") }
        /// `ecr`
        public static var ecr: Self { Self("ecr") }
        /// `ecr-public`
        public static var ecrPublic: Self { Self("ecr-public") }
        /// `github-container-registry`
        public static var githubContainerRegistry: Self { Self("github-container-registry") }
        /// `gitlab-container-registry`
        public static var gitlabContainerRegistry: Self { Self("gitlab-container-registry") }
        /// `k8s`
        public static var k8s: Self { Self("k8s") }
        /// `quay`
        public static var quay: Self { Self("quay") }
    }
}
