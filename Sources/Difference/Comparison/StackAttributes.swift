import MainstayTemplate

/// Compares what a stack has beside its template.
enum StackAttributes {
    static func changes(_ old: StackState, _ new: StackState) -> [StackDifference.EntryChange] {
        var found: [StackDifference.EntryChange] = []
        func note(_ name: String, _ one: TemplateValue?, _ two: TemplateValue?, _ text: String?) {
            let form = Canonicaliser(schema: nil, names: NameContext())
            let changes = ValueComparison.changes(one.flatMap(form.plain), two.flatMap(form.plain))
            if changes.isEmpty { return }
            let kind: StackDifference.EntryChange.Kind = one == nil ? .added : two == nil ? .removed : .changed
            found.append(.init(section: "Stack", name: name, kind: kind, changes: changes, note: text))
        }
        note(
            "TerminationProtection", .bool(old.terminationProtection), .bool(new.terminationProtection),
            new.terminationProtection ? nil : "the stack can be deleted by one call")
        note(
            "StackPolicy", old.stackPolicy, new.stackPolicy,
            new.stackPolicy == nil ? "nothing protects resources from updates" : nil)
        note("Tags", tags(old), tags(new), "CloudFormation puts them on every resource that takes tags")
        note(
            "Region", old.region.map { .string($0) }, new.region.map { .string($0) },
            "a stack does not move: it is made anew")
        note(
            "Account", old.account.map { .string($0) }, new.account.map { .string($0) },
            "a stack does not move: it is made anew")
        return found
    }

    private static func tags(_ state: StackState) -> TemplateValue? {
        if state.tags.isEmpty { return nil }
        return .object(state.tags.map { TemplateObject.Member($0.key, .string($0.value)) })
    }
}
