import MainstayResourceGenerator
import Testing

@Suite struct NameScopeTests {
    private func arguments(_ names: String...) -> [String: String] {
        NameScope.assign(names, translation: SwiftName.member, reserved: ReservedNames.arguments)
    }

    private func values(_ names: String...) -> [String: String] {
        NameScope.assign(names, translation: SwiftName.enumerationMember, reserved: ReservedNames.enumerationMembers)
    }

    @Test func labelsOfTheInitialiserAreKept() {
        #expect(
            arguments("Line", "FileId", "Column", "Node", "In", "Id", "Ref", "Default") == [
                "Line": "lineValue", "FileId": "fileIdValue", "Column": "columnValue", "Node": "nodeValue",
                "In": "inValue", "Id": "id", "Ref": "ref", "Default": "default",
            ])
    }

    @Test func namesThatMeetKeepTheirSpelling() {
        #expect(arguments("KMSKeyId", "KmsKeyId") == ["KMSKeyId": "KMSKeyId", "KmsKeyId": "KmsKeyId"])
        #expect(
            NameScope.assign(
                ["Endpoint.Address", "EndpointAddress", "Arn"], translation: SwiftName.member,
                reserved: ReservedNames.attributes)
                == ["Endpoint.Address": "Endpoint_Address", "EndpointAddress": "endpointAddress", "Arn": "arn"])
    }

    @Test func valuesThatMeetKeepTheirSpelling() {
        #expect(values("ENABLED", "Enabled", "off") == ["ENABLED": "ENABLED", "Enabled": "Enabled", "off": "off"])
        #expect(values("ON_DEMAND", "OnDemand") == ["ON_DEMAND": "ON_DEMAND", "OnDemand": "onDemand"])
        #expect(values("a-b", "a.b") == ["a-b": "_au2db", "a.b": "_au2eb"])
        #expect(values("1", "-1") == ["1": "_1", "-1": "minus1"])
    }

    @Test func noneIsNeverAMemberOfAnEnumeration() {
        #expect(values("NONE", "some") == ["NONE": "noneValue", "some": "someValue"])
        #expect(values("None", "NONE") == ["NONE": "NONE", "None": "None"])
    }

    @Test func typesLeaveTheLibrarysNamesAlone() {
        let names = NameScope.assign(
            ["Type", "Protocol", "Tag", "bucketName", "Rule"], translation: SwiftName.type,
            reserved: ReservedNames.types)
        #expect(
            names == [
                "Type": "TypeValue", "Protocol": "ProtocolValue", "Tag": "TagValue", "bucketName": "BucketNameValue",
                "Rule": "Rule",
            ])
    }

    @Test func aNameDoesNotDependOnItsNeighbours() {
        let few = arguments("Line", "VpcId")
        let many = arguments("Zone", "VpcId", "Line", "Arn", "LineNumber")
        #expect(few.allSatisfy { many[$0.key] == $0.value })
    }

    @Test func takenNamesGrowUntilTheyAreFree() {
        var taken: Set<String> = ["status", "statusvalue"]
        #expect(NameScope.unique("Status", in: &taken) == "StatusValueValue")
        #expect(NameScope.unique("Status", in: &taken) == "StatusValueValueValue")
    }
}
