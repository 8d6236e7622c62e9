/// Horizontal bars while they are drawn.
struct BarDrawing {
    private let chart: BarChart
    private var frame: SVGFrame
    private let left: Double
    private let right: Double
    private static let rowHeight = 28.0
    private static let widestLabel = 260.0

    init(_ chart: BarChart) {
        self.chart = chart
        frame = SVGFrame(title: chart.title, description: chart.description, note: chart.note)
        let widest = chart.bars.map { TextWidth.of($0.label, size: SVGStyle.textSize) }.max() ?? 0
        left = SVGFrame.margin + min(widest, Self.widestLabel) + 12
        // Room for the value behind the longest bar.
        right = SVGStyle.width - SVGFrame.margin - 60
    }

    private var hasLegend: Bool { chart.parts.contains { !$0.isEmpty } }

    private static func total(_ bar: BarChart.Bar) -> Double { bar.values.reduce(0) { $0 + max(0, $1) } }

    mutating func draw() -> String {
        let start = frame.top + (hasLegend ? 26 : 4) + (chart.rules.isEmpty ? 0 : 14)
        let bottom = start + Double(chart.bars.count) * Self.rowHeight
        frame.begin(height: bottom + 48 + frame.bottom)
        if hasLegend { drawLegend() }
        let values =
            chart.bars.flatMap { [Self.total($0), $0.range?.upperBound ?? 0] } + chart.rules.map(\.value) + [0]
        let scale = Scale(chart.axis, values: values, from: left, to: right, marks: 6)
        for tick in scale.ticks {
            let x = scale.place(tick)
            frame.line("grid", from: (x, start - 4), to: (x, bottom))
            frame.text(chart.axis.numbers.text(tick), at: x, bottom + 17, style: "small", anchor: "middle")
        }
        for (index, bar) in chart.bars.enumerated() {
            draw(bar, scale, at: start + Double(index) * Self.rowHeight)
        }
        frame.line("axis", from: (scale.place(0), start - 4), to: (scale.place(0), bottom))
        for rule in chart.rules {
            let x = scale.place(rule.value)
            frame.line("rule", from: (x, start - 6), to: (x, bottom))
            frame.text(rule.label, at: x, start - 10, style: "ruletext", anchor: x > right - 80 ? "end" : "middle")
        }
        frame.text(chart.axis.title, at: (left + right) / 2, bottom + 36, style: "small", anchor: "middle")
        return frame.end()
    }

    private mutating func drawLegend() {
        var x = SVGFrame.margin
        for (index, part) in chart.parts.enumerated() {
            frame.writer.begin("g", ["class": SVGStyle.colour(index)])
            frame.writer.element(
                "rect",
                [
                    "class": "fill", "x": SVGWriter.number(x), "y": SVGWriter.number(frame.top + 3), "width": "14",
                    "height": "12", "rx": "2",
                ])
            frame.writer.end()
            frame.text(part, at: x + 20, frame.top + 13.5)
            x += 20 + TextWidth.of(part, size: SVGStyle.textSize) + 22
        }
    }

    private mutating func draw(_ bar: BarChart.Bar, _ scale: Scale, at top: Double) {
        let middle = top + Self.rowHeight / 2
        frame.text(Self.shortened(bar.label), at: left - 10, middle + 4.5, anchor: "end")
        var sum = 0.0
        for (index, value) in bar.values.enumerated() where value > 0 && value.isFinite {
            let (start, end) = (scale.place(sum), scale.place(sum + value))
            sum += value
            frame.writer.begin("g", ["class": SVGStyle.colour(index)])
            frame.writer.element(
                "rect",
                [
                    "class": "fill", "x": SVGWriter.number(start), "y": SVGWriter.number(top + 5),
                    "width": SVGWriter.number(max(0.5, end - start)), "height": SVGWriter.number(Self.rowHeight - 10),
                    "rx": "2",
                ])
            frame.writer.end()
        }
        var end = scale.place(sum)
        if let range = bar.range {
            let (low, high) = (scale.place(range.lowerBound), scale.place(range.upperBound))
            frame.line("axis", from: (low, middle), to: (high, middle))
            frame.line("axis", from: (low, middle - 4), to: (low, middle + 4))
            frame.line("axis", from: (high, middle - 4), to: (high, middle + 4))
            end = max(end, high)
        }
        frame.text(chart.axis.numbers.text(sum), at: end + 6, middle + 4.5, style: "small")
    }

    /// A label that is too long loses its middle, which tells least.
    private static func shortened(_ label: String) -> String {
        guard TextWidth.of(label, size: SVGStyle.textSize) > widestLabel else { return label }
        var kept = label.count / 2
        while kept > 2,
            TextWidth.of("\(label.prefix(kept))…\(label.suffix(kept))", size: SVGStyle.textSize) > widestLabel
        {
            kept -= 1
        }
        return "\(label.prefix(kept))…\(label.suffix(kept))"
    }
}
