import MainstayAssembly
import MainstayEvaluation
import MainstayPolicy
import MainstaySchema
import MainstayTemplate
public import MainstayTransforms

/// What is looked at in a comparison.
public struct ComparisonOptions: Sendable {
    /// Whether metadata counts that no deployment looks at: construct paths, asset paths, notes of other tools.
    public var comparesMetadata = false
    /// Whether permissions, the network and the policy rules are compared too.
    public var comparesEffects = true
    /// How the files are read that templates include.
    public var files = TemplateFiles.none

    public init() {}
}

/// Compares two states of one stack.
public struct StackComparison: Sendable {
    private let options: ComparisonOptions
    private let schemas = SchemaDatabase.bundled

    public init(options: ComparisonOptions = ComparisonOptions()) { self.options = options }

    /// What happens to a stack.
    ///
    /// - Parameters:
    ///   - old: Nil for a stack that is made.
    ///   - new: Nil for a stack that goes.
    public func difference(_ old: StackState?, _ new: StackState?) -> StackDifference {
        var (result, effects) = compared(old, new)
        guard let effects else { return result }
        effects.addAccess(to: &result)
        effects.addFindings(
            EffectComparison.findings(effects.old, []), EffectComparison.findings(effects.new, new?.sources ?? []),
            to: &result)
        return result
    }

    /// The same on several cores: what the rules find in either side is worked out beside the comparison.
    public func differenceOnAllCores(_ old: StackState?, _ new: StackState?) async -> StackDifference {
        guard options.comparesEffects, let old, let new, !Self.isSame(old, new) else { return difference(old, new) }
        async let before = findings(old, [])
        async let after = findings(new, new.sources)
        var (result, effects) = compared(old, new)
        guard let effects else { return result }
        effects.addAccess(to: &result)
        effects.addFindings(await before, await after, to: &result)
        return result
    }

    private func findings(_ state: StackState, _ sources: [ElementSource]) -> [PolicyFinding] {
        EffectComparison.findings(view(template(state), state), sources)
    }

    private func view(_ template: Template, _ state: StackState?) -> TemplateView {
        TemplateView(template, evaluator: Evaluator(template, region: state?.region, account: state?.account))
    }

    /// Whether a deployment of the one over the other changes nothing of the template.
    private static func isSame(_ old: StackState, _ new: StackState) -> Bool {
        old.template == new.template && old.region == new.region && old.account == new.account
    }

    /// All but the effects, and what compares those where there is something to compare.
    private func compared(_ old: StackState?, _ new: StackState?) -> (StackDifference, EffectComparison?) {
        let shown = new ?? old
        let kind: StackDifference.Kind =
            switch (old, new) {
            case (nil, _): .added
            case (_, nil): .removed
            case (let old?, let new?): Self.kind(old, new)
            }
        var result = StackDifference(
            name: shown?.name ?? "", stackName: shown?.stackName ?? shown?.name ?? "", kind: kind)
        result.oldFile = old?.file
        result.newFile = new?.file
        if let old, let new { result.entries = StackAttributes.changes(old, new) }
        if let old, let new, Self.isSame(old, new) {
            result.unchanged = new.template["Resources"]?.object?.count ?? 0
            return (result, nil)
        }
        let effects = compare(template(old), template(new), old, new, &result)
        return (result, effects)
    }

    private static func kind(_ old: StackState, _ new: StackState) -> StackDifference.Kind {
        guard let before = old.stackName, let after = new.stackName, before != after else { return .same }
        return .renamed(from: before)
    }

    /// The template as CloudFormation works on it, with its loops and macros expanded as far as that can be done here.
    private func template(_ state: StackState?) -> Template {
        guard let state else {
            return Template(.object([TemplateObject.Member("Resources", .object([TemplateObject.Member]()))]), file: "")
        }
        let expansion = TemplateExpander(files: options.files).expand(state.template, file: state.file)
        return Template(expansion.template, file: state.file)
    }

