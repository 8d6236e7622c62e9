public import MainstayDiagnostics
import Synchronization

/// What there is to say about a rule, whichever engine runs it.
public struct RuleDescription: Hashable, Sendable {
    public var name: String
    /// How bad its findings are; the worst where they differ.
    public var severity: Severity
    /// What it finds, in one sentence without a final full stop.
    public var summary: String
    /// Why that matters.
    public var why: String?
    /// How to mend it.
    public var mend: String?
    /// Controls that it maps to, as `framework:id`: `pci-dss-4:1.3.1`.
    public var controls: [String]
    /// Words to find it by: its category, the services it is about.
    public var tags: [String]
    /// Its page, where there is one.
    public var uri: String?
    /// What it does not see, or sees wrongly.
    public var limits: String?
    /// What it is about: `security`, `cost`; nil for what CloudFormation itself would refuse.
    public var category: String?
    /// The ids of other tools' rules that find the same.
    public var equivalents: [String] = []

    public init(
        _ name: String, _ severity: Severity, _ summary: String, why: String? = nil, mend: String? = nil,
        controls: [String] = [], tags: [String] = [], uri: String? = nil
    ) {
        self.name = name
        self.severity = severity
        self.summary = summary
        self.why = why
        self.mend = mend
        self.controls = controls
        self.tags = tags
        self.uri = uri
    }
}

extension RuleDescription {
    /// The summary as a sentence of its own.
    public var sentence: String { summary.prefix(1).uppercased() + summary.dropFirst() + "." }
}

/// The rules that are known, found by name.
///
/// They are gathered when somebody first asks: most checks find little, and name no rule.
public final class RuleCatalogue: Sendable {
    private struct Contents {
        var rules: [RuleDescription]
        var byName: [String: Int]
    }

    private let gather: @Sendable () -> [RuleDescription]
    private let contents = Mutex<Contents?>(nil)

    /// - Parameter rules: of several engines; of two with one name the first counts.
    public init(_ rules: @autoclosure @escaping @Sendable () -> [RuleDescription]) { gather = rules }

    private var known: Contents {
        contents.withLock { contents in
            if let contents { return contents }
            var seen: Set<String> = []
            let rules = gather().filter { seen.insert($0.name).inserted }.sorted { $0.name < $1.name }
            let byName = Dictionary(
                rules.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
            let made = Contents(rules: rules, byName: byName)
            contents = made
            return made
        }
    }

    /// Sorted by name, each name once.
    public var rules: [RuleDescription] { known.rules }

    public subscript(name: String) -> RuleDescription? {
        let known = known
        return known.byName[name].map { known.rules[$0] }
    }

    public var names: [String] { rules.map(\.name) }

    /// `did you mean "x"?` for the name of a rule that there is not.
    public func didYouMean(_ name: String) -> String? { Suggestion.didYouMean(name, among: names) }
}
