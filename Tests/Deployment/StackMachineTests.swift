import MainstayAWSClient
import MainstayDeployment
import Testing

@Suite struct StackMachineTests {
    private func machine(_ action: StackWork.Action = .create, shown: Set<String> = [], seenAt: Int? = nil)
        -> StackMachine
    {
        StackMachine(
            StackWork(
                id: "shop", action: action,
                request: ChangeSetRequest(name: "set", stackName: "shop", kind: .create, template: .body("{}")),
                token: "token", seenAt: seenAt, shownLosses: shown))
    }

    private func end(_ status: String) -> [StackEvent] {
        [
            StackEvent(
                stack: "shop", logicalID: "shop", type: "AWS::CloudFormation::Stack", status: status, physicalID: "shop"
            )
        ]
    }

    private let loss = ChangeSetFacts.Change(
        action: "Modify", logicalID: "Database", type: "AWS::RDS::DBInstance", replacement: "True")
    private let lost = CallFailure(message: "lost", code: "ConnectionLost", isPassing: true)

    @Test func aStackIsLookedAtProposedExecutedAndFollowed() {
        var machine = machine()
        #expect(machine.next(.begin) == .describe)
        #expect(machine.next(.stack(nil)) == .createChangeSet)
        #expect(machine.next(.done) == .describeChangeSet)
        #expect(machine.next(.changeSet(ChangeSetFacts(status: "CREATE_IN_PROGRESS"))) == .describeChangeSet)
        #expect(machine.next(.changeSet(ChangeSetFacts(status: "CREATE_COMPLETE"))) == .executeChangeSet)
        #expect(machine.next(.done) == .events)
        #expect(machine.next(.events([])) == .events)
        #expect(machine.next(.events(end("CREATE_COMPLETE"))) == .finish(.deployed))
    }

    @Test func whatWasNotShownIsAskedForAndOtherwiseNotDone() {
        var machine = machine()
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        _ = machine.next(.done)
        let set = ChangeSetFacts(status: "CREATE_COMPLETE", changes: [loss])
        #expect(machine.next(.changeSet(set)) == .approve([loss]))
        #expect(machine.next(.approval(false)) == .deleteChangeSet)
        #expect(machine.next(.done) == .finish(.refused(reason: "not agreed to", help: nil)))
    }

    @Test func whatWasShownIsNotAskedForAgain() {
        var machine = machine(shown: ["Database"])
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        _ = machine.next(.done)
        let set = ChangeSetFacts(status: "CREATE_COMPLETE", changes: [loss])
        #expect(machine.next(.changeSet(set)) == .executeChangeSet)
    }

    @Test func anEmptyChangeSetLeavesNothingBehind() {
        var machine = machine()
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        _ = machine.next(.done)
        let empty = ChangeSetFacts(
            status: "FAILED", executionStatus: "UNAVAILABLE",
            reason:
                "The submitted information didn't contain changes. Submit different information to create a change set."
        )
        #expect(machine.next(.changeSet(empty)) == .deleteChangeSet)
        #expect(machine.next(.done) == .finish(.unchanged))
    }

    @Test func aLostAnswerToTheExecutionIsCheckedNotRepeatedBlindly() {
        var machine = machine()
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        _ = machine.next(.done)
        _ = machine.next(.changeSet(ChangeSetFacts(status: "CREATE_COMPLETE")))
        #expect(machine.next(.failed(lost)) == .describe)
        let underWay = StackFacts(["StackName": "shop", "StackStatus": "CREATE_IN_PROGRESS"])
        #expect(machine.next(.stack(underWay)) == .events)
    }

    @Test func anExecutionThatNeverArrivedIsAskedForAgain() {
        var machine = machine()
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        _ = machine.next(.done)
        _ = machine.next(.changeSet(ChangeSetFacts(status: "CREATE_COMPLETE")))
        _ = machine.next(.failed(lost))
        let waiting = StackFacts(["StackName": "shop", "StackStatus": "REVIEW_IN_PROGRESS"])
        #expect(machine.next(.stack(waiting)) == .executeChangeSet)
    }

    @Test func followingOutlastsLostConnectionsButNotForEver() {
        var machine = machine(.resume)
        _ = machine.next(.begin)
        #expect(machine.next(.stack(nil)) == .events)
        for _ in 0..<50 { #expect(machine.next(.failed(lost)) == .events) }
        #expect(machine.next(.events([])) == .events)
        var last = StackCommand.events
        for _ in 0..<60 { last = machine.next(.failed(lost)) }
        #expect(last == .finish(.unwatched(reason: "lost")))
    }

    @Test func expiredCredentialsEndTheWatchingAtOnce() {
        var machine = machine(.resume)
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        let expired = CallFailure(message: "expired", code: "ExpiredToken", isExpiry: true)
        #expect(machine.next(.failed(expired)) == .finish(.unwatched(reason: "expired")))
    }

    @Test func anotherDeploymentUnderWayIsLeftAlone() {
        var machine = machine(.update, seenAt: 1)
        _ = machine.next(.begin)
        let busy = StackFacts(["StackName": "shop", "StackStatus": "UPDATE_IN_PROGRESS"])
        guard case .finish(.refused(let reason, let help)) = machine.next(.stack(busy)) else {
            Issue.record("it was not refused")
            return
        }
        #expect(reason.contains("under way"))
        #expect(help?.contains("mainstay events shop") == true)
    }

    @Test func aStackThatSomebodyChangedMeanwhileIsNotTouched() {
        var machine = machine(.update, seenAt: 1000)
        _ = machine.next(.begin)
        let changed = StackFacts([
            "StackName": "shop", "StackStatus": "UPDATE_COMPLETE",
            "LastUpdatedTime": .timestamp(.init(milliseconds: 2000)),
        ])
        guard case .finish(.refused(let reason, _)) = machine.next(.stack(changed)) else {
            Issue.record("it was not refused")
            return
        }
        #expect(reason.contains("changed since"))
    }

    @Test func aRollBackIsAFailureWithItsFirstReason() {
        var machine = machine(.resume)
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        let failed = StackEvent(stack: "shop", logicalID: "A", status: "CREATE_FAILED", reason: "no such thing")
        let cancelled = StackEvent(
            stack: "shop", logicalID: "B", status: "CREATE_FAILED", reason: "Resource creation cancelled")
        #expect(machine.next(.events([cancelled, failed])) == .events)
        #expect(
            machine.next(.events(end("ROLLBACK_COMPLETE")))
                == .finish(.failed(StackPhase("ROLLBACK_COMPLETE"), reason: "no such thing")))
    }
}
