import MainstayCharts
import MainstayCost

/// Cost over the number of users, as a picture.
struct EstimatePicture {
    private let result: EstimateResult

    /// - Throws: where nobody asked for numbers of users: a picture of one number says nothing.
    init(_ result: EstimateResult) throws(Failure) {
        guard result.curve.count > 1 else {
            throw Failure(
                "a picture shows the cost over users, and needs two numbers of them or more",
                help: "add --usage medium --users 1000,10000,100000")
        }
        self.result = result
    }

    func svg() -> String { SVGRenderer().render(chart) }

    private var chart: Chart {
        let curve = result.curve.sorted { $0.users < $1.users }
        let environments = Set(result.estimate.resources.compactMap(\.environment)).sorted()
        let place = environments.isEmpty ? "" : " of \(environments.joined(separator: ", "))"
        var sentences: [String] = []
        for point in [curve.first, curve.last].compactMap(\.self) {
            sentences.append(
                "\(Money.quantity(point.users)) users: \(Money.text(point.cost.expected)) dollars, "
                    + "\(Money.text(point.perUser)) for each.")
        }
        if result.estimate.unknowns > 0 {
            sentences.append("\(result.estimate.unknowns) lines are unknown and not counted.")
        }
        let text = sentences.joined(separator: " ")
        return Chart(
            title: "Cost a month\(place) over users", description: text,
            horizontal: Axis("users a month", isLogarithmic: Self.isWide(curve)),
            panels: [
                Chart.Panel(
                    vertical: Axis("US dollars a month", numbers: .dollars),
                    series: [
                        Series(
                            "between low and high usage", .range,
                            curve.map { Series.Point($0.users, $0.cost.high, low: $0.cost.low) }, colour: 0),
                        Series("expected", .line, curve.map { Series.Point($0.users, $0.cost.expected) }, colour: 0),
                    ]),
                Chart.Panel(
                    vertical: Axis("for each user", numbers: .dollars),
                    series: [Series("", .line, curve.map { Series.Point($0.users, $0.perUser) }, colour: 1)],
                    height: 0.6),
            ], note: text)
    }

    /// Numbers of users that are far apart would crowd at one end.
    private static func isWide(_ curve: [UserCost]) -> Bool {
        guard let first = curve.first, let last = curve.last, first.users > 0 else { return false }
        return last.users / first.users > 50
    }
}
