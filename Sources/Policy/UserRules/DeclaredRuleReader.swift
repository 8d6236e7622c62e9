internal import MainstayEvaluation

/// Reads rules that a project declares in YAML or JSON, without a compiler.
///
/// What it takes is described in `Documentation/guides/rules-of-your-own.md`. Whatever is wrong is reported with its
/// place, and the rest is read all the same.
public struct DeclaredRuleReader {
    public private(set) var rules: [any Rule] = []
    public private(set) var diagnostics: [Diagnostic] = []
    private let file: String

    private static let keys = [
        "name", "resource", "where", "expect", "message", "why", "help", "severity", "category", "controls",
        "equivalents", "conforming", "violating",
    ]
    private static let namePattern = "lower-case words joined by hyphens, as in bucket-without-owner"

    /// - Parameters:
    ///   - value: an object with the member `rules`, a list.
    ///   - known: the names that are taken.
    public init(_ value: TemplateValue, file: String, known: Set<String>) {
        self.file = file
        var taken = known
        guard let object = value.object else {
            report(value, "the file holds no rules", "write: rules:, and a list of rules below it")
            return
        }
        for member in object.members where member.key != "rules" {
            report(
                member.value, "\"\(member.key)\" has no meaning here",
                Suggestion.didYouMean(member.key, among: ["rules"]) ?? "the file has the one member rules")
        }
        guard let list = object["rules"]?.array else {
            report(object["rules"] ?? value, "there is no list of rules", "write: rules:, and a list below it")
            return
        }
        for entry in list { read(entry, &taken) }
    }

    private mutating func read(_ entry: TemplateValue, _ taken: inout Set<String>) {
        guard let object = entry.object else {
            report(entry, "a rule is an object", "give it a name, a resource and what to expect")
            return
        }
        for member in object.members where !Self.keys.contains(member.key) {
            report(
                TemplateValue(.null, at: member.keyPosition), "a rule has no member \"\(member.key)\"",
                Suggestion.didYouMean(member.key, among: Self.keys) ?? "a rule has \(Self.keys.joined(separator: ", "))"
            )
        }
        let before = diagnostics.count
        let name = text(object, "name", entry, required: true)
        if let name, !Self.isName(name) {
            report(object["name"] ?? entry, "\"\(name)\" is no name of a rule", "use \(Self.namePattern)")
        }
        if let name, !taken.insert(name).inserted {
            report(object["name"] ?? entry, "there is a rule \(name) already", "choose another name")
        }
        let message = text(object, "message", entry, required: true)
        let types = types(object, entry)
        let severity = choice(object, "severity", Severity.allCases.map(\.rawValue)).flatMap(Severity.init) ?? .warning
        let category =
            choice(object, "category", RuleCategory.allCases.map(\.rawValue)).flatMap(RuleCategory.init) ?? .operations
        let controls = controls(object)
        let equivalents = (object["equivalents"]?.array ?? []).compactMap(\.string)
        let (conforming, violating) = (examples(object, "conforming"), examples(object, "violating"))
        var reader = ExpectationReader(file: file)
        let filter = object["where"].flatMap { reader.read($0) }
        let expectation = object["expect"].flatMap { reader.read($0) }
        diagnostics += reader.diagnostics
        if object["expect"] == nil {
            report(
                entry, "the rule says nothing of what it expects", "give it expect, with properties and their values")
        }
        guard before == diagnostics.count, let name, let message, let expectation else { return }
        let metadata = RuleMetadata(
            name, severity, category, message, why: text(object, "why", entry, required: false) ?? message,
            mend: text(object, "help", entry, required: false) ?? "change what the rule \(name) in \(file) asks for",
            controls: controls, equivalents: equivalents)
        rules.append(
            DeclaredRule(
                metadata: metadata, types: types, filter: filter, expectation: expectation, conforming: conforming,
                violating: violating))
    }

    /// Resources, or whole templates, as values or as texts.
    private mutating func examples(_ object: TemplateObject, _ key: String) -> [String] {
        guard let value = object[key] else { return [] }
        guard let list = value.array else {
            report(value, "\(key) is no list", "write a list of examples, each with the resources of a template")
            return []
        }
        return list.compactMap { example in
            if let text = example.string {
                if RuleExample(text).parse().isValid { return text }
            } else if example.object != nil {
                return String(decoding: YAMLPrinter().print(example), as: UTF8.self)
            }
            report(example, "an example holds no resources", "write them as in the section Resources of a template")
            return nil
        }
    }

    private mutating func types(_ object: TemplateObject, _ entry: TemplateValue) -> [String] {
        guard let value = object["resource"] else {
            report(entry, "the rule says no resource type", "give it resource, such as AWS::S3::Bucket or AWS::RDS::*")
            return []
        }
        let types = (value.array ?? [value]).compactMap(\.string)
        if types.isEmpty || types.contains(where: { !$0.contains("::") && $0 != "*" }) {
            report(value, "that is no resource type", "write it as AWS::S3::Bucket; * stands for any characters")
        }
        return types
    }

    private mutating func controls(_ object: TemplateObject) -> [Control] {
        guard let value = object["controls"] else { return [] }
        return (value.array ?? [value]).compactMap { element in
            let parts = (element.string ?? "").split(separator: ":", maxSplits: 1)
            if parts.count == 2, let framework = Framework(rawValue: String(parts[0])) {
                return control(String(parts[1]), framework, element)
            }
            let names = Framework.allCases.map(\.rawValue)
            report(
                element, "\"\(element.string ?? "")\" names no control of a framework",
                parts.first.flatMap { Suggestion.didYouMean(String($0), among: names) }
                    ?? "write it as aws-fsbp:S3.8; the frameworks are \(names.joined(separator: ", "))")
            return nil
        }
    }

    private mutating func control(_ id: String, _ framework: Framework, _ place: TemplateValue) -> Control? {
        let control = Control(framework, id)
        // As the publisher writes it: in a table of controls, S3.8 and s3.8 are one.
        if let description = ControlCatalogue.description(of: control) { return description.control }
        report(
            place, "\(framework.rawValue) has no control \"\(id)\"",
            ControlCatalogue.nearestIdentifier(to: id, in: framework)
                .map { "did you mean \"\(framework.rawValue):\($0)\"?" }
                ?? "write it as the publisher of \(framework.rawValue) does")
        return nil
    }

    private mutating func text(
        _ object: TemplateObject, _ key: String, _ entry: TemplateValue, required: Bool
    ) -> String? {
        guard let value = object[key] else {
            if required { report(entry, "the rule has no \(key)", "give it a \(key)") }
            return nil
        }
        guard let text = value.string, !text.isEmpty else {
            report(value, "\(key) is no text", "write a text")
            return nil
        }
        return text
    }

    private mutating func choice(_ object: TemplateObject, _ key: String, _ allowed: [String]) -> String? {
        guard let value = object[key] else { return nil }
        if let text = value.string, allowed.contains(text) { return text }
        report(
            value, "\"\(value.scalarText ?? "")\" is no \(key)",
            Suggestion.didYouMean(value.scalarText ?? "", among: allowed)
                ?? "use \(allowed.joined(separator: ", "))")
        return nil
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != 0x2D, text.utf8.last != 0x2D else { return false }
        return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    private mutating func report(_ place: TemplateValue, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                "invalid-rule", .error, message, at: SourceLocation(file: file, position: place.position), help: help))
    }
}
