/// All assumptions of one analysis: the standard ones, and what a calibration file replaces.
public struct CapacityAssumptions: Sendable, Hashable {
    private var general: [CapacityAssumption: AssumptionRange]
    /// By component, for those that a component can have its own of.
    private var own: [String: [CapacityAssumption: AssumptionRange]] = [:]
    /// The share of the requests that each service gets; empty for equal shares.
    public var mix: [String: Double] = [:]

    public init() {
        general = Dictionary(uniqueKeysWithValues: CapacityAssumption.allCases.map { ($0, $0.standard) })
    }

    public subscript(assumption: CapacityAssumption) -> AssumptionRange {
        get { general[assumption] ?? assumption.standard }
        set { general[assumption] = newValue }
    }

    /// What holds for one component: its own value, or the general one.
    public subscript(assumption: CapacityAssumption, of component: String) -> AssumptionRange {
        get { own[component]?[assumption] ?? self[assumption] }
        set { own[component, default: [:]][assumption] = newValue }
    }

    public var components: [String] { own.keys.sorted() }

    /// CapacityAssumptions that a component has its own value of.
    public func own(of component: String) -> [CapacityAssumption] {
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
    private let assumptions: CapacityAssumptions
    let view: CapacityAssumptions.View
    private var changed: [CapacityAssumption: CapacityAssumptions.View]
    private var fixed: [CapacityAssumption: Double] = [:]

    init(
        _ assumptions: CapacityAssumptions, view: CapacityAssumptions.View,
        changed: [CapacityAssumption: CapacityAssumptions.View]
    ) {
        self.assumptions = assumptions
        self.view = view
        self.changed = changed
    }

    /// The same but for one assumption, which is seen otherwise, in all components.
    func with(_ assumption: CapacityAssumption, seen view: CapacityAssumptions.View) -> AssumptionValues {
        var result = self
        result.changed[assumption] = view
        return result
    }

    /// The same but for one assumption, which has this value in all components.
    func with(_ assumption: CapacityAssumption, at value: Double) -> AssumptionValues {
        var result = self
        result.fixed[assumption] = value
        return result
    }

    public subscript(assumption: CapacityAssumption) -> Double { value(assumption, assumptions[assumption]) }

    public subscript(assumption: CapacityAssumption, of component: String) -> Double {
        value(assumption, assumptions[assumption, of: component])
    }

    /// The share of the requests that a service gets, of so many services.
    func share(of service: String, among services: [String]) -> Double {
        guard !assumptions.mix.isEmpty else { return services.isEmpty ? 0 : 1 / Double(services.count) }
        let total = services.reduce(0) { $0 + (assumptions.mix[$1] ?? 0) }
        return total > 0 ? (assumptions.mix[service] ?? 0) / total : 0
    }

    private func value(_ assumption: CapacityAssumption, _ range: AssumptionRange) -> Double {
        if let value = fixed[assumption] { return value }
        switch (changed[assumption] ?? view, assumption.isHelpful) {
        case (.expected, _): return range.expected
        case (.low, true), (.high, false): return range.low
        case (.low, false), (.high, true): return range.high
        }
    }
}
