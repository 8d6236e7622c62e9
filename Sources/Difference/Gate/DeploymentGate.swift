/// What a comparison may find that somebody does not want to happen.
public enum DeniedEffect: String, CaseIterable, Sendable {
    /// A resource is replaced, or may be.
    case replacement
    /// A resource is deleted, also as the old one of a renamed one.
    case deletion
    /// Somebody may do more than before.
    case permissions
    /// The network lets more in than before.
    case exposure
    /// What holds data is replaced or deleted.
    case data
}

/// A reason not to deploy a difference.
public struct Refusal: Hashable, Sendable {
    public var stack: String
    /// The logical id; for permissions and exposure, of whom it is about.
    public var logicalID: String
    public var effect: DeniedEffect
    public var reason: String
    /// Whether it can be lifted by naming the resource, which is so for the data that it holds.
    public var isLiftedByName: Bool
}

/// Decides whether a difference may be deployed.
public struct DeploymentGate: Sendable {
    /// Resources that may be replaced or deleted although they hold data: `LogicalId` or `Stack/LogicalId`.
    public var allowed: Set<String>
    /// What is refused besides, whatever holds data or not.
    public var denied: Set<DeniedEffect>

    public init(allowed: Set<String> = [], denied: Set<DeniedEffect> = []) {
        self.allowed = allowed
        self.denied = denied
    }

    /// The resources that hold data and would be replaced or deleted without having been named, stack by stack.
    ///
    /// What `DeletionPolicy` keeps when it leaves its template is not refused: nothing happens to it.
    public func refusals(of difference: Difference) -> [Refusal] {
        difference.stacks.flatMap { stack in
            stack.resources.compactMap { change in
                guard let data = change.data, !isAllowed(change, stack) else { return nil }
                let isReplaced = change.kind == .changed || change.kind == .dragged
                if !isReplaced, change.kind == .removed, data.fate == .retained { return nil }
                let verb =
                    switch change.kind {
                    case .changed, .dragged: data.isCertain ? "is replaced" : "may be replaced"
                    case .renamed(let old): "is replaced, since it was \(old)"
                    case .removed, .retyped, .added: "is deleted"
                    }
                return Refusal(
                    stack: stack.name, logicalID: change.logicalID, effect: .data,
                    reason: "\(change.type) \(change.logicalID) holds data and \(verb): \(data.explanation)",
                    isLiftedByName: true)
            }
        }
    }

    /// What the difference has of ``denied``, stack by stack.
    public func denials(of difference: Difference) -> [Refusal] {
        (denied.contains(.data) ? refusals(of: difference) : [])
            + difference.stacks.flatMap { resourceDenials($0) + permissionDenials($0) + exposureDenials($0) }
    }

    private func isAllowed(_ change: ResourceChange, _ stack: StackDifference) -> Bool {
        var ids = [change.logicalID]
        if case .renamed(let old) = change.kind { ids.append(old) }
        return ids.contains {
            allowed.contains($0) || allowed.contains("\(stack.name)/\($0)")
                || allowed.contains("\(stack.stackName)/\($0)")
        }
    }

    private func resourceDenials(_ stack: StackDifference) -> [Refusal] {
        // A stack that leaves the assembly stays deployed.
        if stack.kind == .removed { return [] }
        return stack.resources.compactMap { change in
            if isAllowed(change, stack) { return nil }
            func refusal(_ effect: DeniedEffect, _ text: String) -> Refusal? {
                guard denied.contains(effect) else { return nil }
                return Refusal(
                    stack: stack.name, logicalID: change.logicalID, effect: effect,
                    reason: "\(change.type) \(change.logicalID) \(text)", isLiftedByName: true)
            }
            switch change.kind {
            case .removed: return refusal(.deletion, "is deleted")
            case .retyped(let type): return refusal(.deletion, "was a \(type), which goes")
            case .renamed(let old):
                return refusal(.replacement, "was \(old): it is made anew")
                    ?? refusal(.deletion, "was \(old), which goes")
            case .changed, .dragged:
                switch change.replacement {
                case .none: return nil
                case .possible: return refusal(.replacement, "may be replaced")
                case .certain: return refusal(.replacement, "is replaced")
                }
            case .added: return nil
            }
        }
    }

    private func permissionDenials(_ stack: StackDifference) -> [Refusal] {
        guard denied.contains(.permissions) else { return [] }
        return stack.permissions.filter { $0.direction == .widened }.map { change in
            Refusal(
                stack: stack.name, logicalID: change.holder, effect: .permissions,
                reason: "more is allowed at \(change.holder): \(change.text)", isLiftedByName: false)
        }
    }

    private func exposureDenials(_ stack: StackDifference) -> [Refusal] {
        guard denied.contains(.exposure) else { return [] }
        return stack.exposure.filter { $0.direction == .widened }.map { change in
            Refusal(
                stack: stack.name, logicalID: change.resource, effect: .exposure,
                reason: "\(change.resource) lets in \(change.text)", isLiftedByName: false)
        }
    }
}
