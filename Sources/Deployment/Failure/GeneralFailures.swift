/// Failures that any resource may meet.
enum GeneralFailures {
    static let rules: [FailureRule] = [
        FailureRule(
            name: "custom-name-replacement",
            marks: [["cannot update a stack when a custom-named resource requires replacing"]],
            meaning: "A resource with a fixed name must be replaced, and two of one name cannot be.",
            fix: "give the resource another name in the same deployment, or no name"),
        FailureRule(
            name: "already-in-stack", marks: [["already exists in stack"]],
            meaning: "Another stack of the account has a resource of that name.",
            fix: "choose another name, or remove it from the other stack first"),
        FailureRule(
            name: "already-exists", marks: [["already exists"], ["alreadyexists"], ["entityalreadyexists"]],
            meaning: "There is something of that name already, outside this stack.",
            fix: "delete it, import it into the stack, or leave the name to CloudFormation"),
        FailureRule(
            name: "throttled",
            marks: [
                ["rate exceeded"], ["throttling"], ["too many requests"], ["toomanyrequests"], ["requestlimitexceeded"],
            ],
            meaning: "The service was asked too much at once.", fix: "deploy again; fewer at once: --concurrency 4",
            mayPassByItself: true),
        FailureRule(
            name: "quota",
            marks: [
                ["limitexceeded"], ["limit exceeded"], ["servicequotaexceeded"], ["quota exceeded"],
                ["you've reached your quota"],
            ],
            meaning: "A quota of the account is reached.", fix: "raise the quota that the message names"),
        FailureRule(
            name: "conflict",
            marks: [
                ["operationaborted"], ["conflictexception"], ["resourceconflict"], ["currently being modified"],
                ["concurrentmodification"],
            ],
            meaning: "Something else is changing the same resource now.", fix: "deploy again", mayPassByItself: true),
        FailureRule(
            name: "unknown-property",
            marks: [
                ["extraneous key"], ["encountered unsupported property"], ["#: required key"],
                ["properties validation failed"], ["model validation failed"],
            ],
            meaning: "A property is unknown, missing or of the wrong form.", fix: "find it with mainstay check"),
        FailureRule(
            name: "not-found",
            marks: [["handlererrorcode: notfound"], ["does not exist"], ["resourcenotfound"], ["was not found"]],
            action: "UPDATE",
            meaning: "Somebody deleted the resource, or what it needs, outside the stack.",
            fix: "see what is missing with mainstay drift", needsRecovery: true),
        FailureRule(
            name: "missing-other", marks: [["does not exist"], ["resourcenotfound"], ["was not found"], ["notfound"]],
            meaning: "Something that the resource needs is not there.",
            fix: "check names and regions of what it refers to"),
        FailureRule(
            name: "not-stable",
            marks: [
                ["notstabilized"], ["did not stabilize"], ["exceeded attempts to wait"], ["timed out waiting"],
                ["resource timed out"],
            ],
            meaning: "The resource did not become ready in time.",
            fix: "look at the resource itself for what it waits for, then deploy again"),
        FailureRule(
            name: "service-fault",
            marks: [
                ["internalfailure"], ["serviceinternalerror"], ["internal error"], ["service unavailable"],
                ["serviceunavailable"], ["generalserviceexception"],
            ],
            meaning: "The service failed by itself.", fix: "deploy again; see https://health.aws.amazon.com",
            mayPassByItself: true),
        FailureRule(
            name: "invalid-value",
            marks: [
                ["invalidrequest"], ["validationexception"], ["invalidparametervalue"], ["invalid request provided"],
                ["1 validation error"],
            ],
            meaning: "The service does not take one of the values.", fix: "change the value that the message names"),
    ]
}
