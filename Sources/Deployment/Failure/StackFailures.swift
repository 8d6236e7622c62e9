/// Failures of stacks themselves: exports, limits, templates, change sets, nested stacks.
enum StackFailures {
    static let rules: [FailureRule] = [
        FailureRule(
            name: "export-in-use",
            marks: [
                ["export ", "cannot be deleted as it is in use"], ["export ", "cannot be updated as it is in use"],
                ["cannot delete export"],
            ],
            meaning: "Another stack imports this export, so CloudFormation neither changes nor removes it.",
            fix: "deploy both stacks with mainstay deploy, which keeps the old export until the other stack is changed",
            needsRecovery: true),
        FailureRule(
            name: "export-missing", marks: [["no export named"]],
            meaning:
                "The stack that exports the value is not deployed in this account and region, or exports it no more.",
            fix: "deploy the stack that has the export first"),
        FailureRule(
            name: "export-duplicate", marks: [["export with name", "already exported"]],
            meaning: "Another stack of the account and region exports under the same name.",
            fix: "give one of the two exports another name"),
        FailureRule(
            name: "rollback-stuck", marks: [["update_rollback_failed"]],
            meaning: "A roll-back could not be finished, and nothing can be deployed until it is.",
            fix: "mainstay recover", needsRecovery: true),
        FailureRule(
            name: "stack-not-updatable", marks: [["is in rollback_complete state and can not be updated"]],
            meaning: "The first deployment failed; what is left of the stack can only be deleted.",
            fix: "deploy again: the empty stack is deleted first"),
        FailureRule(
            name: "template-too-large",
            marks: [["templatebody", "less than or equal to 51200"], ["template may not exceed"]],
            meaning: "The template is larger than CloudFormation takes.",
            fix: "split the stack; a million bytes is the limit"),
        FailureRule(
            name: "too-many-resources",
            marks: [
                ["number of resources", "is greater than maximum allowed"],
                ["limit on the number of resources in a single stack"],
            ],
            meaning: "A stack has at most 500 resources.", fix: "split the stack"),
        FailureRule(
            name: "too-many-stacks", marks: [["limit for stack has been exceeded"]],
            meaning: "The account has as many stacks in the region as it may have.",
            fix: "delete stacks that are not needed, or raise the quota"),
        FailureRule(
            name: "circular-dependency", marks: [["circular dependency between resources"]],
            meaning: "Resources need one another in a circle, so none can be made first.",
            fix: "turn one reference into a resource of its own, such as a separate security-group rule"),
        FailureRule(
            name: "getatt-unknown",
            marks: [
                ["requested attribute", "does not exist in schema"],
                ["template error: resource", "does not support attribute type"],
            ],
            meaning: "The resource has no such attribute.", fix: "use one of the attributes that the type has"),
        FailureRule(
            name: "change-set-stale",
            marks: [["invalidchangesetstatus"], ["changeset", "cannot be executed in its current"]],
            meaning: "The stack changed since the change set was made.", fix: "deploy again to see the changes anew"),
        FailureRule(
            name: "stack-policy", marks: [["action denied by stack policy"]],
            meaning: "The stack policy forbids this update of the resource.",
            fix: "allow it in the stack policy for this update, or leave the resource as it is"),
        FailureRule(
            name: "termination-protection", marks: [["cannot be deleted while terminationprotection is enabled"]],
            meaning: "The stack is protected from deletion.",
            fix: "turn termination protection off first, and only if the stack is really to go"),
        FailureRule(
            name: "custom-resource-silent",
            marks: [["did not receive a response from your custom resource"], ["custom resource failed to stabilize"]],
            meaning: "The function behind a custom resource ended, or hung, without answering CloudFormation.",
            fix: "read the function's log; it must answer also where it fails, and needs a way to S3 from its network"),
        FailureRule(
            name: "custom-resource-failed",
            marks: [
                ["received response status [failed] from custom resource"],
                ["see the details in cloudwatch log stream"],
            ],
            meaning: "The function behind a custom resource reported a failure.",
            fix: "read the function's log stream that the message names"),
        FailureRule(
            name: "custom-resource-gone", marks: [["function not found", "arn:aws:lambda"]],
            types: ["Custom::", "AWS::CloudFormation::CustomResource"],
            meaning: "The function behind a custom resource is gone, so nobody can answer.",
            fix: "keep the resource in place with mainstay recover, which skips it", needsRecovery: true),
        FailureRule(
            name: "wait-condition",
            marks: [
                ["waitcondition timed out"], ["waitcondition received failed message"], ["received 0 success signal"],
                ["failed to receive", "resource signal"],
            ],
            meaning: "An instance did not signal in time that it is ready.",
            fix: "read /var/log/cloud-init-output.log on the instance; check its way to CloudFormation's endpoint"),
        FailureRule(
            name: "dynamic-reference",
            marks: [
                ["could not find", "ssm"], ["parameters: [ssm:"], ["secrets manager can't find the specified secret"],
            ],
            meaning: "A dynamic reference names a parameter or secret that is not there.",
            fix: "create it in this account and region first"),
        FailureRule(
            name: "hook-refused", marks: [["hook(s) failed"], ["the following hook"]],
            meaning: "A hook of the account refused the resource.",
            fix: "read the hook's message and change the resource to what the organisation allows"),
    ]
}
