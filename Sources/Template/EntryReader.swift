package import MainstayDiagnostics

/// Reads a small file of settings, lists of entries with a few keys each, and keeps everything that is wrong with it.
///
/// What it does not know it refuses at its place: a slip of the pen must not leave a setting out.
package struct EntryReader {
    private let file: String
    private var problems: [Diagnostic] = []

    private init(file: String) { self.file = file }

    /// Reads YAML or JSON.
    ///
    /// - Throws: `DiagnosticError` with everything that is wrong.
    package static func read<Result>(
        _ bytes: [UInt8], file: String, _ body: (inout EntryReader, TemplateValue) -> Result
    ) throws(DiagnosticError) -> Result {
        let parsed = TemplateParser(file: file).parse(bytes)
        guard let value = parsed.value, parsed.isValid else { throw DiagnosticError(parsed.diagnostics) }
        var reader = EntryReader(file: file)
        let result = body(&reader, value)
        guard reader.problems.isEmpty else { throw DiagnosticError(reader.problems) }
        return result
    }

    package mutating func report(_ value: TemplateValue, _ message: String) {
        problems.append(
            Diagnostic(
                "invalid-configuration", .error, message, at: SourceLocation(file: file, position: value.position)))
    }

    /// Reports the keys that there are not; false where the value has no keys at all.
    ///
    /// - Parameter place: what has the keys, as a person names it: `a window`.
    package mutating func refuseOthers(_ value: TemplateValue, than keys: [String], in place: String) -> Bool {
        guard let object = value.object else {
            report(value, "\(place) must be a map of keys")
            return false
        }
        for member in object.members where !keys.contains(member.key) {
            problems.append(
                Diagnostic(
                    "unknown-key", .error, "\(place) has no key \"\(member.key)\"",
                    at: SourceLocation(file: file, position: member.keyPosition),
                    help: Suggestion.didYouMean(member.key, among: keys)
                        ?? "the keys are \(keys.joined(separator: ", "))"))
        }
        return true
    }

    /// The elements of a list; none where there is no such key.
    package mutating func list(_ value: TemplateValue, _ key: String) -> [TemplateValue] {
        guard let found = value[key], !found.isNull else { return [] }
        guard let elements = found.array else {
            report(found, "\(key) must be a list")
            return []
        }
        return elements
    }

    /// A text, or a number or truth value as it is written; nil where there is no such key.
    package mutating func text(_ value: TemplateValue, _ key: String) -> String? {
        guard let found = value[key] else { return nil }
        switch found.content {
        case .string(let text): return text
        case .bool(let truth): return truth ? "true" : "false"
        case .int(let number): return String(number)
        case .double(let number): return String(number)
        case .null, .array, .object:
            report(found, "\(key) must be text")
            return nil
        }
    }
}
