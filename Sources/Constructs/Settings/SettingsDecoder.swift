import MainstayDiagnostics
import MainstayTemplate

/// Decodes a settings file into a user's type, and says everything that is wrong with it at once.
///
/// A missing or wrong value of a basic kind is reported and stands in as an empty one, so that the rest is looked at
/// too; the result is only handed out when nothing was reported.
struct SettingsDecoder {
    let file: String
    /// Keys that the toolkit itself reads at the top level.
    var reservedKeys: Set<String> = []

    func decode<Settings: Decodable>(
        _ type: Settings.Type, from value: TemplateValue
    ) -> (settings: Settings?, diagnostics: [Diagnostic]) {
        let log = SettingsLog(file: file)
        guard value.object != nil else {
            log.report(
                "invalid-setting", "the file holds \(value.kindName), where settings are expected", at: value, [])
            return (nil, log.diagnostics)
        }
        var settings: Settings?
        do {
            settings = try Settings(from: ValueDecoder(value: value, codingPath: [], log: log))
        } catch {
            log.report(error, at: value, [])
        }
        log.reportUnknownKeys(except: reservedKeys, isComplete: settings != nil)
        return (log.diagnostics.isEmpty ? settings : nil, log.diagnostics)
    }
}

/// What decoding found, and which keys were asked for: what nobody asks for is unknown.
final class SettingsLog {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var objects: [String: (value: TemplateValue, path: [any CodingKey], asked: Set<String>)] = [:]
    private var missing: [(key: String, object: String, value: TemplateValue, path: [any CodingKey])] = []

    init(file: String) { self.file = file }

    func ask(_ key: String, of value: TemplateValue, _ path: [any CodingKey]) {
        let name = Self.name(path)
        objects[name, default: (value, path, [])].asked.insert(key)
    }

    func visit(_ value: TemplateValue, _ path: [any CodingKey]) {
        let name = Self.name(path)
        if objects[name] == nil { objects[name] = (value, path, []) }
    }

    func reportMissing(_ key: String, in value: TemplateValue, _ path: [any CodingKey]) {
        missing.append((key, Self.name(path), value, path))
    }

    func report(
        _ rule: String, _ message: String, at value: TemplateValue, _ path: [any CodingKey], help: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                rule, .error, message, at: SourceLocation(file: file, position: value.position),
                property: path.isEmpty ? nil : Self.name(path), help: help))
    }

    func report(_ error: any Error, at value: TemplateValue, _ path: [any CodingKey]) {
        if error is AlreadyReported { return }
        guard let error = error as? DecodingError else {
            return report("invalid-setting", "\(error)", at: value, path)
        }
        switch error {
        case .dataCorrupted(let context): report("invalid-setting", context.debugDescription, at: value, path)
        case .keyNotFound(let key, _): reportMissing(key.stringValue, in: value, path)
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            report("invalid-setting", context.debugDescription, at: value, path)
        @unknown default: report("invalid-setting", "\(error)", at: value, path)
        }
    }

    /// Missing and unknown keys are reported together: a misspelt key is both, and reported once.
    func reportUnknownKeys(except reserved: Set<String>, isComplete: Bool) {
        var explained: Set<String> = []
        for (key, object, value, path) in missing {
            let unknown = (value.object?.members ?? []).filter { member in
                !(objects[object]?.asked.contains(member.key) ?? false)
            }
            let near = Suggestion.nearest(to: key, among: unknown.map(\.key))
            if let near, let member = unknown.first(where: { $0.key == near }) {
                explained.insert("\(object)\u{0}\(near)")
                diagnostics.append(
                    Diagnostic(
                        "unknown-setting", .error, "\"\(near)\" is not a setting",
                        at: SourceLocation(file: file, position: member.keyPosition),
                        property: path.isEmpty ? nil : Self.name(path), help: "did you mean \"\(key)\"?"))
            } else {
                report("missing-setting", "the setting \"\(key)\" is missing", at: value, path, help: "add \"\(key)\"")
            }
        }
        // Where decoding stopped half-way, keys that were never asked for say nothing.
        guard isComplete else { return }
        for (name, object) in objects.sorted(by: { $0.value.value.position < $1.value.value.position }) {
            for member in object.value.object?.members ?? []
            where !object.asked.contains(member.key) && !(name.isEmpty && reserved.contains(member.key))
                && !explained.contains("\(name)\u{0}\(member.key)")
            {
                diagnostics.append(
                    Diagnostic(
                        "unknown-setting", .error, "\"\(member.key)\" is not a setting",
                        at: SourceLocation(file: file, position: member.keyPosition),
                        property: name.isEmpty ? nil : name,
                        help: Suggestion.didYouMean(member.key, among: object.asked.sorted())
                            ?? "the settings are \(object.asked.union(name.isEmpty ? reserved : []).sorted().joined(separator: ", "))"
                    ))
            }
        }
    }

    static func name(_ path: [any CodingKey]) -> String {
        path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}

/// Thrown to leave a type's initialiser after the finding was written down.
struct AlreadyReported: Error {}

extension TemplateValue {
    /// The kind of value, for messages: `a string`.
    var kindName: String {
        switch content {
        case .null: "null"
        case .bool: "true or false"
        case .int, .double: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
