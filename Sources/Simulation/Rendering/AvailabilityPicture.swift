internal import MainstayCharts

/// What costs the most availability, as a picture.
public struct AvailabilityPicture {
    /// Causes below these ten are summed up.
    private static let shown = 10

    public init() {}

    /// An SVG file of the hours a year that each cause takes, in the figure that the report's verdict is about.
    public func svg(_ report: AvailabilityReport) -> String {
        SVGRenderer().render(chart(report))
    }

    func chart(_ report: AvailabilityReport) -> BarChart {
        var bars = report.costs.prefix(Self.shown).map { BarChart.Bar($0.name, [$0.hours * 3600]) }
        let rest = report.costs.dropFirst(Self.shown)
        if !rest.isEmpty {
            bars.append(BarChart.Bar("\(rest.count) others", [rest.reduce(0) { $0 + $1.hours } * 3600]))
        }
        let place = report.environment.map { " of \($0)" } ?? ""
        let title = "Availability\(place): what takes the time that is missing"
        var description = "Time a year by cause (\(report.figure.title))."
        if let decisive = report.decisive {
            description =
                "\(SimulationText.percent(decisive.analytic)) over all paths of users (\(report.figure.title)), "
                + "between \(SimulationText.percent(decisive.worst)) and \(SimulationText.percent(decisive.best)) over the "
                + "assumptions."
        }
        if let first = report.costs.first {
            description += " Most is due to \(first.name): \(SimulationText.perYear(first.hours))."
        }
        return BarChart(
            title: title, description: description, axis: Axis("down a year", numbers: .seconds), bars: Array(bars),
            note: description)
    }
}
