// Generated from the schema of AWS::SSO::Assignment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSO {
    /// `AWS::SSO::Assignment`
    public struct Assignment: Resource {
        public static let resourceType = ResourceType("AWS::SSO::Assignment")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - instanceArn: `InstanceArn`; replaces the resource when changed; 10 to 1224 characters.
        ///   - permissionSetArn: `PermissionSetArn`; replaces the resource when changed; 10 to 1224 characters.
        ///   - principalId: `PrincipalId`; replaces the resource when changed; 1 to 47 characters.
        ///   - principalType: `PrincipalType`; replaces the resource when changed.
        ///   - targetId: `TargetId`; replaces the resource when changed; `\d{12}`.
        ///   - targetType: `TargetType`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            instanceArn: StringValue,
            permissionSetArn: StringValue,
            principalId: StringValue,
            principalType: PrincipalType,
            targetId: StringValue,
            targetType: TargetType,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("InstanceArn", instanceArn)
            node.set("PermissionSetArn", permissionSetArn)
            node.set("PrincipalId", principalId)
            node.set("PrincipalType", principalType)
            node.set("TargetId", targetId)
            node.set("TargetType", targetType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension SSO.Assignment {
    /// `PrincipalType`
    public struct PrincipalType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GROUP`
        public static var group: Self { Self("GROUP") }
        /// `USER`
        public static var user: Self { Self("USER") }
    }

    /// `TargetType`
    public struct TargetType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AWS_ACCOUNT`
        public static var awsAccount: Self { Self("AWS_ACCOUNT") }
    }
}
