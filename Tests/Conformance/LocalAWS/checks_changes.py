"""Updates, change sets, going back, nested stacks, drift and imports."""

import json

from checks_stacks import BUCKET, TOPIC, contains, expect
from server import until


def topic(name=None, **properties):
    if name:
        properties["TopicName"] = name
    return {"Type": "AWS::SNS::Topic", "Properties": properties}


def check_no_updates(server, stacks):
    """no updates are to be performed; previous template and values"""
    template = {"Parameters": {"Name": {"Type": "String"}, "Size": {"Type": "String", "Default": "1"}},
                "Resources": {"A": topic(DisplayName={"Ref": "Name"})}}
    parameters = [{"ParameterKey": "Name", "ParameterValue": "one"}]
    stacks.create("same", template, Parameters=parameters)
    contains(stacks.refused(stacks.update, "same", template, Parameters=parameters), "No updates are to be performed.")
    previous = [{"ParameterKey": "Name", "UsePreviousValue": True}]
    contains(stacks.refused(stacks.update, "same", UsePreviousTemplate=True, Parameters=previous), "No updates are to be performed.")
    changed = previous[:0] + [{"ParameterKey": "Name", "ParameterValue": "two"}]
    expect(stacks.update("same", UsePreviousTemplate=True, Parameters=changed), "UPDATE_COMPLETE")
    expect(stacks.update("same", UsePreviousTemplate=True, Parameters=previous, Tags=[{"Key": "a", "Value": "b"}]), "UPDATE_COMPLETE")
    expect(stacks.statuses("same", "A")[-2:], ["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])


def check_replacement(server, stacks):
    """replacement with clean-up phase"""
    stacks.create("replace", {"A": topic("first"), "B": topic(DisplayName={"Ref": "A"})})
    before = stacks.resources("replace")["A"]["PhysicalResourceId"]
    expect(stacks.update("replace", {"A": topic("second"), "B": topic(DisplayName={"Ref": "A"})}), "UPDATE_COMPLETE")
    after = stacks.resources("replace")["A"]["PhysicalResourceId"]
    assert before != after and after.endswith(":second")
    events = [(e["LogicalResourceId"], e["ResourceStatus"], e["PhysicalResourceId"]) for e in stacks.events("replace")]
    clean = next(i for i, e in enumerate(events) if e[1] == "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
    assert events.index(("A", "DELETE_COMPLETE", before)) > clean
    assert any("Requested update requires the creation of a new physical resource" in r for r in stacks.reasons("replace"))
    expect(stacks.statuses("replace", "B")[-1], "UPDATE_COMPLETE")
    custom = {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {
        "TableName": "fixed", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}]}}}
    stacks.create("named", {"R": {"Type": "AWS::RDS::DBSubnetGroup", "Properties": {
        "DBSubnetGroupDescription": "d", "DBSubnetGroupName": "fixed", "SubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]}}, **custom})


def check_change_sets(server, stacks):
    """change set types, replacement, before and after values, conditional replacement by reference"""
    first = {"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
             "S": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"VpcId": {"Ref": "V"}, "GroupDescription": "d"}},
             "T": topic(DisplayName="one")}
    made = stacks.change_set("sets", "create", first, ChangeSetType="CREATE")
    expect(made["Status"], "CREATE_COMPLETE")
    expect(stacks.status("sets"), "REVIEW_IN_PROGRESS")
    expect({c["ResourceChange"]["LogicalResourceId"]: c["ResourceChange"]["Action"] for c in made["Changes"]}, {"V": "Add", "S": "Add", "T": "Add"})
    stacks.client.execute_change_set(StackName="sets", ChangeSetName="create")
    expect(stacks.wait("sets"), "CREATE_COMPLETE")
    second = {"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}},
              "S": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"VpcId": {"Ref": "V"}, "GroupDescription": "d"}},
              "N": topic()}
    made = stacks.change_set("sets", "update", second)
    changes = {c["ResourceChange"]["LogicalResourceId"]: c["ResourceChange"] for c in made["Changes"]}
    expect(changes["V"]["Replacement"], "True")
    target = changes["V"]["Details"][0]["Target"]
    expect((target["BeforeValue"], target["AfterValue"], target["RequiresRecreation"]), ("10.0.0.0/16", "10.1.0.0/16", "Always"))
    expect(changes["S"]["Replacement"], "Conditional")
    detail = changes["S"]["Details"][0]
    expect((detail["Evaluation"], detail["ChangeSource"], detail["CausingEntity"]), ("Dynamic", "ResourceReference", "V"))
    expect(changes["T"]["Action"], "Remove")
    expect(changes["N"]["Action"], "Add")
    expect(json.loads(changes["V"]["AfterContext"])["Properties"]["CidrBlock"], "10.1.0.0/16")
    stacks.client.execute_change_set(StackName="sets", ChangeSetName="update")
    expect(stacks.wait("sets"), "UPDATE_COMPLETE")
    contains(stacks.refused(stacks.client.execute_change_set, StackName="sets", ChangeSetName="update"), "InvalidChangeSetStatus")
    contains(stacks.refused(stacks.client.describe_change_set, StackName="sets", ChangeSetName="no"), "ChangeSetNotFound")


