internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::Connector`: the policy that lets one resource use another.
struct ConnectorExpander {
    private static let types = [
        "AWS::Serverless::Function": "AWS::Lambda::Function",
        "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
        "AWS::Serverless::Api": "AWS::ApiGateway::RestApi", "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
        "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
    ]

    /// One end of a connector.
    private struct End {
        var id: String?
        var type: String
        var arn: TemplateValue?
        var role: TemplateValue?
        var url: TemplateValue?
        var resourceID: TemplateValue?
        var name: TemplateValue?
        var qualifier: TemplateValue?
    }

    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let make: ValueMaker

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
        make = resource.make
    }

    func expand() -> [GeneratedResource] {
        guard let source = resource["Source"], let given = resource["Destination"] else { return [] }
        let destinations = given.array ?? [given]
        var made: [GeneratedResource] = []
        for (index, destination) in destinations.enumerated() {
            guard let from = end(source, connectedTo: destination), let to = end(destination, connectedTo: source)
            else {
                continue
            }
            made += connect(from, to, suffix: given.array == nil ? "" : "Destination\(index)")
        }
        if !made.isEmpty { expansion.replacedDependencies[resource.id] = made.map(\.id) }
        return made
    }

    /// The resource of a logical id, as it is after the transform.
    private func transformed(_ id: String) -> (type: String, properties: TemplateObject)? {
        if let made = expansion.made[id] { return (made.type, made.properties) }
        if let other = expansion.others[id], let type = other["Type"]?.string {
            return (type, other["Properties"]?.object ?? TemplateObject())
        }
        return nil
    }

    private func end(_ value: TemplateValue, connectedTo other: TemplateValue) -> End? {
        guard let id = value["Id"] else {
            guard let type = value["Type"]?.string else {
                if !value.isCall {
                    report("missing-property", value.position, "an end of a connector needs Id, or Type and Arn")
                }
                return nil
            }
            return End(
                type: Self.types[type] ?? type, arn: value["Arn"], role: value["RoleName"], url: value["QueueUrl"],
                resourceID: value["ResourceId"], name: value["Name"], qualifier: value["Qualifier"])
        }
        guard let name = id.string, let (type, properties) = transformed(name) else {
            if id.string != nil {
                report("unknown-reference", id.position, "there is no resource \(id.string ?? "") to connect")
            }
            return nil
        }
        guard let access = ConnectorProfiles.shared.access(to: type) else { return End(id: name, type: type) }
        let filled = ConnectorStatements(make: make).filled(access, ["logicalId": make.text(name)])
        let outputs = filled["Outputs"]
        return End(
            id: name, type: type, arn: outputs?["Arn"], role: role(filled["Inputs"]?["Role"], properties, other),
            url: outputs?["Url"], resourceID: outputs?["Id"], name: outputs?["Name"],
            qualifier: value["Qualifier"] ?? outputs?["Qualifier"])
    }

    private func role(
        _ property: TemplateValue?, _ properties: TemplateObject, _ other: TemplateValue
    ) -> TemplateValue? {
        var role: TemplateValue?
        if let name = property?.string {
            role = properties[name]
        } else if property != nil {
            // A rule has a role a target.
            for target in properties["Targets"]?.array ?? [] {
                let id = target["Arn"]?.target
                if id != nil && id == other["Id"]?.string || other["Arn"] != nil && target["Arn"] == other["Arn"] {
                    role = target["RoleArn"]
                }
            }
        }
        return role?.target.map { make.ref($0) }
    }

    private func connect(_ from: End, _ to: End, suffix: String) -> [GeneratedResource] {
        guard let profile = ConnectorProfiles.shared.profile(from: from.type, to: to.type),
            let properties = profile["Properties"], let kind = profile["Type"]?.string
        else {
            report(
                "invalid-value", resource.keyPosition, "there are no connectors from \(from.type) to \(to.type)")
            return []
        }
        let wanted = resource["Permissions"]?.array?.compactMap(\.string) ?? []
        let offered = properties["AccessCategories"]?.object?.keys ?? []
        for permission in resource["Permissions"]?.array ?? [] {
            if let text = permission.string, !offered.contains(text) {
                report(
                    "invalid-enum-value", permission.position,
                    "a connector from \(from.type) to \(to.type) has no permission \(text), only "
                        + offered.joined(separator: " and "))
            }
        }
        let values: [String: TemplateValue?] = [
            "Source.Arn": from.arn, "Destination.Arn": to.arn, "Source.ResourceId": from.resourceID,
            "Destination.ResourceId": to.resourceID, "Source.Name": from.name, "Destination.Name": to.name,
            "Source.Qualifier": from.qualifier, "Destination.Qualifier": to.qualifier,
        ]
        let statements = ConnectorStatements(make: make)
        let owner = properties["SourcePolicy"]?.bool == true ? from : to
        func generated(_ name: String, _ type: String) -> GeneratedResource {
            var generated = GeneratedResource(resource.id + name + suffix, type, from: resource, isMain: true)
            generated.setAttribute("Metadata", metadata(from, to))
            return generated
        }
        switch kind {
        case "AWS_IAM_ROLE_MANAGED_POLICY":
            var policy = generated("Policy", "AWS::IAM::ManagedPolicy")
            policy["PolicyDocument"] = statements.document(properties, wanted, values)
            policy["Roles"] = owner.role.map { make.list([$0]) }
            if owner.role == nil {
                report("missing-property", resource.keyPosition, "the role of \(owner.type) is not known")
            }
            order(policy.id, properties["DependedBy"]?.string, from, to)
            return [policy]
        case "AWS_SQS_QUEUE_POLICY":
            var policy = generated("QueuePolicy", "AWS::SQS::QueuePolicy")
            policy["PolicyDocument"] = statements.document(properties, wanted, values)
            policy["Queues"] = owner.url.map { make.list([$0]) }
            return [policy]
        case "AWS_SNS_TOPIC_POLICY":
            var policy = generated("TopicPolicy", "AWS::SNS::TopicPolicy")
            policy["Topics"] = owner.arn.map { make.list([$0]) }
            policy["PolicyDocument"] = statements.document(properties, wanted, values)
            return [policy]
        case "AWS_LAMBDA_PERMISSION":
            return (properties["AccessCategories"]?.object?.members ?? []).filter { wanted.contains($0.key) }.map {
                member in
                var permission = generated(member.key + "LambdaPermission", "AWS::Lambda::Permission")
                permission["Action"] = member.value["Action"].map { statements.filled($0, values) }
                permission["FunctionName"] = owner.arn
                for name in ["Principal", "SourceArn", "SourceAccount"] {
                    permission[name] = member.value[name].map { statements.filled($0, values) }
                }
                return permission
            }
        default: return []
        }
    }

    /// What uses the permission at once has to wait for it.
    private func order(_ policy: String, _ kind: String?, _ from: End, _ to: End) {
        switch kind {
        case "SOURCE":
            if let id = from.id { add(policy, to: id) }
        case "DESTINATION_EVENT_SOURCE_MAPPING":
            guard let function = to.id, let source = from.id else { return }
            let mappings = expansion.mappings[[function, source]] ?? []
            if mappings.count == 1 { add(policy, to: mappings[0]) }
        default: return
        }
    }

    private func add(_ dependency: String, to id: String) {
        func extended(_ value: TemplateValue?) -> TemplateValue {
            make.list((value.map { $0.array ?? [$0] } ?? []) + [make.text(dependency)])
        }
        if var list = expansion.generated[id], let index = list.firstIndex(where: { $0.id == id }) {
            let current = list[index].attributes.first { $0.key == "DependsOn" }?.value
            list[index].setAttribute("DependsOn", extended(current))
            expansion.generated[id] = list
        } else if let other = expansion.others[id], var object = other.object {
            object["DependsOn"] = extended(object["DependsOn"])
            expansion.others[id] = TemplateValue(.object(object), at: other.position)
        }
    }

    private func metadata(_ from: End, _ to: End) -> TemplateValue {
        func type(_ end: End) -> TemplateValue {
            let original = end.id.flatMap { expansion.resource($0) }.map { ServerlessResource.prefix + $0.kind }
            return make.object(["Type": make.text(original ?? end.type)])
        }
        let connector = make.object(["Source": type(from), "Destination": type(to)])
        return make.object(["aws:sam:connectors": make.object([make.member(resource.id, connector)])])
    }

    private func report(_ rule: String, _ position: SourcePosition, _ message: String) {
        expansion.findings.report(
            rule, at: position, in: resource.id, message, help: "see AWS's list of connectors and their permissions")
    }
}

/// The attribute `Connectors` of resources, which declares connectors from them.
enum EmbeddedConnectors {
    static func find(
        in members: [TemplateObject.Member], _ findings: inout TransformFindings
    ) -> [ServerlessResource] {
        var found: [ServerlessResource] = []
        for member in members {
            guard let connectors = member.value["Connectors"]?.object else { continue }
            for connector in connectors.members {
                let make = ValueMaker(position: connector.keyPosition)
                var properties = connector.value["Properties"]?.object ?? TemplateObject()
                var source = [make.member("Id", make.text(member.key))]
                source += properties["SourceReference"]?.object?.members ?? []
                properties["SourceReference"] = nil
                properties["Source"] = make.object(source)
                let attributes = (connector.value.object?.members ?? []).filter {
                    $0.key != "Properties" && $0.key != "Type"
                }
                found.append(
                    ServerlessResource(
                        made: member.key + connector.key, kind: "Connector", at: connector.keyPosition,
                        properties.members, attributes))
            }
        }
        return found
    }

    static func removed(from value: TemplateValue) -> TemplateValue {
        guard var object = value.object, object["Connectors"] != nil else { return value }
        object["Connectors"] = nil
        return TemplateValue(.object(object), at: value.position)
    }
}
