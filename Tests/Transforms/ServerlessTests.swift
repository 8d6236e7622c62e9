import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate
import MainstayTransforms
import Testing

@Suite struct ServerlessTests {
    private static let folder = #filePath.replacing("ServerlessTests.swift", with: "Serverless/")
    static let names = [
        "connectors", "function-basics", "function-events", "graphql-api", "http-api", "implicit-api", "others",
        "rest-api", "state-machine", "web-socket-api",
    ]

    private func text(_ name: String) throws -> String {
        String(decoding: try FileSystem.read(Self.folder + name), as: UTF8.self)
    }

    /// A name without the ten digits that follow from content.
    private func plain(_ name: String) -> String { name.replacing(#/[0-9a-f]{10}$/#, with: "#") }

    /// What AWS's translator makes of each template is recorded beside it (Tests/Agreement/serverless.py).
    @Test(arguments: names) func sameResourcesAsTheTranslator(name: String) throws {
        let result = expand(try text(name + ".yaml"))
        #expect(result.errors.isEmpty, "\(result.errors)")
        let made = result.resources.members.map { "\(plain($0.key)) \($0.value["Type"]?.string ?? "")" }.sorted()
        let expected = try text(name + ".expected").split(separator: "\n").map(String.init).sorted()
        #expect(made == expected)
        #expect(result.template["Globals"] == nil && result.template["Transform"] == nil)
        #expect(result.resources.members.allSatisfy { $0.keyPosition.isKnown })
    }

    @Test func referencesLeadToWhatWasMade() throws {
        let result = expand(try text("function-basics.yaml"))
        let version = result.resources.keys.first { $0.hasPrefix("PublishedVersion") } ?? ""
        let layer = result.resources.keys.first { $0.hasPrefix("Common") } ?? ""
        #expect(result.json("Outputs.Version.Value") == #"{"Ref":"\#(version)"}"#)
        #expect(result.json("Outputs.Alias.Value") == #"{"Fn::Sub":"${PublishedAliaslive} and ${\#(layer)}"}"#)
        #expect(
            result.json("Outputs.Queue.Value") == #"{"Fn::GetAtt":["PublishedEventInvokeConfigOnSuccessQueue","Arn"]}"#)
        #expect(result.json("Resources.Alarm.DependsOn") == #"["\#(layer)"]"#)
        #expect(result.json("Resources.Plain.Properties.Layers") == #"[{"Ref":"\#(layer)"}]"#)
    }

    @Test func policyTemplatesAndManagedPolicies() {
        let result = expand(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.13
                  Handler: a.b
                  CodeUri: ./src
                  Policies: [AWSLambdaRole, arn:aws:iam::aws:policy/X, SQSPollerPolicy: {QueueName: !GetAtt Q.QueueName}]
              Q: {Type: AWS::SQS::Queue}
            """)
        #expect(result.errors.isEmpty)
        #expect(
            result.json("Resources.FRole.Properties.ManagedPolicyArns")
                == #"["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole","#
                + #""arn:aws:iam::aws:policy/service-role/AWSLambdaRole","arn:aws:iam::aws:policy/X"]"#)
        let policy = result.json("Resources.FRole.Properties.Policies.0")
        #expect(policy.contains(#""PolicyName":"FRolePolicy2""#) && policy.contains("sqs:ReceiveMessage"))
        #expect(policy.contains(#"{"Fn::GetAtt":["Q","QueueName"]}"#))
        #expect(result.template.value(at: "Resources.FRole.Properties.Policies.0")?.position.line == 3)
    }

    @Test func globalsAreMerged() {
        let result = expand(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals: {Function: {Runtime: python3.13, Handler: a.b, Timeout: 5, Layers: [one], Environment: {Variables: {AA: x, BB: y}}}}
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {InlineCode: x, Timeout: 9, Layers: [two], Environment: {Variables: {BB: z}}}
              G:
                Type: AWS::Serverless::Function
                IgnoreGlobals: [Timeout]
                Properties: {InlineCode: x}
            """)
        #expect(result.json("Resources.F.Properties.Timeout") == "9")
        #expect(result.json("Resources.F.Properties.Layers") == #"["one","two"]"#)
        #expect(result.json("Resources.F.Properties.Environment") == #"{"Variables":{"AA":"x","BB":"z"}}"#)
        #expect(result.json("Resources.G.Properties.Timeout") == "nothing")
        #expect(result.template.value(at: "Resources.G.Properties.Runtime")?.position.line == 2)
    }

    @Test(arguments: [
        ("unknown-property", "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Memory: 5}"),
        ("wrong-type", "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Events: [a]}"),
        ("missing-property", "Properties: {Handler: a.b, InlineCode: x}"),
        (
            "missing-property",
            "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Events: {E: {Type: SQS}}}"
        ),
        (
            "invalid-enum-value",
            "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Events: {E: {Type: SQ}}}"
        ),
        (
            "unknown-reference",
            "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Events: {E: {Type: S3, Properties: {Bucket: name, Events: a}}}}"
        ),
        (
            "invalid-value",
            "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Policies: [{S3ReadPolicyy: {}}]}"
        ),
        (
            "missing-property",
            "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, Policies: [{S3ReadPolicy: {}}]}"
        ),
        (
            "missing-property",
            "Properties: {Handler: a.b, Runtime: python3.13, InlineCode: x, DeploymentPreference: {Type: AllAtOnce}}"
        ),
    ])
    func whatTheTransformRefuses(rule: String, properties: String) {
        let result = expand(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              F:
                Type: AWS::Serverless::Function
                \(properties)
            """)
        #expect(result.rules == ["error \(rule)"], "\(result.diagnostics)")
        #expect((3...5).contains(result.diagnostics.first?.location?.position.line ?? 0))
        #expect(result.diagnostics.first?.construct == "F")
    }

    @Test func typesThatAreNotWorkedOutStay() {
        let result = expand(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              C: {Type: AWS::Serverless::CapacityProvider, Properties: {VpcConfig: {SubnetIds: [a]}}}
              T: {Type: AWS::Serverless::SimpleTable}
            """)
        #expect(result.rules == ["note unexpanded-resource"])
        #expect(result.json("Transform") == #""AWS::Serverless-2016-10-31""#)
        #expect(result.json("Resources.T.Type") == #""AWS::DynamoDB::Table""#)
    }

    @Test func unknownTypesAreTold() {
        let result = expand(
            "Transform: AWS::Serverless-2016-10-31\nResources: {F: {Type: AWS::Serverless::Funktion}}")
        #expect(result.rules == ["error unknown-resource-type"])
        #expect(result.diagnostics.first?.help == "did you mean \"Function\"?")
    }

    @Test func brokenTemplatesDoNotStopIt() {
        for resource in [
            "[]", "{Type: AWS::Serverless::Function, Properties: []}",
            "{Type: AWS::Serverless::Api, Properties: {Domain: 5}}",
            "{Type: AWS::Serverless::Function, Properties: {Events: {A: 5, B: {Type: 6}}, Policies: 7, Tags: 8}}",
            "{Type: AWS::Serverless::Connector, Properties: {Source: {Id: X}, Destination: {Id: X}, Permissions: [Read]}}",
            "{Type: AWS::Serverless::GraphQLApi, Properties: {Auth: 1, Resolvers: {Q: 2}, DataSources: [3]}}",
        ] {
            let result = expand("Transform: AWS::Serverless-2016-10-31\nResources: {X: \(resource)}")
            #expect(result.isChanged)
        }
        #expect(!expand("Transform: AWS::Serverless-2016-10-31\nResources: []").isChanged)
    }
}
