import MainstayAWSClient
import MainstayDeployment
import MainstayLocalAWS
import Synchronization
import Testing

/// A failure at each step of a deployment: in the end it is done, cleanly taken back, or recoverable as told.
@Suite struct FaultMatrixTests {
    private func platform(_ display: String = "one", more: Bool = false) -> Platform {
        let second = more ? ", \"More\": \(Templates.topic("more"))" : ""
        return Platform(
            .init(name: "shop", template: Templates.resources("\"Topic\": \(Templates.topic(display))\(second)")))
    }

    private static let operations = [
        "DescribeStacks", "GetTemplate", "CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet",
        "DescribeStackEvents",
    ]
    private static let kinds: [FaultPlan.CallFault.Kind] = [.throttle, .drop, .unavailable]

    /// What passes is passed over: the deployment is done all the same, once.
    @Test(arguments: operations, kinds)
    func whatPassesIsPassedOver(_ operation: String, _ kind: FaultPlan.CallFault.Kind) async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        var fault = FaultPlan.CallFault(kind)
        fault.service = "cloudformation"
        fault.operation = operation
        fault.times = 2
        aws.setFaults(FaultPlan(calls: [fault]))
        let recording = Recording()
        let result = try await aws.deploy(platform("two"), run: "2", recording: recording)
        #expect(result.outcomes["shop"] == .deployed)
        #expect(try await aws.phase("shop") == "UPDATE_COMPLETE")
    }

    /// The call arrives, and its answer is lost: nothing is done twice.
    @Test(arguments: ["CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DescribeStackEvents"])
    func lostAnswersLoseNothing(_ operation: String) async throws {
        let aws = PretendedAWS()
        let left = Atomic<Int>(4)
        aws.loseAnswers { name in
            name == operation && left.subtract(1, ordering: .relaxed).newValue >= 0
        }
        let recording = Recording()
        let result = try await aws.deploy(platform(), recording: recording)
        if result.isSuccess {
            #expect(try await aws.phase("shop") == "CREATE_COMPLETE")
        } else {
            // It may give up, and must then say so and go well the next time.
            aws.loseAnswers { _ in false }
            #expect(try await aws.deploy(platform(), run: "2").isSuccess)
        }
        let events = try await aws.cloudFormation.events(of: "shop", after: nil)
        #expect(events.count { $0.isOfStack && $0.status == "CREATE_IN_PROGRESS" } == 1)
    }

    @Test(arguments: ["CreateChangeSet", "ExecuteChangeSet"])
    func expiredCredentialsBeforeTheBeginningChangeNothing(_ operation: String) async throws {
        var fault = FaultPlan.CallFault(.expired)
        fault.operation = operation
        let aws = PretendedAWS(faults: FaultPlan(calls: [fault]))
        let result = try await aws.deploy(platform())
        #expect(result.outcomes["shop"]?.name == "refused")
        aws.setFaults(FaultPlan())
        #expect(["REVIEW_IN_PROGRESS", nil].contains(try await aws.phase("shop")))
        #expect(try await aws.deploy(platform(), run: "2").isSuccess)
    }

    @Test func expiredCredentialsOnTheWayAreToldAndTheNextRunFollows() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        var fault = FaultPlan.CallFault(.expired)
        fault.operation = "DescribeStackEvents"
        // The first question is before the beginning.
        fault.skip = 1
        aws.setFaults(FaultPlan(calls: [fault]))
        let result = try await aws.deploy(platform("two"), run: "2")
        #expect(result.outcomes["shop"]?.name == "unwatched")
        aws.setFaults(FaultPlan())
        let again = try await aws.deploy(platform("two"), run: "3")
        #expect(again.isSuccess)
        #expect(["UPDATE_COMPLETE"].contains(try await aws.phase("shop")))
    }

    @Test func aDeniedCallSaysWhichPermissionIsMissing() async throws {
        var fault = FaultPlan.CallFault(.deny)
        fault.operation = "CreateChangeSet"
        let aws = PretendedAWS(faults: FaultPlan(calls: [fault]))
        let result = try await aws.deploy(platform())
        guard case .refused(let reason, _) = result.outcomes["shop"] else {
            Issue.record("it was not refused")
            return
        }
        #expect(reason.contains("cloudformation:CreateChangeSet"))
    }

    @Test func aResourceThatFailsInAnUpdateIsTakenBack() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        var fault = FaultPlan.ResourceFault(message: "not today")
        fault.logicalID = "More"
        fault.actions = [.create]
        aws.setFaults(FaultPlan(resources: [fault]))
        let result = try await aws.deploy(platform("two", more: true), run: "2")
        #expect(result.outcomes["shop"] == .failed(StackPhase("UPDATE_ROLLBACK_COMPLETE"), reason: "not today"))
        #expect(result.diagnoses.first?.root?.logicalID == "More")
        aws.setFaults(FaultPlan())
        #expect(try await aws.deploy(platform("two", more: true), run: "3").isSuccess)
    }

    @Test func aRollBackThatFailsIsFinishedWithTheRightSkipList() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        var failure = FaultPlan.ResourceFault(message: "not today")
        failure.logicalID = "More"
        failure.actions = [.create]
        var stuck = FaultPlan.ResourceFault(message: "cannot go back")
        stuck.logicalID = "Topic"
        stuck.isRollback = true
        aws.setFaults(FaultPlan(resources: [failure, stuck]))
        let platform = Platform(
            .init(
                name: "shop",
                template: Templates.resources(
                    #""Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "two"}}, "More": {"Type": "AWS::SNS::Topic", "DependsOn": "Topic"}"#
                )))
        let result = try await aws.deploy(platform, run: "2")
        #expect(result.outcomes["shop"] == .failed(StackPhase("UPDATE_ROLLBACK_FAILED"), reason: "not today"))
        #expect(result.diagnoses.first?.stuck.map(\.logicalID) == ["Topic"])
        // A deployment now is refused with the way out.
        let plan = try await aws.plan(try platform.assembly(), run: "3")
        #expect(plan.problems.first?.help == "see the way out: mainstay recover shop")
        let stack = try #require(try platform.assembly().stacks.first)
        let recovery = aws.recovery()
        let (way, _) = try #require(try await recovery.plan(stack))
        #expect(way.steps.first == .continueRollback(skipping: ["Topic"]))
        let phase = try await recovery.carryOut(try #require(way.steps.first), on: "shop", token: "recover")
        #expect(phase?.name == "UPDATE_ROLLBACK_COMPLETE")
        aws.setFaults(FaultPlan())
        #expect(try await aws.deploy(platform, run: "4").isSuccess)
    }

    @Test func aKilledClientsWorkIsFollowedByTheNext() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        let plan = try await aws.plan(try platform("two").assembly(), run: "2")
        let begun = Atomic<Bool>(false)
        aws.onRequest { if $0 == "ExecuteChangeSet" { begun.store(true, ordering: .relaxed) } }
        let task = Task { await aws.carryOut(plan) }
        while !begun.load(ordering: .relaxed) { await Task.yield() }
        task.cancel()
        let first = await task.value
        guard first.outcomes["shop"]?.name == "unwatched", try await aws.phase("shop") == "UPDATE_IN_PROGRESS" else {
            // It may have come to its end in that moment; then there is nothing left to follow.
            #expect(try await aws.phase("shop") == "UPDATE_COMPLETE")
            return
        }
        let next = try await aws.plan(try platform("two").assembly(), run: "3")
        #expect(next.stacks.first?.work.action == .resume)
        aws.forgetCalls()
        #expect(await aws.carryOut(next).outcomes["shop"] == .deployed)
        #expect(aws.calls(of: "CreateChangeSet") == 0)
    }

    @Test func twoDeployersAtOnceDoNotMix() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(platform())
        let one = try await aws.plan(try platform("two").assembly(), run: "2")
        let other = try await aws.plan(try platform("three").assembly(), run: "3")
        async let first = aws.carryOut(one)
        async let second = aws.carryOut(other)
        let outcomes = [await first, await second].compactMap { $0.outcomes["shop"]?.name }.sorted()
        #expect(outcomes == ["deployed", "refused"])
        #expect(try await aws.phase("shop") == "UPDATE_COMPLETE")
        let events = try await aws.cloudFormation.events(of: "shop", after: nil)
        #expect(events.count { $0.isOfStack && $0.status == "UPDATE_IN_PROGRESS" } == 1)
    }

    @Test func aBucketThatIsNotEmptyIsTheStepBeforeTheDeletion() async throws {
        let aws = PretendedAWS()
        let platform = Platform(
            .init(name: "files", template: Templates.resources(#""Bucket": {"Type": "AWS::S3::Bucket"}"#)))
        try await aws.deploy(platform)
        let bucket = try #require(try await aws.cloudFormation.resources(of: "files").first?.physicalID)
        let calls = aws.client(Target(account: PretendedAWS.account, region: "us-east-1"))
        let store = ReleaseStore(calls: calls, bucket: bucket)
        try await store.keep(
            Release(
                id: "1", environment: "x", time: "", assembly: "d", commit: nil, isDirty: false, deployer: "",
                succeeded: true, reason: "", stacks: []), assembly: [1])
        let recovery = aws.recovery()
        #expect(try await recovery.carryOut(.delete(retaining: []), on: "files", token: "1")?.name == "DELETE_FAILED")
        let stack = try #require(try platform.assembly().stacks.first)
        let (way, _) = try #require(try await recovery.plan(stack))
        #expect(way.steps == [.emptyBucket(logicalID: "Bucket", bucket: bucket), .delete(retaining: [])])
        for (index, step) in way.steps.enumerated() {
            _ = try await recovery.carryOut(step, on: "files", token: "way-\(index)")
        }
        #expect(try await aws.phase("files") == nil)
    }
}
