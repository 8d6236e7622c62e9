// Generated from the schema of AWS::Logs::ResourcePolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::ResourcePolicy`
    public struct ResourcePolicy: Resource {
        public static let resourceType = ResourceType("AWS::Logs::ResourcePolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`; 1 to 51200 characters; `[\u0009\u000A\u000D\u0020-\u00FF]+`.
        ///   - policyName: `PolicyName`; replaces the resource when changed; 1 to 255 characters;
        ///     `^([^:*\/]+\/?)*[^:*\/]+$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            policyDocument: JSONValue,
            policyName: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("PolicyDocument", policyDocument)
            node.set("PolicyName", policyName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
