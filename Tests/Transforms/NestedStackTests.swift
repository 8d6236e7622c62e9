import MainstayDiagnostics
import MainstayTemplate
import MainstayTransforms
import Testing

@Suite struct NestedStackTests {
    private let child = """
        Parameters:
          Needed: {Type: String}
          Size: {Type: String, Default: small, AllowedValues: [small, large]}
        Resources: {T: {Type: AWS::SNS::Topic}}
        Outputs: {Topic: {Value: !Ref T}}
        """

    private func findings(_ text: String, _ files: [String: String]) -> [Diagnostic] {
        let value = TemplateParser(file: "a/main.yaml").parse(text).value ?? [:]
        return NestedStackCheck(files: TemplateFiles { files[$0].map { Array($0.utf8) } })
            .findings(in: value, file: "a/main.yaml")
    }

    @Test func parametersAndOutputs() {
        let found = findings(
            """
            Resources:
              Child:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: ./child.yaml
                  Parameters:
                    Neded: x
                    Size: huge
              Queue:
                Type: AWS::SQS::Queue
                Properties: {QueueName: !Sub "${Child.Outputs.Topik}-x"}
            Outputs:
              Right: {Value: !GetAtt Child.Outputs.Topic}
              Wrong: {Value: !GetAtt Child.Outputs.Queue}
            """, ["a/child.yaml": child])
        #expect(
            found.map(\.rule) == [
                "unknown-stack-parameter", "invalid-parameter-value", "missing-stack-parameter", "unknown-stack-output",
                "unknown-stack-output",
            ])
        #expect(found.allSatisfy { $0.severity == .error })
        #expect(found[0].help == "did you mean \"Needed\"?")
        #expect(found[0].location?.position.line == 7)
        #expect(found[3].construct == "Queue" && found[3].help == "did you mean \"Topic\"?")
        #expect(found[4].construct == "Wrong")
    }

    @Test func assetsOfAssemblies() {
        let found = findings(
            """
            Resources:
              Child:
                Type: AWS::CloudFormation::Stack
                Metadata: {aws:asset:path: child.yaml, aws:asset:property: TemplateURL}
                Properties: {TemplateURL: !Sub "https://${AWS::Region}/x", Parameters: {Needed: x}}
            Outputs: {Wrong: {Value: !GetAtt [Child, Outputs.No]}}
            """, ["a/child.yaml": child])
        #expect(found.map(\.rule) == ["unknown-stack-output"])
    }

    @Test func circlesAndMissingFiles() {
        let stack = "{Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: NAME}}"
        func main(_ name: String) -> String { "Resources: {S: \(stack.replacing("NAME", with: name))}" }
        #expect(
            findings(main("b.yaml"), ["a/b.yaml": main("c.yaml"), "a/c.yaml": main("b.yaml")]).map(\.rule) == [
                "cyclic-nested-stack"
            ])
        #expect(
            findings(main("b.yaml"), ["a/b.yaml": main("main.yaml"), "a/main.yaml": main("b.yaml")]).map(\.rule) == [
                "cyclic-nested-stack"
            ])
        #expect(findings(main("none.yaml"), [:]).map(\.rule) == ["unexpanded-nested-stack"])
        #expect(findings(main("https://s3.amazonaws.com/b/k"), [:]).isEmpty)
    }

    @Test func whatAMacroMayAddIsNotMissed() {
        let macro = "Transform: Ours\nResources: {T: {Type: AWS::SNS::Topic}}"
        let found = findings(
            """
            Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml, Parameters: {A: b}}}}
            Outputs: {O: {Value: !GetAtt S.Outputs.X}}
            """, ["a/b.yaml": macro])
        #expect(found.isEmpty)
    }
}
