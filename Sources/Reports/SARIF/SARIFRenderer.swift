import MainstayDiagnostics
import MainstayTemplate

/// SARIF 2.1.0, the exchange format of static analysis that GitHub's code scanning and editors read.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
struct SARIFRenderer {
    private let report: Report
    private let sources: SourceExcerpts
    private let rules: [RuleDescription]
    private let ruleIndices: [String: Int]
    private let hasBaseline: Bool

    init(report: Report, sources: SourceExcerpts) {
        self.report = report
        self.sources = sources
        rules = report.rulesFound
        hasBaseline = report.findings.contains { $0.state == .baseline }
        ruleIndices = Dictionary(
            rules.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    func render() -> [UInt8] {
        let driver: TemplateValue = .object([
            "name": "mainstay", "semanticVersion": .string(report.toolVersion),
            "rules": .array(rules.map(SARIFRule.value(of:))),
        ])
        // Several findings may be alike but for their place; each gets its number among them.
        var seen: [String: Int] = [:]
        let results = report.findings.map { finding in
            let key = "\(finding.diagnostic.location?.file ?? "") \(finding.fingerprint)"
            let number = seen[key, default: 0] + 1
            seen[key] = number
            return result(finding, number: number)
        }
        let run: TemplateValue = .object([
            "tool": .object(["driver": driver]),
            "invocations": .array([.object(["executionSuccessful": .bool(true)])]),
            "columnKind": "unicodeCodePoints", "results": .array(results),
        ])
        let log: TemplateValue = .object([
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0", "runs": .array([run]),
        ])
        return JSONPrinter.pretty.print(log) + [0x0A]
    }

    private func result(_ finding: Finding, number: Int) -> TemplateValue {
        let diagnostic = finding.diagnostic
        var object = TemplateObject([
            .init("ruleId", .string(diagnostic.rule)), .init("ruleIndex", .int(ruleIndices[diagnostic.rule] ?? -1)),
            .init("level", .string(SARIFRule.level(of: diagnostic.severity))),
            .init("message", SARIFText.message([diagnostic.message, diagnostic.help])),
            .init("locations", .array(locations(of: diagnostic))),
        ])
        let related = diagnostic.related.enumerated().map { index, place in
            var value = TemplateObject([
                .init("id", .int(index + 1)), .init("message", SARIFText.message([place.message])),
            ])
            value["physicalLocation"] = place.location.map { physical($0, end: nil) }
            return TemplateValue(.object(value))
        }
        if !related.isEmpty { object["relatedLocations"] = .array(related) }
        object["partialFingerprints"] = .object(["mainstay/v1": .string("\(finding.fingerprint):\(number)")])
        if hasBaseline {
            object["baselineState"] = .string(finding.state == .baseline ? "unchanged" : "new")
        }
        if let suppression = suppression(finding.state) { object["suppressions"] = .array([suppression]) }
        if let fix = finding.fix { object["fixes"] = .array([value(of: fix)]) }
        return TemplateValue(.object(object))
    }

    private func suppression(_ state: FindingState) -> TemplateValue? {
        switch state {
        case .new: return nil
        case .baseline:
            return .object(["kind": "external", "status": "accepted", "justification": "in the baseline"])
        case .waived(let waiver):
            let isInSource = waiver.source.contains("metadata") || waiver.source.hasSuffix(" comment")
            let kind = isInSource ? "inSource" : "external"
            return .object([
                "kind": .string(kind), "status": "accepted", "justification": .string(waiver.reason),
            ])
        }
    }

    private func locations(of diagnostic: Diagnostic) -> [TemplateValue] {
        var object = TemplateObject()
        object["physicalLocation"] = diagnostic.location.map { physical($0, end: diagnostic.end) }
        let name = [diagnostic.construct, diagnostic.property].compactMap(\.self).joined(separator: "/")
        if !name.isEmpty {
            let kind = diagnostic.construct == nil ? "member" : "resource"
            object["logicalLocations"] = .array([
                .object(["fullyQualifiedName": .string(name), "kind": .string(kind)])
            ])
        }
        return object.isEmpty ? [] : [TemplateValue(.object(object))]
    }

    private func physical(_ location: SourceLocation, end: SourcePosition?) -> TemplateValue {
        var object = TemplateObject([
            .init("artifactLocation", .object(["uri": .string(SARIFText.uri(location.file))]))
        ])
        if location.position.isKnown {
            object["region"] = region(in: location.file, from: location.position, to: end)
        }
        return TemplateValue(.object(object))
    }

    private func region(in file: String, from start: SourcePosition, to end: SourcePosition?) -> TemplateValue {
        var object = TemplateObject([
            .init("startLine", .int(Int(start.line))), .init("startColumn", .int(column(of: start, in: file))),
        ])
        if let end = end ?? endOfWord(in: file, from: start), end > start {
            object["endLine"] = .int(Int(end.line))
            object["endColumn"] = .int(column(of: end, in: file))
        }
        return TemplateValue(.object(object))
    }

    private static let longestWord = 400

    /// Just behind what excerpts underline where a finding does not say where it ends.
    private func endOfWord(in file: String, from start: SourcePosition) -> SourcePosition? {
        guard let line = sources.line(Int(start.line), of: file), start.column >= 1, Int(start.column) <= line.count
        else {
            return nil
        }
        // A word may be as long as a file of one line; nobody looks that far.
        let first = line.startIndex + Int(start.column) - 1
        let end = Excerpt.endOfWord(in: line[..<min(line.endIndex, first + Self.longestWord)], from: first)
        return SourcePosition(line: Int(start.line), column: end - line.startIndex + 1)
    }

    /// Our columns count bytes, those of SARIF code points.
    private func column(of position: SourcePosition, in file: String) -> Int {
        sources.characterColumn(of: position, in: file)
    }

    private func value(of fix: Fix) -> TemplateValue {
        var files: [String] = []
        for edit in fix.edits where !files.contains(edit.file) { files.append(edit.file) }
        let changes = files.map { file in
            let replacements = fix.edits.filter { $0.file == file }.map { edit in
                var region = TemplateObject([
                    .init("startLine", .int(Int(edit.start.line))),
                    .init("startColumn", .int(column(of: edit.start, in: file))),
                ])
                region["endLine"] = .int(Int(edit.end.line))
                region["endColumn"] = .int(column(of: edit.end, in: file))
                return TemplateValue.object([
                    "deletedRegion": TemplateValue(.object(region)),
                    "insertedContent": .object(["text": .string(edit.text)]),
                ])
            }
            return TemplateValue.object([
                "artifactLocation": .object(["uri": .string(SARIFText.uri(file))]),
                "replacements": .array(replacements),
            ])
        }
        return .object([
            "description": .object(["text": .string(fix.description)]), "artifactChanges": .array(changes),
        ])
    }
}
