internal import MainstayDiagnostics
internal import MainstayTemplate

/// What parameters and mappings come to where the template alone decides it: the transform runs before CloudFormation
/// evaluates anything, and takes parameters' values for itself.
struct ParameterValues {
    private let parameters: TemplateObject?
    private let mappings: TemplateObject?

    init(_ parameters: TemplateObject?, mappings: TemplateObject?) {
        self.parameters = parameters
        self.mappings = mappings
    }

    /// The value with references to parameters replaced by their defaults, where they have one.
    func resolved(_ value: TemplateValue, depth: Int = 0) -> TemplateValue {
        guard depth < 60 else { return value }
        switch value.content {
        case .array(let items):
            return TemplateValue(.array(items.map { resolved($0, depth: depth + 1) }), at: value.position)
        case .object(let object):
            if object.count == 1, let name = object["Ref"]?.string {
                guard let initial = parameters?[name]?["Default"], !initial.isNull else { return value }
                return TemplateValue(initial.content, at: value.position)
            }
            if object.count == 1, let parts = object["Fn::FindInMap"]?.array, parts.count == 3 {
                let keys = parts.map { resolved($0, depth: depth + 1).string }
                guard let map = keys[0], let top = keys[1], let second = keys[2],
                    let found = mappings?[map]?[top]?[second]
                else { return value }
                return TemplateValue(found.content, at: value.position)
            }
            var object = object
            for index in object.members.indices {
                object.members[index].value = resolved(object.members[index].value, depth: depth + 1)
            }
            return TemplateValue(.object(object), at: value.position)
        default: return value
        }
    }

    func text(_ value: TemplateValue?) -> String? { value.flatMap { resolved($0).string } }

    /// Whether a switch is on; nil where that is known at deployment alone.
    func flag(_ value: TemplateValue?) -> Bool? {
        guard let value else { return nil }
        let resolved = resolved(value)
        switch resolved.content {
        case .bool(let flag): return flag
        case .string("true"), .string("True"): return true
        case .string("false"), .string("False"): return false
        default: return nil
        }
    }
}
