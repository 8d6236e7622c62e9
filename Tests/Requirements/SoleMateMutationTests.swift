import MainstayAssembly
import MainstayRequirements
import Testing

/// The checks of the reference platform's catalogue can fail: whatever each rests on is broken, and it must say so.
@Suite("Mutations of SoleMate")
struct SoleMateMutationTests {
    private static let day = "2026-11-21"

    /// Checks that look at every finding of a stack take most of the time, and are broken by themselves.
    private static func looksAtEverything(_ requirement: Requirement) -> Bool {
        requirement.kindsOfChecks.contains("rule")
    }

    /// What came of breaking checks.
    private struct Broken: Sendable {
        var requirements: Set<String> = []
        var checks = 0
        var problems: [String] = []

        mutating func merge(_ other: Broken) {
            requirements.formUnion(other.requirements)
            checks += other.checks
            problems += other.problems
        }
    }

    /// Breaks each check that is met.
    private func breakAll(of catalogue: RequirementCatalogue, _ fixture: SoleMateFixture) async -> Broken {
        let tracer = RequirementTracer(catalogue, documents: fixture.documents, day: Self.day)
        let before = tracer.trace(fixture.assembly)
        let entries = before.entries.filter { $0.status != .violated && $0.status != .notApplicable }
        let shares = 2
        return await withTaskGroup(of: Broken.self) { group in
            for share in 0..<shares {
                group.addTask {
                    await onOwnThread {
                        var broken = Broken()
                        let repeated = tracer.repeated()
                        _ = repeated.trace(fixture.assembly)
                        for (number, entry) in entries.enumerated() where number % shares == share {
                            Self.breakChecks(of: entry, before, fixture, repeated, &broken)
                        }
                        return broken
                    }
                }
            }
            return await group.reduce(into: Broken()) { $0.merge($1) }
        }
    }

    private static func breakChecks(
        of entry: Trace.Entry, _ before: Trace, _ fixture: SoleMateFixture, _ repeated: RepeatedTrace,
        _ broken: inout Broken
    ) {
        let id = entry.requirement.id
        for check in entry.checks where check.status == .met {
            guard let mutation = Mutation(check, of: fixture.assembly, documents: fixture.documents) else {
                broken.problems.append("\(id): nothing can be broken of \(check.summary)")
                continue
            }
            let after = repeated.trace(mutation.assembly, documents: mutation.documents)
            for (other, changed) in zip(before.entries, after.entries) {
                if other.requirement.id == id {
                    if changed.status == .violated { continue }
                    broken.problems.append("\(id) is \(changed.status) without \(mutation.places)")
                } else if changed.status != other.status, !mutation.touches(other) {
                    broken.problems.append(
                        "\(other.requirement.id) became \(changed.status) with \(id): \(mutation.places)")
                }
            }
            broken.requirements.insert(id)
            broken.checks += 1
        }
    }

    @Test("Whatever a met requirement rests on, breaking it turns the requirement to violated, and only its sharers")
    func everyCheckCanFail() async throws {
        let fixture = try SoleMateFixture()
        let catalogue = fixture.catalogue.keeping { !Self.looksAtEverything($0) }
        let broken = await breakAll(of: catalogue, fixture)
        for problem in broken.problems { Issue.record("\(problem)") }
        #expect(
            broken.requirements.count >= 130 && broken.checks >= 200, "\(broken.requirements.count), \(broken.checks)")
    }

    @Test("Requirements that rest on the rules of check turn to violated with a finding")
    func findingsViolate() async throws {
        let fixture = try SoleMateFixture()
        let catalogue = fixture.catalogue.keeping(Self.looksAtEverything)
        let broken = await breakAll(of: catalogue, fixture)
        for problem in broken.problems { Issue.record("\(problem)") }
        #expect(broken.requirements.count >= 7, "\(broken.requirements.count), \(broken.checks)")
    }

    @Test("Every requirement of the document is in the catalogue, and each status is computed")
    func coverage() throws {
        let fixture = try SoleMateFixture()
        #expect(fixture.catalogue.requirements.count == 201)
        let trace = RequirementTracer(fixture.catalogue, documents: fixture.documents, day: Self.day)
            .trace(fixture.assembly)
        // A check without an answer waits for something that has a name.
        for entry in trace.entries where entry.status == .unproven || entry.status == .partly {
            #expect(
                entry.checks.contains { $0.waitsFor != nil } && !entry.checks.isEmpty,
                "\(entry.requirement.id) waits for nothing")
        }
    }
}
