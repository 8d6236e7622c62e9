"""Creation, deletion, and what is refused at once."""

import json

from server import Stacks, until

TOPIC = {"Type": "AWS::SNS::Topic"}
BUCKET = {"Type": "AWS::S3::Bucket"}
# Takes so long that it is still under way when it is asked for.
SLOW = {"Type": "AWS::RDS::DBInstance", "Properties": {
    "DBInstanceClass": "db.t4g.medium", "Engine": "postgres", "AllocatedStorage": "20", "MasterUsername": "admin1",
    "ManageMasterUserPassword": True}}


def expect(found, wanted):
    assert found == wanted, f"{found!r}, expected {wanted!r}"


def contains(text, part):
    assert part in text, f"{text!r} does not contain {part!r}"


def check_asynchronous(server, stacks):
    """asynchronous status with granular events"""
    stack_id = stacks.create("events", {"A": TOPIC, "B": {**SLOW, "DependsOn": "A"}}, wait=False, ClientRequestToken="t1")
    expect(stacks.status("events"), "CREATE_IN_PROGRESS")
    expect(stacks.wait(stack_id), "CREATE_COMPLETE")
    events = stacks.events("events")
    expect([e["ResourceStatus"] for e in events if e["LogicalResourceId"] == "A"],
           ["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"])
    expect(events[0]["ResourceStatusReason"], "User Initiated")
    expect({e["ClientRequestToken"] for e in events}, {"t1"})
    contains([e.get("ResourceStatusReason") for e in events], "Resource creation Initiated")
    order = [(e["LogicalResourceId"], e["ResourceStatus"]) for e in events]
    assert order.index(("A", "CREATE_COMPLETE")) < order.index(("B", "CREATE_IN_PROGRESS")), "B did not wait for A"
    waiter = stacks.client.get_waiter("stack_create_complete")
    waiter.wait(StackName="events")


def check_functions(server, stacks):
    """intrinsic functions, conditions, mappings and pseudo parameters"""
    template = {
        "Parameters": {"Stage": {"Type": "String", "Default": "prod"}, "Names": {"Type": "CommaDelimitedList", "Default": "a, b,c"}},
        "Mappings": {"M": {"prod": {"Size": "3"}, "test": {"Size": "1"}}},
        "Conditions": {"Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, "Not": {"Fn::Not": [{"Condition": "Prod"}]}},
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue"}, "Absent": {**TOPIC, "Condition": "Not"}},
        "Outputs": {
            "Sub": {"Value": {"Fn::Sub": ["${AWS::StackName}-${X}-${!Y}-${Queue.Arn}", {"X": {"Fn::Join": ["+", {"Ref": "Names"}]}}]}},
            "Map": {"Value": {"Fn::FindInMap": ["M", {"Ref": "Stage"}, "Size"]}},
            "If": {"Value": {"Fn::If": ["Prod", "yes", "no"]}},
            "Split": {"Value": {"Fn::Select": [1, {"Fn::Split": ["-", "x-y-z"]}]}},
            "Cidr": {"Value": {"Fn::Join": [",", {"Fn::Cidr": ["10.0.0.0/16", 3, 8]}]}},
            "Six": {"Value": {"Fn::Join": [",", {"Fn::Cidr": ["2001:db8:1234:1a00::/56", 2, 64]}]}},
            "Base64": {"Value": {"Fn::Base64": "text"}},
            "Zone": {"Value": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}},
            "Absent": {"Condition": "Not", "Value": {"Ref": "Absent"}},
        },
    }
    expect(stacks.create("functions", template), "CREATE_COMPLETE")
    outputs = stacks.outputs("functions")
    queue = stacks.resources("functions")["Queue"]["PhysicalResourceId"]
    name = queue.split("/")[-1]
    expect(outputs["Sub"], f"functions-a+b+c-${{Y}}-arn:aws:sqs:us-east-1:123456789012:{name}")
    expect(queue, f"https://sqs.us-east-1.amazonaws.com/123456789012/{name}")
    assert name.startswith("functions-Queue-"), name
    expect(outputs["Map"], "3")
    expect(outputs["If"], "yes")
    expect(outputs["Split"], "y")
    expect(outputs["Cidr"], "10.0.0.0/24,10.0.1.0/24,10.0.2.0/24")
    expect(outputs["Six"], "2001:db8:1234:1a00:0:0:0:0/64,2001:db8:1234:1a01:0:0:0:0/64")
    expect(outputs["Base64"], "dGV4dA==")
    expect(outputs["Zone"], "us-east-1a")
    assert "Absent" not in outputs and "Absent" not in stacks.resources("functions")


