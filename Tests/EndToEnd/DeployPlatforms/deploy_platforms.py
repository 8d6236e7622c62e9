"""The whole life of the reference platforms in the local AWS: done by the command line, read back through boto3."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

from assembly import Assembly, Place, first
from reader import KEPT, Reader
from server import Server

SPEED = "6000"
GIT = ["git", "-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
LOG_GROUP = "AWS::Logs::LogGroup"
ALARM = "AWS::CloudWatch::Alarm"


class Life:
    """One platform, in a folder of its own that is a git repository, against a server of its own."""

    def __init__(self, program, folder):
        self.program = program
        self.name = os.path.basename(os.path.normpath(folder))
        self.home = tempfile.mkdtemp(prefix="deploy-platforms-")
        self.work = os.path.join(self.home, "work")
        shutil.copytree(folder, os.path.join(self.work, "cdk.out"))
        self.git("init", "--quiet")
        self.commit("The platform as it is")
        self.let_be = None
        self.server = Server(program, "--speed", SPEED)
        self.reader = Reader(self.server)
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        self.environment |= self.server.environment | {"HOME": self.home, "NO_COLOR": "1"}
        self.read()

    def read(self):
        self.assembly = Assembly(os.path.join(self.work, "cdk.out"))

    def git(self, *arguments):
        return subprocess.run([*GIT, *arguments], cwd=self.work, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        self.head = self.git("rev-parse", "--short=12", "HEAD")

    def run(self, command, *arguments, expect=0):
        """Runs the command line as a person does, and gives what it printed."""
        ended = subprocess.run(
            [self.program, command, *arguments, *([] if command == "bootstrap" else ["--assembly", "cdk.out"])],
            cwd=self.work, env=self.environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if ended.returncode != expect:
            raise AssertionError(
                f"mainstay {command} {' '.join(arguments)} ended with {ended.returncode}, not {expect}\n"
                + (ended.stdout + ended.stderr)[-6000:])
        return ended.stdout

    def close(self):
        self.server.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    # The steps, in their order.

    def step_bootstrap(self):
        """bootstrap: the stack, its bucket and its version are there in each region"""
        for place in sorted({stack.place for stack in self.assembly.stacks}):
            # The local AWS takes the key's id for the account.
            self.environment["AWS_ACCESS_KEY_ID"] = place.account
            self.run("bootstrap", "--region", place.region)
            self.reader.client("s3", place).head_bucket(Bucket=place.bucket)
            version = self.reader.client("ssm", place).get_parameter(Name="/cdk-bootstrap/hnb659fds/version")
            assert int(version["Parameter"]["Value"]) >= 6, version
        self.environment["AWS_ACCESS_KEY_ID"] = Place.DEFAULT
        return ""

    def step_deploy_staging(self):
        """deploy staging: every resource is there, as described"""
        return self.deploy("staging")

    def step_deploy_production(self):
        """deploy production: every resource is there, protected, with its commit"""
        return self.deploy("production")

    def deploy(self, environment):
        self.run("deploy", environment, "--yes", "--progress", "plain")
        count = live = 0
        for stack in self.assembly.of(environment):
            found = self.reader.stack(stack)
            assert found["StackStatus"] == "CREATE_COMPLETE", found
            assert found["EnableTerminationProtection"] == stack.is_protected, stack.name
            tags = {tag["Key"]: tag["Value"] for tag in found["Tags"]}
            assert tags.get("mainstay:commit") == self.head, (stack.name, tags, self.head)
            resources = self.reader.resources(stack)
            wanted = {name for name, resource in stack.resources().items() if "Condition" not in resource}
            assert wanted <= set(resources), wanted - set(resources)
            assert all(entry["ResourceStatus"] == "CREATE_COMPLETE" for entry in resources.values())
            count += len(resources)
            live += self.count_live(stack, resources)
            failed = [status for status in self.reader.statuses(stack) if status.endswith("FAILED")]
            assert not failed, failed
        outputs = json.loads(self.run("outputs", environment, "--json"))["stacks"]
        for stack in self.assembly.of(environment):
            told = {output["OutputKey"]: output["OutputValue"] for output in self.reader.stack(stack).get("Outputs", [])}
            assert outputs.get(stack.name, {}) == told, (stack.name, outputs.get(stack.name), told)
        return f"{count} resources, {live} of them read back through Cloud Control"

    def count_live(self, stack, resources):
        """How many resources Cloud Control has under their physical ids; log groups and buckets must be among them."""
        live = 0
        for name, entry in resources.items():
            found = self.reader.live(stack.place, entry["ResourceType"], entry["PhysicalResourceId"])
            live += found is not None
            must = entry["ResourceType"] in (LOG_GROUP, ALARM, "AWS::S3::Bucket", "AWS::SQS::Queue")
            assert found is not None or not must, (stack.name, name, entry)
        for entry in resources.values():
            if entry["ResourceType"] == "AWS::S3::Bucket":
                self.reader.client("s3", stack.place).head_bucket(Bucket=entry["PhysicalResourceId"])
        return live

    def step_again(self):
        """deploy staging once more: nothing is asked of CloudFormation"""
        before = [self.reader.statuses(stack) for stack in self.assembly.of("staging")]
        printed = self.run("deploy", "staging", "--yes", "--progress", "plain")
        assert "Nothing to deploy" in printed, printed
        assert before == [self.reader.statuses(stack) for stack in self.assembly.of("staging")]
        return ""

    def step_drift(self):
        """drift: what was changed, deleted and made behind the stacks' backs is found, and nothing else"""
        stacks = self.assembly.of("staging")
        self.drifted, self.group = first(stacks, LOG_GROUP, "RetentionInDays")
        self.group_name = self.reader.physical(self.drifted, self.group)
        self.retention = self.drifted.template["Resources"][self.group]["Properties"]["RetentionInDays"]
        self.reader.patch(self.drifted.place, LOG_GROUP, self.group_name, "/RetentionInDays", 1)
        self.alarm_stack, self.alarm = first(stacks, ALARM, "ComparisonOperator")
        alarm = self.reader.physical(self.alarm_stack, self.alarm)
        self.reader.client("cloudcontrol", self.alarm_stack.place).delete_resource(TypeName=ALARM, Identifier=alarm)
        common = set.intersection(*(set(stack.tags.items()) for stack in stacks))
        self.reader.client("cloudcontrol", self.drifted.place).create_resource(
            TypeName="AWS::SNS::Topic", DesiredState=json.dumps({
                "TopicName": "by-hand", "Tags": [{"Key": key, "Value": value} for key, value in sorted(common)]}))
        told = json.loads(self.run("drift", "staging", "--json", expect=1))
        found = {(stack["stack"], resource["logicalId"]) for stack in told["stacks"] for resource in stack["resources"]}
        expected = {(self.drifted.name, self.group), (self.alarm_stack.name, self.alarm)}
        assert found == expected, (found, expected)
        for stack in stacks:
            names = {name for owner, name in expected if owner == stack.name}
            assert self.reader.drifted(stack) == names, (stack.name, self.reader.drifted(stack))
        by_hand = [entry["arn"] for entry in told["unmanaged"]]
        assert not common or [arn.rsplit(":", 1)[1] for arn in by_hand] == ["by-hand"], by_hand
        return ""

    def step_let_be(self):
        """drift --correct --yes: a stack with drift that is let be is refused, and nothing of it is touched"""
        resources = self.drifted.template["Resources"]
        other = next((name for name, resource in resources.items() if name != self.group
                      and resource["Type"] == LOG_GROUP and "RetentionInDays" in resource["Properties"]), None)
        if other is None:
            return "the stack has one log group alone"
        name = self.reader.physical(self.drifted, other)
        self.reader.patch(self.drifted.place, LOG_GROUP, name, "/RetentionInDays", 3)
        allowed = os.path.join(self.home, "allowed.json")
        with open(allowed, "w") as file:
            json.dump([{"stack": self.drifted.name, "resource": other, "property": "/RetentionInDays",
                        "reason": "An incident is looked into.", "owner": "operations"}], file)
        self.run("drift", "staging", "--correct", "--yes", "--allow-list", allowed, expect=1)
        for group, days in ((self.group_name, 1), (name, 3)):
            found = self.reader.live(self.drifted.place, LOG_GROUP, group)["RetentionInDays"]
            assert found == days, (group, found, "was brought back")
        # Without the list it is drift like any other, which the next step brings back.
        self.let_be = (name, resources[other]["Properties"]["RetentionInDays"])
        return ""

    def step_correct(self):
        """drift --correct: it is brought back, and CloudFormation finds none any more"""
        self.run("drift", "staging", "--correct", "--yes")
        properties = self.reader.live(self.drifted.place, LOG_GROUP, self.group_name)
        assert properties["RetentionInDays"] == self.retention, properties
        if self.let_be:
            assert self.reader.live(self.drifted.place, LOG_GROUP, self.let_be[0])["RetentionInDays"] == self.let_be[1]
        alarm = self.reader.physical(self.alarm_stack, self.alarm)
        assert self.reader.live(self.alarm_stack.place, ALARM, alarm) is not None
        for stack in self.assembly.of("staging"):
            assert self.reader.drifted(stack) == set(), stack.name
        return ""

    def step_change(self):
        """deploy a change to staging: it is there, with its commit, and stacks that it is not about are left alone"""
        self.old, self.new = {}, 731
        for environment in ("staging", "production"):
            stack, name = first(self.assembly.of(environment), LOG_GROUP, "RetentionInDays")
            properties = stack.template["Resources"][name]["Properties"]
            self.old[environment] = properties["RetentionInDays"]
            assert self.old[environment] != self.new
            properties["RetentionInDays"] = self.new
            self.assembly.write(stack)
        self.run("deploy", "production", "--yes", expect=1)
        assert self.retained("production") == self.old["production"], "deployed from a dirty working tree"
        before = {stack.name: self.reader.stack(stack).get("LastUpdatedTime") for stack in self.assembly.of("staging")}
        first_commit = self.head
        self.commit("Logs are kept longer")
        said = json.loads(self.run_diff("staging"))
        changed = {stack["stack"]: [change["logicalId"] for change in stack["changes"] if change["details"]]
                   for stack in said["stacks"] if stack["changes"]}
        assert self.changed("staging")[1] in changed[self.changed("staging")[0].name], changed
        self.run("deploy", "staging", "--yes", "--progress", "plain")
        assert self.retained("staging") == self.new
        for stack in self.assembly.of("staging"):
            found = self.reader.stack(stack)
            is_meant = stack.name == self.changed("staging")[0].name
            commit = next(tag["Value"] for tag in found["Tags"] if tag["Key"] == "mainstay:commit")
            if is_meant:
                assert found["StackStatus"] == "UPDATE_COMPLETE" and commit == self.head, found
            elif found.get("LastUpdatedTime") == before[stack.name]:
                assert commit == first_commit, (stack.name, commit)
        return ""

    def run_diff(self, environment):
        ended = subprocess.run(
            [self.program, "diff", "cdk.out", "--change-set", environment, "--json"], cwd=self.work,
            env=self.environment, capture_output=True, text=True)
        assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]
        return ended.stdout

    def changed(self, environment):
        return first(self.assembly.of(environment), LOG_GROUP, "RetentionInDays")

    def retained(self, environment):
        stack, name = self.changed(environment)
        return self.reader.live(stack.place, LOG_GROUP, self.reader.physical(stack, name))["RetentionInDays"]

    def step_promote(self):
        """promote staging production: the change is in production, and only after it was declared"""
        self.run("promote", "staging", "production", "--yes", expect=1)
        assert self.retained("production") == self.old["production"], "promoted although nothing was declared"
        self.run("promote", "staging", "production", "--yes", "--allow-differences")
        assert self.retained("production") == self.new
        return ""

    def step_rollback(self):
        """rollback production: production is as before, staging is not touched"""
        self.run("rollback", "production", "--yes")
        assert self.retained("production") == self.old["production"]
        assert self.retained("staging") == self.new
        history = json.loads(self.run("history", "production", "--json"))["releases"]
        assert [release["succeeded"] for release in history] == [True] * 3, history
        assert history[0]["reason"].startswith("rollback to ") and history[0]["commit"] == history[2]["commit"], history
        place = self.assembly.of("production")[0].place
        keys = self.reader.client("s3", place).list_objects_v2(
            Bucket=place.bucket, Prefix="mainstay/releases/production/")
        assert keys["KeyCount"] in (0, 3), keys
        return ""

    def step_status(self):
        """status: every stack rests, and is what CloudFormation says"""
        for environment in ("staging", "production"):
            told = {row["stack"]: row["status"] for row in json.loads(self.run("status", environment, "--json"))["stacks"]}
            assert told == {stack.name: self.reader.stack(stack)["StackStatus"] for stack in self.assembly.of(environment)}
        return ""

    def step_destroy(self):
        """destroy: refused where protected; then stacks are gone, and what is to stay has stayed"""
        self.run("destroy", "staging", "--confirm", "production", expect=2)
        kept = {}
        for environment in ("staging", "production"):
            for stack in self.assembly.of(environment):
                resources = self.reader.resources(stack)
                kept[stack.name] = {
                    name: resources[name] for name, resource in stack.resources().items()
                    if name in resources and resource.get("DeletionPolicy") in KEPT}
            if any(stack.is_protected for stack in self.assembly.of(environment)):
                self.run("destroy", environment, "--confirm", environment, expect=1)
            for bucket in self.full_buckets(environment):
                self.empty(*bucket)
            self.run("destroy", environment, "--confirm", environment, "--unprotect")
        stayed = 0
        for stack in self.assembly.stacks:
            assert not self.reader.is_there(stack), stack.name
            for name, entry in kept.get(stack.name, {}).items():
                if entry["ResourceType"] in (LOG_GROUP, "AWS::S3::Bucket", "AWS::KMS::Key", "AWS::SQS::Queue"):
                    found = self.reader.live(stack.place, entry["ResourceType"], entry["PhysicalResourceId"])
                    assert found is not None, (stack.name, name)
                    stayed += 1
        return f"{stayed} that hold data stayed"

    def full_buckets(self, environment):
        for stack in self.assembly.of(environment):
            for entry in self.reader.resources(stack).values():
                if entry["ResourceType"] == "AWS::S3::Bucket":
                    yield stack.place, entry["PhysicalResourceId"]

    def empty(self, place, bucket):
        client = self.reader.client("s3", place)
        for entry in client.list_objects_v2(Bucket=bucket).get("Contents", []):
            client.delete_object(Bucket=bucket, Key=entry["Key"])


def main():
    program, folders = os.path.abspath(sys.argv[1]), sys.argv[2:]
    failed = 0
    began = time.monotonic()
    for folder in folders:
        life = Life(program, folder)
        print(f"{life.name}: {len(life.assembly.stacks)} stacks", flush=True)
        try:
            for name, step in vars(Life).items():
                if not name.startswith("step_"):
                    continue
                start = time.monotonic()
                more = step(life)
                title = step.__doc__.strip()
                print(f"  {time.monotonic() - start:5.1f} s  {title}" + (f" ({more})" if more else ""), flush=True)
        except Exception as error:
            failed += 1
            print(f"  FAILED   {step.__doc__.strip()}\n{type(error).__name__}: {error}", flush=True)
        finally:
            life.close()
    print(f"{len(folders) - failed} of {len(folders)} platforms live and go as they should "
          f"({time.monotonic() - began:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
