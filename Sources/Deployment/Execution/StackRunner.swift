internal import MainstayAWSClient

/// Lets the machine of one stack run against AWS.
struct StackRunner: Sendable {
    let work: StackWork
    let cloudFormation: CloudFormation
    /// The role that CloudFormation acts in.
    let role: String?
    let pace: Pace
    let sink: EventSink
    let approve: @Sendable (StackWork, [ChangeSetFacts.Change]) async -> Bool

    func run() async -> StackOutcome {
        var machine = StackMachine(work)
        var lastEvent: String?
        var command = machine.next(.begin)
        var quiet = 0
        while true {
            if case .finish(let outcome) = command { return outcome }
            let reply: StackReply
            do throws(AWSError) {
                reply = try await perform(command, &lastEvent)
            } catch {
                // A task that is cancelled stops to watch, and touches nothing.
                if error.kind == .cancelled || Task.isCancelled { return .unwatched(reason: "told to stop watching") }
                reply = .failed(
                    CallFailure(
                        message: error.description, code: error.code, isPassing: error.isPassing,
                        isExpiry: error.isExpiry, isMissing: error.isMissingStack))
            }
            if case .events(let events) = reply {
                quiet = events.isEmpty ? quiet + 1 : 0
                for event in events { sink.send(.resource(work.id, event)) }
            }
            let before = machine.plannedChanges
            command = machine.next(reply)
            if let set = machine.plannedChanges, set != before, !set.isPending {
                sink.send(.changeSet(work.id, name: work.request.name, set))
            }
            if case .executeChangeSet = command { sink.send(.executing(work.id)) }
            guard await pause(before: command, after: reply, quiet: quiet) else {
                return .unwatched(reason: "told to stop watching")
            }
        }
    }

    /// Waits before what was asked a moment ago is asked again; false where the task was cancelled.
    private func pause(before command: StackCommand, after reply: StackReply, quiet: Int) async -> Bool {
        switch (command, reply) {
        case (.events, .events), (.events, .failed), (.describe, .failed), (.createChangeSet, .failed):
            await pace.wait(quiet: quiet)
        case (.describeChangeSet, .changeSet), (.describeChangeSet, .failed): await pace.wait(quiet: 0)
        default: !Task.isCancelled
        }
    }

    private func perform(_ command: StackCommand, _ lastEvent: inout String?) async throws(AWSError) -> StackReply {
        let name = work.stackName
        switch command {
        case .describe: return .stack(try await cloudFormation.stack(name))
        case .deleteFailedStack:
            guard let stack = try await cloudFormation.stack(name) else { return .events([Self.deleted(name)]) }
            lastEvent = try await cloudFormation.newestEvent(of: stack.id)
            try await cloudFormation.deleteStack(stack.id, token: "\(work.token)-delete", role: role)
            // By its id, since its name leads nowhere once it is gone.
            return try await followDeletion(of: stack.id, after: lastEvent, &lastEvent)
        case .createChangeSet:
            try await cloudFormation.create(work.request)
            return .done
        case .describeChangeSet: return .changeSet(try await cloudFormation.changeSet(work.request.name, of: name))
        case .deleteChangeSet:
            try await cloudFormation.deleteChangeSet(work.request.name, of: name)
            // A stack that has nothing but this change set would be left behind.
            if work.action == .create, let stack = try await cloudFormation.stack(name), stack.phase.isReview {
                try await cloudFormation.deleteStack(name, token: "\(work.token)-empty", role: nil)
            }
            return .done
        case .validationFindings(let id): return .findings(try await cloudFormation.validationFindings(changeSet: id))
        case .approve(let changes): return .approval(await approve(work, changes))
        case .executeChangeSet:
            if lastEvent == nil { lastEvent = try await cloudFormation.newestEvent(of: name) }
            try await cloudFormation.execute(
                changeSet: work.request.name, of: name, token: work.token, keepsFailed: work.keepsFailed)
            return .done
        case .events:
            let token = work.action == .resume ? work.token : nil
            let events = try await cloudFormation.events(of: name, after: lastEvent, token: token)
            if let last = events.last { lastEvent = last.id }
            return .events(events)
        case .protect:
            try await cloudFormation.setTerminationProtection(true, of: name)
            return .done
        case .finish: return .done
        }
    }

    private func followDeletion(
        of id: String, after known: String?, _ lastEvent: inout String?
    ) async throws(AWSError) -> StackReply {
        var (known, quiet) = (known, 0)
        while true {
            let events = try await cloudFormation.events(of: id, after: known)
            if let last = events.last { known = last.id }
            for event in events { sink.send(.resource(work.id, event)) }
            if let end = events.last(where: { $0.isOfStack && StackPhase($0.status).isTerminal }) {
                lastEvent = nil
                return .events([end])
            }
            quiet = events.isEmpty ? quiet + 1 : 0
            guard await pace.wait(quiet: quiet) else {
                throw AWSError(kind: .cancelled, code: "Cancelled", message: "told to stop watching")
            }
        }
    }

    private static func deleted(_ name: String) -> StackEvent {
        StackEvent(
            stack: name, logicalID: name, type: "AWS::CloudFormation::Stack", status: "DELETE_COMPLETE",
            physicalID: name)
    }
}
