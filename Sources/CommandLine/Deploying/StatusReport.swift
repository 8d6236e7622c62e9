import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayTemplate

/// How stacks are, one row each.
struct StatusReport {
    struct Row: Sendable {
        var name: String
        var target: Target
        var facts: StackFacts?

        var isStuck: Bool { facts.map { $0.phase.isFailure || $0.phase.name == "ROLLBACK_COMPLETE" } ?? false }
        var changedAt: String { (facts?.updatedAt ?? facts?.createdAt)?.iso8601 ?? "" }
    }

    let rows: [Row]

    static func read(_ stacks: ChosenStacks) async throws -> [Row] {
        try await withThrowingTaskGroup(of: (Int, Row).self) { group in
            for (index, chosen) in stacks.all.enumerated() {
                group.addTask {
                    let facts = try await chosen.cloudFormation.stack(chosen.stack.name)
                    return (index, Row(name: chosen.stack.name, target: chosen.target, facts: facts))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    func print(isJSON: Bool) {
        if isJSON {
            let values = rows.map { row -> TemplateValue in
                [
                    "stack": .string(row.name), "account": .string(row.target.account),
                    "region": .string(row.target.region), "status": .string(row.facts?.phase.name ?? "NOT_DEPLOYED"),
                    "reason": row.facts?.reason.map { .string($0) } ?? .null, "changed": .string(row.changedAt),
                    "drift": row.facts?.driftStatus.map { .string($0) } ?? .null,
                    "terminationProtection": .bool(row.facts?.hasTerminationProtection ?? false),
                ]
            }
            var report = JSONReport(command: "status")
            report["stacks"] = .array(values)
            return report.print()
        }
        var table = Table([
            ("STACK", .left), ("STATUS", .left), ("CHANGED", .left), ("DRIFT", .left), ("WHERE", .left),
        ])
        for row in rows {
            table.add([
                row.name, row.facts?.phase.name ?? "not deployed", row.changedAt,
                row.facts?.driftStatus == "NOT_CHECKED" ? "" : row.facts?.driftStatus ?? "", row.target.description,
            ])
        }
        Console.print(table.render())
        for row in rows where row.isStuck {
            Console.printError("\(row.name): the way out: mainstay recover \(row.name)")
        }
    }
}
