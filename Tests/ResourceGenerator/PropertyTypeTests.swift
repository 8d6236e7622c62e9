import MainstayResourceGenerator
import MainstaySchema
import Testing

@Suite struct PropertyTypeTests {
    /// The Swift type that a property of this schema gets.
    private func type(_ node: SchemaNode, definitions: [String: SchemaNode] = [:]) throws -> SwiftType {
        let schema = ResourceSchema(["Property": node], definitions: definitions)
        return try #require(Translator(schema)).model().arguments[0].type
    }

    @Test func scalars() throws {
        #expect(try type(.of(.string)) == .string)
        #expect(try type(.of(.integer)) == .library("IntValue"))
        #expect(try type(.of(.number)) == .library("DoubleValue"))
        #expect(try type(.of([.number, .integer])) == .library("DoubleValue"))
        #expect(try type(.of([.boolean, .null])) == .library("BoolValue"))
        #expect(try type(.of(.integer) { $0.enumeration = [.int(1), .int(3)] }) == .library("IntValue"))
        #expect(try type(.of([]) { $0.pattern = "^a" }) == .string)
    }

    @Test func whatIsNotClearIsJSON() throws {
        #expect(try type(.of([.string, .object])) == .json)
        #expect(try type(.of([.string, .integer])) == .json)
        #expect(try type(.of(.object)) == .json)
        #expect(try type(.of([])) == .json)
        #expect(try type(.formatted("json")) == .json)
        #expect(try type(.either(.of(.string), .of(.integer))) == .json)
        #expect(try type(.reference("Nowhere")) == .json)
        #expect(try type(.list(SchemaNode())) == .list(.json))
    }

    @Test(arguments: [
        ("AWS::EC2::Subnet.Id", "SubnetID"), ("AWS::EC2::SecurityGroup.Id", "SecurityGroupID"),
        ("AWS::EC2::VPC.Id", "VPCID"), ("AWS::IAM::Role.Arn", "RoleARN"), ("AWS::KMS::Key.Arn", "KMSKeyARN"),
        ("AWS::S3::Bucket.Name", "BucketName"), ("AWS::Lambda::Function.Arn", "FunctionARN"),
        ("AWS::SNS::Topic.Arn", "TopicARN"), ("AWS::Logs::LogGroup.Name", "LogGroupName"),
        ("AWS::ACM::Certificate.Arn", "CertificateARN"), ("AWS::EC2::Image.Id", "ImageID"),
        ("AWS::EC2::SecurityGroup.Name", "StringValue"), ("date-time", "StringValue"),
    ])
    func kindsComeFromFormats(format: String, kind: String) throws {
        #expect(try type(.formatted(format)) == .library(kind))
    }

    @Test func mixedKindsAreStrings() throws {
        let keys = SchemaNode.either(
            .formatted("AWS::KMS::Key.Arn"), .formatted("AWS::KMS::Key.Id"), .formatted("AWS::KMS::Alias.AliasName"),
            types: .string)
        #expect(try type(keys) == .string)
        #expect(try type(.either(.formatted("AWS::KMS::Key.Arn"), types: .string)) == .library("KMSKeyARN"))
    }

    @Test func listsAndMaps() throws {
        #expect(try type(.list(.of(.string))) == .list(.string))
        #expect(try type(.list(.formatted("AWS::EC2::Subnet.Id"))) == .list(.library("SubnetID")))
        var subnets = SchemaNode.list(.of(.string))
        subnets.format = "AWS::EC2::Subnet.Ids"
        #expect(try type(subnets) == .list(.library("SubnetID")))
        #expect(try type(.map(.of(.boolean))) == .map(.library("BoolValue")))
    }

    @Test func scalarAndListDefinitionsAreFollowed() throws {
        let definitions: [String: SchemaNode] = ["Arn": .of(.string), "Arns": .list(.reference("Arn"))]
        #expect(try type(.reference("Arns"), definitions: definitions) == .list(.string))
        #expect(try type(.reference("Loop"), definitions: ["Loop": .list(.reference("Loop"))]) == .list(.json))
    }

    @Test func tagsAreShared() throws {
        let pair = SchemaNode.object(["Key": .of(.string), "Value": .of(.string)], required: ["Key", "Value"])
        #expect(try type(.list(.reference("TagsEntry")), definitions: ["TagsEntry": pair]) == .list(.library("Tag")))
        #expect(
            try type(.list(.reference("Attribute")), definitions: ["Attribute": pair]) == .list(.nested("Attribute")))
        #expect(try type(.reference("TagFilter"), definitions: ["TagFilter": pair]) == .nested("TagFilter"))
    }

    @Test func oneTypedAlternativeBesideJSONIsTaken() throws {
        let keys = SchemaNode.either(.list(.of(.string)), .of([.object, .string]))
        #expect(try type(keys) == .list(.string))
    }

    @Test func inlineTypesAreNamedAfterTheirProperty() throws {
        #expect(try type(.object(["Size": .of(.integer)])) == .nested("PropertyValue"))
        #expect(try type(.values("A", "B")) == .nested("PropertyValue"))
        #expect(try type(.list(.values("A", "B"))) == .list(.nested("PropertyItem")))
        var anyCase = SchemaNode.values("A", "B")
        anyCase.enumerationIgnoresCase = true
        #expect(try type(anyCase) == .string)
    }
}
