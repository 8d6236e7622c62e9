import MainstayCharts
import Testing

struct ChartTests {
    private func chart(_ series: [Series], rules: [Rule] = []) -> Chart {
        Chart(
            title: "Latency against users", description: "It rises.", horizontal: Axis("users"),
            panels: [.init(vertical: Axis("latency", numbers: .seconds), series: series, rules: rules)],
            note: "Assumptions & sources")
    }

    @Test func standsAlone() {
        let text = SVGRenderer().render(chart([Series("p95", .line, [.init(0, 0.1), .init(1000, 0.2)])]))
        #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(text.hasSuffix("</svg>\n"))
        #expect(text.contains("<title id=\"title\">Latency against users</title>"))
        #expect(text.contains("<desc id=\"description\">It rises.</desc>"))
        #expect(text.contains("aria-labelledby=\"title description\""))
        #expect(text.contains("prefers-color-scheme: dark"))
        #expect(text.contains(">p95</text>"))
        #expect(text.contains(">200 ms</text>"))
        #expect(text.contains(">1,000</text>"))
        // Nothing is fetched from elsewhere.
        #expect(!text.contains("href") && !text.contains("url(") && !text.contains("<script"))
    }

    @Test func markupInNamesIsText() {
        var wild = chart([Series("<b>&\"x\"\u{1}", .line, [.init(0, 1), .init(1, 2)])])
        wild.title = "a < b & c"
        let text = SVGRenderer().render(wild)
        #expect(text.contains("a &lt; b &amp; c"))
        #expect(text.contains("&lt;b&gt;&amp;&quot;x&quot; </text>"))
        #expect(!text.contains("<b>"))
    }

    @Test func gapsBreakLines() {
        let points: [Series.Point] = [.init(0, 1), .init(1, 2), .init(2, .nan), .init(3, 2), .init(4, .infinity)]
        let text = SVGRenderer().render(chart([Series("", .line, points)]))
        #expect(text.split(separator: "\n").filter { $0.contains("class=\"line\" d=") }.count == 2)
        #expect(!text.contains("nan") && !text.contains("inf"))
    }

    @Test(arguments: [
        [], [Series("one", .line, [.init(5, 5)])], [Series("none", .area, [])],
        [Series("flat", .steps, [.init(0, 0), .init(1, 0)])],
        [Series("huge", .range, [.init(-1e300, 1e300, low: -1e300), .init(1e300, 1, low: 0)])],
    ])
    func unusualDataIsDrawn(_ series: [Series]) {
        let text = SVGRenderer().render(chart(series, rules: [Rule("limit", at: 0.2), Rule("now", at: 3, .upright)]))
        #expect(text.hasSuffix("</svg>\n"))
        #expect(text.contains(">limit</text>"))
    }

    @Test func stepsGoAcrossThenUp() {
        let text = SVGRenderer().render(chart([Series("units", .steps, [.init(0, 1), .init(10, 3)])]))
        #expect(text.contains("H") && text.contains("V"))
    }

    @Test func logarithmicAxisHasPowers() {
        var logarithmic = chart([Series("", .line, [.init(1, 1), .init(2000, 2)])])
        logarithmic.horizontal.isLogarithmic = true
        let text = SVGRenderer().render(logarithmic)
        for mark in ["1", "10", "100", "1,000", "10,000"] { #expect(text.contains(">\(mark)</text>")) }
    }
}

struct BarChartTests {
    @Test func barsCarryNamesAndAmounts() {
        let text = SVGRenderer().render(
            BarChart(
                title: "Downtime by cause", description: "The database leads.",
                axis: Axis("minutes a year"), parts: ["planned", "unplanned"],
                bars: [.init("database", [10, 32], range: 20...60), .init("network", [0, 5])],
                rules: [Rule("budget", at: 50)]))
        for words in ["database", "network", "planned", "unplanned", "42", "budget", "minutes a year"] {
            #expect(text.contains(">\(words)</text>"), "\(words)")
        }
    }

    @Test func longNamesKeepBothEnds() {
        let name = "Production/" + String(repeating: "VeryLongName", count: 20) + "/Database"
        let text = SVGRenderer().render(
            BarChart(title: "t", description: "d", axis: Axis(""), bars: [.init(name, [1]), .init("", [-1, .nan])]))
        #expect(text.contains(">Production"))
        #expect(text.contains("…"))
        #expect(text.contains("Database</text>"))
    }

    @Test func noBarsAreNoTrap() {
        let text = SVGRenderer().render(BarChart(title: "", description: "", axis: Axis(""), bars: []))
        #expect(text.hasSuffix("</svg>\n"))
    }
}

struct NumberStyleTests {
    @Test(arguments: [
        (NumberStyle.plain, 0.0, "0"), (.plain, 1234567, "1.23 M"), (.plain, 50_000, "50,000"), (.plain, 0.25, "0.25"),
        (.plain, 1_000_000, "1 M"), (.plain, -1500, "-1,500"),
        (.plain, 0.3000000004, "0.3"),
        (.percent, 0.999, "99.9 %"), (.seconds, 0.2, "200 ms"), (.seconds, 1.5, "1.5 s"), (.seconds, 0.00002, "20 µs"),
        (.seconds, 600, "10 min"), (.clock, 28_800, "08:00"), (.clock, 86_400, "00:00"), (.dollars, 1200, "$1,200"),
        (.dollars, -3.5, "-$3.5"), (.plain, .nan, "∞"), (.plain, 1005, "1,005"), (.plain, 9.996, "10"),
    ])
    func text(style: NumberStyle, value: Double, expected: String) { #expect(style.text(value) == expected) }
}
