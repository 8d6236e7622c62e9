"""S3, STS, Parameter Store, ECR; dynamic references; the state file; signatures; the AWS CLI."""

import json
import os
import subprocess
import tempfile

from checks_changes import topic
from checks_stacks import TOPIC, contains, expect
from server import ClientError, Server, Stacks


def check_identity(server, stacks):
    """STS: who calls, and roles of other accounts"""
    expect(server.client("sts").get_caller_identity()["Account"], "123456789012")
    keys = server.client("sts").assume_role(RoleArn="arn:aws:iam::333333333333:role/deploy", RoleSessionName="test")["Credentials"]
    assumed = dict(account=keys["AccessKeyId"], secret=keys["SecretAccessKey"], token=keys["SessionToken"])
    found = server.client("sts", **assumed).get_caller_identity()
    expect((found["Account"], found["Arn"]), ("333333333333", "arn:aws:sts::333333333333:assumed-role/deploy/test"))
    other = Stacks(server, **assumed)
    expect(other.create("there", {"A": TOPIC}), "CREATE_COMPLETE")
    contains(other.describe("there")["StackId"], ":333333333333:stack/there/")
    contains(stacks.refused(stacks.describe, "there"), "does not exist")


def check_storage(server, stacks):
    """S3: objects, listings, ranges, versions, uploads in parts"""
    s3 = server.client("s3")
    s3.create_bucket(Bucket="storage-one")
    for key in ["a/1", "a/2", "b/é ü+&<1>", "c"]:
        s3.put_object(Bucket="storage-one", Key=key, Body=key.encode(), ContentType="text/plain", Metadata={"k": "v"})
    expect([o["Key"] for o in s3.list_objects_v2(Bucket="storage-one")["Contents"]], ["a/1", "a/2", "b/é ü+&<1>", "c"])
    expect([p["Prefix"] for p in s3.list_objects_v2(Bucket="storage-one", Delimiter="/")["CommonPrefixes"]], ["a/", "b/"])
    found = s3.get_object(Bucket="storage-one", Key="b/é ü+&<1>")
    expect((found["Body"].read().decode(), found["ContentType"], found["Metadata"]), ("b/é ü+&<1>", "text/plain", {"k": "v"}))
    expect(s3.get_object(Bucket="storage-one", Key="a/1", Range="bytes=1-")["Body"].read(), b"/1")
    expect(s3.head_object(Bucket="storage-one", Key="c")["ContentLength"], 1)
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="storage-one", PaginationConfig={"PageSize": 2})
    expect([len(page["Contents"]) for page in pages], [2, 2])
    try:
        s3.head_object(Bucket="storage-one", Key="none")
        raise AssertionError("found")
    except ClientError as error:
        expect(error.response["Error"]["Code"], "404")
    with tempfile.NamedTemporaryFile() as file:
        file.write(os.urandom(20 << 20))
        file.flush()
        s3.upload_file(file.name, "storage-one", "large")
        expect(s3.head_object(Bucket="storage-one", Key="large")["ContentLength"], 20 << 20)
        file.seek(0)
        expect(s3.get_object(Bucket="storage-one", Key="large")["Body"].read(), file.read())
    s3.copy_object(Bucket="storage-one", Key="copy", CopySource={"Bucket": "storage-one", "Key": "c"})
    s3.delete_objects(Bucket="storage-one", Delete={"Objects": [{"Key": o["Key"]} for o in s3.list_objects_v2(Bucket="storage-one")["Contents"]]})
    expect(s3.list_objects_v2(Bucket="storage-one")["KeyCount"], 0)
    s3.put_bucket_versioning(Bucket="storage-one", VersioningConfiguration={"Status": "Enabled"})
    one = s3.put_object(Bucket="storage-one", Key="v", Body=b"1")["VersionId"]
    s3.put_object(Bucket="storage-one", Key="v", Body=b"2")
    expect(s3.get_object(Bucket="storage-one", Key="v", VersionId=one)["Body"].read(), b"1")
    contains(stacks.refused(s3.delete_bucket, Bucket="storage-one"), "BucketNotEmpty")
    contains(stacks.refused(server.client("s3", account="444444444444").list_objects_v2, Bucket="storage-one"), "AccessDenied")


