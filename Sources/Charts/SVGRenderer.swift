/// Charts as SVG documents that stand alone: real text, a title and a description for screen readers, and colours that
/// follow the page's light or dark.
public struct SVGRenderer: Sendable {
    public init() {}

    /// The chart as a document, with a final newline.
    public func render(_ chart: Chart) -> String {
        var drawing = ChartDrawing(chart)
        return drawing.draw()
    }

    /// The bars as a document, with a final newline.
    public func render(_ chart: BarChart) -> String {
        var drawing = BarDrawing(chart)
        return drawing.draw()
    }
}

/// The parts that every document has.
struct SVGFrame {
    var writer = SVGWriter()
    let title: String
    let description: String
    let note: String?
    static let margin = 16.0
    private let titleLines: [String]
    private let noteLines: [String]

    init(title: String, description: String, note: String?) {
        self.title = title
        self.description = description
        self.note = note
        let width = SVGStyle.width - 2 * Self.margin
        titleLines = TextWidth.lines(title, size: SVGStyle.titleSize * 1.05, width: width)
        noteLines = TextWidth.lines(note ?? "", size: SVGStyle.smallSize, width: width)
    }

    /// Where the first thing below the title may begin.
    var top: Double { Self.margin + Double(titleLines.count) * 21 + 6 }
    /// Space that the note takes below everything else.
    var bottom: Double { noteLines.isEmpty ? Self.margin : Double(noteLines.count) * 16 + 14 }

    mutating func begin(height: Double) {
        let size = "\(SVGWriter.number(SVGStyle.width)) \(SVGWriter.number(height))"
        writer.begin(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(size)",
                "width": SVGWriter.number(SVGStyle.width), "height": SVGWriter.number(height), "role": "img",
                "aria-labelledby": "title description",
            ])
        writer.element("title", ["id": "title"], content: title)
        writer.element("desc", ["id": "description"], content: description)
        writer.raw(SVGStyle.sheet)
        writer.element("rect", ["class": "page", "width": "100%", "height": "100%", "rx": "6"])
        for (index, line) in titleLines.enumerated() {
            text(line, at: Self.margin, Self.margin + 15 + Double(index) * 21, style: "title")
        }
        for (index, line) in noteLines.enumerated() {
            text(line, at: Self.margin, height - bottom + 14 + Double(index) * 16, style: "small")
        }
    }

    mutating func end() -> String {
        writer.end()
        return writer.text
    }

    mutating func text(_ content: String, at x: Double, _ y: Double, style: String = "", anchor: String = "start") {
        var attributes: KeyValuePairs = ["x": SVGWriter.number(x), "y": SVGWriter.number(y)]
        switch (style.isEmpty, anchor == "start") {
        case (true, true): break
        case (false, true): attributes = ["class": style, "x": SVGWriter.number(x), "y": SVGWriter.number(y)]
        case (true, false): attributes = ["x": SVGWriter.number(x), "y": SVGWriter.number(y), "text-anchor": anchor]
        case (false, false):
            attributes = [
                "class": style, "x": SVGWriter.number(x), "y": SVGWriter.number(y), "text-anchor": anchor,
            ]
        }
        writer.element("text", attributes, content: content)
    }

    mutating func line(_ style: String, from start: (Double, Double), to end: (Double, Double)) {
        writer.element(
            "line",
            [
                "class": style, "x1": SVGWriter.number(start.0), "y1": SVGWriter.number(start.1),
                "x2": SVGWriter.number(end.0), "y2": SVGWriter.number(end.1),
            ])
    }
}
