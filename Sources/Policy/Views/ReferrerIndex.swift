internal import MainstayTemplate

/// Which resources refer to which, by their places in the template.
struct ReferrerIndex {
    /// For each resource those whose properties refer to it, each once, in the template's order.
    private(set) var referrers: [[Int]]
    private let template: Template
    /// Of a property of a resource; deeper ones are not looked at.
    private static let maximumDepth = 102

    init(_ template: Template) {
        self.template = template
        referrers = Array(repeating: [], count: template.resources.count)
        for resource in template.resources {
            guard resource.properties != nil, let place = template.resources.place(of: resource.name) else { continue }
            for call in resource.calls where call.isAlone && call.depth < Self.maximumDepth && call.isInProperties {
                note(call, place)
            }
        }
    }

    private mutating func note(_ call: TemplateCall, _ referrer: Int) {
        switch call.name {
        case "Ref": if let name = call.argument.string { add(name, referrer) }
        case "Fn::GetAtt":
            if case .getAtt(let resource, _)? = call.intrinsic, let name = resource.string { add(name, referrer) }
        case "Fn::Sub":
            guard case .sub(let text, let variables)? = call.intrinsic, text.utf8.contains(0x24) else { return }
            for part in SubString(text).parts {
                if case .reference(let name, _) = part.content, variables[name] == nil { add(name, referrer) }
            }
        default: break
        }
    }

    private mutating func add(_ name: String, _ referrer: Int) {
        guard let place = template.resources.place(of: name), place != referrer else { return }
        if referrers[place].last != referrer { referrers[place].append(referrer) }
    }
}
