package import MainstayDiagnostics
import MainstayReports

/// Findings as a list: their order and their number.
package enum Findings {
    /// By file and position; those without a place come last. Equal places keep the order of discovery.
    package static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] { sorted(findings, by: \.self) }

    /// As ``sorted(_:)``, of what has a finding in it.
    static func sorted<Element>(_ elements: [Element], by finding: (Element) -> Diagnostic) -> [Element] {
        elements.enumerated().sorted { left, right in
            let (a, b) = (finding(left.element).location, finding(right.element).location)
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
    package static func count(_ findings: [Diagnostic]) -> String { ReportSummary.count(findings) }

    /// `1 stack`, `3 stacks`.
    static func plural(_ count: Int, _ noun: String) -> String { ReportSummary.plural(count, noun) }

    static func print(_ findings: [Diagnostic]) {
        var context = ReportContext()
        context.colours = Console.hasOutputColours
        context.width = Console.outputWidth ?? context.width
        let renderer = HumanRenderer(context: context, sources: SourceExcerpts(SourceTexts().read))
        for finding in findings { Console.print(renderer.render(Finding(finding))) }
    }

    /// Says on standard error what is wrong with a file that the work itself needs.
    static func complain(_ findings: [Diagnostic]) {
        var context = ReportContext()
        context.colours = Console.hasErrorColours
        let renderer = HumanRenderer(context: context, sources: SourceExcerpts(SourceTexts().read))
        for finding in findings { Console.printError(renderer.render(Finding(finding))) }
    }
}
