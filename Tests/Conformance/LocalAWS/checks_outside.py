"""What happens outside of stacks: Cloud Control, drift that a change set reverts, imports, nested change sets."""

import json

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session

from checks_changes import detect, topic
from checks_stacks import BUCKET, TOPIC, contains, expect
from server import until


def control(client, call, **arguments):
    """Sends a request to Cloud Control and waits for its end."""
    token = getattr(client, call)(**arguments)["ProgressEvent"]["RequestToken"]

    def ended():
        event = client.get_resource_request_status(RequestToken=token)["ProgressEvent"]
        return None if event["OperationStatus"] == "IN_PROGRESS" else event

    return until(ended, f"{call} never ends")


def check_cloud_control(server, stacks):
    """Cloud Control reads, lists, makes, changes and deletes resources"""
    client = server.client("cloudcontrol")
    stacks.create("controlled", {"A": topic("controlled", DisplayName="one"), "B": BUCKET})
    arn = stacks.resources("controlled")["A"]["PhysicalResourceId"]
    found = client.get_resource(TypeName="AWS::SNS::Topic", Identifier=arn)["ResourceDescription"]
    expect(json.loads(found["Properties"]), {"TopicName": "controlled", "DisplayName": "one", "TopicArn": arn})
    made = control(client, "create_resource", TypeName="AWS::Logs::LogGroup", DesiredState=json.dumps({"LogGroupName": "loose", "RetentionInDays": 7}))
    expect((made["OperationStatus"], made["Identifier"]), ("SUCCESS", "loose"))
    listed = client.list_resources(TypeName="AWS::Logs::LogGroup")["ResourceDescriptions"]
    expect([entry["Identifier"] for entry in listed], ["loose"])
    patch = [{"op": "replace", "path": "/RetentionInDays", "value": 30}, {"op": "add", "path": "/Tags", "value": []},
             {"op": "add", "path": "/Tags/-", "value": {"Key": "a", "Value": "1"}}]
    changed = control(client, "update_resource", TypeName="AWS::Logs::LogGroup", Identifier="loose", PatchDocument=json.dumps(patch))
    expect(changed["OperationStatus"], "SUCCESS")
    found = client.get_resource(TypeName="AWS::Logs::LogGroup", Identifier="loose")["ResourceDescription"]
    properties = json.loads(found["Properties"])
    expect((properties["RetentionInDays"], properties["Tags"]), (30, [{"Key": "a", "Value": "1"}]))
    name = [{"op": "replace", "path": "/LogGroupName", "value": "other"}]
    refused = control(client, "update_resource", TypeName="AWS::Logs::LogGroup", Identifier="loose", PatchDocument=json.dumps(name))
    expect((refused["OperationStatus"], refused["ErrorCode"]), ("FAILED", "NotUpdatable"))
    wrong = control(client, "create_resource", TypeName="AWS::SQS::Queue", DesiredState=json.dumps({"DelaySeconds": 100000}))
    expect(wrong["ErrorCode"], "InvalidRequest")
    twice = control(client, "create_resource", TypeName="AWS::Logs::LogGroup", DesiredState=json.dumps({"LogGroupName": "loose"}))
    expect(twice["ErrorCode"], "AlreadyExists")
    expect(control(client, "delete_resource", TypeName="AWS::Logs::LogGroup", Identifier="loose")["OperationStatus"], "SUCCESS")
    contains(stacks.refused(client.get_resource, TypeName="AWS::Logs::LogGroup", Identifier="loose"), "ResourceNotFoundException")
    contains(stacks.refused(client.get_resource, TypeName="AWS::No::Thing", Identifier="x"), "TypeNotFoundException")
    expect(control(client, "delete_resource", TypeName="AWS::SNS::Topic", Identifier=arn)["OperationStatus"], "SUCCESS")
    expect(detect(stacks, "controlled")["StackDriftStatus"], "DRIFTED")
    drift = stacks.client.detect_stack_resource_drift(StackName="controlled", LogicalResourceId="A")["StackResourceDrift"]
    expect(drift["StackResourceDriftStatus"], "DELETED")


