import MainstayTemplate

extension TemplateValue {
    /// Adds the logical ids that the value refers to by `Ref`, `Fn::GetAtt` or `Fn::Sub`.
    func collectReferences(into ids: inout Set<String>) {
        switch content {
        case .array(let elements):
            for element in elements { element.collectReferences(into: &ids) }
        case .object(let object):
            if object.count == 1 {
                switch intrinsic {
                case .ref(let target): if let name = target.string { ids.insert(name) }
                case .getAtt(let resource, _): if let name = resource.string { ids.insert(name) }
                case .sub(let template, _):
                    for part in SubString(template).parts {
                        if case .reference(let name, _) = part.content { ids.insert(name) }
                    }
                default: break
                }
            }
            for member in object.members { member.value.collectReferences(into: &ids) }
        default: break
        }
    }
}
