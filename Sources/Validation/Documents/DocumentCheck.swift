import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// Checks a document in a property (a policy, a definition) against a schema of its own, in which function calls may
/// stand anywhere. All findings carry the rule of the document.
struct DocumentCheck {
    let rule: String
    let schema: ResourceSchema

    /// - Parameters:
    ///   - path: From the resource to the document.
    ///   - isText: Whether the document may come as JSON in a string.
    func check(_ place: RuleSubject.Place, in subject: RuleSubject) {
        var document = place.value
        if let text = document.string {
            guard !DynamicReference.isIn(text) else { return }
            let parsed = TemplateParser(file: subject.context.template.file, format: .json).parse(text)
            guard let value = parsed.value, parsed.diagnostics.isEmpty, value.object != nil else { return }
            document = value
        }
        let inner = FindingSink(file: subject.context.template.file, sources: [], isRewritten: false)
        var checker = PropertyChecker(
            context: subject.context, facts: subject.context.types.document(schema), sink: inner,
            element: subject.resource.name)
        checker.path = place.path
        checker.check(document, checker.facts.prepared().root)
        for var finding in inner.sorted() {
            finding.rule = rule
            // What is wrong inside a string is shown where the string begins.
            if place.value.string != nil, let file = finding.location?.file {
                finding.location = SourceLocation(file: file, position: place.value.position)
            }
            subject.sink.add(finding)
        }
    }
}
