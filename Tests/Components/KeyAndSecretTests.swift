import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite struct KeyTests {
    @Test func rotatesAndBelongsToTheAccount() throws {
        let app = App()
        let stack = Stack("Stack", in: app)
        Key("Key", in: stack)
        let key = try SynthesizedTemplate(of: app, stack: "Stack").require(
            "AWS::KMS::Key",
            [
                "EnableKeyRotation": true, "PendingWindowInDays": 30,
                "KeyPolicy": [
                    "Statement": [
                        [
                            "Effect": "Allow", "Action": "kms:*", "Resource": "*",
                            "Principal": ["AWS": .text(containing: ":root")],
                        ]
                    ]
                ],
            ])
        #expect(key.entry["DeletionPolicy"] == "RetainExceptOnCreate")
    }

    @Test func hasAnAliasMadeOfItsPath() throws {
        let app = App()
        Key("Key", in: Stack("Stack", in: app))
        Key("Other", in: Stack("Second", in: app)) { $0.alias = "data/main" }
        let result = app.synthesise()
        try SynthesizedTemplate(in: result, stack: "Stack").require(
            "AWS::KMS::Alias", ["AliasName": "alias/Stack-Key"])
        try SynthesizedTemplate(in: result, stack: "Second").require(
            "AWS::KMS::Alias", ["AliasName": "alias/data/main"])
    }

    @Test func servicesAreNarrowedToTheAccount() throws {
        let app = App()
        let stack = Stack("Stack", in: app)
        let key = Key("Key", in: stack)
        key.allowService("sns.amazonaws.com")
        key.allowLogGroups(named: "/shop/*")
        try SynthesizedTemplate(of: app, stack: "Stack").require(
            "AWS::KMS::Key",
            [
                "KeyPolicy": [
                    "Statement": .containing([
                        [
                            "Principal": ["Service": "sns.amazonaws.com"],
                            "Condition": ["StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]]],
                        ],
                        [
                            "Principal": ["Service": .text(containing: "logs.")],
                            "Condition": [
                                "ArnLike": [
                                    "kms:EncryptionContext:aws:logs:arn": .text(containing: "log-group:/shop/*")
                                ]
                            ],
                        ],
                    ])
                ]
            ])
    }

    @Test func grantsAreStatementsOfTheGrantee() throws {
        let app = App()
        let stack = Stack("Stack", in: app)
        let key = Key("Key", in: stack)
        let role = Role("Role", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        key.grantDecrypt(to: role)
        let result = app.synthesise()
        try SynthesizedTemplate(in: result, stack: "Stack").require(
            "AWS::IAM::Policy",
            ["PolicyDocument": ["Statement": [["Action": ["kms:Decrypt", "kms:DescribeKey"]]]]])
        #expect(result.assembly.edges.contains { $0.from == "Stack/Role" && $0.to == "Stack/Key" })
    }

    @Test func reportsMisuse() {
        let mistakes: [(String, (inout Key.Configuration) -> Void)] = [
            ("invalid-key-rotation", { (it: inout Key.Configuration) in it.rotation = .days(30) }),
            ("invalid-pending-window", { (it: inout Key.Configuration) in it.pendingWindow = .days(3) }),
            ("invalid-key-alias", { (it: inout Key.Configuration) in it.alias = "aws/mine" }),
            ("invalid-key-alias", { (it: inout Key.Configuration) in it.alias = "with space" }),
        ]
        for (rule, configure) in mistakes {
            let app = App()
            Key("Key", in: Stack("Stack", in: app), configure: configure)
            #expect(app.synthesise().diagnostics.map(\.rule) == [rule])
        }
    }
}

@Suite struct SecretTests {
    @Test func isGeneratedAndNeverInTheTemplate() throws {
        let app = App()
        let stack = Stack("Stack", in: app)
        let key = Key("Key", in: stack)
        Secret("Secret", in: stack) {
            $0.username = "shop\"keeper"
            $0.key = key
        }
        let secret = try SynthesizedTemplate(of: app, stack: "Stack").require(
            "AWS::SecretsManager::Secret",
            [
                "SecretString": .absent, "KmsKeyId": .any,
                "GenerateSecretString": [
                    "PasswordLength": 32, "GenerateStringKey": "password", "RequireEachIncludedType": true,
                    "SecretStringTemplate": #"{"username":"shop\"keeper"}"#,
                ],
            ])
        #expect(secret.entry["DeletionPolicy"] == "RetainExceptOnCreate")
    }

    @Test func aFieldIsReadByECSAndByCloudFormation() throws {
        let app = App()
        let stack = Stack("Stack", in: app)
        let secret = Secret("Secret", in: stack)
        Output("ValueFrom", in: stack, secret.password.valueFrom)
        Output("Reference", in: stack, secret.field("host").dynamicReference)
        let template = try SynthesizedTemplate(of: app, stack: "Stack")
        let id = try template.require("AWS::SecretsManager::Secret").logicalID
        #expect(try template.output("ValueFrom") == ["Fn::Sub": .string("${\(id)}:password::")])
        let reference = "{{resolve:secretsmanager:${\(id)}:SecretString:host}}"
        #expect(try template.output("Reference") == ["Fn::Sub": .string(reference)])
    }

    @Test func readingIncludesTheKeyByWayOfSecretsManagerAlone() throws {
        let app = App()
        let stack = Stack("Stack", in: app)
        let key = Key("Key", in: stack)
        let secret = Secret("Secret", in: stack) { $0.key = key }
        let role = Role("Role", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        secret.grantRead(to: role)
        try SynthesizedTemplate(of: app, stack: "Stack").require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": [
                        [
                            "Action": "kms:Decrypt",
                            "Condition": ["StringEquals": ["kms:ViaService": .text(containing: "secretsmanager.")]],
                        ],
                        ["Action": ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]],
                    ]
                ]
            ])
    }

    @Test func reportsMisuse() {
        let app = App()
        let stack = Stack("Stack", in: app)
        let secret = Secret("Secret", in: stack) { $0.length = 4 }
        secret.rotate(every: .days(0), by: "arn:aws:lambda:eu-central-1:123456789012:function:rotate")
        _ = Secret("Other", in: stack, existing: "arn:aws:s3:::not-a-secret")
        #expect(
            app.synthesise().diagnostics.map(\.rule) == [
                "invalid-password-length", "invalid-secret-rotation", "invalid-secret-arn",
            ])
    }
}