    private func compare(
        _ old: Template, _ new: Template, _ oldState: StackState?, _ newState: StackState?,
        _ result: inout StackDifference
    ) -> EffectComparison? {
        // A pseudo parameter is only known to mean the same where both sides are in the same place.
        let region = oldState?.region == newState?.region ? newState?.region : nil
        let account = oldState?.account == newState?.account ? newState?.account : nil
        let oldNames = NameContext(old, region: region, account: account)
        var newNames = NameContext(new, region: region, account: account)
        newNames.conditions = ConditionNames.renames(old, new, oldNames, newNames)
        let removed = old.resources.filter { !new.resources.contains($0.name) && isShown($0) }
        let added = new.resources.filter { !old.resources.contains($0.name) && isShown($0) }
        newNames.resources = RenameSearch(schemas: schemas, oldNames: oldNames)
            .renames(removed: removed, added: added, newNames: newNames)
        let comparison = ResourceComparison(
            schemas: schemas, oldNames: oldNames, newNames: newNames, comparesMetadata: options.comparesMetadata)
        var changes = ResourceMatching(comparison, old, new).changes(removed: removed, added: added, isShown: isShown)
        addIndirect(&changes, old, new, comparison)
        DragAlong(schemas: schemas, template: new).extend(&changes)
        finish(&changes, old, new, comparison, oldState, newState)
        result.resources = changes.values.sorted { $0.logicalID < $1.logicalID }
        result.unchanged = new.resources.count { isShown($0) && changes[$0.name] == nil }
        result.entries += SectionComparison(
            old: old, new: new, oldNames: oldNames, newNames: newNames, comparesMetadata: options.comparesMetadata,
            isSameLanguage: comparison.isSameLanguage
        ).changes()
        guard options.comparesEffects, !result.isEmpty else { return nil }
        return EffectComparison(view(old, oldState), view(new, newState), renames: newNames.resources)
    }

    /// Whether a resource is more than a note that the CDK makes for itself.
    private func isShown(_ resource: TemplateResource) -> Bool {
        options.comparesMetadata || resource.type != "AWS::CDK::Metadata"
    }

    private func addIndirect(
        _ changes: inout [String: ResourceChange], _ old: Template, _ new: Template,
        _ comparison: ResourceComparison
    ) {
        let indirect = IndirectChanges(
            old, new, schemas: schemas, oldNames: comparison.oldNames, newNames: comparison.newNames)
        guard !indirect.isEmpty else { return }
        for resource in new.resources where isShown(resource) {
            guard let before = old.resources[resource.name], before.type == resource.type else { continue }
            let known = changes[resource.name]
            let found = indirect.changes(in: resource, beside: known?.properties ?? [])
            if found.isEmpty { continue }
            var change = known ?? ResourceChange(resource.name, type: resource.type, .changed)
            change.oldPosition = before.position
            change.newPosition = resource.position
            for one in found {
                if one.path.steps == [.key("Condition")] {
                    change.attributes.append(one)
                } else {
                    change.properties.append(one)
                }
                change.replacement = max(change.replacement, one.replacement)
            }
            changes[resource.name] = change
        }
    }

    private func finish(
        _ changes: inout [String: ResourceChange], _ old: Template, _ new: Template,
        _ comparison: ResourceComparison, _ oldState: StackState?, _ newState: StackState?
    ) {
        let state = newState?.sources.isEmpty == false ? newState : oldState
        let constructs = Dictionary(
            (state?.sources ?? []).map { ($0.logicalID, $0.path) }, uniquingKeysWith: { first, _ in first })
        for name in changes.keys {
            guard var change = changes[name] else { continue }
            change.construct = constructs[name]
            let before: String = if case .renamed(let from) = change.kind { from } else { name }
            if let resource = old.resources[before], let schema = schemas.schema(of: resource.type) {
                change.oldPosition = resource.position
                let successor = new.resources[name]
                // A stack that leaves the assembly stays deployed, until it is destroyed by name.
                if newState != nil {
                    change.data = DataFate(schema: schema).loss(change, old: resource, new: successor)
                }
                if let successor {
                    change.refusal = NameConflict(schema: schema, comparison: comparison)
                        .refusal(change, old: resource, new: successor)
                }
            }
            if case .retyped(let from) = change.kind {
                change.refusal =
                    "CloudFormation refuses another type under a logical id (it was \(from)): give it another id"
            }
            changes[name] = change
        }
    }
}
