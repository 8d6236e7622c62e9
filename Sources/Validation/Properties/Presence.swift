import MainstayTemplate

/// Whether a property is there when the template is deployed.
enum Presence {
    case none
    /// It depends on a condition.
    case possible
    case certain

    init(of name: String, in object: TemplateObject) {
        for index in object.members.indices where object.members[index].key.isSame(as: name) {
            self.init(of: object.members[index].value)
            return
        }
        self = .none
    }

    init(of value: TemplateValue) {
        guard case .object(let object) = value.content, object.members.count == 1, object.members[0].key.mayBeCall,
            let call = value.intrinsic
        else {
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

extension TemplateValue {
    /// `Ref: AWS::NoValue`, which stands for nothing at all.
    var isNoValue: Bool {
        guard case .object(let object) = content, object.members.count == 1, object.members[0].key == "Ref",
            case .string(let name) = object.members[0].value.content
        else { return false }
        return name.isSame(as: "AWS::NoValue")
    }
}
