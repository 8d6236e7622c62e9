import MainstayConstructs

/// The target groups that a service is a member of so far.
final class AttachedTargetGroups {
    private(set) var groups: [TargetGroup] = []

    /// Whether the group is new.
    func add(_ group: TargetGroup) -> Bool {
        if groups.contains(where: { $0.node === group.node }) { return false }
        groups.append(group)
        return true
    }

    /// In an order that does not depend on the order of routes.
    var sorted: [TargetGroup] { groups.sorted { $0.node.path < $1.node.path } }
}
