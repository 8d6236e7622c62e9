// Generated from the schema of AWS::Backup::RestoreTestingPlan by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::RestoreTestingPlan`
    public struct RestoreTestingPlan: Resource {
        public static let resourceType = ResourceType("AWS::Backup::RestoreTestingPlan", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - recoveryPointSelection: `RecoveryPointSelection`.
        ///   - restoreTestingPlanName: `RestoreTestingPlanName`; replaces the resource when changed.
        ///   - scheduleExpression: `ScheduleExpression`.
        ///   - scheduleExpressionTimezone: `ScheduleExpressionTimezone`.
        ///   - startWindowHours: `StartWindowHours`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            recoveryPointSelection: RestoreTestingRecoveryPointSelection,
            restoreTestingPlanName: StringValue,
            scheduleExpression: StringValue,
            scheduleExpressionTimezone: StringValue? = nil,
            startWindowHours: IntValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("RecoveryPointSelection", recoveryPointSelection)
            node.set("RestoreTestingPlanName", restoreTestingPlanName)
            node.set("ScheduleExpression", scheduleExpression)
            node.set("ScheduleExpressionTimezone", scheduleExpressionTimezone)
            node.set("StartWindowHours", startWindowHours)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RestoreTestingPlanArn`.
        public var restoreTestingPlanArn: StringValue { StringValue(attribute: "RestoreTestingPlanArn", of: node) }
    }
}

extension Backup.RestoreTestingPlan {
    /// `RestoreTestingRecoveryPointSelection`
    public struct RestoreTestingRecoveryPointSelection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - algorithm: `Algorithm`.
        ///   - excludeVaults: `ExcludeVaults`.
        ///   - includeVaults: `IncludeVaults`.
        ///   - recoveryPointTypes: `RecoveryPointTypes`.
        ///   - selectionWindowDays: `SelectionWindowDays`.
        public init(
            algorithm: RestoreTestingRecoveryPointSelectionAlgorithm,
            excludeVaults: [StringValue]? = nil,
            includeVaults: [StringValue],
            recoveryPointTypes: [RestoreTestingRecoveryPointType],
            selectionWindowDays: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Algorithm", algorithm)
            bag.set("ExcludeVaults", excludeVaults)
            bag.set("IncludeVaults", includeVaults)
            bag.set("RecoveryPointTypes", recoveryPointTypes)
            bag.set("SelectionWindowDays", selectionWindowDays)
            property = bag.property
        }
    }

    /// `RestoreTestingRecoveryPointSelectionAlgorithm`
    public struct RestoreTestingRecoveryPointSelectionAlgorithm: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `LATEST_WITHIN_WINDOW`
        public static var latestWithinWindow: Self { Self("LATEST_WITHIN_WINDOW") }
        /// `RANDOM_WITHIN_WINDOW`
        public static var randomWithinWindow: Self { Self("RANDOM_WITHIN_WINDOW") }
    }

    /// `RestoreTestingRecoveryPointType`
    public struct RestoreTestingRecoveryPointType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CONTINUOUS`
        public static var continuous: Self { Self("CONTINUOUS") }
        /// `SNAPSHOT`
        public static var snapshot: Self { Self("SNAPSHOT") }
    }
}
