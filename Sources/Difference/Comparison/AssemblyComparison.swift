import MainstayTemplate

/// Compares two assemblies, or any two lists of stacks.
public struct AssemblyComparison: Sendable {
    private let comparison: StackComparison

    public init(options: ComparisonOptions = ComparisonOptions()) { comparison = StackComparison(options: options) }

    /// What happens to each stack, in the order of their names.
    public func difference(_ old: [StackState], _ new: [StackState]) -> Difference {
        Difference(
            pairs(old, new).map { comparison.difference($0.old, $0.new) }.sorted {
                ($0.name, $0.stackName) < ($1.name, $1.stackName)
            })
    }

    /// The same on all cores.
    public func differenceOnAllCores(_ old: [StackState], _ new: [StackState]) async -> Difference {
        let pairs = pairs(old, new)
        let stacks = await withTaskGroup(of: StackDifference.self) { group in
            for pair in pairs { group.addTask { await comparison.differenceOnAllCores(pair.old, pair.new) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        return Difference(stacks.sorted { ($0.name, $0.stackName) < ($1.name, $1.stackName) })
    }

    private struct Pair: Sendable {
        var old: StackState?
        var new: StackState?
    }

    /// CloudFormation knows a stack by its account, region and name; the account and region may be open on one side.
    private func pairs(_ old: [StackState], _ new: [StackState]) -> [Pair] {
        // Two templates are what was asked to be compared, whatever they are called.
        if old.count == 1, new.count == 1 { return [Pair(old: old[0], new: new[0])] }
        var left = old
        var pairs: [Pair] = []
        var right = new
        for key in [Self.fullName, Self.shortName, { $0.name }] {
            var places = Dictionary(grouping: left.indices.reversed()) { key(left[$0]) }
            var taken: Set<Int> = []
            right.removeAll { state in
                guard let place = places[key(state)]?.popLast() else { return false }
                pairs.append(Pair(old: left[place], new: state))
                taken.insert(place)
                return true
            }
            left = left.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
        }
        return pairs + renamed(&left, &right) + left.map { Pair(old: $0) } + right.map { Pair(new: $0) }
    }

    private static func fullName(_ state: StackState) -> String {
        "\(state.account ?? "")/\(state.region ?? "")/\(state.stackName ?? state.name)"
    }

    private static func shortName(_ state: StackState) -> String { state.stackName ?? state.name }

    /// Stacks whose resources have the same logical ids and types are the same under another name.
    private func renamed(_ old: inout [StackState], _ new: inout [StackState]) -> [Pair] {
        var places = Dictionary(grouping: old.indices.reversed()) { Self.shape(old[$0].template) }
        var taken: Set<Int> = []
        var pairs: [Pair] = []
        new.removeAll { state in
            let shape = Self.shape(state.template)
            guard !shape.isEmpty, let place = places[shape]?.popLast() else { return false }
            pairs.append(Pair(old: old[place], new: state))
            taken.insert(place)
            return true
        }
        old = old.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
        return pairs
    }

    private static func shape(_ template: TemplateValue) -> [String] {
        (template["Resources"]?.object?.members ?? []).map { "\($0.key) \($0.value["Type"]?.string ?? "")" }.sorted()
    }
}
