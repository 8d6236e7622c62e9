internal import MainstayEvaluation
internal import MainstayTemplate

extension PropertyView {
    /// The way to it from the resource, in steps: `Properties`, `Tags`, `0`, `Value`.
    package var steps: [String] { path.steps }

    /// Whether an object has a member for certain: one that is written, and no choice that may leave it out.
    func certainlyHas(_ name: String) -> Bool {
        guard state == .known, let member = value.object?[name] else { return false }
        return member.isCertainlySomething
    }

    /// The same with its text as `Fn::Sub` would write it, where that can be written.
    var withCallsRendered: PropertyView {
        guard state == .unknown, let text = rendered else { return self }
        return PropertyView(.known, TemplateValue(.string(text), at: value.position), parameter, path, context)
    }

    /// The resources of this template that the value names anywhere in it, each once, in order.
    package var mentioned: [ResourceView] {
        guard isPresent, let template = context.template else { return [] }
        var names: [String] = []
        var seen: Set<String> = []
        Self.collect(value, into: &names, depth: 0)
        return names.filter { seen.insert($0).inserted }.compactMap { template.resource($0) }
    }

    private static let maximumDepth = 100

    private static func collect(_ value: TemplateValue, into names: inout [String], depth: Int) {
        guard depth < maximumDepth else { return }
        switch value.intrinsic {
        case .ref(let name)?: if let name = name.string { names.append(name) }
        case .getAtt(let resource, _)?: if let name = resource.string { names.append(name) }
        case .sub(let text, let variables)?:
            for part in SubString(text).parts {
                if case .reference(let name, _) = part.content, variables[name] == nil { names.append(name) }
            }
        default: break
        }
        switch value.content {
        case .array(let values): for value in values { collect(value, into: &names, depth: depth + 1) }
        case .object(let object): for member in object.members { collect(member.value, into: &names, depth: depth + 1) }
        default: break
        }
    }
}

extension ResourceView {
    /// The resources whose properties refer to this one, in the template's order.
    package var referrers: [ResourceView] { template.referrers(of: name) }
}

extension TemplateView {
    /// The value of an output; nil where there is none of that name.
    package func output(_ name: String) -> PropertyView? {
        template.outputs[name]?["Value"].map {
            view($0, path: PropertyPath("Value", below: PropertyPath(name, below: PropertyPath("Outputs", below: nil))))
        }
    }
}

extension TemplateValue {
    /// Whether it is a call that always comes to one value, whichever.
    var isCertainlySomething: Bool {
        switch intrinsic {
        case .ref(let target)?: target.string != "AWS::NoValue"
        case .getAtt?, .sub?, .join?: true
        default: false
        }
    }
}
