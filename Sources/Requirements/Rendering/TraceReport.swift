internal import MainstayPolicy

/// A trace and what of it is wanted.
public struct TraceReport: Sendable {
    public let trace: Trace
    /// Nil for all.
    public let statuses: Set<RequirementStatus>?
    /// Ids, with `*` for any characters; empty for all.
    public let requirements: [String]
    /// Whether the numbers alone are wanted, without the entries.
    public let isCoverageOnly: Bool

    public init(
        _ trace: Trace, statuses: Set<RequirementStatus>? = nil, requirements: [String] = [],
        isCoverageOnly: Bool = false
    ) {
        self.trace = trace
        self.statuses = statuses
        self.requirements = requirements
        self.isCoverageOnly = isCoverageOnly
    }

    /// How it is written.
    public enum Format: String, Sendable, CaseIterable {
        case text
        case markdown
        case json
        case junit
        case html
    }

    public func render(_ format: Format) -> String {
        switch format {
        case .text: TraceText(report: self).render()
        case .markdown: TraceMarkdown(report: self).render()
        case .json: TraceJSON(report: self).render()
        case .junit: TraceJUnit(report: self).render()
        case .html: TraceHTML(report: self).render()
        }
    }

    /// The entries that are wanted, in the catalogue's order.
    public var entries: [Trace.Entry] {
        let patterns = requirements.map { Glob($0) }
        return trace.entries.filter { entry in
            (statuses?.contains(entry.status) ?? true)
                && (patterns.isEmpty || patterns.contains { $0.matches(entry.requirement.id) })
        }
    }

    /// The entries by document, in the catalogue's order of documents.
    var sections: [(document: RequirementDocument, entries: [Trace.Entry])] {
        let groups = Dictionary(grouping: entries, by: \.requirement.source.document)
        return trace.catalogue.documents.compactMap { document in
            groups[document.name].map { (document, $0) }
        }
    }

    /// The numbers of entries of each document by status, those that are not wanted among them.
    var coverage: [(document: RequirementDocument, counts: [RequirementStatus: Int], total: Int)] {
        let groups = Dictionary(grouping: trace.entries, by: \.requirement.source.document)
        return trace.catalogue.documents.map { document in
            let entries = groups[document.name] ?? []
            let counts = Dictionary(grouping: entries, by: \.status).mapValues(\.count)
            return (document, counts, entries.count)
        }
    }

    /// `met 120, violated 3`; statuses that none has are left out.
    static func text(_ counts: [RequirementStatus: Int]) -> String {
        RequirementStatus.allCases.reversed().compactMap { status in
            counts[status].map { "\($0) \(status.title)" }
        }.joined(separator: ", ")
    }

    /// What open checks wait for, with the number of checks.
    var waiting: [(engine: String, checks: Int)] {
        let names = trace.entries.flatMap(\.checks).compactMap(\.waitsFor)
        return Dictionary(grouping: names) { $0 }.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
    }
}
