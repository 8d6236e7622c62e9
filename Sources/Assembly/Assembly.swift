public import MainstayDiagnostics
public import MainstayTemplate

/// What a platform synthesises to, and what every engine reads: stacks with their templates, assets and order.
///
/// Immutable and independent of the construct tree. On disk it is AWS CDK's cloud assembly (`cdk.out`), so that one
/// written by anybody's CDK app can be read and one written here can be deployed by the `cdk` command.
public struct Assembly: Sendable {
    /// Sorted by artifact id.
    public var stacks: [StackArtifact]
    /// What goes to Kubernetes clusters, sorted by artifact id.
    public var kubernetes: [KubernetesArtifact] = []
    /// Who may reach what, as declared; empty for an assembly that the toolkit did not write.
    public var edges: [AssemblyEdge]
    /// The construct tree; nil where the assembly has none.
    public var tree: TreeNode?
    /// The names of the rules that the platform ran on its stacks itself, sorted.
    public var platformRules: [String] = []

    public init(stacks: [StackArtifact], edges: [AssemblyEdge] = [], tree: TreeNode? = nil) {
        self.stacks = stacks
        self.edges = edges
        self.tree = tree
    }
}

/// One CloudFormation stack of an assembly.
public struct StackArtifact: Sendable {
    /// The artifact's id in the manifest, unique within the assembly.
    public var id: String
    /// The construct path: the name that people use on the command line.
    public var displayName: String
    public var stackName: String
    /// Twelve digits; nil where it can be deployed to any account.
    public var account: String?
    public var region: String?
    /// `staging`; nil where the stack belongs to no environment.
    public var environment: String?
    public var template: TemplateValue
    /// The template's path: within the assembly's folder when it is written, as given when it was read.
    public var templateFile: String
    public var terminationProtection: Bool
    public var tags: [(key: String, value: String)]
    /// Artifact ids of the stacks that must be deployed before this one, sorted.
    public var dependencies: [String]
    public var assets: [AssetArtifact]
    /// Where each resource, parameter and output was declared, sorted by logical id.
    public var sources: [ElementSource]

    public init(id: String, template: TemplateValue, templateFile: String) {
        self.id = id
        displayName = id
        stackName = id
        self.template = template
        self.templateFile = templateFile
        terminationProtection = false
        tags = []
        dependencies = []
        assets = []
        sources = []
    }
}

extension StackArtifact: Equatable {
    public static func == (left: StackArtifact, right: StackArtifact) -> Bool {
        left.id == right.id && left.displayName == right.displayName && left.stackName == right.stackName
            && left.account == right.account && left.region == right.region && left.environment == right.environment
            && left.templateFile == right.templateFile && left.terminationProtection == right.terminationProtection
            && left.tags.elementsEqual(right.tags, by: ==) && left.dependencies == right.dependencies
            && left.assets == right.assets && left.sources == right.sources && left.template == right.template
    }
}

/// The construct behind a logical id.
public struct ElementSource: Hashable, Sendable {
    public var logicalID: String
    /// The construct's path from the app down.
    public var path: String
    /// The line that declared it; nil where the assembly does not say.
    public var location: SourceLocation?

    public init(logicalID: String, path: String, location: SourceLocation?) {
        self.logicalID = logicalID
        self.path = path
        self.location = location
    }
}

/// A file, folder or container image that is published before the stack is deployed.
public struct AssetArtifact: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case file
        /// A folder, published as a zip file.
        case folder
        /// A container image, built from a folder with a Dockerfile.
        case image(dockerfile: String, arguments: [String: String], platform: String?)
    }

    /// SHA-256 of the content in hexadecimal: the asset's name wherever it is published.
    public var hash: String
    public var kind: Kind
    /// Where the content is now.
    public var source: String
    public var displayName: String

    public init(hash: String, kind: Kind, source: String, displayName: String) {
        self.hash = hash
        self.kind = kind
        self.source = source
        self.displayName = displayName
    }

    /// Its key in the bucket where it is published; for files and folders. A file keeps its ending.
    public var objectKey: String {
        if kind == .folder { return "\(hash).zip" }
        let name = source.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return hash }
        return hash + name[dot...]
    }
}

/// A declared permission or connection between two constructs.
public struct AssemblyEdge: Hashable, Sendable {
    /// Construct paths.
    public var from: String
    public var to: String
    /// `grant` or `connection`.
    public var kind: String
    /// IAM actions, or `tcp/5432`.
    public var detail: [String]

    public init(from: String, to: String, kind: String, detail: [String]) {
        self.from = from
        self.to = to
        self.kind = kind
        self.detail = detail
    }
}

/// One construct in the assembly's tree.
public struct TreeNode: Sendable {
    public var id: String
    public var path: String
    /// `AWS::RDS::DBInstance` where the construct is a resource.
    public var resourceType: String?
    public var children: [TreeNode]

    public init(id: String, path: String, resourceType: String?, children: [TreeNode]) {
        self.id = id
        self.path = path
        self.resourceType = resourceType
        self.children = children
    }
}
