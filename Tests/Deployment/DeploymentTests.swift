import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayDifference
import MainstayLocalAWS
import Testing

/// Whole deployments against the local AWS, in pretended time.
@Suite struct DeploymentTests {
    private let network = Platform.Part(
        name: "network",
        template: Templates.resources(
            #""Net": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}"#,
            outputs: #""NetID": {"Value": {"Ref": "Net"}}"#))

    private func service(_ display: String = "one") -> Platform.Part {
        Platform.Part(
            name: "service",
            template: Templates.resources(
                "\"Topic\": \(Templates.topic(display))", outputs: #""TopicARN": {"Value": {"Ref": "Topic"}}"#),
            needs: ["network"])
    }

    @Test func stacksAreDeployedInOrderWithTheirOutputs() async throws {
        let aws = PretendedAWS()
        let recording = Recording()
        let result = try await aws.deploy(Platform(network, service()), recording: recording)
        #expect(result.isSuccess)
        #expect(result.outcomes == ["network": .deployed, "service": .deployed])
        #expect(recording.executed == ["network", "service"])
        #expect(result.outputs["network"]?.first?.value.hasPrefix("vpc-") == true)
        #expect(try await aws.phase("service") == "CREATE_COMPLETE")
    }

    @Test func whatHasNotChangedIsLookedAtOnceAndSkipped() async throws {
        let aws = PretendedAWS()
        let platform = Platform(network, service())
        try await aws.deploy(platform)
        aws.forgetCalls()
        let result = try await aws.deploy(platform, run: "2")
        #expect(result.outcomes == ["network": .unchanged, "service": .unchanged])
        #expect(aws.calls(of: "DescribeStacks") == 2)
        #expect(aws.calls(of: "GetTemplate") == 2)
        #expect(aws.allCalls == 4)
    }

    @Test func anUpdateChangesWhatChangedAndNothingElse() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(Platform(network, service()))
        let recording = Recording()
        let result = try await aws.deploy(Platform(network, service("two")), run: "2", recording: recording)
        #expect(result.outcomes == ["network": .unchanged, "service": .deployed])
        #expect(recording.changeSets["service"]?.map(\.logicalID) == ["Topic"])
        #expect(try await aws.phase("service") == "UPDATE_COMPLETE")
    }

    @Test func aStackThatReadsAChangedOneIsLookedAtAgain() async throws {
        let aws = PretendedAWS()
        func reader() -> Platform.Part {
            Platform.Part(
                name: "reader",
                template: Templates.resources(
                    #""T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::GetStackOutput": {"StackName": "source", "OutputName": "Name"}}}}"#
                ), needs: ["source"])
        }
        func source(_ name: String) -> Platform.Part {
            Platform.Part(
                name: "source",
                template: Templates.resources(
                    "\"T\": \(Templates.topic())", outputs: "\"Name\": {\"Value\": \"\(name)\"}"))
        }
        try await aws.deploy(Platform(source("one"), reader()))
        let result = try await aws.deploy(Platform(source("two"), reader()), run: "2")
        #expect(result.outcomes == ["source": .deployed, "reader": .deployed])
    }

    @Test func aFailureIsToldByTheLineThatDeclaredIt() async throws {
        var faults = FaultPlan()
        var fault = FaultPlan.ResourceFault(
            message:
                "Resource handler returned message: \"Rate exceeded\" (RequestToken: 1, HandlerErrorCode: Throttling)")
        fault.logicalID = "Topic"
        fault.actions = [.create]
        faults.resources = [fault]
        let aws = PretendedAWS(faults: faults)
        var part = service()
        part.sources = [
            ElementSource(
                logicalID: "Topic", path: "service/Topic",
                location: SourceLocation(file: "Shop/Main.swift", line: 12, column: 5))
        ]
        let result = try await aws.deploy(Platform(network, part))
        #expect(!result.isSuccess)
        #expect(result.outcomes["service"]?.name == "failed")
        let root = try #require(result.diagnoses.first?.root)
        #expect(root.logicalID == "Topic")
        #expect(root.message == "Rate exceeded")
        #expect(root.location?.description == "Shop/Main.swift:12:5")
        #expect(root.advice?.name == "throttled")
        #expect(try await aws.phase("service") == "ROLLBACK_COMPLETE")
    }

    @Test func aFailedFirstDeploymentIsDeletedAndTriedAgain() async throws {
        var fault = FaultPlan.ResourceFault(message: "no")
        fault.logicalID = "Topic"
        fault.actions = [.create]
        fault.times = 1
        let aws = PretendedAWS(faults: FaultPlan(resources: [fault]))
        try await aws.deploy(Platform(service()))
        #expect(try await aws.phase("service") == "ROLLBACK_COMPLETE")
        let plan = try await aws.plan(try Platform(service()).assembly(), run: "2")
        #expect(plan.stacks.first?.work.action == .recreate)
        let result = await aws.carryOut(plan)
        #expect(result.outcomes["service"] == .deployed)
        #expect(try await aws.phase("service") == "CREATE_COMPLETE")
    }

    @Test func whatNeedsAFailedStackIsLeftOut() async throws {
        var fault = FaultPlan.ResourceFault(message: "no")
        fault.stack = "network"
        fault.actions = [.create]
        let aws = PretendedAWS(faults: FaultPlan(resources: [fault]))
        let result = try await aws.deploy(Platform(network, service()))
        #expect(result.leftOut == ["service": "network"])
        #expect(try await aws.phase("service") == nil)
    }

    @Test func whatHoldsDataIsNotReplacedUnlessNamed() async throws {
        let aws = PretendedAWS()
        func table(_ key: String) -> Platform {
            Platform(
                .init(
                    name: "data",
                    template: Templates.resources(
                        """
                        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"BillingMode": "PAY_PER_REQUEST",
                          "KeySchema": [{"AttributeName": "\(key)", "KeyType": "HASH"}],
                          "AttributeDefinitions": [{"AttributeName": "\(key)", "AttributeType": "S"}]}}
                        """)))
        }
        try await aws.deploy(table("id"))
        let plan = try await aws.plan(try table("name").assembly(), run: "2")
        #expect(plan.refusals.map(\.logicalID) == ["Table"])
        let named = try await aws.plan(try table("name").assembly(), allowed: ["Table"], run: "2")
        #expect(named.refusals.isEmpty)
        #expect(named.stacks.first?.work.shownLosses == ["Table"])
        #expect(await aws.carryOut(named).isSuccess)
    }

    @Test func terminationProtectionIsTurnedOn() async throws {
        let aws = PretendedAWS()
        var part = network
        part.isProtected = true
        try await aws.deploy(Platform(part))
        #expect(try await aws.cloudFormation.stack("network")?.hasTerminationProtection == true)
    }

    @Test func aWrongTemplateIsRefusedBeforeAnythingBegins() async throws {
        let aws = PretendedAWS()
        let wrong = Platform(
            .init(
                name: "wrong",
                template: Templates.resources(#""T": {"Type": "AWS::SNS::Topic", "Properties": {"Nope": 1}}"#)))
        let result = try await aws.deploy(wrong)
        guard case .invalid(let findings, _) = result.outcomes["wrong"] else {
            Issue.record("it is \(String(describing: result.outcomes["wrong"]))")
            return
        }
        #expect(findings.map(\.logicalID) == ["T"])
        #expect(try await aws.phase("wrong") == nil)
    }

    @Test func largeTemplatesGoByTheAssetBucket() async throws {
        let aws = PretendedAWS()
        try await aws.bootstrap()
        let topics = (0..<400).map { "\"Topic\($0)\": \(Templates.topic(String(repeating: "x", count: 100)))" }
        let large = Platform(.init(name: "large", template: Templates.resources(topics.joined(separator: ","))))
        let assembly = try large.assembly()
        #expect((assembly.stacks.first?.templateText.utf8.count ?? 0) > 51_200)
        let result = await aws.carryOut(try await aws.plan(assembly))
        #expect(result.outcomes["large"] == .deployed)
    }

    @Test func assetsArePublishedOnce() async throws {
        let aws = PretendedAWS()
        try await aws.bootstrap()
        var part = network
        part.asset = "content"
        let recording = Recording()
        try await aws.deploy(Platform(part), recording: recording)
        func published() -> [Bool] {
            recording.all.compactMap { if case .published(_, _, let isNew) = $0 { isNew } else { nil } }
        }
        #expect(published() == [true])
        var next = service()
        next.needs = []
        next.asset = "content"
        try await aws.deploy(Platform(next), run: "2", recording: recording)
        #expect(published() == [true, false])
    }

    @Test func stacksOfOneLevelGoSideBySide() async throws {
        let aws = PretendedAWS()
        let parts = (0..<8).map {
            Platform.Part(name: "s\($0)", template: Templates.resources("\"T\": \(Templates.topic())"))
        }
        let begin = aws.clock.now.seconds
        let result = try await aws.deploy(Platform(parts: parts))
        #expect(result.isSuccess)
        let together = aws.clock.now.seconds - begin
        let alone = PretendedAWS()
        let start = alone.clock.now.seconds
        for part in parts { try await alone.deploy(Platform(part)) }
        #expect(together * 3 < alone.clock.now.seconds - start)
    }
}

@Suite struct ExportTests {
    private func producer(exports: Bool) -> Platform.Part {
        let group = #""Group": {"Type": "AWS::SNS::Topic"}"#
        let other = #""Other": {"Type": "AWS::SNS::Topic"}"#
        return Platform.Part(
            name: "producer",
            template: Templates.resources(
                exports ? "\(group), \(other)" : other,
                outputs: exports
                    ? #""GroupOut": {"Value": {"Ref": "Group"}, "Export": {"Name": "producer:Group"}}"#
                    : #""OtherOut": {"Value": {"Ref": "Other"}}"#))
    }

    private func consumer(imports: Bool) -> Platform.Part {
        let value = imports ? #"{"Fn::ImportValue": "producer:Group"}"# : #""own""#
        return Platform.Part(
            name: "consumer",
            template: Templates.resources(
                #""T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": \#(value)}}"#),
            needs: ["producer"])
    }

    @Test func theDeadLockOfExportsIsResolvedInTwoPhases() async throws {
        let aws = PretendedAWS()
        #expect(try await aws.deploy(Platform(producer(exports: true), consumer(imports: true))).isSuccess)
        let assembly = try Platform(producer(exports: false), consumer(imports: false)).assembly()
        let plan = try await aws.plan(assembly, run: "2")
        #expect(plan.stacks.map(\.id) == ["producer", "consumer", "producer (exports)"])
        let recording = Recording()
        let result = await aws.carryOut(plan, recording: recording)
        #expect(result.isSuccess)
        // In the first phase nothing goes that is still in use.
        #expect(recording.changeSets["producer"]?.contains { $0.action == "Remove" } != true)
        #expect(try await aws.cloudFormation.resources(of: "producer").map(\.logicalID) == ["Other"])
        let again = try await aws.plan(assembly, run: "3")
        #expect(again.isEmpty)
    }

    @Test func anExportThatNobodyLetsGoOfNeedsNoSecondPhase() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(Platform(producer(exports: true)))
        let plan = try await aws.plan(try Platform(producer(exports: false)).assembly(), run: "2")
        #expect(plan.stacks.map(\.id) == ["producer"])
        #expect(await aws.carryOut(plan).isSuccess)
    }
}
