import MainstayAWSClient
import MainstayLocalAWS
import Testing

/// What happens behind a stack's back, and change sets that know of it.
@Suite struct OutsideTests {
    private func changes(_ set: AWSValue) -> [String: AWSValue] {
        var result: [String: AWSValue] = [:]
        for change in set["Changes"]?.list ?? [] {
            result[change["ResourceChange"]?["LogicalResourceId"]?.string ?? ""] = change["ResourceChange"]
        }
        return result
    }

    private func tamper(_ local: Rehearsal, _ logicalID: String, _ json: String?) throws {
        try local.engine.tamper(
            stack: "shop", logicalID: logicalID, changes: json.map { [("/DisplayName", $0)] } ?? [],
            deletes: json == nil,
            in: local.caller.scope)
    }

    @Test func aChangeSetRevertsDrift() throws {
        let local = Rehearsal()
        let template =
            #"{"A": \#(Resources.topic("one")), "B": \#(Resources.topic("two")), "C": \#(Resources.topic("same"))}"#
        try local.create("shop", template)
        let gone = try local.physicalID("shop", "B")
        try tamper(local, "A", "\"by hand\"")
        try tamper(local, "B", nil)
        #expect(try local.changeSet("shop", "plain", template)["Status"] == "FAILED")
        let set = try local.changeSet("shop", "revert", template, ["DeploymentMode": "REVERT_DRIFT"])
        #expect(set["StackDriftStatus"] == "DRIFTED")
        let found = changes(set)
        #expect(found.keys.sorted() == ["A", "B"])
        let target = found["A"]?["Details"]?[0]?["Target"]
        #expect(target?["BeforeValue"] == "by hand")
        #expect(target?["AfterValue"] == "one")
        #expect(target?["Drift"]?["PreviousValue"] == "one")
        #expect(found["B"]?["Action"] == "Add")
        #expect(found["B"]?["ResourceDriftStatus"] == "DELETED")
        try local.settle("ExecuteChangeSet", ["StackName": "shop", "ChangeSetName": "revert"])
        #expect(try local.status("shop") == "UPDATE_COMPLETE")
        #expect(try local.physicalID("shop", "B") != gone)
        #expect(try local.statuses("shop", of: "C").last == "CREATE_COMPLETE")
        let drift = try local.call("DetectStackDrift", ["StackName": "shop"])
        local.pass(60)
        let status = try local.call(
            "DescribeStackDriftDetectionStatus", ["StackDriftDetectionId": drift["StackDriftDetectionId"] ?? ""])
        #expect(status["StackDriftStatus"] == "IN_SYNC")
    }

    @Test func onlyTheStackLearnsWhereTheTemplateFollowsReality() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic("one"))}"#)
        try tamper(local, "A", "\"two\"")
        let set = try local.changeSet(
            "shop", "follow", #"{"A": \#(Resources.topic("two"))}"#, ["DeploymentMode": "REVERT_DRIFT"])
        #expect(changes(set)["A"]?["Action"] == "SyncWithActual")
        try local.settle("ExecuteChangeSet", ["StackName": "shop", "ChangeSetName": "follow"])
        #expect(try local.statuses("shop", of: "A").last == "CREATE_COMPLETE")
        #expect(
            local.refusal(
                "UpdateStack",
                [
                    "StackName": "shop",
                    "TemplateBody": .string(Rehearsal.template(#"{"A": \#(Resources.topic("two"))}"#)),
                ]
            )?.message == "No updates are to be performed.")
    }

    @Test func nestedStacksAreShownBeforeTheyAreMade() throws {
        let local = Rehearsal()
        local.put(Rehearsal.template(#"{"T": \#(Resources.topic("x"))}"#), bucket: "templates", key: "child")
        let parent =
            #"{"C": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://templates.s3.amazonaws.com/child"}}}"#
        let set = try local.changeSet(
            "shop", "first", parent, ["ChangeSetType": "CREATE", "IncludeNestedStacks": true])
        let id = try #require(changes(set)["C"]?["ChangeSetId"])
        let child = try local.call("DescribeChangeSet", ["ChangeSetName": id])
        #expect(changes(child)["T"]?["Action"] == "Add")
        #expect(child["RootChangeSetId"] == set["ChangeSetId"])
        #expect(local.refusal("ExecuteChangeSet", ["ChangeSetName": id]) != nil)
        try local.settle("ExecuteChangeSet", ["StackName": "shop", "ChangeSetName": "first"])
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        #expect(try local.physicalID("shop", "C") == child["StackId"]?.string)
    }

    @Test func aStackThatWasOnlyProposedTakesItsChildrenAlong() throws {
        let local = Rehearsal()
        local.put(Rehearsal.template(#"{"T": \#(Resources.topic("x"))}"#), bucket: "templates", key: "child")
        let parent =
            #"{"C": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://templates.s3.amazonaws.com/child"}}}"#
        _ = try local.changeSet("shop", "first", parent, ["ChangeSetType": "CREATE", "IncludeNestedStacks": true])
        #expect(try local.call("ListStacks", [:])["StackSummaries"]?.list?.count == 2)
        try local.settle("DeleteStack", ["StackName": "shop"])
        let live = try local.call("DescribeStacks", [:])["Stacks"]?.list ?? []
        #expect(live.isEmpty)
    }
}
