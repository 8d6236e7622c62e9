import MainstayAWSClient
import MainstayLocalAWS
import Testing

@Suite struct CreationTests {
    @Test func statusIsAsynchronousAndEventsAreGranular() throws {
        let local = Rehearsal()
        try local.call(
            "CreateStack",
            [
                "StackName": "shop", "ClientRequestToken": "token-1",
                "TemplateBody": .string(
                    Rehearsal.template(
                        #"{"A": \#(Resources.topic), "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A"}}"#)),
            ])
        #expect(try local.status("shop") == "CREATE_IN_PROGRESS")
        local.pass(2)
        #expect(try local.statuses("shop", of: "A") == ["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS"])
        #expect(try local.statuses("shop", of: "B").isEmpty)
        local.settle()
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        #expect(
            try local.statuses("shop", of: "B") == ["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"])
        let events = try local.events("shop")
        #expect(events.allSatisfy { $0["ClientRequestToken"]?.string == "token-1" })
        let times = events.compactMap { $0["Timestamp"]?.timestamp }
        #expect(times == times.sorted())
        #expect(try local.reasons("shop").contains("Resource creation Initiated"))
    }

    @Test func independentResourcesAreMadeTogether() throws {
        let alone = Rehearsal()
        try alone.create("one", #"{"A": \#(Resources.topic)}"#)
        let many = Rehearsal()
        let resources = (0..<50).map { "\"T\($0)\": \(Resources.topic)" }.joined(separator: ",")
        try many.create("many", "{\(resources)}")
        #expect(alone.engine.now == many.engine.now)
    }

    @Test func sameCallsGiveTheSameStack() throws {
        func run() throws -> [AWSValue] {
            let local = Rehearsal()
            try local.create("shop", #"{"A": \#(Resources.topic), "Q": {"Type": "AWS::SQS::Queue"}}"#)
            return try local.events("shop")
        }
        #expect(try run() == run())
    }

    @Test func aFailedCreationGoesBackAndCannotBeUpdated() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"Good": \#(Resources.topic), "Bad": \#(Resources.broken)}"#)
        #expect(try local.status("shop") == "ROLLBACK_COMPLETE")
        #expect(
            try local.reasons("shop").contains(
                "The following resource(s) failed to create: [Bad]. Rollback requested by user."))
        #expect(try local.reasons("shop").contains("Resource creation cancelled"))
        let refusal = local.refusal(
            "UpdateStack",
            ["StackName": "shop", "TemplateBody": .string(Rehearsal.template(#"{"A": \#(Resources.topic)}"#))])
        #expect(refusal?.message.hasSuffix("is in ROLLBACK_COMPLETE state and can not be updated.") == true)
        #expect(
            local.refusal("CreateStack", ["StackName": "shop", "TemplateBody": "{}"])?.code == "AlreadyExistsException")
    }

    @Test(arguments: [
        ("DO_NOTHING", "CREATE_FAILED"), ("DELETE", "DELETE_COMPLETE"), ("ROLLBACK", "ROLLBACK_COMPLETE"),
    ])
    func onFailure(_ choice: String, _ status: String) throws {
        let local = Rehearsal()
        let made = try local.settle(
            "CreateStack",
            [
                "StackName": "shop", "OnFailure": .string(choice),
                "TemplateBody": .string(
                    Rehearsal.template(#"{"Good": \#(Resources.topic), "Bad": \#(Resources.broken)}"#)),
            ])
        #expect(try local.status(made["StackId"]?.string ?? "") == status)
    }

    @Test func whatSucceededIsPreservedWithoutRollback() throws {
        let local = Rehearsal()
        try local.create(
            "shop", #"{"Good": \#(Resources.topic), "Bad": \#(Resources.broken)}"#, ["DisableRollback": true])
        #expect(try local.status("shop") == "CREATE_FAILED")
        #expect(try local.resource("shop", "Good")["ResourceStatus"] == "CREATE_COMPLETE")
        try local.settle("RollbackStack", ["StackName": "shop"])
        #expect(try local.status("shop") == "ROLLBACK_COMPLETE")
    }

    @Test(arguments: [
        ("{", "JSON not well-formed"),
        (#"{"Resources": {}}"#, "At least one Resources member must be defined"),
        (#"{"Resources": {"A": {"Type": "AWS::Foo::Bar"}}}"#, "Unrecognized resource types: [AWS::Foo::Bar]"),
        (
            #"{"Resources": {"A": {"Type": "AWS::SNS::Topic", "DependsOn": "B"}}}"#,
            "Unresolved resource dependencies [B] in the Resources block"
        ),
        (
            #"{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}, "Outputs": {"O": {"Value": {"Ref": "B"}}}}"#,
            "in the Outputs block"
        ),
        (
            #"{"Resources": {"A": {"Type": "AWS::SNS::Topic", "DependsOn": "B"}, "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A"}}}"#,
            "Circular dependency between resources: [A, B]"
        ),
        (
            #"{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}, "Resorces": {}}"#,
            "Invalid template property or properties [Resorces]"
        ),
        (#"{"Transform": "Mine", "Resources": {"A": {"Type": "AWS::SNS::Topic"}}}"#, "No transform named Mine found."),
    ])
    func templateErrorsAreSaidAtOnce(_ template: String, _ words: String) {
        let local = Rehearsal()
        let refusal = local.refusal("CreateStack", ["StackName": "shop", "TemplateBody": .string(template)])
        #expect(refusal?.message.contains(words) == true, "\(refusal?.message ?? "not refused")")
        #expect(refusal?.code == "ValidationError")
    }

    @Test func wrongPropertiesFailTheirResource() throws {
        let local = Rehearsal()
        try local.create("one", #"{"A": {"Type": "AWS::SNS::Topic", "Properties": {"Nope": 1}}}"#)
        #expect(try local.reasons("one").contains { $0.contains("#: extraneous key [Nope] is not permitted") })
        try local.create("two", #"{"A": {"Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": "10.0.0.0/24"}}}"#)
        #expect(try local.reasons("two").contains { $0.contains("required key [VpcId] not found") })
    }

    @Test func aValueOfAParameterIsCheckedWhereItIsUsed() throws {
        let local = Rehearsal()
        let template =
            #"{"Parameters": {"Delay": {"Type": "Number"}}, "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}}}}"#
        try local.create("good", template, ["Parameters": [["ParameterKey": "Delay", "ParameterValue": "5"]]])
        #expect(try local.status("good") == "CREATE_COMPLETE")
        try local.create("bad", template, ["Parameters": [["ParameterKey": "Delay", "ParameterValue": "5000"]]])
        #expect(try local.status("bad") == "ROLLBACK_COMPLETE")
    }

    @Test func inlineTemplatesAreLimited() {
        let local = Rehearsal()
        let filler = String(repeating: "x", count: 51_200)
        let template = #"{"Resources": {"A": \#(Resources.topic)}, "Metadata": {"F": "\#(filler)"}}"#
        let refusal = local.refusal("CreateStack", ["StackName": "shop", "TemplateBody": .string(template)])
        #expect(refusal?.message.contains("less than or equal to 51200") == true)
    }

    @Test func aTimeLimitEndsACreation() throws {
        let local = Rehearsal()
        let cluster =
            #"{"Type": "AWS::EKS::Cluster", "Properties": {"RoleArn": "arn:aws:iam::123456789012:role/r", "ResourcesVpcConfig": {"SubnetIds": ["subnet-0123456789abcdef0"]}}}"#
        try local.create("slow", #"{"C": \#(cluster)}"#, ["TimeoutInMinutes": 1])
        #expect(try local.status("slow") == "ROLLBACK_COMPLETE")
        #expect(try local.reasons("slow").contains { $0.contains("exceeded the specified timeout") })
    }

    @Test func speedDividesTheTime() throws {
        let (slow, fast) = (Rehearsal(), Rehearsal(speed: 10))
        for local in [slow, fast] { try local.create("shop", #"{"A": \#(Resources.topic)}"#) }
        let seconds = [slow, fast].map { $0.engine.now.seconds - Rehearsal.start.seconds }
        #expect(abs(seconds[0] / seconds[1] - 10) < 0.1)
    }
}