def check_rollback(server, stacks):
    """rollback in create; ROLLBACK_COMPLETE cannot be updated"""
    broken = {"Good": TOPIC, "Bad": {"Type": "AWS::SQS::Queue", "DependsOn": "Good", "Properties": {"DelaySeconds": 100000}}}
    expect(stacks.create("rollback", broken), "ROLLBACK_COMPLETE")
    expect(stacks.statuses("rollback", "Good")[-2:], ["DELETE_IN_PROGRESS", "DELETE_COMPLETE"])
    contains(stacks.reasons("rollback"), "The following resource(s) failed to create: [Bad]. Rollback requested by user.")
    refusal = stacks.refused(stacks.client.update_stack, StackName="rollback", TemplateBody=json.dumps({"Resources": {"A": TOPIC}}))
    contains(refusal, "is in ROLLBACK_COMPLETE state and can not be updated.")
    contains(stacks.refused(stacks.create, "rollback", {"A": TOPIC}), "AlreadyExistsException: Stack [rollback] already exists")
    expect(stacks.delete("rollback"), "DELETE_COMPLETE")


def check_on_failure(server, stacks):
    """OnFailure and DisableRollback"""
    broken = {"Good": TOPIC, "Bad": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 100000}}}
    expect(stacks.create("nothing", broken, OnFailure="DO_NOTHING"), "CREATE_FAILED")
    expect(stacks.resources("nothing")["Good"]["ResourceStatus"], "CREATE_COMPLETE")
    expect(stacks.create("gone", broken, OnFailure="DELETE"), "DELETE_COMPLETE")
    expect(stacks.create("kept", broken, DisableRollback=True), "CREATE_FAILED")
    contains(stacks.refused(stacks.create, "both", broken, OnFailure="DELETE", DisableRollback=True), "ValidationError")
    stacks.client.rollback_stack(StackName="kept")
    expect(stacks.wait("kept"), "ROLLBACK_COMPLETE")


def check_template_errors(server, stacks):
    """template errors at call time; unknown types and properties refused"""
    def refused(template):
        return stacks.refused(stacks.create, "refused", template)
    contains(refused("{"), "Template format error: JSON not well-formed")
    contains(refused({"Resources": {}}), "At least one Resources member must be defined")
    contains(refused({"A": {"Type": "AWS::Foo::Bar"}}), "Unrecognized resource types: [AWS::Foo::Bar]")
    contains(refused({"A": {**TOPIC, "DependsOn": "B"}}), "Unresolved resource dependencies [B] in the Resources block")
    contains(refused({"Resources": {"A": TOPIC}, "Outputs": {"O": {"Value": {"Ref": "B"}}}}), "Unresolved resource dependencies [B] in the Outputs block")
    contains(refused({"A": {**TOPIC, "DependsOn": "B"}, "B": {**TOPIC, "DependsOn": "A"}}), "Circular dependency between resources: [A, B]")
    contains(refused({"A": {**TOPIC, "Properties": {"DisplayName": {"Fn::GetAtt": ["B", "Nope"]}}}, "B": TOPIC}), "Template error")
    contains(refused({"Resources": {"A": TOPIC}, "Resorces": {}}), "Invalid template property or properties [Resorces]")
    expect(stacks.create("unknown", {"A": {**TOPIC, "Properties": {"Nope": 1}}}), "ROLLBACK_COMPLETE")
    assert any("extraneous key [Nope] is not permitted" in reason for reason in stacks.reasons("unknown"))
    expect(stacks.create("missing", {"A": {"Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": "10.0.0.0/24"}}}), "ROLLBACK_COMPLETE")
    assert any("required key [VpcId] not found" in reason for reason in stacks.reasons("missing"))


