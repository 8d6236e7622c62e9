internal import MainstayAssembly
internal import MainstayChecking
internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// One stack as checks see it; what is costly is worked out when it is asked for first.
final class StackFacts {
    let artifact: StackArtifact
    let template: Template
    let view: TemplateView
    private let sources: [String: ElementSource]
    private let check: TemplateCheck
    private(set) lazy var reachability = Reachability(view)
    /// What the whole check finds, waived findings among them.
    private(set) lazy var findings: [PolicyFinding] =
        check.check(
            artifact.template, file: artifact.templateFile, region: artifact.region, account: artifact.account,
            sources: artifact.sources
        ).findings

    init(_ artifact: StackArtifact, check: TemplateCheck) {
        self.artifact = artifact
        self.check = check
        template = Template(artifact.template, file: artifact.templateFile)
        view = TemplateView(
            template,
            evaluator: Evaluator(template, region: artifact.region, account: artifact.account))
        sources = Dictionary(
            artifact.sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The path of the construct behind a resource, without the stack; nil where nothing tells.
    func construct(of resource: TemplateResource) -> String? {
        let path = sources[resource.name]?.path ?? resource.metadata?["aws:cdk:path"]?.string
        let prefix = "\(artifact.displayName)/"
        return path.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    }

    /// What a resource, or a property of it, says.
    func evidence(
        _ message: String, holds: Bool, role: Evidence.Role, resource: ResourceView, property: PropertyView? = nil
    ) -> Evidence {
        let source = sources[resource.name]
        let position = property?.value.position ?? .unknown
        return Evidence(
            message, holds: holds, role: role,
            place: .resource(stack: artifact.id, id: resource.name, path: property?.steps ?? []),
            environment: artifact.environment, construct: source?.path,
            location: SourceLocation(
                file: artifact.templateFile, position: position.isKnown ? position : resource.resource.position),
            source: source?.location)
    }

    /// What the stack as a whole says.
    func evidence(_ message: String, holds: Bool, place: Evidence.Place? = nil) -> Evidence {
        Evidence(
            message, holds: holds, role: .subject, place: place ?? .stack(artifact.id),
            environment: artifact.environment,
            location: SourceLocation(file: artifact.templateFile, position: .unknown))
    }
}

/// The stacks of one environment.
final class EnvironmentFacts {
    /// Nil for stacks that belong to none.
    let name: String?
    let stacks: [StackFacts]

    init(name: String?, stacks: [StackFacts]) {
        self.name = name
        self.stacks = stacks
    }

    /// `staging: `, before what is said of it.
    var prefix: String { name.map { "\($0): " } ?? "" }
}

/// An assembly as checks see it.
final class AssemblyFacts {
    let assembly: Assembly
    let environments: [EnvironmentFacts]

    init(_ assembly: Assembly, day: String) {
        self.assembly = assembly
        let check = TemplateCheck(day: day)
        let stacks = Dictionary(grouping: assembly.stacks) { $0.environment ?? "" }
        environments = stacks.keys.sorted().map { name in
            EnvironmentFacts(
                name: name.isEmpty ? nil : name,
                stacks: (stacks[name] ?? []).map { StackFacts($0, check: check) })
        }
    }
}
