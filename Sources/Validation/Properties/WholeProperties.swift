import MainstayTemplate

/// Properties that are a function call as a whole.
extension PropertyChecker {
    /// Checks both sides of a condition; any other call cannot stand there.
    mutating func checkWhole(_ value: TemplateValue, of resource: TemplateResource, depth: Int = 0) {
        guard depth < 20, let call = value.intrinsic else {
            guard let object = value.object else { return }
            return check(object, value, of: resource)
        }
        switch call {
        case .if(_, let then, let otherwise):
            checkWhole(then, of: resource, depth: depth + 1)
            checkWhole(otherwise, of: resource, depth: depth + 1)
        case .ref, .getAtt, .sub, .join, .split, .base64, .getAZs, .importValue:
            // Between the branches of a condition, nothing at all is a choice.
            if call.isNoValue, depth > 0 { return }
            report(
                "wrong-type", at: value.position, "the properties are \(call.name), not an object",
                help: "write the properties")
        default: return
        }
    }
}
