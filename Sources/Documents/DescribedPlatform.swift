public import MainstayAssembly
internal import MainstayEvaluation
internal import MainstayPolicy
public import MainstayRequirements
internal import MainstayTemplate

/// What documents are written from.
public struct DescribedPlatform {
    /// How a framework's controls stand, as far as templates show it.
    public struct Compliance: Sendable {
        /// A control for which something is to be said beside its state.
        public struct Control: Sendable {
            public let id: String
            public let title: String
            public let state: String
            /// What violates it, or why that is accepted; a line each.
            public let notes: [String]

            public init(id: String, title: String, state: String, notes: [String]) {
                self.id = id
                self.title = title
                self.state = state
                self.notes = notes
            }
        }

        public let title: String
        /// `10 met, 3 not applicable`
        public let summary: String
        public let controls: [Control]

        public init(title: String, summary: String, controls: [Control]) {
            self.title = title
            self.summary = summary
            self.controls = controls
        }
    }

    /// How much the answer to how many users are served depends on one assumption, in one environment.
    public struct Assumption: Sendable {
        public let environment: String
        /// The question: `50,000 users within 200 ms`.
        public let question: String
        public let name: String
        /// Lowest, expected and highest value.
        public let range: String
        public let usersAtWorst: String
        public let usersAtBest: String
        /// The value at which the verdict turns; nil where none within the range does.
        public let turns: String?

        public init(
            environment: String, question: String, name: String, range: String, usersAtWorst: String,
            usersAtBest: String, turns: String?
        ) {
            self.environment = environment
            self.question = question
            self.name = name
            self.range = range
            self.usersAtWorst = usersAtWorst
            self.usersAtBest = usersAtBest
            self.turns = turns
        }
    }

    public let name: String
    public let trace: Trace?
    public let compliance: [Compliance]
    /// What the answers of the capacity model depend on most.
    public let assumptions: [Assumption]
    let assembly: Assembly
    let differences: [EnvironmentDifference]
    let stacks: [DescribedStack]

    /// - Parameters:
    ///   - name: of the platform, for titles.
    ///   - trace: of its requirements; nil where it has no catalogue.
    ///   - day: today, as `2026-11-21`.
    public init(
        _ assembly: Assembly, name: String, catalogue: RequirementCatalogue?, trace: Trace?, compliance: [Compliance],
        assumptions: [Assumption] = [], day: String
    ) {
        self.name = name
        self.assumptions = assumptions
        self.assembly = assembly
        self.trace = trace
        self.compliance = compliance
        differences = EnvironmentDifference.all(in: assembly, declaredIn: catalogue, day: day)
        stacks = assembly.stacks.map(DescribedStack.init).sorted { $0.artifact.displayName < $1.artifact.displayName }
    }

    /// The environments' names, sorted.
    var environments: [String] { Set(assembly.stacks.compactMap(\.environment)).sorted() }

    /// A part for each environment, and one for what belongs to none; empty ones are left out.
    func parts(_ body: ([DescribedStack]) -> [String]) -> [String] {
        (environments.map(Optional.some) + [nil]).flatMap { name -> [String] in
            let stacks = stacks.filter { $0.artifact.environment == name }
            let lines = stacks.isEmpty ? [] : body(stacks)
            return lines.isEmpty ? [] : ["## " + (name ?? "Of no environment")] + lines
        }
    }
}

/// A stack, with its resources as they come out.
struct DescribedStack {
    let artifact: StackArtifact
    let view: TemplateView
    private let paths: [String: String]

    init(_ artifact: StackArtifact) {
        self.artifact = artifact
        let template = Template(artifact.template, file: artifact.templateFile)
        view = TemplateView(
            template, evaluator: Evaluator(template, region: artifact.region, account: artifact.account))
        paths = Dictionary(artifact.sources.map { ($0.logicalID, $0.path) }, uniquingKeysWith: { first, _ in first })
    }

    /// The construct behind a resource, without the stack; the logical id where nothing tells.
    func construct(_ resource: ResourceView) -> String {
        let path = paths[resource.name] ?? resource.resource.metadata?["aws:cdk:path"]?.string
        let prefix = "\(artifact.displayName)/"
        return path.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 } ?? resource.name
    }

    /// The resources of some types, in the template's order.
    func resources(_ types: String...) -> [ResourceView] {
        view.resources.filter { types.contains($0.type) }
    }
}
