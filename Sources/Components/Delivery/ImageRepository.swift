public import MainstayConstructs
public import MainstayECR

/// A repository for container images: tags never change what they name, every push is scanned, old images go.
public struct ImageRepository: Construct {
    public struct Configuration {
        /// How many images with a tag are kept, 1 to 10000: what one can go back to.
        public var keptImages = 100
        /// When images without a tag are deleted.
        public var untaggedExpiry: TimeSpan = .days(7)
        /// Encrypts the images; ECR's own keys where none is given. Only when the repository is made.
        public var key: Key?
        /// Accounts that may pull, such as that of production, which runs what staging has tested.
        public var pullingAccounts: [String] = []
        /// The name, with slashes for folders; generated where none is given.
        public var name: String?
    }

    public let node: Node
    public let resource: ECR.Repository

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        resource = ECR.Repository(
            "Resource", in: Group(node: node),
            encryptionConfiguration: configuration.key.map { .init(encryptionType: .kms, kmsKey: $0.arn) }
                ?? .init(encryptionType: .aes256), imageScanningConfiguration: .init(scanOnPush: true),
            imageTagMutability: .immutable,
            lifecyclePolicy: .init(lifecyclePolicyText: StringValue(json: Self.lifecycle(configuration))),
            repositoryName: configuration.name.map { StringValue($0) },
            repositoryPolicyText: configuration.pullingAccounts.isEmpty
                ? nil : JSONValue(Self.policy(configuration.pullingAccounts)))
    }

    public var uri: StringValue { resource.repositoryUri }
    public var arn: StringValue { resource.arn }

    /// An image of the repository, for a ``ContainerService``.
    public func image(tag: StringValue) -> ContainerImage { .repository(resource, tag: tag) }

    /// The image with just this content: the same in every environment, whatever its tags are.
    ///
    /// - Parameter digest: `sha256:…`
    public func image(digest: StringValue) -> ContainerImage { .digest(resource, digest) }

    public func grantPull(to grantee: some Grantee) {
        grantee.role.allowPull(from: arn)
        grantee.recordEdge(to: self, .grant(actions: ["ecr:BatchGetImage"]))
    }

    public func grantPush(to grantee: some Grantee) {
        grantPull(to: grantee)
        grant(
            [
                "ecr:CompleteLayerUpload", "ecr:DescribeImages", "ecr:InitiateLayerUpload", "ecr:PutImage",
                "ecr:UploadLayerPart",
            ], on: [arn], to: grantee)
    }

    private static func lifecycle(_ configuration: Configuration) -> JSONValue {
        func rule(_ priority: Int, _ text: String, _ selection: JSONValue) -> JSONValue {
            .object([
                "rulePriority": priority, "description": text, "selection": selection,
                "action": JSONValue.object(["type": "expire"]),
            ])
        }
        let untagged = JSONValue.object([
            "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
            "countNumber": configuration.untaggedExpiry.days,
        ])
        let tagged = JSONValue.object([
            "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": configuration.keptImages,
        ])
        return .object([
            "rules": [rule(1, "Untagged images go", untagged), rule(2, "The newest images are kept", tagged)]
        ])
    }

    private static func policy(_ accounts: [String]) -> PolicyDocument {
        PolicyDocument([
            PolicyStatement(
                id: "Pull",
                actions: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                by: Set(accounts).sorted().map { .account(StringValue($0)) })
        ])
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if !(1...10_000).contains(configuration.keptImages) || configuration.untaggedExpiry.days < 1 {
            node.report(
                "invalid-image-retention",
                "\(configuration.keptImages) images cannot be kept, and others for "
                    + "\(configuration.untaggedExpiry.days) days", help: "keep 1 to 10000, and others a day or more")
        }
        if let name = configuration.name {
            let isName = name.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || "._-/".utf8.contains(byte)
            }
            if !isName || !(2...256).contains(name.utf8.count) {
                node.report(
                    "invalid-repository-name", "\"\(name)\" cannot be the name of a repository",
                    help: "use 2 to 256 small letters, digits and ._-/")
            }
        }
        for account in configuration.pullingAccounts
        where account.utf8.count != 12 || !account.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
            node.report("invalid-account", "\"\(account)\" is not the number of an account", help: "use 12 digits")
        }
    }
}
