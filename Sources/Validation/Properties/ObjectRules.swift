import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `unknown-property`, `missing-property`, `read-only-property`, and which properties go together.
extension PropertyChecker {
    /// - Parameter named: Where to point at when something is missing.
    mutating func checkObject(
        _ object: TemplateObject, at position: SourcePosition, _ node: NodePlan, named: SourcePosition
    ) {
        // What a macro makes of its surroundings is not known; a loop adds members.
        var hasLoop = false
        let isKnownPlain = path.count == 1 && isPlainRoot
        for index in object.members.indices where !isKnownPlain && object.members[index].key.isMacroName {
            let key = object.members[index].key
            if key == "Fn::Transform" {
                tally?.isUncertain = true
                return
            }
            if key.hasPrefix("Fn::ForEach::") { hasLoop = true }
        }
        if hasLoop { tally?.isUncertain = true }
        if path.count == 1 { isPlainRoot = !hasLoop }
        checkMembers(object.members, node, hasLoop: hasLoop)
        if hasLoop { return }
        if !node.required.isEmpty { checkRequired(object, at: position, node, named: named) }
        guard let rare = node.rare else { return }
        checkTogether(object, at: position, rare)
        if let least = rare.minProperties, object.count < least {
            report(
                "too-few-properties", at: position, isShape: true,
                "\(propertyName) has \(Wording.count(object.count, "member")), fewer than \(least)",
                help: "give it at least \(least)")
        }
        if let most = rare.maxProperties, object.count > most, certainCount(object) > most {
            report(
                "too-many-properties", at: position, isShape: true,
                "\(propertyName) has \(Wording.count(object.count, "member")), more than \(most)",
                help: "leave at most \(most)")
        }
    }

    private func certainCount(_ object: TemplateObject) -> Int {
        object.members.count { Presence(of: $0.value) == .certain }
    }

    private mutating func checkMembers(_ members: [TemplateObject.Member], _ node: NodePlan, hasLoop: Bool) {
        if tally != nil, node.ignoresOtherMembers, !hasLoop {
            judgeMembers(members, node)
            return
        }
        // A constraint looks at properties that were looked at already, where those that are read-only were reported.
        let isRepeated = constraint != nil && path.count == 1 && node.ignoresOtherMembers
        if isRepeated, !node.looksAtMembers { return }
        let propertyNames = node.rare?.propertyNames
        for index in members.indices {
            if hasLoop, members[index].key.hasPrefix("Fn::ForEach::") { continue }
            let property = node.property(members[index].key)
            if isRepeated, property == nil { continue }
            path.append(members[index].key)
            if let property, tally != nil || !property.mayBeReadOnly {
                if !members[index].value.isNoValue { check(members[index].value, property.plan) }
            } else if !members[index].value.isNoValue {
                checkMember(members[index], property, node)
            }
            if let propertyNames {
                let name = TemplateValue(.string(members[index].key), at: members[index].keyPosition)
                check(name, propertyNames)
            }
            path.removeLast()
        }
    }

    /// Where nothing is reported and most members make no difference, only those that do are looked up.
    private mutating func judgeMembers(_ members: [TemplateObject.Member], _ node: NodePlan) {
        for property in node.properties {
            for index in members.indices where members[index].key.isSame(as: property.name) {
                if members[index].value.isNoValue { continue }
                path.append(property.name)
                check(members[index].value, property.plan)
                path.removeLast()
            }
        }
    }

    /// - Parameter property: What the node says about properties of that name, if anything.
    private mutating func checkMember(
        _ member: TemplateObject.Member, _ property: NodePlan.Property?, _ node: NodePlan
    ) {
        if tally == nil, property?.mayBeReadOnly ?? true, isReadOnly(member.key) {
            report(
                "read-only-property", .warning, at: member.keyPosition,
                "\(member.key) of \(facts.schema.typeName) is set by CloudFormation alone, and ignored here",
                help: "remove it; read it with Fn::GetAtt")
            return
        }
        if let property { return check(member.value, property.plan) }
        var isKnown = false
        for property in node.patternProperties {
            switch property.pattern?.search(member.key) ?? .found {
            case .found:
                isKnown = true
                check(member.value, property.plan)
            case .unknown: isKnown = true
            case .missing: break
            }
        }
        if isKnown || !node.isClosed { return }
        if tally != nil {
            report("unknown-property", at: member.keyPosition, isShape: true, "", help: nil)
        } else {
            reportUnknown(member, node)
        }
    }

