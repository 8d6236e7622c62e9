import MainstayDiagnostics
import MainstayEvaluation
import MainstayTemplate

/// Rewrites the values of one stack so that they can stand beside those of others: names are prefixed by the stack, and
/// references to other stacks become references to what stands there.
struct ReferenceRewriter {
    private let outputs: StackOutputs
    private let place: Int
    private let stack: JoinedStack
    private static let deepest = 300

    init(_ outputs: StackOutputs, stack place: Int) {
        self.outputs = outputs
        self.place = place
        stack = outputs.stacks[place]
    }

    func rewritten(_ value: TemplateValue) -> TemplateValue { rewrite(value, 0) ?? value }

    /// Nil where nothing is to be changed, which is so for most values: they are not copied.
    private func rewrite(_ value: TemplateValue, _ depth: Int) -> TemplateValue? {
        guard depth < Self.deepest else { return nil }
        switch value.content {
        case .array(let values):
            return rewrite(values, depth).map { TemplateValue(.array($0), at: value.position) }
        case .object(let object):
            if object.members.count == 1, let member = object.members.first,
                member.key == "Ref" || member.key == "Condition" || member.key.utf8.starts(with: "Fn::".utf8),
                let call = value.intrinsic
            {
                return rewrite(call, member, at: value, depth)
            }
            var members: [TemplateObject.Member]?
            for (index, member) in object.members.enumerated() {
                guard let changed = rewrite(member.value, depth + 1) else { continue }
                if members == nil { members = object.members }
                members?[index].value = changed
            }
            return members.map { TemplateValue(.object(TemplateObject($0)), at: value.position) }
        default: return nil
        }
    }

    private func rewrite(_ values: [TemplateValue], _ depth: Int) -> [TemplateValue]? {
        var result: [TemplateValue]?
        for (index, element) in values.enumerated() {
            guard let changed = rewrite(element, depth + 1) else { continue }
            if result == nil { result = values }
            result?[index] = changed
        }
        return result
    }

    private func rewrite(
        _ call: Intrinsic, _ member: TemplateObject.Member, at value: TemplateValue, _ depth: Int
    ) -> TemplateValue? {
        func made(_ argument: TemplateValue) -> TemplateValue {
            TemplateValue(
                .object(TemplateObject([.init(member.key, at: member.keyPosition, argument)])), at: value.position)
        }
        func text(_ text: String) -> TemplateValue { TemplateValue(.string(text), at: member.value.position) }
        switch call {
        case .ref(let name):
            guard let name = name.string else { return nil }
            if name.hasPrefix("AWS::") { return written(name).map(text) }
            if let given = argument(name) { return Self.moved(given, to: value.position) }
            return made(text(stack.qualified(name)))
        case .getAtt(let resource, let attribute):
            guard let resource = resource.string else { break }
            if let output = nestedOutput(resource, attribute.string) { return Self.moved(output, to: value.position) }
            return made(
                TemplateValue(
                    .array([text(stack.qualified(resource)), rewrite(attribute, depth + 1) ?? attribute]),
                    at: member.value.position))
        case .sub(let template, let variables):
            if let whole = whole(template, variables, depth) { return Self.moved(whole, to: value.position) }
            return substitute(template, variables, at: member.value.position, depth).map(made)
        case .if(let condition, let then, let otherwise):
            return made(
                TemplateValue(
                    .array([
                        text(stack.qualified(condition)), rewrite(then, depth + 1) ?? then,
                        rewrite(otherwise, depth + 1) ?? otherwise,
                    ]), at: member.value.position))
        case .condition(let name): return made(text(stack.qualified(name)))
        case .findInMap(let map, _, _, _):
            guard let map = map.string, var parts = member.value.array, !parts.isEmpty else { break }
            parts = rewrite(parts, depth + 1) ?? parts
            parts[0] = text(stack.qualified(map))
            return made(TemplateValue(.array(parts), at: member.value.position))
        case .importValue(let name):
            if let found = evaluated(name).flatMap({ outputs.export($0, for: place) }) {
                return Self.moved(found, to: value.position)
            }
        case .getStackOutput(let name, let output, let region, let role):
            // With a role it is in another account.
            guard role == nil, let name = evaluated(name), let output = evaluated(output) else { break }
            let target = region.map(evaluated)
            guard target.map({ $0 != nil }) ?? true else { break }
            if let found = outputs.output(output, ofStack: name, region: target ?? nil, for: place) {
                return Self.moved(found, to: value.position)
            }
        case .split(let delimiter, let source):
            let source = rewrite(source, depth + 1) ?? source
            let list = Self.list(split: delimiter, source)
            return TemplateValue(list.content, at: value.position)
        default: break
        }
        return rewrite(member.value, depth + 1).map(made)
    }

