"""Starts the local AWS for one suite of checks, and speaks to it through boto3."""

import json
import os
import subprocess
import tempfile
import time
import urllib.request

import boto3
import botocore.config
import botocore.exceptions

ClientError = botocore.exceptions.ClientError


def until(look, otherwise, limit=10):
    """What `look` finds, as soon as it finds something; a failure that says `otherwise` where it never does."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError(otherwise)


class Server:
    # Those that nobody stopped yet: a check that fails leaves its own behind.
    running = set()

    def __init__(self, program, *arguments, faults=None):
        self.folder = tempfile.TemporaryDirectory(prefix="local-aws-")
        self.program = program
        self.arguments = list(arguments)
        if faults:
            path = os.path.join(self.folder.name, "faults.json")
            with open(path, "w") as file:
                json.dump(faults, file)
            self.arguments += ["--faults", path]
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "local", *self.arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment = {}
        while "AWS_EC2_METADATA_DISABLED" not in self.environment:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit("the server did not start")
            if line.startswith("export "):
                name, value = line[len("export "):].strip().split("=", 1)
                self.environment[name] = value
        self.endpoint = self.environment["AWS_ENDPOINT_URL"]
        Server.running.add(self)

    def stop(self):
        Server.running.discard(self)
        self.process.send_signal(2)
        code = self.process.wait(10)
        self.process.stdout.close()
        return code

    def client(self, service, region="us-east-1", account="123456789012", secret=None, token=None, retries=1):
        return boto3.client(
            service, region_name=region, endpoint_url=self.endpoint, aws_access_key_id=account,
            aws_secret_access_key=secret or self.environment["AWS_SECRET_ACCESS_KEY"], aws_session_token=token,
            config=botocore.config.Config(
                retries={"total_max_attempts": retries, "mode": "standard"}, s3={"addressing_style": "path"},
            signature_version="s3v4" if service == "s3" else None))

    def faults(self, plan):
        """Replaces what is to go wrong."""
        request = urllib.request.Request(
            self.endpoint + "/_local/faults", json.dumps(plan).encode(), {"Content-Type": "application/json"}, method="PUT")
        urllib.request.urlopen(request).read()

    def kill(self):
        Server.running.discard(self)
        self.process.kill()
        self.process.wait(10)
        self.process.stdout.close()

    def tamper(self, **change):
        request = urllib.request.Request(
            self.endpoint + "/_local/resources", json.dumps(change).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(request).read()


class Stacks:
    """What every check needs of CloudFormation."""

    def __init__(self, server, **arguments):
        self.client = server.client("cloudformation", **arguments)

    def create(self, name, resources, wait=True, **arguments):
        template = resources if isinstance(resources, str) else json.dumps(
            resources if "Resources" in resources else {"Resources": resources})
        result = self.client.create_stack(StackName=name, TemplateBody=template, **arguments)
        return self.wait(result["StackId"]) if wait else result["StackId"]

    def update(self, name, resources=None, wait=True, **arguments):
        if resources is not None:
            arguments["TemplateBody"] = json.dumps(
                resources if "Resources" in resources else {"Resources": resources})
        result = self.client.update_stack(StackName=name, **arguments)
        return self.wait(result["StackId"]) if wait else result["StackId"]

    def delete(self, name, **arguments):
        stack_id = self.describe(name)["StackId"]
        self.client.delete_stack(StackName=name, **arguments)
        return self.wait(stack_id)

    def describe(self, name):
        return self.client.describe_stacks(StackName=name)["Stacks"][0]

    def status(self, name):
        return self.describe(name)["StackStatus"]

    def wait(self, name, limit=30):
        def rests():
            status = self.status(name)
            return None if status.endswith("IN_PROGRESS") else status

        return until(rests, f"{name} does not come to rest", limit)

    def events(self, name):
        pages = self.client.get_paginator("describe_stack_events").paginate(StackName=name)
        return [event for page in pages for event in page["StackEvents"]][::-1]

    def statuses(self, name, logical_id):
        return [event["ResourceStatus"] for event in self.events(name) if event["LogicalResourceId"] == logical_id]

    def reasons(self, name):
        return [event.get("ResourceStatusReason", "") for event in self.events(name)]

    def resources(self, name):
        found = self.client.describe_stack_resources(StackName=name)["StackResources"]
        return {resource["LogicalResourceId"]: resource for resource in found}

    def outputs(self, name):
        return {output["OutputKey"]: output["OutputValue"] for output in self.describe(name).get("Outputs", [])}

    def change_set(self, stack, name, resources, **arguments):
        template = json.dumps(resources if "Resources" in resources else {"Resources": resources})
        if "UsePreviousTemplate" not in arguments:
            arguments["TemplateBody"] = template
        self.client.create_change_set(StackName=stack, ChangeSetName=name, **arguments)

        def ready():
            found = self.client.describe_change_set(StackName=stack, ChangeSetName=name, IncludePropertyValues=True)
            return None if found["Status"] in ("CREATE_PENDING", "CREATE_IN_PROGRESS") else found

        return until(ready, "the change set never got ready")

    def refused(self, call, *arguments, **named):
        """The code and message of the refusal of a call, or a failure where it is not refused."""
        try:
            call(*arguments, **named)
        except ClientError as error:
            return error.response["Error"]["Code"] + ": " + error.response["Error"]["Message"]
        raise AssertionError("this was not refused")
