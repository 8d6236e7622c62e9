internal import MainstayDiagnostics
internal import MainstayTemplate

/// `EventInvokeConfig`: retries and destinations of asynchronous calls, with the queues and topics that are left out.
struct InvocationConfig {
    private static let kinds = ["SQS", "SNS", "EventBridge", "Lambda", "S3Bucket"]

    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let alias: GeneratedResource?

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource, _ alias: GeneratedResource?) {
        self.expansion = expansion
        self.resource = resource
        self.alias = alias
    }

    func expand(_ role: inout GeneratedResource) -> [GeneratedResource]? {
        guard let given = resource.given("EventInvokeConfig"), !given.isCall else { return nil }
        let make = resource.make
        var made: [GeneratedResource] = []
        let id = resource.id + "EventInvokeConfig"
        var config = GeneratedResource(id, "AWS::Lambda::EventInvokeConfig", from: resource, isMain: true)
        config.attributes.removeAll { $0.key == "DependsOn" }
        if let alias { config.depend(on: [alias.id]) }
        var destinations: [TemplateObject.Member] = []
        for name in ["OnSuccess", "OnFailure"] {
            guard let destination = given["DestinationConfig"]?[name], destination.object != nil else { continue }
            if let arn = arn(destination, id + name, &made, &role) {
                destinations.append(
                    TemplateObject.Member(name, at: destination.position, make.object(["Destination": arn])))
            }
        }
        config["FunctionName"] = make.ref(resource.id)
        config["Qualifier"] = alias?["Name"] ?? make.text("$LATEST")
        config["DestinationConfig"] = make.object(destinations)
        config["MaximumEventAgeInSeconds"] = given["MaximumEventAgeInSeconds"]
        config["MaximumRetryAttempts"] = given["MaximumRetryAttempts"]
        return made + [config]
    }

    private func arn(
        _ destination: TemplateValue, _ id: String, _ made: inout [GeneratedResource], _ role: inout GeneratedResource
    ) -> TemplateValue? {
        guard let kind = destination["Type"].flatMap({ expansion.parameters.text($0) }), Self.kinds.contains(kind)
        else {
            if destination["Type"]?.isCall != true {
                expansion.findings.report(
                    "invalid-enum-value", at: destination["Type"]?.position ?? destination.position, in: resource.id,
                    "a destination needs a Type out of \(Self.kinds.joined(separator: ", "))", help: "set its Type")
            }
            return destination["Destination"]
        }
        let policies = PolicyDocuments(make: resource.make)
        guard let (made1, arn) = automatic(destination["Destination"], kind, id, destination.position) else {
            if let given = destination["Destination"], let policy = policies.destination(kind, given, name: id) {
                role.addPolicy(policy)
            }
            return destination["Destination"]
        }
        made.append(made1)
        if let policy = policies.destination(kind, arn, name: id) { role.addPolicy(policy) }
        return arn
    }

    /// The queue or topic that is made where no destination is given, or a condition leaves it out.
    private func automatic(
        _ given: TemplateValue?, _ kind: String, _ id: String, _ position: SourcePosition
    ) -> (GeneratedResource, TemplateValue)? {
        let make = resource.make
        var condition: String?
        var other: TemplateValue?
        if let given {
            guard let branches = given.branches, branches.then.isNoValue != branches.otherwise.isNoValue else {
                return nil
            }
            if branches.then.isNoValue {
                condition = branches.condition
                other = branches.otherwise
            } else {
                let name = "NOT" + branches.condition + StableHash.of(id)
                expansion.negate(branches.condition, as: name, make)
                condition = name
                other = branches.then
            }
        }
        guard kind == "SQS" || kind == "SNS" else {
            expansion.findings.report(
                "missing-property", at: position, in: resource.id,
                "a destination of the type \(kind) needs Destination", help: "set Destination to an ARN")
            return nil
        }
        let isQueue = kind == "SQS"
        var resource = GeneratedResource(
            id + (isQueue ? "Queue" : "Topic"), isQueue ? "AWS::SQS::Queue" : "AWS::SNS::Topic", from: resource)
        expansion.references[self.resource.id, default: [:]][isQueue ? "DestinationQueue" : "DestinationTopic"] =
            resource.id
        let arn = isQueue ? resource.arn : resource.ref
        guard let condition, let other else { return (resource, arn) }
        if let own = self.resource.condition {
            let name = own + "AND" + condition + StableHash.of(self.resource.id)
            expansion.conditions[name] = make.call(
                "Fn::And",
                make.list([own, condition].map { make.object(["Condition": make.text($0)]) }))
            resource.setAttribute("Condition", make.text(name))
        } else {
            resource.setAttribute("Condition", make.text(condition))
        }
        return (resource, make.either(condition, arn, other))
    }
}