def check_inline_limit(server, stacks):
    """51,200-byte inline limit; larger templates by URL"""
    template = json.dumps({"Resources": {"A": TOPIC}, "Metadata": {"Filler": "x" * 52000}})
    refusal = stacks.refused(stacks.client.create_stack, StackName="large", TemplateBody=template)
    contains(refusal, "Member must have length less than or equal to 51200")
    s3 = server.client("s3")
    s3.create_bucket(Bucket="templates-large")
    s3.put_object(Bucket="templates-large", Key="a b/large.json", Body=template.encode())
    url = "https://templates-large.s3.us-east-1.amazonaws.com/a%20b/large.json"
    stacks.client.create_stack(StackName="large", TemplateURL=url)
    expect(stacks.wait("large"), "CREATE_COMPLETE")
    contains(stacks.refused(stacks.client.create_stack, StackName="lost", TemplateURL=url + "x"), "S3 error")


def check_parameters(server, stacks):
    """parameter constraints and NoEcho"""
    template = {
        "Parameters": {
            "Size": {"Type": "Number", "MinValue": 1, "MaxValue": 5, "Default": 2},
            "Stage": {"Type": "String", "AllowedValues": ["test", "prod"]},
            "Name": {"Type": "String", "AllowedPattern": "[a-z]+", "MinLength": 2, "MaxLength": 4, "Default": "abc"},
            "Password": {"Type": "String", "NoEcho": True, "Default": "secret"},
        },
        "Resources": {"A": {**TOPIC, "Properties": {"DisplayName": {"Ref": "Stage"}}}},
    }
    def given(**values):
        return [{"ParameterKey": key, "ParameterValue": value} for key, value in values.items()]
    def refused(**values):
        return stacks.refused(stacks.create, "parameters", template, Parameters=given(**values))
    contains(refused(), "Parameters: [Stage] must have values")
    contains(refused(Stage="x"), "Parameter 'Stage' must be one of AllowedValues")
    contains(refused(Stage="test", Other="1"), "Parameters: [Other] do not exist in the template")
    contains(refused(Stage="test", Size="9"), "must be a number not greater than 5")
    contains(refused(Stage="test", Size="x"), "must be a number")
    contains(refused(Stage="test", Name="a"), "must contain at least 2 characters")
    contains(refused(Stage="test", Name="ABC"), "must match pattern [a-z]+")
    expect(stacks.create("parameters", template, Parameters=given(Stage="test", Password="hidden")), "CREATE_COMPLETE")
    found = {p["ParameterKey"]: p["ParameterValue"] for p in stacks.describe("parameters")["Parameters"]}
    expect(found, {"Size": "2", "Stage": "test", "Name": "abc", "Password": "****"})


def check_capabilities(server, stacks):
    """capabilities required"""
    role = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}}
    contains(stacks.refused(stacks.create, "iam", {"R": role}), "InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_IAM]")
    named = json.loads(json.dumps(role))
    named["Properties"]["RoleName"] = "local-role"
    contains(stacks.refused(stacks.create, "iam", {"R": named}, Capabilities=["CAPABILITY_IAM"]), "[CAPABILITY_NAMED_IAM]")
    expect(stacks.create("iam", {"R": named}, Capabilities=["CAPABILITY_NAMED_IAM"]), "CREATE_COMPLETE")
    expect(stacks.resources("iam")["R"]["PhysicalResourceId"], "local-role")
    expect(stacks.create("iam2", {"R": named}, Capabilities=["CAPABILITY_NAMED_IAM"]), "ROLLBACK_COMPLETE")
    assert any("already exists" in reason for reason in stacks.reasons("iam2"))
    summary = stacks.client.get_template_summary(TemplateBody=json.dumps({"Resources": {"R": named}}))
    expect(summary["Capabilities"], ["CAPABILITY_NAMED_IAM"])
    loop = {"Transform": "AWS::LanguageExtensions", "Resources": {"Fn::ForEach::T": ["N", ["One", "Two"], {"Topic${N}": TOPIC}]}}
    contains(stacks.refused(stacks.create, "loop", loop), "[CAPABILITY_AUTO_EXPAND]")
    expect(stacks.create("loop", loop, Capabilities=["CAPABILITY_AUTO_EXPAND"]), "CREATE_COMPLETE")
    expect(sorted(stacks.resources("loop")), ["TopicOne", "TopicTwo"])


