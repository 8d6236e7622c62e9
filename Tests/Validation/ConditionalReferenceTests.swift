import MainstayDiagnostics
import Testing

/// References under conditions: told only where a combination of them leaves the target out.
struct ConditionalReferenceTests {
    private func findings(_ resource: String) -> [Diagnostic] {
        check(
            """
            Parameters: {Size: {Type: String}}
            Conditions: {Big: !Equals [!Ref Size, big], Small: !Not [!Condition Big]}
            Resources:
              Topic: {Type: AWS::SNS::Topic, Condition: Big}
              User: \(resource)
            """)
    }

    @Test func absentReference() {
        let found = findings("{Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Topic}}")
        #expect(found.map(\.rule) == ["absent-reference"])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.message == "User refers to Topic, which does not exist where the condition Big is false")
        #expect(
            findings("{Type: AWS::SNS::Topic, Condition: Small, Properties: {DisplayName: !Sub 'a-${Topic}'}}").map(
                \.rule)
                == ["absent-reference"])
    }

    @Test(arguments: [
        "{Type: AWS::SNS::Topic, Condition: Big, Properties: {DisplayName: !Ref Topic}}",
        "{Type: AWS::SNS::Topic, Properties: {DisplayName: !If [Big, !GetAtt Topic.TopicName, none]}}",
        "{Type: AWS::SNS::Topic, Properties: {DisplayName: !If [Small, none, !Ref Topic]}}",
    ])
    func presentReference(_ resource: String) { #expect(findings(resource) == []) }

    @Test func unreachableBranch() {
        let found = findings("{Type: AWS::SNS::Topic, Condition: Small, Properties: {DisplayName: !If [Big, a, b]}}")
        #expect(found.map(\.rule) == ["unreachable-branch"])
        #expect(found.first?.message == "this is for Big being true, which it never is here: Small is true")
    }
}
