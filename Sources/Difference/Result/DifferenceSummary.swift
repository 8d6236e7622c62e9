/// How much of what a difference has.
public struct DifferenceSummary: Hashable, Sendable {
    public var stacks = 0
    public var added = 0
    public var removed = 0
    /// Updated in place.
    public var changed = 0
    /// Made anew, for certain; renamed ones among them.
    public var replaced = 0
    public var mayBeReplaced = 0
    public var renamed = 0
    /// Resources whose data is deleted, or may be.
    public var losesData = 0
    /// Resources for which the deployment is known to fail.
    public var refused = 0
    public var widenedPermissions = 0
    public var widenedExposure = 0
    public var newFindings = 0
    /// Parameters, outputs and other parts that are no resources.
    public var entries = 0

    public init(_ difference: Difference) {
        for stack in difference.stacks where !stack.isEmpty { add(stack) }
    }

    private mutating func add(_ stack: StackDifference) {
        stacks += 1
        entries += stack.entries.count
        newFindings += stack.findings.count
        widenedPermissions += stack.permissions.count { $0.direction == .widened }
        widenedExposure += stack.exposure.count { $0.direction == .widened }
        for change in stack.resources {
            if change.refusal != nil { refused += 1 }
            if let data = change.data, data.fate == .deleted || data.fate == .unknown { losesData += 1 }
            switch change.kind {
            case .added: added += 1
            case .removed: removed += 1
            case .renamed:
                renamed += 1
                replaced += 1
            case .retyped: replaced += 1
            case .changed, .dragged:
                switch change.replacement {
                case .none: changed += 1
                case .possible: mayBeReplaced += 1
                case .certain: replaced += 1
                }
            }
        }
    }

    /// `2 added, 1 replaced, 3 changed; 1 loses its data`
    public var text: String {
        let resources = [
            (added, "added"), (removed, "removed"), (replaced, "replaced"), (mayBeReplaced, "perhaps replaced"),
            (changed, "changed"),
        ]
        let effects = [
            (refused, "will fail"), (losesData, losesData == 1 ? "may lose its data" : "may lose their data"),
            (widenedPermissions, "wider permissions"),
            (widenedExposure, "wider exposure"), (newFindings, newFindings == 1 ? "new finding" : "new findings"),
            (entries, entries == 1 ? "other change" : "other changes"),
        ]
        let parts = [resources, effects].map { list in
            list.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        }.filter { !$0.isEmpty }
        return parts.isEmpty ? "no difference" : parts.joined(separator: "; ")
    }
}
