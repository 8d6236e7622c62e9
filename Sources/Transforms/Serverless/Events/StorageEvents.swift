internal import MainstayDiagnostics
internal import MainstayTemplate

/// Events that are set at the resource that sends them: buckets and user pools of the same template.
struct StorageEvents {
    let expansion: ServerlessExpansion

    init(_ expansion: ServerlessExpansion) { self.expansion = expansion }

    /// The resource that an event names; reported where the template has none.
    private func source(_ event: EventSource, _ property: String, noun: String) -> (String, TemplateValue)? {
        guard let value = event[property] else { return nil }
        guard value.object?.count == 1, let name = value["Ref"]?.string, let resource = expansion.others[name] else {
            event.report(
                "unknown-reference", at: value.position,
                "\(property) has to be a reference to \(noun) of this template",
                help: "use Ref with its logical id", &expansion.findings)
            return nil
        }
        return (name, resource)
    }

    func bucket(_ event: EventSource, _ target: EventTarget) -> [GeneratedResource] {
        let make = event.make
        let permission = event.permission("s3.amazonaws.com", target, sourceAccount: make.ref("AWS::AccountId"))
        guard let (name, bucket) = source(event, "Bucket", noun: "a bucket") else { return [permission] }
        var object = bucket.object ?? TemplateObject()
        var properties = object["Properties"]?.object ?? TemplateObject()
        var configuration = properties["NotificationConfiguration"]?.object ?? TemplateObject()
        var notifications = configuration["LambdaConfigurations"]?.array ?? []
        let condition = event.resource.condition
        for kind in event["Events"].map({ $0.array ?? [$0] }) ?? [] {
            var notification = make.object(["Function": target.arn, "Filter": event["Filter"], "Event": kind])
            if let condition { notification = make.either(condition, notification, make.ref("AWS::NoValue")) }
            if !notifications.contains(notification) { notifications.append(notification) }
        }
        configuration["LambdaConfigurations"] = make.list(notifications)
        properties["NotificationConfiguration"] = make.object(configuration.members)
        if let condition {
            // A dependency cannot be conditional: a tag's value makes it one.
            let tag = make.object([
                "Key": make.text("sam:ConditionalDependsOn:" + permission.id),
                "Value": make.either(condition, permission.ref, make.text("no dependency")),
            ])
            properties["Tags"] = make.list((properties["Tags"]?.array ?? []) + [tag])
        } else {
            let others = object["DependsOn"].map { $0.array ?? [$0] } ?? []
            object["DependsOn"] = make.list(others + [make.text(permission.id)])
        }
        object["Properties"] = TemplateValue(.object(properties), at: object["Properties"]?.position ?? event.position)
        expansion.others[name] = TemplateValue(.object(object), at: bucket.position)
        return [permission]
    }

    func userPool(_ event: EventSource, _ target: EventTarget) -> [GeneratedResource] {
        let make = event.make
        let id = target.id + "CognitoPermission"
        guard let (name, pool) = source(event, "UserPool", noun: "a user pool") else {
            return [event.permission("cognito-idp.amazonaws.com", target, id: id)]
        }
        var object = pool.object ?? TemplateObject()
        var properties = object["Properties"]?.object ?? TemplateObject()
        var triggers = properties["LambdaConfig"]?.object ?? TemplateObject()
        for trigger in event["Trigger"].map({ $0.array ?? [$0] }) ?? [] {
            guard let kind = trigger.string else { continue }
            if triggers[kind] != nil {
                event.report(
                    "duplicate-name", at: trigger.position, "the trigger \(kind) of \(name) is set already",
                    help: "let one function handle it", &expansion.findings)
            } else {
                triggers[kind] = target.arn
            }
        }
        properties["LambdaConfig"] = make.object(triggers.members)
        object["Properties"] = TemplateValue(.object(properties), at: object["Properties"]?.position ?? event.position)
        expansion.others[name] = TemplateValue(.object(object), at: pool.position)
        return [
            event.permission("cognito-idp.amazonaws.com", target, id: id, sourceARN: make.getAtt(name, "Arn"))
        ]
    }
}
