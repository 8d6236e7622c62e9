import MainstayTemplate
import Testing

@Suite struct ResidencyOptionTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write("", to: ".git/HEAD")
        try folder.write(
            """
            Resources:
              Secret:
                Type: AWS::SecretsManager::Secret
                Properties:
                  ReplicaRegions: [{Region: us-east-1}]

            """, to: "secret.yaml")
    }

    private func rules(_ arguments: String...) throws -> [String] {
        let report = try JSON(tool.start(["check", "--json"] + arguments + ["secret.yaml"]).wait().output)
        return (report["findings"]?.array ?? []).compactMap { $0["rule"]?.string }.filter { $0.contains("residency") }
    }

    @Test func theListComesFromTheConfigurationOrTheCommandLine() throws {
        #expect(try rules() == [])
        #expect(try rules("--residency", "eu-central-1, eu-west-1") == ["replica-outside-residency"])
        #expect(try rules("--residency", "eu-central-1", "--residency", "us-east-1") == [])
        try folder.write("residency: [eu-central-1]\n", to: "mainstay.yaml")
        #expect(try rules() == ["replica-outside-residency"])
        #expect(try rules("--residency", "us-east-1") == [])
        #expect(try rules("--no-config") == [])
        try folder.write("residency: us-east-1\n", to: "mainstay.yaml")
        #expect(try rules() == [])
        let result = try tool.run("check", "--residency", "eu-central-1", "secret.yaml")
        #expect(result.code == 1)
        #expect(result.output.contains("high[replica-outside-residency]"), "\(result.output)")
        #expect(result.output.contains("us-east-1: outside eu-central-1"), "\(result.output)")
    }

    @Test func aRegionThatThereIsNotIsRefused() throws {
        let option = try tool.run("check", "--residency", "eu-centrl-1", "secret.yaml")
        #expect(option.code == 2)
        #expect(option.error.contains("there is no region \"eu-centrl-1\""))
        #expect(option.error.contains("did you mean \"eu-central-1\"?"))
        try folder.write("residency: [eu-west-1, eu-wst-2]\n", to: "mainstay.yaml")
        let configured = try tool.run("check", "secret.yaml")
        #expect(configured.code == 2)
        #expect(configured.error.contains("--> mainstay.yaml:1:24"), "\(configured.error)")
        #expect(configured.error.contains("did you mean \"eu-west-2\"?"))
        try folder.write("residence: [eu-west-1]\n", to: "mainstay.yaml")
        #expect(try tool.run("check", "secret.yaml").error.contains("did you mean \"residency\"?"))
    }

    @Test func rulesSayWhatTheyNeed() throws {
        #expect(try tool.run("explain", "replica-outside-residency").output.contains("residency in mainstay.yaml"))
        let list = try tool.run("rules", "stack-outside-residency").output
        #expect(list.contains("(needs residency)"), "\(list)")
        let report = try JSON(tool.run("explain", "--json", "stack-outside-residency").output)
        #expect(report["rules"]?.array?.first?["needs"]?.string?.contains("--residency") == true)
    }

    @Test func aBucketsRegionIsKnownFromItsStack() throws {
        func artifact(_ name: String, _ region: String) -> String {
            """
            "\(name)": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/\(region)",
              "properties": {"templateFile": "\(name).json", "stackName": "\(name)"}}
            """
        }
        try folder.write(
            """
            {"version": "36.0.0", "artifacts": {\(artifact("here", "eu-central-1")), \(artifact("far", "us-east-1"))}}
            """, to: "cdk.out/manifest.json")
        try folder.write(
            """
            {"Resources": {"Files": {"Type": "AWS::S3::Bucket", "Properties": {"ReplicationConfiguration": {
              "Role": "arn:aws:iam::123456789012:role/r",
              "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::copies-us-east-1"}}]}}}}}
            """, to: "cdk.out/here.json")
        try folder.write(
            """
            {"Resources": {"Copies": {"Type": "AWS::S3::Bucket", "Properties": {
              "BucketName": {"Fn::Sub": "copies-${AWS::Region}"}}}}}
            """, to: "cdk.out/far.json")
        let result = try tool.run(
            "check", "--format", "concise", "--only", "replica-outside-residency,stack-outside-residency",
            "--residency", "eu-central-1", "cdk.out")
        #expect(result.code == 1)
        #expect(result.output.contains("Files replicates its objects to us-east-1, outside eu-central-1"))
        #expect(result.output.contains("the stack keeps data in us-east-1, outside eu-central-1"), "\(result.output)")
    }
}
