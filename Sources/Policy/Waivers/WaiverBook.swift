public import MainstayDiagnostics

/// Decides which findings of a template are accepted, and which waivers are of no use.
public struct WaiverBook: Sendable {
    /// Asked only where there is a waiver: few templates have one.
    private let rules: @Sendable () -> RuleIndex
    /// The day on which waivers have to hold, as `2026-11-21`.
    private let day: String
    /// What the waivers say that were used, in any template.
    public private(set) var used: Set<Waiver.Substance> = []
    /// The waivers in our own form, and where each is written first.
    private var written: [Waiver.Substance: (waiver: Waiver, construct: String?)] = [:]
    private var order: [Waiver.Substance] = []
    /// Rules that were run elsewhere: whether a waiver of theirs is of use was decided there.
    private var foreignRules: Set<String>

    /// - Parameters:
    ///   - rules: all rules that there are.
    ///   - day: today, as `2026-11-21`.
    ///   - foreignRules: rules that are run elsewhere, so that nothing is said about waivers of theirs.
    public init(rules: @escaping @Sendable () -> RuleIndex, day: String, foreignRules: Set<String> = []) {
        self.rules = rules
        self.day = day
        self.foreignRules = foreignRules
    }

    /// Marks the findings that a waiver of their resource, of the template or of the configuration accepts.
    public mutating func apply(_ reader: WaiverReader, _ configured: [Waiver], to findings: inout [PolicyFinding]) {
        note(reader)
        guard !reader.resources.isEmpty || !reader.template.isEmpty || !configured.isEmpty else { return }
        let rules = rules()
        for index in findings.indices {
            let finding = findings[index]
            let own = finding.logicalID.flatMap { reader.resources[$0] } ?? []
            guard
                let waiver = (own + reader.template + configured).first(where: {
                    $0.holds(on: day) && rules.covers($0, finding.diagnostic.rule)
                })
            else { continue }
            findings[index].waiver = waiver
            used.insert(waiver.substance)
        }
    }

    private mutating func note(_ reader: WaiverReader) {
        func add(_ waiver: Waiver, _ construct: String?) {
            guard waiver.source == .mainstay, written[waiver.substance] == nil else { return }
            written[waiver.substance] = (waiver, construct)
            order.append(waiver.substance)
        }
        for waiver in reader.template { add(waiver, nil) }
        for name in reader.resources.keys.sorted() {
            for waiver in reader.resources[name] ?? [] { add(waiver, name) }
        }
    }

    /// Takes over what another book learnt from other templates.
    public mutating func merge(_ other: WaiverBook) {
        used.formUnion(other.used)
        foreignRules.formUnion(other.foreignRules)
        for substance in other.order where written[substance] == nil {
            written[substance] = other.written[substance]
            order.append(substance)
        }
    }

    /// Waivers of rules that do not exist, that have ended, or that accept nothing any more.
    public func findings() -> [Diagnostic] {
        if order.isEmpty { return [] }
        let rules = rules()
        return order.compactMap { substance in
            guard let (waiver, construct) = written[substance], !foreignRules.contains(waiver.rule) else { return nil }
            func finding(_ rule: String, _ message: String, _ help: String) -> Diagnostic {
                Diagnostic(
                    rule, .warning, message, at: waiver.location, construct: construct, property: "Metadata.Mainstay",
                    help: help)
            }
            if !rules.contains(waiver.rule) {
                return finding(
                    "unknown-waived-rule", "there is no rule \"\(waiver.rule)\" to waive",
                    Suggestion.didYouMean(waiver.rule, among: rules.names) ?? "see: mainstay rules")
            }
            if !waiver.holds(on: day) {
                return finding(
                    "expired-waiver",
                    "the waiver of \(waiver.rule) ended on \(waiver.until ?? ""); its owner is \(waiver.owner ?? "")",
                    "mend what it waived, or decide anew and give it a later day")
            }
            if used.contains(substance) { return nil }
            return finding(
                "unused-waiver", "the waiver of \(waiver.rule) accepts nothing that is found", "remove it")
        }
    }
}
