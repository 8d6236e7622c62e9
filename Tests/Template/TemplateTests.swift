import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("The typed view of a template")
struct TemplateTests {
    private func read(_ text: String) throws -> Template {
        Template(try #require(TemplateParser(file: "t.yaml").parse(text).value), file: "t.yaml")
    }

    private let whole = """
        Outputs:
          Name: {Value: !Ref Bucket}
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            DependsOn: [Queue]
            Condition: C
            DeletionPolicy: Retain
            Properties:
              Tags:
                - Key: a
                  a.b: 1
          Queue: {Type: AWS::SQS::Queue, DependsOn: Other}
          Fn::ForEach::Loop: [I, [a], {x: {Type: T}}]
        AWSTemplateFormatVersion: 2010-09-09
        Transform: [AWS::LanguageExtensions, {Name: M}]
        Conditions: {C: !Equals [a, b]}
        Parameters: {P: {Type: String}}
        """

    @Test("gives each section's entries in order and by name")
    func sections() throws {
        let template = try read(whole)
        #expect(template.diagnostics.isEmpty)
        #expect(template.formatVersion == "2010-09-09")
        #expect(template.resources.map(\.name) == ["Bucket", "Queue"])
        #expect(template.resourceMacros.map(\.name) == ["Fn::ForEach::Loop"])
        let bucket = try #require(template.resources["Bucket"])
        #expect(bucket.type == "AWS::S3::Bucket")
        #expect(bucket.typePosition == SourcePosition(line: 5, column: 11))
        #expect(bucket.dependsOn == ["Queue"])
        #expect(bucket.condition == "C")
        #expect(bucket.deletionPolicy == "Retain")
        #expect(template.resources["Queue"]?.dependsOn == ["Other"])
        #expect(template.parameters["P"]?["Type"] == "String")
        #expect(template.transforms.count == 2)
        #expect(template.outputs["Nope"] == nil)
    }

    @Test("finds entries by name among many, the first of several of one name")
    func manyNames() throws {
        let names = (0..<300).map { "Name\($0)" } + ["x", "", "ein Name mit mehr als sechzehn Zeichen", "Name7"]
        let members = names.enumerated().map { TemplateObject.Member($1, .object(["Type": .string("T\($0)")])) }
        let template = Template(.object(["Resources": .object(members)]), file: "t")
        for (place, name) in names.enumerated().dropLast() {
            #expect(template.resources.place(of: name) == place)
            #expect(template.resources[name]?.type == "T\(place)")
        }
        #expect(template.resources["Name300"] == nil)
        #expect(!template.resources.contains("Name"))
    }

    @Test("collects what may be function calls of a resource, with where they stand")
    func calls() throws {
        let template = try read(
            """
            Resources:
              A:
                Type: T
                Condition: C
                Metadata: {Ref: M}
                Properties:
                  Name: !Sub 'x'
                  List: [!If [C, !Ref P, {Ref: Q, Other: 1}], {Condition: {Fn: 1}}]
            """)
        let calls = try #require(template.resources["A"]).calls
        #expect(calls.map(\.name) == ["Condition", "Ref", "Fn::Sub", "Fn::If", "Ref", "Ref", "Condition"])
        #expect(calls.map(\.isAlone) == [false, true, true, true, true, false, true])
        #expect(calls.map(\.isInProperties) == [false, false, true, true, true, true, true])
        #expect(calls.map(\.depth) == [0, 1, 2, 3, 5, 5, 3])
        #expect(calls.map { $0.intrinsic != nil } == [false, true, true, true, true, false, false])
    }

    @Test("orders its sections as documented")
    func canonicalOrder() throws {
        let template = try read(whole)
        #expect(
            template.value.object?.keys == [
                "AWSTemplateFormatVersion", "Parameters", "Conditions", "Transform", "Resources", "Outputs",
            ])
    }

    @Test("follows a path to a value and to a place, as far as it goes")
    func paths() throws {
        let template = try read(whole)
        #expect(template.value(at: "Resources.Bucket.Properties.Tags.0.Key") == "a")
        #expect(template.value(at: "Resources.Bucket.Properties.Tags.0.a.b") == 1)
        #expect(template.value(at: "Resources.Bucket.Properties.Tags.1") == nil as TemplateValue?)
        #expect(template.value(at: "Conditions.C.Fn::Equals.1") == "b")
        #expect(template.location(at: "Resources.Bucket").description == "t.yaml:4:3")
        #expect(template.location(at: "Resources.Bucket.Properties.Tags.0.a.b").description == "t.yaml:12:11")
        #expect(template.location(at: "Resources.Bucket.Properties.Nope.0").description == "t.yaml:9:5")
    }

    @Test(
        "reports wrong shapes and reads the rest",
        arguments: [
            ("[a]", "invalid-template", 1, 1), ("Parameters: {}", "missing-resources", 1, 1),
            ("Resources: {A: {Type: T}}\nResorces: 1", "unknown-section", 2, 1),
            ("Resources: []", "invalid-section", 1, 12), ("Resources:", "invalid-section", 1, 1),
            ("Resources: {A: {Type: T}}\nDescription: [a]", "invalid-section", 2, 14),
            ("Resources: {A: {Type: T}}\nTransform: 1", "invalid-section", 2, 12),
            ("Resources: {A: {Type: T}}\nOutputs: {O: 1}", "invalid-entry", 2, 14),
            ("Resources: {A: 1}", "invalid-resource", 1, 16), ("Resources: {A: {}}", "missing-type", 1, 13),
            ("Resources: {A: {Type: 1}}", "missing-type", 1, 23),
            ("Resources: {A: {Type: T, Properties: [1]}}", "invalid-resource", 1, 38),
            ("Resources: {A: {Type: T, DependsOn: {a: b}}}", "invalid-resource", 1, 37),
        ])
    func wrongShapes(text: String, rule: String, line: Int, column: Int) throws {
        let template = try read(text)
        #expect(template.diagnostics.map(\.rule) == [rule])
        #expect(template.diagnostics.first?.location?.position == SourcePosition(line: line, column: column))
        #expect(template.diagnostics.first?.help != nil)
    }

    @Test("a misspelt section gets a suggestion")
    func suggestion() throws {
        let template = try read("Resources: {A: {Type: T}}\nOutput: {}")
        #expect(template.diagnostics.first?.help?.contains("Outputs") == true)
    }
}
