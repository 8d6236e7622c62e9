import MainstaySchema
import MainstayTemplate

/// Function calls where a property stands: their value is not known, but often whether it is text or a list.
extension PropertyChecker {
    /// What a call gives.
    enum Result {
        case scalar
        case list
        case unknown
    }

    mutating func check(_ call: Intrinsic, _ value: TemplateValue, _ node: NodePlan) {
        if case .if(_, let then, let otherwise) = call { return check(then, otherwise, node) }
        if call.isNoValue { return }
        let result = result(of: call)
        let scalars: SchemaNode.Types = [.string, .integer, .number, .boolean]
        var isWrong = false
        switch result {
        case .scalar where !node.types.isEmpty && node.types.isDisjoint(with: scalars):
            // An object without named properties is free text in JSON to CloudFormation, and may come as text.
            isWrong = node.types == .array || !node.properties.isEmpty
        case .list where !node.types.isEmpty: isWrong = !node.types.contains(.array)
        default: break
        }
        if isWrong {
            let given = result == .list ? "a list" : "a single value"
            report(
                "wrong-type", at: value.position, isShape: true,
                "\(propertyName) is \(call.name), which gives \(given), not \(Self.names(node.types))",
                help: result == .list ? "choose one item with Fn::Select" : "put it into a list")
            return
        }
        checkOutcome(of: call, value, node)
        if let format = node.formatName { checkFormat(format, of: call, value) }
        if node.restrictsBeyondType || result == .unknown { tally?.isUncertain = true }
    }

    private func checkFormat(_ format: String, of call: Intrinsic, _ value: TemplateValue) {
        guard tally == nil, format.hasPrefix("AWS::"), let given = ValueFormats.named(by: call, in: context),
            given.formats.isDisjoint(with: ValueFormats.accepted(by: format))
        else { return }
        let noun = given.formats.isEmpty ? "a value of \(given.type)" : Wording.list(given.formats.sorted(), "or")
        report(
            "mismatched-reference", at: value.position,
            "\(propertyName) takes \(format), and \(call.name) gives \(noun)",
            help: "refer to a resource or attribute of that kind")
    }

    /// Both branches have to be right. While judging, one wrong branch alone makes nothing certain.
    private mutating func check(_ then: TemplateValue, _ otherwise: TemplateValue, _ node: NodePlan) {
        let branches = [then, otherwise].filter { !$0.isNoValue }
        guard tally != nil else {
            let outer = isConditional
            isConditional = true
            for branch in branches { check(branch, node) }
            isConditional = outer
            return
        }
        var verdicts: [Verdict] = []
        for branch in branches { verdicts.append(judge(branch, node)) }
        if !branches.isEmpty, verdicts.allSatisfy({ $0 == .violated }) {
            tally?.violations += 1
        } else if verdicts.contains(where: { $0 != .satisfied }) {
            tally?.isUncertain = true
        }
    }

    private func result(of call: Intrinsic) -> Result {
        switch call {
        case .sub, .join, .base64, .importValue, .toJSONString, .length, .getStackOutput: return .scalar
        case .split, .getAZs, .cidr: return .list
        case .ref(let name):
            guard let name = name.string else { return .unknown }
            return result(ofReference: name)
        case .getAtt(let resource, let attribute):
            guard let resource = resource.string, let name = attribute.string,
                case .known(let facts) = context.kind(of: resource),
                let attribute = facts.attribute(name)
            else { return .unknown }
            switch attribute {
            case .scalar: return .scalar
            case .list: return .list
            case .unknown: return .unknown
            }
        default: return .unknown
        }
    }

    private func result(ofReference name: String) -> Result {
        if let parameter = context.template.parameters[name] {
            guard let type = parameter["Type"]?.string else { return .unknown }
            return ParameterType.isList(type) ? .list : .scalar
        }
        if name == "AWS::NotificationARNs" { return .list }
        if ReferenceWalker.isPseudoParameter(name) { return .scalar }
        switch context.kind(of: name) {
        case .known(let facts):
            return facts.schema.typeName == "AWS::CloudFormation::CustomResource" ? .unknown : .scalar
        default: return .unknown
        }
    }
}

extension Intrinsic {
    /// `Ref: AWS::NoValue`, which stands for nothing at all.
    var isNoValue: Bool {
        if case .ref(let name) = self { name.string == "AWS::NoValue" } else { false }
    }
}
