internal import MainstayDiagnostics
internal import MainstayTemplate

/// The state of one template's serverless transform.
final class ServerlessExpansion {
    let template: TemplateObject
    var findings: TransformFindings
    /// The serverless resources, in the template's order; events may ask for more.
    var resources: [ServerlessResource] = []
    private(set) var numbers: [String: Int] = [:]
    /// The template's other resources by name, with what events change in them.
    var others: [String: TemplateValue] = [:]
    /// What was made of each serverless resource.
    var generated: [String: [GeneratedResource]] = [:]
    /// What belongs to no single resource of the template.
    var shared: [GeneratedResource] = []
    var conditions: TemplateObject
    let globals: ServerlessGlobals
    let parameters: ParameterValues
    /// The paths that events add to APIs whose definition is left to the transform.
    var interfaces: [String: InterfaceDefinition] = [:]
    /// What `Resource.Property` stands for: logical ids.
    var references: [String: [String: String]] = [:]
    /// The logical ids that changed.
    var renamed: [String: String] = [:]
    var deployments = DeploymentPreferences()
    var usagePlan = SharedUsagePlan()
    /// The resources that stay as they are, since what they become is not known here.
    var kept: Set<String> = []
    /// Which logical ids of connectors became which others.
    var replacedDependencies: [String: [String]] = [:]
    private let order: [TemplateObject.Member]
    /// Everything made so far, by its logical id; asked for when only connectors are left.
    lazy var made: [String: GeneratedResource] = {
        var made: [String: GeneratedResource] = [:]
        for resource in generated.values.joined() { made[resource.id] = resource }
        for resource in shared { made[resource.id] = resource }
        return made
    }()
    /// The template's own event source mappings, by the function and the source that they refer to.
    lazy var mappings: [[String]: [String]] = {
        var mappings: [[String]: [String]] = [:]
        for (id, value) in others where value["Type"]?.string == "AWS::Lambda::EventSourceMapping" {
            guard let function = value["Properties"]?["FunctionName"]?.target,
                let source = value["Properties"]?["EventSourceArn"]?.target
            else { continue }
            mappings[[function, source], default: []].append(id)
        }
        return mappings
    }()

    init(_ template: TemplateObject, _ section: TemplateObject, file: String) {
        self.template = template
        order = section.members
        findings = TransformFindings(file: file)
        conditions = template["Conditions"]?.object ?? TemplateObject()
        parameters = ParameterValues(template["Parameters"]?.object, mappings: template["Mappings"]?.object)
        globals = ServerlessGlobals(template["Globals"])
    }

    func resource(_ id: String) -> ServerlessResource? { numbers[id].map { resources[$0] } }

    func add(_ resource: ServerlessResource) {
        guard numbers[resource.id] == nil else { return }
        numbers[resource.id] = resources.count
        resources.append(resource)
    }

    func update(_ resource: ServerlessResource) {
        guard let number = numbers[resource.id] else { return }
        resources[number] = resource
    }

    /// Reads the resources, merges the globals, and finds which APIs events ask for.
    func prepare() {
        globals.check(&findings)
        for member in order {
            if var resource = ServerlessResource(member) {
                resource.properties = globals.merged(into: resource, &findings)
                add(resource)
            } else {
                others[member.key] = member.value
            }
        }
        for member in EmbeddedConnectors.find(in: order, &findings) { add(member) }
        InterfaceEvents(expansion: self).collect()
    }

    func expandResources() {
        let table = PropertyTable.shared
        for resource in resources { table.check(resource, &findings) }
        for resource in resources where resource.kind == "Function" {
            generated[resource.id] = FunctionExpander(self, resource).expand()
        }
        for resource in resources where resource.kind == "StateMachine" {
            generated[resource.id] = StateMachineExpander(self, resource).expand()
        }
        for resource in resources {
            switch resource.kind {
            case "Api": generated[resource.id] = RestApiExpander(self, resource).expand()
            case "HttpApi": generated[resource.id] = HttpApiExpander(self, resource).expand()
            case "WebSocketApi": generated[resource.id] = WebSocketApiExpander(self, resource).expand()
            default: continue
            }
        }
        for resource in resources {
            switch resource.kind {
            case "Function", "StateMachine", "Api", "HttpApi", "WebSocketApi", "Connector": continue
            case "SimpleTable": generated[resource.id] = [SimpleTableExpander(resource).expand(&findings)]
            case "LayerVersion": generated[resource.id] = [LayerVersionExpander(self, resource).expand()]
            case "Application": generated[resource.id] = [ApplicationExpander(resource).expand(&findings)]
            case "GraphQLApi": generated[resource.id] = GraphQLApiExpander(self, resource).expand()
            default: keep(resource)
            }
        }
        for resource in resources where resource.kind == "Connector" {
            generated[resource.id] = ConnectorExpander(self, resource).expand()
        }
        shared += deployments.resources(self)
    }

    private func keep(_ resource: ServerlessResource) {
        kept.insert(resource.id)
        guard PropertyTable.shared.knows(resource.kind) else {
            findings.report(
                "unknown-resource-type", at: resource.keyPosition, in: resource.id,
                "the serverless transform has no type AWS::Serverless::\(resource.kind)",
                help: Suggestion.didYouMean(resource.kind, among: PropertyTable.shared.kinds)
                    ?? "look the type up in AWS's list of serverless resources")
            return
        }
        findings.note(
            "unexpanded-resource", at: resource.keyPosition, in: resource.id,
            "what AWS::Serverless::\(resource.kind) becomes is not worked out here")
    }

    /// The template with what was made, in the place of what it was made from.
    func rebuilt() -> TemplateObject {
        var members: [TemplateObject.Member] = []
        var taken: Set<String> = []
        func append(_ resource: GeneratedResource) {
            guard taken.insert(resource.id).inserted else { return }
            members.append(resource.member)
        }
        var made = Set(order.map(\.key))
        for member in order {
            if kept.contains(member.key) {
                members.append(member)
            } else if let generated = generated[member.key] {
                for resource in generated { append(resource) }
            } else {
                taken.insert(member.key)
                var member = member
                member.value = EmbeddedConnectors.removed(from: others[member.key] ?? member.value)
                members.append(member)
            }
        }
        for resource in resources where made.insert(resource.id).inserted {
            for generated in generated[resource.id] ?? [] { append(generated) }
        }
        for resource in shared { append(resource) }
        return TemplateRebuilder(self).template(with: members)
    }
}
