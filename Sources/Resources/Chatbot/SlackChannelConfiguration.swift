// Generated from the schema of AWS::Chatbot::SlackChannelConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Chatbot {
    /// `AWS::Chatbot::SlackChannelConfiguration`
    public struct SlackChannelConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::Chatbot::SlackChannelConfiguration", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - configurationName: `ConfigurationName`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[A-Za-z0-9-_]+$`.
        ///   - customizationResourceArns: `CustomizationResourceArns`.
        ///   - guardrailPolicies: `GuardrailPolicies`.
        ///   - iamRoleArn: `IamRoleArn`.
        ///   - loggingLevel: `LoggingLevel`; default `NONE`; 4 to 5 characters; `^(ERROR|INFO|NONE)$`.
        ///   - slackChannelId: `SlackChannelId`; 1 to 256 characters; `^[A-Za-z0-9]+$`.
        ///   - slackWorkspaceId: `SlackWorkspaceId`; replaces the resource when changed; 1 to 256 characters;
        ///     `^[0-9A-Z]{1,255}$`.
        ///   - snsTopicArns: `SnsTopicArns`.
        ///   - tags: `Tags`.
        ///   - userRoleRequired: `UserRoleRequired`; default false.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            configurationName: StringValue,
            customizationResourceArns: [StringValue]? = nil,
            guardrailPolicies: [StringValue]? = nil,
            iamRoleArn: RoleARN,
            loggingLevel: StringValue? = nil,
            slackChannelId: StringValue,
            slackWorkspaceId: StringValue,
            snsTopicArns: [StringValue]? = nil,
            tags: [Tag]? = nil,
            userRoleRequired: BoolValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConfigurationName", configurationName)
            node.set("CustomizationResourceArns", customizationResourceArns)
            node.set("GuardrailPolicies", guardrailPolicies)
            node.set("IamRoleArn", iamRoleArn)
            node.set("LoggingLevel", loggingLevel)
            node.set("SlackChannelId", slackChannelId)
            node.set("SlackWorkspaceId", slackWorkspaceId)
            node.set("SnsTopicArns", snsTopicArns)
            node.set("Tags", tags)
            node.set("UserRoleRequired", userRoleRequired)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}
