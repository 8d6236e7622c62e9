import MainstayAWSClient
import MainstayAWSOperations
import MainstayDeployment

/// A stack with another one in it, whose template lies in the bucket that assemblies publish to.
struct NestedPlatform {
    let aws: PretendedAWS

    init(_ aws: PretendedAWS) async throws {
        self.aws = aws
        try await aws.bootstrap()
    }

    /// - Parameters:
    ///   - display: What the topic in the nested stack shows.
    ///   - more: Another resource in the nested stack, after the topic.
    func platform(_ display: String, more: Bool = false) async throws -> Platform {
        let second = more ? #", "More": {"Type": "AWS::SNS::Topic", "DependsOn": "Inner"}"# : ""
        let child =
            #"{"Resources": {"Inner": \#(Templates.topic(display))\#(second)}, "Outputs": {"Arn": {"Value": {"Ref": "Inner"}}}}"#
        let key = "child-\(display)-\(more).json"
        let bucket = "cdk-hnb659fds-assets-\(PretendedAWS.account)-us-east-1"
        _ = try await aws.client(Target(account: PretendedAWS.account, region: "us-east-1")).output(
            AWS.S3.putObject, ["Bucket": .string(bucket), "Key": .string(key)], body: .bytes(Array(child.utf8)))
        let nested =
            #""Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://s3.us-east-1.amazonaws.com/\#(bucket)/\#(key)"}}"#
        return Platform(
            .init(
                name: "shop",
                template: Templates.resources(
                    nested, outputs: #""Arn": {"Value": {"Fn::GetAtt": ["Nested", "Outputs.Arn"]}}"#)))
    }

    @discardableResult
    func deploy(_ display: String, more: Bool = false, run: String) async throws -> DeploymentRun.Result {
        try await aws.deploy(try await platform(display, more: more), run: run)
    }

    /// The phase of the nested stack.
    func innerPhase() async throws -> String? {
        guard let id = try await aws.cloudFormation.resources(of: "shop").first?.physicalID else { return nil }
        return try await aws.phase(id)
    }
}
