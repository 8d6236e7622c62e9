"""Deployments to MiniStack by the command line, read back through boto3."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import boto3
import botocore.config
from botocore.exceptions import ClientError

import shop


class MiniStack:
    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="ministack-")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.endpoint = f"http://127.0.0.1:{self.port}"
        environment = os.environ | {
            "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(self.port), "S3_DATA_DIR": f"{self.folder}/s3",
            "STATE_DIR": f"{self.folder}/state", "SFTP_ENABLED": "0"}
        self.log = open(f"{self.folder}/log", "w")
        self.process = subprocess.Popen([program], env=environment, stdout=self.log, stderr=self.log)
        end = time.monotonic() + 60
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise SystemExit("MiniStack did not start")
                time.sleep(0.2)

    def client(self, service, region=shop.REGION, account=shop.ACCOUNT):
        return boto3.client(
            service, region_name=region, endpoint_url=self.endpoint, aws_access_key_id=account,
            aws_secret_access_key="test", config=botocore.config.Config(
                retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}))

    def stop(self):
        # It may outlive a polite request by seconds.
        self.process.kill()
        self.process.wait(10)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Deployments:
    def __init__(self, server, mainstay, assemblies):
        self.server, self.mainstay, self.assemblies = server, os.path.abspath(mainstay), assemblies
        self.home = os.path.join(server.folder, "home")
        os.makedirs(self.home)
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | {
            "AWS_ENDPOINT_URL": server.endpoint, "AWS_ACCESS_KEY_ID": shop.ACCOUNT, "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": shop.REGION, "AWS_EC2_METADATA_DISABLED": "true", "HOME": self.home}

    def run(self, *arguments, expect=(0,)):
        ended = subprocess.run(
            [self.mainstay, *arguments], cwd=self.home, env=self.environment, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, timeout=180)
        if ended.returncode not in expect:
            raise AssertionError(f"{' '.join(arguments)}: {ended.returncode}\n{(ended.stdout + ended.stderr)[-4000:]}")
        return ended

    # MiniStack says of whatever changes in place that it may be replaced, and nobody is there to be asked.
    NAMED = ("--yes", *(word for name in ("Alarm", "Function", "Log", "Queue", "Size") for word in ("--allow-replace", name)))

    def deploy(self, *arguments, **more):
        return self.run("deploy", *arguments, "--assembly", "shop", "--progress", "plain", *self.NAMED, **more)

    def status(self, name):
        return self.server.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]

    def step_bootstrap(self):
        """bootstrap makes the bucket, the repository and the roles"""
        self.run("bootstrap")
        self.server.client("s3").head_bucket(Bucket=f"cdk-hnb659fds-assets-{shop.ACCOUNT}-{shop.REGION}")
        self.server.client("ecr").describe_repositories()
        return self.server.client("ssm").get_parameter(Name="/cdk-bootstrap/hnb659fds/version")["Parameter"]["Value"]

    def step_create(self):
        """two stacks that depend on each other are made, and each service has what they describe"""
        shop.write(os.path.join(self.home, "shop"), 1)
        self.deploy()
        return f"{shop.read(self.server.client, 1)} resources"

    def step_again(self):
        """what is as described is left alone"""
        assert "Nothing to deploy" in self.deploy().stdout

    def step_update(self):
        """updates in place and a replacement reach the services"""
        shop.write(os.path.join(self.home, "shop"), 2)
        self.deploy()
        return f"{shop.read(self.server.client, 2)} resources"

    def step_fail(self):
        """an update that fails is taken back, and the first failed resource is named"""
        shop.write(os.path.join(self.home, "shop"), 2, breaks=True)
        ended = self.deploy(expect=(1,))
        assert "Twin" in ended.stderr, ended.stderr[-3000:]
        assert self.status("ShopApplication") == "UPDATE_ROLLBACK_COMPLETE", self.status("ShopApplication")
        shop.write(os.path.join(self.home, "shop"), 2)
        return f"{shop.read(self.server.client, 2)} resources"

    def step_history(self):
        """releases are kept in the bucket, and the one before comes back"""
        releases = json.loads(self.run("history", "default", "--assembly", "shop", "--json").stdout)["releases"]
        assert [release["succeeded"] for release in releases] == [False, True, True], releases
        self.run("rollback", "default", "--assembly", "shop", "--to", releases[2]["id"], *self.NAMED)
        return f"{shop.read(self.server.client, 1)} resources"

    def step_destroy(self):
        """destroy removes importers before what they import"""
        self.run("destroy", "*", "--assembly", "shop", "--confirm", "*")
        for service, call, more in (
                ("s3", "head_bucket", {"Bucket": "shop-files"}), ("sqs", "get_queue_url", {"QueueName": "shop-queue"}),
                ("dynamodb", "describe_table", {"TableName": "shop-orders"}),
                ("lambda", "get_function", {"FunctionName": "shop-function"})):
            try:
                getattr(self.server.client(service), call)(**more)
            except ClientError:
                continue
            raise AssertionError(f"{more} is still there")

    def step_platforms(self):
        """stacks of the reference platforms that MiniStack takes whole"""
        taken, refused = [], []
        for folder in self.assemblies:
            folder = os.path.abspath(folder)
            with open(os.path.join(folder, "manifest.json")) as file:
                artifacts = json.load(file)["artifacts"]
            for name, artifact in artifacts.items():
                if artifact["type"] != "aws:cloudformation:stack" or self.needs(artifact, artifacts):
                    continue
                account, region = artifact["environment"].removeprefix("aws://").split("/")
                account = account if account.isdigit() else shop.ACCOUNT
                # MiniStack takes the key's id for the account.
                self.environment["AWS_ACCESS_KEY_ID"] = account
                self.run("bootstrap", "--region", region)
                ended = self.run("deploy", name, "--assembly", folder, "--exclusively", "--yes", "--progress", "plain", expect=(0, 1))
                said = (ended.stdout + ended.stderr).lower()
                if ended.returncode == 0:
                    self.read(artifact["properties"].get("stackName", name), region, account)
                    taken.append(name)
                else:
                    assert "unrecognized resource type" in said or "unsupported resource type" in said, (name, said[-3000:])
                    refused.append(name)
        return f"{len(taken)} taken: {', '.join(taken)}; {len(refused)} have types that it does not know" if taken else "none"

    @staticmethod
    def needs(artifact, artifacts):
        return [name for name in artifact.get("dependencies", [])
                if artifacts[name]["type"] == "aws:cloudformation:stack"]

    def read(self, stack, region, account):
        """Buckets and keys of a stack, through their own services."""
        found = self.server.client("cloudformation", region, account).describe_stack_resources(StackName=stack)["StackResources"]
        for entry in found:
            identifier = entry["PhysicalResourceId"]
            if entry["ResourceType"] == "AWS::S3::Bucket":
                self.server.client("s3", region, account).head_bucket(Bucket=identifier)
            elif entry["ResourceType"] == "AWS::KMS::Key":
                self.server.client("kms", region, account).describe_key(KeyId=identifier)


def main():
    ministack, mainstay, *assemblies = sys.argv[1:]
    server = MiniStack(ministack)
    failed = 0
    try:
        deployments = Deployments(server, mainstay, assemblies)
        for name, step in vars(Deployments).items():
            if not name.startswith("step_") or name == "step_platforms" and not assemblies:
                continue
            try:
                more = step(deployments)
                print(f"right    {step.__doc__}" + (f" ({more})" if more else ""), flush=True)
            except Exception as error:
                failed += 1
                print(f"WRONG    {step.__doc__}\n{type(error).__name__}: {error}", flush=True)
    finally:
        server.stop()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
