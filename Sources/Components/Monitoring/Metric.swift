public import MainstayConstructs

/// A CloudWatch metric, with the statistic to look at.
public struct Metric {
    public struct Statistic: Hashable, Sendable {
        let name: String
        public static var average: Statistic { Statistic(name: "Average") }
        public static var sum: Statistic { Statistic(name: "Sum") }
        public static var minimum: Statistic { Statistic(name: "Minimum") }
        public static var maximum: Statistic { Statistic(name: "Maximum") }
        public static var sampleCount: Statistic { Statistic(name: "SampleCount") }
        /// A percentile, 0 to 100: `.percentile(95)`.
        public static func percentile(_ rank: Int) -> Statistic { Statistic(name: "p\(min(max(rank, 0), 100))") }

        var isPercentile: Bool { name.hasPrefix("p") }
    }

    public var namespace: String
    public var name: String
    /// In the order in which CloudWatch shows them.
    public var dimensions: [(name: String, value: StringValue)]
    public var statistic: Statistic
    public var period: TimeSpan
    /// How dashboards call it; the metric's name where it is nil.
    public var label: String?

    public init(
        _ namespace: String, _ name: String, dimensions: KeyValuePairs<String, StringValue> = [:],
        _ statistic: Statistic = .average, period: TimeSpan = .minutes(1), label: String? = nil
    ) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions.map { ($0.key, $0.value) }
        self.statistic = statistic
        self.period = period
        self.label = label
    }

    /// The metric as a dashboard's graph lists it.
    var graphEntry: JSONValue {
        var entry: [any PropertyConvertible] = [namespace, name]
        for dimension in dimensions { entry += [dimension.name, dimension.value] }
        var options: [(String, any PropertyConvertible)] = [("stat", statistic.name), ("period", period.seconds)]
        if let label { options.append(("label", label)) }
        let members = options.map { Property.Member($0.0, $0.1.property) }
        return .array(entry + [JSONValue(property: .object(members))])
    }
}
