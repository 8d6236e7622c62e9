// Generated from the schema of AWS::Logs::SubscriptionFilter by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::SubscriptionFilter`
    public struct SubscriptionFilter: Resource {
        public static let resourceType = ResourceType("AWS::Logs::SubscriptionFilter")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applyOnTransformedLogs: `ApplyOnTransformedLogs`.
        ///   - destinationArn: `DestinationArn`; at least 1 characters.
        ///   - distribution: `Distribution`.
        ///   - emitSystemFields: `EmitSystemFields`.
        ///   - fieldSelectionCriteria: `FieldSelectionCriteria`; 0 to 2000 characters.
        ///   - filterName: `FilterName`; replaces the resource when changed; 1 to 512 characters; `^[^:*]*$`.
        ///   - filterPattern: `FilterPattern`; 0 to 1024 characters.
        ///   - logGroupName: `LogGroupName`; replaces the resource when changed; 1 to 512 characters;
        ///     `^[\.\-_/#A-Za-z0-9]+$`.
        ///   - roleArn: `RoleArn`; at least 1 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applyOnTransformedLogs: BoolValue? = nil,
            destinationArn: StringValue,
            distribution: Distribution? = nil,
            emitSystemFields: [StringValue]? = nil,
            fieldSelectionCriteria: StringValue? = nil,
            filterName: StringValue? = nil,
            filterPattern: StringValue,
            logGroupName: LogGroupName,
            roleArn: RoleARN? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
            node.set("DestinationArn", destinationArn)
            node.set("Distribution", distribution)
            node.set("EmitSystemFields", emitSystemFields)
            node.set("FieldSelectionCriteria", fieldSelectionCriteria)
            node.set("FilterName", filterName)
            node.set("FilterPattern", filterPattern)
            node.set("LogGroupName", logGroupName)
            node.set("RoleArn", roleArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Logs.SubscriptionFilter {
    /// `Distribution`
    public struct Distribution: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ByLogStream`
        public static var byLogStream: Self { Self("ByLogStream") }
        /// `Random`
        public static var random: Self { Self("Random") }
    }
}
