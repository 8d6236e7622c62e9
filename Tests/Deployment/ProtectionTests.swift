import MainstayAWSClient
import MainstayDeployment
import Testing

@Suite struct ProtectionTests {
    private let table =
        #""Orders": {"Type": "AWS::DynamoDB::Table", "Properties": {"DeletionProtectionEnabled": true, "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}}"#

    @Test func aProtectedResourceKeepsItsStackUntilTheProtectionIsTakenAway() async throws {
        let aws = PretendedAWS()
        let platform = Platform(.init(name: "shop", template: Templates.resources(table)))
        try await aws.deploy(platform)
        #expect(
            try await aws.recovery().carryOut(.delete(retaining: []), on: "shop", token: "1")?.name == "DELETE_FAILED")
        try await aws.deploy(
            Platform(.init(name: "other", template: Templates.resources(table))))
        let text = try #require(try await aws.cloudFormation.template(of: "other"))
        let removal = try #require(ProtectionRemoval(text, of: "other"))
        #expect(removal.resources == ["Orders"])
        let stack = try #require(
            try Platform(.init(name: "other", template: Templates.resources(table))).assembly().stacks.first)
        let target = Target(account: PretendedAWS.account, region: "us-east-1")
        let outcome = try await removal.carryOut(
            on: stack, try #require(try await aws.cloudFormation.stack("other")), connections: aws,
            calls: aws.client(target), target: target, run: "1", pace: aws.pace, sink: .none)
        #expect(outcome == .deployed)
        _ = try await aws.recovery().carryOut(.delete(retaining: []), on: "other", token: "2")
        #expect(try await aws.phase("other") == nil)
    }

    @Test(arguments: [
        #""A": {"Type": "AWS::SNS::Topic"}"#,
        #""A": {"Type": "AWS::RDS::DBInstance", "Properties": {"DeletionProtection": false}}"#,
        #""A": {"Type": "AWS::RDS::DBInstance", "DeletionPolicy": "Retain", "Properties": {"DeletionProtection": true}}"#,
        #""A": {"Type": "AWS::Cognito::UserPool", "Properties": {"DeletionProtection": "INACTIVE"}}"#,
    ])
    func whatIsNotProtectedOrStaysAnywayIsLeftAsItIs(_ resource: String) {
        #expect(ProtectionRemoval(Templates.resources(resource), of: "shop") == nil)
    }

    @Test(arguments: [
        #""A": {"Type": "AWS::RDS::DBInstance", "Properties": {"DeletionProtection": {"Ref": "Protect"}}}"#,
        #""A": {"Type": "AWS::Cognito::UserPool", "Properties": {"DeletionProtection": "ACTIVE"}}"#,
        #""A": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]}}"#,
    ])
    func everyFormOfProtectionIsFound(_ resource: String) {
        #expect(ProtectionRemoval(Templates.resources(resource), of: "shop")?.resources == ["A"])
    }
}
