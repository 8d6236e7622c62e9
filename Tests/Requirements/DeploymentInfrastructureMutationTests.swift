import MainstayRequirements
import Testing

/// The checks of the reference platform's catalogue can fail: whatever each rests on is broken, and it must say so.
@Suite("Mutations of DeploymentInfrastructure")
struct DeploymentInfrastructureMutationTests {
    private static let day = "2026-11-21"

    /// Checks that look at every finding of a stack take most of the time, and are broken by themselves.
    private static func looksAtEverything(_ requirement: Requirement) -> Bool {
        requirement.kindsOfChecks.contains("rule")
    }

    private func sweep(
        _ fixture: RecordedPlatform, _ isWanted: (Requirement) -> Bool
    ) async -> MutationSweep.Outcome {
        await MutationSweep(
            catalogue: fixture.catalogue.keeping(isWanted), assembly: fixture.assembly, documents: fixture.documents,
            day: Self.day
        ).run()
    }

    @Test("Breaking what a requirement rests on turns it to violated, and only those that share it")
    func everyCheckCanFail() async throws {
        let outcome = await sweep(try RecordedPlatform("DeploymentInfrastructure")) { !Self.looksAtEverything($0) }
        print("broken: \(outcome.requirements.count) requirements by \(outcome.mutations) mutations")
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= 90)
    }

    @Test("Requirements that rest on the rules of check turn to violated with a finding")
    func findingsViolate() async throws {
        let outcome = await sweep(try RecordedPlatform("DeploymentInfrastructure"), Self.looksAtEverything)
        print("broken: \(outcome.requirements.count) requirements by \(outcome.mutations) mutations")
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= 7)
    }

    @Test("Every requirement is in the catalogue; none is violated, and what is open waits for something")
    func coverage() throws {
        let fixture = try RecordedPlatform("DeploymentInfrastructure")
        #expect(fixture.catalogue.requirements.count == 136)
        let trace = RequirementTracer(fixture.catalogue, documents: fixture.documents, day: Self.day)
            .trace(fixture.assembly)
        for entry in trace.entries {
            #expect(entry.status != .violated, "\(entry.requirement.id)")
            if entry.status == .unproven || entry.status == .partly {
                #expect(entry.checks.contains { $0.waitsFor != nil }, "\(entry.requirement.id) waits for nothing")
            }
        }
    }
}
