import MainstayTemplate

/// How values and lists of names read in a message.
enum Wording {
    /// Text from a template in quotes, short enough to read.
    static func quoted(_ text: some StringProtocol) -> String {
        let short = text.unicodeScalars.prefix(60)
        let isWhole = short.endIndex == text.unicodeScalars.endIndex
        return "\"" + String(String.UnicodeScalarView(short)) + (isWhole ? "\"" : "…\"")
    }

    /// A value in short: scalars as they are written, structures by their kind.
    static func value(_ value: TemplateValue) -> String {
        switch value.content {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .double(let value): String(value)
        case .string(let text): quoted(text)
        case .array: "a list"
        case .object: "an object"
        }
    }

    static func kind(_ value: TemplateValue) -> String {
        switch value.content {
        case .null: "null"
        case .bool: "a boolean"
        case .int, .double: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// `A, B and C`, cut off after a few.
    static func list(_ names: some Collection<String>, _ conjunction: String = "and", limit: Int = 12) -> String {
        let shown = Array(names.prefix(limit))
        if names.count > limit { return shown.joined(separator: ", ") + " … (\(names.count) in all)" }
        guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(number) " + (number == 1 ? noun : plural ?? noun + "s")
    }
}
