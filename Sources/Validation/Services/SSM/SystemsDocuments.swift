import MainstayDiagnostics
import MainstayTemplate

/// `invalid-ssm-document`: documents of the Systems Manager that run commands, automations and sessions
/// (https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html).
enum SystemsDocuments {
    private static let rule = "invalid-ssm-document"
    /// The versions of the schema that each type of documents takes.
    private static let versions: [String: [String]] = [
        "Automation": ["0.3"], "Command": ["1.2", "2.0", "2.2"], "Policy": ["2.0"], "Session": ["1.0"],
    ]

    static func check(_ subject: RuleSubject) {
        let type = subject.properties["DocumentType"]
        guard let kind = type == nil ? "Command" : type?.literalText, let known = versions[kind] else { return }
        for place in subject.places("Content") {
            guard let document = Self.document(place, subject) else { continue }
            // What is wrong inside a text is shown where the text begins.
            let isText = place.value.object == nil
            func report(_ position: SourcePosition, _ path: [String], _ message: String, _ help: String) {
                subject.report(
                    rule, at: isText ? place.value.position : position, isText ? place.path : place.path + path,
                    message, help: help)
            }
            checkVersion(document, kind, known, at: place.value.position, report)
            if kind != "Session" { checkSteps(document, report) }
        }
    }

    private typealias Report = (SourcePosition, [String], String, String) -> Void

    /// An object, or a text that holds one; nil for what is only known at deployment.
    private static func document(_ place: RuleSubject.Place, _ subject: RuleSubject) -> TemplateObject? {
        if place.value.intrinsic == nil, let object = place.value.object { return object }
        guard let text = place.text, !OpenText.isOpen(text), place.value.string != nil else { return nil }
        let isYAML = subject.literal("DocumentFormat")?.literalText == "YAML"
        let parser = TemplateParser(file: subject.context.template.file, format: isYAML ? .yaml : .json)
        let parsed = parser.parse(text)
        guard parsed.diagnostics.isEmpty else { return nil }
        return parsed.value?.object
    }

    private static func checkVersion(
        _ document: TemplateObject, _ kind: String, _ known: [String], at position: SourcePosition, _ report: Report
    ) {
        guard let version = document["schemaVersion"] else {
            return report(
                position, [], "the document has no schemaVersion", "write schemaVersion: \"\(known[known.count - 1])\"")
        }
        guard version.intrinsic == nil, let text = ScalarText.of(version), !known.contains(text) else { return }
        report(
            version.position, ["schemaVersion"],
            "a document of type \(kind) has no schemaVersion \(Wording.quoted(text))",
            "use \(Wording.list(known, "or"))")
    }

    private static func checkSteps(_ document: TemplateObject, _ report: Report) {
        guard let steps = document["mainSteps"], steps.intrinsic == nil else { return }
        guard let items = steps.array, !items.isEmpty else {
            return report(steps.position, ["mainSteps"], "mainSteps has no steps", "write a list of steps")
        }
        var names: Set<String> = []
        var isOpen = false
        for (index, item) in items.enumerated() {
            guard item.intrinsic == nil, let step = item.object else {
                isOpen = true
                continue
            }
            let path = ["mainSteps", IndexText.of(index)]
            for key in ["action", "name"] where step[key] == nil {
                report(item.position, path, "a step has no \(key)", "add its \(key)")
            }
            guard let name = step["name"]?.string else {
                isOpen = true
                continue
            }
            if !names.insert(name).inserted {
                report(
                    item.position, path + ["name"], "there are two steps \(Wording.quoted(name))", "rename one of them")
            }
        }
        guard !isOpen else { return }
        for (index, item) in items.enumerated() {
            guard let next = item["nextStep"], let name = next.string, !names.contains(name), !name.contains("{")
            else { continue }
            report(
                next.position, ["mainSteps", IndexText.of(index), "nextStep"],
                "there is no step \(Wording.quoted(name))",
                Suggestion.didYouMean(name, among: names.sorted()) ?? "name a step of the document")
        }
    }
}
