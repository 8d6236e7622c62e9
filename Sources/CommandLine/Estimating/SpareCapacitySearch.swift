import MainstayAssembly
import MainstayCapacity
import MainstayCost
import MainstaySimulation

/// Asks the model of capacity what a load does not need, for the advice of an estimate.
struct SpareCapacitySearch {
    let target: CapacityTarget

    func run(_ paths: [String], region: String?, environments: [String]) throws -> [SpareCapacity] {
        let assemblies = try CheckTarget.paths(paths).map { try SimulationInput.assembly(at: $0, region: region) }
        return assemblies.flatMap { ModelReader(files: .onDisk).read($0) }
            .filter { environments.isEmpty || environments.contains($0.environment ?? "") }
            .flatMap(spare)
    }

    private func spare(in system: SystemModel) -> [SpareCapacity] {
        let analysis = CapacityAnalysis(CapacityReader().read(system), target: target)
        let load =
            "\(Quantity.number(target.users)) users at the same time, \(Quantity.percent(target.percentile)) within "
            + Quantity.time(target.latency)
        return analysis.spare().compactMap { spare in
            guard let component = system.components.first(where: { $0.name == spare.component }) else { return nil }
            let change: SpareCapacity.Change =
                switch spare.change {
                case .units(let from, let to): .units(from: from, to: to)
                case .size(let from, let to): .size(from: from, to: to)
                }
            return SpareCapacity(resource: component.id, setting: spare.setting, change: change, load: load)
        }
    }
}
