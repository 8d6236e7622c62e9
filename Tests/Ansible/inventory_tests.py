"""Holds the inventory to what the platform synthesises to: every server of the templates is found by the inventory of its
environment and by no other, with the right groups, region and bucket. The plugin of amazon.aws asks a server of moto, which
has the instances that the templates would start.

usage: inventory_tests.py ASSEMBLY
"""

import json
import logging
import os
import sys

from playbook import FOLDER, run

# moto and boto3 sign with these, and so does the plugin.
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_EC2_METADATA_DISABLED": "true"}
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ |= CREDENTIALS

import boto3
import yaml
from moto.server import ThreadedMotoServer

import assemblies

checks = assemblies.Checks()
[assembly] = assemblies.given(sys.argv[1:2])
GROUPS = {"Administration/Bastion": "bastion", "Testers": "testers"}
MOTO_ACCOUNT = "123456789012"


def tags(resource, member="Tags"):
    """What instances of a group get at their start."""
    return {tag["Key"]: tag["Value"] for tag in resource["Properties"].get(member, []) if tag.get("PropagateAtLaunch", True)}


def launched(template, resource):
    """The tags of a launch template for instances."""
    data = template["Resources"][resource]["Properties"]["LaunchTemplateData"]
    of_instances = [given for given in data.get("TagSpecifications", []) if given["ResourceType"] == "instance"]
    return {tag["Key"]: tag["Value"] for given in of_instances for tag in given["Tags"]}


class Stack:
    def __init__(self, key, artifact):
        self.template = assemblies.read(assembly / artifact["properties"]["templateFile"])
        self.account, self.region = artifact["environment"].removeprefix("aws://").split("/")
        self.tags = artifact["properties"].get("tags", {})
        self.environment = self.tags.get("Environment")
        assets = assembly / f"{key}.assets.json"
        files = assemblies.read(assets).get("files", {}).values() if assets.is_file() else []
        self.buckets = {place["bucketName"] for file in files for place in file["destinations"].values()}

    def resources(self, kind):
        return [(key, found) for key, found in self.template["Resources"].items() if found["Type"] == kind]


stacks = [Stack(key, artifact) for key, artifact in assemblies.stacks(assembly).items()]
servers, nodes = [], []
for stack in stacks:
    servers += [(stack, tags(group)) for _, group in stack.resources("AWS::AutoScaling::AutoScalingGroup")]
    servers += [(stack, stack.tags | tags(server)) for _, server in stack.resources("AWS::EC2::Instance")]
    for _, group in stack.resources("AWS::EKS::Nodegroup"):
        nodes.append((stack, group["Properties"].get("Tags", {}) | launched(
            stack.template, group["Properties"]["LaunchTemplate"]["Id"]["Ref"])))
checks.check(servers != [] and nodes != [], "the templates have servers and nodes", f"{len(servers)}, {len(nodes)}")

inventories = {path.name.split(".")[0]: path for path in (FOLDER / "inventory").glob("*.aws_ec2.yml")}
checks.equal(sorted(inventories), sorted({stack.environment for stack, _ in servers}), "environments that have servers")

# What the inventories name is in the templates.
for name, path in sorted(inventories.items()):
    inventory = yaml.safe_load(path.read_text(encoding="utf-8"))
    own = [(stack, given) for stack, given in servers if stack.environment == name]
    checks.equal(set(inventory["regions"]), {stack.region for stack, _ in own}, f"{name}: regions")
    for filter, values in inventory["filters"].items():
        if not filter.startswith("tag:"):
            continue
        for value in values if isinstance(values, list) else [values]:
            found = [given for _, given in own if given.get(filter.removeprefix("tag:")) == value]
            checks.check(found != [], f"{name}: some server has the tag {filter} = {value}")
    for stack, _ in own:
        bucket = f"cdk-hnb659fds-assets-{stack.account}-{stack.region}"
        checks.check(bucket in stack.buckets, f"{name}: {bucket} is the bucket of the bootstrap stack", str(stack.buckets))

