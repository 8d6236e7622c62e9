public import MainstayConstructs

/// One of several ``PublishedSettings``, as a service reads it when it starts: a change needs no new version of the
/// service, only new tasks.
public struct PublishedSetting: SecretSource {
    public let valueFrom: StringValue

    public func grantRead(to role: Role) { role.allow(["ssm:GetParameters"], on: [valueFrom]) }
}

extension PublishedSettings {
    /// For ``ContainerService/addSecret(_:_:)``, by which ECS puts the value into a variable.
    ///
    /// - Parameter name: without the path that all of them have.
    public func setting(_ name: String) -> PublishedSetting {
        let here: StringValue = "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):parameter"
        guard let parameter = node.child(name.replacingSlashes) else {
            node.report(
                "unknown-setting", "\"\(node.path)\" has no setting \"\(name)\"",
                help: "name one of those that it publishes")
            return PublishedSetting(valueFrom: "\(here)\(path)/\(name)")
        }
        // By reference, so that the parameter is there before the service.
        return PublishedSetting(valueFrom: "\(here)\(StringValue(reference: parameter))")
    }
}
