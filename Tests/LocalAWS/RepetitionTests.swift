import MainstayAWSClient
import MainstayLocalAWS
import Testing

/// Callers that did not hear an answer ask again with the same token.
@Suite struct RepetitionTests {
    @Test func aRepeatedCallDoesNothingTwice() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic("one"))}"#)
        let body = AWSValue.string(Rehearsal.template(#"{"A": \#(Resources.topic("two"))}"#))
        let create: AWSValue = [
            "StackName": "shop", "ChangeSetName": "next", "TemplateBody": body, "ClientToken": "once",
        ]
        let first = try local.call("CreateChangeSet", create)
        #expect(try local.call("CreateChangeSet", create) == first)
        var other = create
        other["ClientToken"] = "twice"
        #expect(local.refusal("CreateChangeSet", other)?.code == "AlreadyExistsException")
        local.pass(10)
        let execute: AWSValue = ["StackName": "shop", "ChangeSetName": "next", "ClientRequestToken": "run"]
        try local.call("ExecuteChangeSet", execute)
        try local.call("ExecuteChangeSet", execute)
        local.settle()
        #expect(try local.statuses("shop", of: "A").suffix(2) == ["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])
        #expect(try local.statuses("shop", of: "shop").filter { $0 == "UPDATE_IN_PROGRESS" }.count == 1)
        var late = execute
        late["ClientRequestToken"] = "other"
        #expect(local.refusal("ExecuteChangeSet", late)?.code == "InvalidChangeSetStatus")
    }
}
