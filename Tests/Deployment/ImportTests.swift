import MainstayAWSClient
import MainstayDeployment
import MainstayTemplate
import Testing

@Suite struct ImportTests {
    private let target = Target(account: PretendedAWS.account, region: "us-east-1")

    private func platform(_ more: String = "") -> Platform {
        Platform(
            .init(
                name: "shop",
                template: Templates.resources(
                    #""Topic": {"Type": "AWS::SNS::Topic"}"# + more, outputs: #""Name": {"Value": "shop"}"#)))
    }

    private let table =
        #", "Files": {"Type": "AWS::Logs::LogGroup", "DependsOn": "Topic", "Properties": {"LogGroupName": "old-files"}}"#

    private func work(_ aws: PretendedAWS, _ platform: Platform) throws -> ResourceImport {
        let stack = try #require(try platform.assembly().stacks.first)
        return ResourceImport(
            connections: aws, calls: aws.client(target), stack: stack, target: target, pace: aws.pace)
    }

    /// Makes a log group that no stack manages.
    private func makeByHand(_ aws: PretendedAWS) async throws {
        try await aws.deploy(
            Platform(
                .init(
                    name: "other",
                    template: Templates.resources(
                        #""Files": {"Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Retain", "Properties": {"LogGroupName": "old-files"}}"#
                    ))))
        #expect(try await aws.recovery().carryOut(.delete(retaining: []), on: "other", token: "x") != nil)
    }

    @Test func aResourceComesIntoAStackAndNothingElseChanges() async throws {
        let aws = PretendedAWS()
        try await makeByHand(aws)
        try await aws.deploy(platform())
        let work = try work(aws, platform(table))
        let plan = try await work.plan([try #require(ImportedResource("Files=old-files"))], run: "1")
        #expect(plan.resources.map(\.type) == ["AWS::Logs::LogGroup"])
        #expect(plan.resources.first?.identifier == ["LogGroupName": "old-files"])
        #expect(plan.template.remarks.count == 1)
        #expect(await work.carryOut(plan, sink: .none) == .deployed)
        #expect(try await aws.phase("shop") == "IMPORT_COMPLETE")
        let files = try await aws.cloudFormation.resources(of: "shop").first { $0.logicalID == "Files" }
        #expect(files?.physicalID == "old-files")
        // The next deployment changes the policy to what the code says, and makes nothing anew.
        let recording = Recording()
        #expect(try await aws.deploy(platform(table), run: "2", recording: recording).isSuccess)
        #expect(recording.changeSets["shop"]?.contains { $0.action == "Add" || $0.losesResource } != true)
    }

    @Test func aStackCanBeginWithAnImport() async throws {
        let aws = PretendedAWS()
        try await makeByHand(aws)
        let work = try work(aws, platform(table))
        let plan = try await work.plan([try #require(ImportedResource("Files=LogGroupName:old-files"))], run: "1")
        #expect(await work.carryOut(plan, sink: .none) == .deployed)
        #expect(try await aws.cloudFormation.resources(of: "shop").map(\.logicalID) == ["Files"])
        #expect(try await aws.deploy(platform(table), run: "2").isSuccess)
        #expect(try await aws.cloudFormation.resources(of: "shop").count == 2)
    }

    @Test func whatCannotBeImportedIsRefusedBeforeAnythingIsDone() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        let work = try work(aws, platform(table))
        for (text, part) in [
            ("Topic=arn", "is part of shop already"), ("Fils=x", "has no resource Fils"),
        ] {
            let resource = try #require(ImportedResource(text))
            let problem = await #expect(throws: DeploymentProblem.self) {
                _ = try await work.plan([resource], run: "1")
            }
            #expect(problem?.message.contains(part) == true)
        }
        let absent = try await work.plan([try #require(ImportedResource("Files=nowhere"))], run: "1")
        #expect(await work.carryOut(absent, sink: .none).isSuccess == false)
        #expect(try await aws.phase("shop") == "CREATE_COMPLETE")
    }

    @Test(arguments: ["Files", "Files=", "=old-files", ""])
    func aResourceNeedsANameAndAnIdentifier(_ text: String) {
        #expect(ImportedResource(text) == nil)
    }
}
