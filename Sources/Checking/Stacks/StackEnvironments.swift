import MainstayAssembly

/// Which stacks of an assembly are deployed side by side, so that one can refer to another.
enum StackEnvironments {
    private struct Key: Hashable {
        let account: String?
        let region: String?
        /// Where the account or the region is open, stacks of different stages may well go to different ones.
        let stage: String?
    }

    /// The places of the stacks in the list, grouped; groups and stacks are in the list's order.
    static func groups(_ stacks: [StackArtifact]) -> [[Int]] {
        var places: [Key: Int] = [:]
        var groups: [[Int]] = []
        for (index, stack) in stacks.enumerated() {
            let isOpen = stack.account == nil || stack.region == nil
            let key = Key(account: stack.account, region: stack.region, stage: isOpen ? stage(of: stack) : nil)
            if let place = places[key] {
                groups[place].append(index)
            } else {
                places[key] = groups.count
                groups.append([index])
            }
        }
        return groups
    }

    /// The environment that the platform names; for other CDK apps the stage, which the stack's path starts with.
    static func stage(of stack: StackArtifact) -> String? {
        if let environment = stack.environment { return environment }
        let path = stack.displayName.prefix { $0 != " " }
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
