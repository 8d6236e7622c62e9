// Generated from the schema of AWS::Logs::LogStream by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::LogStream`
    public struct LogStream: Resource {
        public static let resourceType = ResourceType("AWS::Logs::LogStream")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - logGroupName: `LogGroupName`; replaces the resource when changed; 1 to 512 characters;
        ///     `^[\.\-_/#A-Za-z0-9]+$`.
        ///   - logStreamName: `LogStreamName`; replaces the resource when changed; 1 to 512 characters; `^[^:*]*$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            logGroupName: LogGroupName,
            logStreamName: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("LogGroupName", logGroupName)
            node.set("LogStreamName", logStreamName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
