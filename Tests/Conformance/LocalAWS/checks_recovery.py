"""Ways out of failed deployments, what several callers do to each other, and how long things take."""

import time

from checks_changes import topic
from checks_stacks import BUCKET, TOPIC, contains, expect

# Refused by its service when it is made.
BAD = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 100000}}


def check_rollback_stack(server, stacks):
    """RollbackStack after a creation and an update that were left as they failed"""
    expect(stacks.create("left", {"A": TOPIC, "Bad": {**BAD, "DependsOn": "A"}}, DisableRollback=True), "CREATE_FAILED")
    expect(stacks.resources("left")["A"]["ResourceStatus"], "CREATE_COMPLETE")
    stacks.client.rollback_stack(StackName="left")
    expect(stacks.wait("left"), "ROLLBACK_COMPLETE")
    expect(stacks.statuses("left", "A")[-1], "DELETE_COMPLETE")
    stacks.create("half", {"A": topic(DisplayName="one")})
    expect(stacks.update("half", {"A": topic(DisplayName="two"), "Bad": {**BAD, "DependsOn": "A"}}, DisableRollback=True), "UPDATE_FAILED")
    operation = stacks.client.rollback_stack(StackName="half")["OperationId"]
    expect(stacks.wait("half"), "UPDATE_ROLLBACK_COMPLETE")
    expect(stacks.describe("half")["LastOperations"][0], {"OperationType": "ROLLBACK", "OperationId": operation})
    expect(sorted(stacks.resources("half")), ["A"])
    contains(stacks.refused(stacks.client.rollback_stack, StackName="half"), "UPDATE_ROLLBACK_COMPLETE")


def check_mended(server, stacks):
    """a creation that failed is mended by the next update, and only what failed is made again"""
    expect(stacks.create("mend", {"A": TOPIC, "B": {**BAD, "DependsOn": "A"}}, DisableRollback=True), "CREATE_FAILED")
    kept = stacks.resources("mend")["A"]["PhysicalResourceId"]
    expect(stacks.update("mend", {"A": TOPIC, "B": {"Type": "AWS::SQS::Queue", "DependsOn": "A"}}), "UPDATE_COMPLETE")
    expect(stacks.resources("mend")["A"]["PhysicalResourceId"], kept)
    expect(stacks.resources("mend")["B"]["ResourceStatus"], "CREATE_COMPLETE")


def check_events_by_operation(server, stacks):
    """events by operation, and only the failed ones"""
    stacks.create("story", {"A": topic(DisplayName="one")})
    stacks.update("story", {"A": topic(DisplayName="two"), "Bad": {**BAD, "DependsOn": "A"}}, ClientRequestToken="deploy-1")
    operation = stacks.describe("story")["LastOperations"][0]["OperationId"]
    events = stacks.client.describe_events(StackName="story", OperationId=operation)["OperationEvents"]
    expect({event["OperationId"] for event in events}, {operation})
    failed = stacks.client.describe_events(StackName="story", OperationId=operation, Filters={"FailedEvents": True})["OperationEvents"]
    expect([(event["LogicalResourceId"], event["EventType"]) for event in failed], [("Bad", "PROVISIONING_ERROR")])
    tokens = {event.get("ClientRequestToken") for event in stacks.events("story") if event["ResourceStatus"].startswith("UPDATE")}
    expect(tokens, {"deploy-1"})


def check_other_deployer(server, stacks):
    """a change set is of no use after somebody else's update"""
    stacks.create("two-hands", {"A": topic(DisplayName="one")})
    expect(stacks.change_set("two-hands", "mine", {"A": topic(DisplayName="mine")})["ExecutionStatus"], "AVAILABLE")
    expect(stacks.update("two-hands", {"A": topic(DisplayName="theirs")}), "UPDATE_COMPLETE")
    expect(stacks.client.describe_change_set(StackName="two-hands", ChangeSetName="mine")["ExecutionStatus"], "OBSOLETE")
    contains(stacks.refused(stacks.client.execute_change_set, StackName="two-hands", ChangeSetName="mine"), "InvalidChangeSetStatus")
    stacks.change_set("two-hands", "first", {"A": topic(DisplayName="a")})
    stacks.change_set("two-hands", "second", {"A": topic(DisplayName="b")})
    stacks.client.execute_change_set(StackName="two-hands", ChangeSetName="first")
    expect(stacks.wait("two-hands"), "UPDATE_COMPLETE")
    contains(stacks.refused(stacks.client.execute_change_set, StackName="two-hands", ChangeSetName="second"), "ChangeSetNotFound")


