import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `wrong-type`: outputs are strings, and an attribute may be a number, a truth or a list.
struct OutputTypes {
    let context: TemplateContext
    let sink: FindingSink

    func check() {
        for output in context.template.outputs {
            guard let value = output["Value"] else { continue }
            check(value, of: output, path: ["Value"], depth: 0)
        }
    }

    private func check(_ value: TemplateValue, of output: TemplateEntry, path: [String], depth: Int) {
        guard depth < 20, let call = value.intrinsic else { return }
        switch call {
        case .getAtt(let resource, let attribute):
            guard let name = resource.string, let attribute = attribute.string else { return }
            checkAttribute(name, attribute, at: value.position, of: output, path: path)
        case .sub(let text, let variables):
            for member in variables.members {
                check(member.value, of: output, path: path + ["Fn::Sub", "1", member.key], depth: depth + 1)
            }
            for part in SubString(text).parts {
                guard case .reference(let name, let attribute?) = part.content, variables["\(name).\(attribute)"] == nil
                else { continue }
                checkAttribute(name, attribute, at: value.position, of: output, path: path)
            }
        case .join(_, let values):
            for (index, item) in (values.array ?? []).enumerated() {
                check(item, of: output, path: path + ["Fn::Join", "1", String(index)], depth: depth + 1)
            }
        case .if(_, let then, let otherwise):
            check(then, of: output, path: path + ["Fn::If", "1"], depth: depth + 1)
            check(otherwise, of: output, path: path + ["Fn::If", "2"], depth: depth + 1)
        default: return
        }
    }

    private func checkAttribute(
        _ name: String, _ attribute: String, at position: SourcePosition, of output: TemplateEntry, path: [String]
    ) {
        guard case .known(let facts)? = context.kind(of: name),
            let node = facts.schema.attribute(attribute).flatMap({ facts.resolve($0) }), !node.types.isEmpty,
            node.types.isDisjoint(with: [.string, .object]),
            // The schema says a number, and CloudFormation gives text.
            !(facts.schema.typeName == "AWS::DocDB::DBCluster" && attribute == "Port")
        else { return }
        sink.report(
            "wrong-type", at: position, in: output.name, path: path,
            "the attribute \(attribute) of \(facts.schema.typeName) is \(PropertyChecker.names(node.types)), not a string",
            help: "output an attribute that is a string")
    }
}
