import MainstayTemplate

/// Policies that CloudFormation attaches to several things at once, and the provider to one each.
struct PolicyAttachment {
    /// A list of what it is attached to, and the resource and attribute that take one of them.
    struct Holder {
        let property: String
        let terraformType: String
        let attribute: String
    }

    let holders: [Holder]
    /// Properties that each of the resources takes, and what they are called.
    let properties: [(property: String, attribute: String, isJSON: Bool)]

    private static let types: [String: PolicyAttachment] = [
        "AWS::IAM::Policy": PolicyAttachment(
            holders: [
                Holder(property: "Roles", terraformType: "awscc_iam_role_policy", attribute: "role_name"),
                Holder(property: "Users", terraformType: "awscc_iam_user_policy", attribute: "user_name"),
                Holder(property: "Groups", terraformType: "awscc_iam_group_policy", attribute: "group_name"),
            ],
            properties: [("PolicyName", "policy_name", false), ("PolicyDocument", "policy_document", true)]),
        "AWS::SNS::TopicPolicy": PolicyAttachment(
            holders: [
                Holder(property: "Topics", terraformType: "awscc_sns_topic_inline_policy", attribute: "topic_arn")
            ],
            properties: [("PolicyDocument", "policy_document", true)]),
        "AWS::SQS::QueuePolicy": PolicyAttachment(
            holders: [
                Holder(property: "Queues", terraformType: "awscc_sqs_queue_inline_policy", attribute: "queue")
            ],
            properties: [("PolicyDocument", "policy_document", true)]),
    ]

    static func of(_ type: String) -> PolicyAttachment? { types[type] }

    /// What it is attached to, in order; nil where a list is known only to Terraform.
    func attached(_ properties: TemplateObject) -> [(holder: Holder, value: TemplateValue)]? {
        var result: [(Holder, TemplateValue)] = []
        for holder in holders {
            guard let value = properties[holder.property] else { continue }
            guard let values = value.array else { return nil }
            result += values.map { (holder, $0) }
        }
        return result
    }
}
