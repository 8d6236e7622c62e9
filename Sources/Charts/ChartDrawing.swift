/// One chart while it is drawn.
struct ChartDrawing {
    private let chart: Chart
    private var frame: SVGFrame
    private let left: Double
    private let right: Double
    private let legend: [[LegendEntry]]
    private static let panelHeight = 210.0
    private static let gap = 34.0

    private struct LegendEntry: Hashable {
        var name: String
        var shape: Series.Shape
        var colour: Int
        var isDashed: Bool

        var width: Double { 30 + TextWidth.of(name, size: SVGStyle.textSize) + 18 }
    }

    init(_ chart: Chart) {
        self.chart = chart
        frame = SVGFrame(title: chart.title, description: chart.description, note: chart.note)
        let labels = chart.panels.flatMap { panel in
            Scale(panel.vertical, values: Self.heights(panel), from: 0, to: 100, marks: 5).ticks
                .map { panel.vertical.numbers.text($0) }
        }
        let widest = labels.map { TextWidth.of($0, size: SVGStyle.smallSize) }.max() ?? 0
        left = SVGFrame.margin + widest + 12
        right = SVGStyle.width - SVGFrame.margin - 8
        legend = Self.rows(of: chart, width: right - SVGFrame.margin)
    }

    private static func heights(_ panel: Chart.Panel) -> [Double] {
        panel.series.flatMap { series in
            series.points.flatMap { series.shape == .range ? [$0.y, $0.low] : [$0.y] }
        } + panel.rules.filter { $0.direction == .across }.map(\.value)
    }

    private static func rows(of chart: Chart, width: Double) -> [[LegendEntry]] {
        var rows: [[LegendEntry]] = []
        var seen: Set<LegendEntry> = []
        var used = Double.infinity
        for series in chart.panels.flatMap(\.series) where !series.name.isEmpty {
            let entry = LegendEntry(
                name: series.name, shape: series.shape, colour: series.colour, isDashed: series.isDashed)
            guard seen.insert(entry).inserted else { continue }
            if used + entry.width > width {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(entry)
            used += entry.width
        }
        return rows
    }

    mutating func draw() -> String {
        let start = frame.top + Double(legend.count) * 20 + 4
        var height = start
        for panel in chart.panels { height += 20 + Self.panelHeight * panel.height + Self.gap }
        height += 18 + frame.bottom
        frame.begin(height: height)
        drawLegend()
        let across = chart.panels.flatMap { $0.series.flatMap { $0.points.map(\.x) } }
        let horizontal = Scale(chart.horizontal, values: across, from: left, to: right, marks: 8)
        var top = start
        for (index, panel) in chart.panels.enumerated() {
            let isLast = index == chart.panels.count - 1
            draw(panel, horizontal, from: top + 20, to: top + 20 + Self.panelHeight * panel.height, isLast: isLast)
            top += 20 + Self.panelHeight * panel.height + Self.gap
        }
        frame.text(
            chart.horizontal.title, at: (left + right) / 2, top + 6, style: "small", anchor: "middle")
        return frame.end()
    }

    private mutating func drawLegend() {
        for (row, entries) in legend.enumerated() {
            var x = SVGFrame.margin
            let y = frame.top + Double(row) * 20 + 9
            for entry in entries {
                frame.writer.begin("g", ["class": SVGStyle.colour(entry.colour)])
                switch entry.shape {
                case .line, .steps:
                    frame.line(entry.isDashed ? "line dashed" : "line", from: (x, y), to: (x + 22, y))
                case .area, .range:
                    frame.writer.element(
                        "rect",
                        [
                            "class": entry.shape == .range ? "band" : "area", "x": SVGWriter.number(x),
                            "y": SVGWriter.number(y - 5), "width": "22", "height": "10",
                        ])
                }
                frame.writer.end()
                frame.text(entry.name, at: x + 28, y + 4.5)
                x += entry.width
            }
        }
    }

    private mutating func draw(
        _ panel: Chart.Panel, _ horizontal: Scale, from top: Double, to bottom: Double, isLast: Bool
    ) {
        let vertical = Scale(panel.vertical, values: Self.heights(panel), from: bottom, to: top, marks: 5)
        frame.text(panel.vertical.title, at: SVGFrame.margin, top - 9, style: "small")
        for tick in vertical.ticks {
            let y = vertical.place(tick)
            frame.line("grid", from: (left, y), to: (right, y))
            frame.text(panel.vertical.numbers.text(tick), at: left - 7, y + 4, style: "small", anchor: "end")
        }
        for tick in horizontal.ticks {
            let x = horizontal.place(tick)
            frame.line("axis", from: (x, bottom), to: (x, bottom + 5))
            let anchor = x > right - 20 ? "end" : "middle"
            frame.text(
                chart.horizontal.numbers.text(tick), at: anchor == "end" ? right + 6 : x, bottom + 19, style: "small",
                anchor: anchor)
        }
        frame.line("axis", from: (left, bottom), to: (right, bottom))
        for series in panel.series where series.shape == .range || series.shape == .area {
            draw(series, horizontal, vertical)
        }
        for rule in panel.rules { draw(rule, horizontal, vertical) }
        for series in panel.series where series.shape == .line || series.shape == .steps {
            draw(series, horizontal, vertical)
        }
    }

    private mutating func draw(_ rule: Rule, _ horizontal: Scale, _ vertical: Scale) {
        switch rule.direction {
        case .across:
            let y = vertical.place(rule.value)
            frame.line("rule", from: (left, y), to: (right, y))
            frame.text(rule.label, at: right - 4, y - 5, style: "ruletext", anchor: "end")
        case .upright:
            let x = horizontal.place(rule.value)
            guard x >= left, x <= right else { return }
            frame.line("rule", from: (x, vertical.start), to: (x, vertical.end))
            let isRight = x + 8 + TextWidth.of(rule.label, size: SVGStyle.smallSize) > right
            frame.text(
                rule.label, at: isRight ? x - 6 : x + 6, vertical.end + 12, style: "ruletext",
                anchor: isRight ? "end" : "start")
        }
    }

    private mutating func draw(_ series: Series, _ horizontal: Scale, _ vertical: Scale) {
        // Runs of points without a gap.
        for run in series.points.split(whereSeparator: { !$0.x.isFinite || !$0.y.isFinite || !$0.low.isFinite }) {
            let upper = run.map { (horizontal.place($0.x), vertical.place($0.y)) }
            var path = Self.path(upper, isStepped: series.shape == .steps)
            let style: String
            switch series.shape {
            case .line, .steps: style = series.isDashed ? "line dashed" : "line"
            case .area, .range:
                let lower = run.reversed().map { point in
                    (horizontal.place(point.x), vertical.place(series.shape == .area ? 0 : point.low))
                }
                path += lower.map { "L\(SVGWriter.number($0.0)) \(SVGWriter.number($0.1))" }.joined() + "Z"
                style = series.shape == .area ? "area" : "band"
            }
            frame.writer.begin("g", ["class": SVGStyle.colour(series.colour)])
            frame.writer.element("path", ["class": style, "d": path])
            frame.writer.end()
        }
    }

    private static func path(_ points: [(Double, Double)], isStepped: Bool) -> String {
        var path = ""
        for (index, point) in points.enumerated() {
            let (x, y) = (SVGWriter.number(point.0), SVGWriter.number(point.1))
            if index == 0 {
                path += "M\(x) \(y)"
            } else if isStepped {
                path += "H\(x)V\(y)"
            } else {
                path += "L\(x) \(y)"
            }
        }
        return path
    }
}
