internal import MainstayDiagnostics
internal import MainstayTemplate

/// Finds the APIs that events belong to, and adds the ones that exist because an event names none.
struct InterfaceEvents {
    static let rest = "ServerlessRestApi"
    static let http = "ServerlessHttpApi"

    let expansion: ServerlessExpansion

    /// What the events of one implicit API say about it.
    private struct Gathered {
        var position: SourcePosition?
        var conditions: [String?] = []
        var deletion: [String] = []
        var replacement: [String] = []
        var tags: [TemplateObject.Member] = []
    }

    func collect() {
        for resource in expansion.resources where resource.kind == "Api" || resource.kind == "HttpApi" {
            if !(resource.given("DefinitionBody") != nil || resource.given("DefinitionUri") != nil) {
                expansion.interfaces[resource.id] = InterfaceDefinition(isHTTP: resource.kind == "HttpApi")
            }
        }
        var rest = Gathered()
        var http = Gathered()
        for resource in expansion.resources where resource.kind == "Function" || resource.kind == "StateMachine" {
            for event in resource.properties["Events"]?.object?.members ?? [] {
                switch event.value["Type"]?.string {
                case "Api":
                    guard let properties = event.value["Properties"]?.object, !properties.isEmpty,
                        properties["RestApiId"] == nil
                    else { continue }
                    gather(resource, event, into: &rest)
                case "HttpApi" where resource.kind == "Function":
                    guard event.value["Properties"]?.object?["ApiId"] == nil else { continue }
                    gather(resource, event, into: &http)
                default: continue
                }
            }
        }
        add(Self.rest, "Api", rest)
        add(Self.http, "HttpApi", http)
    }

    private func gather(
        _ resource: ServerlessResource, _ event: TemplateObject.Member, into gathered: inout Gathered
    ) {
        if gathered.position == nil { gathered.position = event.keyPosition }
        gathered.conditions.append(resource.condition)
        if let policy = resource.attributes["DeletionPolicy"]?.string { gathered.deletion.append(policy) }
        if let policy = resource.attributes["UpdateReplacePolicy"]?.string { gathered.replacement.append(policy) }
        if resource.given("PropagateTags") != nil { gathered.tags += resource["Tags"]?.object?.members ?? [] }
    }

    private func add(_ id: String, _ kind: String, _ gathered: Gathered) {
        guard let position = gathered.position, expansion.resource(id) == nil else { return }
        let make = ValueMaker(position: position)
        var properties: [TemplateObject.Member] = []
        if kind == "Api" { properties.append(make.member("StageName", make.text("Prod"))) }
        if !gathered.tags.isEmpty {
            var tags = TemplateObject()
            for tag in gathered.tags { tags[tag.key] = tag.value }
            properties.append(make.member("Tags", TemplateValue(.object(tags), at: position)))
            properties.append(make.member("PropagateTags", make.bool(true)))
        }
        var attributes: [TemplateObject.Member] = []
        if let condition = condition(id, gathered, make) {
            attributes.append(make.member("Condition", make.text(condition)))
        }
        if let policy = ["Retain", "Delete"].first(where: gathered.deletion.contains) {
            attributes.append(make.member("DeletionPolicy", make.text(policy)))
        }
        if let policy = ["Retain", "Snapshot", "Delete"].first(where: gathered.replacement.contains) {
            attributes.append(make.member("UpdateReplacePolicy", make.text(policy)))
        }
        var resource = ServerlessResource(made: id, kind: kind, at: position, properties, attributes)
        resource.properties = expansion.globals.merged(into: resource, &expansion.findings)
        expansion.add(resource)
        expansion.interfaces[id] = InterfaceDefinition(isHTTP: kind == "HttpApi")
    }

    /// The condition of an API of whose events every one is conditional.
    private func condition(_ id: String, _ gathered: Gathered, _ make: ValueMaker) -> String? {
        let names = Set(gathered.conditions.compactMap(\.self))
        guard !gathered.conditions.contains(nil), let first = names.first else { return nil }
        if names.count == 1 { return first }
        let combined = id + "Condition"
        expansion.combine(names.sorted(), as: combined, make)
        return combined
    }
}

extension ServerlessExpansion {
    /// Adds a condition that is true where one of several is. `Fn::Or` takes ten at most, so that more are nested.
    func combine(_ names: [String], as name: String, _ make: ValueMaker) {
        func or(_ parts: [TemplateValue]) -> TemplateValue { make.call("Fn::Or", make.list(parts)) }
        let parts = names.map { make.object(["Condition": make.text($0)]) }
        guard parts.count > 10 else {
            conditions[name] = parts.count == 1 ? parts[0] : or(parts)
            return
        }
        var groups: [TemplateValue] = []
        var start = 0
        while start < parts.count {
            let group = Array(parts[start..<min(start + 10, parts.count)])
            let number = "\(name)\(groups.count + 1)"
            conditions[number] = group.count == 1 ? group[0] : or(group)
            groups.append(make.object(["Condition": make.text(number)]))
            start += 10
        }
        conditions[name] = groups.count > 10 ? or(Array(groups.prefix(10))) : or(groups)
    }
}
