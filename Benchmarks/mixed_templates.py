"""Writes templates as people write them: thirty types with realistic properties, functions and references.

usage: mixed_templates.py OUTPUT RESOURCES [TEMPLATES]

A template is made of services of thirty resources each, cut off where the number asked for is reached; what refers to
a resource stands after it, so that a cut leaves no reference open. Every second template of a folder is YAML.
"""

import json
import pathlib
import re
import sys


def ref(name):
    return {"Ref": name}


def arn(name, attribute="Arn"):
    return {"Fn::GetAtt": [name, attribute]}


def sub(text):
    return {"Fn::Sub": text}


def policy(*statements, **principal):
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", **principal, "Action": actions, **({"Resource": resource} if resource else {})}
        for actions, resource in statements]}


def service(s):
    """The resources of one service, each `(name, type, properties, attributes)`; `s` begins their names."""
    tags = [{"Key": "Service", "Value": s}, {"Key": "Environment", "Value": ref("Environment")},
            {"Key": "CostCentre", "Value": "4711"}]
    keep = {"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}
    assume = {"Principal": {"Service": "lambda.amazonaws.com"}}
    yield f"{s}Key", "AWS::KMS::Key", {
        "Description": f"Data of {s}", "EnableKeyRotation": True, "PendingWindowInDays": 30, "Tags": tags,
        "KeyPolicy": policy(("kms:*", "*"), Principal={"AWS": sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")}),
    }, keep
    yield f"{s}Alias", "AWS::KMS::Alias", {
        "AliasName": sub(f"alias/${{Environment}}/{s.lower()}"), "TargetKeyId": ref(f"{s}Key")}, {}
    yield f"{s}Bucket", "AWS::S3::Bucket", {
        "BucketEncryption": {"ServerSideEncryptionConfiguration": [{
            "BucketKeyEnabled": True,
            "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": arn(f"{s}Key")}}]},
        "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": True, "BlockPublicPolicy": True, "IgnorePublicAcls": True,
            "RestrictPublicBuckets": True},
        "VersioningConfiguration": {"Status": "Enabled"},
        "LifecycleConfiguration": {"Rules": [
            {"Id": "old", "Status": "Enabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 30},
             "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}},
            {"Id": "cold", "Status": "Enabled", "Prefix": "archive/",
             "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}]}]},
        "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}, "Tags": tags}, keep
    yield f"{s}BucketPolicy", "AWS::S3::BucketPolicy", {
        "Bucket": ref(f"{s}Bucket"),
        "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": [arn(f"{s}Bucket"), sub(f"${{{s}Bucket.Arn}}/*")],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}, {}
    yield f"{s}DeadLetters", "AWS::SQS::Queue", {
        "MessageRetentionPeriod": 1209600, "SqsManagedSseEnabled": True, "Tags": tags}, keep
    yield f"{s}Queue", "AWS::SQS::Queue", {
        "DelaySeconds": 5, "VisibilityTimeout": 180, "ReceiveMessageWaitTimeSeconds": 20,
        "RedrivePolicy": {"deadLetterTargetArn": arn(f"{s}DeadLetters"), "maxReceiveCount": 5},
        "SqsManagedSseEnabled": True, "Tags": tags}, keep
    yield f"{s}Topic", "AWS::SNS::Topic", {
        "DisplayName": f"{s} events", "KmsMasterKeyId": ref(f"{s}Key"), "Tags": tags}, {}
    yield f"{s}Subscription", "AWS::SNS::Subscription", {
        "Protocol": "sqs", "Endpoint": arn(f"{s}Queue"), "TopicArn": ref(f"{s}Topic"), "RawMessageDelivery": True}, {}
    yield f"{s}QueuePolicy", "AWS::SQS::QueuePolicy", {
        "Queues": [ref(f"{s}Queue")],
        "PolicyDocument": policy(
            ("sqs:SendMessage", arn(f"{s}Queue")), Principal={"Service": "sns.amazonaws.com"})}, {}
    yield f"{s}Table", "AWS::DynamoDB::Table", {
        "AttributeDefinitions": [
            {"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "S"},
            {"AttributeName": "owner", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        "GlobalSecondaryIndexes": [{
            "IndexName": "byOwner", "KeySchema": [{"AttributeName": "owner", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"}}],
        "BillingMode": "PAY_PER_REQUEST", "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
        "SSESpecification": {"SSEEnabled": True, "SSEType": "KMS", "KMSMasterKeyId": ref(f"{s}Key")},
        "TimeToLiveSpecification": {"AttributeName": "expires", "Enabled": True}, "Tags": tags}, keep
    yield f"{s}Logs", "AWS::Logs::LogGroup", {
        "LogGroupName": sub(f"/${{Environment}}/{s.lower()}"), "RetentionInDays": 90, "Tags": tags}, keep
    yield f"{s}Role", "AWS::IAM::Role", {
        "AssumeRolePolicyDocument": policy(("sts:AssumeRole", None), **assume),
        "Description": f"What the worker of {s} may do", "MaxSessionDuration": 3600,
        "ManagedPolicyArns": [sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole")],
        "Policies": [{"PolicyName": "work", "PolicyDocument": policy(
            (["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], arn(f"{s}Queue")),
            (["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
             [arn(f"{s}Table"), sub(f"${{{s}Table.Arn}}/index/*")]),
            (["s3:GetObject", "s3:PutObject"], sub(f"${{{s}Bucket.Arn}}/*")),
            (["kms:Decrypt", "kms:GenerateDataKey"], arn(f"{s}Key")))}], "Tags": tags}, {}
    yield f"{s}Group", "AWS::EC2::SecurityGroup", {
        "GroupDescription": f"The worker of {s}", "VpcId": ref("Vpc"),
        "SecurityGroupIngress": [
            {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/16", "Description": "inside"},
            {"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8081, "CidrIp": "192.168.0.0/24"}],
        "SecurityGroupEgress": [{"IpProtocol": "-1", "CidrIp": "0.0.0.0/0", "Description": "anywhere"}],
        "Tags": tags}, {}
    yield f"{s}Function", "AWS::Lambda::Function", {
        "Architectures": ["arm64"], "Code": {"S3Bucket": ref("CodeBucket"), "S3Key": f"{s.lower()}/function.zip"},
        "Description": f"Works through the queue of {s}", "Handler": "index.handler", "Runtime": "python3.13",
        "MemorySize": 512, "Timeout": 30, "Role": arn(f"{s}Role"), "TracingConfig": {"Mode": "Active"},
        "Environment": {"Variables": {
            "TABLE": ref(f"{s}Table"), "BUCKET": ref(f"{s}Bucket"), "TOPIC": ref(f"{s}Topic"),
            "STAGE": {"Fn::If": ["IsProduction", "production", "staging"]}}},
        "LoggingConfig": {"LogGroup": ref(f"{s}Logs"), "LogFormat": "JSON"},
        "VpcConfig": {"SecurityGroupIds": [arn(f"{s}Group", "GroupId")], "SubnetIds": ref("Subnets")},
        "DeadLetterConfig": {"TargetArn": arn(f"{s}DeadLetters")}, "Tags": tags}, {}
    yield f"{s}Source", "AWS::Lambda::EventSourceMapping", {
        "EventSourceArn": arn(f"{s}Queue"), "FunctionName": ref(f"{s}Function"), "BatchSize": 10,
        "FunctionResponseTypes": ["ReportBatchItemFailures"], "ScalingConfig": {"MaximumConcurrency": 5}}, {}
    yield f"{s}Permission", "AWS::Lambda::Permission", {
        "Action": "lambda:InvokeFunction", "FunctionName": ref(f"{s}Function"), "Principal": "events.amazonaws.com",
        "SourceAccount": ref("AWS::AccountId")}, {}
    yield f"{s}Schedule", "AWS::Events::Rule", {
        "ScheduleExpression": "rate(1 hour)", "State": "ENABLED", "Description": f"Wakes {s}",
        "Targets": [{"Id": "worker", "Arn": arn(f"{s}Function"), "Input": '{"kind":"tick"}'}]}, {}
    for number, (metric, statistic) in enumerate([("Errors", "Sum"), ("Duration", "Maximum"), ("Throttles", "Sum")]):
        yield f"{s}Alarm{number}", "AWS::CloudWatch::Alarm", {
            "AlarmDescription": f"{metric} of {s}", "Namespace": "AWS/Lambda", "MetricName": metric,
            "Dimensions": [{"Name": "FunctionName", "Value": ref(f"{s}Function")}], "Statistic": statistic,
            "Period": 300, "EvaluationPeriods": 3, "DatapointsToAlarm": 2, "Threshold": 1,
            "ComparisonOperator": "GreaterThanOrEqualToThreshold", "TreatMissingData": "notBreaching",
            "AlarmActions": [ref(f"{s}Topic")], "OKActions": [ref(f"{s}Topic")]}, {}
    yield f"{s}Secret", "AWS::SecretsManager::Secret", {
        "Description": f"The database of {s}", "KmsKeyId": ref(f"{s}Key"), "Tags": tags,
        "GenerateSecretString": {
            "SecretStringTemplate": '{"username":"service"}', "GenerateStringKey": "password", "PasswordLength": 32,
            "ExcludeCharacters": "\"@/\\"}}, keep
    yield f"{s}SubnetGroup", "AWS::RDS::DBSubnetGroup", {
        "DBSubnetGroupDescription": f"Where {s} keeps its data", "SubnetIds": ref("Subnets"), "Tags": tags}, {}
    yield f"{s}Database", "AWS::RDS::DBInstance", {
        "Engine": "postgres", "EngineVersion": "17.5", "DBInstanceClass": "db.t4g.medium", "AllocatedStorage": "100",
        "StorageType": "gp3", "StorageEncrypted": True, "KmsKeyId": arn(f"{s}Key"), "MultiAZ": True,
        "BackupRetentionPeriod": 14, "DeletionProtection": True, "CopyTagsToSnapshot": True,
        "PreferredBackupWindow": "02:00-03:00", "PreferredMaintenanceWindow": "sun:04:00-sun:05:00",
        "MasterUsername": sub(f"{{{{resolve:secretsmanager:${{{s}Secret}}:SecretString:username}}}}"),
        "MasterUserPassword": sub(f"{{{{resolve:secretsmanager:${{{s}Secret}}:SecretString:password}}}}"),
        "DBSubnetGroupName": ref(f"{s}SubnetGroup"), "VPCSecurityGroups": [arn(f"{s}Group", "GroupId")],
        "EnableCloudwatchLogsExports": ["postgresql"], "Tags": tags}, {
            "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot"}
    yield f"{s}Repository", "AWS::ECR::Repository", {
        "ImageScanningConfiguration": {"ScanOnPush": True}, "ImageTagMutability": "IMMUTABLE",
        "EncryptionConfiguration": {"EncryptionType": "KMS", "KmsKey": arn(f"{s}Key")}, "Tags": tags}, keep
    yield f"{s}Cluster", "AWS::ECS::Cluster", {
        "ClusterSettings": [{"Name": "containerInsights", "Value": "enabled"}], "Tags": tags}, {}
    yield f"{s}Task", "AWS::ECS::TaskDefinition", {
        "Family": f"{s.lower()}", "Cpu": "512", "Memory": "1024", "NetworkMode": "awsvpc",
        "RequiresCompatibilities": ["FARGATE"], "ExecutionRoleArn": arn(f"{s}Role"), "TaskRoleArn": arn(f"{s}Role"),
        "ContainerDefinitions": [{
            "Name": "web", "Image": sub(f"${{{s}Repository.RepositoryUri}}:latest"), "Essential": True,
            "ReadonlyRootFilesystem": True, "PortMappings": [{"ContainerPort": 8080, "Protocol": "tcp"}],
            "Environment": [{"Name": "TABLE", "Value": ref(f"{s}Table")}, {"Name": "LOG_LEVEL", "Value": "info"}],
            "Secrets": [{"Name": "DATABASE", "ValueFrom": ref(f"{s}Secret")}],
            "LogConfiguration": {"LogDriver": "awslogs", "Options": {
                "awslogs-group": ref(f"{s}Logs"), "awslogs-region": ref("AWS::Region"),
                "awslogs-stream-prefix": "web"}},
            "HealthCheck": {"Command": ["CMD-SHELL", "curl -f http://localhost:8080/health || exit 1"],
                            "Interval": 30, "Timeout": 5, "Retries": 3}}], "Tags": tags}, {}
    yield f"{s}TargetGroup", "AWS::ElasticLoadBalancingV2::TargetGroup", {
        "Protocol": "HTTP", "Port": 8080, "TargetType": "ip", "VpcId": ref("Vpc"), "HealthCheckPath": "/health",
        "HealthCheckIntervalSeconds": 15, "Matcher": {"HttpCode": "200-299"},
        "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}], "Tags": tags}, {}
    yield f"{s}Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", {
        "Scheme": "internet-facing", "Type": "application", "Subnets": ref("Subnets"),
        "SecurityGroups": [arn(f"{s}Group", "GroupId")],
        "LoadBalancerAttributes": [
            {"Key": "deletion_protection.enabled", "Value": "true"},
            {"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}], "Tags": tags}, {}
    yield f"{s}Listener", "AWS::ElasticLoadBalancingV2::Listener", {
        "LoadBalancerArn": ref(f"{s}Balancer"), "Port": 443, "Protocol": "HTTPS",
        "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06", "Certificates": [{"CertificateArn": ref("Certificate")}],
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": ref(f"{s}TargetGroup")}]}, {}
    yield f"{s}Service", "AWS::ECS::Service", {
        "Cluster": ref(f"{s}Cluster"), "TaskDefinition": ref(f"{s}Task"), "LaunchType": "FARGATE", "DesiredCount": 2,
        "DeploymentConfiguration": {
            "MinimumHealthyPercent": 100, "MaximumPercent": 200,
            "DeploymentCircuitBreaker": {"Enable": True, "Rollback": True}},
        "NetworkConfiguration": {"AwsvpcConfiguration": {
            "AssignPublicIp": "DISABLED", "SecurityGroups": [arn(f"{s}Group", "GroupId")], "Subnets": ref("Subnets")}},
        "LoadBalancers": [{
            "ContainerName": "web", "ContainerPort": 8080, "TargetGroupArn": ref(f"{s}TargetGroup")}],
        "Tags": tags}, {"DependsOn": f"{s}Listener"}


def template(resources, first=0):
    """A template of so many resources; `first` makes its names differ from those of other templates."""
    made = {}
    number = first
    while len(made) < resources:
        number += 1
        for name, kind, properties, attributes in service(f"Orders{number}"):
            if len(made) < resources:
                made[name] = {"Type": kind, **attributes, "Properties": properties}
    parameters = {
        "Environment": {"Type": "String", "AllowedValues": ["staging", "production"], "Default": "staging"},
        "Vpc": {"Type": "AWS::EC2::VPC::Id"}, "Subnets": {"Type": "List<AWS::EC2::Subnet::Id>"},
        "CodeBucket": {"Type": "String"}, "Certificate": {"Type": "String"}}
    return {
        "AWSTemplateFormatVersion": "2010-09-09", "Description": f"{resources} resources of a shop",
        "Parameters": parameters,
        "Conditions": {"IsProduction": {"Fn::Equals": [ref("Environment"), "production"]}}, "Resources": made}


def other_words(value):
    """The same value, written otherwise: attributes as text, members in the opposite order."""
    if isinstance(value, list):
        return [other_words(item) for item in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["Fn::GetAtt"] and isinstance(value["Fn::GetAtt"], list):
        return {"Fn::GetAtt": ".".join(value["Fn::GetAtt"])}
    return {key: other_words(value[key]) for key in reversed(value)}


def changed(template):
    """The template in other words, with every tenth resource changed and every fortieth under another name."""
    resources = {}
    for number, (name, resource) in enumerate(other_words(template["Resources"]).items()):
        if number % 10 == 0:
            properties = resource.setdefault("Properties", {})
            kept = [tag for tag in properties.get("Tags", []) if tag.get("Key") != "CostCentre"]
            properties["Tags"] = kept + [{"Key": "CostCentre", "Value": "4712"}]
        resources[name] = resource
    renamed = {name for number, name in enumerate(resources) if number % 40 == 7}
    # Names are words of their own wherever they stand.
    text = re.sub(
        r"\b\w+\b", lambda word: word[0] + "Anew" if word[0] in renamed else word[0], json.dumps(resources))
    return {**template, "Resources": json.loads(text)}


def yaml(value, indent=0):
    """Block YAML, with every string in quotes: it needs no library and is what a careful person may write."""
    blanks = "  " * indent
    lines = []
    pairs = value.items() if isinstance(value, dict) else ((None, item) for item in value)
    for key, item in pairs:
        head = f"{blanks}- " if key is None else f"{blanks}{json.dumps(key) if ':' in key else key}: "
        if isinstance(item, (dict, list)) and item:
            below = yaml(item, indent + 1)
            if key is None:
                # The first line of what is below stands behind the dash.
                lines.append(head + below[0].lstrip())
                lines += below[1:]
            else:
                lines.append(head.rstrip())
                lines += below
        else:
            lines.append(head + json.dumps(item))
    return lines


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".yaml":
        path.write_text("\n".join(yaml(value)) + "\n")
    else:
        path.write_text(json.dumps(value, indent=1) + "\n")


def write_folder(folder, resources, templates):
    """So many templates with so many resources altogether, spread evenly; JSON and YAML in turn."""
    for index in range(templates):
        count = resources // templates + (index < resources % templates)
        ending = "yaml" if index % 2 else "json"
        write(folder / f"part{index // 100}" / f"template{index}.{ending}", template(count, first=index * 20))


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    output = pathlib.Path(sys.argv[1])
    if len(sys.argv) == 4:
        write_folder(output, int(sys.argv[2]), int(sys.argv[3]))
    else:
        write(output, template(int(sys.argv[2])))


if __name__ == "__main__":
    main()
