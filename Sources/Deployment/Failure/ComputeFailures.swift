/// Failures of instances, containers, functions and databases.
enum ComputeFailures {
    static let rules: [FailureRule] = [
        FailureRule(
            name: "ecs-circuit-breaker", marks: [["deployment circuit breaker was triggered"]],
            meaning: "The new tasks did not start or were not healthy, several times in a row.",
            fix: "look at the service's stopped tasks and their logs: the image, its command, secrets, health check"),
        FailureRule(
            name: "ecs-not-stable", marks: [["did not stabilize"], ["notstabilized"]], types: ["AWS::ECS::"],
            meaning: "The service did not reach its number of healthy tasks in three hours.",
            fix: "look at its stopped tasks; turn the deployment circuit breaker on, so that it fails in minutes"),
        FailureRule(
            name: "ecs-role-missing", marks: [["unable to assume the service linked role"]],
            meaning: "The account has never used the service, so its service-linked role is still being made.",
            fix: "deploy again: the role is there now", mayPassByItself: true),
        FailureRule(
            name: "ecs-cluster-busy",
            marks: [["cluster cannot be deleted while", "active"], ["the cluster cannot be deleted"]],
            meaning: "Services, tasks or instances are still in the cluster.",
            fix: "stop them first, then delete again",
            needsRecovery: true),
        FailureRule(
            name: "capacity",
            marks: [
                ["insufficientinstancecapacity"], ["do not have sufficient"], ["insufficient capacity"],
                ["insufficientdbinstancecapacity"],
            ],
            meaning: "AWS has none of these free in the zone now.",
            fix: "deploy again later, or choose another size or zone", mayPassByItself: true),
        FailureRule(
            name: "vcpu-limit", marks: [["vcpulimitexceeded"], ["requested more vcpu capacity"]],
            meaning: "The account may not run so many vCPUs of this family.",
            fix: "raise the quota \"Running On-Demand instances\""),
        FailureRule(
            name: "image-id", marks: [["invalidamiid"], ["the image id", "does not exist"]],
            meaning: "The machine image does not exist in this region.",
            fix: "look it up by an SSM parameter such as /aws/service/ami-amazon-linux-latest/…"),
        FailureRule(
            name: "key-pair", marks: [["invalidkeypair.notfound"], ["the key pair", "does not exist"]],
            meaning: "The key pair does not exist in this region.", fix: "leave it out and use Session Manager"),
        FailureRule(
            name: "lambda-role", marks: [["the role defined for the function cannot be assumed by lambda"]],
            meaning: "The role is new and not known everywhere yet, or does not trust Lambda.",
            fix: "deploy again; else let the role trust lambda.amazonaws.com", mayPassByItself: true),
        FailureRule(
            name: "lambda-code-missing",
            marks: [
                ["error occurred while getobject"], ["s3 error code: nosuchkey"],
                ["s3 error message: the specified key does not exist"],
            ],
            meaning: "The function's code is not in the bucket.", fix: "publish the assets again: mainstay deploy"),
        FailureRule(
            name: "lambda-too-large", marks: [["unzipped size must be smaller than"]],
            meaning: "A function's code has at most 262,144,000 bytes with its layers.",
            fix: "leave out what is not needed, or ship it as a container image"),
        FailureRule(
            name: "lambda-concurrency", marks: [["unreservedconcurrentexecution below its minimum"]],
            meaning: "Reserved concurrency leaves less than what the account must keep free.",
            fix: "reserve less, or raise the quota \"Concurrent executions\""),
        FailureRule(
            name: "lambda-edge-replica", marks: [["because it is a replicated function"]],
            meaning: "Copies of a Lambda@Edge function go only hours after the last distribution let go of it.",
            fix: "delete the stack again in some hours", mayPassByItself: true, needsRecovery: true),
        FailureRule(
            name: "image-missing", marks: [["source image", "does not exist"], ["cannotpullcontainererror"]],
            meaning: "The container image is not in the registry, or may not be read.",
            fix: "publish the assets again; check the repository's policy and the execution role"),
        FailureRule(
            name: "database-engine-version",
            marks: [["cannot find version", "for "], ["no upgrade path"], ["invalid db engine"]],
            meaning: "The engine does not have the version in this region, or cannot get there from the present one.",
            fix: "choose one that aws rds describe-db-engine-versions names"),
        FailureRule(
            name: "database-class",
            marks: [
                ["rds does not support creating a db instance with the following combination"],
                ["invalid db instance class"],
            ],
            meaning: "Class, engine, version and licence do not go together in this region.",
            fix: "choose a class of aws rds describe-orderable-db-instance-options"),
        FailureRule(
            name: "database-protected",
            marks: [
                ["cannot delete protected"], ["deletion protection", "disable"], ["deletionprotection", "enabled"],
            ],
            meaning: "The resource is protected from deletion.",
            fix: "turn its deletion protection off in a deployment of its own, if it is really to go",
            needsRecovery: true),
        FailureRule(
            name: "database-busy",
            marks: [["is not in available state"], ["invaliddbinstancestate"], ["invaliddbclusterstate"]],
            meaning: "The database is doing something else, such as a backup.",
            fix: "deploy again when it is available",
            mayPassByItself: true, needsRecovery: true),
        FailureRule(
            name: "database-parameter-group",
            marks: [["parametergroupfamily"], ["the parameter group", "with dbparametergroupfamily"]],
            meaning: "The parameter group is for another version of the engine.",
            fix: "make a new group of the new family, and change both in one deployment"),
    ]
}
