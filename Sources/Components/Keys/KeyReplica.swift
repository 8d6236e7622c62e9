public import MainstayConstructs
public import MainstayKMS

/// The same key in another region: what one encrypted the other decrypts, so that copies of data need not be encrypted
/// anew.
public struct KeyReplica: Construct {
    public let node: Node
    public let resource: KMS.ReplicaKey
    public let alias: KMS.Alias

    /// - Parameter key: with ``Key/Configuration/multiRegion``, in a stack of another region.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of key: Key, fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let administration = PolicyStatement(
            id: "AccountDecidesByIAM", actions: ["kms:*"], on: ["*"], by: [.thisAccount])
        resource = KMS.ReplicaKey(
            "Resource", in: group, description: StringValue("Replica of \(key.node.path)"),
            keyPolicy: JSONValue(PolicyDocument([administration])), pendingWindowInDays: 30,
            primaryKeyArn: key.resource.arn)
        alias = KMS.Alias(
            "Alias", in: group, aliasName: StringValue("alias/\(node.explicitName(limit: 200))"),
            targetKeyId: resource.ref)
        if node.region == nil || node.region == key.node.region {
            node.report(
                "replica-in-unknown-region", "a key has its replica in another region, which must be known",
                help: "declare it in a stack whose destination has another region")
        }
        if !key.isMultiRegion {
            node.report(
                "single-region-key", "the key \"\(key.node.path)\" cannot have replicas",
                help: "set `multiRegion = true` on it, before it is made")
        }
    }

    public var arn: KMSKeyARN { resource.arn }
}