def check_dynamic_references(server, stacks):
    """dynamic references and parameters of Parameter Store"""
    ssm = server.client("ssm")
    ssm.put_parameter(Name="/shop/name", Value="first", Type="String")
    template = {"Parameters": {"Image": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/shop/name"}},
                "Resources": {"A": topic("{{resolve:ssm:/shop/name}}-topic", DisplayName={"Ref": "Image"}),
                              "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/shop/out", "Type": "String", "Value": {"Ref": "A"}}}}}
    expect(stacks.create("dynamic", template), "CREATE_COMPLETE")
    arn = stacks.resources("dynamic")["A"]["PhysicalResourceId"]
    expect(arn, "arn:aws:sns:us-east-1:123456789012:first-topic")
    expect(ssm.get_parameter(Name="/shop/out")["Parameter"]["Value"], arn)
    expect(stacks.describe("dynamic")["Parameters"][0]["ResolvedValue"], "first")
    expect(stacks.create("lost", {"A": topic("{{resolve:ssm:/none}}")}), "ROLLBACK_COMPLETE")
    contains(stacks.refused(ssm.get_parameter, Name="/none"), "ParameterNotFound")
    ssm.put_parameter(Name="/shop/name", Value="second", Type="String", Overwrite=True)
    expect(ssm.get_parameter(Name="/shop/name:1")["Parameter"]["Value"], "first")
    expect(stacks.delete("dynamic"), "DELETE_COMPLETE")
    contains(stacks.refused(ssm.get_parameter, Name="/shop/out"), "ParameterNotFound")


def check_registry(server, stacks):
    """ECR: repositories of stacks, images and tags"""
    stacks.create("registry", {"R": {"Type": "AWS::ECR::Repository", "Properties": {"ImageTagMutability": "IMMUTABLE"}}})
    name = stacks.resources("registry")["R"]["PhysicalResourceId"]
    ecr = server.client("ecr")
    expect(ecr.describe_repositories(repositoryNames=[name])["repositories"][0]["imageTagMutability"], "IMMUTABLE")
    ecr.put_image(repositoryName=name, imageManifest="{}", imageTag="one")
    expect(ecr.describe_images(repositoryName=name, imageIds=[{"imageTag": "one"}])["imageDetails"][0]["imageTags"], ["one"])
    contains(stacks.refused(ecr.put_image, repositoryName=name, imageManifest="{ }", imageTag="one"), "ImageTagAlreadyExistsException")
    expect(stacks.delete("registry"), "DELETE_FAILED")
    assert ecr.get_authorization_token()["authorizationData"][0]["expiresAt"]


def check_other_outputs(server, stacks):
    """outputs of other stacks and regions by Fn::GetStackOutput"""
    stacks.create("giver", {"Resources": {"A": TOPIC}, "Outputs": {"Name": {"Value": "given"}}})
    taker = {"A": topic(DisplayName={"Fn::GetStackOutput": {"StackName": "giver", "OutputName": "Name"}})}
    expect(stacks.create("taker", {"Resources": taker, "Outputs": {"N": {"Value": {"Fn::GetStackOutput": {"StackName": "giver", "OutputName": "Name"}}}}}), "CREATE_COMPLETE")
    expect(stacks.outputs("taker")["N"], "given")
    other = Stacks(server, region="eu-west-1")
    expect(other.create("taker", {"A": topic(DisplayName={"Fn::GetStackOutput": {"StackName": "giver", "OutputName": "Name", "Region": "us-east-1"}})}), "CREATE_COMPLETE")


