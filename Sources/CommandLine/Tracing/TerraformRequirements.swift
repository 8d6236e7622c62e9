import MainstayAssembly
import MainstayRequirements
import MainstayTemplate
import MainstayTerraform
import Synchronization

/// Answers what requirements ask about the Terraform that `mainstay terraform` writes of an assembly.
final class TerraformRequirements: RequirementEngine {
    let name = "Terraform export"
    let measures: Set<Measure> = [
        .terraformCoverage, .terraformModules, .terraformStateLocks, .terraformSharedStates,
    ]
    /// Written when the first requirement asks: most platforms have none that does.
    private let written = Mutex<TerraformExport?>(nil)

    func figure(
        _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
    ) throws(EngineError) -> Figure {
        if let key = conditions.keys.min() { throw EngineError("it knows no \"\(key)\"; it takes no conditions") }
        guard let environment else { throw EngineError("the assembly has no environments") }
        let export = written.withLock { known in
            if let known { return known }
            let export = TerraformExporter(TerraformOptions(name: "platform"), files: .onDisk).export(assembly)
            known = export
            return export
        }
        let stacks = export.stacks.filter { $0.environment == environment }
        guard !stacks.isEmpty else { throw EngineError("there is no environment \(environment) in the assembly") }
        switch measure {
        case .terraformCoverage: return coverage(stacks)
        case .terraformModules:
            let modules = Set(stacks.map(\.module))
            return Figure(Double(modules.count), explanation: "modules \(modules.sorted().joined(separator: ", "))")
        case .terraformStateLocks: return locks(export, environment)
        case .terraformSharedStates: return sharedStates(export, environment)
        default: throw EngineError("it does not compute \(measure.rawValue)")
        }
    }

    private func coverage(_ stacks: [TerraformExport.Stack]) -> Figure {
        let exported = stacks.reduce(0) { $0 + $1.exported }
        let refused = stacks.flatMap(\.refused)
        let all = exported + refused.count
        var words = "\(exported) of \(all) resources"
        let types = Set(refused.map(\.type)).sorted()
        if !types.isEmpty { words += ", without \(types.joined(separator: ", "))" }
        // To a hundredth of a percent, downwards: what lacks one resource is not all.
        let share = all == 0 ? 0 : (Double(exported) / Double(all) * 10_000).rounded(.down) / 10_000
        return Figure(share, explanation: words)
    }

    private func locks(_ export: TerraformExport, _ environment: String) -> Figure {
        guard let backend = Self.backends(export)[environment], backend["encrypt"]?.bool == true else {
            return Figure(0, explanation: "no encrypted state outside this machine")
        }
        var ways: [String] = []
        if backend["use_lockfile"]?.bool == true { ways.append("a lock file in the bucket") }
        if let table = backend["dynamodb_table"]?.string { ways.append("the DynamoDB table \(table)") }
        let lock = ways.isEmpty ? "without a lock" : "locked by \(ways.joined(separator: " and "))"
        return Figure(Double(ways.count), explanation: "in S3, encrypted, \(lock)")
    }

    private func sharedStates(_ export: TerraformExport, _ environment: String) -> Figure {
        let backends = Self.backends(export)
        let key = backends[environment]?["key"]?.string
        let sharers = backends.keys.filter { $0 != environment && backends[$0]?["key"]?.string == key }.sorted()
        let words = "its state is \(key ?? "nowhere")"
        return Figure(
            Double(sharers.count),
            explanation: sharers.isEmpty ? words : "\(words), as is that of \(sharers.joined(separator: ", "))")
    }

    /// The S3 backends of the roots, by environment.
    private static func backends(_ export: TerraformExport) -> [String: TemplateValue] {
        var result: [String: TemplateValue] = [:]
        for file in export.files where file.path.hasPrefix("environments/") {
            guard let backend = file.value["terraform"]?["backend"]?["s3"] else { continue }
            let parts = file.path.split(separator: "/")
            if parts.count > 2 { result[String(parts[1])] = backend }
        }
        return result
    }
}
