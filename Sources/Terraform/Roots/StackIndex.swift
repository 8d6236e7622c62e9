import MainstayAssembly
import MainstayTemplate

/// Finds the stack that has an output.
struct StackIndex {
    struct Found {
        let environment: String
        let module: String
        let output: String
    }

    private struct Entry {
        let environment: String
        let module: String
        let region: String?
        let outputs: Set<String>
    }

    private var stacks: [String: [Entry]] = [:]
    private var exports: [String: [Found]] = [:]

    mutating func add(_ module: TranslatedModule, environment: String) {
        let builder = module.builder
        stacks[builder.stack.stackName, default: []].append(
            Entry(
                environment: environment, module: builder.label, region: builder.stack.region,
                outputs: Set(builder.template.outputs.map(\.name))))
        let values = ValueTranslator(module: builder, resource: nil)
        for output in builder.template.outputs {
            guard let name = output["Export"]?["Name"], let text = values.value(name).string else { continue }
            exports[text, default: []].append(
                Found(environment: environment, module: builder.label, output: output.name))
        }
    }

    /// The output that a stack of an environment means: of that environment first, and of the region that it names.
    func find(_ reference: StackOutputReference, region: String?, environment: String) -> Found? {
        if reference.isExport {
            let found = exports[reference.output] ?? []
            return found.first { $0.environment == environment } ?? found.first
        }
        let wanted = reference.region ?? region
        let entries = (stacks[reference.stack] ?? []).filter { $0.outputs.contains(reference.output) }
        let inRegion = entries.filter { $0.region == nil || wanted == nil || $0.region == wanted }
        let entry = inRegion.first { $0.environment == environment } ?? inRegion.first ?? entries.first
        return entry.map { Found(environment: $0.environment, module: $0.module, output: reference.output) }
    }
}
