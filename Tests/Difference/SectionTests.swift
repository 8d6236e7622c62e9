import MainstayAssembly
import MainstayDifference
import MainstayTemplate
import Testing

@Suite struct SectionTests {
    private static let template = """
        Parameters: {Size: {Type: String, Default: small}}
        Mappings: {Sizes: {dev: {Type: t3.micro}, prod: {Type: t3.large}}}
        Conditions: {IsLarge: !Equals [!Ref Size, large], IsOdd: !Not [!Condition IsLarge]}
        Resources:
          Known: {Type: 'AWS::EC2::Instance', Properties: {InstanceType: !FindInMap [Sizes, dev, Type]}}
          Open: {Type: 'AWS::EC2::Instance', Properties: {InstanceType: !FindInMap [Sizes, !Ref Size, Type]}}
          Odd: {Type: 'AWS::SNS::Topic', Condition: IsOdd}
          Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !If [IsLarge, a, b]}}
        Outputs:
          Name: {Value: !Ref Topic, Export: {Name: topic}}
        """

    private static func compare(_ old: String, _ new: String) throws -> StackDifference {
        try Comparing.stack(template, template.replacing(old, new), effects: false)
    }

    @Test func aMappingShowsInWhatLooksItUp() throws {
        let difference = try Self.compare("t3.micro", "t3.small")
        let known = try Comparing.change(difference, "Known").properties
        #expect(known.map(\.kind) == [.changed])
        #expect(known.first?.old?.value.string == "t3.micro")
        let open = try Comparing.change(difference, "Open").properties
        #expect(open.map(\.kind) == [.indirect])
        #expect(open.first?.origin == "the mapping Sizes")
        #expect(difference.entries.map(\.section) == ["Mappings"])
        #expect(difference.resources.map(\.logicalID) == ["Known", "Open"])
    }

    @Test func aDefaultReachesWhatUsesIt() throws {
        let difference = try Self.compare("Default: small", "Default: large")
        #expect(difference.resources.map(\.logicalID) == ["Odd", "Open", "Topic"])
        #expect(
            try Comparing.change(difference, "Odd").attributes.map(\.origin) == ["the default of the parameter Size"])
        #expect(difference.entries.first?.note?.contains("keeps the value") == true)
    }

    @Test func aConditionReachesWhatUsesItAlsoThroughOthers() throws {
        let difference = try Self.compare("[!Ref Size, large]", "[!Ref Size, huge]")
        #expect(difference.resources.map(\.logicalID) == ["Odd", "Topic"])
    }

    @Test func aRenamedConditionIsTheSame() throws {
        let difference = try Self.compare("IsLarge", "IsBig")
        #expect(difference.resources.isEmpty)
        #expect(difference.entries.filter { $0.kind == .renamed }.map(\.name) == ["IsBig"])
    }

    @Test func exportsAreTold() throws {
        let difference = try Self.compare("Export: {Name: topic}", "Description: it")
        #expect(difference.entries.map(\.name) == ["Name"])
        #expect(difference.entries.first?.note?.contains("export goes") == true)
        #expect(try Self.compare("Name: topic", "Name: other").entries.first?.note?.contains("export goes") == true)
    }

    @Test func parametersWithoutADefaultAreTold() throws {
        let difference = try Self.compare("Parameters: {Size", "Parameters: {New: {Type: String}, Size")
        #expect(difference.entries.map(\.name) == ["New"])
        #expect(difference.entries.first?.kind == .added)
        #expect(difference.entries.first?.note?.contains("no default") == true)
    }

    @Test func theStackItselfIsCompared() throws {
        var old = try Comparing.state(Self.template)
        var new = old
        old.terminationProtection = true
        old.tags = [("team", "a")]
        new.tags = [("team", "b")]
        new.stackPolicy = ["Statement": []]
        let difference = StackComparison().difference(old, new)
        #expect(difference.entries.map(\.name) == ["TerminationProtection", "StackPolicy", "Tags"])
        #expect(difference.entries.first?.note == "the stack can be deleted by one call")
    }

    private static func artifact(_ id: String, _ name: String, _ resource: String) -> StackState {
        var artifact = StackArtifact(
            id: id, template: ["Resources": .object([.init(resource, ["Type": "AWS::SNS::Topic"])])],
            templateFile: "\(id).json")
        artifact.stackName = name
        artifact.region = "eu-central-1"
        return StackState(artifact)
    }

    @Test func stacksAreMatchedByNameAndElseByShape() {
        let old = [Self.artifact("A", "a", "One"), Self.artifact("B", "b", "Two"), Self.artifact("C", "c", "Three")]
        let new = [Self.artifact("A", "a", "One"), Self.artifact("B2", "b2", "Two"), Self.artifact("D", "d", "Four")]
        let difference = AssemblyComparison().difference(old, new)
        #expect(difference.stacks.map(\.name) == ["A", "B2", "C", "D"])
        #expect(difference.stacks.map(\.kind) == [.same, .renamed(from: "b"), .removed, .added])
        #expect(difference.stacks.map(\.isEmpty) == [true, false, false, false])
        // The order in which stacks are given says nothing.
        let turned = AssemblyComparison().difference(old.reversed(), new.reversed())
        #expect(turned.stacks.map(\.kind) == difference.stacks.map(\.kind))
    }

    @Test func anAssetIsCode() throws {
        let one = String(repeating: "a1", count: 32)
        let two = String(repeating: "b2", count: 32)
        let changes = try Comparing.properties(
            "AWS::Lambda::Function", "{Code: {S3Bucket: b, S3Key: \(one).zip}}",
            "{Code: {S3Bucket: b, S3Key: \(two).zip}}")
        #expect(changes.map(\.kind) == [.code])
        let images = try Comparing.properties(
            "AWS::Lambda::Function", "{Code: {ImageUri: !Sub '${AWS::AccountId}.dkr.ecr.x/y:\(one)'}}",
            "{Code: {ImageUri: !Sub '${AWS::AccountId}.dkr.ecr.x/y:\(two)'}}")
        #expect(images.map(\.kind) == [.code])
    }
}
