import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// What `synth` and `list` print.
struct SynthesisReport {
    var result: PlatformSynthesis.Result
    var options: ReportOptions

    func printSynthesis(to output: OutputFolder) {
        let folder = Paths.display(output.path)
        if options.json {
            var report = JSONReport(command: "synth", findings: result.findings)
            report["output"] = .string(folder)
            report["written"] = .bool(result.assembly != nil)
            report["stacks"] = stacks(findings: result.findings)
            printRemarks()
            return report.print()
        }
        guard printFindings(), !options.quiet else { return }
        guard let assembly = result.assembly else {
            return Console.print("nothing was written: \(Findings.count(result.findings))")
        }
        let tables = StackTables(assembly)
        if !assembly.stacks.isEmpty {
            Console.print(tables.findings(result.findings) + "\n")
            Console.print(tables.services() + "\n")
        }
        Console.print(
            "\(Findings.plural(assembly.stacks.count, "stack")) written to \(TerminalText.line(folder)): "
                + Findings.count(result.findings))
    }

    func printList() {
        let environments = Set((result.assembly?.stacks ?? []).compactMap(\.environment)).sorted()
        if options.json {
            var report = JSONReport(command: "list", findings: result.findings)
            report["environments"] = .array(environments.map { .string($0) })
            report["stacks"] = stacks(findings: nil)
            printRemarks()
            return report.print()
        }
        guard printFindings(), let assembly = result.assembly else { return }
        if !assembly.stacks.isEmpty {
            Console.print(StackTables(assembly).list())
        } else if !options.quiet {
            Console.print("no stacks")
        }
    }

    /// - Returns: whether the platform was built, so that there is more to say.
    private func printFindings() -> Bool {
        if let text = result.compilerOutput {
            Console.printError(TerminalText.lines(text))
            Console.complain(Failure("the platform does not build"))
            return false
        }
        printRemarks()
        Findings.print(result.findings)
        if !result.findings.isEmpty, !options.quiet { Console.print("") }
        return true
    }

    private func printRemarks() {
        if !result.remarks.isEmpty { Console.printError(TerminalText.lines(result.remarks)) }
    }

    private func stacks(findings: [Diagnostic]?) -> TemplateValue {
        .array((result.assembly?.stacks ?? []).map { StackSummary($0).json(findings) })
    }
}
