import Foundation
import MainstayCost
import MainstayFacts
import Testing

/// Costs that others published for the same resources.
struct WorkedExample: Sendable, CustomStringConvertible {
    let what: String
    let type: String
    let region: String
    let resources: String
    let usage: String
    let published: Double
    let source: String
    let note: String

    var description: String { "\(type): \(what)" }

    static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/worked-examples.tsv")

    static let all: [WorkedExample] = {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 8, let published = Double(fields[5]) else { return nil }
            return WorkedExample(
                what: fields[0], type: fields[1], region: fields[2], resources: fields[3], usage: fields[4],
                published: published, source: fields[6], note: fields[7])
        }
    }()
}

@Suite struct WorkedExamplesTests {
    /// The comparison in the documentation is what the estimator says now; `RECORD=1` writes it anew.
    @Test func theDocumentedComparisonIsCurrent() throws {
        let page = WorkedExample.file.deletingLastPathComponent().appending(
            path: "../../../Documentation/reference/estimate.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let (begin, end) = ("<!-- comparison:begin -->\n", "<!-- comparison:end -->")
        let start = try #require(text.range(of: begin)?.upperBound)
        let stop = try #require(text.range(of: end)?.lowerBound)
        let table = try Self.table()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try (text[..<start] + table + text[stop...]).write(to: page, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start..<stop] == table, "write it with RECORD=1")
        }
    }

    private static func table() throws -> String {
        var lines = [
            "| type | what | published | estimated | difference | from |", "|---|---|---:|---:|---:|---|",
        ]
        for example in WorkedExample.all {
            var sample = Sample(region: example.region)
            sample.usage = try Sample.usage("usage: \(example.usage)")
            let ours = try sample.estimate(example.resources).resource().cost.expected
            let difference = (ours - example.published) / example.published * 100
            let cells = [
                "`\(example.type)`", example.what, String(format: "%.2f", example.published),
                String(format: "%.2f", ours), abs(difference) < 0.05 ? "0" : String(format: "%+.1f %%", difference),
                example.source + (example.note.isEmpty ? "" : "; \(example.note)"),
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test func thereAreExamplesOfManyTypes() {
        #expect(WorkedExample.all.count >= 100)
        #expect(Set(WorkedExample.all.map(\.type)).count >= 60)
    }

    @Test(arguments: WorkedExample.all) func agreesWithinTwoPercent(example: WorkedExample) throws {
        var sample = Sample(region: example.region)
        sample.usage = try Sample.usage("usage: \(example.usage)")
        let resource = try sample.estimate(example.resources).resource()
        let ours = resource.cost.expected
        // A published cost is rounded to the cent, which is much of a small one.
        let tolerance = max(0.02 * example.published, 0.0051)
        #expect(abs(ours - example.published) <= tolerance, "\(ours) against \(example.published), \(resource.lines)")
        for line in resource.lines { #expect(line.state == .priced || line.state == .dependsOnUsage, "\(line)") }
    }
}
