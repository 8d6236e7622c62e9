import MainstayDiagnostics
import Testing

/// Definitions of state machines, in the words that the user gets.
struct StateMachineTests {
    private static func machine(_ definition: String, says: String) -> RuleCase {
        RuleCase(
            "invalid-state-machine", says: says, type: "AWS::StepFunctions::StateMachine",
            "{RoleArn: 'arn:aws:iam::123456789012:role/a', Definition: \(definition)}")
    }

    static let broken: [RuleCase] = [
        machine("«{States: {A: {Type: Succeed}}}", says: "needs StartAt"),
        machine("«{StartAt: A}", says: "needs States"),
        machine("{StartAt: A, States: «{}}", says: "without states"),
        machine("{StartAt: «B, States: {A: {Type: Succeed}}}", says: "there is no state \"B\""),
        machine("{StartAt: A, States: {A: {Type: «Past, End: true}}}", says: "did you mean \"Pass\"?"),
        machine("{StartAt: A, States: {«A: {End: true}}}", says: "has no Type"),
        machine("{StartAt: A, States: {«A: {Type: Pass}}}", says: "neither Next nor End"),
        machine("{StartAt: A, States: {«A: {Type: Task, End: true}}}", says: "needs Resource"),
        machine("{StartAt: A, States: {«A: {Type: Wait, End: true}}}", says: "Seconds, SecondsPath"),
        machine("{StartAt: A, States: {A: {Type: Fail, Next: «A}}}", says: "of type Fail has no Next"),
        machine("{StartAt: A, States: {A: {Type: Choice, Default: A, Choices: «[]}}}", says: "no list of Choices"),
        machine(
            "{StartAt: A, States: {A: {Type: Choice, Choices: [«{Variable: $.a, IsNull: true}]}}}", says: "has no Next"),
        machine(
            "{StartAt: A, States: {A: {Type: Task, Resource: r, End: true, Catch: [{ErrorEquals: [e], Next: «B}]}}}",
            says: "there is no state \"B\""),
        machine(
            """
            {StartAt: A, States: {A: {Type: Task, Resource: r, End: true, \
            Retry: [{ErrorEquals: «[States.ALL]}, {ErrorEquals: [e]}]}}}
            """, says: "States.ALL is not in the last item of Retry"),
        machine(
            "{StartAt: A, States: {A: {Type: Parallel, End: true, Branches: [{StartAt: B, States: {B: {Type: Pass, Next: «A}}}]}}}",
            says: "in this machine or branch"),
        machine(
            "{StartAt: A, States: {A: {Type: Map, End: true, ItemProcessor: {StartAt: A, States: {«A: {Type: Succeed}}}}}}",
            says: "there are two states \"A\""),
        machine(
            "{StartAt: A, QueryLanguage: JSONata, States: {A: {Type: Pass, End: true, «InputPath: $.a}}}",
            says: "JSONata"),
        machine("{StartAt: A, States: {A: {Type: Pass, End: true, «Output: a}}}", says: "JSONPath"),
        RuleCase(
            "invalid-state-machine", says: "there is no state \"B\"", type: "AWS::StepFunctions::StateMachine",
            """
            {RoleArn: 'arn:aws:iam::123456789012:role/a', \
            DefinitionString: «!Sub '{"StartAt": "B", "States": {"A": {"Type": "Task", "Resource": "${Topic}", "End": true}}}'}
            """),
        RuleCase(
            "invalid-state-machine", says: "no object in JSON", type: "AWS::StepFunctions::StateMachine",
            "{RoleArn: 'arn:aws:iam::123456789012:role/a', DefinitionString: «'{\"StartAt\": '}"),
    ]

    @Test(arguments: broken) func violation(_ example: RuleCase) { example.verify() }

    @Test(arguments: [
        "{StartAt: A, States: {A: {Type: Task, Resource: !GetAtt Topic.TopicArn, Next: B}, B: {Type: Succeed}}}",
        "{StartAt: A, States: {A: {Type: Choice, Choices: [{Variable: $.a, IsNull: true, Next: A}], Default: B}, B: {Type: Fail}}}",
        "{StartAt: !Ref Name, States: {A: {Type: Pass, End: true}, B: {Type: Pass, End: true}}}",
        "{StartAt: A, QueryLanguage: JSONata, States: {A: {Type: Wait, Seconds: '{% $x %}', Output: a, End: true}}}",
        "{StartAt: A, States: {A: {Type: Pass, QueryLanguage: JSONata, Output: a, End: true}}}",
        "{StartAt: A, States: {A: {Type: Map, Iterator: {StartAt: B, States: {B: {Type: Succeed}}}, End: true}}}",
    ])
    func sound(_ definition: String) {
        #expect(
            check(
                oneResource(
                    "AWS::StepFunctions::StateMachine",
                    "{RoleArn: 'arn:aws:iam::123456789012:role/a', Definition: \(definition)}")) == [])
    }

    @Test func unreachableState() {
        let findings = check(
            oneResource(
                "AWS::StepFunctions::StateMachine",
                """
                {RoleArn: 'arn:aws:iam::123456789012:role/a', \
                Definition: {StartAt: A, States: {A: {Type: Succeed}, Lost: {Type: Succeed}}}}
                """))
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.first?.message == "no transition leads to the state \"Lost\"")
    }
}
