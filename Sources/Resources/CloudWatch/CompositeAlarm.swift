// Generated from the schema of AWS::CloudWatch::CompositeAlarm by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudWatch {
    /// `AWS::CloudWatch::CompositeAlarm`
    public struct CompositeAlarm: Resource {
        public static let resourceType = ResourceType("AWS::CloudWatch::CompositeAlarm", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - actionConfiguration: `ActionConfiguration`.
        ///   - actionsEnabled: `ActionsEnabled`.
        ///   - actionsSuppressor: `ActionsSuppressor`; 1 to 1600 characters.
        ///   - actionsSuppressorExtensionPeriod: `ActionsSuppressorExtensionPeriod`.
        ///   - actionsSuppressorWaitPeriod: `ActionsSuppressorWaitPeriod`.
        ///   - alarmActions: `AlarmActions`; at most 5 items.
        ///   - alarmDescription: `AlarmDescription`; 0 to 1024 characters.
        ///   - alarmName: `AlarmName`; replaces the resource when changed; 1 to 255 characters.
        ///   - alarmRule: `AlarmRule`; 1 to 10240 characters.
        ///   - insufficientDataActions: `InsufficientDataActions`; at most 5 items.
        ///   - okActions: `OKActions`; at most 5 items.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            actionConfiguration: ActionConfiguration? = nil,
            actionsEnabled: BoolValue? = nil,
            actionsSuppressor: StringValue? = nil,
            actionsSuppressorExtensionPeriod: IntValue? = nil,
            actionsSuppressorWaitPeriod: IntValue? = nil,
            alarmActions: [StringValue]? = nil,
            alarmDescription: StringValue? = nil,
            alarmName: StringValue? = nil,
            alarmRule: StringValue,
            insufficientDataActions: [StringValue]? = nil,
            okActions: [StringValue]? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ActionConfiguration", actionConfiguration)
            node.set("ActionsEnabled", actionsEnabled)
            node.set("ActionsSuppressor", actionsSuppressor)
            node.set("ActionsSuppressorExtensionPeriod", actionsSuppressorExtensionPeriod)
            node.set("ActionsSuppressorWaitPeriod", actionsSuppressorWaitPeriod)
            node.set("AlarmActions", alarmActions)
            node.set("AlarmDescription", alarmDescription)
            node.set("AlarmName", alarmName)
            node.set("AlarmRule", alarmRule)
            node.set("InsufficientDataActions", insufficientDataActions)
            node.set("OKActions", okActions)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension CloudWatch.CompositeAlarm {
    /// `ActionConfiguration`
    public struct ActionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmTagsPropagation: `AlarmTagsPropagation`.
        public init(alarmTagsPropagation: AlarmTagsPropagation? = nil) {
            var bag = PropertyBag()
            bag.set("AlarmTagsPropagation", alarmTagsPropagation)
            property = bag.property
        }
    }

    /// `AlarmTagsPropagation`
    public struct AlarmTagsPropagation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - excludedTagKeys: `ExcludedTagKeys`; 1 to 50 items.
        ///   - includedTagKeys: `IncludedTagKeys`; 1 to 50 items.
        public init(
            enabled: BoolValue,
            excludedTagKeys: [StringValue]? = nil,
            includedTagKeys: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("ExcludedTagKeys", excludedTagKeys)
            bag.set("IncludedTagKeys", includedTagKeys)
            property = bag.property
        }
    }
}
