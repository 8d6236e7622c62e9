/// Failures of permissions and identities.
enum AccessFailures {
    static let rules: [FailureRule] = [
        FailureRule(
            name: "control-policy", marks: [["explicit deny in a service control policy"]],
            meaning: "A service control policy of the organisation forbids it.",
            fix: "ask those who run the organisation, or do without"),
        FailureRule(
            name: "pass-role", marks: [["not authorized to perform: iam:passrole"]],
            meaning: "Whoever deploys may not hand this role to the service.",
            fix: "allow iam:PassRole on the role to CloudFormation's execution role"),
        FailureRule(
            name: "access-denied",
            marks: [
                ["is not authorized to perform"], ["accessdenied"], ["access denied"], ["unauthorizedoperation"],
                ["you are not authorized to perform this operation"],
            ],
            meaning: "Whoever deploys lacks a permission.",
            fix: "allow the action that the message names to CloudFormation's execution role"),
        FailureRule(
            name: "trust-invalid", marks: [["invalid principal in policy"], ["malformedpolicydocument"]],
            types: ["AWS::IAM::", "AWS::S3::", "AWS::KMS::", "AWS::SNS::", "AWS::SQS::"],
            meaning: "A policy names a principal that does not exist, or is malformed.",
            fix: "check the principals of the policy; a role must exist before it is named"),
        FailureRule(
            name: "role-still-attached",
            marks: [["must detach all policies first"], ["cannot delete entity"], ["deleteconflict"]],
            meaning: "Somebody attached something to it outside the stack.", fix: "detach that, then delete again",
            needsRecovery: true),
        FailureRule(
            name: "policy-too-large", marks: [["maximum policy size"], ["cannot exceed quota for policysize"]],
            meaning: "The policies of a role have at most 10,240 bytes together.",
            fix: "use managed policies, or fewer and wider statements"),
        FailureRule(
            name: "expired-credentials",
            marks: [["security token included in the request is expired"], ["expiredtoken"]],
            meaning: "The credentials ended during the deployment.", fix: "get new ones and go on: mainstay recover"),
        FailureRule(
            name: "subscription-required", marks: [["needs a subscription for the service"], ["optinrequired"]],
            meaning: "The account is not signed up for the service, or for the region.",
            fix: "enable the region, or complete the account's registration"),
    ]
}
