// Generated from the schema of AWS::CloudWatch::Dashboard by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudWatch {
    /// `AWS::CloudWatch::Dashboard`
    public struct Dashboard: Resource {
        public static let resourceType = ResourceType("AWS::CloudWatch::Dashboard", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dashboardBody: `DashboardBody`.
        ///   - dashboardName: `DashboardName`; replaces the resource when changed.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dashboardBody: StringValue,
            dashboardName: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DashboardBody", dashboardBody)
            node.set("DashboardName", dashboardName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
