// Generated from the schema of AWS::Logs::LogGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::LogGroup`
    public struct LogGroup: Resource {
        public static let resourceType = ResourceType("AWS::Logs::LogGroup", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - bearerTokenAuthenticationEnabled: `BearerTokenAuthenticationEnabled`; default false.
        ///   - dataProtectionPolicy: `DataProtectionPolicy`.
        ///   - deletionProtectionEnabled: `DeletionProtectionEnabled`; default false.
        ///   - fieldIndexPolicies: `FieldIndexPolicies`.
        ///   - kmsKeyId: `KmsKeyId`; 0 to 256 characters.
        ///   - logGroupClass: `LogGroupClass`; default `STANDARD`.
        ///   - logGroupName: `LogGroupName`; replaces the resource when changed; 1 to 512 characters;
        ///     `^[.\-_/#A-Za-z0-9]{1,512}\Z`.
        ///   - resourcePolicyDocument: `ResourcePolicyDocument`.
        ///   - retentionInDays: `RetentionInDays`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            bearerTokenAuthenticationEnabled: BoolValue? = nil,
            dataProtectionPolicy: JSONValue? = nil,
            deletionProtectionEnabled: BoolValue? = nil,
            fieldIndexPolicies: [JSONValue]? = nil,
            kmsKeyId: StringValue? = nil,
            logGroupClass: LogGroupClass? = nil,
            logGroupName: LogGroupName? = nil,
            resourcePolicyDocument: JSONValue? = nil,
            retentionInDays: IntValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("BearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled)
            node.set("DataProtectionPolicy", dataProtectionPolicy)
            node.set("DeletionProtectionEnabled", deletionProtectionEnabled)
            node.set("FieldIndexPolicies", fieldIndexPolicies)
            node.set("KmsKeyId", kmsKeyId)
            node.set("LogGroupClass", logGroupClass)
            node.set("LogGroupName", logGroupName)
            node.set("ResourcePolicyDocument", resourcePolicyDocument)
            node.set("RetentionInDays", retentionInDays)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: LogGroupName { LogGroupName(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension Logs.LogGroup {
    /// `LogGroupClass`
    public struct LogGroupClass: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DELIVERY`
        public static var delivery: Self { Self("DELIVERY") }
        /// `INFREQUENT_ACCESS`
        public static var infrequentAccess: Self { Self("INFREQUENT_ACCESS") }
        /// `STANDARD`
        public static var standard: Self { Self("STANDARD") }
    }
}
