import MainstayTemplate

/// The one file in an assembly that CDK does not know: environments of stacks, declared edges, the platform's own rules.
///
/// CDK's readers look only at what the manifest names, so it does not disturb them.
enum PlatformFile {
    static let name = "mainstay.json"

    static func value(of assembly: Assembly) -> TemplateValue {
        let environments = assembly.stacks.compactMap { stack in
            stack.environment.map { TemplateObject.Member(stack.id, .string($0)) }
        }
        let edges = assembly.edges.map { edge -> TemplateValue in
            [
                "from": .string(edge.from), "to": .string(edge.to), "kind": .string(edge.kind),
                "detail": .array(edge.detail.map { .string($0) }),
            ]
        }
        var object = TemplateObject([
            .init("version", 1), .init("environments", TemplateValue(.object(TemplateObject(environments)))),
            .init("edges", .array(edges)),
        ])
        if !assembly.platformRules.isEmpty { object["rules"] = .array(assembly.platformRules.map { .string($0) }) }
        return TemplateValue(.object(object))
    }

    static func rules(in value: TemplateValue) -> [String] { (value["rules"]?.array ?? []).compactMap(\.string) }

    static func environments(in value: TemplateValue) -> [String: String] {
        var result: [String: String] = [:]
        for member in value["environments"]?.object?.members ?? [] { result[member.key] = member.value.string }
        return result
    }

    static func edges(in value: TemplateValue) -> [AssemblyEdge] {
        (value["edges"]?.array ?? []).compactMap { edge in
            guard let from = edge["from"]?.string, let to = edge["to"]?.string, let kind = edge["kind"]?.string else {
                return nil
            }
            return AssemblyEdge(
                from: from, to: to, kind: kind, detail: (edge["detail"]?.array ?? []).compactMap(\.string))
        }
    }
}
