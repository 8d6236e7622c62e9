import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// One `drift`: looks, tells, and corrects where that was asked for.
struct DriftRun {
    let session: CloudSession
    let stacks: ChosenStacks
    let allowed: [AllowedDrift]
    let corrects: Bool
    let isAgreed: Bool
    let isJSON: Bool
    let findsUnmanaged: Bool

    static let usualAllowList = "drift-allowed.yaml"

    static func allowList(_ path: String?) throws -> [AllowedDrift] {
        guard path != nil || FileSystem.exists(usualAllowList) else { return [] }
        let file = path ?? usualAllowList
        do {
            return try AllowListReader.read(try FileSystem.read(file, upTo: 1 << 20), file: file)
        } catch let error as FileError {
            throw Failure(error.description)
        }
    }

    /// - Returns: 1 where there is drift that nobody allowed.
    func run() async throws -> Int32 {
        var found = try await detect()
        let unmanaged = try await unmanaged()
        let isCorrected = corrects && found.contains { !$0.isClean }
        // One run prints one document.
        if !isCorrected || !isJSON { report(found, unmanaged) }
        if isCorrected {
            try await correct(found)
            found = try await detect()
            if !isJSON { Console.print("After the correction:") }
            report(found, unmanaged)
        }
        return found.allSatisfy(\.isClean) ? 0 : 1
    }

