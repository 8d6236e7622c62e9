import MainstayDiagnostics
import MainstayTemplate
import MainstayTransforms
import Testing

@Suite struct LanguageExtensionTests {
    @Test func loopsAreUnrolledInEverySection() {
        let result = expand(
            """
            Transform: AWS::LanguageExtensions
            Parameters: {Names: {Type: CommaDelimitedList, Default: "One, Two"}}
            Mappings:
              Fn::ForEach::Map: [M, [A, B], {"Map${M}": {Top: {Key: !Ref M}}}]
            Conditions:
              Fn::ForEach::Conditions: [C, [A, B], {"Is${C}": !Equals [!Ref C, A]}]
            Resources:
              Fn::ForEach::Topics:
                - Name
                - !Ref Names
                - Topic${Name}:
                    Type: AWS::SNS::Topic
                    Properties: {TopicName: !Sub "${Name}-${AWS::Region}", DisplayName: !Ref Name}
            Outputs:
              Fn::ForEach::Outputs:
                - Name
                - [One, Two]
                - Out${Name}: {Value: !GetAtt "Topic${Name}.TopicArn"}
            """)
        #expect(result.isChanged)
        #expect(result.diagnostics.isEmpty)
        #expect(result.resources.keys == ["TopicOne", "TopicTwo"])
        #expect(
            result.json("Resources.TopicTwo.Properties")
                == #"{"TopicName":{"Fn::Sub":"Two-${AWS::Region}"},"DisplayName":"Two"}"#)
        #expect(result.json("Outputs.OutOne.Value") == #"{"Fn::GetAtt":["TopicOne","TopicArn"]}"#)
        #expect(result.json("Mappings.MapB") == #"{"Top":{"Key":"B"}}"#)
        #expect(result.json("Conditions.IsB") == #"{"Fn::Equals":["B","A"]}"#)
        #expect(result.json("Transform") == #""AWS::LanguageExtensions""#)
    }

    @Test func loopsInLoopsAndInProperties() {
        let result = expand(
            """
            Transform: [AWS::LanguageExtensions]
            Resources:
              Fn::ForEach::Outer:
                - Env
                - [dev, prod]
                - Fn::ForEach::Inner:
                    - Address
                    - ["10.0.0.1", "10.0.0.2"]
                    - "Host&{Address}${Env}":
                        Type: AWS::SSM::Parameter
                        Properties:
                          Type: String
                          Fn::ForEach::Properties: [P, [Name, Value], {"${P}": !Sub "${Env}/${Address}"}]
            """)
        #expect(result.resources.keys == ["Host10001dev", "Host10002dev", "Host10001prod", "Host10002prod"])
        #expect(
            result.json("Resources.Host10002prod.Properties")
                == #"{"Type":"String","Name":"prod/10.0.0.2","Value":"prod/10.0.0.2"}"#)
    }

    @Test func collectionsFromMappings() {
        let result = expand(
            """
            Transform: AWS::LanguageExtensions
            Parameters: {Stage: {Type: String}, Known: {Type: String, Default: dev}}
            Mappings: {Names: {dev: {List: [A, B]}, prod: {List: [C]}}, One: {only: {List: [D]}}}
            Resources:
              Fn::ForEach::Known: [N, !FindInMap [Names, !Ref Known, List], {"Known${N}": {Type: AWS::SNS::Topic}}]
              Fn::ForEach::Only: [N, !FindInMap [One, !Ref Stage, List], {"Only${N}": {Type: AWS::SNS::Topic}}]
              Fn::ForEach::Missing:
                - N
                - Fn::FindInMap: [Names, test, List, {DefaultValue: [E]}]
                - "Missing${N}": {Type: AWS::SNS::Topic}
              Fn::ForEach::Open: [N, !FindInMap [Names, !Ref Stage, List], {"Open${N}": {Type: AWS::SNS::Topic}}]
            """)
        #expect(result.resources.keys == ["KnownA", "KnownB", "OnlyD", "MissingE", "Fn::ForEach::Open"])
        #expect(result.rules == ["note unexpanded-loop"])
    }

    @Test func functionsOfLiterals() {
        let result = expand(
            """
            Transform: AWS::LanguageExtensions
            Parameters: {List: {Type: CommaDelimitedList}}
            Resources:
              P:
                Type: AWS::SSM::Parameter
                Properties:
                  Value: {Fn::ToJsonString: {a: [1, true]}}
                  Open: {Fn::ToJsonString: {a: !Ref AWS::Region}}
                  Count: {Fn::Length: [a, b, c]}
                  Unknown: {Fn::Length: !Ref List}
            """)
        #expect(
            result.json("Resources.P.Properties")
                == #"{"Value":"{\"a\":[1,true]}","Open":{"Fn::ToJsonString":{"a":{"Ref":"AWS::Region"}}},"#
                + #""Count":3,"Unknown":{"Fn::Length":{"Ref":"List"}}}"#)
    }

    @Test func valuesKeepTheirPlaces() throws {
        let result = expand(
            """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Topics:
                - Name
                - [One, Two]
                - Topic${Name}:
                    Type: AWS::SNS::Topic
                    Properties:
                      Wrong: !Ref Name
            """)
        for member in result.resources.members {
            #expect(member.keyPosition.line == 6)
            let properties = try #require(member.value["Properties"])
            #expect(properties["Wrong"]?.position.line == 9)
        }
    }

    @Test func whatALoopMakesTwiceIsToldOnce() {
        let result = expand(
            """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Topics: [Name, [One, Two], {Topic: {Type: AWS::SNS::Topic}}]
            """)
        #expect(result.rules == ["error duplicate-name"])
        #expect(result.resources.keys == ["Topic"])
    }

    @Test func loopsThatMultiplyAreBounded() {
        let items = (0..<90).map { "v\($0)" }.joined(separator: ", ")
        var body = "{\"R${A}${B}${C}${D}\": {Type: AWS::SNS::Topic}}"
        for name in ["D", "C", "B", "A"] { body = "{Fn::ForEach::\(name): [\(name), [\(items)], \(body)]}" }
        let result = expand("Transform: AWS::LanguageExtensions\nResources: \(body)")
        #expect(result.rules == ["note unexpanded-loop"])
        #expect(result.resources.count <= 20_000)
    }

    @Test func withoutTheTransformNothingChanges() {
        let text = "Resources: {Fn::ForEach::T: [N, [A], {\"T${N}\": {Type: AWS::SNS::Topic}}]}"
        let result = expand(text)
        #expect(!result.isChanged && result.diagnostics.isEmpty)
        #expect(result.resources.keys == ["Fn::ForEach::T"])
    }
}
