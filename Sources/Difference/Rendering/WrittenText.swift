import MainstayDiagnostics
import MainstayEvaluation
import MainstayTemplate

/// Values of templates in a few words: functions as `Fn::Sub` writes them.
enum WrittenText {
    /// How much of a value is shown.
    private static let limit = 100
    private static let maximumDepth = 40
    private static let hidden = "(hidden)"

    static func short(_ value: WrittenValue?, of path: ChangePath) -> String {
        guard let value else { return "" }
        if isSecret(value.value, path) { return hidden }
        return cut(PrintableText.line(text(value.value)))
    }

    /// Two values side by side: of long ones, the part in which they differ.
    static func pair(_ change: PropertyChange) -> (old: String, new: String) {
        if isSecret(change.old?.value, change.path) || isSecret(change.new?.value, change.path) {
            return (hidden, hidden)
        }
        let old = Array(change.old.map { PrintableText.line(text($0.value)) } ?? "")
        let new = Array(change.new.map { PrintableText.line(text($0.value)) } ?? "")
        guard max(old.count, new.count) > limit else { return (String(old), String(new)) }
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        start = max(0, start - 24)
        return (part(old, from: start), part(new, from: start))
    }

    private static func part(_ text: [Character], from start: Int) -> String {
        let end = min(text.count, start + limit)
        return (start > 0 ? "…" : "") + String(text[min(start, end)..<end]) + (end < text.count ? "…" : "")
    }

    private static func cut(_ text: String) -> String {
        let characters = Array(text)
        return characters.count <= limit ? text : String(characters[..<limit]) + "…"
    }

    /// Whether a value must not be shown: a password that stands in the template.
    static func isSecret(_ value: TemplateValue?, _ path: ChangePath) -> Bool {
        guard value?.string != nil,
            case .key(let key)? = path.steps.last(where: { if case .key = $0 { true } else { false } })
        else { return false }
        let name = key.lowercased()
        return ["password", "secretstring", "authtoken", "secretkey", "privatekey"].contains { name.hasSuffix($0) }
            && value?.string?.hasPrefix("{{resolve:") != true
    }

    static func text(_ value: TemplateValue, depth: Int = 0) -> String {
        if let scalar = value.scalarText { return scalar.isEmpty ? "\"\"" : scalar }
        guard depth < maximumDepth else { return "…" }
        return inline(value, depth: depth) ?? JSONPrinter.compact.string(value)
    }

    /// A call as it would stand in a text of `Fn::Sub`; nil for what is no call, and for calls with another shape.
    private static func inline(_ value: TemplateValue, depth: Int) -> String? {
        guard depth < maximumDepth else { return nil }
        func piece(_ value: TemplateValue) -> String { value.scalarText ?? text(value, depth: depth + 1) }
        switch value.intrinsic {
        case .ref(let name)?: return name.string.map { "${\($0)}" }
        case .getAtt(let resource, let attribute)?:
            guard let resource = resource.string, let attribute = attribute.string else { return nil }
            return "${\(resource).\(attribute)}"
        case .sub(let template, let variables)?: return variables.isEmpty ? template : nil
        case .join(let delimiter, let values)?:
            return values.array.map { $0.map(piece).joined(separator: delimiter) }
        case .importValue(let name)?: return "${import \(piece(name))}"
        case .if(let condition, let then, let otherwise)?:
            return "if \(condition): \(piece(then)), else \(piece(otherwise))"
        case .base64(let inner)?: return "base64(\(piece(inner)))"
        case .select(let index, let values)?: return "\(piece(values))[\(piece(index))]"
        case .findInMap(let map, let top, let second, _)?: return "\(piece(map))[\(piece(top))][\(piece(second))]"
        default: return nil
        }
    }
}
