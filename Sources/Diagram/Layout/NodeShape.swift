import MainstayCharts

/// How large nodes and names are.
package enum NodeShape {
    package static let labelSize = 12.5
    package static let detailSize = 11.0
    package static let glyph = 26.0
    /// Where the text begins.
    package static let textStart = 44.0
    package static let containerLabelSize = 12.5
    /// Widths are known for a usual font; many systems have a wider one.
    private static let reserve = 1.1
    private static let bold = 1.1

    static func height(_ node: DiagramNode) -> Double {
        switch min(2, node.details.count) {
        case 0: 44
        case 1: 50
        default: 64
        }
    }

    package static func labelWidth(_ text: String) -> Double { TextWidth.of(text, size: labelSize * reserve * bold) }

    package static func detailWidth(_ text: String) -> Double { TextWidth.of(text, size: detailSize * reserve) }

    /// A name that fits a width. Of a path the last part stays; of a name, its beginning and its end.
    package static func label(_ text: String, width: Double) -> String {
        let text = String(text.prefix(200))
        guard labelWidth(text) > width else { return text }
        let last = text.lastIndex(of: "/").map { String(text[$0...]) } ?? ""
        if !last.isEmpty, labelWidth("…" + last) <= width {
            let head = Array(text.dropLast(last.count))
            return longest(head.count) { kept in
                let shorter = String(head.prefix(kept)) + "…" + last
                return labelWidth(shorter) <= width ? shorter : nil
            } ?? "…" + last
        }
        let characters = Array(text)
        return longest(characters.count) { kept in
            let head = (kept + 1) / 2
            let shorter = String(characters.prefix(head)) + "…" + String(characters.suffix(kept - head))
            return labelWidth(shorter) <= width ? shorter : nil
        } ?? "…"
    }

    /// A detail that fits a width: what is too long loses its end.
    package static func detail(_ text: String, width: Double) -> String {
        let text = String(text.prefix(300))
        guard detailWidth(text) > width else { return text }
        let characters = Array(text)
        return longest(characters.count) { kept in
            let shorter = String(characters.prefix(kept)) + "…"
            return detailWidth(shorter) <= width ? shorter : nil
        } ?? "…"
    }

    /// The longest of texts that grow with their number.
    private static func longest(_ most: Int, _ text: (Int) -> String?) -> String? {
        var (low, high) = (0, most)
        while low < high {
            let middle = (low + high + 1) / 2
            if text(middle) != nil { low = middle } else { high = middle - 1 }
        }
        return low > 0 ? text(low) : nil
    }
}
