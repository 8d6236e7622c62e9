import MainstayCharts

/// An edge's way as the data of an SVG path: straight lines with rounded corners, and the tip of an arrow.
enum WirePath {
    private static let radius = 6.0
    private static let headLength = 8.0

    static func rounded(_ points: [LaidOutDiagram.Point]) -> String {
        guard let first = points.first, var last = points.last, points.count > 1 else { return "" }
        // The line ends within the arrow, not at its tip.
        let before = points[points.count - 2]
        let length = distance(before, last)
        if length > 0.1 { last = towards(last, before, min(headLength - 2, length)) }
        var path = "M\(pair(first))"
        for index in points.indices.dropFirst().dropLast() {
            let (previous, corner, next) = (points[index - 1], points[index], points[index + 1])
            let reach = min(radius, distance(previous, corner) / 2, distance(corner, next) / 2)
            path += "L\(pair(towards(corner, previous, reach)))Q\(pair(corner)) \(pair(towards(corner, next, reach)))"
        }
        return path + "L\(pair(last))"
    }

    /// A triangle at the end.
    static func head(_ points: [LaidOutDiagram.Point]) -> String {
        guard let tip = points.last else { return "" }
        let before = points.last { distance($0, tip) > 0.1 } ?? tip
        let base = towards(tip, before, headLength)
        let (x, y) = ((tip.y - base.y) / 2, (base.x - tip.x) / 2)
        return
            "M\(pair(tip))L\(pair(.init(x: base.x + x, y: base.y + y)))L\(pair(.init(x: base.x - x, y: base.y - y)))z"
    }

    private static func pair(_ point: LaidOutDiagram.Point) -> String {
        "\(SVGWriter.number(point.x)) \(SVGWriter.number(point.y))"
    }

    private static func distance(_ left: LaidOutDiagram.Point, _ right: LaidOutDiagram.Point) -> Double {
        ((left.x - right.x) * (left.x - right.x) + (left.y - right.y) * (left.y - right.y)).squareRoot()
    }

    /// The point at a distance from one towards another.
    private static func towards(
        _ from: LaidOutDiagram.Point, _ to: LaidOutDiagram.Point, _ length: Double
    ) -> LaidOutDiagram.Point {
        let whole = distance(from, to)
        guard whole > 0 else { return from }
        let share = length / whole
        return .init(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
    }
}
