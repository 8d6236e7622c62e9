/// A resource of a type that has no Swift type here: written by CloudFormation's names and checked against the schema
/// by `mainstay synth` and `mainstay check`.
public struct UntypedResource: Construct {
    public let node: Node

    /// - Parameters:
    ///   - type: `AWS::Service::Type`, `Custom::Name`, or a private type.
    ///   - properties: by CloudFormation's names.
    ///   - tags: how the type takes tags, so that inherited tags reach it.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, type: String,
        properties: KeyValuePairs<String, any PropertyConvertible> = [:], tags: ResourceType.TagShape = .none,
        data: ResourceType.DataRetention = .none, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(ResourceType(type, tags: tags, data: data), id, in: scope, fileID, line, column)
        for (key, value) in properties { node.set(key, value) }
        if type.split(separator: ":", omittingEmptySubsequences: false).count < 3 {
            node.app.report(
                "invalid-resource-type", "\"\(type)\" is not the name of a resource type", at: node.location,
                construct: node.path, help: "write it as AWS::Service::Type")
        }
    }

    /// What `Ref` returns.
    public var ref: StringValue { StringValue(reference: node) }

    /// What `Fn::GetAtt` returns for an attribute.
    public func attribute(_ name: String) -> StringValue { StringValue(attribute: name, of: node) }
}
