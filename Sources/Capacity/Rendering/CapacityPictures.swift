internal import MainstayCharts

/// A report as charts.
struct CapacityPictures {
    let report: CapacityReport
    private var target: CapacityTarget { report.analysis.target }
    private var share: String { Quantity.percent(target.percentile) }

    func svg(_ picture: CapacityReport.Picture) -> String {
        switch (picture, report.timeline) {
        case (.timeline, let timeline?): SVGRenderer().render(chart(of: timeline))
        case (.timeline, nil), (.latency, _): SVGRenderer().render(latency)
        }
    }

    /// Latency against users, with what the assumptions leave open as a range.
    var latency: Chart {
        let largest = report.cases.map(\.largest.users).max() ?? 0
        let expected = report.expected?.largest.users ?? 0
        let most = max(10, min(max(target.users, expected) * 1.25, max(largest, target.users, expected) * 1.25))
        let top = target.latency * 3
        let curve = report.analysis.curve(to: most, points: 120)
        func points(_ view: CapacityAssumptions.View) -> [Series.Point] {
            var points: [Series.Point] = []
            for point in curve {
                guard let latency = point.latency[view], latency <= top else {
                    // The line leaves the picture at its top.
                    if let last = points.last, last.y < top { points.append(Series.Point(point.users, top)) }
                    break
                }
                points.append(Series.Point(point.users, latency))
            }
            return points
        }
        let band = curve.map { point in
            Series.Point(
                point.users, min(top, point.latency[.low] ?? top), low: min(top, point.latency[.high] ?? top))
        }
        let verdict = CapacitySentences(report: report).verdict
        return Chart(
            title: "\(report.name): latency against users", description: "\(share) of requests. \(verdict).",
            horizontal: Axis("users at the same time"),
            panels: [
                Chart.Panel(
                    vertical: Axis("\(share) of answers within", numbers: .seconds, range: 0...top),
                    series: [
                        Series("between all assumptions at their best and worst", .range, band, colour: 0),
                        Series("expected", .line, points(.expected), colour: 0),
                    ],
                    rules: [
                        Rule("target \(Quantity.time(target.latency))", at: target.latency),
                        Rule("\(Quantity.number(target.users)) users", at: target.users, .upright),
                    ], height: 1.3)
            ],
            note: report.expected?.largest.bottleneck.map {
                "It holds for \(Quantity.number(expected)) users; then – \($0.text)."
            })
    }

    /// Units in service and latency over time.
    func chart(of timeline: Timeline) -> Chart {
        let minutes = timeline.minutes
        let isDay = timeline.traffic.shape == .day
        let names = minutes.first?.services.map(\.name) ?? []
        var units: [Series] = []
        for (index, name) in names.enumerated() {
            units.append(
                Series(
                    "\(name): in service", .steps,
                    minutes.map { Series.Point($0.time, Double($0.services[index].inService)) }, colour: index))
            units.append(
                Series(
                    "\(name): wanted", .steps,
                    minutes.map { Series.Point($0.time, Double($0.services[index].desired)) }, colour: index,
                    isDashed: true))
        }
        let top = target.latency * 5
        let sentences = CapacitySentences(report: report)
        return Chart(
            title:
                "\(report.name): \(timeline.traffic.shape.rawValue) of \(Quantity.number(timeline.traffic.users)) users",
            description: sentences.timeline(timeline).joined(separator: " "),
            horizontal: Axis(
                isDay ? "time of day" : "time", numbers: isDay ? .clock : .seconds,
                range: 0...timeline.traffic.duration),
            panels: [
                Chart.Panel(
                    vertical: Axis("users"),
                    series: [Series("", .area, minutes.map { Series.Point($0.time, $0.users) }, colour: 5)], height: 0.5
                ),
                Chart.Panel(vertical: Axis("tasks and instances"), series: units, height: 0.8),
                Chart.Panel(
                    vertical: Axis("\(share) of answers within", numbers: .seconds, range: 0...top),
                    series: [
                        Series("", .line, minutes.map { Series.Point($0.time, min(top, $0.latency)) }, colour: 1)
                    ], rules: [Rule("target \(Quantity.time(target.latency))", at: target.latency)], height: 0.8),
                Chart.Panel(
                    vertical: Axis("errors", numbers: .percent, range: 0...0.1),
                    series: [Series("", .area, minutes.map { Series.Point($0.time, $0.shareFailed) }, colour: 3)],
                    height: 0.5),
            ], note: sentences.timeline(timeline).joined(separator: " "))
    }
}
