internal import MainstayDiagnostics
internal import MainstayTemplate

/// Walks a template and unrolls its loops.
struct LoopWalker {
    /// How many members all loops together may make: far above what a template may hold.
    static let mostMembers = 20_000
    /// How many values may be copied in all: loops in loops multiply.
    static let mostValues = 2_000_000
    static let depth = 600

    let values: CollectionValues
    var findings: TransformFindings
    private(set) var didChange = false
    private var membersMade = 0
    private var valuesMade = 0
    private var isExhausted = false

    init(values: CollectionValues, findings: TransformFindings) {
        self.values = values
        self.findings = findings
    }

    mutating func walk(_ value: TemplateValue, _ variables: LoopVariables, depth: Int) -> TemplateValue {
        guard depth < Self.depth else { return value }
        switch value.content {
        case .string(let text):
            guard !variables.isEmpty else { return value }
            return TemplateValue(.string(LoopText.fill(text, variables)), at: value.position)
        case .array(let items):
            count(items.count, variables)
            return TemplateValue(.array(items.map { walk($0, variables, depth: depth + 1) }), at: value.position)
        case .object(let object):
            if object.count == 1, let member = object.members.first, let result = call(member, variables, depth) {
                didChange = true
                return TemplateValue(result.content, at: value.position)
            }
            count(object.count, variables)
            let members = members(of: object, variables, depth)
            return TemplateValue(.object(TemplateObject(members)), at: value.position)
        default: return value
        }
    }

    /// Copies inside of loops count against the bound; a template's own values were counted by its parser.
    private mutating func count(_ number: Int, _ variables: LoopVariables) {
        if !variables.isEmpty { valuesMade += number }
    }

    private mutating func members(
        of object: TemplateObject, _ variables: LoopVariables, _ depth: Int
    ) -> [TemplateObject.Member] {
        var members: [TemplateObject.Member] = []
        members.reserveCapacity(object.count)
        var made: Set<String> = []
        for member in object.members {
            guard member.key.utf8.starts(with: "Fn::ForEach::".utf8) else {
                let key = LoopText.fill(member.key, variables)
                members.append(
                    TemplateObject.Member(
                        key, at: member.keyPosition, walk(member.value, variables, depth: depth + 1)))
                continue
            }
            guard let unrolled = unroll(member, variables, depth) else {
                members.append(member)
                continue
            }
            if made.isEmpty { made = Set(object.keys) }
            didChange = true
            for member in unrolled {
                if made.insert(member.key).inserted {
                    members.append(member)
                } else {
                    findings.report(
                        "duplicate-name", at: member.keyPosition, in: member.key,
                        "the loop makes \(member.key), which is there already",
                        help: "use the loop's variable in the key, as in Name${Variable}")
                }
            }
        }
        return members
    }

    /// The members that a loop makes; nil where its collection is not known, or it is not formed as one.
    private mutating func unroll(
        _ member: TemplateObject.Member, _ variables: LoopVariables, _ depth: Int
    ) -> [TemplateObject.Member]? {
        guard let parts = member.value.array, parts.count == 3, let identifier = parts[0].string,
            let body = parts[2].object
        else { return nil }
        guard let items = values.items(parts[1], variables) else {
            findings.note(
                "unexpanded-loop", at: parts[1].position,
                "the collection of the loop \(member.key.dropFirst(13)) is known at deployment alone")
            return nil
        }
        var members: [TemplateObject.Member] = []
        for item in items {
            membersMade += 1
            guard membersMade <= Self.mostMembers, valuesMade <= Self.mostValues else {
                if !isExhausted {
                    isExhausted = true
                    findings.note(
                        "unexpanded-loop", at: member.keyPosition,
                        "the loops make more than can be looked at; the rest is left out")
                }
                break
            }
            var inner = variables
            inner[identifier] = item
            members += self.members(of: body, inner, depth + 1)
        }
        return members
    }

    /// The value of a function call that can be worked out; nil where it stays, though its arguments may change.
    private mutating func call(
        _ member: TemplateObject.Member, _ variables: LoopVariables, _ depth: Int
    ) -> TemplateValue? {
        switch member.key {
        case "Ref":
            // The name may be the value of another loop's variable.
            let written = member.value.string
            let worked =
                written == nil && !variables.isEmpty ? walk(member.value, variables, depth: depth + 1).string : nil
            guard let name = written ?? worked, let value = variables[name] else { return nil }
            return TemplateValue(.string(value))
        case "Fn::Sub":
            guard !variables.isEmpty, let text = member.value.string else { return nil }
            let filled = LoopText.fill(text, variables)
            return filled != text && !filled.contains("${") ? TemplateValue(.string(filled)) : nil
        case "Fn::Length":
            let argument = walk(member.value, variables, depth: depth + 1)
            return argument.array.map { TemplateValue(.int($0.count)) }
        case "Fn::ToJsonString":
            let argument = walk(member.value, variables, depth: depth + 1)
            guard argument.array != nil || argument.object != nil, !Self.holdsCalls(argument) else { return nil }
            return TemplateValue(.string(JSONPrinter.compact.string(argument)))
        case "Fn::FindInMap":
            // Only inside of loops: elsewhere the checks themselves look mappings up.
            guard !variables.isEmpty, let parts = member.value.array, parts.count >= 3 else { return nil }
            let keys = parts.prefix(3).map { walk($0, variables, depth: depth + 1) }
            guard let map = keys[0].string, let top = keys[1].string, let second = keys[2].string else { return nil }
            if let found = values.mappings?[map]?[top]?[second] { return found }
            guard values.mappings?[map] != nil, let initial = parts.dropFirst(3).first?["DefaultValue"] else {
                return nil
            }
            return walk(initial, variables, depth: depth + 1)
        default: return nil
        }
    }

    private static func holdsCalls(_ value: TemplateValue) -> Bool {
        var open = [value]
        while let value = open.popLast() {
            switch value.content {
            case .array(let items): open += items
            case .object(let object):
                if value.isCall { return true }
                open += object.members.map(\.value)
            default: continue
            }
        }
        return false
    }
}
