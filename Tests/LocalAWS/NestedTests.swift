import MainstayAWSClient
import MainstayLocalAWS
import Testing

@Suite struct NestedTests {
    /// A rehearsal whose bucket holds the template of a child.
    private func rehearsal(_ child: String) -> Rehearsal {
        let local = Rehearsal()
        local.put(child, bucket: "templates", key: "child.json")
        return local
    }

    private let child =
        #"{"Parameters": {"Name": {"Type": "String"}}, "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Name"}}}}, "Outputs": {"Arn": {"Value": {"Ref": "T"}}}}"#

    private func parent(_ name: String, _ more: String = "") -> String {
        #"{"Resources": {"C": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://templates.s3.amazonaws.com/child.json", "Parameters": {"Name": "\#(name)"}}}\#(more)}, "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["C", "Outputs.Arn"]}}}}"#
    }

    @Test func aChildIsMadeUpdatedAndDeletedWithItsParent() throws {
        let local = rehearsal(child)
        try local.create("shop", parent("one"))
        #expect(try local.status("shop") == "CREATE_COMPLETE")
        let id = try local.physicalID("shop", "C")
        #expect(try local.stack(id)["ParentId"] == local.stack("shop")["StackId"])
        #expect(try local.output("shop", "Arn") == local.physicalID(id, "T"))
        try local.update("shop", parent("two"))
        #expect(try local.stack(id)["Parameters"]?[0]?["ParameterValue"] == "two")
        try local.settle("DeleteStack", ["StackName": "shop"])
        #expect(try local.status(id) == "DELETE_COMPLETE")
    }

    @Test func aChildGoesBackWithItsParent() throws {
        let local = rehearsal(child)
        try local.create("shop", parent("one"))
        let id = try local.physicalID("shop", "C")
        let broken = #", "Bad": {"Type": "AWS::SQS::Queue", "DependsOn": "C", "Properties": {"DelaySeconds": 100000}}"#
        try local.update("shop", parent("two", broken))
        #expect(try local.status("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.status(id) == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try local.stack(id)["Parameters"]?[0]?["ParameterValue"] == "one")
    }

    @Test func theReasonOfAChildIsToldByItsParent() throws {
        let local = rehearsal(
            #"{"Parameters": {"Name": {"Type": "String"}}, "Resources": {"Bad": \#(Resources.broken)}}"#)
        try local.create("shop", parent("one"))
        #expect(try local.status("shop") == "ROLLBACK_COMPLETE")
        #expect(
            try local.reasons("shop").contains {
                $0.contains("was not successfully created: The following resource(s) failed to create: [Bad]")
            })
    }
}
