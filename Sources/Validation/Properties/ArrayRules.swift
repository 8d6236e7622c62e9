import MainstaySchema
import MainstayTemplate

/// `too-few-items`, `too-many-items` and `duplicate-items`, and each item on its own.
extension PropertyChecker {
    func checkArray(_ items: [TemplateValue], _ value: TemplateValue, _ node: SchemaNode) {
        var certain = 0
        var possible = 0
        for item in items {
            switch Presence(of: item) {
            case .none: continue
            case .possible: possible += 1
            case .certain:
                // What a macro gives may be any number of items.
                if case .transform = item.intrinsic { return }
                certain += 1
            }
        }
        if possible > 0 { tally?.isUncertain = true }
        if let least = node.minItems, certain + possible < least {
            report(
                "too-few-items", at: value.position,
                "\(propertyName) has \(Wording.count(certain + possible, "item")), fewer than \(least)",
                help: "give it at least \(least)")
        }
        if let most = node.maxItems, certain > most {
            report(
                "too-many-items", at: value.position,
                "\(propertyName) has \(Wording.count(certain, "item")), more than \(most)",
                help: "leave at most \(most)")
        }
        if let most = node.maxUniqueItems, Set(items).count > most, possible == 0 {
            report(
                "too-many-items", at: value.position,
                "\(propertyName) has \(Set(items).count) different items, more than \(most)",
                help: "leave at most \(most)")
        }
        if node.uniqueItems { checkDuplicates(items) }
        if !node.uniqueKeys.isEmpty { checkKeys(items, node.uniqueKeys) }
        if let wanted = node.contains.first { checkContains(items, value, wanted) }
        let first = node.prefixItems
        let rest = node.items.first
        for (index, item) in items.enumerated() {
            path.append(String(index))
            if index < first.count {
                check(item, first[index])
            } else if let rest {
                check(item, rest)
            }
            path.removeLast()
        }
    }

    private func checkContains(_ items: [TemplateValue], _ value: TemplateValue, _ wanted: SchemaNode) {
        let verdicts = items.map { judge($0, wanted) }
        if verdicts.contains(.satisfied) { return }
        if verdicts.contains(.uncertain) || items.contains(where: { Presence(of: $0) == .possible }) {
            tally?.isUncertain = true
            return
        }
        report(
            "missing-item", at: value.position, isShape: true, "\(propertyName) lacks an item that it needs",
            help: "add the item")
    }

    private func checkDuplicates(_ items: [TemplateValue]) {
        var places: [TemplateValue: Int] = [:]
        for (index, item) in items.enumerated() where Presence(of: item) == .certain {
            if let first = places[item] {
                report(
                    "duplicate-items", at: item.position,
                    "items \(first + 1) and \(index + 1) of \(propertyName) are the same",
                    help: "remove one of them")
            } else {
                places[item] = index
            }
        }
    }

    /// Items that have to differ in some of their properties, tags in their keys.
    private func checkKeys(_ items: [TemplateValue], _ keys: [String]) {
        var places: [[TemplateValue]: Int] = [:]
        for (index, item) in items.enumerated() {
            guard let object = item.object, item.intrinsic == nil else { continue }
            let values = keys.compactMap { object[$0] }
            // Parts known at deployment alone may turn out to differ.
            guard values.count == keys.count, values.allSatisfy({ ScalarText.of($0) != nil }) else { continue }
            if let first = places[values] {
                let named = zip(keys, values).map { "\($0) \(Wording.value($1))" }
                report(
                    "duplicate-items", at: item.position,
                    "items \(first + 1) and \(index + 1) of \(propertyName) have the same \(Wording.list(named))",
                    help: "remove one of them, or give it another \(keys.joined(separator: " and "))")
            } else {
                places[values] = index
            }
        }
    }
}
