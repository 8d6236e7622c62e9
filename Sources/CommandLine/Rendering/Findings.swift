package import MainstayDiagnostics

/// Findings as a list: their order and their number.
package enum Findings {
    /// By file and position; those without a place come last. Equal places keep the order of discovery.
    package static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.enumerated().sorted { left, right in
            let (a, b) = (left.element.location, right.element.location)
            switch (a, b) {
            case (nil, nil): return left.offset < right.offset
            case (nil, _): return false
            case (_, nil): return true
            case (let a?, let b?):
                if a.file != b.file { return a.file < b.file }
                if a.position != b.position { return a.position < b.position }
                return left.offset < right.offset
            }
        }.map(\.element)
    }

    /// `2 errors, 1 warning`, or `no findings`.
    package static func count(_ findings: [Diagnostic]) -> String {
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : plural(count, severity.rawValue)
        }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }

    /// `1 stack`, `3 stacks`.
    static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    static func print(_ findings: [Diagnostic]) {
        let renderer = TextRenderer(colours: Console.hasOutputColours)
        for finding in findings {
            var finding = finding
            // A file may be named anything, and the renderer prints a location as it is.
            if let file = finding.location?.file { finding.location?.file = TerminalText.line(file) }
            Console.print(renderer.render(finding))
        }
    }
}
