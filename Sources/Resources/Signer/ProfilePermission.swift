// Generated from the schema of AWS::Signer::ProfilePermission by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Signer {
    /// `AWS::Signer::ProfilePermission`
    public struct ProfilePermission: Resource {
        public static let resourceType = ResourceType("AWS::Signer::ProfilePermission")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - action: `Action`; replaces the resource when changed.
        ///   - principal: `Principal`; replaces the resource when changed.
        ///   - profileName: `ProfileName`; replaces the resource when changed; `^[0-9a-zA-Z_]{2,64}$`.
        ///   - profileVersion: `ProfileVersion`; replaces the resource when changed; 10 characters;
        ///     `^[0-9a-zA-Z]{10}$`.
        ///   - statementId: `StatementId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            action: StringValue,
            principal: StringValue,
            profileName: StringValue,
            profileVersion: StringValue? = nil,
            statementId: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Action", action)
            node.set("Principal", principal)
            node.set("ProfileName", profileName)
            node.set("ProfileVersion", profileVersion)
            node.set("StatementId", statementId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
