public import MainstayDiagnostics
internal import MainstayEvaluation
public import MainstayTemplate

/// The one change that mends a violation, where there is exactly one.
public enum Mend: Hashable, Sendable {
    /// Give the property this value, adding it where it is absent.
    case set(TemplateValue)
    case remove
    /// Give the key another name.
    case rename(String)
}

/// Takes what a rule finds.
public final class Violations {
    struct Violation {
        var rule: Int
        var resource: String?
        var position: SourcePosition
        var path: [String]
        var message: String
        var help: String?
        var mend: Mend?
        var trail: [String]
        var severity: Severity?
        var scenario: Int
    }

    private(set) var found: [Violation] = []
    private var number = 0
    private let rules: [any Rule]
    private var metadata: [Int: RuleMetadata] = [:]
    var scenario = 0
    var subject: ResourceView?

    /// - Parameter rules: in the order of their numbers.
    init(_ rules: [any Rule]) { self.rules = rules }

    /// What is reported from now on is what this rule finds.
    func begin(_ number: Int) { self.number = number }

    private var summary: String { metadata(of: number)?.summary ?? "" }

    /// What a rule says of itself, asked once: it is made anew each time.
    func metadata(of number: Int) -> RuleMetadata? {
        if let known = metadata[number] { return known }
        guard rules.indices.contains(number) else { return nil }
        let made = rules[number].metadata
        metadata[number] = made
        return made
    }

    /// Reports a violation at a property: where it is absent, at what lacks it.
    ///
    /// - Parameters:
    ///   - message: what is wrong; nil for the rule's summary.
    ///   - help: how to mend it; nil for what the rule says.
    ///   - mend: the change that mends it, only where there is exactly one right answer.
    ///   - trail: the steps of a path that shows how it comes about, first to last.
    public func report(
        _ property: PropertyView, _ message: String? = nil, help: String? = nil, mend: Mend? = nil,
        severity: Severity? = nil, trail: [String] = [], in resource: ResourceView? = nil
    ) {
        var message = message ?? summary
        if let parameter = property.parameter { message += " (the default of the parameter \(parameter))" }
        add(property.value.position, property.path.steps, message, help, mend, severity, trail, resource)
    }

    /// Reports a violation by a resource as a whole.
    public func report(
        _ resource: ResourceView, _ message: String? = nil, help: String? = nil, severity: Severity? = nil,
        trail: [String] = []
    ) {
        add(resource.resource.position, [], message ?? summary, help, nil, severity, trail, resource)
    }

    private func add(
        _ position: SourcePosition, _ path: [String], _ message: String, _ help: String?, _ mend: Mend?,
        _ severity: Severity?, _ trail: [String], _ resource: ResourceView?
    ) {
        let subject = resource ?? subject
        found.append(
            Violation(
                rule: number, resource: subject?.name,
                position: position.isKnown ? position : subject?.resource.position ?? .unknown, path: path,
                message: message, help: help, mend: mend, trail: trail, severity: severity, scenario: scenario))
    }
}
