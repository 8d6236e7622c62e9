// Generated from the schema of AWS::EC2::SnapshotBlockPublicAccess by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::SnapshotBlockPublicAccess`
    public struct SnapshotBlockPublicAccess: Resource {
        public static let resourceType = ResourceType("AWS::EC2::SnapshotBlockPublicAccess")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - state: `State`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            state: State,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("State", state)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccountId`.
        public var accountId: StringValue { StringValue(attribute: "AccountId", of: node) }
    }
}

extension EC2.SnapshotBlockPublicAccess {
    /// `State`
    public struct State: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `block-all-sharing`
        public static var blockAllSharing: Self { Self("block-all-sharing") }
        /// `block-new-sharing`
        public static var blockNewSharing: Self { Self("block-new-sharing") }
    }
}
