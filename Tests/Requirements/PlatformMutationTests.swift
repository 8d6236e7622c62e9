import MainstayRequirements
import Testing

/// The checks of the reference platforms' catalogues can fail: whatever each rests on is broken, and it must say so.
///
/// SoleMate, which no snapshots record, has a suite of its own.
@Suite("Mutations of reference platforms")
struct PlatformMutationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// Entries of its document.
        let entries: Int
        /// How many of them are broken at least: those that rest on properties, resources and files, and on rules of check.
        let broken: (things: Int, rules: Int)

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "CloudConsulting", entries: 79, broken: (things: 70, rules: 1)),
        Case(name: "DeploymentInfrastructure", entries: 136, broken: (things: 90, rules: 7)),
        Case(name: "HostingDelivery", entries: 241, broken: (things: 200, rules: 7)),
        Case(name: "LearningPortal", entries: 55, broken: (things: 45, rules: 3)),
    ]
    private static let day = "2026-11-21"

    /// Checks that look at every finding of a stack take most of the time, and are broken by themselves.
    private static func looksAtEverything(_ requirement: Requirement) -> Bool {
        requirement.kindsOfChecks.contains("rule")
    }

    private func sweep(
        _ name: String, _ isWanted: (Requirement) -> Bool
    ) async throws -> MutationSweep.Outcome {
        let platform = try RecordedPlatform(name)
        return await MutationSweep(
            catalogue: platform.catalogue.keeping(isWanted), assembly: platform.assembly,
            documents: platform.documents, day: Self.day
        ).run()
    }

    @Test(
        "Whatever a met requirement rests on, breaking it turns the requirement to violated, and only its sharers",
        arguments: cases)
    func everyCheckCanFail(platform: Case) async throws {
        let outcome = try await sweep(platform.name) { !Self.looksAtEverything($0) }
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= platform.broken.things, "\(outcome.requirements.count)")
    }

    @Test("Requirements that rest on the rules of check turn to violated with a finding", arguments: cases)
    func findingsViolate(platform: Case) async throws {
        let outcome = try await sweep(platform.name, Self.looksAtEverything)
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= platform.broken.rules, "\(outcome.requirements.count)")
    }

    @Test(
        "Every requirement is in the catalogue; none is violated, and what is open waits for something",
        arguments: cases)
    func coverage(of platform: Case) throws {
        let fixture = try RecordedPlatform(platform.name)
        #expect(fixture.catalogue.requirements.count == platform.entries)
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