def check_exports(server, stacks):
    """exports in use protected from deletion and change; duplicate exports refused"""
    def exporting(value, export="shared"):
        return {"Resources": {"A": TOPIC}, "Outputs": {"O": {"Value": value, "Export": {"Name": export}}}}
    expect(stacks.create("exporter", exporting("one")), "CREATE_COMPLETE")
    expect(stacks.create("twin", exporting("two")), "ROLLBACK_COMPLETE")
    assert any("Export with name shared is already exported by stack exporter" in reason for reason in stacks.reasons("twin"))
    importing = {"A": {**TOPIC, "Properties": {"DisplayName": {"Fn::ImportValue": "shared"}}}}
    expect(stacks.create("importer", importing), "CREATE_COMPLETE")
    expect(stacks.client.list_imports(ExportName="shared")["Imports"], ["importer"])
    expect(stacks.update("exporter", exporting("changed")), "UPDATE_ROLLBACK_COMPLETE")
    assert any("Export shared cannot be updated as it is in use by importer" in r for r in stacks.reasons("exporter"))
    expect(stacks.update("exporter", exporting("one", "other")), "UPDATE_ROLLBACK_COMPLETE")
    assert any("Export shared cannot be deleted as it is in use by importer" in r for r in stacks.reasons("exporter"))
    stacks.client.delete_stack(StackName="exporter")
    expect(stacks.wait("exporter"), "UPDATE_ROLLBACK_COMPLETE")
    contains(stacks.reasons("exporter")[-1], "Cannot delete export shared as it is in use by importer")
    expect(stacks.create("lost", {"A": {**TOPIC, "Properties": {"DisplayName": {"Fn::ImportValue": "nowhere"}}}}), "ROLLBACK_COMPLETE")
    assert any("No export named nowhere found" in reason for reason in stacks.reasons("lost"))
    expect(stacks.delete("importer"), "DELETE_COMPLETE")
    expect(stacks.delete("exporter"), "DELETE_COMPLETE")
    expect([e for e in stacks.client.list_exports()["Exports"] if e["Name"] == "shared"], [])


def check_buckets(server, stacks):
    """deletion of non-empty buckets fails; retained resources"""
    stacks.create("bucket", {"B": BUCKET, "T": TOPIC})
    name = stacks.resources("bucket")["B"]["PhysicalResourceId"]
    assert name.startswith("bucket-b-") and name == name.lower(), name
    s3 = server.client("s3")
    s3.put_object(Bucket=name, Key="x", Body=b"1")
    expect(stacks.delete("bucket"), "DELETE_FAILED")
    contains(stacks.describe("bucket")["StackStatusReason"], "The following resource(s) failed to delete: [B].")
    assert any("not empty" in reason for reason in stacks.reasons("bucket"))
    expect(stacks.delete("bucket", RetainResources=["B"]), "DELETE_COMPLETE")
    expect(s3.get_object(Bucket=name, Key="x")["Body"].read(), b"1")
    stacks.create("retained", {"B": {**BUCKET, "DeletionPolicy": "Retain"}, "T": TOPIC})
    kept = stacks.resources("retained")["B"]["PhysicalResourceId"]
    stack_id = stacks.describe("retained")["StackId"]
    expect(stacks.delete("retained"), "DELETE_COMPLETE")
    expect(stacks.statuses(stack_id, "B")[-1], "DELETE_SKIPPED")
    s3.head_bucket(Bucket=kept)
    stacks.create("unasked", {"T": TOPIC})
    contains(stacks.refused(stacks.client.delete_stack, StackName="unasked", RetainResources=["T"]), "DELETE_FAILED state")


def check_termination(server, stacks):
    """termination protection"""
    stacks.create("guarded", {"A": TOPIC}, EnableTerminationProtection=True)
    contains(stacks.refused(stacks.client.delete_stack, StackName="guarded"), "cannot be deleted while TerminationProtection is enabled")
    stacks.client.update_termination_protection(StackName="guarded", EnableTerminationProtection=False)
    expect(stacks.delete("guarded"), "DELETE_COMPLETE")


def check_isolation(server, stacks):
    """region and account isolation"""
    stacks.create("same", {"A": TOPIC})
    other = Stacks(server, region="eu-west-1")
    contains(other.refused(other.describe, "same"), "Stack with id same does not exist")
    expect(other.create("same", {"A": TOPIC}), "CREATE_COMPLETE")
    contains(other.describe("same")["StackId"], "arn:aws:cloudformation:eu-west-1:123456789012:stack/same/")
    third = Stacks(server, account="222222222222")
    contains(third.refused(third.describe, "same"), "does not exist")
    expect(third.create("same", {"A": TOPIC}), "CREATE_COMPLETE")
    contains(third.resources("same")["A"]["PhysicalResourceId"], "arn:aws:sns:us-east-1:222222222222:same-A-")


