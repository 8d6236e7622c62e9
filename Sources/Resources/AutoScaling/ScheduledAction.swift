// Generated from the schema of AWS::AutoScaling::ScheduledAction by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AutoScaling {
    /// `AWS::AutoScaling::ScheduledAction`
    public struct ScheduledAction: Resource {
        public static let resourceType = ResourceType("AWS::AutoScaling::ScheduledAction")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoScalingGroupName: `AutoScalingGroupName`; replaces the resource when changed; 1 to 255 characters.
        ///   - desiredCapacity: `DesiredCapacity`.
        ///   - endTime: `EndTime`.
        ///   - maxSize: `MaxSize`.
        ///   - minSize: `MinSize`.
        ///   - recurrence: `Recurrence`; 1 to 255 characters.
        ///   - startTime: `StartTime`.
        ///   - timeZone: `TimeZone`; 1 to 255 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoScalingGroupName: StringValue,
            desiredCapacity: IntValue? = nil,
            endTime: StringValue? = nil,
            maxSize: IntValue? = nil,
            minSize: IntValue? = nil,
            recurrence: StringValue? = nil,
            startTime: StringValue? = nil,
            timeZone: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoScalingGroupName", autoScalingGroupName)
            node.set("DesiredCapacity", desiredCapacity)
            node.set("EndTime", endTime)
            node.set("MaxSize", maxSize)
            node.set("MinSize", minSize)
            node.set("Recurrence", recurrence)
            node.set("StartTime", startTime)
            node.set("TimeZone", timeZone)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ScheduledActionName`.
        public var scheduledActionName: StringValue { StringValue(attribute: "ScheduledActionName", of: node) }
    }
}
