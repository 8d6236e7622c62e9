import MainstayAWSClient
import MainstayLocalAWS
import Testing

/// Deletion, protection, isolation, nested stacks, drift, signals.
@Suite struct LifeTests {
    @Test func terminationProtectionHolds() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic)}"#, ["EnableTerminationProtection": true])
        #expect(
            local.refusal("DeleteStack", ["StackName": "shop"])?.message
                == "Stack [shop] cannot be deleted while TerminationProtection is enabled")
        try local.call("UpdateTerminationProtection", ["StackName": "shop", "EnableTerminationProtection": false])
        try local.settle("DeleteStack", ["StackName": "shop"])
        #expect(local.refusal("DescribeStacks", ["StackName": "shop"])?.message == "Stack with id shop does not exist")
    }

    @Test func regionsAndAccountsKnowNothingOfEachOther() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic)}"#)
        for scope in [
            Scope(account: "123456789012", region: "eu-west-1"), Scope(account: "222222222222", region: "us-east-1"),
        ] {
            local.caller = Caller(scope: scope)
            #expect(local.refusal("DescribeStacks", ["StackName": "shop"]) != nil)
            try local.create("shop", #"{"A": \#(Resources.topic)}"#)
            #expect(try local.physicalID("shop", "A").hasPrefix("arn:aws:sns:\(scope.region):\(scope.account):shop-A-"))
        }
    }

    @Test func retainedResourcesAreSkipped() throws {
        let local = Rehearsal()
        try local.create(
            "shop", #"{"A": {"Type": "AWS::SNS::Topic", "DeletionPolicy": "Retain"}, "B": \#(Resources.topic)}"#)
        let id = try local.stack("shop")["StackId"]?.string ?? ""
        try local.settle("DeleteStack", ["StackName": "shop"])
        #expect(try local.status(id) == "DELETE_COMPLETE")
        #expect(try local.statuses(id, of: "A").last == "DELETE_SKIPPED")
        #expect(try local.statuses(id, of: "B").last == "DELETE_COMPLETE")
    }

    @Test func dependentsAreDeletedFirst() throws {
        let local = Rehearsal()
        try local.create("shop", #"{"A": \#(Resources.topic), "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A"}}"#)
        let id = try local.stack("shop")["StackId"]?.string ?? ""
        try local.settle("DeleteStack", ["StackName": "shop"])
        let deleted = try local.events(id).filter { $0["ResourceStatus"] == "DELETE_COMPLETE" }
        #expect(deleted.compactMap { $0["LogicalResourceId"]?.string } == ["B", "A", "shop"])
    }

    @Test func deletionProtectionOfAResourceFailsTheDeletion() throws {
        let local = Rehearsal()
        let database =
            #"{"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.t4g.medium", "Engine": "postgres", "AllocatedStorage": "20", "MasterUsername": "admin1", "ManageMasterUserPassword": true, "DeletionProtection": true}}"#
        try local.create("shop", #"{"D": \#(database)}"#)
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        try local.settle("DeleteStack", ["StackName": "shop"])
        #expect(try local.status("shop") == "DELETE_FAILED")
        try local.settle("DeleteStack", ["StackName": "shop", "RetainResources": ["D"]])
        #expect(local.refusal("DescribeStacks", ["StackName": "shop"]) != nil)
    }

    @Test func driftIsFound() throws {
        let local = Rehearsal()
        try local.create(
            "shop", #"{"A": \#(Resources.topic("one")), "B": \#(Resources.topic), "C": \#(Resources.topic)}"#)
        try local.engine.tamper(
            stack: "shop", logicalID: "A", changes: [("/DisplayName", "\"two\""), ("/Unstated", "1")], deletes: false,
            in: local.caller.scope)
        try local.engine.tamper(stack: "shop", logicalID: "B", changes: [], deletes: true, in: local.caller.scope)
        let run = try local.call("DetectStackDrift", ["StackName": "shop"])
        #expect(try local.call("DescribeStackDriftDetectionStatus", run)["DetectionStatus"] == "DETECTION_IN_PROGRESS")
        local.pass(60)
        let done = try local.call("DescribeStackDriftDetectionStatus", run)
        #expect(done["StackDriftStatus"] == "DRIFTED")
        #expect(done["DriftedStackResourceCount"] == 2)
        let drifts =
            try local.call("DescribeStackResourceDrifts", ["StackName": "shop"])["StackResourceDrifts"]?.list ?? []
        #expect(
            drifts.compactMap { $0["StackResourceDriftStatus"]?.string }.sorted() == ["DELETED", "IN_SYNC", "MODIFIED"])
        let differences = drifts.first { $0["LogicalResourceId"] == "A" }?["PropertyDifferences"]
        #expect(
            differences == [
                [
                    "PropertyPath": "/DisplayName", "ExpectedValue": "one", "ActualValue": "two",
                    "DifferenceType": "NOT_EQUAL",
                ]
            ])
    }

    @Test func aWaitConditionGetsItsSignal() throws {
        let local = Rehearsal()
        let wait =
            #"{"Resources": {"Handle": {"Type": "AWS::CloudFormation::WaitConditionHandle"}, "Wait": {"Type": "AWS::CloudFormation::WaitCondition", "Properties": {"Handle": {"Ref": "Handle"}, "Timeout": "600"}}}, "Outputs": {"Data": {"Value": {"Fn::GetAtt": "Wait.Data"}}}}"#
        try local.call("CreateStack", ["StackName": "shop", "TemplateBody": .string(wait)])
        local.pass(30)
        let address = try local.physicalID("shop", "Handle").split(separator: "/").map(String.init)
        #expect(
            local.engine.signalHandle(
                unique: address[address.count - 2], logicalID: "Handle", id: "one", isSuccess: true, data: "done",
                reason: nil))
        local.settle()
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        #expect(try local.output("shop", "Data") == #"{"one":"done"}"#)
        try local.settle("CreateStack", ["StackName": "late", "TemplateBody": .string(wait)])
        #expect(try local.reasons("late").contains("WaitCondition timed out. Received 0 conditions when expecting 1"))
    }

    @Test func aFailedSignalFailsTheResource() throws {
        let local = Rehearsal()
        let group =
            #"{"G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "CreationPolicy": {"ResourceSignal": {"Count": 2, "Timeout": "PT10M"}}, "Properties": {"MinSize": "1", "MaxSize": "2", "AvailabilityZones": ["us-east-1a"], "LaunchTemplate": {"LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"}}}}"#
        try local.call("CreateStack", ["StackName": "shop", "TemplateBody": .string(Rehearsal.template(group))])
        local.pass(30)
        try local.settle(
            "SignalResource",
            ["StackName": "shop", "LogicalResourceId": "G", "UniqueId": "i-1", "Status": "FAILURE"])
        #expect(try local.status("shop") == "ROLLBACK_COMPLETE")
        #expect(try local.reasons("shop").contains { $0.hasPrefix("Received 1 FAILURE signal(s) out of 2") })
    }

    @Test func eventsComeInPages() throws {
        let local = Rehearsal()
        let resources = (0..<120).map { "\"T\($0)\": \(Resources.topic)" }.joined(separator: ",")
        try local.create("many", "{\(resources)}")
        let first = try local.call("DescribeStackEvents", ["StackName": "many"])
        #expect(first["StackEvents"]?.list?.count == 100)
        #expect(try local.events("many").count == 2 + 3 * 120)
        let page = try local.call("ListStackResources", ["StackName": "many"])
        #expect(page["StackResourceSummaries"]?.list?.count == 100)
        #expect(local.refusal("DescribeStackEvents", ["StackName": "many", "NextToken": "x"]) != nil)
    }

    @Test func secretsAreNotTold() throws {
        let local = Rehearsal()
        let template =
            #"{"Parameters": {"Password": {"Type": "String", "NoEcho": true}}, "Resources": {"A": \#(Resources.topic)}}"#
        try local.create("shop", template, ["Parameters": [["ParameterKey": "Password", "ParameterValue": "hidden"]]])
        #expect(try local.stack("shop")["Parameters"]?[0]?["ParameterValue"] == "****")
    }

    @Test(arguments: [
        ("CAPABILITY_IAM", ""), ("CAPABILITY_NAMED_IAM", #""RoleName": "mine", "#),
    ])
    func identitiesNeedACapability(_ capability: String, _ name: String) throws {
        let local = Rehearsal()
        let role =
            #"{"R": {"Type": "AWS::IAM::Role", "Properties": {\#(name)"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}}}"#
        let refusal = local.refusal(
            "CreateStack", ["StackName": "shop", "TemplateBody": .string(Rehearsal.template(role))])
        #expect(refusal?.code == "InsufficientCapabilitiesException")
        #expect(refusal?.message == "Requires capabilities : [\(capability)]")
        try local.create("shop", role, ["Capabilities": [.string(capability)]])
        #expect(try local.status("shop") == "CREATE_COMPLETE")
    }
}
