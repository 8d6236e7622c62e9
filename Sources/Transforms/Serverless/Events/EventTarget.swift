internal import MainstayDiagnostics
internal import MainstayTemplate

/// What an event calls: a function, its alias, or a state machine.
struct EventTarget {
    /// The logical id that references lead to.
    let id: String
    let isAlias: Bool
    let isStateMachine: Bool
    let resource: ServerlessResource
    private let make: ValueMaker

    init(function: String, alias: String?, _ resource: ServerlessResource) {
        id = alias ?? function
        isAlias = alias != nil
        isStateMachine = false
        self.resource = resource
        make = resource.make
    }

    init(stateMachine: String, alias: String?, _ resource: ServerlessResource) {
        id = alias ?? stateMachine
        isAlias = alias != nil
        isStateMachine = true
        self.resource = resource
        make = resource.make
    }

    /// Aliases and state machines give their ARN by reference.
    var arn: TemplateValue { isAlias || isStateMachine ? make.ref(id) : make.getAtt(id, "Arn") }

    /// The function's name, or the alias' ARN.
    var nameOrArn: TemplateValue { make.ref(id) }

    /// The ARN inside of `Fn::Sub`.
    var arnInText: String { isAlias || isStateMachine ? "${\(id)}" : "${\(id).Arn}" }
}

/// An event of a function or state machine.
struct EventSource {
    let name: String
    let id: String
    let kind: String
    let position: SourcePosition
    var properties: TemplateObject
    let resource: ServerlessResource

    /// Nil, and reported, where the event is not formed as one.
    init?(
        _ member: TemplateObject.Member, of resource: ServerlessResource, _ findings: inout TransformFindings
    ) {
        guard !member.key.hasPrefix("Fn::"), let object = member.value.object else { return nil }
        guard let kind = object["Type"]?.string else {
            if object["Type"] == nil, !object.members.contains(where: { $0.key.hasPrefix("Fn::") }) {
                findings.report(
                    "missing-property", at: member.keyPosition, in: resource.id,
                    path: "Properties.Events.\(member.key)", "the event \(member.key) has no Type", help: "set its Type"
                )
            }
            return nil
        }
        name = member.key
        id = resource.id + member.key
        self.kind = kind
        position = member.keyPosition
        self.resource = resource
        properties = TemplateObject((object["Properties"]?.object?.members ?? []).filter { !$0.value.isNull })
        if PropertyTable.shared.names(of: "\(resource.kind).\(kind)") == nil {
            findings.report(
                "invalid-enum-value", at: object["Type"]?.position ?? position, in: resource.id,
                path: "Properties.Events.\(name).Type",
                "\(resource.kind == "Function" ? "functions" : "state machines") have no events of the type \"\(kind)\"",
                help: Suggestion.didYouMean(kind, among: PropertyTable.shared.events(of: resource.kind))
                    ?? "use one of \(PropertyTable.shared.events(of: resource.kind).joined(separator: ", "))")
            return nil
        }
        PropertyTable.shared.checkEvent(properties, kind, resource, event: name, at: position, &findings)
    }

    var make: ValueMaker { ValueMaker(position: position) }

    subscript(name: String) -> TemplateValue? { properties[name] }

    /// A resource of the event, which takes over what all resources of the function do.
    func generated(_ id: String, _ type: String) -> GeneratedResource {
        GeneratedResource(id, type, at: position, attributes: resource.inherited)
    }

    /// What lets a service call the function.
    func permission(
        _ principal: String, _ target: EventTarget, id: String? = nil, sourceARN: TemplateValue? = nil,
        sourceAccount: TemplateValue? = nil, token: TemplateValue? = nil
    ) -> GeneratedResource {
        var permission = generated(id ?? self.id + "Permission", "AWS::Lambda::Permission")
        permission["Action"] = make.text("lambda:InvokeFunction")
        permission["FunctionName"] = target.nameOrArn
        permission["Principal"] = make.text(principal)
        permission["SourceArn"] = sourceARN
        permission["SourceAccount"] = sourceAccount
        permission["EventSourceToken"] = token
        return permission
    }

    /// An id for a target of a rule, which has at most 64 characters.
    func targetID(_ suffix: String) -> TemplateValue {
        make.text(
            id.utf8.count + suffix.utf8.count <= 64 ? id + suffix : id.prefix(max(0, 64 - suffix.utf8.count)) + suffix)
    }

    func report(
        _ rule: String, at position: SourcePosition? = nil, _ message: String, help: String,
        _ findings: inout TransformFindings
    ) {
        findings.report(
            rule, at: position ?? self.position, in: resource.id, path: "Properties.Events.\(name)", message, help: help
        )
    }
}

extension PropertyTable {
    func events(of kind: String) -> [String] {
        eventNames.filter { $0.hasPrefix(kind + ".") }.map { String($0.dropFirst(kind.count + 1)) }
    }
}
