/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// For a person, with excerpts of the sources.
    case human
    /// One line a finding.
    case concise
    /// The documented format of the toolkit.
    case json
    /// SARIF 2.1.0, which code scanning services read.
    case sarif
    /// JUnit's XML, which build servers read.
    case junit
    /// Workflow commands, which GitHub shows at the lines of a pull request.
    case github
    /// A table, for the summary of a job.
    case markdown
    /// The AWS CDK's `validation-report.json`.
    case cdk
    /// Its predecessor, `policy-validation-report.json`.
    case cdkLegacy = "cdk-legacy"
}

/// What a renderer has to know about where its report goes.
public struct ReportContext: Sendable {
    /// Whether to colour the text; only ever true on a terminal.
    public var colours = false
    /// Columns that a line of text should keep to.
    public var width = 120
    /// Whether the text ends without a summary.
    public var isQuiet = false
    /// Whether the text shows findings that are waived or in the baseline.
    public var showsSettled = false
    /// The folder that paths in CDK's reports are relative to: the assembly's, as findings name it.
    public var assembly: String?

    public init() {}
}

extension Report {
    /// The report as UTF-8, with a final line feed where it has any text at all.
    ///
    /// - Parameter sources: gives the text of a file for excerpts; nil where it cannot be read.
    public func render(
        _ format: ReportFormat, in context: ReportContext = ReportContext(), sources: @escaping SourceExcerpts.Reader
    ) -> [UInt8] {
        let excerpts = SourceExcerpts(sources)
        return switch format {
        case .human: HumanRenderer(context: context, sources: excerpts).render(self)
        case .concise: ConciseRenderer(context: context).render(self)
        case .json: JSONRenderer.render(self)
        case .sarif: SARIFRenderer(report: self, sources: excerpts).render()
        case .junit: JUnitRenderer(report: self).render()
        case .github: GitHubRenderer.render(self)
        case .markdown: MarkdownRenderer.render(self)
        case .cdk: CDKRenderer(report: self, context: context).render()
        case .cdkLegacy: CDKLegacyRenderer(report: self, context: context).render()
        }
    }
}
