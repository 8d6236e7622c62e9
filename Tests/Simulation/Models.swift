import MainstayAssembly
import MainstayDiagnostics
import MainstaySimulation
import MainstayTemplate
import Testing

/// Models of templates that are written as text.
enum Models {
    static func assembly(_ templates: [(name: String, text: String, region: String?)]) throws -> Assembly {
        let stacks = try templates.map { name, text, region in
            let parsed = TemplateParser(file: "\(name).yaml").parse(text)
            let errors = parsed.diagnostics.filter { $0.severity == .error }
            if !errors.isEmpty { throw DiagnosticError(errors) }
            var stack = StackArtifact(id: name, template: try #require(parsed.value), templateFile: "\(name).yaml")
            stack.region = region
            return stack
        }
        return Assembly(stacks: stacks)
    }

    static func read(_ text: String, region: String? = "us-east-1") throws -> SystemModel {
        try #require(ModelReader().read(assembly([("Shop", text, region)])).first)
    }
}
