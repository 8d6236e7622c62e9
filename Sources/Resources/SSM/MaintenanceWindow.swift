// Generated from the schema of AWS::SSM::MaintenanceWindow by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::MaintenanceWindow`
    public struct MaintenanceWindow: Resource {
        public static let resourceType = ResourceType("AWS::SSM::MaintenanceWindow", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - allowUnassociatedTargets: `AllowUnassociatedTargets`.
        ///   - cutoff: `Cutoff`; 0 to 23.
        ///   - description: `Description`; 1 to 128 characters.
        ///   - duration: `Duration`; 1 to 24.
        ///   - endDate: `EndDate`.
        ///   - name: `Name`; 3 to 128 characters; `^[a-zA-Z0-9_\-.]{3,128}$`.
        ///   - schedule: `Schedule`; 1 to 256 characters.
        ///   - scheduleOffset: `ScheduleOffset`; 1 to 6.
        ///   - scheduleTimezone: `ScheduleTimezone`.
        ///   - startDate: `StartDate`.
        ///   - tags: `Tags`; 0 to 1000 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            allowUnassociatedTargets: BoolValue,
            cutoff: IntValue,
            description: StringValue? = nil,
            duration: IntValue,
            endDate: StringValue? = nil,
            name: StringValue,
            schedule: StringValue,
            scheduleOffset: IntValue? = nil,
            scheduleTimezone: StringValue? = nil,
            startDate: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AllowUnassociatedTargets", allowUnassociatedTargets)
            node.set("Cutoff", cutoff)
            node.set("Description", description)
            node.set("Duration", duration)
            node.set("EndDate", endDate)
            node.set("Name", name)
            node.set("Schedule", schedule)
            node.set("ScheduleOffset", scheduleOffset)
            node.set("ScheduleTimezone", scheduleTimezone)
            node.set("StartDate", startDate)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `WindowId`.
        public var windowId: StringValue { StringValue(attribute: "WindowId", of: node) }
    }
}
