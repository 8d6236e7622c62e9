/// A chart of numbers: lines, areas, ranges and bars over shared axes.
///
/// What is drawn is data alone; ``SVGRenderer`` decides how it looks.
public struct Chart: Sendable, Hashable {
    /// One sentence, shown above the chart and read out by screen readers.
    public var title: String
    /// What the chart shows, with its most important numbers, for those who cannot see it.
    public var description: String
    /// Below each other, over the same horizontal axis.
    public var panels: [Panel]
    public var horizontal: Axis
    /// Small text below the chart: assumptions, sources.
    public var note: String?

    public init(
        title: String, description: String, horizontal: Axis, panels: [Panel], note: String? = nil
    ) {
        self.title = title
        self.description = description
        self.horizontal = horizontal
        self.panels = panels
        self.note = note
    }

    /// One set of series with a vertical axis of its own.
    public struct Panel: Sendable, Hashable {
        public var vertical: Axis
        public var series: [Series]
        public var rules: [Rule]
        /// Against the other panels; 1 for equal heights.
        public var height: Double

        public init(vertical: Axis, series: [Series], rules: [Rule] = [], height: Double = 1) {
            self.vertical = vertical
            self.series = series
            self.rules = rules
            self.height = height
        }
    }
}

/// An axis with its title and the way its numbers are written.
public struct Axis: Sendable, Hashable {
    public var title: String
    public var numbers: NumberStyle
    /// The least range to show, whatever the data; nil to fit the data, from zero.
    public var range: ClosedRange<Double>?
    public var isLogarithmic: Bool

    public init(
        _ title: String, numbers: NumberStyle = .plain, range: ClosedRange<Double>? = nil, isLogarithmic: Bool = false
    ) {
        self.title = title
        self.numbers = numbers
        self.range = range
        self.isLogarithmic = isLogarithmic
    }
}

/// Numbers that belong together under a name.
public struct Series: Sendable, Hashable {
    public enum Shape: Sendable, Hashable {
        case line
        /// A line that stays until the next point, for counts.
        case steps
        case area
        /// Between each point's `low` and its `y`.
        case range
    }

    public struct Point: Sendable, Hashable {
        public var x: Double
        /// Points that are no number are left out, and break the line.
        public var y: Double
        /// The lower end, for ranges.
        public var low: Double

        public init(_ x: Double, _ y: Double, low: Double = 0) {
            self.x = x
            self.y = y
            self.low = low
        }
    }

    public var name: String
    public var shape: Shape
    public var points: [Point]
    /// Which of the palette's colours; two series with the same number look alike.
    public var colour: Int
    public var isDashed: Bool

    public init(_ name: String, _ shape: Shape, _ points: [Point], colour: Int = 0, isDashed: Bool = false) {
        self.name = name
        self.shape = shape
        self.points = points
        self.colour = colour
        self.isDashed = isDashed
    }
}

/// A line across a panel: a target, a maximum.
public struct Rule: Sendable, Hashable {
    public enum Direction: Sendable, Hashable {
        /// At a value of the vertical axis.
        case across
        /// At a value of the horizontal axis.
        case upright
    }

    public var label: String
    public var value: Double
    public var direction: Direction

    public init(_ label: String, at value: Double, _ direction: Direction = .across) {
        self.label = label
        self.value = value
        self.direction = direction
    }
}
