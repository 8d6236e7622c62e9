/// Lines of Swift with their indentation.
struct SourceWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ content: String = "") {
        if !content.isEmpty {
            for _ in 0..<depth { text += "    " }
            text += content
        }
        text += "\n"
    }

    /// One line where it fits, else the parts after the opening on a line of their own: how `swift format` breaks it.
    mutating func line(_ opening: String, _ content: String, _ closing: String, separator: String = "") {
        let whole = opening + separator + content + separator + closing
        if fits(whole) {
            line(whole)
        } else if separator.isEmpty {
            line(opening)
            line("    " + content + closing)
        } else {
            block(opening, closing: closing) { $0.line(content) }
        }
    }

    /// A call: on one line where it fits, else each argument on its own.
    mutating func call(_ function: String, _ arguments: [String]) {
        let whole = "\(function)(\(arguments.joined(separator: ", ")))"
        if fits(whole) { return line(whole) }
        line(function + "(")
        for (index, argument) in arguments.enumerated() {
            line("    " + argument + (index == arguments.count - 1 ? ")" : ","))
        }
    }

    /// A parameter and what follows it, broken before its default value where it is too long.
    mutating func parameter(_ text: String, _ defaultValue: String, _ closing: String) {
        if defaultValue.isEmpty { return line(text + closing) }
        let whole = "\(text) = \(defaultValue)\(closing)"
        if fits(whole) { return line(whole) }
        line(text + " =")
        line("    " + defaultValue + closing)
    }

    /// Whether a line stays within the width, indented by so many steps more than now.
    func fits(_ line: String, indentedBy steps: Int = 0) -> Bool {
        (depth + steps) * 4 + line.utf8.count <= Self.width
    }

    /// A comment of parts that belong together, broken between the parts.
    mutating func comment(_ first: String, _ parts: [String], indentation: String) {
        var current = "/// " + first
        for part in parts {
            if !fits(current + "; " + part + ".") {
                line(current + ";")
                current = "/// " + indentation + part
            } else {
                current += "; " + part
            }
        }
        line(current + ".")
    }

    private static let width = 120

    /// What is written between is indented by one step.
    ///
    /// - Parameter isContinuation: whether the line before opened the block already.
    mutating func block(
        _ opening: String, closing: String = "}", isContinuation: Bool = false,
        _ content: (inout SourceWriter) -> Void
    ) {
        if !isContinuation { line(opening) }
        depth += 1
        content(&self)
        depth -= 1
        line(closing)
    }

    /// The text as a Swift string literal.
    static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case _ where scalar.value < 0x20 || scalar.value == 0x7f:
                literal += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// The text as a code span of a comment; a back-tick in it would end the span.
    static func code(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "`" }
        return isPlain ? "`\(text)`" : literal(text)
    }
}
