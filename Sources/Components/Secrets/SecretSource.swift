public import MainstayConstructs

/// A secret value that a service reads when it starts: it never stands in a template.
public protocol SecretSource {
    /// What ECS's `ValueFrom` takes: the secret's ARN, with the field of a JSON secret as `arn:field::`.
    var valueFrom: StringValue { get }

    /// Lets a role read the secret, and decrypt it where it has a key of its own.
    func grantRead(to role: Role)
}

/// One field of a secret that holds a JSON object.
public struct SecretField: SecretSource {
    public let secret: Secret
    public let name: String

    public var valueFrom: StringValue { "\(secret.arn):\(name)::" }

    /// The value, read by CloudFormation at deployment: for the few properties that take a password, such as a
    /// database's. Other properties show what is put into them.
    public var dynamicReference: StringValue { "{{resolve:secretsmanager:\(secret.arn):SecretString:\(name)}}" }

    public func grantRead(to role: Role) { secret.grantRead(to: role) }
}
