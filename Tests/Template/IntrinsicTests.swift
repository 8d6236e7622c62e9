import MainstayTemplate
import Testing

@Suite("Intrinsic functions")
struct IntrinsicTests {
    @Test(
        "each function reads as its case",
        arguments: [
            (["Ref": "A"], .ref("A")), (["Fn::GetAtt": ["A", "B.C"]], .getAtt(resource: "A", attribute: "B.C")),
            (["Fn::GetAtt": "A.B.C"], .getAtt(resource: "A", attribute: "B.C")),
            (["Fn::Sub": "x"], .sub(template: "x", variables: TemplateObject())),
            (["Fn::Sub": ["x", ["A": 1]]], .sub(template: "x", variables: TemplateObject([.init("A", 1)]))),
            (["Fn::Join": [",", ["a"]]], .join(delimiter: ",", values: ["a"])),
            (["Fn::Select": [0, ["a"]]], .select(index: 0, values: ["a"])),
            (["Fn::Select": ["1", ["Ref": "L"]]], .select(index: "1", values: ["Ref": "L"])),
            (["Fn::Split": [",", "a,b"]], .split(delimiter: ",", source: "a,b")),
            (["Fn::If": ["C", 1, 2]], .if(condition: "C", then: 1, otherwise: 2)),
            (["Fn::Equals": [1, 2]], .equals(1, 2)), (["Fn::And": [1, 2]], .and([1, 2])),
            (["Fn::Or": [1, 2]], .or([1, 2])),
            (["Fn::Not": [["Condition": "C"]]], .not(["Condition": "C"])), (["Condition": "C"], .condition("C")),
            (
                ["Fn::FindInMap": ["M", "a", "b"]],
                .findInMap(map: "M", topKey: "a", secondKey: "b", defaultValue: nil)
            ),
            (
                ["Fn::FindInMap": ["M", "a", "b", ["DefaultValue": 1]]],
                .findInMap(map: "M", topKey: "a", secondKey: "b", defaultValue: 1)
            ),
            (["Fn::Base64": "a"], .base64("a")),
            (["Fn::Cidr": ["10.0.0.0/8", 4]], .cidr(block: "10.0.0.0/8", count: 4, bits: nil)),
            (["Fn::Cidr": ["10.0.0.0/8", "4", "8"]], .cidr(block: "10.0.0.0/8", count: "4", bits: "8")),
            (["Fn::GetAZs": ""], .getAZs(region: "")), (["Fn::ImportValue": "e"], .importValue("e")),
            (
                ["Fn::Transform": ["Name": "M", "Parameters": ["a": 1]]],
                .transform(name: "M", parameters: TemplateObject([.init("a", 1)]))
            ),
            (["Fn::ToJsonString": ["a": 1]], .toJSONString(["a": 1])), (["Fn::Length": [1]], .length([1])),
            (
                ["Fn::ForEach::Loop": ["I", ["a"], ["K${I}": ["x": 1]]]],
                .forEach(loop: "Loop", identifier: "I", collection: ["a"], outputKey: "K${I}", outputValue: ["x": 1])
            ),
            (
                ["Fn::GetStackOutput": ["StackName": "s", "OutputName": "o", "Region": "r"]],
                .getStackOutput(stackName: "s", outputName: "o", region: "r", roleArn: nil)
            ),
            (["Fn::Nope": 1], .unknown(name: "Fn::Nope", argument: 1)),
        ] as [(TemplateValue, Intrinsic)])
    func reads(value: TemplateValue, expected: Intrinsic) {
        #expect(value.intrinsic == expected)
        #expect(value.object?.members.first?.key == expected.name)
    }

    @Test(
        "a wrong argument is malformed, not unknown",
        arguments: [
            ["Ref": 1], ["Ref": ["a"]], ["Fn::GetAtt": "A"], ["Fn::GetAtt": ".A"], ["Fn::GetAtt": ["A"]],
            ["Fn::Sub": 1],
            ["Fn::Sub": ["a"]], ["Fn::Join": ["a"]], ["Fn::Join": [1, []]], ["Fn::Select": ["x", []]],
            ["Fn::Select": [-1, []]],
            ["Fn::Split": ","], ["Fn::If": ["C", 1]], ["Fn::If": [["Ref": "C"], 1, 2]], ["Fn::Equals": [1]],
            ["Fn::And": [1]],
            ["Fn::Not": 1], ["Fn::FindInMap": ["M", "a"]], ["Fn::FindInMap": ["M", "a", "b", "c"]], ["Fn::Base64": [1]],
            ["Fn::Cidr": ["a"]], ["Fn::GetAZs": 1], ["Fn::ImportValue": .null], ["Fn::Transform": "M"],
            ["Fn::Length": "a"],
            ["Fn::ToJsonString": "a"], ["Fn::ForEach::L": ["I", ["a"]]], ["Fn::GetStackOutput": ["StackName": "s"]],
        ] as [TemplateValue])
    func malformed(value: TemplateValue) {
        guard case .malformed(let name, let argument, let expected)? = value.intrinsic else {
            Issue.record("\(value) reads as \(String(describing: value.intrinsic))")
            return
        }
        #expect(value == .object([TemplateObject.Member(name, argument)]))
        #expect(!expected.isEmpty)
    }

    @Test(
        "what is no call is none",
        arguments: [
            "Ref", [:], ["Ref": "A", "B": 1], ["Condition": ["StringEquals": [:]]], ["Type": "x"], ["fn::sub": "x"],
        ] as [TemplateValue])
    func none(value: TemplateValue) {
        #expect(value.intrinsic == nil)
    }

    @Test("Fn::Sub texts split into parts that cover them")
    func subString() {
        let text = "é${A}-${B.C.D}${!E} ${ F } $G {H}"
        let parts = SubString(text).parts
        #expect(
            parts.map(\.content) == [
                .literal("é"), .reference(name: "A", attribute: nil), .literal("-"),
                .reference(name: "B", attribute: "C.D"),
                .escaped("E"), .literal(" "), .reference(name: "F", attribute: nil), .literal(" $G {H}"),
            ])
        #expect(parts.map(\.offset) == [0, 2, 6, 7, 15, 20, 21, 27])
        #expect(parts.reduce(0) { $0 + $1.length } == text.utf8.count)
    }

    @Test("an opening that nothing closes is reported and kept as text")
    func unclosed() {
        let text = SubString("a${B}${C ${D")
        #expect(text.unclosed == [5, 9])
        #expect(text.parts.last?.content == .literal("${C ${D"))
    }
}
