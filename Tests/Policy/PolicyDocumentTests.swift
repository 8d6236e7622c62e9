import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import Testing

/// How policy documents are read from templates, in all the forms in which people write them.
struct PolicyDocumentTests {
    @Test(
        "Whom a policy lets in without a condition",
        arguments: [
            (#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#, true),
            (#"{"Effect":"Allow","Principal":{"AWS":["111111111111","*"]},"Action":"s3:*","Resource":"*"}"#, true),
            (#"{"Effect":"Allow","NotPrincipal":{"AWS":"111111111111"},"Action":"s3:*","Resource":"*"}"#, true),
            (#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#, false),
            (#"{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"s3:*"}"#, false),
            (
                #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}"#,
                false
            ),
            (
                #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}}"#,
                true
            ),
            (
                #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#,
                true
            ),
            (
                #"{"Effect":"Allow","Principal":"*","Action":"s3:*","Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","0.0.0.0/0"]}}}"#,
                true
            ),
            (#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Condition":{"Fn::Transform":{"Name":"X"}}}"#, false),
        ])
    func openPrincipal(statement: String, expected: Bool) throws {
        let document = try Self.document(#"{"Statement":[\#(statement)]}"#)
        #expect((document.statements.first?.openPrincipal != nil) == expected)
    }

    @Test(
        "Who is named",
        arguments: [
            (#""*""#, PolicyPrincipal.Kind.everyone), (#"{"AWS":"111111111111"}"#, .account("111111111111")),
            (#"{"AWS":"arn:aws:iam::111111111111:root"}"#, .account("111111111111")),
            (
                #"{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}"#,
                .account("${AWS::AccountId}")
            ),
            (#"{"AWS":{"Ref":"AWS::AccountId"}}"#, .account("${AWS::AccountId}")),
            (#"{"AWS":{"Fn::GetAtt":["Role","Arn"]}}"#, .identity("${Role.Arn}")),
            (#"{"AWS":"arn:aws:iam::111111111111:role/x"}"#, .identity("arn:aws:iam::111111111111:role/x")),
            (#"{"Service":"ec2.amazonaws.com"}"#, .service("ec2.amazonaws.com")),
            (#"{"Federated":"accounts.google.com"}"#, .federated("accounts.google.com")),
            (#"{"AWS":{"Fn::ImportValue":{"Fn::GetAtt":["A","B"]}}}"#, .identity("${import ${A.B}}")),
        ])
    func principals(principal: String, expected: PolicyPrincipal.Kind) throws {
        let document = try Self.document(#"{"Statement":{"Effect":"Allow","Principal":\#(principal)}}"#)
        #expect(document.statements.flatMap(\.principals).map(\.kind) == [expected])
    }

    @Test("NotAction and NotResource apply to what they are known not to leave out")
    func exceptions() throws {
        let document = try Self.document(
            #"{"Statement":{"Effect":"Allow","NotAction":"iam:*","NotResource":{"Ref":"Other"}}}"#)
        let statement = try #require(document.statements.first)
        #expect(statement.action(covering: "s3:GetObject") != nil)
        #expect(statement.action(covering: "iam:PassRole") == nil)
        #expect(statement.action(covering: "*") == nil)
        #expect(statement.resource(covering: "arn:aws:s3:::files") == nil)
    }

    @Test("A document written as text is read, and what is unknown in it stays so")
    func text() throws {
        let source = #"{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"${Files.Arn}/*\"}}"#
        let document = try Self.document(#"{"Fn::Sub":"\#(source)"}"#)
        let statement = try #require(document.statements.first)
        #expect(statement.resources.map(\.rendered) == ["${Files.Arn}/*"])
        #expect(statement.resource(covering: "${Files.Arn}/key") != nil)
        #expect(statement.view.value.position.isKnown)
    }

    @Test("A statement that is unknown, and a document that is, say nothing")
    func unknowns() throws {
        let document = try Self.document(#"{"Statement":[{"Fn::Transform":{"Name":"X"}}]}"#)
        #expect(document.statements.isEmpty && !document.isWhole)
        let unknown = try Self.key(#"{"Fn::GetAtt":["Other","Policy"]}"#)
        #expect(ResourcePolicies.document(of: unknown) == nil)
    }

    private static func document(_ json: String) throws -> PolicyDocument {
        try #require(ResourcePolicies.document(of: try key(json)))
    }

    private static func key(_ policy: String) throws -> ResourceView {
        let text = #"{"Resources":{"Key":{"Type":"AWS::KMS::Key","Properties":{"KeyPolicy":\#(policy)}}}}"#
        let parsed = TemplateParser(file: "t.json").parse(text)
        try #require(parsed.diagnostics.isEmpty)
        let template = Template(try #require(parsed.value), file: "t.json")
        let view = TemplateView(template, evaluator: Evaluator(template))
        return try #require(view.resource("Key"))
    }
}
