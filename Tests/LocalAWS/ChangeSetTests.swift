import MainstayAWSClient
import MainstayLocalAWS
import Testing

@Suite struct ChangeSetTests {
    private let network =
        #"{"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}, "S": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"VpcId": {"Ref": "V"}, "GroupDescription": "d"}}, "T": {"Type": "AWS::SNS::Topic"}}"#

    private func changes(_ set: AWSValue) -> [String: AWSValue] {
        var result: [String: AWSValue] = [:]
        for change in set["Changes"]?.list ?? [] {
            result[change["ResourceChange"]?["LogicalResourceId"]?.string ?? ""] = change["ResourceChange"]
        }
        return result
    }

    @Test func aNewStackIsReviewedFirst() throws {
        let local = Rehearsal()
        let set = try local.changeSet("shop", "first", network, ["ChangeSetType": "CREATE"])
        #expect(set["Status"] == "CREATE_COMPLETE")
        #expect(changes(set).mapValues { $0["Action"]?.string ?? "" } == ["V": "Add", "S": "Add", "T": "Add"])
        #expect(try local.status("shop") == "REVIEW_IN_PROGRESS")
        try local.settle("ExecuteChangeSet", ["StackName": "shop", "ChangeSetName": "first"])
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        #expect(
            local.refusal("ExecuteChangeSet", ["StackName": "shop", "ChangeSetName": "first"])?.code
                == "InvalidChangeSetStatus")
    }

    @Test func replacementIsTrueWhereKnownAndConditionalByReference() throws {
        let local = Rehearsal()
        try local.create("shop", network)
        let next = network.replacing("10.0.0.0/16", with: "10.1.0.0/16").replacing(
            #", "T": {"Type": "AWS::SNS::Topic"}"#, with: #", "N": {"Type": "AWS::SNS::Topic"}"#)
        let found = changes(try local.changeSet("shop", "next", next))
        #expect(found["V"]?["Replacement"] == "True")
        let target = found["V"]?["Details"]?[0]?["Target"]
        #expect(target?["BeforeValue"] == "10.0.0.0/16")
        #expect(target?["AfterValue"] == "10.1.0.0/16")
        #expect(target?["RequiresRecreation"] == "Always")
        #expect(found["S"]?["Replacement"] == "Conditional")
        #expect(found["S"]?["Details"]?[0]?["ChangeSource"] == "ResourceReference")
        #expect(found["S"]?["Details"]?[0]?["CausingEntity"] == "V")
        #expect(found["S"]?["Details"]?[0]?["Evaluation"] == "Dynamic")
        #expect(found["S"]?["Details"]?[0]?["Target"]?["AfterValue"] == "{{changeSet:KNOWN_AFTER_APPLY}}")
        #expect(found["T"]?["Action"] == "Remove")
        #expect(found["N"]?["Action"] == "Add")
        try local.settle("ExecuteChangeSet", ["StackName": "shop", "ChangeSetName": "next"])
        #expect(try local.status("shop") == "UPDATE_COMPLETE")
    }

    @Test func anEmptyChangeSetFailsWithItsReason() throws {
        let local = Rehearsal()
        try local.create("shop", network)
        let set = try local.changeSet("shop", "none", network)
        #expect(set["Status"] == "FAILED")
        #expect(set["ExecutionStatus"] == "UNAVAILABLE")
        #expect(
            set["StatusReason"]
                == "The submitted information didn't contain changes. Submit different information to create a change set."
        )
    }

    @Test func earlyValidationNamesWhatIsWrong() throws {
        let local = Rehearsal()
        let wrong = #"{"A": {"Type": "AWS::SNS::Topic", "Properties": {"Nope": "x"}}}"#
        let set = try local.changeSet("shop", "wrong", wrong, ["ChangeSetType": "CREATE"])
        #expect(set["StatusReason"]?.string?.contains("[AWS::EarlyValidation::PropertyValidation]") == true)
        let events = try local.call("DescribeEvents", ["ChangeSetName": set["ChangeSetId"] ?? ""])["OperationEvents"]
        #expect(events?[0]?["LogicalResourceId"] == "A")
        #expect(events?[0]?["EventType"] == "VALIDATION_ERROR")
    }

    @Test func aNameThatIsTakenIsFoundEarly() throws {
        let local = Rehearsal()
        let log = #"{"L": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "taken"}}}"#
        try local.create("one", log)
        let set = try local.changeSet("two", "first", log, ["ChangeSetType": "CREATE"])
        #expect(set["StatusReason"]?.string?.contains("[AWS::EarlyValidation::ResourceExistenceCheck]") == true)
        try local.call("DeleteStack", ["StackName": "two"])
        try local.create("three", log)
        #expect(
            try local.reasons("three").contains(
                "Resource of type 'AWS::Logs::LogGroup' with identifier 'taken' already exists."))
    }

    @Test func aMissingChangeSetIsNotFound() throws {
        let local = Rehearsal()
        try local.create("shop", network)
        #expect(
            local.refusal("DescribeChangeSet", ["StackName": "shop", "ChangeSetName": "x"])?.code == "ChangeSetNotFound"
        )
        #expect(
            local.refusal("CreateChangeSet", ["StackName": "none", "ChangeSetName": "x", "TemplateBody": "{}"]) != nil)
    }

    @Test func resourcesAreImported() throws {
        let local = Rehearsal()
        let kept = #"{"B": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"}, "T": {"Type": "AWS::SNS::Topic"}}"#
        try local.create("origin", kept)
        let name = try local.physicalID("origin", "B")
        try local.settle("DeleteStack", ["StackName": "origin"])
        let adopted =
            #"{"B": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain", "Properties": {"BucketName": "\#(name)"}}}"#
        let named: AWSValue = [
            "ChangeSetType": "IMPORT",
            "ResourcesToImport": [
                [
                    "ResourceType": "AWS::S3::Bucket", "LogicalResourceId": "B",
                    "ResourceIdentifier": ["BucketName": .string(name)],
                ]
            ],
        ]
        let set = try local.changeSet("adopter", "import", adopted, named)
        #expect(changes(set)["B"]?["Action"] == "Import")
        try local.settle("ExecuteChangeSet", ["StackName": "adopter", "ChangeSetName": "import"])
        #expect(try local.status("adopter") == "IMPORT_COMPLETE")
        #expect(try local.statuses("adopter", of: "B") == ["IMPORT_IN_PROGRESS", "IMPORT_COMPLETE"])
        var other = named
        other["StackName"] = "other"
        other["ChangeSetName"] = "import"
        other["TemplateBody"] = .string(Rehearsal.template(adopted))
        #expect(local.refusal("CreateChangeSet", other)?.message.contains("already managed by stack") == true)
    }
}

extension String {
    func replacing(_ old: String, with new: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: old) {
            result += rest[..<range.lowerBound] + new
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
