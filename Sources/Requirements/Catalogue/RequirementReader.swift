internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// Reads one requirement of a catalogue.
struct RequirementReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String
    private let selections: [String: ResourcePattern]
    private let documents: [String]
    private static let members = [
        "id", "text", "source", "kind", "normative", "substitution", "gives-way-to", "not-applicable", "checks",
    ]
    private static let common = ["environments", "note"]

    init(file: String, selections: [String: ResourcePattern], documents: [String]) {
        self.file = file
        self.selections = selections
        self.documents = documents
    }

    mutating func read(_ value: TemplateValue) -> Requirement? {
        var reader = MemberReader(value, of: "a requirement", file: file, selections: selections)
        defer { diagnostics += reader.diagnostics }
        guard reader.isObject else { return nil }
        reader.refuseOthers(than: Self.members)
        guard let id = reader.text("id", required: true), let text = reader.text("text", required: true),
            let source = source(&reader)
        else { return nil }
        let exemption = exemption(&reader)
        return Requirement(
            id: id, text: text, source: source, kind: reader.text("kind"),
            isNormative: reader.truth("normative") ?? true, substitution: reader.text("substitution"),
            givesWay: reader.texts("gives-way-to") ?? [], exemption: exemption,
            checks: checks(reader.list("checks")),
            location: SourceLocation(file: file, position: value.position))
    }

    /// The name of a document, or an object that also has the place in it.
    private mutating func source(_ reader: inout MemberReader) -> Requirement.Source? {
        guard let value = reader.value("source", required: true) else { return nil }
        var inner = MemberReader(value, of: "a source", file: file, selections: [:])
        var name = value.string
        var section: String?
        var lines: String?
        if name == nil {
            guard inner.isObject else {
                diagnostics += inner.diagnostics
                return nil
            }
            inner.refuseOthers(than: ["document", "section", "lines"])
            name = inner.text("document", required: true)
            section = inner.text("section")
            lines = inner.value("lines")?.scalarText
            diagnostics += inner.diagnostics
        }
        guard let name else { return nil }
        if !documents.contains(name) {
            reader.report(
                value, "the catalogue has no document \"\(name)\"",
                Suggestion.didYouMean(name, among: documents) ?? "list it under documents")
        }
        return Requirement.Source(document: name, section: section, lines: lines)
    }

    private mutating func exemption(_ reader: inout MemberReader) -> Requirement.Exemption? {
        guard let value = reader.value("not-applicable") else { return nil }
        var inner = MemberReader(value, of: "not-applicable", file: file, selections: selections)
        defer { diagnostics += inner.diagnostics }
        guard inner.isObject else { return nil }
        inner.refuseOthers(than: ["because", "when"])
        let list = inner.list("when", required: true)
        guard let reason = inner.text("because", required: true) else { return nil }
        if list.isEmpty {
            inner.report(value, "nothing tells that it does not apply", "give it when, with checks that are met then")
        }
        return Requirement.Exemption(reason: reason, condition: checks(list))
    }

    private mutating func checks(_ list: [TemplateValue]) -> [ScopedCheck] { list.compactMap { check($0) } }

    private mutating func check(_ value: TemplateValue) -> ScopedCheck? {
        var reader = MemberReader(value, of: "a check", file: file, selections: selections)
        defer { diagnostics += reader.diagnostics }
        guard reader.isObject else { return nil }
        let found = CheckKinds.all.filter { reader.has($0.head) }
        guard let kind = found.first, found.count == 1 else {
            let heads = CheckKinds.all.map { $0.head }
            let unknown = reader.keys.first { !Self.common.contains($0) } ?? ""
            reader.report(
                value,
                found.isEmpty
                    ? "the check does not say what it looks at"
                    : "the check is of two kinds: \(found.map { $0.head }.joined(separator: " and "))",
                found.isEmpty
                    ? Suggestion.didYouMean(unknown, among: heads)
                        ?? "give it one of \(heads.sorted().joined(separator: ", "))" : "write two checks")
            return nil
        }
        reader.refuseOthers(than: [kind.head] + kind.members + Self.common)
        let environments = reader.texts("environments")
        let note = reader.text("note")
        guard let check = kind.init(&reader) else { return nil }
        return ScopedCheck(check: check, environments: environments, note: note, position: value.position)
    }
}
