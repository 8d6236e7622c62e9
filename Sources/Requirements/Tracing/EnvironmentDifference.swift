public import MainstayAssembly
internal import MainstayPolicy
public import MainstayTemplate

/// One thing in which two environments of a platform differ, apart from their names.
public struct EnvironmentDifference: Sendable {
    /// The environments that were compared.
    public let first: String
    public let second: String
    /// The stack of the first environment, or of the one that has the resource.
    public let stack: String
    public let construct: String
    public let type: String
    /// The property; nil where only one of them has the resource.
    public let property: String?
    /// The values as written; nil where there is none.
    public let firstValue: TemplateValue?
    public let secondValue: TemplateValue?
    /// The environment that has the resource, where the other has not.
    public let only: String?
    /// Why it is wanted, where the catalogue declares it; empty where it gives no reason.
    public let reason: String?

    /// Whether nothing declares it.
    public var isAccidental: Bool { reason == nil }

    /// Compares the environments of an assembly one after the other.
    ///
    /// - Parameter catalogue: its `differences` checks declare what may differ; without it, everything is accidental.
    public static func all(in assembly: Assembly, declaredIn catalogue: RequirementCatalogue?, day: String) -> [Self] {
        let environments = AssemblyFacts(assembly, day: day).environments.filter { $0.name != nil }
        let wanted = comparisons(catalogue, environments)
        return wanted.flatMap { first, second, allowed in
            EnvironmentShape(first).differences(from: EnvironmentShape(second)).map { difference in
                Self(
                    first: first.name ?? "", second: second.name ?? "",
                    stack: difference.stack.artifact.displayName, construct: difference.construct,
                    type: difference.type, property: difference.path, firstValue: difference.values.first,
                    secondValue: difference.values.second,
                    only: difference.path == nil ? difference.stack.artifact.environment : nil,
                    reason: allowed.first { $0.covers(difference) }.map { $0.because ?? "" })
            }
        }
    }

    /// Those that the catalogue compares; without any, each with the one before.
    private static func comparisons(
        _ catalogue: RequirementCatalogue?, _ environments: [EnvironmentFacts]
    ) -> [(EnvironmentFacts, EnvironmentFacts, [DifferenceCheck.Allowed])] {
        var allowed: [[String]: [DifferenceCheck.Allowed]] = [:]
        for scoped in (catalogue?.requirements ?? []).flatMap(\.checks) {
            guard let check = scoped.check as? DifferenceCheck else { continue }
            let own = environments.filter { scoped.environments?.contains($0.name ?? "") ?? true }
            for other in own.dropFirst() {
                allowed[[own[0].name ?? "", other.name ?? ""], default: []] += check.allowed
            }
        }
        let named = Dictionary(environments.map { ($0.name ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        let pairs =
            allowed.isEmpty
            ? zip(environments, environments.dropFirst()).map { [$0.name ?? "", $1.name ?? ""] }
            : allowed.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return pairs.compactMap { pair in
            guard let first = named[pair[0]], let second = named[pair[1]] else { return nil }
            return (first, second, allowed[pair] ?? [])
        }
    }
}
