public import MainstayDiagnostics

/// The whole platform: the root of the tree.
public struct App: Construct {
    public let node: Node

    public init() {
        node = Node(root: AppState())
    }

    /// What was found wrong so far, in the order found. Synthesis adds to it.
    public var diagnostics: [Diagnostic] { node.app.diagnostics }

    /// Reports a finding of the platform's own.
    public func report(_ diagnostic: Diagnostic) { node.app.diagnostics.append(diagnostic) }
}

/// What belongs to the tree as a whole.
final class AppState {
    var diagnostics: [Diagnostic] = []
    var edges: [Edge] = []
    var stacks: [Node] = []
    /// What is written beside the templates.
    var artifactBuilders: [any ArtifactBuilder] = []
    /// Environments that this run is about; empty for all.
    var selection: Set<String> = []
    /// Tags that stacks get beside those of their resources.
    var stackTags: [(key: String, value: String)] = []

    func report(
        _ rule: String, _ message: String, at location: SourceLocation?, construct: String? = nil,
        property: String? = nil, help: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(rule, .error, message, at: location, construct: construct, property: property, help: help))
    }
}
