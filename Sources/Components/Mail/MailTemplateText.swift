/// The three texts of a template, with `{{name}}` where values go.
public struct MailTemplateText: Hashable, Sendable {
    public let subject: String
    public let html: String
    public let plain: String

    public init(subject: String, html: String, plain: String) {
        self.subject = subject
        self.html = html
        self.plain = plain
    }

    /// The names of all values that the texts want, sorted.
    public var placeholders: [String] {
        Set([subject, html, plain].flatMap { Self.parts(of: $0) }.compactMap(\.placeholder)).sorted()
    }

    /// The texts with values in them, as SES renders them; nil where a value is missing.
    ///
    /// Values in the HTML text have their special characters written as entities.
    public func rendered(with values: [String: String]) -> MailTemplateText? {
        guard let subject = Self.fill(subject, values, asHTML: false),
            let html = Self.fill(html, values, asHTML: true), let plain = Self.fill(plain, values, asHTML: false)
        else { return nil }
        return MailTemplateText(subject: subject, html: html, plain: plain)
    }

    /// What SES would refuse, or readers of one of the texts would miss.
    var problems: [String] {
        var problems: [String] = []
        for (name, text) in [("the subject", subject), ("the HTML text", html), ("the plain text", plain)] {
            if text.isEmpty { problems.append("\(name) is empty") }
            if Self.isBroken(text) { problems.append("\(name) has braces that do not belong together") }
        }
        // The limit of SES for a whole template.
        let size = subject.utf8.count + html.utf8.count + plain.utf8.count
        if size > 500_000 { problems.append("the texts have \(size) bytes, and SES takes 500,000") }
        let inHTML = Set(Self.parts(of: html).compactMap(\.placeholder))
        let inPlain = Set(Self.parts(of: plain).compactMap(\.placeholder))
        for name in inHTML.symmetricDifference(inPlain).sorted() {
            problems.append("{{\(name)}} is in one of the two bodies alone")
        }
        return problems
    }

    private enum Part {
        case text(Substring)
        case value(String)

        var placeholder: String? { if case .value(let name) = self { name } else { nil } }
    }

    /// Text and placeholders in turn; braces that are never closed are text.
    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        let pieces = text.split(separator: "{{", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            guard index > 0, let end = piece.firstRange(of: "}}") else {
                parts.append(.text(piece))
                continue
            }
            parts.append(.value(String(piece[..<end.lowerBound].filter { !$0.isWhitespace })))
            parts.append(.text(piece[end.upperBound...]))
        }
        return parts
    }

    private static func isBroken(_ text: String) -> Bool {
        let pieces = text.split(separator: "{{", omittingEmptySubsequences: false)
        guard pieces.first?.contains("}}") != true else { return true }
        return pieces.dropFirst().contains { piece in
            guard let end = piece.firstRange(of: "}}") else { return true }
            let name = piece[..<end.lowerBound].filter { !$0.isWhitespace }
            let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            return !isName || piece[end.upperBound...].contains("}}")
        }
    }

    private static func fill(_ text: String, _ values: [String: String], asHTML: Bool) -> String? {
        var result = ""
        for part in parts(of: text) {
            switch part {
            case .text(let text): result += text
            case .value(let name):
                guard let value = values[name] else { return nil }
                result += asHTML ? escaped(value) : value
            }
        }
        return result
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#x27;"
            default: result.append(character)
            }
        }
    }
}