def check_retention(server, stacks):
    """RetainExceptOnCreate: gone with a failed creation, kept afterwards"""
    kept = {**TOPIC, "DeletionPolicy": "RetainExceptOnCreate"}
    expect(stacks.create("except", {"A": kept, "Bad": {**BAD, "DependsOn": "A"}}), "ROLLBACK_COMPLETE")
    expect(stacks.statuses("except", "A")[-1], "DELETE_COMPLETE")
    expect(stacks.delete("except"), "DELETE_COMPLETE")
    expect(stacks.create("except", {"A": kept, "B": TOPIC}), "CREATE_COMPLETE")
    expect(stacks.update("except", {"B": TOPIC}), "UPDATE_COMPLETE")
    expect(stacks.statuses("except", "A")[-1], "DELETE_SKIPPED")


def check_forced_deletion(server, stacks):
    """a deletion that failed is forced: what cannot go stays behind"""
    stacks.create("forced", {"B": BUCKET, "T": TOPIC})
    name = stacks.resources("forced")["B"]["PhysicalResourceId"]
    server.client("s3").put_object(Bucket=name, Key="x", Body=b"1")
    expect(stacks.delete("forced"), "DELETE_FAILED")
    expect(stacks.delete("forced", DeletionMode="FORCE_DELETE_STACK"), "DELETE_COMPLETE")
    server.client("s3").head_bucket(Bucket=name)


def check_import_into_new_stack(server, stacks):
    """a new stack of imported resources"""
    server.client("s3").create_bucket(Bucket="loose-bucket")
    template = {"B": {**BUCKET, "DeletionPolicy": "Retain", "Properties": {"BucketName": "loose-bucket"}}}
    identifier = [{"ResourceType": "AWS::S3::Bucket", "LogicalResourceId": "B", "ResourceIdentifier": {"BucketName": "loose-bucket"}}]
    made = stacks.change_set("collector", "first", template, ChangeSetType="IMPORT", ResourcesToImport=identifier)
    expect(made["Status"], "CREATE_COMPLETE")
    expect(stacks.status("collector"), "REVIEW_IN_PROGRESS")
    stacks.client.execute_change_set(StackName="collector", ChangeSetName="first")
    expect(stacks.wait("collector"), "IMPORT_COMPLETE")
    expect(stacks.update("collector", {**template, "T": TOPIC}), "UPDATE_COMPLETE")


def check_custom_resources(server, stacks):
    """custom resources answer, and give attributes"""
    custom = {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:aws:lambda:us-east-1:123456789012:function:f", "Size": 1}}
    template = {"Resources": {"C": custom, "T": topic(DisplayName={"Fn::GetAtt": ["C", "Name"]})}}
    expect(stacks.create("custom", template), "CREATE_COMPLETE")
    template["Resources"]["C"]["Properties"]["Size"] = 2
    expect(stacks.update("custom", template), "UPDATE_COMPLETE")
    expect(stacks.statuses("custom", "C")[-1], "UPDATE_COMPLETE")


def check_durations(server, stacks):
    """creation takes what the table says, scaled, and what does not depend on each other goes at once"""
    database = {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.medium", "Engine": "postgres", "AllocatedStorage": "20",
                "MasterUsername": "admin1", "ManageMasterUserPassword": True}}
    start = time.monotonic()
    expect(stacks.create("slow", {"A": database, "B": database, "C": {**TOPIC, "DependsOn": ["A", "B"]}}), "CREATE_COMPLETE")
    # 480 seconds in the table, 600 times faster: 0.8 seconds, and not twice that.
    assert time.monotonic() - start >= 0.8
    times = {}
    for event in stacks.events("slow"):
        times.setdefault(event["LogicalResourceId"], []).append(event["Timestamp"])
    for name in "AB":
        seconds = (times[name][-1] - times[name][0]).total_seconds()
        assert 0.79 <= seconds <= 0.82, seconds
    assert times["B"][0] < times["A"][-1] and times["C"][0] >= max(times["A"][-1], times["B"][-1])


def check_waiting_for_deletion(server, stacks):
    """cross-stack dead-locks: an export in use cannot go until its reader lets go, in two phases"""
    def giver(*names):
        return {"Resources": {"A": TOPIC}, "Outputs": {name: {"Value": name, "Export": {"Name": f"lock-{name}"}} for name in names}}
    def taker(value):
        return {"A": topic(DisplayName=value)}
    stacks.create("lock-giver", giver("old"))
    stacks.create("lock-taker", taker({"Fn::ImportValue": "lock-old"}))
    expect(stacks.update("lock-giver", giver("new")), "UPDATE_ROLLBACK_COMPLETE")
    expect([e["Name"] for e in stacks.client.list_exports()["Exports"] if e["Name"].startswith("lock-")], ["lock-old"])
    expect(stacks.update("lock-giver", giver("old", "new")), "UPDATE_COMPLETE")
    expect(stacks.update("lock-taker", taker({"Fn::ImportValue": "lock-new"})), "UPDATE_COMPLETE")
    contains(stacks.refused(stacks.client.list_imports, ExportName="lock-old"), "is not imported by any stack")
    expect(stacks.update("lock-giver", giver("new")), "UPDATE_COMPLETE")
