import MainstayAWSClient
import MainstayLocalAWS
import Testing

@Suite struct UpdateTests {
    @Test func nothingToUpdateIsRefused() throws {
        let local = Rehearsal()
        let template =
            #"{"Parameters": {"Name": {"Type": "String"}}, "Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Name"}}}}}"#
        try local.create("shop", template, ["Parameters": [["ParameterKey": "Name", "ParameterValue": "one"]]])
        let previous: AWSValue = [["ParameterKey": "Name", "UsePreviousValue": true]]
        let same: AWSValue = ["StackName": "shop", "UsePreviousTemplate": true, "Parameters": previous]
        #expect(local.refusal("UpdateStack", same)?.message == "No updates are to be performed.")
        var tagged = same
        tagged["Tags"] = [["Key": "team", "Value": "web"]]
        try local.settle("UpdateStack", tagged)
        #expect(try local.statuses("shop", of: "A").suffix(2) == ["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])
        #expect(try local.stack("shop")["Parameters"]?[0]?["ParameterValue"] == "one")
    }

    @Test func replacementCleansUpAfterwards() throws {
        let local = Rehearsal()
        let dependent = #"{"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "A"}}}"#
        try local.create("shop", #"{"A": \#(Resources.named("first")), "B": \#(dependent)}"#)
        let old = try local.physicalID("shop", "A")
        try local.update("shop", #"{"A": \#(Resources.named("second")), "B": \#(dependent)}"#)
        #expect(try local.physicalID("shop", "A").hasSuffix(":second"))
        let lines = try local.events("shop").map {
            [$0["LogicalResourceId"], $0["ResourceStatus"], $0["PhysicalResourceId"]].map { $0?.string ?? "" }
        }
        let cleaning = try #require(lines.firstIndex { $0[1] == "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" })
        let deleted = try #require(lines.firstIndex(of: ["A", "DELETE_COMPLETE", old]))
        #expect(deleted > cleaning)
        #expect(try local.statuses("shop", of: "B").last == "UPDATE_COMPLETE")
    }

    @Test func aNameThatTheTemplateGivesCannotBeTakenTwice() throws {
        let local = Rehearsal()
        func group(_ type: String) -> String {
            #"{"G": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "fixed", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}], "ImportSourceSpecification": {"InputFormat": "\#(type)", "S3BucketSource": {"S3Bucket": "import-bucket"}}, "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}]}}}"#
        }
        try local.create("shop", group("CSV"))
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        try local.update("shop", group("ION"))
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(
            try local.reasons("shop").contains { $0.contains("custom-named resource requires replacing. Rename fixed") }
        )
    }

    @Test func whatGoesBeforeItsReplacementMayKeepItsName() throws {
        let local = Rehearsal()
        func processor(_ role: String) -> String {
            #"{"Type": "AWS::Rekognition::StreamProcessor", "Properties": {"Name": "fixed", "RoleArn": "arn:aws:iam::123456789012:role/\#(role)", "FaceSearchSettings": {"CollectionId": "faces"}, "KinesisDataStream": {"Arn": "arn:aws:kinesis:us-east-1:123456789012:stream/faces"}, "KinesisVideoStream": {"Arn": "arn:aws:kinesisvideo:us-east-1:123456789012:stream/video/1234567890123"}}}"#
        }
        func gateway(_ stage: String) -> String {
            #"{"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": "subnet-0123456789abcdef0", "RouteTableId": "rtb-\#(stage)123456789abcdef0"}}"#
        }
        try local.create("shop", #"{"P": \#(processor("one")), "G": \#(gateway("0"))}"#)
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        try local.update("shop", #"{"P": \#(processor("two")), "G": \#(gateway("1"))}"#)
        #expect(try local.status("shop") == "UPDATE_COMPLETE")
        #expect(try local.physicalID("shop", "P") == "fixed")
        let broken = Resources.broken.dropLast() + #", "DependsOn": ["P", "G"]}"#
        try local.update("shop", #"{"P": \#(processor("three")), "G": \#(gateway("2")), "Bad": \#(broken)}"#)
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.resource("shop", "G")["ResourceStatus"] == "UPDATE_COMPLETE")
        let drift = try local.call(
            "DetectStackResourceDrift", ["StackName": "shop", "LogicalResourceId": "P"])["StackResourceDrift"]
        #expect(drift?["StackResourceDriftStatus"] == "IN_SYNC")
    }

    @Test func aFailedAttemptLeavesItsNamesFree() throws {
        let log = #"{"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "named"}}"#
        let cancelled = Rehearsal()
        try cancelled.create("shop", #"{"L": \#(log), "Bad": \#(Resources.broken)}"#)
        #expect(try cancelled.status("shop") == "ROLLBACK_COMPLETE")
        try cancelled.settle("DeleteStack", ["StackName": "shop"])
        try cancelled.create("shop", #"{"L": \#(log)}"#)
        #expect(try cancelled.status("shop") == "CREATE_COMPLETE")
        var fault = FaultPlan.ResourceFault(message: "No more topics")
        fault.actions = [.update]
        fault.times = 1
        let replaced = Rehearsal(faults: FaultPlan(resources: [fault]))
        try replaced.create("shop", #"{"A": \#(Resources.named("first"))}"#)
        try replaced.update("shop", #"{"A": \#(Resources.named("second"))}"#)
        #expect(try replaced.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        try replaced.update("shop", #"{"A": \#(Resources.named("second"))}"#)
        #expect(try replaced.status("shop") == "UPDATE_COMPLETE")
    }

    @Test func aFailedUpdateGoesBack() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.named("old")), "B": \#(Resources.topic("b"))}"#)
        let before = try local.physicalID("shop", "A")
        let broken = Resources.broken.dropLast() + #", "DependsOn": ["A", "C", "B"]}"#
        let next =
            #"{"A": \#(Resources.named("new")), "B": \#(Resources.topic("changed")), "C": \#(Resources.topic), "Bad": \#(broken)}"#
        try local.update("shop", next)
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.physicalID("shop", "A") == before)
        #expect(try local.resource("shop", "C") == [:])
        #expect(try local.statuses("shop", of: "B").suffix(2) == ["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])
        // What is back is as it was: the same template again changes nothing.
        let same = local.refusal(
            "UpdateStack",
            [
                "StackName": "shop",
                "TemplateBody": .string(
                    Rehearsal.template(#"{"A": \#(Resources.named("old")), "B": \#(Resources.topic("b"))}"#)),
            ])
        #expect(same?.message == "No updates are to be performed.")
    }

    @Test func withoutRollbackAnUpdateCanBeContinued() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic("1"))}"#)
        try local.update(
            "shop", #"{"A": \#(Resources.topic("2")), "Bad": \#(Resources.broken)}"#, ["DisableRollback": true])
        #expect(try local.status("shop") == "UPDATE_FAILED")
        try local.update("shop", #"{"A": \#(Resources.topic("2")), "Bad": {"Type": "AWS::SQS::Queue"}}"#)
        #expect(try local.status("shop") == "UPDATE_COMPLETE")
    }

    @Test func aFailedUpdateCanBeRolledBackOnDemand() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.named("old"))}"#)
        try local.update(
            "shop", #"{"A": \#(Resources.named("new")), "Bad": \#(Resources.broken)}"#, ["DisableRollback": true])
        try local.settle("RollbackStack", ["StackName": "shop"])
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.physicalID("shop", "A").hasSuffix(":old"))
    }

    @Test func oneUpdateAtATimeAndCancel() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic("1"))}"#)
        let next: AWSValue = [
            "StackName": "shop",
            "TemplateBody": .string(Rehearsal.template(#"{"A": \#(Resources.topic("2")), "B": \#(Resources.topic)}"#)),
        ]
        try local.call("UpdateStack", next)
        #expect(
            local.refusal("UpdateStack", next)?.message.hasSuffix(
                "is in UPDATE_IN_PROGRESS state and can not be updated.") == true)
        try local.settle("CancelUpdateStack", ["StackName": "shop"])
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.reasons("shop").contains("Resource update cancelled"))
        #expect(try local.resource("shop", "B") == [:])
        #expect(
            local.refusal("CancelUpdateStack", ["StackName": "shop"])?.message
                == "CancelUpdateStack cannot be called from current stack status")
    }

    @Test func aStackPolicyIsEnforced() throws {
        let local = Rehearsal()
        let policy =
            #"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}, {"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*", "Resource": "LogicalResourceId/A"}]}"#
        try local.create(
            "shop", #"{"A": \#(Resources.named("one")), "B": \#(Resources.topic)}"#,
            ["StackPolicyBody": .string(policy)])
        try local.update("shop", #"{"A": \#(Resources.named("two")), "B": \#(Resources.topic)}"#)
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        try local.update("shop", #"{"B": \#(Resources.topic)}"#)
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.reasons("shop").contains { $0.contains("does not allow [Update:Delete]") })
        let allowing = #"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}"#
        try local.update("shop", #"{"B": \#(Resources.topic)}"#, ["StackPolicyDuringUpdateBody": .string(allowing)])
        #expect(try local.status("shop") == "UPDATE_COMPLETE")
        #expect(try local.call("GetStackPolicy", ["StackName": "shop"])["StackPolicyBody"]?.string == policy)
    }

    @Test func aRollbackThatFailsCanBeContinued() throws {
        var back = FaultPlan.ResourceFault(message: "Cannot go back")
        (back.logicalID, back.isRollback, back.times) = ("A", true, 1)
        var forth = FaultPlan.ResourceFault(message: "Cannot go on")
        (forth.logicalID, forth.actions, forth.isRollback, forth.times) = ("B", [.update], false, 1)
        let local = Rehearsal(faults: FaultPlan(resources: [back, forth]))
        func both(_ value: String) -> String {
            #"{"A": \#(Resources.topic(value)), "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A", "Properties": {"DisplayName": "\#(value)"}}}"#
        }
        try local.create("shop", both("1"))
        try local.update("shop", both("2"))
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_FAILED")
        #expect(try local.stack("shop")["StackStatusReason"] == "The following resource(s) failed to update: [A]. ")
        #expect(local.refusal("ContinueUpdateRollback", ["StackName": "shop", "ResourcesToSkip": ["Nope"]]) != nil)
        try local.settle("ContinueUpdateRollback", ["StackName": "shop", "ResourcesToSkip": ["A"]])
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        try local.update("shop", both("3"))
        #expect(try local.status("shop") == "UPDATE_COMPLETE")
    }

    @Test func exportsInUseAreProtected() throws {
        let local = Rehearsal()
        func exporting(_ value: String) -> String {
            #"{"Resources": {"A": \#(Resources.topic)}, "Outputs": {"O": {"Value": "\#(value)", "Export": {"Name": "shared"}}}}"#
        }
        try local.create("giver", exporting("one"))
        try local.create("twin", exporting("two"))
        #expect(try local.status("twin") == "ROLLBACK_COMPLETE")
        try local.create(
            "taker",
            #"{"A": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::ImportValue": "shared"}}}}"#)
        try local.update("giver", exporting("changed"))
        #expect(try local.reasons("giver").contains("Export shared cannot be updated as it is in use by taker"))
        #expect(try local.output("giver", "O") == "one")
        try local.settle("DeleteStack", ["StackName": "giver"])
        #expect(try local.status("giver") == "UPDATE_ROLLBACK_COMPLETE")
        try local.update("taker", #"{"A": \#(Resources.topic)}"#)
        try local.update("giver", exporting("changed"))
        #expect(try local.output("giver", "O") == "changed")
    }
}
