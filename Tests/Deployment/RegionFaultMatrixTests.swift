import MainstayAWSClient
import MainstayDeployment
import MainstayLocalAWS
import Synchronization
import Testing

/// As ``FaultMatrixTests``, for stacks of two regions of which one reads the other's output.
@Suite struct RegionFaultMatrixTests {
    private static let far = "eu-west-1"

    /// `data` is in another region than `shop`, which shows what `data` shows.
    private func platform(_ display: String) -> Platform {
        Platform(
            .init(
                name: "data",
                template: Templates.resources(
                    "\"Source\": \(Templates.topic(display))",
                    outputs:
                        #""Name": {"Value": {"Fn::GetAtt": ["Source", "TopicName"]}}, "Shown": {"Value": "\#(display)"}"#
                ), region: Self.far),
            .init(
                name: "shop",
                template: Templates.resources(
                    #""Reader": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::GetStackOutput": {"StackName": "data", "OutputName": "Shown", "Region": "\#(Self.far)"}}}}"#
                ), needs: ["data"]))
    }

    private func far(_ aws: PretendedAWS) -> CloudFormation {
        CloudFormation(aws.client(Target(account: PretendedAWS.account, region: Self.far)))
    }

    @Test(
        arguments: [
            "DescribeStacks", "CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DescribeStackEvents",
        ],
        [FaultPlan.CallFault.Kind.throttle, .drop, .unavailable])
    func whatPassesIsPassedOver(_ operation: String, _ kind: FaultPlan.CallFault.Kind) async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform("one"))
        var fault = FaultPlan.CallFault(kind)
        fault.service = "cloudformation"
        fault.operation = operation
        fault.times = 2
        aws.setFaults(FaultPlan(calls: [fault]))
        let result = try await aws.deploy(platform("two"), run: "2")
        #expect(result.isSuccess)
        #expect(try await far(aws).stack("data")?.phase.name == "UPDATE_COMPLETE")
        #expect(try await aws.phase("shop") == "UPDATE_COMPLETE")
    }

    @Test func whatReadsAStackThatFailedIsNotBegun() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform("one"))
        aws.setFaults(FaultPlan(resources: [Self.fault("Source", "not today")]))
        let result = try await aws.deploy(platform("two"), run: "2")
        #expect(result.leftOut == ["shop": "data"])
        #expect(try await far(aws).stack("data")?.phase.name == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try await aws.phase("shop") == "CREATE_COMPLETE")
        aws.setFaults(FaultPlan())
        #expect(try await aws.deploy(platform("two"), run: "3").isSuccess)
        #expect(try await aws.phase("shop") == "UPDATE_COMPLETE")
    }

    @Test func aFailureInTheSecondRegionLeavesTheFirstDoneAndTheNextRunGoesOnThere() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform("one"))
        aws.setFaults(FaultPlan(resources: [Self.fault("Reader", "not today")]))
        let failed = try await aws.deploy(platform("two"), run: "2")
        #expect(failed.outcomes["data"] == .deployed)
        #expect(failed.outcomes["shop"]?.name == "failed")
        #expect(try await aws.phase("shop") == "UPDATE_ROLLBACK_COMPLETE")
        aws.setFaults(FaultPlan())
        // Its template is the same, and so is the stack that it reads; all the same it never got what that one gives.
        let again = try await aws.deploy(platform("two"), run: "3")
        #expect(again.outcomes == ["data": .unchanged, "shop": .deployed])
        #expect(try await aws.phase("shop") == "UPDATE_COMPLETE")
        #expect(try await aws.plan(try platform("two").assembly(), run: "4").isEmpty)
    }

    @Test func aRunThatEndedBetweenTheRegionsIsGoneOnWith() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform("one"))
        var fault = FaultPlan.CallFault(.expired)
        fault.operation = "CreateChangeSet"
        fault.skip = 1
        aws.setFaults(FaultPlan(calls: [fault]))
        #expect(try await aws.deploy(platform("two"), run: "2").outcomes["data"] == .deployed)
        aws.setFaults(FaultPlan())
        let again = try await aws.deploy(platform("two"), run: "3")
        #expect(again.outcomes == ["data": .unchanged, "shop": .deployed])
    }

    /// What changed without an effect on those that read it is not shown as a change of theirs, however often one looks.
    @Test func aReaderOfWhatStayedTheSameIsLeftAlone() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform("one"))
        var other = platform("one")
        other.parts[0].template = other.parts[0].template.replacing(
            #""Resources": {"#, with: #""Resources": {"More": {"Type": "AWS::SNS::Topic"}, "#)
        try await aws.deploy(other, run: "2")
        #expect(try await aws.phase("shop") == "CREATE_COMPLETE")
        #expect(try await aws.plan(try other.assembly(), run: "3").isEmpty)
        #expect(try await aws.phase("shop") == "CREATE_COMPLETE")
    }

    @Test func expiredCredentialsBetweenTheRegionsBeginNothingInTheSecond() async throws {
        let aws = PretendedAWS()
        var fault = FaultPlan.CallFault(.expired)
        fault.operation = "CreateChangeSet"
        fault.skip = 1
        aws.setFaults(FaultPlan(calls: [fault]))
        let result = try await aws.deploy(platform("one"))
        #expect(result.outcomes["data"] == .deployed)
        #expect(result.outcomes["shop"]?.name == "refused")
        aws.setFaults(FaultPlan())
        #expect(["REVIEW_IN_PROGRESS", nil].contains(try await aws.phase("shop")))
        #expect(try await aws.deploy(platform("one"), run: "2").isSuccess)
    }

    @Test func lostAnswersInBothRegionsLoseNothing() async throws {
        let aws = PretendedAWS()
        let left = Atomic<Int>(6)
        aws.loseAnswers { $0 == "ExecuteChangeSet" && left.subtract(1, ordering: .relaxed).newValue >= 0 }
        if try await !aws.deploy(platform("one")).isSuccess {
            aws.loseAnswers { _ in false }
            #expect(try await aws.deploy(platform("one"), run: "2").isSuccess)
        }
        for (cloudFormation, name) in [(far(aws), "data"), (aws.cloudFormation, "shop")] {
            let events = try await cloudFormation.events(of: name, after: nil)
            #expect(events.count { $0.isOfStack && $0.status == "CREATE_IN_PROGRESS" } == 1)
        }
    }

    private static func fault(_ logicalID: String, _ message: String) -> FaultPlan.ResourceFault {
        var fault = FaultPlan.ResourceFault(message: message)
        fault.logicalID = logicalID
        fault.actions = [.update]
        fault.isRollback = false
        return fault
    }
}
