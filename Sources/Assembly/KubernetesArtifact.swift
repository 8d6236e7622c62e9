public import MainstayDiagnostics
public import MainstayTemplate

/// The objects for one Kubernetes cluster: what `kubectl apply -k` is given once the stacks are there.
///
/// On disk it is the folder `kubernetes/<id>`: YAML for people and for `kubectl`, and `objects.json` with the same
/// objects as every engine reads them, overlays applied.
public struct KubernetesArtifact: Hashable, Sendable {
    /// The artifact's id in the manifest, unique within the assembly: `Production-Kubernetes`.
    public var id: String
    /// The construct path.
    public var displayName: String
    /// The cluster's name, or a placeholder for it where deployment alone knows it.
    public var cluster: String
    /// `1.34`: the minor version whose API the objects are written for.
    public var version: String
    /// `staging`; nil where the objects belong to no environment.
    public var environment: String?
    /// What is written, sorted by path.
    public var files: [KubernetesFile]
    /// What the cluster gets, in the order in which it is to be applied.
    public var objects: [KubernetesObject]
    /// What stands in the texts as `${Name}` until deployment knows it, sorted by name.
    public var placeholders: [KubernetesPlaceholder]
    /// Artifact ids of the stacks that must be deployed before, sorted.
    public var dependencies: [String]

    public init(id: String, cluster: String, version: String) {
        self.id = id
        displayName = id
        self.cluster = cluster
        self.version = version
        files = []
        objects = []
        placeholders = []
        dependencies = []
    }

    /// The folder within the assembly.
    public var folder: String { "kubernetes/\(id)" }
}

/// A file of a ``KubernetesArtifact``.
public struct KubernetesFile: Hashable, Sendable {
    /// Within the artifact's folder.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// One object as the cluster gets it.
public struct KubernetesObject: Hashable, Sendable {
    public var value: TemplateValue
    /// The file that it stands in, within the artifact's folder.
    public var file: String
    /// The construct's path from the app down.
    public var path: String
    /// The Swift line that declared it, or the place in the file that it was taken from.
    public var location: SourceLocation?

    public init(value: TemplateValue, file: String, path: String, location: SourceLocation?) {
        self.value = value
        self.file = file
        self.path = path
        self.location = location
    }

    /// `apps/v1`
    public var apiVersion: String { value["apiVersion"]?.string ?? "" }
    /// `Deployment`
    public var kind: String { value["kind"]?.string ?? "" }
    public var name: String { value["metadata"]?["name"]?.string ?? "" }
    /// Nil for objects of the cluster, and for those that go to whichever namespace is chosen when applying.
    public var namespace: String? { value["metadata"]?["namespace"]?.string }
    /// `apps`; empty for the core group.
    public var group: String {
        apiVersion.split(separator: "/").count > 1 ? String(apiVersion.prefix { $0 != "/" }) : ""
    }
    /// `Deployment shop/api`
    public var title: String { "\(kind) \(namespace.map { "\($0)/" } ?? "")\(name)" }
}

/// A value that only deployment knows.
public struct KubernetesPlaceholder: Hashable, Sendable {
    /// What stands between `${` and `}`: letters, digits and underscores.
    public var name: String
    public var stackName: String
    public var outputName: String
    /// The region of the stack; nil where it can be deployed to any.
    public var region: String?

    public init(name: String, stackName: String, outputName: String, region: String?) {
        self.name = name
        self.stackName = stackName
        self.outputName = outputName
        self.region = region
    }
}