def check_lists_in_drift(server, stacks):
    """property-level differences: lists without order, added and removed members, what no service tells"""
    group = {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "d", "SecurityGroupIngress": [
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8"},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"}]}}
    queue = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5, "Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}}
    stacks.create("lists", {"G": group, "Q": queue})
    url = stacks.resources("lists")["Q"]["PhysicalResourceId"]
    client = server.client("cloudcontrol")
    swap = [{"op": "move", "from": "/Tags/0", "path": "/Tags/1"}]
    expect(control(client, "update_resource", TypeName="AWS::SQS::Queue", Identifier=url, PatchDocument=json.dumps(swap))["OperationStatus"], "SUCCESS")
    expect(detect(stacks, "lists")["StackDriftStatus"], "IN_SYNC")
    more = [{"op": "remove", "path": "/DelaySeconds"}, {"op": "add", "path": "/VisibilityTimeout", "value": 40}]
    expect(control(client, "update_resource", TypeName="AWS::SQS::Queue", Identifier=url, PatchDocument=json.dumps(more))["OperationStatus"], "SUCCESS")
    expect(detect(stacks, "lists")["DriftedStackResourceCount"], 1)
    drifts = stacks.client.describe_stack_resource_drifts(StackName="lists", StackResourceDriftStatusFilters=["MODIFIED"])["StackResourceDrifts"]
    expect([(d["PropertyPath"], d["DifferenceType"]) for d in drifts[0]["PropertyDifferences"]], [("/DelaySeconds", "REMOVE")])


def check_reverting(server, stacks):
    """a change set reverts drift: three states compared, changed and deleted resources brought back"""
    first = {"A": topic("revert", DisplayName="one"), "B": topic("deleted"), "C": topic(DisplayName="same"), "D": topic(DisplayName="old")}
    stacks.create("revert", first)
    server.tamper(stack="revert", logicalId="A", set={"/DisplayName": "by hand"})
    server.tamper(stack="revert", logicalId="B", delete=True)
    server.tamper(stack="revert", logicalId="D", set={"/DisplayName": "new"})
    plain = stacks.change_set("revert", "plain", first)
    expect(plain["Status"], "FAILED")
    second = {**first, "D": topic(DisplayName="new")}
    made = stacks.change_set("revert", "back", second, DeploymentMode="REVERT_DRIFT")
    expect((made["Status"], made["StackDriftStatus"], made["DeploymentMode"]), ("CREATE_COMPLETE", "DRIFTED", "REVERT_DRIFT"))
    changes = {c["ResourceChange"]["LogicalResourceId"]: c["ResourceChange"] for c in made["Changes"]}
    expect({name: (c["Action"], c["ResourceDriftStatus"]) for name, c in changes.items()},
           {"A": ("Modify", "MODIFIED"), "B": ("Add", "DELETED"), "D": ("SyncWithActual", "MODIFIED")})
    target = changes["A"]["Details"][0]["Target"]
    expect((target["BeforeValue"], target["AfterValue"], target["BeforeValueFrom"], target["Drift"]["PreviousValue"], target["Drift"]["ActualValue"]),
           ("by hand", "one", "ACTUAL_STATE", "one", "by hand"))
    stacks.client.execute_change_set(StackName="revert", ChangeSetName="back")
    expect(stacks.wait("revert"), "UPDATE_COMPLETE")
    expect(detect(stacks, "revert")["StackDriftStatus"], "IN_SYNC")
    expect(stacks.statuses("revert", "D")[-1], "CREATE_COMPLETE")
    client = server.client("cloudcontrol")
    arn = stacks.resources("revert")["A"]["PhysicalResourceId"]
    found = client.get_resource(TypeName="AWS::SNS::Topic", Identifier=arn)["ResourceDescription"]
    expect(json.loads(found["Properties"])["DisplayName"], "one")
    again = stacks.change_set("revert", "again", second, DeploymentMode="REVERT_DRIFT")
    expect((again["Status"], again["StackDriftStatus"]), ("FAILED", "IN_SYNC"))
    server.tamper(stack="revert", logicalId="A", set={"/DisplayName": "by hand"})
    bad = {**second, "Bad": {"Type": "AWS::SQS::Queue", "DependsOn": ["A"], "Properties": {"DelaySeconds": 100000}}}
    stacks.change_set("revert", "bad", bad, DeploymentMode="REVERT_DRIFT", DisableValidation=True)
    stacks.client.execute_change_set(StackName="revert", ChangeSetName="bad")
    expect(stacks.wait("revert"), "UPDATE_ROLLBACK_COMPLETE")
    found = client.get_resource(TypeName="AWS::SNS::Topic", Identifier=arn)["ResourceDescription"]
    expect(json.loads(found["Properties"])["DisplayName"], "by hand")


def check_adopting(server, stacks):
    """existing resources of the template's names are imported where that is asked"""
    client = server.client("cloudcontrol")
    control(client, "create_resource", TypeName="AWS::Logs::LogGroup", DesiredState=json.dumps({"LogGroupName": "found"}))
    template = {"L": {"Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Retain", "Properties": {"LogGroupName": "found"}}, "T": TOPIC}
    made = stacks.change_set("finder", "refused", template, ChangeSetType="CREATE")
    contains(made["StatusReason"], "ResourceExistenceCheck")
    made = stacks.change_set("finder", "taken", template, ChangeSetType="CREATE", ImportExistingResources=True)
    expect({c["ResourceChange"]["LogicalResourceId"]: c["ResourceChange"]["Action"] for c in made["Changes"]}, {"L": "Import", "T": "Add"})
    stacks.client.execute_change_set(StackName="finder", ChangeSetName="taken")
    expect(stacks.wait("finder"), "CREATE_COMPLETE")
    expect(stacks.statuses("finder", "L"), ["IMPORT_IN_PROGRESS", "IMPORT_COMPLETE"])
    expect(stacks.delete("finder"), "DELETE_COMPLETE")
    client.get_resource(TypeName="AWS::Logs::LogGroup", Identifier="found")


