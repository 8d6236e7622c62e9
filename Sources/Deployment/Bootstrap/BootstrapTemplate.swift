internal import MainstayAssembly

/// The bootstrap stack: names and roles as assemblies expect them.
enum BootstrapTemplate {
    /// Tells ours from the cdk command's own.
    static let mark = "Prepared by Mainstay"
    static let version = 21

    static func text(partition: String) -> String {
        let suffix = "${AWS::AccountId}-${AWS::Region}"
        func role(_ id: String, _ name: String, trust: String, policies: String) -> String {
            """
                "\(id)": {"Type": "AWS::IAM::Role", "Properties": {
                  "RoleName": {"Fn::Sub": "cdk-hnb659fds-\(name)-\(suffix)"},
                  "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [\(trust)]},
                  \(policies)}}
            """
        }
        let accounts =
            #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": {"Ref": "TrustedAccounts"}}}"#
        let service =
            #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "cloudformation.amazonaws.com"}}"#
        func policy(_ statements: [String]) -> String {
            #""Policies": [{"PolicyName": "default", "PolicyDocument": {"Version": "2012-10-17", "Statement": ["#
                + statements.joined(separator: ", ") + "]}}]"
        }
        func allow(_ actions: [String], on resources: String) -> String {
            let list = actions.map { "\"\($0)\"" }.joined(separator: ", ")
            return #"{"Effect": "Allow", "Action": [\#(list)], "Resource": \#(resources)}"#
        }
        let bucket =
            #"[{"Fn::GetAtt": ["StagingBucket", "Arn"]}, {"Fn::Sub": "${StagingBucket.Arn}/*"}]"#
        let repository = #"{"Fn::GetAtt": ["ContainerAssetsRepository", "Arn"]}"#
        let version =
            #"{"Fn::Sub": "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/cdk-bootstrap/hnb659fds/version"}"#
        let roles = [
            role(
                "FilePublishingRole", "file-publishing-role", trust: accounts,
                policies: policy([
                    allow(
                        [
                            "s3:GetObject*", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*", "s3:PutObject*",
                            "s3:Abort*",
                        ],
                        on: bucket)
                ])),
            role(
                "ImagePublishingRole", "image-publishing-role", trust: accounts,
                policies: policy([
                    allow(
                        [
                            "ecr:PutImage", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload",
                            "ecr:BatchCheckLayerAvailability", "ecr:DescribeRepositories", "ecr:DescribeImages",
                            "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                        ], on: repository), allow(["ecr:GetAuthorizationToken"], on: "\"*\""),
                ])),
            role(
                "LookupRole", "lookup-role", trust: accounts,
                policies: #""ManagedPolicyArns": [{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess"}]"#
            ),
            role(
                "DeploymentActionRole", "deploy-role", trust: accounts,
                policies: policy([
                    allow(
                        [
                            "cloudformation:CreateChangeSet", "cloudformation:DeleteChangeSet",
                            "cloudformation:DescribeChangeSet", "cloudformation:DescribeEvents",
                            "cloudformation:DescribeStack*", "cloudformation:ExecuteChangeSet",
                            "cloudformation:GetTemplate*", "cloudformation:List*", "cloudformation:DetectStack*",
                            "cloudformation:DeleteStack", "cloudformation:UpdateTerminationProtection",
                            "cloudformation:CancelUpdateStack", "cloudformation:RollbackStack",
                            "cloudformation:ContinueUpdateRollback", "sts:GetCallerIdentity",
                        ], on: "\"*\""),
                    allow(["iam:PassRole"], on: #"{"Fn::GetAtt": ["CloudFormationExecutionRole", "Arn"]}"#),
                    allow(["s3:GetObject*", "s3:GetBucket*", "s3:List*"], on: bucket),
                    allow(["ssm:GetParameter", "ssm:GetParameters"], on: version),
                ])),
            role(
                "CloudFormationExecutionRole", "cfn-exec-role", trust: service,
                policies: #""ManagedPolicyArns": {"Ref": "ExecutionPolicies"}"#),
        ]
        return """
            {"Description": "\(mark): assets and roles for deployments.",
              "Parameters": {
                "TrustedAccounts": {"Type": "CommaDelimitedList"},
                "ExecutionPolicies": {"Type": "CommaDelimitedList"}},
              "Resources": {
                "StagingBucket": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain",
                  "UpdateReplacePolicy": "Retain", "Properties": {
                  "BucketName": {"Fn::Sub": "cdk-hnb659fds-assets-\(suffix)"},
                  "BucketEncryption": {"ServerSideEncryptionConfiguration": [
                    {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]},
                  "VersioningConfiguration": {"Status": "Enabled"},
                  "PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "BlockPublicPolicy": true,
                    "IgnorePublicAcls": true, "RestrictPublicBuckets": true},
                  "LifecycleConfiguration": {"Rules": [{"Id": "OldVersions", "Status": "Enabled",
                    "NoncurrentVersionExpiration": {"NoncurrentDays": 365},
                    "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}}]}}},
                "StagingBucketPolicy": {"Type": "AWS::S3::BucketPolicy", "Properties": {
                  "Bucket": {"Ref": "StagingBucket"},
                  "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Sid": "OverTLSOnly",
                    "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": \(bucket),
                    "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}},
                "ContainerAssetsRepository": {"Type": "AWS::ECR::Repository", "Properties": {
                  "RepositoryName": {"Fn::Sub": "cdk-hnb659fds-container-assets-\(suffix)"},
                  "ImageTagMutability": "IMMUTABLE", "ImageScanningConfiguration": {"ScanOnPush": true}}},
                "CdkBootstrapVersion": {"Type": "AWS::SSM::Parameter", "Properties": {
                  "Type": "String", "Name": "/cdk-bootstrap/hnb659fds/version", "Value": "\(Self.version)"}},
            \(roles.joined(separator: ",\n"))},
              "Outputs": {
                "BucketName": {"Value": {"Ref": "StagingBucket"}},
                "ImageRepositoryName": {"Value": {"Ref": "ContainerAssetsRepository"}},
                "BootstrapVersion": {"Value": {"Fn::GetAtt": ["CdkBootstrapVersion", "Value"]}}}}

            """
    }
}