def check_pagination(server, stacks):
    """pagination"""
    resources = {f"T{number:03d}": TOPIC for number in range(120)}
    expect(stacks.create("many", resources), "CREATE_COMPLETE")
    first = stacks.client.describe_stack_events(StackName="many")
    expect(len(first["StackEvents"]), 100)
    assert "NextToken" in first
    expect(len(stacks.events("many")), 2 + 3 * 120)
    pages = list(stacks.client.get_paginator("list_stack_resources").paginate(StackName="many"))
    expect([len(page["StackResourceSummaries"]) for page in pages], [100, 20])
    contains(stacks.refused(stacks.client.describe_stack_events, StackName="many", NextToken="nonsense"), "NextToken")


def check_echo(server, stacks):
    """role, notification, tag and timeout parameters echoed"""
    role = "arn:aws:iam::123456789012:role/deploy"
    arn = "arn:aws:sns:us-east-1:123456789012:notes"
    stacks.create("echo", {"A": TOPIC}, RoleARN=role, NotificationARNs=[arn], Tags=[{"Key": "team", "Value": "web"}],
                  TimeoutInMinutes=30)
    found = stacks.describe("echo")
    expect(found["RoleARN"], role)
    expect(found["NotificationARNs"], [arn])
    expect(found["Tags"], [{"Key": "team", "Value": "web"}])
    expect(found["TimeoutInMinutes"], 30)


def check_signals(server, stacks):
    """signals and wait conditions"""
    import urllib.request
    template = {"Handle": {"Type": "AWS::CloudFormation::WaitConditionHandle"},
                "Wait": {"Type": "AWS::CloudFormation::WaitCondition", "Properties": {"Handle": {"Ref": "Handle"}, "Timeout": "3000", "Count": 1}}}
    stacks.create("waiting", {"Resources": template, "Outputs": {"D": {"Value": {"Fn::GetAtt": "Wait.Data"}}}}, wait=False)

    def waits():
        found = stacks.resources("waiting")
        if found.get("Wait", {}).get("ResourceStatus") == "CREATE_IN_PROGRESS":
            return found["Handle"]["PhysicalResourceId"]

    url = until(waits, "the condition is never waited for")
    body = json.dumps({"Status": "SUCCESS", "UniqueId": "one", "Data": "done", "Reason": "ok"}).encode()
    urllib.request.urlopen(urllib.request.Request(url, body, method="PUT")).read()
    expect(stacks.wait("waiting"), "CREATE_COMPLETE")
    expect(json.loads(stacks.outputs("waiting")["D"]), {"one": "done"})
    policy = {"ResourceSignal": {"Count": 2, "Timeout": "PT20M"}}
    group = {"Type": "AWS::AutoScaling::AutoScalingGroup", "CreationPolicy": policy, "Properties": {
        "MinSize": "1", "MaxSize": "2", "AvailabilityZones": ["us-east-1a"], "LaunchTemplate": {"LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"}}}
    stacks.create("signalled", {"G": group}, wait=False)
    until(lambda: "G" in stacks.resources("signalled"), "the group is never begun")
    for number in range(2):
        stacks.client.signal_resource(StackName="signalled", LogicalResourceId="G", UniqueId=f"i-{number}", Status="SUCCESS")
    expect(stacks.wait("signalled"), "CREATE_COMPLETE")
    stacks.create("unsignalled", {"G": {**group, "CreationPolicy": {"ResourceSignal": {"Count": 1, "Timeout": "PT1M"}}}})
    expect(stacks.status("unsignalled"), "ROLLBACK_COMPLETE")
    assert any("Failed to receive 1 resource signal(s) within the specified duration" in r for r in stacks.reasons("unsignalled"))


def check_deleted(server, stacks):
    """deleted stacks stay readable by their id"""
    stacks.create("past", {"A": TOPIC})
    stack_id = stacks.describe("past")["StackId"]
    expect(stacks.delete("past"), "DELETE_COMPLETE")
    expect(stacks.describe(stack_id)["StackStatus"], "DELETE_COMPLETE")
    contains(stacks.refused(stacks.describe, "past"), "Stack with id past does not exist")
    summaries = stacks.client.list_stacks(StackStatusFilter=["DELETE_COMPLETE"])["StackSummaries"]
    assert stack_id in [summary["StackId"] for summary in summaries]
    stacks.client.delete_stack(StackName="never-there")
