import MainstayCost
import MainstayDiagnostics
import MainstayDifference
import MainstayFiles
import MainstayPolicy
import MainstayTemplate

/// How a difference is written.
enum DiffFormat: String, CaseIterable, Sendable {
    case human
    case json
    case markdown

    func render(_ result: DiffResult, hasColours: Bool) -> [UInt8] {
        switch self {
        case .human:
            Array((HumanDifference(hasColours: hasColours).render(result.difference) + Self.cost(result)).utf8)
        case .markdown: Array((MarkdownDifference().render(result.difference) + Self.cost(result)).utf8)
        case .json: Self.json(result)
        }
    }

    /// How a report's line about costs starts.
    static let costStart = "costs "

    /// A line about what runs anyway; empty where it costs the same.
    private static func cost(_ result: DiffResult) -> String {
        let cost = result.cost
        guard abs(cost.difference) >= 0.005 else { return "" }
        return
            "\n\(costStart)\(Money.change(cost.difference)) US dollars a month without what depends on use: \(Money.text(cost.before.expected)) → \(Money.text(cost.after.expected))\n"
    }

    private static func json(_ result: DiffResult) -> [UInt8] {
        var report = JSONReport(
            command: "diff", findings: result.difference.stacks.flatMap { $0.findings.map(\.diagnostic) })
        report["changes"] = JSONDifference.summary(of: result.difference)
        report["stacks"] = JSONDifference.stacks(of: result.difference)
        report["denied"] = .array(result.denials.map(JSONDifference.value(of:)))
        report["unnamedData"] = .array(result.refusals.map(JSONDifference.value(of:)))
        report["cost"] = [
            "before": .double(result.cost.before.expected), "after": .double(result.cost.after.expected),
            "difference": .double(result.cost.difference),
        ]
        return report.bytes + [10]
    }
}

/// Where the report of a difference goes.
struct DiffDestinations: Sendable {
    private struct File: Sendable {
        let format: DiffFormat
        let path: String
    }

    private let format: DiffFormat?
    private let files: [File]
    private let isQuiet: Bool

    /// - Parameter files: `file`, which takes the report in the place of standard output, or `format=file`.
    init(format: DiffFormat?, files: [String], isForced: Bool, isQuiet: Bool) throws(Failure) {
        var targets: [File] = []
        var takesStandard = false
        for argument in files {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let named = parts.count == 2 ? DiffFormat(rawValue: String(parts[0])) : nil
            let path = named == nil ? argument : String(parts[1])
            if path.isEmpty { throw Failure("--output needs the path of a file") }
            takesStandard = takesStandard || named == nil
            let target = File(
                format: named ?? format ?? Self.format(of: path), path: Paths.real(path) ?? Paths.absolute(path))
            _ = try OwnFile(target.path, isForced: isForced, kind: "difference of this program", isOwn: Self.isReport)
            if targets.contains(where: { $0.path == target.path }) {
                throw Failure("two reports would go to \(Paths.display(target.path))", help: "give each its own file")
            }
            targets.append(target)
        }
        self.files = targets
        self.format = takesStandard ? nil : format ?? .human
        self.isQuiet = isQuiet
    }

    func publish(_ result: DiffResult) throws {
        for file in files { try AtomicFile.write(file.format.render(result, hasColours: false), to: file.path) }
        if let format {
            Console.write(format.render(result, hasColours: Console.hasOutputColours))
        } else if !isQuiet {
            Console.print(DifferenceSummary(result.difference).text)
        }
        for denial in result.denials {
            Console.printError(
                "denied: \(TerminalText.line(denial.effect.rawValue)): \(TerminalText.line(denial.reason))")
        }
        guard !isQuiet, format == .human, result.denials.isEmpty, !result.refusals.isEmpty else { return }
        let names = result.refusals.map { "--allow-replace \($0.logicalID)" }.joined(separator: " ")
        Console.printError("a deployment refuses this unless it is told: \(TerminalText.line(names))")
    }

    private static func format(of path: String) -> DiffFormat {
        path.hasSuffix(".json") ? .json : path.hasSuffix(".md") ? .markdown : .human
    }

    /// - Throws: where there is something at the path that this program did not write.
    private static func isReport(_ bytes: [UInt8]) -> Bool {
        if bytes.first == 0x7B {
            return TemplateParser(file: "", format: .json).parse(bytes).value?["command"]?.string == "diff"
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.hasPrefix(MarkdownDifference.mark) { return true }
        let last = text.split(separator: "\n").last { !$0.hasPrefix(DiffFormat.costStart) } ?? ""
        return last == "no difference"
            || [" added", " removed", " changed", " replaced"].contains { last.contains($0) }
    }
}
