import MainstayDiagnostics
import MainstayTransforms
import Testing

@Suite struct MacroTests {
    @Test(arguments: [
        ("AWS::CodeDeployBlueGreen", 1), ("AWS::CodeStar", 1), ("AWS::SecretsManager-2020-07-23", 1), ("OurMacro", 1),
        ("AWS::LanguageExtensions", 0), ("AWS::Serverless-2016-10-31", 0),
    ])
    func macrosAreSaidPlainly(name: String, notes: Int) {
        let result = expand("Transform: \(name)\nResources: {T: {Type: AWS::SNS::Topic}}")
        #expect(result.rules == Array(repeating: "note unexpanded-macro", count: notes))
    }

    @Test func modulesAreSaidPlainly() {
        #expect(expand("Resources: {M: {Type: Our::S3::Bucket::MODULE}}").rules == ["note unexpanded-module"])
    }

    @Test func templatesWithoutTransformsComeBackAsTheyAre() {
        let result = expand("Resources: {T: {Type: AWS::SNS::Topic}}")
        #expect(!result.isChanged && result.diagnostics.isEmpty)
    }
}
