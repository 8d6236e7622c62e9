import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `unknown-property`, `missing-property`, `read-only-property`, and which properties go together.
extension PropertyChecker {
    /// - Parameter named: Where to point at when something is missing.
    func checkObject(
        _ object: TemplateObject, at position: SourcePosition, _ node: SchemaNode, named: SourcePosition
    ) {
        // What a macro makes of its surroundings is not known; a loop adds members.
        var hasLoop = false
        for member in object.members where member.key.utf8.starts(with: "Fn::".utf8) {
            if member.key == "Fn::Transform" {
                tally?.isUncertain = true
                return
            }
            if member.key.hasPrefix("Fn::ForEach::") { hasLoop = true }
        }
        if hasLoop { tally?.isUncertain = true }
        let patterns = node.patternProperties
        let names = node.propertyNames
        for member in object.members {
            if hasLoop, member.key.hasPrefix("Fn::ForEach::") { continue }
            path.append(member.key)
            checkMember(member, node, patterns)
            if let name = names.first { check(TemplateValue(.string(member.key), at: member.keyPosition), name) }
            path.removeLast()
        }
        if hasLoop { return }
        checkRequired(object, at: position, node, named: named)
        checkTogether(object, at: position, node)
        if let least = node.minProperties, object.count < least {
            report(
                "too-few-properties", at: position, isShape: true,
                "\(propertyName) has \(Wording.count(object.count, "member")), fewer than \(least)",
                help: "give it at least \(least)")
        }
        if let most = node.maxProperties, certainCount(object) > most {
            report(
                "too-many-properties", at: position, isShape: true,
                "\(propertyName) has \(Wording.count(object.count, "member")), more than \(most)",
                help: "leave at most \(most)")
        }
    }

    private func certainCount(_ object: TemplateObject) -> Int {
        object.members.count { Presence(of: $0.value) == .certain }
    }

    private func checkMember(
        _ member: TemplateObject.Member, _ node: SchemaNode, _ patterns: [SchemaNode.Member]
    ) {
        if member.value.object?.count == 1, member.value.intrinsic?.isNoValue == true { return }
        if tally == nil, isReadOnly(member.key) {
            report(
                "read-only-property", .warning, at: member.keyPosition,
                "\(member.key) of \(facts.schema.typeName) is set by CloudFormation alone, and ignored here",
                help: "remove it; read it with Fn::GetAtt")
            return
        }
        if let property = node.property(member.key) { return check(member.value, property) }
        var isKnown = false
        for pattern in patterns {
            switch pattern.name.isEmpty ? .found : PatternCache.shared.search(pattern.name, in: member.key) {
            case .found:
                isKnown = true
                check(member.value, pattern.node)
            case .unknown: isKnown = true
            case .missing: break
            }
        }
        if isKnown || node.additionalProperties == .allowed { return }
        reportUnknown(member, node, patterns)
    }

    private func reportUnknown(
        _ member: TemplateObject.Member, _ node: SchemaNode, _ patterns: [SchemaNode.Member]
    ) {
        let names = node.properties.map(\.name)
        let owner = path.count == 2 ? facts.schema.typeName : String(path[path.count - 2])
        guard names.isEmpty, let pattern = patterns.first else {
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
        guard let paths = facts.readOnly[key] else { return false }
        let names = path.dropFirst().filter { Int($0) == nil }
        return paths.contains { $0.elementsEqual(names) }
    }

    private func checkRequired(
        _ object: TemplateObject, at position: SourcePosition, _ node: SchemaNode, named: SourcePosition
    ) {
        for name in node.required {
            switch Presence(of: object[name]) {
            case .certain: continue
            case .possible: tally?.isUncertain = true
            case .none:
                let owner = path.count == 1 ? facts.schema.typeName : propertyName
                let written = object.keys.filter { node.property($0) == nil }
                report(
                    "missing-property", at: path.count == 1 ? named : position, isShape: true,
                    "\(owner) needs \(name)",
                    help: written.first { Suggestion.nearest(to: $0, among: [name]) != nil }
                        .map { "rename \(Wording.quoted($0)) to \(name)" } ?? "add \(name)")
            }
        }
    }

    private func checkTogether(
        _ object: TemplateObject, at position: SourcePosition, _ node: SchemaNode
    ) {
        for rule in node.dependentRequired where Presence(of: object[rule.name]) == .certain {
            for name in rule.names where Presence(of: object[name]) == .none {
                report(
                    "missing-property", at: position, isShape: true, "\(rule.name) needs \(name) beside it",
                    help: "add \(name), or remove \(rule.name)")
            }
        }
        for rule in node.dependentExcluded where Presence(of: object[rule.name]) == .certain {
            for name in rule.names where Presence(of: object[name]) == .certain {
                report(
                    "conflicting-properties", at: position, isShape: true,
                    "\(rule.name) and \(name) exclude each other", help: "remove one of them")
            }
        }
        for names in node.requiredXor {
            let given = names.filter { Presence(of: object[$0]) == .certain }
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
        guard names.allSatisfy({ Presence(of: object[$0]) == .none }) else { return }
        report(
            "missing-one-of", at: position, isShape: true,
            "\(path.count == 1 ? facts.schema.typeName : propertyName) needs \(Wording.list(names, "or"))",
            help: "add one of them")
    }
}

/// Whether a property is there when the template is deployed.
enum Presence {
    case none
    /// It depends on a condition.
    case possible
    case certain

    init(of value: TemplateValue?) {
        guard let value else {
            self = .none
            return
        }
        guard case .object(let object) = value.content, object.count == 1, let call = value.intrinsic else {
            self = .certain
            return
        }
        switch call {
        case .ref where call.isNoValue: self = .none
        case .if(_, let then, let otherwise):
            let (left, right) = (Presence(of: then), Presence(of: otherwise))
            self = left == right ? left : .possible
        default: self = .certain
        }
    }
}
