public import MainstayConstructs

/// A secret value that a service reads when it starts: it never stands in a template.
public protocol SecretSource {
    /// What ECS's `ValueFrom` takes: the secret's ARN, with the field of a JSON secret as `arn:field::`.
    var valueFrom: StringValue { get }

    /// Lets a role read the secret, and decrypt it where it has a key of its own.
    func grantRead(to role: Role)
}
