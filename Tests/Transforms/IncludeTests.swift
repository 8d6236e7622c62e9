import MainstayDiagnostics
import MainstayTemplate
import MainstayTransforms
import Testing

@Suite struct IncludeTests {
    @Test func localFilesAreIncluded() {
        let result = expand(
            """
            Resources:
              Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./parts/topics.yaml}}
              Own: {Type: AWS::SQS::Queue}
              Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: own}}
            """, file: "stacks/template.yaml",
            files: [
                "stacks/parts/topics.yaml":
                    "Topic: {Type: AWS::SNS::Topic}\nOther: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: ../more.json}}}",
                "stacks/more.json": #"{"Type": "AWS::SNS::Topic"}"#,
            ])
        #expect(result.resources.keys == ["Other", "Own", "Topic"])
        #expect(result.json("Resources.Other") == #"{"Type":"AWS::SNS::Topic"}"#)
        #expect(result.json("Resources.Topic.Properties.DisplayName") == #""own""#)
        // What comes from elsewhere stands where it is included.
        #expect(result.template.value(at: "Resources.Other")?.position.line == 2)
        #expect(result.diagnostics.isEmpty)
    }

    @Test func whatLiesInABucketStaysUnknown() {
        let result = expand(
            """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
                Properties:
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://bucket/part.yaml}}
            """)
        #expect(!result.isChanged)
        #expect(result.rules == ["note unexpanded-include"])
        #expect(result.diagnostics.first?.location?.position.line == 5)
    }

    @Test func circlesEnd() {
        let include = "{Fn::Transform: {Name: AWS::Include, Parameters: {Location: a.yaml}}}"
        let result = expand("Resources: \(include)", files: ["a.yaml": "A: \(include)"])
        #expect(result.rules == ["error cyclic-include"])
    }

    @Test func brokenFilesAreTold() {
        let include = "{Fn::Transform: {Name: AWS::Include, Parameters: {Location: a.yaml}}}"
        #expect(expand("Resources: \(include)", files: ["a.yaml": "[1, 2"]).rules == ["warning invalid-include"])
        #expect(expand("Resources: \(include)").rules == ["note unexpanded-include"])
    }
}
