internal import MainstayAWSClient

/// Deletes stacks, those first that need others.
package struct DestructionRun: Sendable {
    package struct Item: Sendable {
        package var id: String
        package var name: String
        package var calls: any AWSCalls
        package var role: String?

        package init(id: String, name: String, calls: any AWSCalls, role: String?) {
            self.id = id
            self.name = name
            self.calls = calls
            self.role = role
        }
    }

    package var concurrency: Int
    package var pace: Pace
    package var sink: EventSink
    package var run: String
    package var isStopped: @Sendable () -> Bool

    package init(
        run: String, concurrency: Int = 10, pace: Pace = Pace(), sink: EventSink = .none,
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) {
        self.run = run
        self.concurrency = concurrency
        self.pace = pace
        self.sink = sink
        self.isStopped = isStopped
    }

    /// - Parameter graph: As for a deployment; it is gone through backwards.
    package func run(_ items: [Item], graph: StackGraph) async throws -> [String: StackOutcome] {
        let byID = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var machine = GraphMachine(try graph.reversed(), limit: concurrency)
        var outcomes: [String: StackOutcome] = [:]
        await withTaskGroup(of: (String, StackOutcome, Double).self) { group in
            func start() {
                while let id = machine.next() {
                    guard let item = byID[id] else {
                        machine.finished(id, succeeded: true)
                        continue
                    }
                    group.addTask {
                        let begin = pace.time.now()
                        let outcome = await delete(item)
                        return (id, outcome, pace.time.now().seconds - begin.seconds)
                    }
                }
            }
            start()
            while let (id, outcome, seconds) = await group.next() {
                outcomes[id] = outcome
                sink.send(.finished(id, outcome, outputs: [], seconds: seconds))
                for other in machine.finished(id, succeeded: outcome.isSuccess) {
                    sink.send(.leftOut(other, because: id))
                }
                if isStopped() { machine.stop() }
                start()
            }
        }
        return outcomes
    }

    private func delete(_ item: Item) async -> StackOutcome {
        sink.send(.started(item.id))
        let recovery = RecoveryRun(
            calls: item.calls, role: item.role, pace: pace,
            sink: EventSink { event in
                if case .resource(_, let event) = event { sink.send(.resource(item.id, event)) }
            })
        do {
            let phase = try await recovery.carryOut(
                .delete(retaining: []), on: item.name, token: "mainstay-destroy-\(run)")
            guard let phase, !phase.isDeleted else { return .deleted }
            return .failed(phase, reason: nil)
        } catch let error as AWSError {
            return .refused(
                reason: error.message,
                help: error.message.contains("TerminationProtection")
                    ? "if it is really to go, turn the protection off first: --unprotect" : error.hint)
        } catch {
            return .unwatched(reason: "told to stop watching")
        }
    }
}
