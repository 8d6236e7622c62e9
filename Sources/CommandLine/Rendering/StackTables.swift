package import MainstayAssembly
package import MainstayDiagnostics

/// An assembly's stacks as tables.
package struct StackTables {
    private let stacks: [StackSummary]

    package init(_ assembly: Assembly) { stacks = assembly.stacks.map(StackSummary.init) }

    /// What `list` shows: where each stack goes and what it waits for.
    package func list() -> String {
        var table = Table([
            ("STACK", .left), ("NAME", .left), ("ENVIRONMENT", .left), ("ACCOUNT", .left), ("REGION", .left),
            ("RESOURCES", .right), ("DEPENDS ON", .left),
        ])
        for summary in stacks {
            let stack = summary.stack
            table.add([
                stack.displayName, stack.stackName, stack.environment ?? "", stack.account ?? "any",
                stack.region ?? "any", String(summary.resources), stack.dependencies.joined(separator: ", "),
            ])
        }
        return table.render()
    }

    /// What `synth` shows first: the stacks and what was found in each.
    package func findings(_ findings: [Diagnostic]) -> String {
        var table = Table([
            ("STACK", .left), ("ENVIRONMENT", .left), ("ACCOUNT", .left), ("REGION", .left), ("RESOURCES", .right),
            ("FINDINGS", .left), ("TEMPLATE", .left),
        ])
        for summary in stacks {
            let stack = summary.stack
            table.add([
                stack.displayName, stack.environment ?? "", stack.account ?? "any", stack.region ?? "any",
                String(summary.resources), Findings.count(summary.findings(among: findings)),
                stack.templateFile,
            ])
        }
        return table.render()
    }

    /// Resources by service: a column a stack while they fit, and the sum.
    package func services() -> String {
        let names = Set(stacks.flatMap(\.services.keys)).sorted()
        let shown = stacks.count > 1 && stacks.count <= 4 ? stacks : []
        var table = Table(
            [("SERVICE", .left)] + shown.map { ($0.stack.displayName, .right) } + [("RESOURCES", .right)])
        for name in names {
            let counts = shown.map { $0.services[name].map(String.init) ?? "-" }
            table.add([name] + counts + [String(stacks.reduce(0) { $0 + ($1.services[name] ?? 0) })])
        }
        if names.count > 1 {
            table.add(["all"] + shown.map { String($0.resources) } + [String(stacks.reduce(0) { $0 + $1.resources })])
        }
        return table.render()
    }
}