def check_empty_change_set(server, stacks):
    """the failed-empty form of a change set with AWS's reason"""
    stacks.create("empty", {"A": TOPIC})
    made = stacks.change_set("empty", "none", {"A": TOPIC})
    expect((made["Status"], made["ExecutionStatus"]), ("FAILED", "UNAVAILABLE"))
    expect(made["StatusReason"], "The submitted information didn't contain changes. Submit different information to create a change set.")
    contains(stacks.refused(stacks.client.execute_change_set, StackName="empty", ChangeSetName="none"), "InvalidChangeSetStatus")
    stacks.client.delete_change_set(StackName="empty", ChangeSetName="none")
    expect(stacks.client.list_change_sets(StackName="empty")["Summaries"], [])


def check_early_validation(server, stacks):
    """early validation of change sets"""
    made = stacks.change_set("early", "bad", {"A": topic(Nope="x")}, ChangeSetType="CREATE")
    expect(made["Status"], "FAILED")
    contains(made["StatusReason"], "AWS::EarlyValidation::PropertyValidation")
    events = stacks.client.describe_events(ChangeSetName=made["ChangeSetId"])["OperationEvents"]
    expect([(e["EventType"], e["LogicalResourceId"]) for e in events], [("VALIDATION_ERROR", "A")])


def check_update_rollback(server, stacks):
    """rollback in update"""
    stacks.create("back", {"A": topic("old", DisplayName="one"), "B": topic(DisplayName="b")})
    bad = {"A": topic("new", DisplayName="two"), "C": topic(),
           "Bad": {"Type": "AWS::SQS::Queue", "DependsOn": ["A", "C"], "Properties": {"DelaySeconds": 100000}}}
    expect(stacks.update("back", bad), "UPDATE_ROLLBACK_COMPLETE")
    found = stacks.resources("back")
    expect(sorted(found), ["A", "B"])
    assert found["A"]["PhysicalResourceId"].endswith(":old")
    contains(stacks.reasons("back"), "The following resource(s) failed to create: [Bad]. ")
    expect(stacks.statuses("back", "C")[-1], "DELETE_COMPLETE")
    statuses = stacks.statuses("back", "back")
    expect(statuses[-3:], ["UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"])
    expect(stacks.update("back", bad, DisableRollback=True), "UPDATE_FAILED")
    del bad["Bad"]
    expect(stacks.update("back", bad), "UPDATE_COMPLETE")


