import MainstayDiagnostics
import Testing

/// An example of each rule about function calls and names.
struct ReferenceRuleTests {
    @Test(arguments: names + shapes + circles)
    func violation(_ example: RuleCase) { example.verify() }

    static let names: [RuleCase] = [
        RuleCase(
            "unknown-reference", says: "there is no parameter or resource \"Nme\"", "did you mean \"Name\"?",
            type: "AWS::SQS::Queue", "{QueueName: !Ref «Nme}"),
        RuleCase(
            "unknown-reference", says: "no pseudo parameter \"AWS::Regoin\"", "did you mean \"AWS::Region\"?",
            type: "AWS::SQS::Queue", "{QueueName: !Ref «AWS::Regoin}"),
        RuleCase(
            "unknown-reference", says: "there is no resource \"Topc\"", "did you mean \"Topic\"?",
            type: "AWS::SQS::Queue", "{QueueName: {'Fn::GetAtt': [«Topc, TopicName]}}"),
        RuleCase(
            "unknown-reference", says: "\"Nme\"", type: "AWS::SQS::Queue", "{QueueName: {'Fn::Sub': «'a-${Nme}'}}"),
        RuleCase(
            "unknown-reference", says: "no resource \"Queue\" to wait for",
            in: "Resources: {T: {Type: AWS::SNS::Topic, DependsOn: «Queue}}"),
        RuleCase(
            "unknown-reference", says: "Topic is a resource, which does not exist yet",
            in: """
                Conditions: {C: !Equals [!Ref «Topic, a]}
                Resources: {Topic: {Type: AWS::SNS::Topic}}
                """),
        RuleCase(
            "unknown-attribute", says: "AWS::SNS::Topic has no attribute \"TopicNme\"", "did you mean \"TopicName\"?",
            type: "AWS::SQS::Queue", "{QueueName: {'Fn::GetAtt': [Topic, «TopicNme]}}"),
        RuleCase(
            "unknown-condition", says: "there is no condition \"Bgi\"", "did you mean \"Big\"?",
            type: "AWS::SQS::Queue", "{QueueName: {'Fn::If': [«Bgi, a, b]}}"),
        RuleCase(
            "unknown-condition", says: "there is no condition \"Nope\"",
            in: "Resources: {T: {Type: AWS::SNS::Topic, Condition: «Nope}}"),
        RuleCase(
            "unknown-mapping", says: "there is no mapping \"Images\"", type: "AWS::SQS::Queue",
            "{QueueName: {'Fn::FindInMap': [«Images, a, b]}}"),
        RuleCase(
            "unknown-mapping-key", says: "the mapping Images has no key \"smal\"", "did you mean \"small\"?",
            in: """
                Mappings: {Images: {small: {Id: x}}}
                Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: {'Fn::FindInMap': [Images, «smal, Id]}}}}
                """),
    ]

    static let shapes: [RuleCase] = [
        RuleCase(
            "invalid-intrinsic", says: "Fn::Join takes a list of two", type: "AWS::SQS::Queue",
            "{QueueName: {'Fn::Join': «['-']}}"),
        RuleCase(
            "invalid-intrinsic", says: "no function \"Fn::Jion\"", "did you mean \"Fn::Join\"?",
            type: "AWS::SQS::Queue", "{QueueName: {'Fn::Jion': «['-', [a]]}}"),
        RuleCase(
            "invalid-intrinsic", says: "\"${HOME:-x y}\", which is no name", "${!", type: "AWS::SQS::Queue",
            "{QueueName: {'Fn::Sub': «'${HOME:-x y}'}}"),
        RuleCase(
            "invalid-intrinsic", says: "\"${\" without \"}\"", type: "AWS::SQS::Queue",
            "{QueueName: {'Fn::Sub': «'${Name'}}"),
        RuleCase(
            "invalid-intrinsic", says: "Fn::ToJsonString needs the transform AWS::LanguageExtensions",
            type: "AWS::SQS::Queue", "{QueueName: {'Fn::ToJsonString': «{a: 1}}}"),
        RuleCase(
            "invalid-intrinsic", says: "Fn::GetAtt cannot stand in conditions",
            in: """
                Conditions: {C: !Equals [{'Fn::GetAtt': «[T, TopicName]}, a]}
                Resources: {T: {Type: AWS::SNS::Topic}}
                """),
        RuleCase(
            "invalid-intrinsic", says: "one to 256 blocks, not 300", type: "AWS::SQS::Queue",
            "{QueueName: !Select [0, {'Fn::Cidr': [10.0.0.0/16, «300, 8]}]}"),
        RuleCase(
            "null-value", says: "the value is null", type: "AWS::SQS::Queue", "{QueueName: «null}"),
    ]

    /// Each resource along a circle is told of it; what only leads to one is not.
    @Test func circleOfThree() {
        let findings = check(
            """
            Resources:
              A: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub 'x-${B}'}}
              B: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt C.QueueName}}
              C: {Type: AWS::SQS::Queue, DependsOn: [A]}
              D: {Type: AWS::SQS::Queue, DependsOn: [A, B]}
            """)
        #expect(findings.map(\.rule) == ["cyclic-dependency", "cyclic-dependency", "cyclic-dependency"])
        #expect(findings.map(\.construct) == ["A", "B", "C"])
        #expect(findings.map(\.message).allSatisfy { $0.hasPrefix("resources wait for each other: ") })
        #expect(findings.first?.message.hasSuffix("A → B → C → A") == true)
    }

    static let circles: [RuleCase] = [
        RuleCase(
            "cyclic-dependency", says: "the resource A refers to itself",
            in: "Resources: {«A: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref A}}}"),
        RuleCase(
            "cyclic-dependency", says: "conditions depend on each other: A → B → A",
            in: """
                Conditions: {«A: !Not [!Condition B], B: !Not [!Condition A]}
                Resources: {T: {Type: AWS::SNS::Topic}}
                """),
    ]
}
