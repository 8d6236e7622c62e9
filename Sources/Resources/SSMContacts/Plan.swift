// Generated from the schema of AWS::SSMContacts::Plan by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSMContacts {
    /// `AWS::SSMContacts::Plan`
    public struct Plan: Resource {
        public static let resourceType = ResourceType("AWS::SSMContacts::Plan")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - contactId: `ContactId`; replaces the resource when changed.
        ///   - rotationIds: `RotationIds`; cannot be read back.
        ///   - stages: `Stages`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            contactId: StringValue? = nil,
            rotationIds: [StringValue]? = nil,
            stages: [Stage]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ContactId", contactId)
            node.set("RotationIds", rotationIds)
            node.set("Stages", stages)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension SSMContacts.Plan {
    /// `ChannelTargetInfo`
    public struct ChannelTargetInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - channelId: `ChannelId`.
        ///   - retryIntervalInMinutes: `RetryIntervalInMinutes`.
        public init(channelId: StringValue, retryIntervalInMinutes: IntValue) {
            var bag = PropertyBag()
            bag.set("ChannelId", channelId)
            bag.set("RetryIntervalInMinutes", retryIntervalInMinutes)
            property = bag.property
        }
    }

    /// `ContactTargetInfo`
    public struct ContactTargetInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contactId: `ContactId`.
        ///   - isEssential: `IsEssential`.
        public init(contactId: StringValue, isEssential: BoolValue) {
            var bag = PropertyBag()
            bag.set("ContactId", contactId)
            bag.set("IsEssential", isEssential)
            property = bag.property
        }
    }

    /// `Stage`
    public struct Stage: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInMinutes: `DurationInMinutes`.
        ///   - targets: `Targets`.
        public init(durationInMinutes: IntValue, targets: [Targets]? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInMinutes", durationInMinutes)
            bag.set("Targets", targets)
            property = bag.property
        }
    }

    /// `Targets`
    public struct Targets: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - channelTargetInfo: `ChannelTargetInfo`.
        ///   - contactTargetInfo: `ContactTargetInfo`.
        public init(
            channelTargetInfo: ChannelTargetInfo? = nil,
            contactTargetInfo: ContactTargetInfo? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ChannelTargetInfo", channelTargetInfo)
            bag.set("ContactTargetInfo", contactTargetInfo)
            property = bag.property
        }
    }
}