def check_policy(server, stacks):
    """stack policies enforced"""
    policy = {"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
                            {"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*", "Resource": "LogicalResourceId/A"}]}
    stacks.create("policy", {"A": topic("kept"), "B": TOPIC}, StackPolicyBody=json.dumps(policy))
    expect(json.loads(stacks.client.get_stack_policy(StackName="policy")["StackPolicyBody"]), policy)
    expect(stacks.update("policy", {"A": topic("kept", DisplayName="x"), "B": TOPIC}), "UPDATE_COMPLETE")
    expect(stacks.update("policy", {"A": topic("other"), "B": TOPIC}), "UPDATE_ROLLBACK_COMPLETE")
    assert any("Action denied by stack policy" in r for r in stacks.reasons("policy"))
    expect(stacks.update("policy", {"B": TOPIC}), "UPDATE_ROLLBACK_COMPLETE")
    allowed = {"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}
    expect(stacks.update("policy", {"B": TOPIC}, StackPolicyDuringUpdateBody=json.dumps(allowed)), "UPDATE_COMPLETE")
    contains(stacks.refused(stacks.client.set_stack_policy, StackName="policy", StackPolicyBody="{}"), "ValidationError")


def check_one_at_a_time(server, stacks):
    """one update at a time; cancel"""
    slow = {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.medium", "Engine": "postgres", "AllocatedStorage": "20",
            "MasterUsername": "admin1", "ManageMasterUserPassword": True}}
    stacks.create("busy", {"A": topic(DisplayName="one")})
    stacks.update("busy", {"A": topic(DisplayName="two"), "D": slow}, wait=False)
    contains(stacks.refused(stacks.update, "busy", {"B": TOPIC}), "is in UPDATE_IN_PROGRESS state and can not be updated.")
    stacks.client.cancel_update_stack(StackName="busy")
    expect(stacks.wait("busy"), "UPDATE_ROLLBACK_COMPLETE")
    assert any("cancelled" in r for r in stacks.reasons("busy"))
    expect(sorted(stacks.resources("busy")), ["A"])
    contains(stacks.refused(stacks.client.cancel_update_stack, StackName="busy"), "CancelUpdateStack cannot be called from current stack status")


def check_nested(server, stacks):
    """nested stacks"""
    s3 = server.client("s3")
    s3.create_bucket(Bucket="nested-templates")
    child = {"Parameters": {"Name": {"Type": "String"}}, "Resources": {"T": topic(DisplayName={"Ref": "Name"})},
             "Outputs": {"Arn": {"Value": {"Ref": "T"}}}}
    s3.put_object(Bucket="nested-templates", Key="child.json", Body=json.dumps(child))
    def parent(name, **more):
        return {"Resources": {"C": {"Type": "AWS::CloudFormation::Stack", "Properties": {
            "TemplateURL": "https://nested-templates.s3.amazonaws.com/child.json", "Parameters": {"Name": name}}}, **more},
            "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["C", "Outputs.Arn"]}}}}
    expect(stacks.create("parent", parent("one")), "CREATE_COMPLETE")
    child_id = stacks.resources("parent")["C"]["PhysicalResourceId"]
    found = stacks.describe(child_id)
    expect(found["ParentId"], stacks.describe("parent")["StackId"])
    expect(stacks.outputs("parent")["Arn"], stacks.outputs(child_id)["Arn"])
    assert found["StackName"].startswith("parent-C-"), found["StackName"]
    expect(stacks.update("parent", parent("two")), "UPDATE_COMPLETE")
    expect(stacks.describe(child_id)["Parameters"][0]["ParameterValue"], "two")
    bad = {"Type": "AWS::SQS::Queue", "DependsOn": "C", "Properties": {"DelaySeconds": 100000}}
    expect(stacks.update("parent", parent("three", Bad=bad)), "UPDATE_ROLLBACK_COMPLETE")
    expect(stacks.describe(child_id)["Parameters"][0]["ParameterValue"], "two")
    expect(stacks.status(child_id), "UPDATE_ROLLBACK_COMPLETE")
    expect(stacks.delete("parent"), "DELETE_COMPLETE")
    expect(stacks.status(child_id), "DELETE_COMPLETE")
    child["Resources"]["Bad"] = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 100000}}
    s3.put_object(Bucket="nested-templates", Key="child.json", Body=json.dumps(child))
    expect(stacks.create("broken-parent", parent("one")), "ROLLBACK_COMPLETE")
    assert any("was not successfully created: The following resource(s) failed to create: [Bad]" in r for r in stacks.reasons("broken-parent"))


