"""What goes wrong by configuration, and the way back out of it."""

import botocore.exceptions

from checks_changes import topic
from checks_stacks import TOPIC, contains, expect

FAULTS = {
    "resources": [
        {"stack": "fault", "resource": "Bad", "on": "create", "after": 30, "message": "No capacity left", "times": 1},
        {"stack": "stuck", "resource": "A", "on": "update", "rollback": True, "message": "Cannot go back", "times": 1},
        {"stack": "skipped", "resource": "A", "on": "update", "rollback": True, "message": "Cannot go back", "times": 2},
        {"stack": "stuck", "resource": "B", "on": "update", "rollback": False, "message": "Cannot go on", "times": 1},
        {"stack": "skipped", "resource": "B", "on": "update", "rollback": False, "message": "Cannot go on", "times": 1},
        {"stack": "stays", "type": "AWS::SNS::*", "on": ["delete"], "message": "Still in use", "times": 1},
    ],
    "calls": [
        {"service": "cloudformation", "operation": "ListExports", "fault": "throttle", "times": 2},
        {"service": "cloudformation", "operation": "ListStacks", "fault": "drop", "times": 1},
        {"service": "cloudformation", "operation": "GetStackPolicy", "fault": "deny", "times": 1},
        {"service": "ssm", "fault": "expired", "times": 1},
        {"service": "s3", "operation": "ListBuckets", "fault": "unavailable", "times": 1},
    ],
}


def check_resource_fault(server, stacks):
    """a resource fails with its message; the next attempt goes well"""
    expect(stacks.create("fault", {"Bad": TOPIC, "Good": TOPIC}), "ROLLBACK_COMPLETE")
    contains(stacks.reasons("fault"), "No capacity left")
    expect(stacks.delete("fault"), "DELETE_COMPLETE")
    expect(stacks.create("fault", {"Bad": TOPIC, "Good": TOPIC}), "CREATE_COMPLETE")


def break_update(stacks, name):
    first = {"A": topic(DisplayName="1"), "B": {**topic(DisplayName="1"), "DependsOn": "A"}}
    second = {"A": topic(DisplayName="2"), "B": {**topic(DisplayName="2"), "DependsOn": "A"}}
    stacks.create(name, first)
    expect(stacks.update(name, second), "UPDATE_ROLLBACK_FAILED")
    expect(stacks.resources(name)["A"]["ResourceStatus"], "UPDATE_FAILED")


def check_continue(server, stacks):
    """continue rollback, again and with skipped resources"""
    break_update(stacks, "stuck")
    contains(stacks.refused(stacks.update, "stuck", {"A": TOPIC}), "is in UPDATE_ROLLBACK_FAILED state")
    contains(stacks.refused(stacks.client.continue_update_rollback, StackName="stuck", ResourcesToSkip=["B2"]), "ValidationError")
    stacks.client.continue_update_rollback(StackName="stuck")
    expect(stacks.wait("stuck"), "UPDATE_ROLLBACK_COMPLETE")
    break_update(stacks, "skipped")
    stacks.client.continue_update_rollback(StackName="skipped")
    expect(stacks.wait("skipped"), "UPDATE_ROLLBACK_FAILED")
    stacks.client.continue_update_rollback(StackName="skipped", ResourcesToSkip=["A"])
    expect(stacks.wait("skipped"), "UPDATE_ROLLBACK_COMPLETE")
    expect(stacks.update("skipped", {"A": topic(DisplayName="3"), "B": {**topic(DisplayName="3"), "DependsOn": "A"}}), "UPDATE_COMPLETE")


def check_delete_failed(server, stacks):
    """a failed deletion can be tried again"""
    stacks.create("stays", {"A": TOPIC})
    expect(stacks.delete("stays"), "DELETE_FAILED")
    expect(stacks.delete("stays"), "DELETE_COMPLETE")


def check_call_faults(server, stacks):
    """throttling, dropped connections, denied and expired calls"""
    contains(stacks.refused(stacks.client.list_exports), "Throttling")
    patient = server.client("cloudformation", retries=5)
    patient.list_exports()
    try:
        stacks.client.list_stacks()
        raise AssertionError("the connection was kept")
    except botocore.exceptions.ConnectionClosedError:
        pass
    stacks.client.list_stacks()
    stacks.create("denied", {"A": TOPIC})
    contains(stacks.refused(stacks.client.get_stack_policy, StackName="denied"), "AccessDenied: User: arn:aws:iam::123456789012:user/local is not authorized to perform: cloudformation:GetStackPolicy")
    contains(stacks.refused(server.client("ssm").describe_parameters), "ExpiredToken")
    contains(stacks.refused(server.client("s3").list_buckets), "ServiceUnavailable")


def check_nested_skip(server, stacks):
    """continue rollback past a resource of a nested stack"""
    from checks_outside import nested
    parent = nested(server, "skip-nested", {"Parameters": {"Name": {"Type": "String"}}, "Resources": {"Inner": topic(DisplayName={"Ref": "Name"})}})
    late = {"Late": {**TOPIC, "DependsOn": "C"}}
    expect(stacks.create("deep", parent("one")), "CREATE_COMPLETE")
    child = stacks.resources("deep")["C"]["PhysicalResourceId"]
    server.faults({"resources": [
        {"resource": "Inner", "rollback": True, "message": "Cannot go back", "times": 1},
        {"stack": "deep", "resource": "Late", "message": "Cannot go on", "times": 1}]})
    expect(stacks.update("deep", {**parent("two"), **late}), "UPDATE_ROLLBACK_FAILED")
    expect(stacks.status(child), "UPDATE_ROLLBACK_FAILED")
    name = stacks.describe(child)["StackName"]
    contains(stacks.refused(stacks.client.continue_update_rollback, StackName="deep", ResourcesToSkip=[f"{name}.Other"]), "ValidationError")
    stacks.client.continue_update_rollback(StackName="deep", ResourcesToSkip=[f"{name}.Inner"])
    expect(stacks.wait("deep"), "UPDATE_ROLLBACK_COMPLETE")
    expect(stacks.status(child), "UPDATE_ROLLBACK_COMPLETE")


def check_lost_answer(server, stacks):
    """a lost answer: the call was carried out, and its repetition with the same token does nothing twice"""
    server.faults({"calls": [{"service": "cloudformation", "operation": "CreateStack", "fault": "lose", "times": 1}]})
    arguments = dict(StackName="lost-answer", TemplateBody='{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}}', ClientRequestToken="once")
    try:
        stacks.client.create_stack(**arguments)
        raise AssertionError("the answer came")
    except botocore.exceptions.ConnectionClosedError:
        pass
    stack_id = stacks.describe("lost-answer")["StackId"]
    expect(stacks.client.create_stack(**arguments)["StackId"], stack_id)
    expect(stacks.wait("lost-answer"), "CREATE_COMPLETE")
    expect(len(stacks.events("lost-answer")), 5)
    contains(stacks.refused(stacks.client.create_stack, **{**arguments, "ClientRequestToken": "twice"}), "AlreadyExistsException")
