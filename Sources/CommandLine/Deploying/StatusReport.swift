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
        Console.print(Self.text(rows))
        for row in rows where row.isStuck {
            Console.printError("\(row.name): the way out: mainstay recover \(row.name)")
        }
    }

    /// A table that fits into 80 columns, as far as names allow: what all rows have in common is told once, below it.
    private static func text(_ rows: [Row]) -> String {
        let targets = Set(rows.map(\.target))
        let accounts = Set(targets.map(\.account))
        var table = Table([
            ("STACK", .left), ("STATUS", .left), ("CHANGED", .left), ("DRIFT", .left),
            (accounts.count > 1 ? "WHERE" : "REGION", .left),
        ])
        for row in rows {
            let place = accounts.count > 1 ? row.target.description : targets.count > 1 ? row.target.region : ""
            table.add([
                row.name, row.facts?.phase.name ?? "not deployed", minute(row.changedAt),
                row.facts?.driftStatus == "NOT_CHECKED" ? "" : row.facts?.driftStatus ?? "", place,
            ])
        }
        guard accounts.count == 1, let one = targets.first else { return table.render() }
        let common = targets.count == 1 ? one.description : "account \(one.account)"
        return "\(table.render())\nin \(common)\(rows.contains { $0.facts != nil } ? ", times in UTC" : "")"
    }

    /// `2026-11-22 02:17` of `2026-11-22T02:17:00.271Z`
    private static func minute(_ time: String) -> String {
        String(time.prefix(16)).replacing("T", with: " ")
    }
}
