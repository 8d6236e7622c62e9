// Generated from the schema of AWS::S3::BucketPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension S3 {
    /// `AWS::S3::BucketPolicy`
    public struct BucketPolicy: Resource {
        public static let resourceType = ResourceType("AWS::S3::BucketPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`; replaces the resource when changed.
        ///   - policyDocument: `PolicyDocument`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            bucket: StringValue,
            policyDocument: JSONValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Bucket", bucket)
            node.set("PolicyDocument", policyDocument)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
