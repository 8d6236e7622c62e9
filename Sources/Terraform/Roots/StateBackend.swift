import MainstayTemplate

/// Where a root keeps its state: in S3, encrypted, one at a time.
struct StateBackend {
    let options: TerraformOptions
    let region: String

    /// The key of an environment's state.
    func key(of environment: String) -> String { "\(options.slug)/\(environment)/terraform.tfstate" }

    func value(for environment: String) -> TemplateValue {
        var members = location(of: environment)
        // Both kinds of lock: the table for older releases, the file in the bucket for those that no longer need one.
        members.append(TemplateObject.Member("use_lockfile", true))
        members.append(TemplateObject.Member("dynamodb_table", .string(options.lockTableName)))
        return .object(members)
    }

    /// Where the state of another environment is read.
    func location(of environment: String) -> [TemplateObject.Member] {
        var members: [TemplateObject.Member] = []
        if let bucket = options.stateBucket { members.append(TemplateObject.Member("bucket", .string(bucket))) }
        members.append(TemplateObject.Member("key", .string(key(of: environment))))
        members.append(TemplateObject.Member("region", .string(region)))
        members.append(TemplateObject.Member("encrypt", true))
        if let key = options.stateKeyARN { members.append(TemplateObject.Member("kms_key_id", .string(key))) }
        return members
    }

    /// The root that makes bucket, key and table; its own state is kept where it is run, and moved there afterwards.
    func root() -> TerraformFile {
        let bucket: TemplateValue = .object([
            TemplateObject.Member("bucket_name", "${var.bucket}"),
            TemplateObject.Member("versioning_configuration", ["status": "Enabled"]),
            TemplateObject.Member(
                "public_access_block_configuration",
                [
                    "block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true,
                    "restrict_public_buckets": true,
                ]),
            TemplateObject.Member("ownership_controls", ["rules": [["object_ownership": "BucketOwnerEnforced"]]]),
            TemplateObject.Member(
                "bucket_encryption",
                [
                    "server_side_encryption_configuration": [
                        [
                            "bucket_key_enabled": true,
                            "server_side_encryption_by_default": [
                                "sse_algorithm": "aws:kms", "kms_master_key_id": "${awscc_kms_key.state.arn}",
                            ],
                        ]
                    ]
                ]),
            TemplateObject.Member("lifecycle", ["prevent_destroy": true]),
        ])
        let policy = TerraformExpression.call(
            "jsonencode",
            [
                .object([
                    .init("Version", .string("2012-10-17")),
                    .init(
                        "Statement",
                        .list([
                            .object([
                                .init("Effect", .string("Deny")), .init("Principal", .string("*")),
                                .init("Action", .string("s3:*")),
                                .init(
                                    "Resource",
                                    .list([
                                        .code("awscc_s3_bucket.state.arn"),
                                        .text([.code("awscc_s3_bucket.state.arn"), .string("/*")]),
                                    ])),
                                .init(
                                    "Condition",
                                    .object([
                                        .init("Bool", .object([.init("aws:SecureTransport", .string("false"))]))
                                    ])),
                            ])
                        ])),
                ])
            ])
        let keyPolicy = TerraformExpression.call(
            "jsonencode",
            [
                .object([
                    .init("Version", .string("2012-10-17")),
                    .init(
                        "Statement",
                        .list([
                            .object([
                                .init("Effect", .string("Allow")),
                                .init(
                                    "Principal",
                                    .object([
                                        .init(
                                            "AWS",
                                            .text([
                                                .string("arn:"), .code("data.aws_partition.current.partition"),
                                                .string(":iam::"), .code("data.aws_caller_identity.current.account_id"),
                                                .string(":root"),
                                            ]))
                                    ])), .init("Action", .string("kms:*")), .init("Resource", .string("*")),
                            ])
                        ])),
                ])
            ])
        let table: TemplateValue = [
            "table_name": .string(options.lockTableName), "billing_mode": "PAY_PER_REQUEST",
            "attribute_definitions": [["attribute_name": "LockID", "attribute_type": "S"]],
            "key_schema": .string("${jsonencode([{\"AttributeName\" = \"LockID\", \"KeyType\" = \"HASH\"}])}"),
            "deletion_protection_enabled": true,
            "point_in_time_recovery_specification": ["point_in_time_recovery_enabled": true],
            "sse_specification": [
                "sse_enabled": true, "sse_type": "KMS", "kms_master_key_id": "${awscc_kms_key.state.arn}",
            ],
        ]
        return TerraformFile(
            path: "state/main.tf.json",
            value: TerraformFile.marked([
                ("terraform", RequiredProviders.value(for: [.awscc, .aws])),
                ("provider", ["awscc": ["region": .string(region)], "aws": ["region": .string(region)]]),
                (
                    "variable",
                    [
                        "bucket": .object(
                            [
                                TemplateObject.Member("description", "The bucket that keeps the states"),
                                TemplateObject.Member("type", "string"),
                            ]
                                + (options.stateBucket.map { [TemplateObject.Member("default", .string($0))] } ?? []))
                    ]
                ),
                ("data", ["aws_partition": ["current": .object([])], "aws_caller_identity": ["current": .object([])]]),
                (
                    "resource",
                    [
                        "awscc_kms_key": [
                            "state": [
                                "description": "Encrypts the states of Terraform", "enable_key_rotation": true,
                                "key_policy": keyPolicy.json,
                            ]
                        ],
                        "awscc_s3_bucket": ["state": bucket],
                        "awscc_s3_bucket_policy": [
                            "state": [
                                "bucket": "${awscc_s3_bucket.state.bucket_name}", "policy_document": policy.json,
                            ]
                        ],
                        "awscc_dynamodb_table": ["locks": table],
                    ]
                ),
                ("output", ["kms_key_arn": ["value": "${awscc_kms_key.state.arn}"]]),
            ]))
    }
}
