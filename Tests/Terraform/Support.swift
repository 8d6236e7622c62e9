import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate
import MainstayTerraform
import Testing

/// A stack of a template written as JSON.
func stack(
    _ id: String, _ json: String, environment: String = "production", region: String? = "us-east-1",
    account: String? = nil
) throws -> StackArtifact {
    let parsed = TemplateParser(file: "\(id).template.json").parse(Array(json.utf8))
    let value = try #require(parsed.value)
    var stack = StackArtifact(id: id, template: value, templateFile: "\(id).template.json")
    stack.environment = environment
    stack.region = region
    stack.account = account
    return stack
}

func export(_ stacks: StackArtifact..., options: TerraformOptions = TerraformOptions(name: "Shop")) -> TerraformExport {
    TerraformExporter(options).export(Assembly(stacks: stacks))
}

extension TerraformExport {
    func file(_ path: String) throws -> TemplateValue {
        try #require(files.first { $0.path == path }, "there is no \(path)").value
    }

    func resource(_ type: String, _ label: String, in module: String = "Shop") throws -> TemplateValue {
        try #require(try file("modules/\(module)/main.tf.json")["resource"]?[type]?[label])
    }

    var rules: [String] { diagnostics.map(\.rule) }
}