    private func detect() async throws -> [StackDrift] {
        let day = Today.text(session.pace.time)
        return try await withThrowingTaskGroup(of: (Int, StackDrift?).self) { group in
            for (index, chosen) in stacks.all.enumerated() {
                group.addTask {
                    guard let facts = try await chosen.cloudFormation.stack(chosen.stack.name), !facts.phase.isReview
                    else { return (index, nil) }
                    let name = chosen.stack.name
                    do {
                        let resources = try await DriftDetection(calls: chosen.calls, pace: session.pace).detect(name)
                        return (index, StackDrift(stack: name, found: resources, allowing: allowed, on: day))
                    } catch let problem as DeploymentProblem {
                        return (
                            index, StackDrift(stack: name, found: [], allowing: [], on: day, problem: problem.message)
                        )
                    } catch let error as AWSError where error.kind == .service {
                        return (
                            index, StackDrift(stack: name, found: [], allowing: [], on: day, problem: error.message)
                        )
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.compactMap(\.1)
        }
    }

    /// What carries the tags of all these stacks, and belongs to none.
    private func unmanaged() async throws -> [UnmanagedResource] {
        let tags = UnmanagedSearch.common(stacks.all.map(\.stack))
        guard findsUnmanaged, !tags.isEmpty else { return [] }
        var known: [Target: Set<String>] = [:]
        var calls: [Target: any AWSCalls] = [:]
        for chosen in stacks.all {
            guard try await chosen.cloudFormation.stack(chosen.stack.name) != nil else { continue }
            let resources = try await chosen.cloudFormation.resources(of: chosen.stack.name)
            known[chosen.target, default: []].formUnion(resources.compactMap(\.physicalID))
            calls[chosen.target] = chosen.calls
        }
        var found: [UnmanagedResource] = []
        for (target, calls) in calls.sorted(by: { $0.key < $1.key }) {
            do throws(AWSError) {
                found += try await UnmanagedSearch(calls: calls, target: target).find(tags, known: known[target] ?? [])
            } catch {
                guard error.kind == .service else { throw error }
                Console.printError("\(target): what no stack manages cannot be listed: \(error.message)")
            }
        }
        return found
    }

    private func report(_ found: [StackDrift], _ unmanaged: [UnmanagedResource]) {
        if isJSON {
            var report = JSONReport(command: "drift")
            report["stacks"] = DriftText.value(found)
            report["unmanaged"] = DriftText.value(unmanaged)
            return report.print()
        }
        for stack in found { Console.print(DriftText.render(stack)) }
        for resource in unmanaged {
            Console.print(
                TerminalText.line("\(resource.target): in no stack, with these stacks' tags: \(resource.arn)"))
        }
        let drifted = found.count { !$0.isClean }
        Console.print(
            drifted == 0
                ? "\(Findings.plural(found.count, "stack")) as deployed."
                : "\(drifted) of \(Findings.plural(found.count, "stack")) not as deployed.")
    }

    private func correct(_ found: [StackDrift]) async throws {
        let names = Set(found.filter { !$0.resources.isEmpty }.map(\.stack))
        // CloudFormation brings back a whole stack.
        let kept = found.filter { names.contains($0.stack) && !$0.allowed.isEmpty }
        for drift in kept {
            let resources = drift.allowed.map(\.resource.logicalID).joined(separator: ", ")
            Console.printError("\(drift.stack): what is let be would be brought back too: \(resources)")
        }
        if isAgreed, !session.isLocal, let drift = kept.first {
            throw Failure(
                "nothing was corrected: \(drift.stack) has drift that is let be, and would lose it",
                help: "correct it without --yes, and answer for it; or take it out of the list", exitCode: 1)
        }
        guard isAgreed || session.isLocal || Console.isDialogue && Question.isYes("Correct \(names.count) stacks?")
        else {
            throw Failure("nothing was corrected", help: "to correct without being asked: add --yes", exitCode: 1)
        }
        let printer = DeployPrinter(style: .plain)
        for chosen in stacks.all where names.contains(chosen.stack.name) {
            guard let facts = try await chosen.cloudFormation.stack(chosen.stack.name) else { continue }
            let outcome = await DriftDetection(calls: chosen.calls, pace: session.pace).correct(
                facts, run: RunName.make(session.pace.time), sink: EventSink { printer.receive($0) }
            ) { work, changes in
                Surprise(work: work, changes: changes).isAgreed
            }
            switch outcome {
            case .deployed: Console.printError("\(chosen.stack.name): corrected")
            case .unchanged:
                Console.printError("\(chosen.stack.name): CloudFormation found nothing that it could bring back")
            default:
                Console.complain(Failure("\(chosen.stack.name): \(outcome.reason ?? outcome.name)"))
            }
        }
    }
}

/// Drift as text and as JSON.
enum DriftText {
    static func render(_ drift: StackDrift) -> String {
        var lines: [String] = []
        if let problem = drift.problem { lines.append("\(drift.stack): \(problem)") }
        for resource in drift.resources {
            lines.append(
                "\(drift.stack): \(resource.type) \(resource.logicalID) \(resource.isDeleted ? "is gone" : "changed")")
            for change in resource.changes {
                lines.append("  \(change.path): \(change.expected ?? "nothing") → \(change.actual ?? "nothing")")
            }
        }
        for (resource, entry) in drift.allowed {
            let paths = resource.changes.map(\.path).joined(separator: ", ")
            lines.append("\(drift.stack): \(resource.logicalID) \(paths): let be by \(entry.owner): \(entry.reason)")
        }
        if lines.isEmpty { lines.append("\(drift.stack): as deployed") }
        return lines.map { TerminalText.line($0) }.joined(separator: "\n")
    }

    static func value(_ found: [StackDrift]) -> TemplateValue {
        func value(_ resource: DriftedResource) -> TemplateValue {
            [
                "logicalId": .string(resource.logicalID), "physicalId": .string(resource.physicalID),
                "type": .string(resource.type), "deleted": .bool(resource.isDeleted),
                "changes": .array(
                    resource.changes.map {
                        [
                            "path": .string($0.path), "expected": $0.expected.map { .string($0) } ?? .null,
                            "actual": $0.actual.map { .string($0) } ?? .null, "kind": .string($0.kind),
                        ]
                    }),
            ]
        }
        return .array(
            found.map { drift -> TemplateValue in
                [
                    "stack": .string(drift.stack), "clean": .bool(drift.isClean),
                    "problem": drift.problem.map { .string($0) } ?? .null,
                    "resources": .array(drift.resources.map(value)),
                    "allowed": .array(
                        drift.allowed.map { entry in
                            [
                                "resource": value(entry.resource), "reason": .string(entry.by.reason),
                                "owner": .string(entry.by.owner),
                            ]
                        }),
                ]
            })
    }

    static func value(_ unmanaged: [UnmanagedResource]) -> TemplateValue {
        .array(
            unmanaged.map { resource -> TemplateValue in
                [
                    "arn": .string(resource.arn), "account": .string(resource.target.account),
                    "region": .string(resource.target.region),
                ]
            })
    }
}
