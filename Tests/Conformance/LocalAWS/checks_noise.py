"""Requests that no client sends: whatever comes, the server answers and stays."""

import http.client
import json
import random
import urllib.parse

from checks_stacks import expect

NUMBERS = ["-1", "0", "9223372036854775807", "-9223372036854775808", "99999999999999999999999", "1e308", "NaN", "",
           "local-9223372036854775807", "event--1", "PT9999999999999H"]
TEXTS = ["", "a", "x" * 5000, "é\x00\u2028", "A.B.C", "/", "{{resolve:ssm:", "{{resolve:ssm:a:99999999999999999999}}", "${", "null", "[]", "{}"]
FUNCTIONS = {"Fn::Cidr": [["10.0.0.0/8", 10**18, 8], ["10.0.0.0/8", 300, -1], ["10.0.0.0/8", 1, 128]], "Fn::Select": [[-1, ["a"]], [10**18, ["a"]]],
             "Ref": ["A", "B", "P"], "Fn::GetAtt": [["A", "Arn"], "A.X"], "Fn::If": [["C", 1, 2]], "Fn::Sub": ["${A.Arn}", "${", ["${x}", {"x": {"Ref": "A"}}]]}
NAMES = list(FUNCTIONS) + ["Fn::Join", "Fn::Split", "Fn::ImportValue", "Fn::GetStackOutput", "Fn::FindInMap", "Fn::Base64", "Fn::Length", "Fn::ToJsonString"]
TYPES = ["AWS::SNS::Topic", "AWS::S3::Bucket", "AWS::SSM::Parameter", "AWS::ECR::Repository", "AWS::CloudFormation::Stack", "Custom::X",
         "AWS::CloudFormation::WaitCondition", "AWS::AutoScaling::AutoScalingGroup", "AWS::Logs::LogGroup", "AWS::EC2::Route"]
PROPERTIES = ["DisplayName", "Name", "Value", "Type", "Timeout", "Count", "TemplateURL", "Parameters", "BucketName", "Tags"]
OPERATIONS = {
    "CreateStack": ["TimeoutInMinutes", "OnFailure", "StackPolicyBody"], "UpdateStack": ["DisableRollback"], "DeleteStack": ["RetainResources.member.1"],
    "CreateChangeSet": ["ChangeSetName", "ChangeSetType", "DeploymentMode"], "DescribeChangeSet": ["ChangeSetName", "NextToken"],
    "ExecuteChangeSet": ["ChangeSetName"], "DescribeStackEvents": ["NextToken"], "DescribeStackResourceDrifts": ["MaxResults", "NextToken"],
    "DetectStackDrift": [], "DescribeStacks": ["NextToken"], "ContinueUpdateRollback": ["ResourcesToSkip.member.1"], "SetStackPolicy": ["StackPolicyBody"],
    "SignalResource": ["LogicalResourceId", "Status"], "DescribeEvents": ["OperationId", "NextToken"], "GetTemplateSummary": [], "RollbackStack": []}
WORDS = ["CREATE", "UPDATE", "IMPORT", "s", "true", "A", "SUCCESS", "DO_NOTHING", "REVERT_DRIFT"]
TARGETS = [("AmazonSSM.PutParameter", "ssm"), ("AmazonSSM.GetParametersByPath", "ssm"), ("AmazonEC2ContainerRegistry_V20150921.PutImage", "ecr"),
           ("CloudApiService.CreateResource", "cloudcontrolapi"), ("CloudApiService.UpdateResource", "cloudcontrolapi"),
           ("CloudApiService.ListResources", "cloudcontrolapi"), ("ResourceGroupsTaggingAPI_20170126.GetResources", "tagging")]
PATHS = ["/", "/bkt", "/bkt/k", "/bkt/%ff%00", "/bkt?uploads", "/bkt/k?partNumber=-1&uploadId=x", "/bkt?max-keys=-1&list-type=2", "/bkt?delete", "/bkt/k?versionId=x"]
RANGES = ["5-2", "-5", "-0", "99999999999999999999-", "1-9223372036854775807", "a-b", "-"]
BODIES = [b"", b"hello", b"5;x\r\nhello\r\n0;\r\n\r\n", b"7fffffffffffffff;\r\nx", b"<Delete><Object><Key>k</Key></Object></Delete>"]
PATCH_PATHS = ["/Tags/-", "/a", "/", "/Tags/99999999999999999999", "/a/-1", "", "/" + "a/" * 60]


