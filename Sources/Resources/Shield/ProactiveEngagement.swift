// Generated from the schema of AWS::Shield::ProactiveEngagement by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Shield {
    /// `AWS::Shield::ProactiveEngagement`
    public struct ProactiveEngagement: Resource {
        public static let resourceType = ResourceType("AWS::Shield::ProactiveEngagement")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - emergencyContactList: `EmergencyContactList`; 1 to 10 items.
        ///   - proactiveEngagementStatus: `ProactiveEngagementStatus`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            emergencyContactList: [EmergencyContact],
            proactiveEngagementStatus: ProactiveEngagementStatus,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("EmergencyContactList", emergencyContactList)
            node.set("ProactiveEngagementStatus", proactiveEngagementStatus)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccountId`.
        public var accountId: StringValue { StringValue(attribute: "AccountId", of: node) }
    }
}

extension Shield.ProactiveEngagement {
    /// `EmergencyContact`
    public struct EmergencyContact: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contactNotes: `ContactNotes`; 1 to 1024 characters; `^[\w\s\.\-,:/()+@]*$`.
        ///   - emailAddress: `EmailAddress`; 1 to 150 characters; `^\S+@\S+\.\S+$`.
        ///   - phoneNumber: `PhoneNumber`; 1 to 16 characters; `^\+[1-9]\d{1,14}$`.
        public init(
            contactNotes: StringValue? = nil,
            emailAddress: StringValue,
            phoneNumber: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContactNotes", contactNotes)
            bag.set("EmailAddress", emailAddress)
            bag.set("PhoneNumber", phoneNumber)
            property = bag.property
        }
    }

    /// `ProactiveEngagementStatus`
    public struct ProactiveEngagementStatus: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }
}
