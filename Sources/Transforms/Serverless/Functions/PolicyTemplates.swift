internal import MainstayDiagnostics
internal import MainstayTemplate

/// The policy templates of the serverless transform.
final class PolicyTemplates: Sendable {
    /// Read when the first one is used.
    static let shared = PolicyTemplates(PolicyTemplateData.text)

    private let templates: TemplateValue

    private init(_ text: String) {
        templates =
            TemplateParser(file: "", format: .json).parse(text).value ?? TemplateValue(.object(TemplateObject()))
    }

    func has(_ name: String) -> Bool { templates[name] != nil }

    var names: [String] { templates.object?.keys ?? [] }

    /// The policy document for the parameters given.
    func document(
        _ name: String, _ parameters: TemplateValue, at make: ValueMaker, in element: String,
        _ findings: inout TransformFindings
    ) -> TemplateValue? {
        guard let template = templates[name], let definition = template["Definition"] else { return nil }
        for parameter in template["Parameters"]?.array?.compactMap(\.string) ?? [] where parameters[parameter] == nil {
            findings.report(
                "missing-property", at: make.position, in: element,
                "the policy template \(name) needs \(parameter)", help: "give \(parameter) a value")
        }
        return filled(definition, parameters.object ?? TemplateObject(), make)
    }

    private func filled(_ value: TemplateValue, _ parameters: TemplateObject, _ make: ValueMaker) -> TemplateValue {
        switch value.content {
        case .array(let items): return make.list(items.map { filled($0, parameters, make) })
        case .object(let object):
            if object.count == 1, let name = object["Ref"]?.string, let given = parameters[name] { return given }
            return make.object(object.members.map { make.member($0.key, filled($0.value, parameters, make)) })
        default: return TemplateValue(value.content, at: make.position)
        }
    }
}
