import MainstayDiagnostics
import MainstayTemplate

/// Translates values of one resource, with the functions in them.
struct ValueTranslator {
    let module: ModuleBuilder
    /// The resource whose value it is; nil for outputs and conditions.
    let resource: String?
    private static let deepest = 100

    /// A value as it is, its keys unchanged: policy documents, maps, whatever is no structure of the provider.
    func value(_ value: TemplateValue, depth: Int = 0) -> TerraformExpression {
        guard depth < Self.deepest else { return refuse("the value is nested too deeply", at: value, nil) }
        if let intrinsic = value.intrinsic { return function(intrinsic, at: value, depth: depth + 1) }
        switch value.content {
        case .null, .bool, .int, .double: return .literal(value)
        case .string(let text): return resolved(.string(text), at: value)
        case .array(let items):
            return .list(items.map { self.value($0, depth: depth + 1) })
        case .object(let object):
            return .object(
                object.members.map { TerraformExpression.Member($0.key, self.value($0.value, depth: depth + 1)) })
        }
    }

    /// Says that something cannot be translated, and stands in for it.
    @discardableResult
    func refuse(_ message: String, at value: TemplateValue, _ property: String?, help: String? = nil)
        -> TerraformExpression
    {
        module.report(
            "terraform-untranslated-value", .error, message, in: resource, property: property, at: value.position,
            help: help ?? "give the value in a way that Terraform can work out, or keep this stack on CloudFormation")
        return .null
    }

    private func function(_ intrinsic: Intrinsic, at value: TemplateValue, depth: Int) -> TerraformExpression {
        func inner(_ value: TemplateValue) -> TerraformExpression { self.value(value, depth: depth) }
        switch intrinsic {
        case .ref(let name):
            guard let name = name.string else { return refuse("Ref has no plain name", at: value, nil) }
            return reference(name, at: value)
        case .getAtt(let resource, let attribute):
            guard let name = resource.string, let attribute = attribute.string else {
                return refuse("Fn::GetAtt has no plain names", at: value, nil)
            }
            return self.attribute(attribute, of: name, at: value)
        case .sub(let template, let variables):
            return resolved(substitution(template, variables, at: value, depth: depth), at: value)
        case .join(let delimiter, let values):
            guard values.intrinsic == nil, let items = values.array else {
                return .call("join", [.string(delimiter), inner(values)])
            }
            let parts = items.map(inner)
            // A list among the parts is joined with the rest only by Terraform itself.
            if parts.contains(where: \.mayBeAbsent) || items.contains(where: { isList($0) }) {
                return .call("join", [.string(delimiter), .call("flatten", [.list(parts)])])
            }
            var joined: [TerraformExpression] = []
            for part in parts {
                if !joined.isEmpty { joined.append(.string(delimiter)) }
                joined.append(part)
            }
            return resolved(.joined(joined), at: value)
        case .select(let index, let values):
            let number = index.int ?? index.string.flatMap { Int($0) }
            if let number, values.intrinsic == nil, let items = values.array {
                guard items.indices.contains(number) else {
                    return refuse("Fn::Select asks for item \(number) of \(items.count)", at: value, nil)
                }
                return inner(items[number])
            }
            let position = number.map(String.init) ?? inner(index).code()
            // Some attributes are sets, which have no places.
            return .code("tolist(\(inner(values).code()))[\(position)]")
        case .split(let delimiter, let source): return .call("split", [.string(delimiter), inner(source)])
        case .if(let condition, let then, let otherwise):
            return .conditional(module.condition(condition), then: inner(then), otherwise: inner(otherwise))
        case .findInMap(let map, let top, let second, let defaultValue):
            guard let name = map.string, module.template.mappings.contains(name) else {
                return refuse("Fn::FindInMap names no mapping of the template", at: value, nil)
            }
            module.mapping(name)
            let found = "local.mapping_\(ProviderNames.label(name))[\(inner(top).code())][\(inner(second).code())]"
            return defaultValue.map { .call("try", [.code(found), inner($0)]) } ?? .code(found)
        case .base64(let text): return .call("base64encode", [inner(text)])
        case .cidr(let block, let count, let bits):
            let network = inner(block).code()
            let size = bits.map { inner($0).code() } ?? "8"
            // CloudFormation counts the bits of hosts, Terraform those that it adds to the network.
            return .code(
                "[for index in range(\(inner(count).code())) : cidrsubnet(\(network), "
                    + "(strcontains(\(network), \":\") ? 128 : 32) - \(size) - tonumber(split(\"/\", \(network))[1]), "
                    + "index)]")
        case .getAZs(let region): return zones(of: region, depth: depth)
        case .toJSONString(let inside): return .call("jsonencode", [inner(inside)])
        case .length(let list): return .call("length", [inner(list)])
        case .importValue(let name):
            guard let export = inner(name).string else {
                return refuse("the name of an export is known only when it is deployed", at: value, nil)
            }
            return .code(
                module.input(StackOutputReference(stack: "export", output: export, region: nil, isExport: true)))
        case .getStackOutput(let stack, let output, let region, _):
            guard let stack = inner(stack).string, let output = inner(output).string else {
                return refuse("the name of a stack or output is known only when it is deployed", at: value, nil)
            }
            return .code(
                module.input(
                    StackOutputReference(stack: stack, output: output, region: region.flatMap { inner($0).string })))
        case .equals(let left, let right): return .code("\(inner(left).code()) == \(inner(right).code())")
        case .and(let parts): return .code("(" + parts.map { inner($0).code() }.joined(separator: " && ") + ")")
        case .or(let parts): return .code("(" + parts.map { inner($0).code() }.joined(separator: " || ") + ")")
        case .not(let part): return .code("!(\(inner(part).code()))")
        case .condition(let name): return .code(module.condition(name))
        case .transform(let name, _):
            return refuse("\(name) is a macro, which only CloudFormation carries out", at: value, nil)
        case .forEach, .unknown, .malformed:
            return refuse("\(intrinsic.name) is no function that can be translated", at: value, nil)
        }
    }

    /// Whether a function in a list of texts gives a list itself.
    private func isList(_ value: TemplateValue) -> Bool {
        switch value.intrinsic {
        case .split, .getAZs, .cidr: true
        case .ref(let name): name.string.map { module.template.parameters[$0]?.isList ?? false } ?? false
        default: false
        }
    }

    private func zones(of region: TemplateValue, depth: Int) -> TerraformExpression {
        let name = value(region, depth: depth)
        let filter: TemplateValue = [
            ["name": "opt-in-status", "values": ["opt-in-not-required"]]
        ]
        if name.string == "" || name == .code(Self.region(module)) {
            return .code(
                module.data("aws_availability_zones", "current", ["state": "available", "filter": filter]) + ".names")
        }
        let label = ProviderNames.label(name.string ?? "other")
        return .code(
            module.data(
                "aws_availability_zones", label, ["region": name.json, "state": "available", "filter": filter])
                + ".names")
    }

    static func region(_ module: ModuleBuilder) -> String { module.data("aws_region", "current") + ".region" }
}

extension TemplateEntry {
    /// Whether a parameter holds several values.
    var isList: Bool {
        let type = self["Type"]?.string ?? ""
        return type == "CommaDelimitedList" || type.hasPrefix("List<") || type.contains("<List<")
    }

    /// The type of what a Systems Manager parameter holds, for a parameter that names one.
    var isStoredParameter: Bool { self["Type"]?.string?.hasPrefix("AWS::SSM::Parameter::Value<") ?? false }
}
