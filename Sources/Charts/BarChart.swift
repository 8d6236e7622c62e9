/// Named amounts as horizontal bars, the longest names readable: causes, components, resources.
public struct BarChart: Sendable, Hashable {
    /// One bar, of one or more parts.
    public struct Bar: Sendable, Hashable {
        public var label: String
        /// In the order of ``BarChart/parts``; negative amounts count as none.
        public var values: [Double]
        /// The range that the whole could be in; drawn as a thin line.
        public var range: ClosedRange<Double>?

        public init(_ label: String, _ values: [Double], range: ClosedRange<Double>? = nil) {
            self.label = label
            self.values = values
            self.range = range
        }
    }

    public var title: String
    public var description: String
    public var axis: Axis
    /// The names of the parts; one for plain bars.
    public var parts: [String]
    public var bars: [Bar]
    public var rules: [Rule]
    public var note: String?

    public init(
        title: String, description: String, axis: Axis, parts: [String] = [""], bars: [Bar], rules: [Rule] = [],
        note: String? = nil
    ) {
        self.title = title
        self.description = description
        self.axis = axis
        self.parts = parts
        self.bars = bars
        self.rules = rules
        self.note = note
    }
}
