"""A rehearsal with a platform in it whose names and values are hostile, and beside it as much of CloudWatch and Application
Signals as the report asks: the local AWS has neither."""

import contextlib
import http.server
import json
import os
import pathlib
import subprocess
import threading
import urllib.request

HOSTILE = "</script><img src=x onerror='window.broken = 20'>"
SECRET = "a-value-that-nobody-may-read"
BUCKET = "cdk-hnb659fds-assets-${AWS::AccountId}-us-east-1"
VERSION = {"requiresBootstrapStackVersion": 6, "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version"}
TEMPLATE = {
    "Resources": {
        "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "as deployed"}},
        "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
            "AlarmName": HOSTILE, "MetricName": "Errors", "Namespace": "Shop", "Period": 60, "EvaluationPeriods": 1,
            "Threshold": 1, "Statistic": "Sum", "ComparisonOperator": "GreaterThanThreshold"}},
        "Objective": {"Type": "AWS::ApplicationSignals::ServiceLevelObjective", "Properties": {"Name": "orders"}},
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {
            "Runtime": "nodejs22.x", "Handler": "index.handler", "Role": "arn:aws:iam::123456789012:role/shop",
            "Code": {"ZipFile": "x"},
            "Environment": {"Variables": {"DB_PASSWORD": "set by hand later", "COLOUR": "red"}}}},
    }
}


def assembly(folder: pathlib.Path) -> pathlib.Path:
    folder.mkdir()
    name = "shop-staging"
    files = {
        f"{name}.template.json": TEMPLATE,
        f"{name}.assets.json": {"version": "36.0.0", "files": {"hash": {
            "source": {"path": f"{name}.template.json", "packaging": "file"},
            "destinations": {"here": {"bucketName": BUCKET, "objectKey": "hash.json", "region": "us-east-1"}}}}},
        "manifest.json": {"version": "36.0.0", "artifacts": {
            f"{name}.assets": {"type": "cdk:asset-manifest", "properties": {"file": f"{name}.assets.json", **VERSION}},
            name: {
                "type": "aws:cloudformation:stack", "environment": "aws://unknown-account/us-east-1",
                "properties": {
                    "templateFile": f"{name}.template.json", "stackName": name,
                    "stackTemplateAssetObjectUrl": f"s3://{BUCKET}/hash.json", **VERSION},
                "dependencies": [f"{name}.assets"], "displayName": name}}},
        "mainstay.json": {"version": 1, "environments": {name: "staging"}, "edges": []},
    }
    for file, content in files.items():
        (folder / file).write_text(json.dumps(content))
    return folder


class Monitoring(http.server.BaseHTTPRequestHandler):
    """CloudWatch's alarms, all in alarm, and Application Signals' budgets, a quarter left."""

    asked: list[str] = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        target = self.headers.get("X-Amz-Target", self.path)
        self.asked.append(target)
        if target.endswith(".DescribeAlarms"):
            answer = {"CompositeAlarms": [], "MetricAlarms": [
                {"AlarmName": name, "StateValue": "ALARM", "StateReason": f"above {HOSTILE}",
                 "StateTransitionedTimestamp": 1_790_000_000} for name in body["AlarmNames"]]}
        else:
            answer = {"Timestamp": 1_790_000_000, "Errors": [], "Reports": [
                {"Arn": name, "Name": HOSTILE, "BudgetStatus": "WARNING", "Attainment": 99.95,
                 "Goal": {"AttainmentGoal": 99.9}, "TotalBudgetSeconds": 4000, "BudgetSecondsRemaining": 1000}
                for name in body["SloIds"]]}
        sent = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def deployed(mainstay: str, folder: pathlib.Path):
    """The folder of an assembly, and the environment in which commands find it deployed, drifted and in alarm."""
    source = assembly(folder / "monitored")
    monitoring = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Monitoring)
    threading.Thread(target=monitoring.serve_forever, daemon=True).start()
    local = subprocess.Popen([mainstay, "local", "--speed", "100000"], stdout=subprocess.PIPE, text=True)
    try:
        address = next(line for line in local.stdout if "AWS_ENDPOINT_URL=" in line).strip().split("=")[1]
        near = f"http://127.0.0.1:{monitoring.server_port}"
        variables = {
            **os.environ, "AWS_ENDPOINT_URL": address, "AWS_ENDPOINT_URL_CLOUDWATCH": near,
            "AWS_ENDPOINT_URL_APPLICATION_SIGNALS": near, "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "123456789012",
            "AWS_SECRET_ACCESS_KEY": "local", "AWS_EC2_METADATA_DISABLED": "true"}

        def run(*arguments: str, codes=(0,)):
            done = subprocess.run([mainstay, *arguments], env=variables, capture_output=True, text=True, timeout=600)
            assert done.returncode in codes, f"{arguments}: {done.returncode} {done.stdout} {done.stderr}"

        run("bootstrap")
        run("deploy", "staging", "--assembly", str(source), "--yes", "--brief")
        for change in (
            {"logicalId": "Topic", "set": {"/DisplayName": HOSTILE}},
            {"logicalId": "Function", "set": {"/Environment/Variables/DB_PASSWORD": SECRET}},
        ):
            body = json.dumps({"stack": "shop-staging", **change}).encode()
            urllib.request.urlopen(urllib.request.Request(f"{address}/_local/resources", data=body, method="POST"))
        run("drift", "staging", "--assembly", str(source), "--no-unmanaged", codes=(1,))
        yield source, variables
    finally:
        local.terminate()
        local.wait()
        monitoring.shutdown()

