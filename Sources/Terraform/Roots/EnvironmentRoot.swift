import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// The root of one environment: state, providers, and a call of the module of each stack.
struct EnvironmentRoot {
    let name: String
    /// The modules of the environment's stacks.
    let modules: [TranslatedModule]
    let backend: StateBackend
    let index: StackIndex

    /// The folder of the root.
    static func folder(of environment: String) -> String {
        "environments/\(ProviderNames.label(environment))"
    }

    func write() -> (files: [TerraformFile], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var remote: Set<String> = []
        var variables: [TemplateObject.Member] = []
        var calls: [TemplateObject.Member] = []
        for module in modules {
            calls.append(
                call(module, remote: &remote, variables: &variables, diagnostics: &diagnostics))
        }
        let accounts = AccountProviders(stacks: modules.map(\.builder.stack))
        variables += accounts.variables
        let states = remote.sorted().map { environment in
            TemplateObject.Member(
                ProviderNames.label(environment),
                ["backend": "s3", "config": .object(backend.location(of: environment))])
        }
        let main = TerraformFile.marked([
            (
                "terraform",
                RequiredProviders.value(
                    for: [.awscc, .aws], [("backend", ["s3": backend.value(for: ProviderNames.label(name))])])
            ),
            ("provider", accounts.value),
            ("data", states.isEmpty ? .object([]) : ["terraform_remote_state": .object(states)]),
            ("module", .object(calls)),
        ])
        let folder = Self.folder(of: name)
        return (
            [
                TerraformFile(path: "\(folder)/main.tf.json", value: main),
                TerraformFile(
                    path: "\(folder)/variables.tf.json",
                    value: TerraformFile.marked([("variable", .object(variables))])),
                TerraformFile(
                    path: "\(folder)/outputs.tf.json", value: TerraformFile.marked([("output", outputs())])),
            ], diagnostics
        )
    }

    private func call(
        _ module: TranslatedModule, remote: inout Set<String>, variables: inout [TemplateObject.Member],
        diagnostics: inout [Diagnostic]
    ) -> TemplateObject.Member {
        let builder = module.builder
        let alias = AccountProviders.alias(of: builder.stack, among: modules.map(\.builder.stack))
        var members: [TemplateObject.Member] = [
            TemplateObject.Member("source", .string("../../modules/\(builder.label)")),
            TemplateObject.Member(
                "providers", ["awscc": .string("awscc.\(alias)"), "aws": .string("aws.\(alias)")]),
        ]
        for name in builder.parameters.sorted() {
            guard let parameter = builder.template.parameters[name] else { continue }
            let variable = ProviderNames.label("\(builder.label)_\(name)")
            variables.append(
                TemplateObject.Member(
                    variable, ParameterVariable(parameter, variable: variable).value(hasDefault: true)))
            members.append(TemplateObject.Member(ProviderNames.label(name), .string("${var.\(variable)}")))
        }
        for (name, reference) in builder.inputs.sorted(by: { $0.key < $1.key }) {
            members.append(
                TemplateObject.Member(
                    name,
                    .string(
                        source(
                            of: reference, named: name, for: builder, remote: &remote, variables: &variables,
                            diagnostics: &diagnostics))))
        }
        return TemplateObject.Member(builder.label, .object(members))
    }

    /// Where a module gets the output of another stack from.
    private func source(
        of reference: StackOutputReference, named name: String, for builder: ModuleBuilder, remote: inout Set<String>,
        variables: inout [TemplateObject.Member], diagnostics: inout [Diagnostic]
    ) -> String {
        if let found = index.find(reference, region: builder.stack.region, environment: self.name) {
            if found.environment == self.name {
                return "${module.\(found.module).\(ProviderNames.label(found.output))}"
            }
            remote.insert(ProviderNames.label(found.environment))
            return "${data.terraform_remote_state.\(ProviderNames.label(found.environment)).outputs[\""
                + "\(ProviderNames.label("\(found.module)_\(found.output)"))\"]}"
        }
        diagnostics.append(
            Diagnostic(
                "terraform-outside-output", .warning,
                reference.isExport
                    ? "no stack of the assembly exports \(reference.output)"
                    : "no stack of the assembly has the output \(reference.output) of \(reference.stack)",
                at: SourceLocation(file: builder.stack.templateFile, position: .unknown), construct: builder.stack.id,
                help: "give it to Terraform as the variable \(name)"))
        if !variables.contains(where: { $0.key == name }) {
            variables.append(
                TemplateObject.Member(
                    name, ["description": .string("Output \(reference.output) of \(reference.stack)"), "type": "any"]))
        }
        return "${var.\(name)}"
    }

    /// Every output of every module, for whoever reads the state.
    private func outputs() -> TemplateValue {
        .object(
            modules.flatMap { module in
                module.outputs.map { output in
                    var body: [TemplateObject.Member] = []
                    if let text = output.value["description"] {
                        body.append(TemplateObject.Member("description", text))
                    }
                    body.append(
                        TemplateObject.Member("value", .string("${module.\(module.builder.label).\(output.key)}")))
                    return TemplateObject.Member(
                        ProviderNames.label("\(module.builder.label)_\(output.key)"), .object(body))
                }
            })
    }
}
