internal import MainstayTemplate

/// What the outputs of a template hand on.
enum OutputReferences {
    private static let maximumDepth = 100

    /// The logical ids that outputs refer to.
    static func names(in template: Template) -> Set<String> {
        var names: Set<String> = []
        for output in template.outputs { collect(output.value, into: &names, depth: 0) }
        return names
    }

    private static func collect(_ value: TemplateValue, into names: inout Set<String>, depth: Int) {
        guard depth < maximumDepth else { return }
        switch value.intrinsic {
        case .ref(let name): if let name = name.string { names.insert(name) }
        case .getAtt(let resource, _): if let name = resource.string { names.insert(name) }
        case .sub(let text, _):
            for part in SubString(text).parts {
                if case .reference(let name, _) = part.content { names.insert(name) }
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
