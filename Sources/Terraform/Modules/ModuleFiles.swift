import MainstayDiagnostics
import MainstayTemplate

/// A module as files: what it makes, what it asks for, what it gives.
struct ModuleFiles {
    let module: TranslatedModule

    private var builder: ModuleBuilder { module.builder }

    func files() -> [TerraformFile] {
        let folder = "modules/\(builder.label)"
        return [
            TerraformFile(path: "\(folder)/main.tf.json", value: main()),
            TerraformFile(
                path: "\(folder)/variables.tf.json", value: TerraformFile.marked([("variable", variables())])),
            TerraformFile(
                path: "\(folder)/outputs.tf.json", value: TerraformFile.marked([("output", .object(module.outputs))])),
        ]
    }

    private func main() -> TemplateValue {
        TerraformFile.marked([
            ("terraform", RequiredProviders.value(for: [.awscc, .aws])),
            ("data", Self.blocks(builder.data)),
            ("ephemeral", Self.blocks(builder.ephemeral)),
            ("locals", .object(module.locals)),
            (
                "resource",
                .object(
                    module.resources.sorted { $0.key < $1.key }.map {
                        TemplateObject.Member($0.key, .object($0.value))
                    })
            ),
        ])
    }

    private static func blocks(_ blocks: [String: [String: TemplateValue]]) -> TemplateValue {
        .object(
            blocks.sorted { $0.key < $1.key }.map { type, labels in
                TemplateObject.Member(
                    type, .object(labels.sorted { $0.key < $1.key }.map { TemplateObject.Member($0.key, $0.value) }))
            })
    }

    private func variables() -> TemplateValue {
        var members: [TemplateObject.Member] = []
        for name in builder.parameters.sorted() {
            guard let parameter = builder.template.parameters[name] else { continue }
            members.append(
                TemplateObject.Member(ProviderNames.label(name), ParameterVariable(parameter).value(hasDefault: true)))
        }
        for (name, reference) in builder.inputs.sorted(by: { $0.key < $1.key }) {
            members.append(
                TemplateObject.Member(
                    name,
                    [
                        "description": .string(
                            reference.isExport
                                ? "The export \(reference.output)" : "Output \(reference.output) of \(reference.stack)"),
                        "type": "any", "nullable": false,
                    ]))
        }
        return .object(members)
    }
}

/// A template's parameter as a variable.
struct ParameterVariable {
    private let parameter: TemplateEntry
    private let variable: String

    /// - Parameter variable: the variable's name, where it is not the parameter's.
    init(_ parameter: TemplateEntry, variable: String? = nil) {
        self.parameter = parameter
        self.variable = variable ?? ProviderNames.label(parameter.name)
    }

    /// The type of the value; of a stored parameter it is its name.
    private var type: String {
        if parameter.isStoredParameter { return "string" }
        if parameter.isList { return "list(string)" }
        return parameter["Type"]?.string == "Number" ? "number" : "string"
    }

    func value(hasDefault: Bool) -> TemplateValue {
        var members: [TemplateObject.Member] = []
        if let text = parameter["Description"]?.string {
            members.append(TemplateObject.Member("description", .string(text)))
        }
        members.append(TemplateObject.Member("type", .string(type)))
        if hasDefault, let value = parameter["Default"] {
            members.append(TemplateObject.Member("default", defaultValue(value)))
        }
        if parameter["NoEcho"]?.bool == true || parameter["NoEcho"]?.string == "true" {
            members.append(TemplateObject.Member("sensitive", true))
        }
        if let allowed = parameter["AllowedValues"]?.array, type != "list(string)" {
            let list = TerraformExpression.list(allowed.map { .literal($0) }).code()
            members.append(
                TemplateObject.Member(
                    "validation",
                    [
                        "condition": .string("${contains(\(list), var.\(variable))}"),
                        "error_message": "The value is none of those that are allowed.",
                    ]))
        }
        return .object(members)
    }

    /// A default is no expression: text in it stands for itself.
    private func defaultValue(_ value: TemplateValue) -> TemplateValue {
        guard type == "list(string)", let text = value.string else { return value }
        return .array(text.split(separator: ",", omittingEmptySubsequences: false).map { .string(String($0)) })
    }
}
