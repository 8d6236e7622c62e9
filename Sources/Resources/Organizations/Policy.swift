// Generated from the schema of AWS::Organizations::Policy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Organizations {
    /// `AWS::Organizations::Policy`
    public struct Policy: Resource {
        public static let resourceType = ResourceType("AWS::Organizations::Policy", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - content: `Content`; 1 to 1000000 characters; `[\s\S]*`.
        ///   - description: `Description`; 0 to 512 characters; `[\s\S]*`.
        ///   - name: `Name`; 1 to 128 characters; `[\s\S]*`.
        ///   - tags: `Tags`.
        ///   - targetIds: `TargetIds`.
        ///   - type: `Type`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            content: JSONValue,
            description: StringValue? = nil,
            name: StringValue,
            tags: [Tag]? = nil,
            targetIds: [StringValue]? = nil,
            type: TypeValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Content", content)
            node.set("Description", description)
            node.set("Name", name)
            node.set("Tags", tags)
            node.set("TargetIds", targetIds)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `AwsManaged`.
        public var awsManaged: BoolValue { BoolValue(attribute: "AwsManaged", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension Organizations.Policy {
    /// `Type`
    public struct TypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AISERVICES_OPT_OUT_POLICY`
        public static var aiservicesOptOutPolicy: Self { Self("AISERVICES_OPT_OUT_POLICY") }
        /// `BACKUP_POLICY`
        public static var backupPolicy: Self { Self("BACKUP_POLICY") }
        /// `BEDROCK_POLICY`
        public static var bedrockPolicy: Self { Self("BEDROCK_POLICY") }
        /// `CHATBOT_POLICY`
        public static var chatbotPolicy: Self { Self("CHATBOT_POLICY") }
        /// `DECLARATIVE_POLICY_EC2`
        public static var declarativePolicyEc2: Self { Self("DECLARATIVE_POLICY_EC2") }
        /// `GUARDDUTY_POLICY`
        public static var guarddutyPolicy: Self { Self("GUARDDUTY_POLICY") }
        /// `INSPECTOR_POLICY`
        public static var inspectorPolicy: Self { Self("INSPECTOR_POLICY") }
        /// `NETWORK_SECURITY_DIRECTOR_POLICY`
        public static var networkSecurityDirectorPolicy: Self { Self("NETWORK_SECURITY_DIRECTOR_POLICY") }
        /// `RESOURCE_CONTROL_POLICY`
        public static var resourceControlPolicy: Self { Self("RESOURCE_CONTROL_POLICY") }
        /// `S3_POLICY`
        public static var s3Policy: Self { Self("S3_POLICY") }
        /// `SECURITYHUB_POLICY`
        public static var securityhubPolicy: Self { Self("SECURITYHUB_POLICY") }
        /// `SERVICE_CONTROL_POLICY`
        public static var serviceControlPolicy: Self { Self("SERVICE_CONTROL_POLICY") }
        /// `TAG_POLICY`
        public static var tagPolicy: Self { Self("TAG_POLICY") }
        /// `UPGRADE_ROLLOUT_POLICY`
        public static var upgradeRolloutPolicy: Self { Self("UPGRADE_ROLLOUT_POLICY") }
    }
}
