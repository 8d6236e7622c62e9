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

    private func sweep(
        _ fixture: SoleMateFixture, _ isWanted: (Requirement) -> Bool
    ) async -> MutationSweep.Outcome {
        await MutationSweep(
            catalogue: fixture.catalogue.keeping(isWanted), assembly: fixture.assembly, documents: fixture.documents,
            day: Self.day
        ).run()
    }

    @Test("Whatever a met requirement rests on, breaking it turns the requirement to violated, and only its sharers")
    func everyCheckCanFail() async throws {
        let outcome = await sweep(try SoleMateFixture()) { !Self.looksAtEverything($0) }
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= 130, "\(outcome.requirements.count), \(outcome.mutations)")
    }

    @Test("Requirements that rest on the rules of check turn to violated with a finding")
    func findingsViolate() async throws {
        let outcome = await sweep(try SoleMateFixture(), Self.looksAtEverything)
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= 7, "\(outcome.requirements.count), \(outcome.mutations)")
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
