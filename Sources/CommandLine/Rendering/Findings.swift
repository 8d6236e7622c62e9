package import MainstayDiagnostics
import MainstayReports

/// Findings as a list: their order and their number.
package enum Findings {
    /// By file and position; those without a place come last. Equal places keep the order of discovery.
    package static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] { sorted(findings, by: \.self) }

    /// As ``sorted(_:)``, of what has a finding in it.
    static func sorted<Element>(_ elements: [Element], by finding: (Element) -> Diagnostic) -> [Element] {
        let places = elements.map { finding($0).location }
        func precedes(_ left: Int, _ right: Int) -> Bool {
            switch (places[left], places[right]) {
            case (nil, nil): return left < right
            case (nil, _): return false
            case (_, nil): return true
            case (let a?, let b?):
                if a.file != b.file { return a.file < b.file }
                if a.position != b.position { return a.position < b.position }
                return left < right
            }
        }
        // They come file by file, and those of one template are often in order.
        if places.indices.dropFirst().allSatisfy({ precedes($0 - 1, $0) }) { return elements }
        return elements.indices.sorted(by: precedes).map { elements[$0] }
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