def nested(server, bucket, child):
    server.client("s3").create_bucket(Bucket=bucket)
    server.client("s3").put_object(Bucket=bucket, Key="child.json", Body=json.dumps(child))

    def parent(value):
        return {"C": {"Type": "AWS::CloudFormation::Stack", "Properties": {
            "TemplateURL": f"https://{bucket}.s3.amazonaws.com/child.json", "Parameters": {"Name": value}}}}
    return parent


def check_nested_change_sets(server, stacks):
    """change sets with those of nested stacks: shown, executed and withdrawn together"""
    parent = nested(server, "nested-sets", {"Parameters": {"Name": {"Type": "String"}}, "Resources": {"T": topic(DisplayName={"Ref": "Name"})}})
    made = stacks.change_set("trees", "first", parent("one"), ChangeSetType="CREATE", IncludeNestedStacks=True)
    expect(made["Status"], "CREATE_COMPLETE")
    child = stacks.client.describe_change_set(ChangeSetName=made["Changes"][0]["ResourceChange"]["ChangeSetId"])
    expect((child["RootChangeSetId"], child["ParentChangeSetId"]), (made["ChangeSetId"], made["ChangeSetId"]))
    expect([c["ResourceChange"]["LogicalResourceId"] for c in child["Changes"]], ["T"])
    expect(stacks.status(child["StackId"]), "REVIEW_IN_PROGRESS")
    contains(stacks.refused(stacks.client.execute_change_set, ChangeSetName=child["ChangeSetId"]), "root")
    stacks.client.execute_change_set(StackName="trees", ChangeSetName="first")
    expect(stacks.wait("trees"), "CREATE_COMPLETE")
    expect(stacks.resources("trees")["C"]["PhysicalResourceId"], child["StackId"])
    expect(stacks.status(child["StackId"]), "CREATE_COMPLETE")
    made = stacks.change_set("trees", "second", parent("two"), IncludeNestedStacks=True)
    inner = stacks.client.describe_change_set(ChangeSetName=made["Changes"][0]["ResourceChange"]["ChangeSetId"], IncludePropertyValues=True)
    expect(inner["Changes"][0]["ResourceChange"]["Details"][0]["Target"]["AfterValue"], "two")
    stacks.client.delete_change_set(StackName="trees", ChangeSetName="second")
    contains(stacks.refused(stacks.client.describe_change_set, ChangeSetName=inner["ChangeSetId"]), "ChangeSetNotFound")
    parent = nested(server, "nested-wrong", {"Parameters": {"Name": {"Type": "String"}}, "Resources": {"T": topic(Nope="x")}})
    made = stacks.change_set("wrong-tree", "first", parent("one"), ChangeSetType="CREATE", IncludeNestedStacks=True)
    expect(made["Status"], "FAILED")
    contains(made["StatusReason"], "was not successfully created: Currently in FAILED.")


def check_tags(server, stacks):
    """resources by their tags, in stacks and outside of them"""
    tag = {"Key": "mainstay:platform", "Value": "shop"}
    stacks.create("tagged", {"A": TOPIC, "Q": {"Type": "AWS::SQS::Queue"}}, Tags=[tag])
    control(server.client("cloudcontrol"), "create_resource", TypeName="AWS::SNS::Topic", DesiredState=json.dumps({"TopicName": "loose", "Tags": [tag]}))
    # boto3 speaks CBOR to this service; the service takes JSON as well, signed by botocore.
    body = json.dumps({"TagFilters": [{"Key": "mainstay:platform", "Values": ["shop"]}]})
    headers = {"X-Amz-Target": "ResourceGroupsTaggingAPI_20170126.GetResources", "Content-Type": "application/x-amz-json-1.1"}
    request = AWSRequest("POST", server.endpoint + "/", data=body, headers=headers)
    credentials = boto3.Session("123456789012", "local").get_credentials()
    SigV4Auth(credentials, "tagging", "us-east-1").add_auth(request)
    answer = json.loads(URLLib3Session().send(request.prepare()).content)["ResourceTagMappingList"]
    found = {entry["ResourceARN"].split(":")[-1][:8]: {t["Key"]: t["Value"] for t in entry["Tags"]} for entry in answer}
    expect(len(answer), 3)
    expect(found["loose"], {"mainstay:platform": "shop"})
    expect(found["tagged-A"]["aws:cloudformation:stack-name"], "tagged")
