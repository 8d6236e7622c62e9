import MainstayAssembly
import MainstayDiagnostics
import MainstayRequirements
import Testing

/// What requirements have to do with each other, with limits of the design, and with engines.
@Suite("Between requirements")
struct BetweenRequirementsTests {
    private static let queue = "  A: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5, QueueName: q}}"

    private func trace(_ first: String, _ second: String, more: String = "") throws -> Trace {
        Sample.trace(
            try Sample.catalogue(
                """
                catalogue: Test
                documents: [Paper]
                requirements:
                  - id: A
                    text: a
                    source: Paper
                    \(more)
                    checks: [{resource: AWS::SQS::Queue, expect: {\(first)}}]
                  - id: B
                    text: b
                    source: Paper
                    checks: [{resource: AWS::SQS::Queue, expect: {\(second)}}]
                """), try Sample.assembly(["test": Self.queue]))
    }

    @Test(
        "No value is both",
        arguments: [
            ("DelaySeconds: 5", "DelaySeconds: 6"),
            ("DelaySeconds: {at-least: 5}", "DelaySeconds: {at-most: 4}"),
            ("DelaySeconds: {at-least: 5}", "DelaySeconds: {less-than: 5}"),
            ("DelaySeconds: {in: [1, 2]}", "DelaySeconds: {greater-than: 2}"),
            ("DelaySeconds: null", "DelaySeconds: {exists: true}"),
            ("QueueName: a", "QueueName: {like: \"b*\"}"),
            ("QueueName: a", "QueueName: {not-equals: a}"),
        ])
    func contradictions(first: String, second: String) throws {
        let found = try trace(first, second).findings
        #expect(found.map(\.rule) == ["contradicting-requirements"])
        #expect(found.first?.severity == .error)
        #expect(found.first?.message.contains("A wants") == true)
    }

    @Test(
        "Some value is both",
        arguments: [
            ("DelaySeconds: 5", "DelaySeconds: {at-least: 5}"),
            ("DelaySeconds: {at-least: 5}", "DelaySeconds: {at-most: 5}"),
            ("DelaySeconds: 5", "QueueName: q"),
            ("QueueName: {like: \"a*\"}", "QueueName: {like: \"*b\"}"),
            ("DelaySeconds: {any-of: [5, {at-least: 9}]}", "DelaySeconds: 10"),
        ])
    func agreement(first: String, second: String) throws {
        #expect(try trace(first, second).findings.isEmpty)
    }

    @Test("One that gives way does not apply where the other says something else, and the contradiction is a note")
    func givesWay() throws {
        let trace = try trace("DelaySeconds: 6", "DelaySeconds: 5", more: "gives-way-to: [B]")
        #expect(trace.entries.map(\.status) == [.notApplicable, .met])
        #expect(trace.entries.first?.reason == "gives way to B")
        #expect(trace.findings.map(\.severity) == [.note])
    }

    @Test("One that gives way is checked where the other says the same")
    func doesNotGiveWay() throws {
        let trace = try trace("DelaySeconds: 5", "DelaySeconds: 5", more: "gives-way-to: [B]")
        #expect(trace.entries.map(\.status) == [.met, .met])
    }

    @Test("An exemption holds only where its condition is met")
    func exemption() throws {
        for (type, status) in [("AWS::SQS::Queue", RequirementStatus.violated), ("AWS::SNS::Topic", .notApplicable)] {
            let more = "not-applicable: {because: there is none, when: [{absent: \(type)}]}"
            let trace = try trace("DelaySeconds: 6", "QueueName: q", more: more)
            #expect(trace.entries.first?.status == status)
        }
    }

    @Test("Users that the addresses cannot take are a limit of the design")
    func designLimit() throws {
        let template = """
              A: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: 10.0.0.0/24}}
              B: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: 10.0.1.0/24}}
            """
        for (each, status) in [(50, RequirementStatus.violated), (100, .met)] {
            let check = """
                - capacity: 50000
                  supply: [{name: addresses, resource: AWS::EC2::Subnet, property: CidrBlock, each: \(each)}]
                """
            let trace = Sample.trace(try Sample.catalogue(checks: check), try Sample.assembly(["test": template]))
            #expect(trace.entries.first?.status == status)
            // 256 addresses each, of which AWS keeps five.
            #expect(trace.findings.map(\.rule) == (status == .met ? [] : ["design-limit"]))
            if status == .violated { #expect(trace.findings.first?.message.contains("502 addresses") == true) }
        }
    }

    private struct FakeSimulator: RequirementEngine {
        let name = "simulator"
        let measures: Set<Measure> = [.availability, .responseTime]

        func figure(
            _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
        ) throws(EngineError) -> Figure {
            if conditions["users"] == "many" { throw EngineError("many is no number") }
            return Figure(measure == .availability ? 0.9995 : 250, explanation: "as computed")
        }
    }

    private struct FakeProbe: LiveEvidenceSource {
        let holds: Bool?
        func answer(to check: String, requirement: String, environment: String?) -> LiveAnswer? {
            holds.map { LiveAnswer(holds: $0, message: "\(check) for \(requirement)") }
        }
    }

    @Test("An engine that is registered answers; what it cannot compute is unproven")
    func engines() throws {
        let expected: [(String, RequirementStatus, String?)] = [
            ("{measure: availability, at-least: 0.999}", .met, nil),
            ("{measure: response-time, at-most: 200}", .violated, nil),
            ("{measure: availability, at-least: 0.999, with: {users: many}}", .unproven, nil),
            ("{measure: monthly-cost, at-most: 100}", .unproven, "estimator"),
        ]
        for (check, status, waits) in expected {
            let trace = Sample.trace(
                try Sample.catalogue(checks: "- \(check)"), try Sample.assembly(["test": Self.queue]),
                engines: EngineRegistry([FakeSimulator()]))
            #expect(trace.entries.first?.status == status, "\(check)")
            #expect(trace.entries.first?.checks.first?.waitsFor == waits, "\(check)")
        }
    }

    @Test("What a live environment showed decides; where it showed nothing yet, a deployment is needed")
    func liveEvidence() throws {
        for (holds, status) in [(true, RequirementStatus.met), (false, .violated), (nil, .needsDeployment)] {
            let trace = Sample.trace(
                try Sample.catalogue(checks: "- {live: it runs}"), try Sample.assembly(["test": Self.queue]),
                engines: EngineRegistry(live: FakeProbe(holds: holds)))
            #expect(trace.entries.first?.status == status)
        }
    }
}