def check_state(server, stacks):
    """state in a file: a restarted server goes on"""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.json")
        first = Server(server.program, "--speed", "600", "--state", path)
        kept = Stacks(first)
        kept.create("kept", {"A": topic("name"), "B": {"Type": "AWS::S3::Bucket"}})
        first.client("s3").put_object(Bucket=kept.resources("kept")["B"]["PhysicalResourceId"], Key="k", Body=b"bytes")
        kept.create("running", {"D": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-postgresql", "MasterUsername": "admin1", "ManageMasterUserPassword": True}}}, wait=False)
        expect(first.stop(), 0)
        second = Server(server.program, "--speed", "600", "--state", path)
        again = Stacks(second)
        expect(again.status("kept"), "CREATE_COMPLETE")
        bucket = again.resources("kept")["B"]["PhysicalResourceId"]
        expect(second.client("s3").get_object(Bucket=bucket, Key="k")["Body"].read(), b"bytes")
        expect(again.wait("running"), "CREATE_COMPLETE")
        expect(again.update("kept", {"A": topic("other"), "B": {"Type": "AWS::S3::Bucket"}}), "UPDATE_COMPLETE")
        second.stop()


def check_killed(server, stacks):
    """a killed server: nothing that was answered is lost, what was under way goes on"""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "state.json")
        cluster = {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-postgresql", "MasterUsername": "admin1", "ManageMasterUserPassword": True}}
        for number in range(4):
            current = Server(server.program, "--speed", "600", "--state", path)
            alive = Stacks(current)
            for earlier in range(number):
                expect(alive.wait(f"s{earlier}"), "CREATE_COMPLETE")
                expect(current.client("s3").get_object(Bucket="killed", Key=f"k{earlier}")["Body"].read(), b"x" * 100000)
            if number == 0:
                current.client("s3").create_bucket(Bucket="killed")
            current.client("s3").put_object(Bucket="killed", Key=f"k{number}", Body=b"x" * 100000)
            alive.create(f"s{number}", {"A": TOPIC, "D": {**cluster, "DependsOn": "A"}}, wait=False)
            current.kill()
        with open(path, "w") as file:
            file.write('{"version":1,"state":{')
        done = subprocess.run([server.program, "local", "--state", path], capture_output=True, text=True, timeout=20)
        expect(done.returncode, 2)
        contains(done.stderr, "is no state file")


def check_signatures(server, stacks):
    """signatures are checked where that is asked"""
    strict = Server(server.program, "--require-signatures")
    try:
        expect(Stacks(strict).create("signed", {"A": TOPIC}), "CREATE_COMPLETE")
        s3 = strict.client("s3")
        s3.create_bucket(Bucket="signed-bucket")
        s3.put_object(Bucket="signed-bucket", Key="é +x", Body=b"1")
        import urllib.request
        url = s3.generate_presigned_url("get_object", {"Bucket": "signed-bucket", "Key": "é +x"})
        expect(urllib.request.urlopen(url).read(), b"1")
        contains(stacks.refused(strict.client("sts", secret="wrong").get_caller_identity), "SignatureDoesNotMatch")
        contains(stacks.refused(strict.client("s3", secret="wrong").list_buckets), "SignatureDoesNotMatch")
        keys = strict.client("sts").assume_role(RoleArn="arn:aws:iam::333333333333:role/r", RoleSessionName="session")["Credentials"]
        assumed = dict(account=keys["AccessKeyId"], secret=keys["SecretAccessKey"], token=keys["SessionToken"])
        expect(strict.client("sts", **assumed).get_caller_identity()["Account"], "333333333333")
    finally:
        strict.stop()


def check_command_line(server, stacks):
    """the AWS CLI: deploy, describe-stack-events, detect-stack-drift, package"""
    environment = {**os.environ, **server.environment, "AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}

    def aws(*arguments):
        done = subprocess.run([server.aws, *arguments], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "template.yaml")
        with open(path, "w") as file:
            file.write("Parameters:\n  Name: {Type: String, Default: a}\nResources:\n  T:\n    Type: AWS::SNS::Topic\n    Properties: {DisplayName: !Ref Name}\n")
        contains(aws("cloudformation", "deploy", "--stack-name", "cli", "--template-file", path), "Successfully created/updated stack - cli")
        contains(aws("cloudformation", "deploy", "--stack-name", "cli", "--template-file", path, "--parameter-overrides", "Name=b"), "Successfully")
        contains(aws("cloudformation", "deploy", "--stack-name", "cli", "--template-file", path, "--no-fail-on-empty-changeset"), "No changes to deploy")
        events = json.loads(aws("cloudformation", "describe-stack-events", "--stack-name", "cli", "--output", "json"))
        expect(events["StackEvents"][0]["ResourceStatus"], "UPDATE_COMPLETE")
        assert json.loads(aws("cloudformation", "detect-stack-drift", "--stack-name", "cli", "--output", "json"))["StackDriftDetectionId"]
        aws("s3", "mb", "s3://cli-bucket")
        aws("s3", "cp", path, "s3://cli-bucket/x/")
        contains(aws("s3", "ls", "s3://cli-bucket/x/"), "template.yaml")
        aws("s3", "rb", "s3://cli-bucket", "--force")
        aws("cloudformation", "delete-stack", "--stack-name", "cli")
        aws("cloudformation", "wait", "stack-delete-complete", "--stack-name", "cli")
