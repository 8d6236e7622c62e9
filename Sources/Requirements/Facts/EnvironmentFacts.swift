internal import MainstayAssembly
internal import MainstayChecking
internal import MainstayPolicy

/// The stacks of one environment.
final class EnvironmentFacts {
    /// Nil for stacks that belong to none.
    let name: String?
    let stacks: [StackFacts]
    /// What goes to its Kubernetes clusters.
    let clusters: [KubernetesFacts]

    /// What was found of each kind: many requirements are about one.
    private var known: [ResourcePattern: (found: [FoundResource], unknown: [FoundResource])] = [:]

    init(name: String?, stacks: [StackFacts], clusters: [KubernetesFacts]) {
        self.name = name
        self.stacks = stacks
        self.clusters = clusters
    }

    /// The resources of a kind, and those of which that is not known.
    func resources(_ pattern: ResourcePattern) -> (found: [FoundResource], unknown: [FoundResource]) {
        if let known = known[pattern] { return known }
        var found: [FoundResource] = []
        var unknown: [FoundResource] = []
        for stack in stacks {
            for resource in stack.view.resources where pattern.isOfType(resource) {
                var trial = ExpectationTrial()
                let verdict = pattern.filter.map { trial.run($0, on: resource) } ?? .yes
                if verdict == .yes { found.append(FoundResource(stack: stack, resource: resource, trial: trial)) }
                if verdict == .unknown { unknown.append(FoundResource(stack: stack, resource: resource, trial: trial)) }
            }
        }
        known[pattern] = (found, unknown)
        return (found, unknown)
    }

    /// `staging: `, before what is said of it.
    var prefix: String { name.map { "\($0): " } ?? "" }
}

/// An assembly as checks see it.
final class AssemblyFacts {
    let assembly: Assembly
    let environments: [EnvironmentFacts]

    /// - Parameter earlier: of the assembly before it changed: what is the same there is not worked out again.
    init(_ assembly: Assembly, day: String, reusing earlier: AssemblyFacts? = nil) {
        self.assembly = assembly
        let check = TemplateCheck(day: day)
        let known = Dictionary(
            (earlier?.environments ?? []).map { ($0.name ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        let stacks = Dictionary(grouping: assembly.stacks) { $0.environment ?? "" }
        let clusters = Dictionary(grouping: assembly.kubernetes) { $0.environment ?? "" }
        environments = Set(stacks.keys).union(clusters.keys).sorted().map { name in
            let artifacts = stacks[name] ?? []
            let objects = clusters[name] ?? []
            let earlier = known[name]
            if let earlier, earlier.stacks.map(\.artifact) == artifacts, earlier.clusters.map(\.artifact) == objects {
                return earlier
            }
            let same = Dictionary(
                (earlier?.stacks ?? []).map { ($0.artifact.id, $0) }, uniquingKeysWith: { first, _ in first })
            return EnvironmentFacts(
                name: name.isEmpty ? nil : name,
                stacks: artifacts.map { artifact in
                    if let known = same[artifact.id], known.artifact == artifact { return known }
                    return StackFacts(artifact, check: check)
                },
                clusters: objects.map { artifact in
                    earlier?.clusters.first { $0.artifact == artifact } ?? KubernetesFacts(artifact)
                })
        }
    }
}

/// A resource of a kind.
struct FoundResource {
    let stack: StackFacts
    let resource: ResourceView
    /// Why it is of the kind.
    let trial: ExpectationTrial
}
