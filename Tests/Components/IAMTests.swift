import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Roles and policies")
struct IAMTests {
    private func property(_ policy: PolicyDocument) throws -> TemplateValue {
        let core = CoreStack()
        UntypedResource("X", in: core.stack, type: "Custom::Policy", properties: ["Policy": policy])
        return try #require(try core.template().require("Custom::Policy").properties["Policy"])
    }

    @Test("One action, resource or principal is written alone, several as a list, principals by kind and sorted")
    func statement() throws {
        let value = try property(
            PolicyDocument([
                PolicyStatement(
                    .deny, id: "One", actions: ["s3:GetObject"], on: ["arn:aws:s3:::a/*"], by: [.anyone],
                    when: ["Bool": ["aws:SecureTransport": "false"]]),
                PolicyStatement(
                    actions: ["sqs:SendMessage", "sqs:ReceiveMessage"], on: ["a", "b"],
                    by: [.service("sns.amazonaws.com"), .thisAccount, .service("events.amazonaws.com")]),
            ]))
        #expect(value["Version"] == "2012-10-17")
        #expect(
            value["Statement"]?.array?.first == [
                "Sid": "One", "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::a/*", "Condition": ["Bool": ["aws:SecureTransport": "false"]],
            ])
        #expect(
            value["Statement"]?.array?.last == [
                "Effect": "Allow",
                "Principal": [
                    "AWS": ["Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"],
                    "Service": ["events.amazonaws.com", "sns.amazonaws.com"],
                ], "Action": ["sqs:SendMessage", "sqs:ReceiveMessage"], "Resource": ["a", "b"],
            ])
    }

    @Test("A role trusts its principal alone, under its conditions, and has no policy before it is granted something")
    func trust() throws {
        let core = CoreStack()
        Role(
            "Worker", in: core.stack, assumedBy: .service("ecs-tasks.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            managedPolicies: ["service-role/B", "A"], permissionsBoundary: "arn:aws:iam::1:policy/b")
        Role("Web", in: core.stack, assumedBy: .federated("arn:aws:iam::1:oidc-provider/x"))
        let template = try core.template()
        let role = try template.require("AWS::IAM::Role", ["PermissionsBoundary": "arn:aws:iam::1:policy/b"])
        #expect(
            role.statements("AssumeRolePolicyDocument") == [
                [
                    "Effect": "Allow", "Principal": ["Service": "ecs-tasks.amazonaws.com"], "Action": "sts:AssumeRole",
                    "Condition": ["StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]]],
                ]
            ])
        #expect(
            role.properties["ManagedPolicyArns"] == [
                ["Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/A"],
                ["Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/B"],
            ])
        let web = try template.require("AWS::IAM::Role", ["PermissionsBoundary": .absent])
        #expect(
            web.statements("AssumeRolePolicyDocument").first?["Action"] == "sts:AssumeRoleWithWebIdentity")
        try template.requireNone("AWS::IAM::Policy")
    }

    @Test("Statements that differ in resources alone are one; others stay apart")
    func merging() throws {
        let core = CoreStack()
        let role = Role("Worker", in: core.stack, assumedBy: .thisAccount)
        role.allow(["s3:PutObject", "s3:GetObject"], on: ["arn:b"])
        role.allow(["s3:GetObject", "s3:PutObject"], on: ["arn:a", "arn:b"])
        role.allow(["s3:GetObject", "s3:PutObject"], on: ["arn:c"], when: ["Bool": ["aws:SecureTransport": "true"]])
        role.add(PolicyStatement(.deny, actions: ["s3:GetObject", "s3:PutObject"], on: ["arn:d"]))
        let policy = try core.template().only("AWS::IAM::Policy")
        #expect(policy.properties["Roles"]?.array?.first?["Ref"] != nil)
        #expect(
            policy.statements() == [
                ["Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": ["arn:a", "arn:b"]],
                [
                    "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:c",
                    "Condition": ["Bool": ["aws:SecureTransport": "true"]],
                ], ["Effect": "Deny", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:d"],
            ])
    }

    @Test("The order of grants changes nothing, whatever tells the statements apart")
    func orderOfGrants() {
        func bytes(_ order: [Int]) -> [UInt8] {
            let core = CoreStack()
            let role = Role("Worker", in: core.stack, assumedBy: .thisAccount)
            for number in order {
                role.allow(["s3:GetObject"], on: ["arn:\(number)"], when: ["Bool": ["key\(number % 4)": "true"]])
                role.allow(["sqs:\(number % 3)"], on: ["arn:\(number)"])
            }
            return core.bytes
        }
        let numbers = Array(0..<12)
        #expect(bytes(numbers) == bytes(numbers.reversed()))
        #expect(bytes(numbers) == bytes([5, 3, 11, 0, 8, 1, 9, 2, 10, 4, 7, 6]))
    }

    @Test("A grant is also an edge from the grantee to what it may use")
    func edges() {
        let core = CoreStack()
        let role = Role("Worker", in: core.stack, assumedBy: .thisAccount)
        Topic("News", in: core.stack).grantPublish(to: role)
        let edges = core.app.synthesise().assembly.edges
        #expect(edges == [AssemblyEdge(from: "Core/Worker", to: "Core/News", kind: "grant", detail: ["sns:Publish"])])
    }
}
