import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite("Values")
struct ValueTests {
    /// What a value becomes in a stack with a resource `A` and a parameter `P`.
    private func resolved(_ make: (UntypedResource, Parameter) -> any PropertyConvertible) -> TemplateValue? {
        let app = App()
        let stack = Stack("S", in: app)
        let first = bucket("A", in: stack)
        let parameter = Parameter("P", in: stack)
        bucket("B", in: stack, ["Value": make(first, parameter)])
        let result = app.synthesise()
        #expect(result.diagnostics.isEmpty)
        return value("Resources.B.Properties.Value", in: result)
    }

    @Test("References become Ref and Fn::GetAtt")
    func references() {
        #expect(resolved { a, _ in a.ref } == ["Ref": "A"])
        #expect(resolved { a, _ in a.attribute("Arn") } == ["Fn::GetAtt": ["A", "Arn"]])
        #expect(resolved { _, p in p.value } == ["Ref": "P"])
        #expect(resolved { _, _ in AWS.region } == ["Ref": "AWS::Region"])
    }

    @Test("Interpolation becomes Fn::Sub, literal text stays text")
    func interpolation() {
        #expect(resolved { _, _ in "plain \(1) \("text")" as StringValue } == "plain 1 text")
        #expect(
            resolved { a, _ in "arn:\(AWS.partition):s3:::\(a.ref)/*" as StringValue }
                == ["Fn::Sub": "arn:${AWS::Partition}:s3:::${A}/*"])
        #expect(
            resolved { a, _ in "\(a.attribute("Arn"))/x" as StringValue } == ["Fn::Sub": "${A.Arn}/x"])
        #expect(resolved { a, _ in "\(a.ref)" as StringValue } == ["Ref": "A"])
    }

    @Test("A literal ${ beside a reference is escaped, alone it is not")
    func escaping() {
        #expect(resolved { a, _ in "${X}\(a.ref)" as StringValue } == ["Fn::Sub": "${!X}${A}"])
        #expect(resolved { _, _ in "${X}" as StringValue } == "${X}")
        #expect(resolved { a, _ in "$\(a.ref)" as StringValue } == ["Fn::Sub": "$${A}"])
    }

    @Test("A function inside text travels as a variable, once")
    func functionInText() {
        #expect(
            resolved { _, _ in
                let zone: StringValue = Fn.availabilityZone(0)
                return "\(zone) and \(zone)" as StringValue
            } == [
                "Fn::Sub": [
                    "${Value1} and ${Value1}", ["Value1": ["Fn::Select": [0, ["Fn::GetAZs": ""]]]],
                ]
            ])
    }

    @Test("A whole-list value stands for the list; among other elements it is an error")
    func wholeList() {
        #expect(resolved { _, _ in Fn.availabilityZones() } == ["Fn::GetAZs": ""])
        let app = App()
        let stack = Stack("S", in: app)
        bucket("B", in: stack, ["Zones": Fn.availabilityZones() + [StringValue("eu-central-1a")]])
        let result = app.synthesise()
        #expect(rules(result) == ["list-reference-among-elements"])
        #expect(result.diagnostics[0].property == "Properties.Zones")
    }

    @Test("JSON in a string keeps references and escapes literals")
    func jsonText() {
        #expect(
            resolved { a, _ in StringValue(json: JSONValue.object(["name": a.ref, "text": "a\"b", "n": 1])) }
                == ["Fn::Sub": "{\"name\":\"${A}\",\"text\":\"a\\\"b\",\"n\":1}"])
    }

    @Test("Conditions choose values, or no value")
    func conditions() {
        let app = App()
        let stack = Stack("S", in: app)
        let stage = Parameter("Stage", in: stack, default: "staging", allowedValues: ["staging", "production"])
        let isProduction = Condition("IsProduction", in: stack, .equals(stage.value, "production"))
        let resource = bucket(
            "B", in: stack,
            ["Size": isProduction.then(IntValue(3), else: 1), "Name": isProduction.then("x" as StringValue)])
        resource.node.setCondition(isProduction)
        let result = app.synthesise()
        #expect(value("Conditions.IsProduction", in: result) == ["Fn::Equals": [["Ref": "Stage"], "production"]])
        #expect(value("Resources.B.Properties.Size", in: result) == ["Fn::If": ["IsProduction", 3, 1]])
        #expect(
            value("Resources.B.Properties.Name", in: result)
                == ["Fn::If": ["IsProduction", "x", ["Ref": "AWS::NoValue"]]])
        #expect(value("Resources.B.Condition", in: result) == "IsProduction")
    }
}
