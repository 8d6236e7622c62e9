internal import MainstayFacts

/// The sizes that units come in.
struct UnitSizes {
    private let facts: FactTables

    init(_ facts: FactTables) { self.facts = facts }

    /// The sizes of Fargate tasks, each with the memory that the present one has for a processor, or the least allowed.
    static func fargate(memoryPerProcessor: Double) -> [UnitSize] {
        [0.25, 0.5, 1, 2, 4, 8, 16].map { vCPU in
            let memory = max(memoryPerProcessor, 2048) * vCPU
            return UnitSize(name(ofTask: vCPU), vCPU: vCPU, memoryMiB: memory)
        }
    }

    /// As a task definition has it: `256` for a quarter of a processor.
    static func name(ofTask vCPU: Double) -> String { "\(Int(vCPU * 1024)) CPU units" }

    func instance(_ type: String) -> UnitSize? {
        facts.instance(type).map {
            UnitSize(
                type, vCPU: Double($0.vcpus), memoryMiB: Double($0.memoryMiB), baseline: Self.baseline(of: $0.type))
        }
    }

    /// All sizes of a type's family, and of another one, with the prefix of the service that names them.
    func ladder(of type: String, prefix: String, with other: String? = nil) -> [UnitSize] {
        let name = type.hasPrefix(prefix) ? String(type.dropFirst(prefix.count)) : type
        guard let family = name.split(separator: ".").first.map(String.init) else { return [] }
        let families = [family, other].compactMap(\.self)
        return facts.rows(of: .instanceSpecifications).compactMap { row -> UnitSize? in
            guard let specification = row.first, !specification.contains("metal"),
                let own = specification.split(separator: ".").first, families.contains(String(own))
            else { return nil }
            return instance(prefix + specification)
        }
    }

    /// The share of its processors that a burstable type may use for good, from AWS's table of burstable instances.
    static func baseline(of type: String) -> Double {
        let parts = type.split(separator: ".")
        guard parts.count == 2, ["t2", "t3", "t3a", "t4g"].contains(parts[0]) else { return 1 }
        switch (parts[0], parts[1]) {
        case (_, "nano"): return 0.05
        case (_, "micro"): return 0.1
        case (_, "small"), (_, "medium"): return 0.2
        case (_, "large"): return 0.3
        case ("t2", "xlarge"): return 0.225
        case ("t2", "2xlarge"): return 0.17
        default: return 0.4
        }
    }
}
