internal import MainstayAssembly
internal import MainstayDifference
internal import MainstayTemplate

/// What differs between two environments of one assembly.
package struct PromotionComparison: Sendable {
    package struct Difference: Hashable, Sendable {
        package var stack: String
        package var text: String
        /// Whether it is code: an asset that only one of the two has.
        package var isCode: Bool
        package var declaredBy: AllowedDrift?
    }

    private let from: String
    private let to: String
    private let declared: [AllowedDrift]
    private let day: String

    package init(from: String, to: String, declared: [AllowedDrift], day: String) {
        self.from = from
        self.to = to
        self.declared = declared
        self.day = day
    }

    /// A stack that the other environment does not have is a difference of its own: nobody has proved it there.
    ///
    /// - Throws: ``DeploymentProblem`` where one of the environments is not in the assembly.
    package func compare(_ assembly: DeployableAssembly) throws(DeploymentProblem) -> [Difference] {
        let old = try stacks(of: from, in: assembly)
        let new = try stacks(of: to, in: assembly)
        var result: [Difference] = []
        let comparison = AssemblyComparison()
        for (name, stack) in new.sorted(by: { $0.key < $1.key }) {
            guard let counterpart = old[name] else {
                result.append(
                    difference(
                        stack.name, "", path: nil, "the stack has no counterpart in \(from), so nobody has proved it"))
                continue
            }
            let ours = Set(stack.assets.files.filter { !Self.isTemplate($0, of: stack) }.map(\.hash))
                .union(stack.assets.images.map(\.hash))
            let theirs = Set(counterpart.assets.files.filter { !Self.isTemplate($0, of: counterpart) }.map(\.hash))
                .union(counterpart.assets.images.map(\.hash))
            for hash in ours.subtracting(theirs).sorted() {
                result.append(
                    Difference(stack: stack.name, text: "the asset \(hash.prefix(12)) is another one", isCode: true))
            }
            let difference = comparison.difference(
                [StackState(counterpart.artifact)], [StackState(stack.artifact)]
            ).stacks.first
            for change in difference?.resources ?? [] { result += differences(change, stack.name) }
        }
        return result
    }

    private func differences(_ change: ResourceChange, _ stack: String) -> [Difference] {
        let parts = change.properties + change.attributes
        guard change.kind == .changed, !parts.isEmpty else {
            return [difference(stack, change.logicalID, path: nil, "\(change.logicalID) \(change.kind.name)")]
        }
        return parts.map { part in
            difference(
                stack, change.logicalID, path: "/" + part.path.description.replacing(".", with: "/"),
                "\(change.logicalID) \(part.path) \(part.kind.rawValue)")
        }
    }

    private func difference(_ stack: String, _ resource: String, path: String?, _ text: String) -> Difference {
        let subject = DriftedResource(logicalID: resource, type: "")
        let entry = declared.first { entry in
            guard let path else { return entry.property == nil && entry.allows("", of: subject, in: stack, on: day) }
            return entry.allows(path, of: subject, in: stack, on: day)
        }
        return Difference(stack: stack, text: text, isCode: false, declaredBy: entry)
    }

    /// The stacks of an environment by what they are called within it.
    private func stacks(
        of environment: String, in assembly: DeployableAssembly
    ) throws(DeploymentProblem) -> [String: DeployableStack] {
        let found = assembly.stacks.filter { $0.artifact.environment == environment }
        guard !found.isEmpty else {
            throw DeploymentProblem("the assembly has no environment \(environment)")
        }
        var result: [String: DeployableStack] = [:]
        for stack in found { result[Self.plain(stack.artifact.displayName, environment)] = stack }
        return result
    }

    /// The name without the environment's own: `staging/Network` and `ProductionNetwork` are counterparts.
    private static func plain(_ name: String, _ environment: String) -> String {
        let lowered = name.lowercased()
        guard !environment.isEmpty, let range = lowered.firstRange(of: environment.lowercased()) else { return lowered }
        return String(lowered[..<range.lowerBound] + lowered[range.upperBound...])
    }

    private static func isTemplate(_ file: AssetManifest.File, of stack: DeployableStack) -> Bool {
        stack.templateLocation?.contains(file.hash) ?? false
    }
}
