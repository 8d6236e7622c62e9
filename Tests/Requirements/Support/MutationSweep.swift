import MainstayAssembly
import MainstayRequirements
import Testing

/// Breaks what a met check of each requirement rests on, one after the other, and traces again: the requirements that rest
/// on it have to be violated, and no other may change that does not rest on the same.
struct MutationSweep: Sendable {
    let catalogue: RequirementCatalogue
    let assembly: Assembly
    let documents: FolderDocuments
    let day: String

    struct Outcome: Sendable {
        var requirements: Set<String> = []
        var mutations = 0
        /// What is not as it should be, in words.
        var problems: [String] = []
    }

    /// What to break, and the requirements that rest on it.
    private struct Case: Sendable {
        let mutation: Mutation
        var requirements: [String]
    }

    func run() async -> Outcome {
        let tracer = RequirementTracer(catalogue, documents: documents, day: day)
        let before = tracer.trace(assembly)
        let (cases, unbroken) = cases(of: before)
        // As many at a time as a small machine has cores.
        let half = (cases.count + 1) / 2
        let parts = [Array(cases[..<half]), Array(cases[half...])]
        let outcome = await withTaskGroup(of: Outcome.self) { group in
            for part in parts { group.addTask { await onOwnThread { judge(part, before, tracer) } } }
            var whole = Outcome()
            for await part in group {
                whole.requirements.formUnion(part.requirements)
                whole.mutations += part.mutations
                whole.problems += part.problems
            }
            return whole
        }
        return Outcome(
            requirements: outcome.requirements, mutations: outcome.mutations,
            problems: (unbroken + outcome.problems).sorted())
    }

    /// One case for requirements that rest on the same places; as many cases as it takes for each requirement to be in one.
    private func cases(of before: Trace) -> ([Case], [String]) {
        var cases: [Set<Evidence.Place>: Case] = [:]
        var problems: [String] = []
        var covered: Set<String> = []
        for entry in before.entries where entry.status != .violated && entry.status != .notApplicable {
            let id = entry.requirement.id
            for check in entry.checks where check.status == .met {
                guard let mutation = Mutation(check, of: assembly, documents: documents) else {
                    problems.append("\(id): nothing can be broken of \(check.summary)")
                    continue
                }
                if covered.contains(id), cases[mutation.places] == nil { continue }
                cases[mutation.places, default: Case(mutation: mutation, requirements: [])].requirements.append(id)
                covered.insert(id)
            }
        }
        return (Array(cases.values), problems)
    }

    private func judge(_ cases: [Case], _ before: Trace, _ tracer: RequirementTracer) -> Outcome {
        let repeated = tracer.repeated()
        _ = repeated.trace(assembly)
        return cases.reduce(into: Outcome()) { whole, item in
            let after = repeated.trace(item.mutation.assembly, documents: item.mutation.documents)
            judge(item, before, after, &whole)
        }
    }

    private func judge(_ item: Case, _ before: Trace, _ after: Trace, _ outcome: inout Outcome) {
        let broken = Set(item.requirements)
        outcome.requirements.formUnion(broken)
        outcome.mutations += 1
        for (entry, changed) in zip(before.entries, after.entries) {
            let id = entry.requirement.id
            if broken.contains(id) {
                if changed.status != .violated {
                    outcome.problems.append("\(id) is \(changed.status) without \(item.mutation.places)")
                }
            } else if changed.status != entry.status, !item.mutation.touches(entry) {
                outcome.problems.append("\(id) became \(changed.status) with \(item.mutation.places)")
            }
        }
    }
}
