import MainstayPolicy

/// Finds what somebody may do that they might not do before, and what they no longer may.
struct PermissionComparison {
    private let names: RenamedText

    init(_ names: RenamedText) { self.names = names }

    func changes(_ old: [PermissionStatement], _ new: [PermissionStatement]) -> [PermissionChange] {
        let new = new.map(renamed)
        let before = Dictionary(grouping: old, by: \.holder)
        let after = Dictionary(grouping: new, by: \.holder)
        var changes: [PermissionChange] = []
        for holder in Set(before.keys).union(after.keys).sorted() {
            let (one, two) = (before[holder] ?? [], after[holder] ?? [])
            if one == two { continue }
            let (oldRules, newRules) = (Rules(one), Rules(two))
            changes += newRules.allowed(beyond: oldRules, .widened)
            changes += oldRules.allowed(beyond: newRules, .narrowed)
            changes += oldRules.denied(beyond: newRules, .widened)
            changes += newRules.denied(beyond: oldRules, .narrowed)
        }
        return changes
    }

    private func renamed(_ statement: PermissionStatement) -> PermissionStatement {
        var statement = statement
        statement.holder = names.name(statement.holder)
        statement.resources = statement.resources.map(names.text).sorted()
        statement.principals = statement.principals.map(names.text).sorted()
        statement.conditions = statement.conditions.map(names.text).sorted()
        return statement
    }
}

/// The statements about one holder, made ready to be compared with others.
private struct Rules {
    private let statements: Set<PermissionStatement>
    private let inOrder: [PermissionStatement]
    private let patterns: [Patterns]

    /// A statement with its wildcards read.
    private struct Patterns {
        let statement: PermissionStatement
        let actions: [WildcardPattern]
        let resources: [WildcardPattern]
        let principals: Set<String>

        init(_ statement: PermissionStatement) {
            self.statement = statement
            actions = statement.actions.map { WildcardPattern($0, ignoringCase: true) }
            resources = statement.resources.map { WildcardPattern($0) }
            principals = Set(statement.principals)
        }

        var isInverted: Bool {
            statement.excludesActions || statement.excludesResources || statement.excludesPrincipals
        }
    }

    init(_ statements: [PermissionStatement]) {
        inOrder = statements
        self.statements = Set(statements)
        patterns = statements.filter { $0.effect == .allow }.map(Patterns.init)
    }

    /// What these allow and others do not.
    func allowed(beyond others: Rules, _ direction: PermissionChange.Direction) -> [PermissionChange] {
        inOrder.filter { $0.effect == .allow && !others.statements.contains($0) }.flatMap { statement in
            others.uncovered(statement).map { part in
                PermissionChange(
                    direction: direction, holder: part.holder, text: Self.text(part), isBroad: Self.isBroad(part),
                    position: part.position)
            }
        }
    }

    /// What these deny and others do not.
    func denied(beyond others: Rules, _ direction: PermissionChange.Direction) -> [PermissionChange] {
        inOrder.filter { $0.effect == .deny && !others.statements.contains($0) }.map { statement in
            PermissionChange(
                direction: direction, holder: statement.holder,
                text: (direction == .widened ? "no longer denied: " : "denied: ") + Self.text(statement),
                isBroad: Self.isBroad(statement), position: statement.position)
        }
    }

    /// The parts of a statement that nothing here is known to allow: for each resource and principal, the actions.
    private func uncovered(_ statement: PermissionStatement) -> [PermissionStatement] {
        let candidates = patterns.filter { covers(conditionsOf: statement, $0) && !$0.isInverted }
        if statement.excludesActions || statement.excludesResources || statement.excludesPrincipals
            || candidates.isEmpty
        {
            return [statement]
        }
        let actions = statement.actions.map { WildcardPattern($0, ignoringCase: true) }
        let resources = statement.resources.isEmpty ? [""] : statement.resources
        let principals = statement.principals.isEmpty ? [""] : statement.principals
        // Resources for which the same actions are left over are told together.
        var groups: [(actions: [String], principals: [String], resources: [String])] = []
        var places: [[String]: Int] = [:]
        for principal in principals {
            let theirs = candidates.filter {
                principal.isEmpty || $0.principals.contains(principal) || $0.principals.contains("*")
            }
            for resource in resources {
                let pattern = WildcardPattern(resource)
                let fitting = theirs.filter { candidate in
                    resource.isEmpty || candidate.resources.contains { $0.covers(pattern) }
                }
                let left = zip(statement.actions, actions).filter { _, action in
                    !fitting.contains { $0.actions.contains { $0.covers(action) } }
                }.map(\.0)
                if left.isEmpty { continue }
                let key = [principal] + left
                if let place = places[key] {
                    groups[place].resources.append(resource)
                } else {
                    places[key] = groups.count
                    groups.append((left, [principal], [resource]))
                }
            }
        }
        return groups.map { group in
            var part = statement
            part.actions = group.actions
            part.resources = group.resources.filter { !$0.isEmpty }
            part.principals = group.principals.filter { !$0.isEmpty }
            return part
        }
    }

    /// Whether a statement applies whenever another one does.
    private func covers(conditionsOf statement: PermissionStatement, _ candidate: Patterns) -> Bool {
        candidate.statement.isTrust == statement.isTrust
            && candidate.statement.principals.isEmpty == statement.principals.isEmpty
            && (candidate.statement.conditions.isEmpty
                || candidate.statement.conditions == statement.conditions
                    && !candidate.statement.conditions.contains("unknown"))
    }

    static func isBroad(_ statement: PermissionStatement) -> Bool {
        statement.excludesActions || statement.excludesResources || statement.excludesPrincipals
            || statement.principals.contains("*") || statement.resources.contains("*")
            || statement.actions.contains { $0 == "*" || $0.hasSuffix(":*") }
    }

    static func text(_ statement: PermissionStatement) -> String {
        let actions = list(statement.actions)
        let action = statement.excludesActions ? "everything but \(actions)" : actions
        let people = list(statement.principals)
        let condition = statement.conditions.isEmpty ? "" : ", under a condition"
        if statement.isTrust { return "\(people) may act as it (\(action))\(condition)" }
        if statement.actions.first?.hasPrefix("policy ") == true { return "has the \(actions)" }
        var text = action
        if !statement.resources.isEmpty {
            let resources = list(statement.resources)
            text += statement.excludesResources ? " on everything but \(resources)" : " on \(resources)"
        }
        if !statement.principals.isEmpty {
            text = (statement.excludesPrincipals ? "everyone but \(people)" : people) + ": " + text
        }
        return text + condition
    }

    private static func list(_ texts: [String]) -> String {
        texts.count > 6
            ? texts.prefix(5).joined(separator: ", ") + " and \(texts.count - 5) more" : texts.joined(separator: ", ")
    }
}
