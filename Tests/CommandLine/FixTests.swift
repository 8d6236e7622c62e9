import MainstayTemplate
import Testing

@Suite struct FixTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
    }

    private static let template = """
        # Files of customers.
        Parameters:
          Open: {Type: String, Default: 'false'}
        Resources:
          Files:
            Type: AWS::S3::Bucket
            DeletionPolicy: Retain
            UpdateReplacePolicy: Retain
            Properties:
              tags: [{Key: a, Value: b}]  # kept
              PublicAccessBlockConfiguration:
                BlockPublicAcls: false # for now
                IgnorePublicAcls: !Ref Open
                RestrictPublicBuckets: true

        """
    private static let only = ["--only", "public-bucket,unknown-property"]

    @Test func withoutATerminalTheDifferenceIsShownAndNothingWritten() throws {
        try folder.write(Self.template, to: "t.yaml")
        let result = try tool.start(["check", "--fix", "t.yaml"] + Self.only).wait()
        #expect(result.code == 1)
        #expect(
            result.output == """
                --- t.yaml
                +++ t.yaml
                @@ -7,8 +7,9 @@
                     DeletionPolicy: Retain
                     UpdateReplacePolicy: Retain
                     Properties:
                -      tags: [{Key: a, Value: b}]  # kept
                +      Tags: [{Key: a, Value: b}]  # kept
                       PublicAccessBlockConfiguration:
                -        BlockPublicAcls: false # for now
                +        BlockPublicAcls: true # for now
                         IgnorePublicAcls: !Ref Open
                         RestrictPublicBuckets: true
                +        BlockPublicPolicy: true

                """)
        #expect(result.error.contains("t.yaml:13:27: public-bucket is not mended: the value comes from Ref"))
        #expect(result.error.contains("3 findings in 1 file can be mended; nothing is written without --yes"))
        #expect(try folder.read("t.yaml") == Self.template)
    }

    @Test func whatIsWrittenIsMendedAndTheRestIsAsItWas() throws {
        try folder.write(Self.template, to: "t.yaml", isExecutable: true)
        let result = try tool.start(["check", "--fix", "--yes", "t.yaml"] + Self.only).wait()
        #expect(result.code == 1)
        #expect(result.error.contains("mended 3 findings in 1 file"))
        #expect(result.output.contains("IgnorePublicAcls is off"))
        let expected = Self.template.replacing("tags:", with: "Tags:").replacing(
            "BlockPublicAcls: false", with: "BlockPublicAcls: true"
        ).replacing(
            "RestrictPublicBuckets: true\n", with: "RestrictPublicBuckets: true\n        BlockPublicPolicy: true\n")
        #expect(try folder.read("t.yaml") == expected)
        #expect(try folder.names() == ["t.yaml"])
        let again = try tool.start(["check", "--fix", "--yes", "t.yaml"] + Self.only).wait()
        #expect(again.error.contains("nothing can be mended"))
        #expect(try folder.read("t.yaml") == expected)
    }

    @Test func whatAProgramOrATransformWroteIsLeft() throws {
        try folder.write(Samples.assembly(), below: "cdk.out")
        try folder.write(Self.template, to: "cdk.out/other.yaml")
        try folder.write("Transform: AWS::Serverless-2016-10-31\n" + Self.template, to: "sam.yaml")
        let result = try tool.start(["check", "--fix", "--yes", "cdk.out/other.yaml", "sam.yaml"] + Self.only).wait()
        #expect(result.error.contains("is not mended: the template is generated: mend the program that writes it"))
        #expect(result.error.contains("is not mended: a transform makes other resources of what is written"))
        #expect(try folder.read("cdk.out/other.yaml") == Self.template)
    }

    @Test func anEditThatBringsAnotherFindingIsDropped() throws {
        // The right name is there already.
        try folder.write(
            "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      queueName: a\n      QueueName: b\n",
            to: "t.yaml")
        let result = try tool.run("check", "--fix", "--yes", "t.yaml", "--only", "unknown-property")
        #expect(result.error.contains("unknown-property is not mended: "))
        #expect(result.code == 1)
    }

    @Test func programsAreToldTheEdits() throws {
        try folder.write(Self.template, to: "t.yaml")
        let json = try JSON(tool.start(["check", "--json", "t.yaml"] + Self.only).wait().output)
        let fixes = (json["findings"]?.array ?? []).compactMap { $0["fix"] }
        #expect(fixes.count == 3)
        #expect(fixes.first?["description"]?.string == "rename Files.Properties.tags to Tags")
        let edit = fixes.first?["edits"]?.array?.first
        #expect(edit?["line"]?.int == 10 && edit?["column"]?.int == 7 && edit?["endColumn"]?.int == 11)
        let sarif = try JSON(tool.start(["check", "--format", "sarif", "t.yaml"] + Self.only).wait().output)
        let results = sarif["runs"]?.array?.first?["results"]?.array ?? []
        #expect(results.filter { $0["fixes"] != nil }.count == 3)
    }

    @Test func standardInputIsShownAlone() throws {
        let result = try tool.start(["check", "--fix", "-"] + Self.only, input: Self.template).wait()
        #expect(result.code == 1 && result.output.contains("+      Tags"))
        let sure = try tool.start(["check", "--fix", "--yes", "-"] + Self.only, input: Self.template).wait()
        #expect(sure.code == 2 && sure.error.contains("cannot be written"))
        #expect(try tool.run("check", "--yes", "t.yaml").code == 2)
    }
}
