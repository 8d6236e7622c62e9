// Not named here, but part of an asset: without it Swift 6.3.1 destroys assets with a wrong layout, and crashes.
import MainstayAssembly
public import MainstayConstructs
public import MainstayECR

/// Where the image of a container comes from.
public enum ContainerImage {
    /// An image by its name, with a tag or digest: `nginx:1.27`, `public.ecr.aws/docker/library/redis:7`, or one in a
    /// private ECR repository.
    case registry(String)
    /// An image that is built from a folder when the platform is published; its tag is the hash of its content.
    case dockerfile(in: String, file: String = "Dockerfile", arguments: [String: String] = [:])
    /// An image in a repository of the platform.
    case repository(ECR.Repository, tag: StringValue)
    /// An image in a repository of the platform by what is in it: `sha256:…`.
    case digest(ECR.Repository, StringValue)

    /// The image's address, and the repository that the execution role must be able to read; nil for public ones.
    func resolve(in group: Group, architecture: ProcessorArchitecture) -> (uri: StringValue, repository: StringValue?) {
        switch self {
        case .registry(let name): return (StringValue(name), Self.privateRepository(of: name))
        case .dockerfile(let folder, let file, let arguments):
            let asset = Asset(
                imageIn: folder, dockerfile: file, arguments: arguments,
                platform: architecture == .arm ? "linux/arm64" : "linux/amd64", in: group)
            let account = group.node.account.map { StringValue($0) } ?? AWS.accountID
            let region = group.node.region.map { StringValue($0) } ?? AWS.region
            let name: StringValue = "\(BootstrapContract.repositoryPrefix)-\(account)-\(region)"
            return (asset.imageURI, "arn:\(AWS.partition):ecr:\(region):\(account):repository/\(name)")
        case .repository(let repository, let tag):
            return ("\(repository.repositoryUri):\(tag)", repository.arn)
        case .digest(let repository, let digest):
            return ("\(repository.repositoryUri)@\(digest)", repository.arn)
        }
    }

    /// The ARN of the repository where the name is one of a private ECR registry:
    /// `123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1.2`.
    private static func privateRepository(of name: String) -> StringValue? {
        guard let slash = name.firstIndex(of: "/") else { return nil }
        let host = name[..<slash].split(separator: ".")
        guard host.count >= 6, host[1] == "dkr", host[2] == "ecr", host[4] == "amazonaws" else { return nil }
        let path = name[name.index(after: slash)...].prefix { $0 != ":" && $0 != "@" }
        return "arn:\(AWS.partition):ecr:\(String(host[3])):\(String(host[0])):repository/\(String(path))"
    }
}

extension Role {
    /// Lets ECS pull images of a private repository with this role.
    func allowPull(from repository: StringValue) {
        allow(
            ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], on: [repository])
        allow(["ecr:GetAuthorizationToken"], on: ["*"])
    }
}
