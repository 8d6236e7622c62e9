internal import MainstayDiagnostics
internal import MainstayTemplate

/// What connectors between types grant.
final class ConnectorProfiles: Sendable {
    /// Read when the first connector comes.
    static let shared = ConnectorProfiles(ConnectorProfileData.text)

    private let data: TemplateValue

    private init(_ text: String) {
        data = TemplateParser(file: "", format: .json).parse(text).value ?? TemplateValue(.object(TemplateObject()))
    }

    func profile(from source: String, to destination: String) -> TemplateValue? {
        data["Permissions"]?[source]?[destination]
    }

    /// How to reach the ARN, name and role of a resource of a type.
    func access(to type: String) -> TemplateValue? { data["CfnResourceProperties"]?[type] }
}

/// The statements of a connector, with its ends filled in.
struct ConnectorStatements {
    let make: ValueMaker

    func document(
        _ profile: TemplateValue?, _ permissions: [String], _ values: [String: TemplateValue?]
    ) -> TemplateValue {
        var statements: [TemplateValue] = []
        for member in profile?["AccessCategories"]?.object?.members ?? [] where permissions.contains(member.key) {
            statements += (member.value["Statement"]?.array ?? []).map { filled($0, values) }
        }
        return make.object(["Version": make.text("2012-10-17"), "Statement": make.list(statements)])
    }

    func filled(_ value: TemplateValue, _ values: [String: TemplateValue?]) -> TemplateValue {
        switch value.content {
        case .array(let items): return make.list(items.map { filled($0, values) })
        case .object(let object):
            return make.object(object.members.map { make.member($0.key, filled($0.value, values)) })
        case .string(let text): return filled(text, values)
        default: return TemplateValue(value.content, at: make.position)
        }
    }

    private func filled(_ text: String, _ values: [String: TemplateValue?]) -> TemplateValue {
        guard text.utf8.contains(0x25) else { return self.text(text, []) }
        var result = text
        var variables: [TemplateObject.Member] = []
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let value else { continue }
            let pattern = "%{\(key)}"
            if text == pattern { return value }
            guard result.contains(pattern) else { continue }
            let name = key.alphanumericsOnly
            result = result.replacing(pattern, with: "${\(name)}")
            variables.append(make.member(name, value))
        }
        return self.text(result, variables)
    }

    private func text(_ text: String, _ variables: [TemplateObject.Member]) -> TemplateValue {
        guard text.contains("${") else { return make.text(text) }
        return make.call(
            "Fn::Sub", variables.isEmpty ? make.text(text) : make.list([make.text(text), make.object(variables)]))
    }
}
