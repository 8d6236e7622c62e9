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

    /// A machine that waits for the description of its change set.
    private func ready() -> StackMachine {
        var machine = machine()
        _ = machine.next(.begin)
        _ = machine.next(.stack(nil))
        _ = machine.next(.done)
        return machine
    }

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

    /// A change set that names everything that reads an attribute of something whose tags change.
    @Test(
        arguments: [
            ("Group.GroupId", "Modify", "False", false), ("Group", "Modify", "False", false),
            ("Group.LatestVersionNumber", "Modify", "False", true), ("Group.GroupId", "Modify", "True", true),
            ("Group.GroupId", "Add", nil, true), ("Elsewhere.GroupId", "Modify", "False", true),
        ] as [(String, String, String?, Bool)])
    func whatCannotBeReplacedIsNotAskedAbout(cause: String, action: String, replacement: String?, isAsked: Bool) {
        let group = ChangeSetFacts.Change(
            action: action, logicalID: "Group", type: "AWS::EC2::SecurityGroup", replacement: replacement)
        var rule = ChangeSetFacts.Change(
            action: "Modify", logicalID: "Rule", type: "AWS::EC2::SecurityGroupIngress", replacement: "Conditional")
        rule.details = [ChangeSetFacts.Detail(path: "/Properties/GroupId", recreation: "Conditionally", cause: cause)]
        // It follows from the rule, and so from what the rule follows from.
        var reader = ChangeSetFacts.Change(
            action: "Modify", logicalID: "Reader", type: "AWS::EC2::SecurityGroupEgress", replacement: "Conditional")
        reader.details = [
            ChangeSetFacts.Detail(path: "/Properties/GroupId", recreation: "Conditionally", cause: "Rule")
        ]
        for changes in [[group, rule, reader], [reader, rule, group]] {
            var machine = ready()
            let set = ChangeSetFacts(status: "CREATE_COMPLETE", changes: changes)
            let losses = changes.filter { ["True", "Conditional"].contains($0.replacement ?? "") }
            #expect(machine.next(.changeSet(set)) == (isAsked ? .approve(losses) : .executeChangeSet))
        }
    }

    @Test func nothingThatATagSaysReplacesWhatReadsTheResource() {
        var cache = ChangeSetFacts.Change(
            action: "Modify", logicalID: "Cache", type: "AWS::ElastiCache::ReplicationGroup", replacement: "False")
        var task = ChangeSetFacts.Change(
            action: "Modify", logicalID: "Task", type: "AWS::ECS::TaskDefinition", replacement: "Conditional")
        task.details = [
            ChangeSetFacts.Detail(
                path: "/Properties/ContainerDefinitions", recreation: "Conditionally",
                cause: "Cache.PrimaryEndPoint.Address")
        ]
        for (path, isAsked) in [("Tags", false), ("/Properties/Tags/0/Value", false), ("/Properties/Port", true)] {
            cache.details = [ChangeSetFacts.Detail(path: path, recreation: "Never")]
            var machine = ready()
            let command = machine.next(.changeSet(ChangeSetFacts(status: "CREATE_COMPLETE", changes: [cache, task])))
            #expect(command == (isAsked ? .approve([task]) : .executeChangeSet))
        }
    }

    @Test func aPossibleReplacementWithoutAReasonIsAskedAbout() {
        let loss = ChangeSetFacts.Change(
            action: "Modify", logicalID: "Rule", type: "AWS::EC2::SecurityGroupIngress", replacement: "Conditional")
        var machine = ready()
        let set = ChangeSetFacts(status: "CREATE_COMPLETE", changes: [loss])
        #expect(machine.next(.changeSet(set)) == .approve([loss]))
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
