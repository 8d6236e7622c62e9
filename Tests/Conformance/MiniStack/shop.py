"""Two stacks of types that MiniStack makes in earnest, as an assembly, and what each service must tell of them."""

import hashlib
import json
import os

ACCOUNT, REGION = "123456789012", "us-east-1"


def data(version):
    resources = {
        "Files": {"Type": "AWS::S3::Bucket", "Properties": {
            "BucketName": "shop-files", "VersioningConfiguration": {"Status": "Enabled"}}},
        "Orders": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "TableName": "shop-orders", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}},
        "Dead": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "shop-dead"}},
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
            "QueueName": "shop-queue", "VisibilityTimeout": 30 * version,
            "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}, "maxReceiveCount": 3}}},
        "Key": {"Type": "AWS::KMS::Key", "Properties": {
            "Description": "shop", "KeyPolicy": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}},
                "Action": "kms:*", "Resource": "*"}]}}},
        "Size": {"Type": "AWS::SSM::Parameter", "Properties": {
            "Name": "/shop/size", "Type": "String", "Value": str(version)}},
        "Password": {"Type": "AWS::SecretsManager::Secret", "Properties": {
            "Name": "shop-password", "GenerateSecretString": {"PasswordLength": 32}}},
    }
    return {"Resources": resources, "Outputs": {
        "Queue": {"Value": {"Fn::GetAtt": ["Queue", "Arn"]}, "Export": {"Name": "shop-queue-arn"}},
        "Orders": {"Value": {"Ref": "Orders"}, "Export": {"Name": "shop-orders-name"}}}}


def application(version, breaks=False):
    resources = {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {
            "RoleName": "shop-role", "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
            "Policies": [{"PolicyName": "queue", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Fn::ImportValue": "shop-queue-arn"}}]}}]}},
        "Log": {"Type": "AWS::Logs::LogGroup", "Properties": {
            "LogGroupName": "/aws/lambda/shop-function", "RetentionInDays": 7 if version == 1 else 30}},
        "Function": {"Type": "AWS::Lambda::Function", "DependsOn": "Log", "Properties": {
            "FunctionName": "shop-function", "Runtime": "python3.12", "Handler": "index.handler",
            "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            "Environment": {"Variables": {"TABLE": {"Fn::ImportValue": "shop-orders-name"}, "VERSION": str(version)}},
            "Code": {"ZipFile": "def handler(event, context):\n    return event\n"}}},
        "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": f"shop-topic-{version}"}},
        "Subscription": {"Type": "AWS::SNS::Subscription", "Properties": {
            "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::ImportValue": "shop-queue-arn"}}},
        "Schedule": {"Type": "AWS::Events::Rule", "Properties": {
            "Name": "shop-schedule", "ScheduleExpression": "rate(1 hour)", "State": "ENABLED"}},
        "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
            "AlarmName": "shop-alarm", "Namespace": "AWS/SQS", "MetricName": "NumberOfMessagesSent", "Statistic": "Sum",
            "Period": 60, "EvaluationPeriods": version, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold"}},
    }
    if breaks:
        # A function without a runtime, which is only found when it is made.
        resources["Twin"] = {"Type": "AWS::CloudFront::Function", "Properties": {
            "Name": "shop-twin", "AutoPublish": True, "FunctionCode": "function handler(event) { return event.request; }",
            "FunctionConfig": {"Comment": "Twin"}}}
    return {"Resources": resources, "Outputs": {"Topic": {"Value": {"Ref": "Topic"}}}}


def write(folder, version, breaks=False):
    """Writes both stacks as an assembly, as the AWS CDK would."""
    os.makedirs(folder, exist_ok=True)
    artifacts = {}
    for name, template, needs in (("ShopData", data(version), []),
                                  ("ShopApplication", application(version, breaks), ["ShopData"])):
        text = json.dumps(template)
        key = hashlib.sha256(text.encode()).hexdigest()
        put(folder, f"{name}.template.json", text)
        bucket = f"cdk-hnb659fds-assets-{ACCOUNT}-{REGION}"
        put(folder, f"{name}.assets.json", json.dumps({"version": "36.0.0", "files": {key: {
            "source": {"path": f"{name}.template.json", "packaging": "file"},
            "destinations": {"here": {"bucketName": bucket, "objectKey": f"{key}.json", "region": REGION}}}}}))
        artifacts[f"{name}.assets"] = {"type": "cdk:asset-manifest", "properties": {
            "file": f"{name}.assets.json", "requiresBootstrapStackVersion": 6,
            "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version"}}
        artifacts[name] = {
            "type": "aws:cloudformation:stack", "environment": f"aws://{ACCOUNT}/{REGION}", "displayName": name,
            "dependencies": [*needs, f"{name}.assets"], "properties": {
                "templateFile": f"{name}.template.json", "stackTemplateAssetObjectUrl": f"s3://{bucket}/{key}.json"}}
    put(folder, "manifest.json", json.dumps({"version": "36.0.0", "artifacts": artifacts}))


def put(folder, name, text):
    with open(os.path.join(folder, name), "w") as file:
        file.write(text)


def read(client, version):
    """Asks each service, and fails where one tells otherwise."""
    assert client("s3").get_bucket_versioning(Bucket="shop-files")["Status"] == "Enabled"
    assert client("dynamodb").describe_table(TableName="shop-orders")["Table"]["KeySchema"][0]["AttributeName"] == "id"
    sqs = client("sqs")
    url = sqs.get_queue_url(QueueName="shop-queue")["QueueUrl"]
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert attributes["VisibilityTimeout"] == str(30 * version), attributes
    assert json.loads(attributes["RedrivePolicy"])["deadLetterTargetArn"].endswith(":shop-dead"), attributes
    assert "shop" in [key["Description"] for key in keys(client("kms"))]
    assert client("ssm").get_parameter(Name="/shop/size")["Parameter"]["Value"] == str(version)
    assert len(client("secretsmanager").get_secret_value(SecretId="shop-password")["SecretString"]) == 32
    policy = client("iam").get_role_policy(RoleName="shop-role", PolicyName="queue")["PolicyDocument"]
    assert policy["Statement"][0]["Resource"].endswith(":shop-queue"), policy
    log = client("logs").describe_log_groups(logGroupNamePrefix="/aws/lambda/shop-function")["logGroups"][0]
    assert log["retentionInDays"] == (7 if version == 1 else 30), log
    function = client("lambda").get_function_configuration(FunctionName="shop-function")
    assert function["Environment"]["Variables"] == {"TABLE": "shop-orders", "VERSION": str(version)}, function
    topics = [topic["TopicArn"].rsplit(":", 1)[1] for topic in client("sns").list_topics()["Topics"]]
    assert [name for name in topics if name.startswith("shop-")] == [f"shop-topic-{version}"], topics
    subscriptions = client("sns").list_subscriptions()["Subscriptions"]
    assert [entry["Endpoint"].rsplit(":", 1)[1] for entry in subscriptions] == ["shop-queue"], subscriptions
    assert client("events").describe_rule(Name="shop-schedule")["ScheduleExpression"] == "rate(1 hour)"
    alarm = client("cloudwatch").describe_alarms(AlarmNames=["shop-alarm"])["MetricAlarms"][0]
    assert alarm["EvaluationPeriods"] == version, alarm
    return 14


def keys(kms):
    return [kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"] for key in kms.list_keys()["Keys"]]
