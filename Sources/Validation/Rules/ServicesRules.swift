import MainstayDiagnostics

extension ValidationRules {
    /// Rules about what services ask beyond the schemas.
    static let services: [ValidationRuleDescription] = [
        rule(
            "blocked-runtime", .error, "Lambda creates no functions on the runtime any more",
            why: "the stack cannot be made",
            mend: "move to a supported runtime", cfnLint: ["E2531", "E2533"],
            cloudFormationValidate: ["E2531", "E2533"]),
        rule(
            "contradictory-sizes", .error, "the greatest size of a group is below its least",
            why: "Auto Scaling refuses the group",
            mend: "raise MaxSize, or lower MinSize", cfnLint: ["E3706", "E3712"], cloudFormationValidate: ["E3706"]),
        rule(
            "deprecated-runtime", .warning, "a runtime gets no security updates any more",
            why: "faults in it stay open, and creation will be blocked",
            mend: "move to a supported runtime", cfnLint: ["W2531"], cloudFormationValidate: ["W2531"]),
        rule(
            "duplicate-identifier", .error, "two resources of a type have the same identity",
            why: "the second cannot be made",
            mend: "give each its own name", cfnLint: ["E3019"], cloudFormationValidate: ["E3019"]),
        rule(
            "invalid-alias", .error, "an alias of a distribution is no domain name",
            why: "CloudFront refuses it",
            mend: "write a domain name in small letters", cfnLint: ["E3013"], cloudFormationValidate: ["E3013"]),
        rule(
            "invalid-policy-document", .error, "a policy document breaks the grammar of IAM",
            why: "IAM refuses it",
            mend: "correct the member that the finding names", cfnLint: ["E3510", "E3512", "E3513", "E3514", "E3530"],
            cloudFormationValidate: ["E3510", "E3512", "E3513", "E3530"]),
        rule(
            "invalid-record", .error, "a record of type A or AAAA holds no address",
            why: "Route 53 refuses it",
            mend: "write an address", cfnLint: ["E3023"], cloudFormationValidate: ["E3023"]),
        rule(
            "invalid-schedule", .error, "a schedule is neither rate() nor cron() as EventBridge reads them",
            why: "EventBridge refuses it",
            mend: "write it as in rate(5 minutes)", cfnLint: ["E3027"], cloudFormationValidate: ["E3027"]),
        rule(
            "large-fifo-batch", .error, "a function reads more than 10 messages at once from a FIFO queue",
            why: "Lambda refuses the mapping",
            mend: "use a batch size of at most 10", cfnLint: ["E3705"], cloudFormationValidate: ["E3705"]),
        rule(
            "mismatched-authorizer", .error, "a method and its authorizer are of different kinds",
            why: "API Gateway refuses the method",
            mend: "use an authorizer of the kind that the method names", cfnLint: ["E3708"],
            cloudFormationValidate: ["E3708"]),
        rule(
            "mismatched-cluster-member", .error, "a database instance differs from its cluster in engine or encryption",
            why: "RDS refuses the instance",
            mend: "leave it to the cluster", cfnLint: ["E3707", "E3709"], cloudFormationValidate: ["E3707"]),
        rule(
            "mismatched-dead-letter-queue", .error, "a queue and its dead-letter queue are of different kinds",
            why: "SQS refuses the queue",
            mend: "make both FIFO, or neither", cfnLint: ["E3502"], cloudFormationValidate: ["E3502"]),
        rule(
            "mismatched-host-port", .error, "a task in network mode awsvpc maps a port to another",
            why: "ECS refuses the task definition",
            mend: "leave HostPort out", cfnLint: ["E3053"], cloudFormationValidate: ["E3053"]),
        rule(
            "mismatched-key-attributes", .error, "a table defines other attributes than its keys use",
            why: "DynamoDB refuses the table",
            mend: "define the attributes of keys and no others", cfnLint: ["E3039"], cloudFormationValidate: ["E3039"]),
        rule(
            "mismatched-task-definition", .error, "a service cannot run its task definition",
            why: "ECS refuses the service",
            mend: "give the task definition what the launch type needs", cfnLint: ["E3052", "E3054"],
            cloudFormationValidate: ["E3052", "E3054"]),
        rule(
            "misplaced-source-action", .error, "a Source action is not in the first stage, or another action is",
            why: "CodePipeline refuses the pipeline",
            mend: "put sources into the first stage, and nothing else", cfnLint: ["E3700"],
            cloudFormationValidate: ["E3700"]),
        rule(
            "mixed-rest-apis", .error, "a stage or method uses a part of another API",
            why: "API Gateway refuses it",
            mend: "use one API for both", cfnLint: ["E3698", "E3699"], cloudFormationValidate: ["E3698", "E3699"]),
        rule(
            "overlapping-subnets", .error, "two subnets of a VPC have addresses in common",
            why: "the second cannot be made",
            mend: "choose other blocks", cfnLint: ["E3060"], cloudFormationValidate: ["E3060"]),
        rule(
            "record-outside-zone", .error, "a record is not in the hosted zone that it names",
            why: "Route 53 refuses it",
            mend: "use a name that ends with the zone's", cfnLint: ["E3041"], cloudFormationValidate: ["E3041"]),
        rule(
            "repeated-association", .error, "a subnet is given two route tables",
            why: "the second association fails",
            mend: "keep one of them", cfnLint: ["E3022"], cloudFormationValidate: ["E3022"]),
        rule(
            "role-name-with-path", .error, "a role with a path is referred to by its name",
            why: "CodeBuild does not find it",
            mend: "use the role's ARN", cfnLint: ["E3050"], cloudFormationValidate: ["E3050"]),
        rule(
            "short-cold-storage", .error, "backups are deleted less than 90 days after they went to cold storage",
            why: "AWS Backup refuses the plan",
            mend: "delete them later", cfnLint: ["E3504"], cloudFormationValidate: ["E3504"]),
        rule(
            "short-visibility-timeout", .error,
            "a queue shows messages again before the function that reads them is done",
            why: "Lambda refuses the mapping",
            mend: "raise the visibility timeout", cfnLint: ["E3505"], cloudFormationValidate: ["E3505"]),
        rule(
            "subnet-outside-vpc", .error, "a subnet's addresses are not the VPC's",
            why: "EC2 refuses the subnet",
            mend: "choose a block inside the VPC's", cfnLint: ["E3059"], cloudFormationValidate: ["E3059"]),
        rule(
            "unavailable-value", .error, "no region offers an instance type or class, or not the one deployed to",
            why: "the service refuses it",
            mend: "choose one that is offered",
            cfnLint: [
                "E3025", "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642", "E3643", "E3644",
                "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675", "E3694",
            ],
            cloudFormationValidate: [
                "E3025", "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642", "E3643", "E3644",
                "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675", "E3694",
            ]),
        rule(
            "unknown-artifact", .error, "an action reads an artifact that none before it writes, or two write the same",
            why: "CodePipeline refuses the pipeline",
            mend: "use the name of an earlier action's artifact", cfnLint: ["E3701", "E3703"],
            cloudFormationValidate: ["E3701", "E3703"]),
        rule(
            "unknown-origin", .error, "a cache behavior names an origin that the distribution does not have",
            why: "CloudFront refuses it",
            mend: "use the id of an origin", cfnLint: ["E3057"], cloudFormationValidate: ["E3057"]),
        rule(
            "unsupported-snapshots", .error, "SnapStart is asked of a runtime that has none",
            why: "Lambda refuses the function",
            mend: "remove SnapStart, or use a runtime that has it", cfnLint: ["E2530"],
            cloudFormationValidate: ["E2530"]),
        rule(
            "wrong-artifact-count", .error, "an action has more or fewer artifacts than its kind takes",
            why: "CodePipeline refuses the pipeline",
            mend: "give it as many as it takes", cfnLint: ["E3702"], cloudFormationValidate: ["E3702"]),
    ]
}