    private func reportUnknown(_ member: TemplateObject.Member, _ node: NodePlan) {
        let names = node.properties.map(\.name)
        let owner = path.count == 2 ? facts.schema.typeName : String(path[path.count - 2])
        guard names.isEmpty, let pattern = node.patternProperties.first else {
            report(
                "unknown-property", at: member.keyPosition, isShape: true,
                "\(owner) has no property \(Wording.quoted(member.key))",
                help: Suggestion.didYouMean(member.key, among: names)
                    ?? (names.isEmpty ? "it takes no properties" : "it has \(Wording.list(names))"))
            return
        }
        report(
            "unknown-property", at: member.keyPosition, isShape: true,
            "the key \(Wording.quoted(member.key)) of \(owner) does not match \(pattern.name)",
            help: "rename the key")
    }

    /// Whether the property at the current path is one that only CloudFormation sets.
    private func isReadOnly(_ key: String) -> Bool {
        guard facts.mayBeReadOnly(key) else { return false }
        let names = path.dropFirst().filter { Int($0) == nil }
        return facts.readOnly.contains { $0.elementsEqual(names) }
    }

    private func checkRequired(
        _ object: TemplateObject, at position: SourcePosition, _ node: NodePlan, named: SourcePosition
    ) {
        for name in node.required {
            switch Presence(of: name, in: object) {
            case .certain: continue
            case .possible:
                tally?.isUncertain = true
                checkAlwaysThere(name, object[name])
            case .none:
                report(
                    "missing-property", at: path.count == 1 ? named : position, isShape: true,
                    "\(path.count == 1 ? facts.schema.typeName : propertyName) needs \(name)",
                    help: Self.misspelling(of: name, in: object, node).map { "rename \(Wording.quoted($0)) to \(name)" }
                        ?? "add \(name)")
            }
        }
    }

    /// The member that was probably meant to be the property of that name.
    private static func misspelling(of name: String, in object: TemplateObject, _ node: NodePlan) -> String? {
        object.keys.first { node.property($0) == nil && Suggestion.nearest(to: $0, among: [name]) != nil }
    }

    private func checkTogether(
        _ object: TemplateObject, at position: SourcePosition, _ node: RarePlan
    ) {
        for rule in node.dependentRequired where Presence(of: rule.name, in: object) == .certain {
            for name in rule.names where Presence(of: name, in: object) == .none {
                report(
                    "missing-property", at: position, isShape: true, "\(rule.name) needs \(name) beside it",
                    help: "add \(name), or remove \(rule.name)")
            }
        }
        for rule in node.dependentExcluded where Presence(of: rule.name, in: object) == .certain {
            for name in rule.names where Presence(of: name, in: object) == .certain {
                report(
                    "conflicting-properties", at: position, isShape: true,
                    "\(rule.name) and \(name) exclude each other", help: "remove one of them")
            }
        }
        for names in node.requiredXor {
            let given = names.filter { Presence(of: $0, in: object) == .certain }
            if given.count > 1 {
                report(
                    "conflicting-properties", at: position, isShape: true,
                    "\(Wording.list(given)) exclude each other", help: "keep one of them")
            } else {
                checkAny(names, object, at: position)
            }
        }
        for names in node.requiredOr { checkAny(names, object, at: position) }
    }

    private func checkAny(_ names: [String], _ object: TemplateObject, at position: SourcePosition) {
        guard names.allSatisfy({ Presence(of: $0, in: object) == .none }) else { return }
        report(
            "missing-one-of", at: position, isShape: true,
            "\(path.count == 1 ? facts.schema.typeName : propertyName) needs \(Wording.list(names, "or"))",
            help: "add one of them")
    }
}
