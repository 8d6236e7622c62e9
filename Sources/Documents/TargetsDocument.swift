internal import MainstayReports
internal import MainstayRequirements

/// The numbers that requirements ask for, beside those that the engines compute.
enum TargetsDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        let rows = rows(of: platform)
        let environments = Set(rows.map(\.environment)).sorted()
        let parts = environments.flatMap { environment -> [String] in
            ["## \(Markdown.cell(environment.isEmpty ? "All environments" : environment))"]
                + [table(rows.filter { $0.environment == environment })]
                + assumptions(platform.assumptions.filter { $0.environment == environment })
        }
        return PlatformDocument(
            "targets.md", title: "\(platform.name): targets",
            [
                rows.isEmpty
                    ? "No requirement asks for a number that can be computed."
                    : "The numbers that requirements ask for, computed from the templates; none was measured. A range is what "
                        + "the figure comes to over the assumptions. Where the answer is the same at both of its ends it is "
                        + "met or missed; where it is not, it is open until somebody has measured."
            ] + parts)
    }

    private struct Row {
        var requirement: String
        var environment: String
        var judged: JudgedFigure
    }

    private static func rows(of platform: DescribedPlatform) -> [Row] {
        (platform.trace?.entries ?? []).flatMap { entry in
            entry.checks.flatMap(\.evidence).compactMap { evidence in
                evidence.figure.map {
                    Row(requirement: entry.requirement.id, environment: evidence.environment ?? "", judged: $0)
                }
            }
        }
    }

    /// By measure; requirements that ask the same and get the same share a row.
    private static func table(_ rows: [Row]) -> String {
        var table = MarkdownTable("asked", "by", "computed", "range", "verdict", "how")
        var order: [JudgedFigure] = []
        var askers: [JudgedFigure: [String]] = [:]
        for row in rows {
            if askers[row.judged] == nil { order.append(row.judged) }
            if askers[row.judged]?.contains(row.requirement) != true {
                askers[row.judged, default: []].append(row.requirement)
            }
        }
        let measures = Measure.allCases
        let places = Dictionary(uniqueKeysWithValues: measures.enumerated().map { ($1, $0) })
        for judged in order.enumerated().sorted(by: {
            (places[$0.element.measure] ?? 0, $0.offset) < (places[$1.element.measure] ?? 0, $1.offset)
        }).map(\.element) {
            table.add(
                asked(judged), (askers[judged] ?? []).joined(separator: ", "),
                number(judged.figure.value, judged.measure),
                range(judged), judged.bound.isEmpty ? "computed" : judged.verdict.rawValue, judged.figure.explanation)
        }
        return table.text
    }

    private static func asked(_ judged: JudgedFigure) -> String {
        let unit = judged.measure.unit.isEmpty ? "" : " \(judged.measure.unit)"
        let conditions = judged.conditions.keys.sorted().map { "\($0) \(judged.conditions[$0] ?? "")" }
        return "\(judged.measure.rawValue)" + (judged.bound.isEmpty ? "" : " \(judged.bound)\(unit)")
            + (conditions.isEmpty ? "" : "; \(conditions.joined(separator: ", "))")
    }

    private static func range(_ judged: JudgedFigure) -> String {
        guard let range = judged.figure.range, range.lowerBound < range.upperBound else { return "" }
        let high = range.upperBound.isFinite ? number(range.upperBound, judged.measure) : "no end"
        return "\(number(range.lowerBound, judged.measure)) – \(high)"
    }

    private static func number(_ value: Double, _ measure: Measure) -> String {
        switch measure {
        case .availability, .utilisation, .cacheHitRatio: "\(FigureText.decimal(value * 100, digits: 3)) %"
        case .users: FigureText.decimal(value.rounded(), digits: 0)
        default: FigureText.decimal(value, digits: 2)
        }
    }

    private static func assumptions(_ assumptions: [DescribedPlatform.Assumption]) -> [String] {
        var parts: [String] = []
        for question in Set(assumptions.map(\.question)).sorted() {
            var table = MarkdownTable(
                "assumption", "low – expected – high", "users at worst", "at best", "turns the verdict")
            for found in assumptions where found.question == question {
                table.add(found.name, found.range, found.usersAtWorst, found.usersAtBest, found.turns ?? "no")
            }
            parts += ["What decides about \(question), one at a time:", table.text]
        }
        return parts
    }
}

/// Numbers for tables.
enum FigureText {
    /// With commas between thousands, and without zeros at the end.
    static func decimal(_ value: Double, digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return value > 0 ? "no end" : "unknown" }
        var scale = 1
        for _ in 0..<max(0, min(digits, 6)) { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let whole = String(scaled / scale)
        var text = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        var fraction = String(scaled % scale)
        fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        if digits == 0 { fraction = "" }
        return (value < 0 && scaled > 0 ? "-" : "") + text + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
