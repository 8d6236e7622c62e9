// Generated from the schema of AWS::CodeStarNotifications::NotificationRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeStarNotifications {
    /// `AWS::CodeStarNotifications::NotificationRule`
    public struct NotificationRule: Resource {
        public static let resourceType = ResourceType(
            "AWS::CodeStarNotifications::NotificationRule", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - createdBy: `CreatedBy`; 1 to 2048 characters.
        ///   - detailType: `DetailType`.
        ///   - eventTypeId: `EventTypeId`; cannot be read back; 1 to 2048 characters.
        ///   - eventTypeIds: `EventTypeIds`.
        ///   - name: `Name`; 1 to 64 characters; `[A-Za-z0-9\-_ ]+$`.
        ///   - resource: `Resource`; replaces the resource when changed.
        ///   - status: `Status`.
        ///   - tags: `Tags`.
        ///   - targetAddress: `TargetAddress`; cannot be read back; 1 to 2048 characters.
        ///   - targets: `Targets`; at most 10 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            createdBy: StringValue? = nil,
            detailType: DetailType,
            eventTypeId: StringValue? = nil,
            eventTypeIds: [StringValue],
            name: StringValue,
            resource: StringValue,
            status: Status? = nil,
            tags: [String: StringValue]? = nil,
            targetAddress: StringValue? = nil,
            targets: [Target],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CreatedBy", createdBy)
            node.set("DetailType", detailType)
            node.set("EventTypeId", eventTypeId)
            node.set("EventTypeIds", eventTypeIds)
            node.set("Name", name)
            node.set("Resource", resource)
            node.set("Status", status)
            node.set("Tags", tags)
            node.set("TargetAddress", targetAddress)
            node.set("Targets", targets)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension CodeStarNotifications.NotificationRule {
    /// `DetailType`
    public struct DetailType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BASIC`
        public static var basic: Self { Self("BASIC") }
        /// `FULL`
        public static var full: Self { Self("FULL") }
    }

    /// `Status`
    public struct Status: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `Target`
    public struct Target: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - targetAddress: `TargetAddress`.
        ///   - targetType: `TargetType`.
        public init(targetAddress: StringValue, targetType: StringValue) {
            var bag = PropertyBag()
            bag.set("TargetAddress", targetAddress)
            bag.set("TargetType", targetType)
            property = bag.property
        }
    }
}
