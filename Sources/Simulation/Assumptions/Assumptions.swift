/// The assumptions that hold for one run: the usual ones, and what a file puts in their place.
public struct Assumptions: Sendable, Hashable {
    /// In place of the usual ranges.
    public private(set) var own: [String: AssumedRange] = [:]
    /// The file that they are from.
    public var file: String?
    /// How strong dependencies are, by `Service -> Cache`, in place of what is usual.
    public var strengths: [String: Dependency.Strength] = [:]
    /// GB in stores, by their names.
    public var sizes: [String: Double] = [:]

    public init() {}

    public mutating func set(_ key: String, _ range: AssumedRange) { own[key] = range }

    /// The range of a key; zero for one that there is not.
    public subscript(key: String) -> AssumedRange {
        own[key] ?? Assumption.byKey[key]?.range ?? AssumedRange(0, 0, 0)
    }

    /// All of them as they hold.
    public var all: [Assumption] {
        Assumption.all.map { assumption in
            guard let range = own[assumption.key] else { return assumption }
            var assumption = assumption
            assumption.range = range
            assumption.source = file ?? "given"
            return assumption
        }
    }

    /// The same with one at a value that is certain.
    func fixing(_ key: String, at value: Double) -> Assumptions {
        var copy = self
        copy.set(key, AssumedRange(value, value, value))
        return copy
    }

    /// A model in which dependencies are as strong as a file says.
    func applied(to model: SystemModel) -> SystemModel {
        guard !strengths.isEmpty else { return model }
        var model = model
        for index in model.dependencies.indices {
            let dependency = model.dependencies[index]
            let name = "\(model.components[dependency.from].name) -> \(model.components[dependency.to].name)"
            guard let strength = strengths[name] else { continue }
            model.dependencies[index].strength = strength
            model.dependencies[index].reason = "as the assumption file has it"
        }
        model.resolvePaths()
        return model
    }
}
