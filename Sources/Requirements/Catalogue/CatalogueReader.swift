public import MainstayDiagnostics
internal import MainstayPolicy
public import MainstayTemplate

/// Reads a catalogue of requirements from YAML or JSON.
///
/// What it takes is described in `Documentation/guides/requirements.md`. Whatever is wrong is reported with its place, and
/// the rest is read all the same.
public struct CatalogueReader {
    public private(set) var diagnostics: [Diagnostic] = []
    private let file: String
    private static let members = ["catalogue", "documents", "selections", "requirements"]

    public init(file: String) { self.file = file }

    /// The catalogue; nil, with diagnostics, where the text is none.
    public mutating func read(_ text: [UInt8]) -> RequirementCatalogue? {
        let parsed = TemplateParser(file: file).parse(text)
        diagnostics += parsed.diagnostics
        guard let value = parsed.value else { return nil }
        return read(value)
    }

    /// The catalogue that a value is.
    public mutating func read(_ value: TemplateValue) -> RequirementCatalogue? {
        var reader = MemberReader(value, of: "a catalogue", file: file, selections: [:])
        guard reader.isObject else {
            diagnostics += reader.diagnostics
            return nil
        }
        reader.refuseOthers(than: Self.members)
        let name = reader.text("catalogue", required: true)
        let documents = documents(&reader)
        let selections = selections(&reader)
        let list = reader.list("requirements", required: true)
        diagnostics += reader.diagnostics
        var requirements: [Requirement] = []
        var places: [String: SourcePosition] = [:]
        for entry in list {
            var inner = RequirementReader(file: file, selections: selections, documents: documents.map(\.name))
            let requirement = inner.read(entry)
            diagnostics += inner.diagnostics
            guard let requirement else { continue }
            if let first = places[requirement.id] {
                report(entry, "there is a requirement \(requirement.id) already, in line \(first.line)", "rename one")
                continue
            }
            places[requirement.id] = entry.position
            requirements.append(requirement)
        }
        checkNames(requirements)
        guard let name else { return nil }
        return RequirementCatalogue(name: name, documents: documents, requirements: requirements)
    }

    private mutating func documents(_ reader: inout MemberReader) -> [RequirementDocument] {
        reader.list("documents", required: true).compactMap { entry in
            if let name = entry.string { return RequirementDocument(name: name, title: nil) }
            var inner = MemberReader(entry, of: "a document", file: file, selections: [:])
            inner.refuseOthers(than: ["name", "title"])
            let name = inner.text("name", required: true)
            let title = inner.text("title")
            diagnostics += inner.diagnostics
            return name.map { RequirementDocument(name: $0, title: title) }
        }
    }

    /// Kinds of resources with names; a later one may build on those before it.
    private mutating func selections(_ reader: inout MemberReader) -> [String: ResourcePattern] {
        var result: [String: ResourcePattern] = [:]
        guard let object = reader.object("selections") else { return result }
        for member in object.members {
            if member.key.contains("::") {
                report(
                    TemplateValue(.null, at: member.keyPosition), "a selection cannot be named as a resource type is",
                    "call it in words: primary database")
                continue
            }
            var inner = ExpectationReader(file: file, selections: result)
            result[member.key] = inner.pattern(member.value)
            diagnostics += inner.diagnostics
        }
        return result
    }

    private mutating func checkNames(_ requirements: [Requirement]) {
        let ids = Set(requirements.map(\.id))
        for requirement in requirements {
            for other in requirement.givesWay where !ids.contains(other) || other == requirement.id {
                diagnostics.append(
                    Diagnostic(
                        "invalid-catalogue", .error, "\(requirement.id) gives way to \(other), which is no other one",
                        at: requirement.location,
                        help: Suggestion.didYouMean(other, among: ids.sorted()) ?? "name a requirement of the catalogue"
                    ))
            }
        }
    }

    private mutating func report(_ place: TemplateValue, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                "invalid-catalogue", .error, message, at: SourceLocation(file: file, position: place.position),
                help: help))
    }
}
