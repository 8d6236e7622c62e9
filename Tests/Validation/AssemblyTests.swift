import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate
import MainstayValidation
import Testing

struct AssemblyTests {
    /// A finding points at the Swift line that declared the resource, or else at the template.
    @Test func locations() {
        var stack = StackArtifact(
            id: "S",
            template: [
                "Resources": [
                    "Known": ["Type": "AWS::S3::Bucket", "Properties": ["BucketNme": "x"]],
                    "Unknown": ["Type": "AWS::S3::Bucket", "Properties": ["BucketNme": "x"]],
                ]
            ], templateFile: "S.template.json")
        stack.sources = [
            ElementSource(
                logicalID: "Known", path: "S/Known",
                location: SourceLocation(file: "App/main.swift", line: 7, column: 5))
        ]
        let findings = TemplateValidator().validate(Assembly(stacks: [stack]))
        #expect(findings.map(\.location?.description) == ["App/main.swift:7:5", "S.template.json"])
        #expect(findings.map(\.construct) == ["S/Known", "Unknown"])
        #expect(findings.map(\.property) == ["Properties.BucketNme", "Properties.BucketNme"])
    }
}
