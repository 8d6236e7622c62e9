/// Failures of buckets, tables, keys, queues and registries.
enum StorageFailures {
    static let rules: [FailureRule] = [
        FailureRule(
            name: "bucket-not-empty", marks: [["bucket you tried to delete is not empty"], ["bucketnotempty"]],
            meaning: "CloudFormation deletes empty buckets alone.",
            fix: "mainstay recover empties it after you have typed its name, or keeps it", needsRecovery: true),
        FailureRule(
            name: "bucket-name-taken", marks: [["bucketalreadyexists"], ["requested bucket name is not available"]],
            types: ["AWS::S3::Bucket"],
            meaning: "Somebody in the world has a bucket of that name.",
            fix: "choose another name, or none: CloudFormation makes one up"),
        FailureRule(
            name: "bucket-own", marks: [["bucketalreadyownedbyyou"]],
            meaning: "The account has the bucket already, outside this stack; often from a deployment that failed.",
            fix: "import it into the stack, or delete it if it is empty"),
        FailureRule(
            name: "bucket-acl", marks: [["bucket cannot have acls set"], ["accesscontrollistnotsupported"]],
            meaning: "New buckets take no access control lists.",
            fix: "use a bucket policy, or set ObjectOwnership"),
        FailureRule(
            name: "bucket-public-policy", marks: [["blockpublicpolicy"], ["public policies are blocked"]],
            meaning: "The policy would make the bucket public, which is blocked.",
            fix: "narrow the policy; serve public content through CloudFront"),
        FailureRule(
            name: "bucket-notification", marks: [["unable to validate the following destination configurations"]],
            meaning: "The topic, queue or function does not let the bucket send to it.",
            fix: "let the bucket depend on the policy or permission that allows it"),
        FailureRule(
            name: "repository-not-empty",
            marks: [["repositorynotemptyexception"], ["because it still contains images"]],
            meaning: "The repository still has images.", fix: "delete the images, or set EmptyOnDelete",
            needsRecovery: true),
        FailureRule(
            name: "table-index", marks: [["cannot perform more than one gsi creation or deletion in a single update"]],
            meaning: "DynamoDB changes one index of a table at a time.", fix: "deploy the indexes one after the other"),
        FailureRule(
            name: "secret-scheduled", marks: [["already scheduled for deletion"]],
            meaning: "A secret of that name is still in its recovery window.",
            fix: "restore it, delete it without a window, or choose another name"),
        FailureRule(
            name: "key-policy",
            marks: [["will not allow you to update the key policy in the future"], ["the new key policy"]],
            meaning: "Nobody could change the key any more.",
            fix: "let the account's root, or the deploying role, administer the key"),
        FailureRule(
            name: "queue-recently-deleted", marks: [["you must wait 60 seconds after deleting a queue"]],
            meaning: "A queue of that name was deleted less than a minute ago.", fix: "deploy again",
            mayPassByItself: true),
        FailureRule(
            name: "log-group-exists", marks: [["already exists"]], types: ["AWS::Logs::LogGroup"],
            meaning: "The log group was made outside this stack, often by the service that logs to it.",
            fix: "delete it if its logs are not needed, or import it into the stack"),
        FailureRule(
            name: "vault-not-empty",
            marks: [["backup vault", "contains recovery points"], ["backup vault cannot be deleted"]],
            meaning: "The vault still has recovery points.", fix: "keep the vault, or delete its recovery points first",
            needsRecovery: true),
    ]
}
