import MainstayDiagnostics

/// One line a finding, as editors and `grep` like it: `file:line:column: severity[rule] message`.
struct ConciseRenderer {
    var context: ReportContext

    func render(_ report: Report) -> [UInt8] {
        let paint = Paint(isEnabled: context.colours)
        var text = ""
        for finding in report.findings where finding.isNew || context.showsSettled {
            let diagnostic = finding.diagnostic
            if let location = diagnostic.location { text += PrintableText.line(location.description) + ": " }
            text += paint.severity("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity)
            text += " \(PrintableText.line(diagnostic.message))"
            if !finding.isNew { text += " (\(finding.state.name))" }
            text += "\n"
        }
        return Array(text.utf8)
    }
}
