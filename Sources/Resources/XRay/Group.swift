// Generated from the schema of AWS::XRay::Group by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension XRay {
    /// `AWS::XRay::Group`
    public struct Group: Resource {
        public static let resourceType = ResourceType("AWS::XRay::Group", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - filterExpression: `FilterExpression`.
        ///   - groupName: `GroupName`; 1 to 32 characters.
        ///   - insightsConfiguration: `InsightsConfiguration`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            filterExpression: StringValue? = nil,
            groupName: StringValue,
            insightsConfiguration: InsightsConfiguration? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FilterExpression", filterExpression)
            node.set("GroupName", groupName)
            node.set("InsightsConfiguration", insightsConfiguration)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `GroupARN`.
        public var groupARN: StringValue { StringValue(attribute: "GroupARN", of: node) }
    }
}

extension XRay.Group {
    /// `InsightsConfiguration`
    public struct InsightsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - insightsEnabled: `InsightsEnabled`.
        ///   - notificationsEnabled: `NotificationsEnabled`.
        public init(insightsEnabled: BoolValue? = nil, notificationsEnabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("InsightsEnabled", insightsEnabled)
            bag.set("NotificationsEnabled", notificationsEnabled)
            property = bag.property
        }
    }
}
