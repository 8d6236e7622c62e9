import MainstayDiagnostics
import MainstayTemplate
import MainstayValidation
import Testing

/// What a template declares and does not use.
struct UnusedEntryTests {
    @Test func nothingUsesThem() {
        let findings = checkEverything(
            """
            Parameters: {Name: {Type: String}, Used: {Type: String}}
            Mappings: {Sizes: {small: {count: 1}}}
            Conditions: {Big: !Equals [!Ref Used, big]}
            Resources: {Topic: {Type: AWS::SNS::Topic}}
            """)
        #expect(findings.map(\.rule) == ["unused-parameter", "unused-mapping", "unused-condition"])
        #expect(findings.map(\.construct) == ["Name", "Sizes", "Big"])
        #expect(findings.allSatisfy { $0.severity == .warning })
        #expect(findings.first?.location?.description == "template.yaml:1:14")
    }

    @Test(arguments: [
        "Resources: {Topic: {Type: AWS::SNS::Topic, Condition: Big, Properties: {TopicName: !Ref Name}}}",
        "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [Big, a, !Sub '${Name}-b']}}}",
        "Resources: {Topic: {Type: AWS::SNS::Topic}}\\nOutputs: {A: {Condition: Big, Value: !Ref Name}}",
        "Resources: {Topic: {Type: AWS::SNS::Topic}}\\nTransform: Own",
        "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {A: {Fn::Transform: {Name: Own}}}}}",
        """
        Rules: {R: {Assertions: [{Assert: {Fn::Contains: [[a], {Fn::ValueOf: [Name, Key]}]}}]}}\\n\
        Resources: {Topic: {Type: AWS::SNS::Topic, Condition: Big}}
        """,
    ])
    func somethingUsesThem(_ rest: String) {
        let text = "Parameters: {Name: {Type: String}}\nConditions: {Big: !Equals [!Ref AWS::Region, x]}\n"
        let findings = checkEverything(text + rest.replacing("\\n", with: "\n"))
        #expect(findings.filter { $0.rule.hasPrefix("unused-") } == [])
    }

    /// A name that is worked out may be any.
    @Test func mappingsByName() {
        let findings = checkEverything(
            """
            Parameters: {Name: {Type: String}}
            Mappings: {Sizes: {small: {count: 1}}}
            Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !FindInMap [!Ref Name, small, count]}}}
            """)
        #expect(findings == [])
    }

    /// What a transform drops was used all the same.
    @Test func lookAtWhatWasWritten() throws {
        func read(_ text: String) throws -> TemplateValue {
            try #require(TemplateParser(file: "template.yaml").parse(text).value)
        }
        let head = "Parameters: {Name: {Type: String}}\n"
        let after = try read(head + "Resources: {Topic: {Type: AWS::SNS::Topic}}")
        let before = try read(head + "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}}")
        let template = Template(after, file: "template.yaml")
        #expect(TemplateValidator().validate(template).map(\.rule) == ["unused-parameter"])
        #expect(TemplateValidator().validate(template, written: before) == [])
    }
}

/// The console's order of parameters.
struct InterfaceTests {
    @Test func names() {
        let findings = check(
            """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups: [{Label: {default: a}, Parameters: [Name, Nam]}]
                ParameterLabels: {Name: {default: b}, Other: {default: c}}
                Labels: {}
            Parameters: {Name: {Type: String}}
            Resources: {Topic: {Type: AWS::SNS::Topic}}
            """)
        #expect(findings.map(\.rule) == ["invalid-interface", "invalid-interface", "invalid-interface"])
        #expect(findings.allSatisfy { $0.severity == .warning })
        #expect(findings.first?.help == "did you mean \"Name\"?")
    }
}
