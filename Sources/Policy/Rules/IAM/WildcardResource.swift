/// Finds policies that allow changes to everything where single resources could be named.
struct WildcardResource: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "wildcard-resource", .warning, .security, "the policy allows changes to every resource",
            why: "A fault in one program then reaches the queues, tables and keys of all the others.",
            mend: "name the resources by their ARNs, or limit the statement by a condition on tags",
            limits: """
                It knows the actions that change data, permissions or code in the services that are used most, and \
                that can be limited to resources.
                """,
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_111", "CKV_AWS_109", "AwsSolutions-IAM5", "W11", "W12", "W13"])
    }

    let types = IdentityPolicies.types

    private static let changes = ActionList([
        "s3": [
            "PutObject", "DeleteObject", "DeleteObjectVersion", "PutObjectAcl", "DeleteBucket", "PutBucketPolicy",
            "DeleteBucketPolicy", "PutBucketAcl", "PutBucketPublicAccessBlock", "PutLifecycleConfiguration",
        ],
        "dynamodb": ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "DeleteTable", "UpdateTable"],
        "sqs": ["SendMessage", "ReceiveMessage", "DeleteMessage", "PurgeQueue", "DeleteQueue", "SetQueueAttributes"],
        // Publishing to telephone numbers has no resource.
        "sns": ["DeleteTopic", "SetTopicAttributes", "AddPermission"],
        "lambda": [
            "InvokeFunction", "UpdateFunctionCode", "UpdateFunctionConfiguration", "DeleteFunction", "AddPermission",
        ],
        "kms": ["Encrypt", "CreateGrant", "PutKeyPolicy", "DisableKey", "ScheduleKeyDeletion"],
        "secretsmanager": ["PutSecretValue", "UpdateSecret", "DeleteSecret", "PutResourcePolicy"],
        "ssm": ["PutParameter", "DeleteParameter", "DeleteParameters", "SendCommand", "StartSession"],
        "iam": ["PassRole", "DeleteRole", "DetachRolePolicy", "DeleteRolePolicy", "UpdateRole", "TagRole"],
        "ec2": [
            "TerminateInstances", "StopInstances", "ModifyInstanceAttribute", "AuthorizeSecurityGroupIngress",
            "DeleteSecurityGroup", "DeleteVolume", "DeleteSnapshot", "ModifySnapshotAttribute",
        ],
        "rds": [
            "DeleteDBInstance", "DeleteDBCluster", "ModifyDBInstance", "ModifyDBCluster", "DeleteDBSnapshot",
            "ModifyDBSnapshotAttribute",
        ],
        "ecs": ["RunTask", "StopTask", "UpdateService", "DeleteService", "ExecuteCommand"],
        "ecr": ["PutImage", "BatchDeleteImage", "DeleteRepository", "SetRepositoryPolicy"],
        "eks": ["DeleteCluster", "UpdateClusterConfig"],
        "states": ["StartExecution", "UpdateStateMachine", "DeleteStateMachine"],
        "events": ["PutEvents", "PutRule", "PutTargets", "DeleteRule"],
        "kinesis": ["PutRecord", "PutRecords", "DeleteStream"],
        "firehose": ["PutRecord", "PutRecordBatch", "DeleteDeliveryStream"],
        "logs": ["DeleteLogGroup", "DeleteLogStream", "PutRetentionPolicy"],
        "cloudformation": ["UpdateStack", "DeleteStack"],
        "es": ["ESHttpPost", "ESHttpPut", "ESHttpDelete", "DeleteDomain"],
        "backup": ["DeleteBackupVault", "DeleteRecoveryPoint"],
        "route53": ["ChangeResourceRecordSets", "DeleteHostedZone"],
        "elasticfilesystem": ["DeleteFileSystem", "PutFileSystemPolicy"],
    ])

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in IdentityPolicies.documents(of: resource).flatMap(\.statements) {
            for (action, covered) in Self.changes.allowedOnEverything(by: statement) {
                let one = action.string.map { $0.utf8.contains(UInt8(ascii: "*")) } == false
                violations.report(
                    action, "the policy allows \(one ? "" : "among others ")\(covered[0]) on every resource")
            }
        }
    }

    var conforming: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: sqs:SendMessage
                      Resource: arn:aws:sqs:eu-west-1:111122223333:orders
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: ec2:TerminateInstances
                      Resource: '*'
                      Condition: {StringEquals: {'aws:ResourceTag/team': orders}}
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: ec2:DescribeInstances
                      Resource: '*'
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: sqs:SendMessage
                      Resource: '*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: [dynamodb:PutItem]
                      Resource: !Sub 'arn:${AWS::Partition}:dynamodb:*:*:table/*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: 'kms:Schedule*'
                      Resource: '*'
            """,
        ]
    }
}
