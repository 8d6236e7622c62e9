// Generated from the schema of AWS::SecurityHub::Standard by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecurityHub {
    /// `AWS::SecurityHub::Standard`
    public struct Standard: Resource {
        public static let resourceType = ResourceType("AWS::SecurityHub::Standard")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - disabledStandardsControls: `DisabledStandardsControls`; 0 to 100 items.
        ///   - standardsArn: `StandardsArn`; replaces the resource when changed; `arn:aws\S*:securityhub:\S`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            disabledStandardsControls: [StandardsControl]? = nil,
            standardsArn: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DisabledStandardsControls", disabledStandardsControls)
            node.set("StandardsArn", standardsArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `StandardsSubscriptionArn`.
        public var standardsSubscriptionArn: StringValue {
            StringValue(attribute: "StandardsSubscriptionArn", of: node)
        }
    }
}

extension SecurityHub.Standard {
    /// `StandardsControl`
    public struct StandardsControl: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reason: `Reason`.
        ///   - standardsControlArn: `StandardsControlArn`; `arn:aws\S*:securityhub:\S*`.
        public init(reason: StringValue? = nil, standardsControlArn: StringValue) {
            var bag = PropertyBag()
            bag.set("Reason", reason)
            bag.set("StandardsControlArn", standardsControlArn)
            property = bag.property
        }
    }
}