class Noise:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self, choices):
        return self.random.choice(choices)

    def value(self, depth=0):
        kind = self.random.random()
        if depth > 5 or kind < 0.4:
            return self.one(NUMBERS + TEXTS + [self.random.randint(-10**19, 10**19), True, None, 1e308])
        if kind < 0.5:
            return [self.value(depth + 1) for _ in range(self.random.randint(0, 3))]
        if kind < 0.9:
            name = self.one(NAMES)
            return {name: self.one(FUNCTIONS[name]) if name in FUNCTIONS and kind < 0.8 else self.value(depth + 1)}
        return {self.one(PROPERTIES): self.value(depth + 1)}

    def template(self):
        result = {"Resources": {name: {"Type": self.one(TYPES), "Properties": {self.one(PROPERTIES): self.value() for _ in range(self.random.randint(0, 2))}}
                                for name in ["A", "B", "D"][:self.random.randint(1, 3)]}}
        parts = {"Parameters": {"P": {"Type": "Number", "Default": self.one(NUMBERS), "AllowedPattern": "(" * 30}}, "Conditions": {"C": self.value()},
                 "Outputs": {"O": {"Value": self.value(), "Export": {"Name": self.value()}}}, "Rules": {"R": {"Assertions": [{"Assert": self.value()}]}}}
        return json.dumps({**result, **{name: part for name, part in parts.items() if self.random.random() < 0.3}})

    def request(self):
        """Method, path, body, service and further headers."""
        kind = self.random.random()
        if kind < 0.6:
            operation = self.one(list(OPERATIONS))
            fields = {"Action": operation, "Version": "2010-05-15", "StackName": self.one(["a", "b"] + TEXTS), "Capabilities.member.1": "CAPABILITY_NAMED_IAM"}
            fields.update({name: self.one(NUMBERS + TEXTS + WORDS) for name in OPERATIONS[operation] if self.random.random() < 0.6})
            if operation in ("CreateStack", "UpdateStack", "CreateChangeSet", "GetTemplateSummary"):
                fields["TemplateBody"] = self.template()
            return "POST", "/", urllib.parse.urlencode(fields), "cloudformation", {"Content-Type": "application/x-www-form-urlencoded"}
        if kind < 0.8:
            target, service = self.one(TARGETS)
            patch = [{"op": self.one(["add", "remove", "replace", "move", "copy", "test"]), "path": self.one(PATCH_PATHS), "from": "/a", "value": self.value()}]
            body = {"Name": self.one(["n"] + TEXTS), "Value": "v", "Overwrite": True, "MaxResults": self.one([-1, 10**18]), "NextToken": self.one(NUMBERS),
                    "TypeName": self.one(TYPES), "Identifier": self.one(["n"] + TEXTS), "DesiredState": json.dumps(self.value()), "PatchDocument": json.dumps(patch),
                    "repositoryName": "r", "imageManifest": "m", "ResourcesPerPage": -1, "Path": self.one(TEXTS)}
            text = json.dumps({name: part for name, part in body.items() if self.random.random() < 0.8})
            return "POST", "/", text[:self.one([None, 9])], service, {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}
        headers = {"Range": "bytes=" + self.one(RANGES), "X-Amz-Content-SHA256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "X-Amz-Copy-Source": self.one(["bkt/k", "", "%"])}
        headers = {name: part for name, part in headers.items() if self.random.random() < 0.3}
        return self.one(["GET", "PUT", "HEAD", "DELETE", "POST"]), self.one(PATHS), self.one(BODIES), "s3", headers


def check_noise(server, stacks):
    """two thousand requests that make no sense are answered, none with a failure of the server"""
    noise = Noise(20261121)
    connection = http.client.HTTPConnection(server.endpoint.removeprefix("http://"), timeout=30)
    for number in range(2000):
        method, path, body, service, headers = noise.request()
        credential = f"AWS4-HMAC-SHA256 Credential=123456789012/20261121/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
        connection.request(method, path, body, {"Authorization": credential, "X-Amz-Date": "20261121T000000Z", **headers})
        answer = connection.getresponse()
        answer.read()
        assert answer.status < 500, (number, method, path, answer.status)
    expect(server.process.poll(), None)
