import MainstaySchema
import MainstayTemplate

/// `too-few-items`, `too-many-items` and `duplicate-items`, and each item on its own.
extension PropertyChecker {
    mutating func checkArray(_ items: [TemplateValue], _ value: TemplateValue, _ node: NodePlan) {
        var certain = 0
        var possible = 0
        for index in items.indices {
            switch Presence(of: items[index]) {
            case .none: continue
            case .possible: possible += 1
            case .certain:
                // What a macro gives may be any number of items.
                if items[index].isMacro { return }
                certain += 1
            }
        }
        if possible > 0 { tally?.isUncertain = true }
        if let rare = node.rare { checkCounts(items, certain, possible, value, rare) }
        if node.uniqueItems { checkDuplicates(items) }
        if let keys = node.rare?.uniqueKeys, !keys.isEmpty { checkKeys(items, keys) }
        if let wanted = node.rare?.contains { checkContains(items, value, wanted) }
        let first = node.rare?.prefixItems ?? []
        let rest = node.items
        if first.isEmpty, rest == nil { return }
        for index in items.indices {
            path.append(IndexText.of(index))
            if index < first.count {
                check(items[index], first[index])
            } else if let rest {
                check(items[index], rest)
            }
            path.removeLast()
        }
    }

    private func checkCounts(
        _ items: [TemplateValue], _ certain: Int, _ possible: Int, _ value: TemplateValue, _ node: RarePlan
    ) {
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
        if let most = node.maxUniqueItems, items.count > most, Set(items).count > most, possible == 0 {
            report(
                "too-many-items", at: value.position,
                "\(propertyName) has \(Set(items).count) different items, more than \(most)",
                help: "leave at most \(most)")
        }
    }

    private mutating func checkContains(_ items: [TemplateValue], _ value: TemplateValue, _ wanted: NodePlan) {
        var verdicts: [Verdict] = []
        for item in items { verdicts.append(judge(item, wanted)) }
        if verdicts.contains(.satisfied) { return }
        if verdicts.contains(.uncertain) || items.contains(where: { Presence(of: $0) == .possible }) {
            tally?.isUncertain = true
            return
        }
        report(
            "missing-item", at: value.position, isShape: true, "\(propertyName) lacks an item that it needs",
            help: "add the item")
    }

    /// Up to this many items are compared with each other, which is quicker than hashing them.
    private static let few = 8

    /// For each value the index of the first that is the same, if there is one before it.
    private static func earlier<Value: Hashable>(_ values: [Value]) -> [(index: Int, first: Int)] {
        var found: [(index: Int, first: Int)] = []
        if values.count <= few {
            for index in values.indices {
                for first in 0..<index where values[first] == values[index] {
                    found.append((index, first))
                    break
                }
            }
            return found
        }
        var places: [Value: Int] = [:]
        for index in values.indices {
            if let first = places[values[index]] {
                found.append((index, first))
            } else {
                places[values[index]] = index
            }
        }
        return found
    }

    private func checkDuplicates(_ items: [TemplateValue]) {
        guard items.count > 1 else { return }
        let places = items.indices.filter { Presence(of: items[$0]) == .certain }
        for (index, first) in Self.earlier(places.map { items[$0] }) {
            report(
                "duplicate-items", at: items[places[index]].position,
                "items \(places[first] + 1) and \(places[index] + 1) of \(propertyName) are the same",
                help: "remove one of them")
        }
    }

    /// Items that have to differ in some of their properties, tags in their keys.
    private func checkKeys(_ items: [TemplateValue], _ keys: [String]) {
        guard items.count > 1 else { return }
        var places: [Int] = []
        var values: [[TemplateValue]] = []
        for (index, item) in items.enumerated() {
            guard let object = item.object, item.intrinsic == nil else { continue }
            let found = keys.compactMap { object[$0] }
            // Parts known at deployment alone may turn out to differ.
            guard found.count == keys.count, found.allSatisfy({ $0.isScalar }) else { continue }
            places.append(index)
            values.append(found)
        }
        for (index, first) in Self.earlier(values) {
            let named = zip(keys, values[index]).map { "\($0) \(Wording.value($1))" }
            report(
                "duplicate-items", at: items[places[index]].position,
                "items \(places[first] + 1) and \(places[index] + 1) of \(propertyName) have the same "
                    + Wording.list(named),
                help: "remove one of them, or give it another \(keys.joined(separator: " and "))")
        }
    }
}

extension TemplateValue {
    /// What a macro gives, which may be any number of items.
    fileprivate var isMacro: Bool {
        guard case .object(let object) = content, object.members.count == 1, object.members[0].key.isFunctionName,
            case .transform = intrinsic
        else { return false }
        return true
    }

    /// A string, number or boolean.
    fileprivate var isScalar: Bool {
        switch content {
        case .string, .int, .double, .bool: true
        case .null, .array, .object: false
        }
    }
}
