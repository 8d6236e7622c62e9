internal import MainstayDiagnostics
internal import MainstayTemplate

/// The section Globals: what every resource of a type has unless it says otherwise.
struct ServerlessGlobals {
    let section: TemplateValue?

    init(_ section: TemplateValue?) { self.section = section }

    func properties(of kind: String) -> TemplateObject? { section?[kind]?.object }

    func check(_ findings: inout TransformFindings) {
        guard let section else { return }
        guard let object = section.object else {
            findings.report(
                "invalid-section", at: section.position, "Globals is \(section.kindWords), not an object",
                help: "write a type such as Function as a key, and its properties under it")
            return
        }
        let table = PropertyTable.shared
        for member in object.members where !member.key.hasPrefix("Fn::") {
            guard let known = table.names(of: "Globals." + member.key) else {
                findings.report(
                    "unknown-property", at: member.keyPosition, path: "Globals.\(member.key)",
                    "Globals has no section \"\(member.key)\"",
                    help: Suggestion.didYouMean(member.key, among: table.globals)
                        ?? "there are \(table.globals.joined(separator: ", "))")
                continue
            }
            for property in member.value.object?.members ?? []
            where !known.contains(property.key) && !property.key.hasPrefix("Fn::") {
                findings.report(
                    "unknown-property", at: property.keyPosition, path: "Globals.\(member.key).\(property.key)",
                    "Globals takes no \"\(property.key)\" for \(member.key)",
                    help: Suggestion.didYouMean(property.key, among: known) ?? "set it at each resource")
            }
        }
    }

    /// The resource's properties over those that all of its type have.
    func merged(into resource: ServerlessResource, _ findings: inout TransformFindings) -> TemplateObject {
        guard var common = properties(of: resource.kind) else { return resource.properties }
        if let ignored = resource.attributes["IgnoreGlobals"] {
            if ignored.string == "*" { return resource.properties }
            let names = Set(ignored.array?.compactMap(\.string) ?? [])
            common.members.removeAll { names.contains($0.key) }
        }
        return Self.merge(common, resource.properties, kind: resource.kind, path: "", depth: 0)
    }

    private static func merge(
        _ common: TemplateObject, _ own: TemplateObject, kind: String, path: String, depth: Int
    ) -> TemplateObject {
        var result = common
        var numbers: [String: Int] = [:]
        for (index, member) in result.members.enumerated() { numbers[member.key] = index }
        for member in own.members {
            guard let index = numbers[member.key] else {
                result.members.append(member)
                continue
            }
            var member = member
            let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
            member.value = merge(result.members[index].value, member.value, kind: kind, path: inner, depth: depth)
            result.members[index] = member
        }
        return result
    }

    private static func merge(
        _ common: TemplateValue, _ own: TemplateValue, kind: String, path: String, depth: Int
    ) -> TemplateValue {
        guard depth < 100, !common.isCall, !own.isCall, !(kind == "Function" && path == "Architectures") else {
            return own
        }
        if let left = common.object, let right = own.object {
            let merged = merge(left, right, kind: kind, path: path, depth: depth + 1)
            return TemplateValue(.object(merged), at: own.position)
        }
        if let left = common.array, let right = own.array {
            return TemplateValue(.array(left + right), at: own.position)
        }
        return own
    }
}
