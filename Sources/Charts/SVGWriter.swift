/// Elements of SVG, as text.
package struct SVGWriter {
    package private(set) var text = ""
    private var open: [String] = []

    package init() {}

    /// Writes an element without content.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += indent + "<\(name)\(Self.list(attributes))/>\n"
    }

    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, content: String) {
        text += indent + "<\(name)\(Self.list(attributes))>\(Self.escaped(content))</\(name)>\n"
    }

    package mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text += indent + "<\(name)\(Self.list(attributes))>\n"
        open.append(name)
    }

    package mutating func end() {
        guard let name = open.popLast() else { return }
        text += indent + "</\(name)>\n"
    }

    /// Text that is markup already.
    package mutating func raw(_ content: String) { text += content }

    private var indent: String { String(repeating: " ", count: open.count) }

    private static func list(_ attributes: KeyValuePairs<String, String>) -> String {
        var text = ""
        for (key, value) in attributes { text += " \(key)=\"\(escaped(value))\"" }
        return text
    }

    /// Control characters, which XML does not allow at all, become spaces.
    package static func escaped(_ content: String) -> String {
        // Most texts are plain; 0xEF begins the two characters beyond ASCII that XML does not allow.
        let isPlain = content.utf8.allSatisfy { byte in
            byte >= 32 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0xEF
        }
        if isPlain { return content }
        var result = ""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default:
                let isText = scalar.value >= 32 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                result.unicodeScalars.append(isText ? scalar : " ")
            }
        }
        return result
    }

    /// A coordinate: one digit behind the point is a tenth of a pixel.
    package static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let rest = abs(tenths) % 10
        return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
    }
}

/// How wide text will be, near enough to lay it out; browsers choose the font.
package enum TextWidth {
    package static func of(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar {
            case "i", "l", "j", ".", ",", ":", ";", "'", "|", " ", "I": width + 0.31
            case "f", "t", "r", "(", ")", "-", "/": width + 0.39
            case "m", "w", "M", "W", "%", "@": width + 0.92
            case "A"..."Z": width + 0.7
            default: width + (scalar.value > 0x2E80 ? 1 : 0.58)
            }
        } * size
    }

    /// Lines of at most a width; words that are longer stand alone.
    package static func lines(_ text: String, size: Double, width: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if !line.isEmpty, of(longer, size: size) > width {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
