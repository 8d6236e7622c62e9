"""What AWS says of stacks, through boto3."""

import json

from server import ClientError

# What a platform leaves behind on purpose.
KEPT = ("Retain", "RetainExceptOnCreate")


class Reader:
    def __init__(self, server):
        self.server = server
        self.clients = {}

    def client(self, service, place):
        if (service, place) not in self.clients:
            self.clients[service, place] = self.server.client(service, region=place.region, account=place.account)
        return self.clients[service, place]

    def stack(self, stack):
        return self.client("cloudformation", stack.place).describe_stacks(StackName=stack.name)["Stacks"][0]

    def is_there(self, stack):
        try:
            return self.stack(stack)["StackStatus"] != "DELETE_COMPLETE"
        except ClientError as error:
            assert "does not exist" in str(error), error
            return False

    def resources(self, stack):
        """The resources of a stack by logical id, those of nested stacks left out."""
        pages = self.client("cloudformation", stack.place).get_paginator("list_stack_resources").paginate(
            StackName=stack.name)
        return {entry["LogicalResourceId"]: entry for page in pages for entry in page["StackResourceSummaries"]}

    def physical(self, stack, logical_id):
        return self.resources(stack)[logical_id]["PhysicalResourceId"]

    def live(self, place, kind, identifier):
        """The properties that a resource really has, through Cloud Control; None where it is gone."""
        try:
            found = self.client("cloudcontrol", place).get_resource(TypeName=kind, Identifier=identifier)
        except ClientError as error:
            if error.response["Error"]["Code"] == "ResourceNotFoundException":
                return None
            raise
        return json.loads(found["ResourceDescription"]["Properties"])

    def patch(self, place, kind, identifier, path, value):
        """Changes a resource behind its stack's back."""
        self.client("cloudcontrol", place).update_resource(
            TypeName=kind, Identifier=identifier,
            PatchDocument=json.dumps([{"op": "add", "path": path, "value": value}]))

    def drifted(self, stack):
        """Logical ids of what is not as deployed, by CloudFormation's own detection."""
        client = self.client("cloudformation", stack.place)
        detection = client.detect_stack_drift(StackName=stack.name)["StackDriftDetectionId"]
        while True:
            status = client.describe_stack_drift_detection_status(StackDriftDetectionId=detection)
            if status["DetectionStatus"] != "DETECTION_IN_PROGRESS":
                break
        assert status["DetectionStatus"] == "DETECTION_COMPLETE", status
        pages = client.describe_stack_resource_drifts(
            StackName=stack.name, StackResourceDriftStatusFilters=["MODIFIED", "DELETED"])
        return {entry["LogicalResourceId"] for entry in pages["StackResourceDrifts"]}

    def statuses(self, stack):
        """Every status that a stack's events have, and how many of them are failures."""
        pages = self.client("cloudformation", stack.place).get_paginator("describe_stack_events").paginate(
            StackName=stack.name)
        return [event["ResourceStatus"] for page in pages for event in page["StackEvents"]]
