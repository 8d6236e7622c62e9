import MainstayDiagnostics
import MainstayTemplate

/// Turns the properties of one stack's elements into template values, and references into `Ref`, `Fn::GetAtt` or
/// references to other stacks.
struct Resolver {
    let stack: Node
    let synthesis: Synthesis
    /// The element whose values are being resolved, for diagnostics.
    var element: Node
    var propertyName: String?

    func resolve(_ property: Property) -> TemplateValue {
        switch property {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        case .array(let elements): resolve(elements)
        case .object(let members): resolve(members)
        case .reference(let node): reference(to: node, attribute: nil, isList: false)
        case .attribute(let node, let name): reference(to: node, attribute: name, isList: false)
        case .pseudoParameter(let name): ["Ref": .string(name)]
        case .function(let name, .reference(let node)) where name == "Condition":
            ["Condition": .string(local(node))]
        case .function("Fn::FindInMap", .array(let arguments)): findInMap(arguments)
        case .function(let name, let argument): .object([.init(name, resolve(argument))])
        case .text(let parts): text(parts)
        case .wholeList(let list): wholeList(list)
        case .conditional(let condition, let value, let other):
            ["Fn::If": [.string(local(condition)), resolve(value), resolve(other)]]
        case .deferred(let compute): resolve(compute())
        }
    }

    func resolve(_ members: [Property.Member]) -> TemplateValue {
        var result: [TemplateObject.Member] = []
        result.reserveCapacity(members.count)
        for member in members { result.append(TemplateObject.Member(member.key, resolve(member.value))) }
        return TemplateValue(.object(TemplateObject(result)))
    }

    private func resolve(_ elements: [Property]) -> TemplateValue {
        if elements.count == 1, case .wholeList(let list) = elements[0] { return wholeList(list) }
        var result: [TemplateValue] = []
        result.reserveCapacity(elements.count)
        for element in elements {
            if case .wholeList = element {
                report(
                    "list-reference-among-elements", "a value that stands for a whole list is one of several elements",
                    help: "pass the list alone, or pick elements out of it with Fn.select")
                continue
            }
            result.append(resolve(element))
        }
        return .array(result)
    }

    private func wholeList(_ list: Property) -> TemplateValue {
        switch list {
        case .attribute(let node, let name): reference(to: node, attribute: name, isList: true)
        case .reference(let node): reference(to: node, attribute: nil, isList: true)
        default: resolve(list)
        }
    }

    private func findInMap(_ arguments: [Property]) -> TemplateValue {
        guard case .reference(let mapping)? = arguments.first else {
            return ["Fn::FindInMap": .array(arguments.map(resolve))]
        }
        return ["Fn::FindInMap": .array([.string(local(mapping))] + arguments.dropFirst().map(resolve))]
    }

    /// The logical id of a condition or mapping, which only its own stack can use.
    private func local(_ node: Node) -> String {
        if node.stack !== stack {
            report(
                "foreign-condition", "\"\(node.path)\" belongs to another stack and cannot be used here",
                help: "declare a condition or mapping of the same content in this stack")
        }
        return synthesis.logicalID(of: node)
    }

    private func reference(to node: Node, attribute: String?, isList: Bool) -> TemplateValue {
        guard node.stack === stack else {
            return synthesis.crossStackReference(from: self, to: node, attribute: attribute, isList: isList)
        }
        let id = synthesis.logicalID(of: node)
        guard let attribute else { return ["Ref": .string(id)] }
        return ["Fn::GetAtt": [.string(id), .string(attribute)]]
    }

    /// `Fn::Sub` over the parts, or the one part where there is nothing around it.
    private func text(_ parts: [Property]) -> TemplateValue {
        if parts.count == 1 { return resolve(parts[0]) }
        var template = ""
        var variables: [TemplateObject.Member] = []
        for part in parts { append(part, to: &template, &variables) }
        guard template.contains("${") else { return .string(template) }
        if variables.isEmpty { return ["Fn::Sub": .string(template)] }
        return ["Fn::Sub": [.string(template), TemplateValue(.object(TemplateObject(variables)))]]
    }

    private func append(_ part: Property, to template: inout String, _ variables: inout [TemplateObject.Member]) {
        switch part {
        case .string(let literal):
            template += literal.contains("${") ? Self.escape(literal) : literal
        case .int(let value): template += String(value)
        case .pseudoParameter(let name): template += "${\(name)}"
        case .text(let parts): for part in parts { append(part, to: &template, &variables) }
        case .reference(let node) where node.stack === stack:
            template += "${\(synthesis.logicalID(of: node))}"
        case .attribute(let node, let name) where node.stack === stack:
            template += "${\(synthesis.logicalID(of: node)).\(name)}"
        default:
            let value = resolve(part)
            if case .string(let literal) = value.content {
                template += Self.escape(literal)
            } else if let known = variables.first(where: { $0.value == value }) {
                template += "${\(known.key)}"
            } else {
                let name = "Value\(variables.count + 1)"
                variables.append(TemplateObject.Member(name, value))
                template += "${\(name)}"
            }
        }
    }

    /// A literal `${` in a text that becomes `Fn::Sub` is written `${!`.
    private static func escape(_ literal: String) -> String {
        var result = ""
        var rest = Substring(literal)
        while let dollar = rest.firstIndex(of: "$") {
            let next = rest.index(after: dollar)
            result += rest[...dollar]
            if next < rest.endIndex, rest[next] == "{" {
                result += "{!"
                rest = rest[rest.index(after: next)...]
            } else {
                rest = rest[next...]
            }
        }
        return result + rest
    }

    func report(_ rule: String, _ message: String, help: String? = nil) {
        let property = propertyName.map { "Properties.\($0)" }
        synthesis.report(rule, message, on: element, property: property, help: help)
    }
}
