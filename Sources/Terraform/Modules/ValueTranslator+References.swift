import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

// What a value refers to.
extension ValueTranslator {
    func reference(_ name: String, at value: TemplateValue) -> TerraformExpression {
        if let pseudo = pseudoParameter(name, at: value) { return pseudo }
        if let parameter = module.template.parameters[name] {
            module.parameter(name)
            let variable = "var.\(ProviderNames.label(name))"
            guard parameter.isStoredParameter else { return .code(variable) }
            // Not `value`, which counts as a secret and would make everything it touches one.
            let stored =
                module.data("aws_ssm_parameter", ProviderNames.label(name), ["name": .string("${\(variable)}")])
                + ".insecure_value"
            return parameter.isList ? .call("split", [.string(","), .code(stored)]) : .code(stored)
        }
        guard let target = module.targets[name] else { return refuseReference(to: name, at: value) }
        return target.reference()
            ?? refuse(
                "Ref of \(name) has no counterpart in \(target.terraformType)", at: value, nil)
    }

    func attribute(_ attribute: String, of name: String, at value: TemplateValue) -> TerraformExpression {
        guard let target = module.targets[name] else { return refuseReference(to: name, at: value) }
        return target.attributeValue(attribute)
            ?? refuse("\(target.terraformType) has no attribute for \(name).\(attribute)", at: value, nil)
    }

    private func refuseReference(to name: String, at value: TemplateValue) -> TerraformExpression {
        let isThere = module.template.resources.contains(name)
        return refuse(
            isThere
                ? "\(name) is referred to, and is not among the resources that could be translated"
                : "\(name) is neither a parameter nor a resource of the template", at: value, nil)
    }

    private func pseudoParameter(_ name: String, at value: TemplateValue) -> TerraformExpression? {
        guard name.hasPrefix("AWS::") else { return nil }
        switch name {
        case "AWS::AccountId": return .code(module.data("aws_caller_identity", "current") + ".account_id")
        case "AWS::Region": return .code(Self.region(module))
        case "AWS::Partition": return .code(module.data("aws_partition", "current") + ".partition")
        case "AWS::URLSuffix": return .code(module.data("aws_partition", "current") + ".dns_suffix")
        case "AWS::StackName": return .string(module.stack.stackName)
        case "AWS::NoValue": return .null
        case "AWS::NotificationARNs": return .list([])
        case "AWS::StackId":
            return refuse(
                "there is no stack whose id could be told", at: value, nil,
                help: "derive names from AWS::StackName instead")
        default: return refuse("\(name) is no pseudo parameter", at: value, nil)
        }
    }

    /// `Fn::Sub`: text with references between `${` and `}`.
    func substitution(_ template: String, _ variables: TemplateObject, at value: TemplateValue, depth: Int)
        -> TerraformExpression
    {
        var parts: [TerraformExpression] = []
        var rest = Substring(template)
        while let dollar = rest.firstRange(of: "${") {
            guard let end = rest[dollar.upperBound...].firstIndex(of: "}") else { break }
            parts.append(.string(String(rest[..<dollar.lowerBound])))
            let name = String(rest[dollar.upperBound..<end])
            rest = rest[rest.index(after: end)...]
            if name.hasPrefix("!") {
                parts.append(.string("${\(name.dropFirst())}"))
            } else if let given = variables[name] {
                parts.append(self.value(given, depth: depth + 1))
            } else if let dot = name.firstIndex(of: ".") {
                parts.append(
                    attribute(String(name[name.index(after: dot)...]), of: String(name[..<dot]), at: value))
            } else {
                parts.append(reference(name, at: value))
            }
        }
        parts.append(.string(String(rest)))
        return .joined(parts)
    }
}
