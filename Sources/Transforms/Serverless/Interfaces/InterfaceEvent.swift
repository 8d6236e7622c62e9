internal import MainstayDiagnostics
internal import MainstayTemplate

/// An event of a REST or HTTP API: the permission to call, and the path in the API's definition.
struct InterfaceEvent {
    let expansion: ServerlessExpansion
    let event: EventSource
    let target: EventTarget

    init(_ expansion: ServerlessExpansion, _ event: EventSource, _ target: EventTarget) {
        self.expansion = expansion
        self.event = event
        self.target = target
    }

    private var path: String { event["Path"]?.string ?? "" }
    private var method: String { event["Method"]?.string?.lowercased() ?? "" }

    /// A path without its last slash, with `*` for each of its variables.
    private static func pattern(_ path: String) -> String {
        var path = path
        if path.count > 1, path.hasSuffix("/") { path.removeLast() }
        var result = ""
        var isInside = false
        for character in path {
            if character == "{" {
                isInside = true
            } else if character == "}" {
                isInside = false
                result += "*"
            } else if !isInside {
                result.append(character)
            }
        }
        return result
    }

    /// The API that an event names, by its logical id; reported where this template has none.
    private func api(_ property: String, implicit: String, kind: String) -> String? {
        guard let given = event[property] else { return implicit }
        let name = given.object?.count == 1 ? given["Ref"]?.string : given.string
        if let name, expansion.resource(name)?.kind == kind { return name }
        if let name, kind == "Api", expansion.others[name] != nil { return name }
        event.report(
            "unknown-reference", at: given.position,
            "\(property) has to be a reference to an AWS::Serverless::\(kind) of this template",
            help: "use Ref with its logical id", &expansion.findings)
        return nil
    }

    func rest() -> [GeneratedResource] {
        guard !event.properties.isEmpty, let api = api("RestApiId", implicit: InterfaceEvents.rest, kind: "Api") else {
            return []
        }
        let make = event.make
        var id = event.id + "Permission"
        let stage = stage(api)
        id += stage.isAlphanumeric ? stage : StableHash.of(stage)
        let verb = method == "any" ? "*" : method.uppercased()
        let source = make.sub(
            "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/\(verb)\(Self.pattern(path))",
            ["__ApiId__": event["RestApiId"] ?? make.ref(api), "__Stage__": make.text("*")])
        add(api, Integration.lambda(make, target, isHTTP: false))
        return [event.permission("apigateway.amazonaws.com", target, id: id, sourceARN: source)]
    }

    private func stage(_ api: String) -> String {
        let name = expansion.resource(api)?["StageName"] ?? expansion.others[api]?["Properties"]?["StageName"]
        return name?.string ?? "Stage"
    }

    func http() -> [GeneratedResource] {
        guard let api = api("ApiId", implicit: InterfaceEvents.http, kind: "HttpApi") else { return [] }
        let make = event.make
        let isDefault = path.isEmpty && method.isEmpty || path == "$default"
        let isAny = method.isEmpty || method == "any" || method == "x-amazon-apigateway-any-method"
        add(api, Integration.lambda(make, target, isHTTP: true), isDefault: isDefault)
        if !isDefault, hasDefault(api) { return [] }
        let verb = isAny ? "*" : method.uppercased()
        let source = make.sub(
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/"
                + verb + (isDefault ? "" : Self.pattern(path)),
            ["__ApiId__": event["ApiId"] ?? make.ref(api), "__Stage__": make.text("*")])
        if let settings = event["RouteSettings"] { addRoute(settings, to: api, isDefault: isDefault) }
        return [event.permission("apigateway.amazonaws.com", target, sourceARN: source)]
    }

    /// Whether another event lets the API call this function for whatever has no route: that covers this one.
    private func hasDefault(_ api: String) -> Bool {
        (event.resource["Events"]?.object?.members ?? []).contains { other in
            guard other.value["Type"]?.string == "HttpApi" else { return false }
            let properties = other.value["Properties"]?.object ?? TemplateObject()
            let name = properties["ApiId"]?["Ref"]?.string ?? properties["ApiId"]?.string ?? InterfaceEvents.http
            let path = properties["Path"]?.string ?? ""
            let method = properties["Method"]?.string ?? ""
            return name == api && (path.isEmpty && method.isEmpty || path == "$default")
        }
    }

    private func addRoute(_ settings: TemplateValue, to api: String, isDefault: Bool) {
        guard var resource = expansion.resource(api) else { return }
        let route = isDefault || method == "x-amazon-apigateway-any-method" ? path : "\(method.uppercased()) \(path)"
        var routes = resource["RouteSettings"]?.object ?? TemplateObject()
        routes[route.isEmpty ? "$default" : route] =
            event.resource.condition
            .map { event.make.either($0, settings, event.make.ref("AWS::NoValue")) } ?? settings
        resource.properties["RouteSettings"] = TemplateValue(.object(routes), at: settings.position)
        expansion.update(resource)
    }

    /// The path that starts a state machine.
    func machine(_ role: GeneratedResource) {
        guard let api = api("RestApiId", implicit: InterfaceEvents.rest, kind: "Api") else { return }
        add(api, Integration.stateMachine(event.make, role: role))
    }

    private func add(_ api: String, _ integration: TemplateValue, isDefault: Bool = false) {
        let name = isDefault || method == "any" ? "x-amazon-apigateway-any-method" : method
        let path = isDefault ? "$default" : self.path
        guard !path.isEmpty, !name.isEmpty else { return }
        let method = InterfaceDefinition.Method(
            path: path, name: name, integration: integration, condition: event.resource.condition)
        if expansion.interfaces[api]?.add(method) == false {
            event.report(
                "duplicate-name", "the API has the method \(name) of the path \(path) twice",
                help: "remove one of the two events", &expansion.findings)
        }
    }
}