# What the roles assume of the templates.
tools = yaml.safe_load((FOLDER / "roles/tools/defaults/main.yml").read_text(encoding="utf-8"))
kubectl = next(binary["version"] for binary in tools["tools_binaries"] if binary["name"] == "kubectl")
for stack in stacks:
    for _, cluster in stack.resources("AWS::EKS::Cluster"):
        minors = [int(version.split(".")[1]) for version in (kubectl, cluster["Properties"]["Version"])]
        checks.check(abs(minors[0] - minors[1]) <= 1, "kubectl fits the cluster", str(minors))
    for _, database in stack.resources("AWS::RDS::DBInstance"):
        version = database["Properties"].get("EngineVersion")
        if version:
            major = int(version.split(".")[0])
            checks.check(tools["tools_postgresql_major"] >= major, "psql is as new as the database", str(major))
    for key, parameter in stack.template.get("Parameters", {}).items():
        if parameter["Type"].endswith("<AWS::EC2::Image::Id>"):
            checks.check("al2023" in parameter["Default"], f"{key} is Amazon Linux 2023", parameter["Default"])
groups = {group["Properties"].get("LogGroupName") for stack in stacks for _, group in stack.resources("AWS::Logs::LogGroup")}
for name in sorted(inventories):
    group = f"/Hosting{name.capitalize()}-Administration-HostLog"
    # The name that a group of this scope gets, as that of the VPN's connections.
    checks.check(group.replace("HostLog", "VPNLog") in groups, f"{name}: how log groups of administration are called")
    if group not in groups:
        print(f"waits: {group} is in no template yet, so that the role logging has nowhere to write")


def start(ec2, given, running=True):
    answer = ec2.run_instances(
        ImageId="ami-12c6146b", MinCount=1, MaxCount=1,
        TagSpecifications=[{"ResourceType": "instance", "Tags": [
            {"Key": key, "Value": value} for key, value in given.items() if isinstance(value, str)]}])
    instance = answer["Instances"][0]["InstanceId"]
    if not running:
        ec2.stop_instances(InstanceIds=[instance])
    return instance


def ask(command, name, *arguments):
    return run(command, "-i", inventories[name], *arguments, **CREDENTIALS, AWS_URL=endpoint)


logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
try:
    # All of it in one account, so that nothing but tags tells environments apart.
    wanted = {name: {} for name in inventories}
    for stack, given in servers:
        ec2 = boto3.client("ec2", region_name=stack.region, endpoint_url=endpoint)
        wanted[stack.environment][start(ec2, given)] = GROUPS.get(given["Name"])
        start(ec2, given, running=False)
        start(ec2, given | {"Project": "another"})
    for stack, given in nodes:
        start(boto3.client("ec2", region_name=stack.region, endpoint_url=endpoint), stack.tags | given)

    for name, path in sorted(inventories.items()):
        result = ask("ansible-inventory", name, "--list")
        if not checks.check(result.returncode == 0, f"{name}: the plugin reads it", result.stderr[-2000:]):
            continue
        told = json.loads(result.stdout, object_hook=lambda value: value.get("__ansible_unsafe", value))
        found = told["_meta"]["hostvars"]
        checks.equal(sorted(found), sorted(wanted[name]), f"{name}: its servers, running, and no others")
        for host, group in wanted[name].items():
            checks.check(group and host in told.get(group, {}).get("hosts", []), f"{name}: {host} is of {group}")
            values = found.get(host, {})
            checks.equal(values.get("environment_name"), name, f"{name}: what it is told of its environment")
            checks.equal(values.get("ansible_connection"), "amazon.aws.aws_ssm", f"{name}: reached by Session Manager")
            checks.equal(values.get("ansible_host"), host, f"{name}: the instance that sessions are with")
            bucket = f"cdk-hnb659fds-assets-{MOTO_ACCOUNT}-us-east-1"
            checks.equal(values.get("ansible_aws_ssm_bucket_name"), bucket, f"{name}: the bucket that files pass through")
        listed = ask("ansible-playbook", name, "--list-hosts", "site.yml")
        lines = [line.strip() for line in listed.stdout.splitlines()]
        checks.equal(sorted(set(lines) & set(found)), sorted(found), f"{name}: the playbook is for all of them")
finally:
    server.stop()
checks.finish()
