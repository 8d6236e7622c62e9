import MainstayConstructs
import MainstayFiles
import MainstayTemplate
import Testing

@testable import MainstayTesting

@Suite("Tests of platforms")
struct PatternTests {
    private let template = SynthesizedTemplate(
        [
            "Resources": [
                "A": [
                    "Type": "AWS::S3::Bucket",
                    "Properties": [
                        "Name": "a", "Size": 3, "Tags": [["Key": "x", "Value": "y"], ["Key": "z", "Value": "w"]],
                    ],
                ],
                "B": [
                    "Type": "AWS::S3::Bucket", "Properties": ["Name": ["Fn::Sub": "${A}-logs"], "Role": ["Ref": "A"]],
                ],
            ],
            "Outputs": ["Url": ["Value": "https://example.com"]],
        ], stackName: "Shop")

    @Test("Patterns match what they name and nothing else")
    func matching() throws {
        #expect(template.count(of: "AWS::S3::Bucket") == 2)
        #expect(template.count(of: "AWS::S3::Bucket", ["Name": "a"]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Size": .number(1...3)]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Size": .absent]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Name": .any]) == 2)
        #expect(template.count(of: "AWS::S3::Bucket", ["Name": .text(containing: "-logs")]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Role": .reference(to: "A")]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Name": .not("a")]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Tags": .containing([["Key": "z"]])]) == 1)
        #expect(template.count(of: "AWS::S3::Bucket", ["Tags": [["Key": "z"], .any]]) == 0)
        #expect(template.count(of: "AWS::S3::Bucket", ["Tags": [["Key": "x"], ["Value": "w"]]]) == 1)
        #expect(try template.output("Url") == "https://example.com")
        try template.requireNone("AWS::EC2::VPC")
    }

    @Test("A failure says how each candidate differs")
    func failures() {
        #expect {
            try template.require("AWS::S3::Bucket", ["Size": 4])
        } throws: { error in
            let text = "\(error)"
            return text.contains("A: Size is 3, not 4") && text.contains("B: Size is missing")
        }
        #expect(throws: TestFailure.self) { try template.require("AWS::EC2::VPC") }
        #expect(throws: TestFailure.self) { try template.requireNone("AWS::S3::Bucket", ["Name": "a"]) }
        #expect {
            try template.output("Uri")
        } throws: {
            "\($0)".contains("the outputs are Url")
        }
    }

    @Test("A synthesis with errors fails the test with its findings")
    func synthesisErrors() {
        let app = App()
        let stack = Stack("S", in: app)
        UntypedResource("A", in: stack, type: "AWS::SNS::Topic")
        UntypedResource("A", in: stack, type: "AWS::SNS::Topic")
        #expect {
            try SynthesizedTemplate(of: app, stack: "S")
        } throws: {
            "\($0)".contains("duplicate-construct-id")
        }
    }

    @Test("A snapshot is recorded on request, and fails when it is missing or differs, with the lines that differ")
    func snapshot() throws {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-snapshot-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileSystem.remove(folder) }
        let path = "\(folder)/shop.json"
        func require(_ template: SynthesizedTemplate, recording: Bool = false, ci: Bool = false) throws {
            try template.requireSnapshot("shop.json", at: path, isRecording: recording, isCI: ci)
        }
        #expect(throws: TestFailure.self) { try require(template) }
        #expect(throws: TestFailure.self) { try require(template, recording: true, ci: true) }
        try require(template, recording: true)
        try require(template)
        let other = SynthesizedTemplate(["Resources": ["C": ["Type": "AWS::SNS::Topic"]]])
        #expect {
            try require(other)
        } throws: {
            "\($0)".contains("+  \"C\": {") && "\($0)".contains("-  \"A\": {")
        }
    }
}
