import MainstayTemplate

/// Compares the parts of a template that are no resources.
struct SectionComparison {
    let old: Template
    let new: Template
    let oldNames: NameContext
    let newNames: NameContext
    let comparesMetadata: Bool
    /// Whether the same words mean the same on both sides.
    let isSameLanguage: Bool

    typealias EntryChange = StackDifference.EntryChange

    /// What the CDK adds to every template of its own accord.
    private static let ownEntries: Set<String> = [
        "Parameters/BootstrapVersion", "Rules/CheckBootstrapVersion", "Conditions/CDKMetadataAvailable",
    ]

    func changes() -> [EntryChange] {
        var found: [EntryChange] = []
        for name in ["Description", "Transform"] + (comparesMetadata ? ["Metadata"] : []) {
            let (one, two) = (old.source[name], new.source[name])
            let changes = differences(one, two)
            if changes.isEmpty { continue }
            let kind: EntryChange.Kind = one == nil ? .added : two == nil ? .removed : .changed
            found.append(EntryChange(section: name, name: "", kind: kind, changes: changes))
        }
        found += section("Parameters", old.parameters, new.parameters, note: parameterNote)
        found += section("Mappings", old.mappings, new.mappings) { _, _, _ in nil }
        found += conditions()
        found += section("Rules", old.rules, new.rules) { _, _, _ in nil }
        found += section("Hooks", old.hooks, new.hooks) { _, _, _ in nil }
        found += section("Outputs", old.outputs, new.outputs, note: outputNote)
        return found
    }

    private func differences(_ one: TemplateValue?, _ two: TemplateValue?) -> [PropertyChange] {
        if isSameLanguage, one == two { return [] }
        return ValueComparison.changes(
            one.flatMap { Canonicaliser(schema: nil, names: oldNames).plain($0) },
            two.flatMap { Canonicaliser(schema: nil, names: newNames).plain($0) })
    }

    private func section(
        _ section: String, _ old: TemplateSection<TemplateEntry>, _ new: TemplateSection<TemplateEntry>,
        note: (TemplateEntry?, TemplateEntry?, [PropertyChange]) -> String?
    ) -> [EntryChange] {
        var found: [EntryChange] = []
        for name in Set(old.map(\.name)).union(new.map(\.name)).sorted() {
            if !comparesMetadata, Self.ownEntries.contains("\(section)/\(name)") { continue }
            let (one, two) = (old[name], new[name])
            let changes = differences(one?.value, two?.value)
            if changes.isEmpty { continue }
            let kind: EntryChange.Kind = one == nil ? .added : two == nil ? .removed : .changed
            found.append(
                EntryChange(section: section, name: name, kind: kind, changes: changes, note: note(one, two, changes)))
        }
        return found
    }

    /// A renamed condition is one change, not two.
    private func conditions() -> [EntryChange] {
        var found = section("Conditions", old.conditions, new.conditions) { _, _, _ in nil }
        guard !newNames.conditions.isEmpty else { return found }
        let gone = Set(newNames.conditions.values)
        found.removeAll { newNames.conditions[$0.name] != nil || gone.contains($0.name) && $0.kind == .removed }
        for (name, before) in newNames.conditions.sorted(by: { $0.key < $1.key }) {
            found.append(
                EntryChange(section: "Conditions", name: name, kind: .renamed, changes: [], note: "was \(before)"))
        }
        return found
    }

    private func parameterNote(_ old: TemplateEntry?, _ new: TemplateEntry?, _ changes: [PropertyChange]) -> String? {
        guard let old, let new else {
            return new == nil || new?["Default"] != nil ? nil : "it has no default: the deployment has to give a value"
        }
        if old["Default"] != new["Default"] {
            return "a deployed stack keeps the value it was given, unless the deployment gives another"
        }
        return nil
    }

    private func outputNote(_ old: TemplateEntry?, _ new: TemplateEntry?, _ changes: [PropertyChange]) -> String? {
        guard let old, let export = old["Export"]?["Name"] else { return nil }
        guard let new, let name = new["Export"]?["Name"], differences(export, name).isEmpty else {
            return "its export goes: CloudFormation refuses that while another stack imports it"
        }
        let isChanged = !differences(old["Value"], new["Value"]).isEmpty
        return isChanged ? "its export changes: CloudFormation refuses that while another stack imports it" : nil
    }
}

/// Finds conditions that say the same under another name.
enum ConditionNames {
    /// - Returns: by the new name, the old one.
    static func renames(_ old: Template, _ new: Template, _ oldNames: NameContext, _ newNames: NameContext) -> [String:
        String]
    {
        let gone = old.conditions.filter { !new.conditions.contains($0.name) }
        let come = new.conditions.filter { !old.conditions.contains($0.name) }
        guard !gone.isEmpty, !come.isEmpty else { return [:] }
        var known = Dictionary(grouping: gone.reversed()) { entry in
            Canonicaliser(schema: nil, names: oldNames).plain(entry.value)
        }
        var renames: [String: String] = [:]
        for entry in come {
            guard let form = Canonicaliser(schema: nil, names: newNames).plain(entry.value) else { continue }
            if let before = known[form]?.popLast() { renames[entry.name] = before.name }
        }
        return renames
    }
}