    private func evaluated(_ value: TemplateValue) -> String? { value.string ?? stack.evaluator.text(value) }

    /// The region or the account of the stack, where they are to be written out and are known.
    private func written(_ pseudoParameter: String) -> String? {
        guard outputs.writesRegions else { return nil }
        switch pseudoParameter {
        case "AWS::Region": return stack.evaluator.region
        case "AWS::AccountId": return stack.evaluator.account
        default: return nil
        }
    }

    private func argument(_ name: String) -> TemplateValue? {
        stack.given.isEmpty ? nil : outputs.argument(name, of: place)
    }

    private func nestedOutput(_ resource: String, _ attribute: String?) -> TemplateValue? {
        guard let nested = stack.nested[resource], let attribute, attribute.hasPrefix("Outputs.") else { return nil }
        return outputs.output(String(attribute.dropFirst(8)), ofNested: nested)
    }

    /// What the text of `Fn::Sub` stands for where it is nothing but a variable, or what a nested stack gives or takes.
    private func whole(_ template: String, _ variables: TemplateObject, _ depth: Int) -> TemplateValue? {
        guard template.hasPrefix("${"), case let parts = SubString(template).parts, parts.count == 1,
            case .reference(let name, let attribute) = parts[0].content
        else { return nil }
        if let value = variables[attribute.map { "\(name).\($0)" } ?? name] {
            return rewrite(value, depth + 1) ?? value
        }
        return attribute == nil ? argument(name) : nestedOutput(name, attribute)
    }

    /// The argument of `Fn::Sub` with its names prefixed; what becomes more than a name becomes a variable.
    private func substitute(
        _ template: String, _ variables: TemplateObject, at position: SourcePosition, _ depth: Int
    ) -> TemplateValue? {
        guard template.utf8.contains(UInt8(ascii: "$")) else { return nil }
        var result = ""
        var values = variables
        for (index, member) in variables.members.enumerated() {
            if let changed = rewrite(member.value, depth + 1) { values.members[index].value = changed }
        }
        for part in SubString(template).parts {
            switch part.content {
            case .literal(let text): result += text
            case .escaped(let text): result += "${!\(text)}"
            case .reference(let name, let attribute):
                let full = attribute.map { "\(name).\($0)" } ?? name
                if variables[full] == nil, let text = written(full) {
                    result += text
                } else if variables[full] != nil || name.hasPrefix("AWS::") {
                    result += "${\(full)}"
                } else if let value = attribute == nil ? argument(name) : nestedOutput(name, attribute) {
                    if values[full] == nil { values.members.append(.init(full, Self.moved(value, to: position))) }
                    result += "${\(full)}"
                } else {
                    result += "${\(stack.qualified(full))}"
                }
            }
        }
        let text = TemplateValue(.string(result), at: position)
        guard !values.isEmpty else { return text }
        return TemplateValue(.array([text, TemplateValue(.object(values), at: position)]), at: position)
    }

    /// The list that was joined by the same delimiter, or else the call of `Fn::Split`.
    static func list(split delimiter: String, _ source: TemplateValue) -> TemplateValue {
        if case .join(delimiter, let values)? = source.intrinsic, values.array != nil { return values }
        let arguments = [TemplateValue(.string(delimiter), at: source.position), source]
        return TemplateValue(
            .object(TemplateObject([.init("Fn::Split", TemplateValue(.array(arguments), at: source.position))])),
            at: source.position)
    }

    /// A value of another file stands where it is referred to.
    private static func moved(_ value: TemplateValue, to position: SourcePosition) -> TemplateValue {
        switch value.content {
        case .array(let values):
            return TemplateValue(.array(values.map { moved($0, to: position) }), at: position)
        case .object(let object):
            let members = object.members.map {
                TemplateObject.Member($0.key, at: position, moved($0.value, to: position))
            }
            return TemplateValue(.object(TemplateObject(members)), at: position)
        default: return TemplateValue(value.content, at: position)
        }
    }
}
