package import MainstayControls
import MainstayDiagnostics
package import MainstayPolicy

/// Which rules look after which controls: those that a rule names, and those that public mappings add to them.
package struct ControlIndex: Sendable {
    private let rules: [Control: [String]]

    /// - Parameter framework: the one whose controls are asked for; the others cost time and are left out.
    package init(_ policy: [any Rule], of framework: Framework) {
        var rules: [Control: [String]] = [:]
        for rule in policy {
            let metadata = rule.metadata
            for control in Self.controls(of: metadata, in: framework) {
                rules[control, default: []].append(metadata.name)
            }
        }
        self.rules = rules
    }

    /// The names of the rules that look after a control, in their order.
    package subscript(control: Control) -> [String] { rules[control] ?? [] }

    /// The controls of a framework that a rule looks after, as the catalogue writes them.
    package static func controls(of metadata: RuleMetadata, in framework: Framework) -> [Control] {
        var controls: [Control] = []
        for control in ControlCatalogue.withRelated(metadata.controls) where control.framework == framework {
            let known = ControlCatalogue.description(of: control)?.control ?? control
            if !controls.contains(known) { controls.append(known) }
        }
        return controls
    }
}

/// Frameworks as people name them.
enum FrameworkName {
    static let all = Framework.allCases.map(\.rawValue)

    static func framework(_ name: String) throws(Failure) -> Framework {
        if let framework = Framework(rawValue: name.lowercased()) { return framework }
        throw Failure(
            "there is no framework \(name)",
            help: Suggestion.didYouMean(name, among: all) ?? "the frameworks are \(all.joined(separator: ", "))")
    }
}
