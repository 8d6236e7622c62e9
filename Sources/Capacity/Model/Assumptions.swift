/// All assumptions of one analysis: the standard ones, and what a calibration file replaces.
public struct Assumptions: Sendable, Hashable {
    private var general: [Assumption: AssumptionRange]
    /// By component, for those that a component can have its own of.
    private var own: [String: [Assumption: AssumptionRange]] = [:]
    /// The share of the requests that each service gets; empty for equal shares.
    public var mix: [String: Double] = [:]

    public init() {
        general = Dictionary(uniqueKeysWithValues: Assumption.allCases.map { ($0, $0.standard) })
    }

    public subscript(assumption: Assumption) -> AssumptionRange {
        get { general[assumption] ?? assumption.standard }
        set { general[assumption] = newValue }
    }

    /// What holds for one component: its own value, or the general one.
    public subscript(assumption: Assumption, of component: String) -> AssumptionRange {
        get { own[component]?[assumption] ?? self[assumption] }
        set { own[component, default: [:]][assumption] = newValue }
    }

    public var components: [String] { own.keys.sorted() }

    /// Assumptions that a component has its own value of.
    public func own(of component: String) -> [Assumption] {
        (own[component] ?? [:]).keys.sorted { $0.rawValue < $1.rawValue }
    }

    public func values(_ view: View) -> AssumptionValues { AssumptionValues(self, view: view, changed: [:]) }

    /// Which end of the ranges an analysis takes.
    public enum View: String, Sendable, Hashable, CaseIterable {
        /// Every assumption at the end that serves fewest users.
        case low
        case expected
        /// Every assumption at the end that serves most users.
        case high
    }
}

/// One value for each assumption.
public struct AssumptionValues: Sendable {
    private let assumptions: Assumptions
    let view: Assumptions.View
    private var changed: [Assumption: Assumptions.View]
    private var fixed: [Assumption: Double] = [:]

    init(_ assumptions: Assumptions, view: Assumptions.View, changed: [Assumption: Assumptions.View]) {
        self.assumptions = assumptions
        self.view = view
        self.changed = changed
    }

    /// The same but for one assumption, which is seen otherwise, in all components.
    func with(_ assumption: Assumption, seen view: Assumptions.View) -> AssumptionValues {
        var result = self
        result.changed[assumption] = view
        return result
    }

    /// The same but for one assumption, which has this value in all components.
    func with(_ assumption: Assumption, at value: Double) -> AssumptionValues {
        var result = self
        result.fixed[assumption] = value
        return result
    }

    public subscript(assumption: Assumption) -> Double { value(assumption, assumptions[assumption]) }

    public subscript(assumption: Assumption, of component: String) -> Double {
        value(assumption, assumptions[assumption, of: component])
    }

    /// The share of the requests that a service gets, of so many services.
    func share(of service: String, among services: [String]) -> Double {
        guard !assumptions.mix.isEmpty else { return services.isEmpty ? 0 : 1 / Double(services.count) }
        let total = services.reduce(0) { $0 + (assumptions.mix[$1] ?? 0) }
        return total > 0 ? (assumptions.mix[service] ?? 0) / total : 0
    }

    private func value(_ assumption: Assumption, _ range: AssumptionRange) -> Double {
        if let value = fixed[assumption] { return value }
        switch (changed[assumption] ?? view, assumption.isHelpful) {
        case (.expected, _): return range.expected
        case (.low, true), (.high, false): return range.low
        case (.low, false), (.high, true): return range.high
        }
    }
}
