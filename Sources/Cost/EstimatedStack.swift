public import MainstayAssembly
internal import MainstayDiagnostics
public import MainstayTemplate

/// A stack as an estimate takes it: any template, with where it goes as far as that is known.
public struct EstimatedStack: Sendable {
    /// What a person calls it: the stack's id, or the template's path.
    public var name: String
    public var environment: String?
    public var region: String?
    public var account: String?
    public var template: TemplateValue
    public var file: String
    public var tags: [String: String]
    /// The path of the construct of each resource, below the stack.
    var constructs: [String: String]

    public init(name: String, template: TemplateValue, file: String, region: String? = nil) {
        self.name = name
        self.template = template
        self.file = file
        self.region = region
        tags = [:]
        constructs = [:]
    }

    public init(_ artifact: StackArtifact) {
        self.init(name: artifact.id, template: artifact.template, file: artifact.templateFile, region: artifact.region)
        environment = artifact.environment
        account = artifact.account
        tags = Dictionary(artifact.tags.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let prefix = artifact.displayName + "/"
        for source in artifact.sources {
            constructs[source.logicalID] =
                source.path.hasPrefix(prefix) ? String(source.path.dropFirst(prefix.count)) : source.path
        }
    }
}
