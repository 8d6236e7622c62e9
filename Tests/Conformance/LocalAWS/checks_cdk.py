"""The command line of the AWS CDK, a third client that nobody here wrote."""

import hashlib
import json
import os
import subprocess
import tempfile

from checks_stacks import TOPIC, contains, expect

ACCOUNT, REGION = "123456789012", "us-east-1"
BUCKET = f"cdk-hnb659fds-assets-{ACCOUNT}-{REGION}"
BOOTSTRAP = {"requiresBootstrapStackVersion": 6, "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version"}


def role(name):
    return f"arn:${{AWS::Partition}}:iam::{ACCOUNT}:role/cdk-hnb659fds-{name}-role-{ACCOUNT}-{REGION}"


def write_assembly(folder, display_name):
    """An assembly with one stack and one file, as the CDK's default synthesizer writes it."""
    template = json.dumps({
        "Parameters": {"BootstrapVersion": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/cdk-bootstrap/hnb659fds/version"}},
        "Resources": {"T": {**TOPIC, "Properties": {"DisplayName": display_name}}, "F": {"Type": "AWS::S3::Bucket"}}})
    files = {"Shop.template.json": template, "data.txt": "asset"}
    assets = {}
    for path, content in files.items():
        with open(os.path.join(folder, path), "w") as file:
            file.write(content)
        digest = hashlib.sha256(content.encode()).hexdigest()
        assets[digest] = {"source": {"path": path, "packaging": "file"}, "destinations": {"current": {
            "bucketName": BUCKET, "objectKey": digest + os.path.splitext(path)[1], "region": REGION, "assumeRoleArn": role("file-publishing")}}}
    url = f"s3://{BUCKET}/{hashlib.sha256(template.encode()).hexdigest()}.json"
    stack = {"templateFile": "Shop.template.json", "assumeRoleArn": role("deploy"),
             "cloudFormationExecutionRoleArn": role("cfn-exec"), "stackTemplateAssetObjectUrl": url, **BOOTSTRAP}
    manifest = {"version": "36.0.0", "artifacts": {
        "Shop.assets": {"type": "cdk:asset-manifest", "properties": {"file": "Shop.assets.json", **BOOTSTRAP}},
        "Shop": {"type": "aws:cloudformation:stack", "environment": f"aws://{ACCOUNT}/{REGION}", "properties": stack,
                 "dependencies": ["Shop.assets"], "displayName": "Shop"}}}
    for path, value in [("Shop.assets.json", {"version": "36.0.0", "files": assets, "dockerImages": {}}), ("manifest.json", manifest)]:
        with open(os.path.join(folder, path), "w") as file:
            json.dump(value, file)


def check_cdk(server, stacks):
    """the AWS CDK: bootstrap, diff, deploy with assets, drift, deploy that reverts it, destroy"""
    environment = {**os.environ, **server.environment, "CI": "1", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    with tempfile.TemporaryDirectory() as folder:
        def cdk(*arguments):
            done = subprocess.run(
                ["node", server.cdk, *arguments, "--app", folder, "--no-notices"], env=environment, cwd=folder,
                capture_output=True, text=True, timeout=300)
            assert done.returncode == 0, done.stdout + done.stderr
            return done.stdout + done.stderr

        write_assembly(folder, "one")
        contains(cdk("bootstrap", f"aws://{ACCOUNT}/{REGION}"), "bootstrapped")
        assert int(server.client("ssm").get_parameter(Name=BOOTSTRAP["bootstrapStackVersionSsmParameter"])["Parameter"]["Value"]) >= 6
        contains(cdk("diff", "Shop"), "AWS::SNS::Topic T")
        cdk("deploy", "Shop", "--require-approval", "never")
        expect(stacks.status("Shop"), "CREATE_COMPLETE")
        keys = [found["Key"] for found in server.client("s3").list_objects_v2(Bucket=BUCKET)["Contents"]]
        expect(sorted(os.path.splitext(key)[1] for key in keys), [".json", ".txt"])
        contains(stacks.describe("Shop")["RoleARN"], "role/cdk-hnb659fds-cfn-exec-role")
        write_assembly(folder, "two")
        cdk("deploy", "Shop", "--require-approval", "never")
        expect(stacks.status("Shop"), "UPDATE_COMPLETE")
        server.tamper(stack="Shop", logicalId="T", set={"/DisplayName": "by hand"})
        contains(cdk("drift", "Shop"), "/DisplayName")
        cdk("deploy", "Shop", "--require-approval", "never", "--revert-drift")
        contains(cdk("drift", "Shop"), "No drift detected")
        cdk("destroy", "Shop", "--force")
        contains(stacks.refused(stacks.describe, "Shop"), "does not exist")
