import MainstayAssembly
import MainstayDiagnostics

/// Collects the findings about one template and says where each can be mended.
final class FindingSink {
    private let file: String
    private let sources: [String: ElementSource]
    /// Whether a macro changes the template before CloudFormation sees it: then nothing is certain.
    private let isRewritten: Bool
    private var findings: [(position: SourcePosition, diagnostic: Diagnostic)] = []

    init(file: String, sources: [ElementSource], isRewritten: Bool) {
        self.file = file
        self.sources = Dictionary(sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        self.isRewritten = isRewritten
    }

    /// - Parameter element: the logical id of the resource, parameter or output that the finding is about.
    func report(
        _ rule: String, _ severity: Severity = .error, at position: SourcePosition, in element: String? = nil,
        path: [String] = [], _ message: String, help: String? = nil
    ) {
        let property = path.joined(separator: ".")
        add(
            Diagnostic(
                rule, severity, message, at: SourceLocation(file: file, position: position), construct: element,
                property: property.isEmpty ? nil : property, help: help))
    }

    /// Adds a finding whose location is in the template and whose construct is a logical id.
    func add(_ diagnostic: Diagnostic) {
        var diagnostic = diagnostic
        let position = diagnostic.location?.position ?? .unknown
        if isRewritten { diagnostic.severity = min(diagnostic.severity, .warning) }
        if let source = diagnostic.construct.flatMap({ sources[$0] }) {
            diagnostic.construct = source.path
            if let location = source.location { diagnostic.location = location }
        }
        findings.append((position, diagnostic))
    }

    /// The findings in the order of the template, each once.
    func sorted() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return findings.enumerated()
            .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
            .map(\.element.diagnostic)
            .filter { seen.insert($0).inserted }
    }
}
