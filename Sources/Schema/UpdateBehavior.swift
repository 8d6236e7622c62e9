extension ResourceSchema {
    /// What a change of a property does to the resource.
    public enum Replacement: Hashable, Sendable {
        /// The resource is updated in place.
        case none
        /// The resource may be replaced; it depends on the values.
        case conditional
        /// The resource is replaced: a new one is made and the old one goes.
        case always
    }

    /// What a change at a property path does: `Engine`, `Endpoint/Port`, `Rules/0/Name` (`*` for any item).
    ///
    /// A change inside a create-only property replaces; a change of a structure of which only a part is create-only may
    /// replace, since the path does not tell whether that part is among what changed.
    public func replacement(forChangeOf path: String) -> Replacement {
        var result = Replacement.none
        for entry in createOnly {
            switch Self.relation(of: path, to: entry) {
            case .inside: return .always
            case .around: result = .conditional
            case .apart: continue
            }
        }
        guard result == .none else { return result }
        let conditional = conditionalCreateOnly.contains { Self.relation(of: path, to: $0) != .apart }
        return conditional ? .conditional : .none
    }

    /// Whether CloudFormation sets the value at this path itself, so that a template cannot.
    public func isReadOnly(_ path: String) -> Bool {
        readOnly.contains { Self.relation(of: path, to: $0) == .inside }
    }

    /// Whether the value at this path is never returned by the service (passwords), so that drift does not show there.
    public func isWriteOnly(_ path: String) -> Bool {
        writeOnly.contains { Self.relation(of: path, to: $0) == .inside }
    }

    private enum Relation {
        /// At the entry or below it.
        case inside
        /// Above the entry.
        case around
        case apart
    }

    private static func relation(of path: String, to entry: String) -> Relation {
        var path = path.split(separator: "/")[...]
        var entry = entry.split(separator: "/")[...]
        while let left = path.first, let right = entry.first {
            guard left == right || left == "*" || right == "*" else { return .apart }
            path.removeFirst()
            entry.removeFirst()
        }
        return entry.isEmpty ? .inside : .around
    }
}
