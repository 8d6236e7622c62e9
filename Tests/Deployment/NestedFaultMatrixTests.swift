import MainstayDeployment
import MainstayLocalAWS
import Synchronization
import Testing

/// As ``FaultMatrixTests``, where what fails is in a nested stack.
@Suite struct NestedFaultMatrixTests {
    private static let operations = [
        "DescribeStacks", "GetTemplate", "CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet",
        "DescribeStackEvents",
    ]

    @Test(arguments: operations, [FaultPlan.CallFault.Kind.throttle, .drop, .unavailable])
    func whatPassesIsPassedOver(_ operation: String, _ kind: FaultPlan.CallFault.Kind) async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        try await nested.deploy("one", run: "1")
        var fault = FaultPlan.CallFault(kind)
        fault.service = "cloudformation"
        fault.operation = operation
        fault.times = 2
        nested.aws.setFaults(FaultPlan(calls: [fault]))
        #expect(try await nested.deploy("two", run: "2").isSuccess)
        #expect(try await nested.innerPhase() == "UPDATE_COMPLETE")
    }

    @Test func aResourceThatFailsInACreationIsNamedWhereItIs() async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        nested.aws.setFaults(FaultPlan(resources: [Self.fault("Inner", .create, "not today")]))
        let result = try await nested.deploy("one", run: "1")
        #expect(result.outcomes["shop"]?.reason?.hasPrefix("ROLLBACK_COMPLETE") == true)
        let root = try #require(result.diagnoses.first?.root)
        #expect(root.stack == "Nested" && root.logicalID == "Inner" && root.message == "not today")
        nested.aws.setFaults(FaultPlan())
        #expect(try await nested.deploy("one", run: "2").isSuccess)
        #expect(try await nested.innerPhase() == "CREATE_COMPLETE")
    }

    @Test func aResourceThatFailsInAnUpdateIsTakenBackInBothStacks() async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        try await nested.deploy("one", run: "1")
        nested.aws.setFaults(FaultPlan(resources: [Self.fault("More", .create, "not today")]))
        let result = try await nested.deploy("two", more: true, run: "2")
        #expect(result.diagnoses.first?.root?.logicalID == "More")
        #expect(try await nested.aws.phase("shop") == "UPDATE_ROLLBACK_COMPLETE")
        #expect(try await nested.innerPhase() == "UPDATE_ROLLBACK_COMPLETE")
        nested.aws.setFaults(FaultPlan())
        #expect(try await nested.deploy("two", more: true, run: "3").isSuccess)
    }

    @Test func aRollBackThatFailsIsFinishedWithoutTheResourceAndNotWithoutTheStack() async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        try await nested.deploy("one", run: "1")
        var stuck = Self.fault("Inner", .update, "cannot go back")
        stuck.isRollback = true
        nested.aws.setFaults(FaultPlan(resources: [Self.fault("More", .create, "not today"), stuck]))
        try await nested.deploy("two", more: true, run: "2")
        #expect(try await nested.aws.phase("shop") == "UPDATE_ROLLBACK_FAILED")
        let platform = try await nested.platform("two", more: true)
        let stack = try #require(try platform.assembly().stacks.first)
        let recovery = nested.aws.recovery()
        let (way, _) = try #require(try await recovery.plan(stack))
        guard case .continueRollback(let skipped) = way.steps.first else {
            Issue.record("the way out begins with \(String(describing: way.steps.first))")
            return
        }
        let inner = try #require(skipped.first)
        #expect(skipped.count == 1 && inner.hasPrefix("shop-Nested-") && inner.hasSuffix(".Inner"))
        let phase = try await recovery.carryOut(.continueRollback(skipping: skipped), on: "shop", token: "recover")
        #expect(phase?.name == "UPDATE_ROLLBACK_COMPLETE")
        nested.aws.setFaults(FaultPlan())
        #expect(try await nested.aws.deploy(platform, run: "3").isSuccess)
        #expect(try await nested.innerPhase() == "UPDATE_COMPLETE")
    }

    @Test func aDeletionThatFailsIsTriedAgain() async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        try await nested.deploy("one", run: "1")
        var fault = Self.fault("Inner", .delete, "it is in use")
        fault.times = 1
        nested.aws.setFaults(FaultPlan(resources: [fault]))
        let recovery = nested.aws.recovery()
        #expect(try await recovery.carryOut(.delete(retaining: []), on: "shop", token: "1")?.name == "DELETE_FAILED")
        #expect(try await recovery.carryOut(.delete(retaining: []), on: "shop", token: "2")?.isDeleted != false)
        #expect(try await nested.aws.phase("shop") == nil)
    }

    @Test func expiredCredentialsOnTheWayAreToldAndTheNextRunFollows() async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        try await nested.deploy("one", run: "1")
        var fault = FaultPlan.CallFault(.expired)
        fault.operation = "DescribeStackEvents"
        fault.skip = 1
        nested.aws.setFaults(FaultPlan(calls: [fault]))
        #expect(try await nested.deploy("two", run: "2").outcomes["shop"]?.name == "unwatched")
        nested.aws.setFaults(FaultPlan())
        #expect(try await nested.deploy("two", run: "3").isSuccess)
        #expect(try await nested.innerPhase() == "UPDATE_COMPLETE")
    }

    @Test func aKilledClientsWorkIsFollowedByTheNext() async throws {
        let nested = try await NestedPlatform(PretendedAWS())
        try await nested.deploy("one", run: "1")
        let plan = try await nested.aws.plan(try await nested.platform("two").assembly(), run: "2")
        let begun = Atomic<Bool>(false)
        nested.aws.onRequest { if $0 == "ExecuteChangeSet" { begun.store(true, ordering: .relaxed) } }
        let task = Task { await nested.aws.carryOut(plan) }
        while !begun.load(ordering: .relaxed) { await Task.yield() }
        task.cancel()
        _ = await task.value
        #expect(try await nested.deploy("two", run: "3").isSuccess)
        let events = try await nested.aws.cloudFormation.events(of: "shop", after: nil)
        #expect(events.count { $0.isOfStack && $0.status == "UPDATE_IN_PROGRESS" } == 1)
        #expect(try await nested.innerPhase() == "UPDATE_COMPLETE")
    }

    private static func fault(
        _ logicalID: String, _ action: FaultPlan.Action, _ message: String
    ) -> FaultPlan.ResourceFault {
        var fault = FaultPlan.ResourceFault(message: message)
        fault.logicalID = logicalID
        fault.actions = [action]
        return fault
    }
}
