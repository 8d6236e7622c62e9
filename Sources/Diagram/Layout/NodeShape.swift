import MainstayCharts

/// How large nodes and names are.
package enum NodeShape {
    package static let width = 172.0
    package static let labelSize = 12.5
    package static let detailSize = 11.0
    package static let glyph = 26.0
    /// Where the text begins.
    package static let textStart = 44.0
    package static let containerLabelSize = 12.5

    static func height(_ node: DiagramNode) -> Double {
        switch min(2, node.details.count) {
        case 0: 44
        case 1: 50
        default: 64
        }
    }

    /// A text that fits a width; what is too long loses its middle.
    package static func fitted(_ text: String, size: Double, width: Double) -> String {
        guard TextWidth.of(text, size: size) > width else { return text }
        let characters = Array(text.prefix(200))
        var (low, high) = (1, characters.count)
        while low < high {
            let kept = (low + high + 1) / 2
            if TextWidth.of(shortened(characters, kept), size: size) <= width { low = kept } else { high = kept - 1 }
        }
        return shortened(characters, low)
    }

    private static func shortened(_ characters: [Character], _ kept: Int) -> String {
        let head = (kept + 1) / 2
        return String(characters.prefix(head)) + "…" + String(characters.suffix(kept - head))
    }
}
