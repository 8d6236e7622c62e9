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

    private static func statuses(_ trace: Trace) -> [String: RequirementStatus] {
        Dictionary(uniqueKeysWithValues: trace.entries.map { ($0.requirement.id, $0.status) })
    }

    /// Breaks each check that is met, and returns how many requirements and checks were broken.
    private func breakAll(
        of catalogue: RequirementCatalogue, _ fixture: SoleMateFixture
    ) -> (requirements: Set<String>, checks: Int) {
        let before = RequirementTracer(catalogue, documents: fixture.documents, day: Self.day).trace(fixture.assembly)
        let known = Self.statuses(before)
        var broken: Set<String> = []
        var checks = 0
        for entry in before.entries where entry.status != .violated && entry.status != .notApplicable {
            let id = entry.requirement.id
            for check in entry.checks where check.status == .met {
                guard let mutation = Mutation(check, of: fixture.assembly, documents: fixture.documents) else {
                    Issue.record("\(id): nothing can be broken of \(check.summary)")
                    continue
                }
                let after = RequirementTracer(catalogue, documents: mutation.documents, day: Self.day)
                    .trace(mutation.assembly)
                let status = after.entries.first { $0.requirement.id == id }?.status
                #expect(status == .violated, "\(id) is \(String(describing: status)) without \(mutation.places)")
                for (other, changed) in zip(before.entries, after.entries)
                where changed.status != known[other.requirement.id] && other.requirement.id != id {
                    // Not within the expectation, which would print the whole assembly.
                    let isShared = mutation.touches(other)
                    #expect(
                        isShared,
                        "\(other.requirement.id) became \(changed.status) with \(id): \(mutation.places)")
                }
                broken.insert(id)
                checks += 1
            }
        }
        return (broken, checks)
    }

    @Test("Whatever a met requirement rests on, breaking it turns the requirement to violated, and only its sharers")
    func everyCheckCanFail() throws {
        let fixture = try SoleMateFixture()
        let catalogue = fixture.catalogue.keeping { !Self.looksAtEverything($0) }
        let broken = breakAll(of: catalogue, fixture)
        print("broken: \(broken.requirements.count) requirements by \(broken.checks) mutations")
        #expect(broken.requirements.count >= 130)
    }

    @Test("Requirements that rest on the rules of check turn to violated with a finding")
    func findingsViolate() throws {
        let fixture = try SoleMateFixture()
        let catalogue = fixture.catalogue.keeping(Self.looksAtEverything)
        let broken = breakAll(of: catalogue, fixture)
        print("broken: \(broken.requirements.count) requirements by \(broken.checks) mutations")
        #expect(broken.requirements.count >= 7)
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
