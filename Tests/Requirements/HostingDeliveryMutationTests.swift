import MainstayRequirements
import Testing

/// The checks of the hosting platform's catalogue can fail: whatever each rests on is broken, and it must say so.
@Suite("Mutations of HostingDelivery")
struct HostingDeliveryMutationTests {
    private static let day = "2026-11-21"

    /// Checks that look at every finding of a stack take most of the time, and are broken by themselves.
    private static func looksAtEverything(_ requirement: Requirement) -> Bool {
        requirement.kindsOfChecks.contains("rule")
    }

    private func sweep(_ isWanted: (Requirement) -> Bool) async throws -> MutationSweep.Outcome {
        let platform = try RecordedPlatform("HostingDelivery")
        return await MutationSweep(
            catalogue: platform.catalogue.keeping(isWanted), assembly: platform.assembly,
            documents: platform.documents, day: Self.day
        ).run()
    }

    @Test("Whatever a met requirement rests on, breaking it turns the requirement to violated, and only its sharers")
    func everyCheckCanFail() async throws {
        let outcome = try await sweep { !Self.looksAtEverything($0) }
        print("broken: \(outcome.requirements.count) requirements by \(outcome.mutations) mutations")
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= 60)
    }

    @Test("Requirements that rest on the rules of check turn to violated with a finding")
    func findingsViolate() async throws {
        let outcome = try await sweep(Self.looksAtEverything)
        print("broken: \(outcome.requirements.count) requirements by \(outcome.mutations) mutations")
        for problem in outcome.problems { Issue.record("\(problem)") }
        #expect(outcome.requirements.count >= 1)
    }

    @Test("Every requirement is in the catalogue; none is violated, and what is open waits for something")
    func coverage() throws {
        let platform = try RecordedPlatform("HostingDelivery")
        #expect(platform.catalogue.requirements.count == 241)
        let trace = RequirementTracer(platform.catalogue, documents: platform.documents, day: Self.day)
            .trace(platform.assembly)
        for entry in trace.entries {
            #expect(entry.status != .violated, "\(entry.requirement.id)")
            if entry.status == .unproven || entry.status == .partly {
                #expect(entry.checks.contains { $0.waitsFor != nil }, "\(entry.requirement.id) waits for nothing")
            }
        }
    }
}