def detect(stacks, name):
    run = stacks.client.detect_stack_drift(StackName=name)["StackDriftDetectionId"]

    def detected():
        found = stacks.client.describe_stack_drift_detection_status(StackDriftDetectionId=run)
        return None if found["DetectionStatus"] == "DETECTION_IN_PROGRESS" else found

    return until(detected, f"the detection of {name} never ends")


def check_drift(server, stacks):
    """drift for changed and deleted resources"""
    stacks.create("drift", {"A": topic(DisplayName="one", Tags=[{"Key": "a", "Value": "1"}]), "B": TOPIC, "C": TOPIC})
    expect(detect(stacks, "drift")["StackDriftStatus"], "IN_SYNC")
    server.tamper(stack="drift", logicalId="A", set={"/DisplayName": "two", "/Tags/0/Value": "2"})
    server.tamper(stack="drift", logicalId="B", delete=True)
    found = detect(stacks, "drift")
    expect((found["StackDriftStatus"], found["DriftedStackResourceCount"]), ("DRIFTED", 2))
    drifts = {d["LogicalResourceId"]: d for d in stacks.client.describe_stack_resource_drifts(StackName="drift")["StackResourceDrifts"]}
    expect({name: d["StackResourceDriftStatus"] for name, d in drifts.items()}, {"A": "MODIFIED", "B": "DELETED", "C": "IN_SYNC"})
    expect(sorted((d["PropertyPath"], d["ExpectedValue"], d["ActualValue"], d["DifferenceType"]) for d in drifts["A"]["PropertyDifferences"]),
           [("/DisplayName", "one", "two", "NOT_EQUAL"), ("/Tags/0/Value", "1", "2", "NOT_EQUAL")])
    expect(stacks.describe("drift")["DriftInformation"]["StackDriftStatus"], "DRIFTED")
    expect(stacks.update("drift", {"A": topic(DisplayName="three"), "B": topic(DisplayName="x"), "C": TOPIC}), "UPDATE_ROLLBACK_FAILED")
    assert any("was not found" in r for r in stacks.reasons("drift"))


def check_import(server, stacks):
    """import of existing resources"""
    stacks.create("origin", {"B": {**BUCKET, "DeletionPolicy": "Retain"}, "T": TOPIC})
    name = stacks.resources("origin")["B"]["PhysicalResourceId"]
    expect(stacks.delete("origin"), "DELETE_COMPLETE")
    stacks.create("adopter", {"T": TOPIC})
    template = {"T": TOPIC, "B": {**BUCKET, "DeletionPolicy": "Retain", "Properties": {"BucketName": name}}}
    identifier = [{"ResourceType": "AWS::S3::Bucket", "LogicalResourceId": "B", "ResourceIdentifier": {"BucketName": name}}]
    made = stacks.change_set("adopter", "import", template, ChangeSetType="IMPORT", ResourcesToImport=identifier)
    expect([(c["ResourceChange"]["Action"], c["ResourceChange"]["LogicalResourceId"]) for c in made["Changes"]], [("Import", "B")])
    stacks.client.execute_change_set(StackName="adopter", ChangeSetName="import")
    expect(stacks.wait("adopter"), "IMPORT_COMPLETE")
    expect(stacks.resources("adopter")["B"]["PhysicalResourceId"], name)
    expect(stacks.statuses("adopter", "B"), ["IMPORT_IN_PROGRESS", "IMPORT_COMPLETE"])
    identifier[0]["ResourceIdentifier"]["BucketName"] = "not-there"
    contains(stacks.refused(stacks.change_set, "adopter", "again", template, ChangeSetType="IMPORT", ResourcesToImport=identifier), "does not exist")
