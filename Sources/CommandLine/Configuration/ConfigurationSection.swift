import MainstayDiagnostics
import MainstayTemplate

/// What is wrong with a configuration file, all of it at once.
final class ConfigurationProblems {
    let file: String
    private(set) var findings: [Diagnostic] = []

    init(file: String) { self.file = file }

    func add(_ rule: String, at position: SourcePosition, _ message: String, help: String? = nil) {
        findings.append(
            Diagnostic(rule, .error, message, at: SourceLocation(file: file, position: position), help: help))
    }
}

/// One object of a configuration file: each key that is asked for is a key that there is, and ``refuseOthers()`` reports
/// the rest. So a new key is one line where it is read.
struct ConfigurationSection {
    private let object: TemplateObject
    private let path: String
    private let problems: ConfigurationProblems
    private var known: [String] = []
    let position: SourcePosition

    /// - Parameter path: the keys above, as a person names them; empty at the top.
    init(_ value: TemplateValue?, path: String, problems: ConfigurationProblems) {
        self.path = path
        self.problems = problems
        position = value?.position ?? .unknown
        object = value?.object ?? TemplateObject()
        if let value, value.object == nil, !value.isNull {
            problems.add(
                "invalid-configuration", at: value.position,
                "\(path.isEmpty ? "the configuration" : path) must be a map of keys")
        }
    }

    mutating func value(_ key: String) -> TemplateValue? {
        known.append(key)
        return object[key].flatMap { $0.isNull ? nil : $0 }
    }

    mutating func section(_ key: String) -> ConfigurationSection {
        ConfigurationSection(value(key), path: name(key), problems: problems)
    }

    mutating func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        switch value.content {
        case .string(let text) where !text.isEmpty: return text
        case .int(let number): return String(number)
        default:
            problems.add("invalid-configuration", at: value.position, "\(name(key)) must be text")
            return nil
        }
    }

    /// A list of texts with their places; one text alone is a list of one.
    mutating func texts(_ key: String) -> [(text: String, position: SourcePosition)] {
        guard let value = value(key) else { return [] }
        return (value.array ?? [value]).compactMap { element in
            if let text = element.string, !text.isEmpty { return (text, element.position) }
            problems.add("invalid-configuration", at: element.position, "\(name(key)) must be a list of texts")
            return nil
        }
    }

    /// A list of maps.
    mutating func sections(_ key: String) -> [ConfigurationSection] {
        guard let value = value(key) else { return [] }
        guard let elements = value.array else {
            problems.add("invalid-configuration", at: value.position, "\(name(key)) must be a list")
            return []
        }
        return elements.enumerated().map { index, element in
            ConfigurationSection(element, path: "\(name(key))[\(index)]", problems: problems)
        }
    }

    /// One of some words.
    mutating func choice<Choice>(_ key: String, _ choices: [(String, Choice)]) -> Choice? {
        guard let value = value(key) else { return nil }
        let text = value.string ?? ""
        if let choice = choices.first(where: { $0.0 == text }) { return choice.1 }
        let words = choices.map(\.0)
        problems.add(
            "invalid-configuration", at: value.position, "\(name(key)) must be one of \(words.joined(separator: ", "))",
            help: Suggestion.didYouMean(text, among: words))
        return nil
    }

    /// Reports that a key is missing that must be there.
    func require(_ key: String) {
        problems.add("invalid-configuration", at: position, "\(path) has no \(key)", help: "add \(key)")
    }

    func problem(at position: SourcePosition? = nil, _ message: String, help: String? = nil) {
        problems.add("invalid-configuration", at: position ?? self.position, message, help: help)
    }

    /// Where the value of a key stands.
    func position(of key: String) -> SourcePosition { object[key]?.position ?? position }

    /// Reports each key that nothing asked for.
    func refuseOthers() {
        for member in object.members where !known.contains(member.key) {
            let place = path.isEmpty ? "the configuration" : path
            problems.add(
                "unknown-key", at: member.keyPosition, "\(place) has no key \"\(member.key)\"",
                help: Suggestion.didYouMean(member.key, among: known) ?? "the keys are \(known.joined(separator: ", "))"
            )
        }
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
