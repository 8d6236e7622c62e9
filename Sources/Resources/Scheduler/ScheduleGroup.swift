// Generated from the schema of AWS::Scheduler::ScheduleGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Scheduler {
    /// `AWS::Scheduler::ScheduleGroup`
    public struct ScheduleGroup: Resource {
        public static let resourceType = ResourceType("AWS::Scheduler::ScheduleGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters; `^[0-9a-zA-Z-_.]+$`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            name: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CreationDate`.
        public var creationDate: StringValue { StringValue(attribute: "CreationDate", of: node) }

        /// `Fn::GetAtt` of `LastModificationDate`.
        public var lastModificationDate: StringValue { StringValue(attribute: "LastModificationDate", of: node) }

        /// `Fn::GetAtt` of `State`.
        public var state: StringValue { StringValue(attribute: "State", of: node) }
    }
}
