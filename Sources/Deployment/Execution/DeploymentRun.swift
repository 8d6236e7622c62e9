internal import MainstayAWSClient
internal import MainstayAssembly

/// Carries out a plan: stacks side by side as the graph allows.
package struct DeploymentRun: Sendable {
    package struct Result: Sendable {
        package var outcomes: [String: StackOutcome] = [:]
        package var leftOut: [String: String] = [:]
        package var outputs: [String: [StackFacts.Output]] = [:]
        package var diagnoses: [Diagnosis] = []

        package var isSuccess: Bool {
            leftOut.isEmpty && outcomes.values.allSatisfy(\.isSuccess)
        }

        package func count(_ name: String) -> Int { outcomes.values.count { $0.name == name } }
    }

    package var connections: any Connections
    package var publisher: AssetPublisher
    package var concurrency: Int
    package var pace: Pace
    package var sink: EventSink
    /// Asked where CloudFormation would replace or delete what nobody was shown.
    package var approve: @Sendable (StackWork, [ChangeSetFacts.Change]) async -> Bool
    /// Whether nothing more is to be begun.
    package var isStopped: @Sendable () -> Bool

    package init(
        connections: any Connections, publisher: AssetPublisher, concurrency: Int = 10, pace: Pace = Pace(),
        sink: EventSink = .none, isStopped: @escaping @Sendable () -> Bool = { false },
        approve: @escaping @Sendable (StackWork, [ChangeSetFacts.Change]) async -> Bool = { _, _ in false }
    ) {
        self.connections = connections
        self.publisher = publisher
        self.concurrency = concurrency
        self.pace = pace
        self.sink = sink
        self.isStopped = isStopped
        self.approve = approve
    }

    private struct Ended: Sendable {
        var id: String
        var outcome: StackOutcome
        var outputs: [StackFacts.Output] = []
        var diagnosis: Diagnosis?
        var seconds = 0.0
    }

    package func run(_ plan: DeploymentPlan) async -> Result {
        let plans = Dictionary(plan.stacks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var machine = GraphMachine(plan.graph, limit: concurrency)
        var result = Result()
        await withTaskGroup(of: Ended.self) { group in
            func start() {
                while let id = machine.next() {
                    guard let plan = plans[id] else {
                        machine.finished(id, succeeded: true)
                        continue
                    }
                    // What stays as it is takes no place among those at work.
                    if !plan.isChanged {
                        result.outcomes[id] = .unchanged
                        result.outputs[id] = plan.snapshot.facts?.outputs ?? []
                        machine.finished(id, succeeded: true)
                        continue
                    }
                    group.addTask { await deploy(plan) }
                }
            }
            start()
            while let ended = await group.next() {
                result.outcomes[ended.id] = ended.outcome
                result.outputs[ended.id] = ended.outputs
                if let diagnosis = ended.diagnosis { result.diagnoses.append(diagnosis) }
                sink.send(
                    .finished(ended.id, ended.outcome, outputs: ended.outputs, seconds: ended.seconds))
                if let diagnosis = ended.diagnosis { sink.send(.diagnosed(ended.id, diagnosis)) }
                for id in machine.finished(ended.id, succeeded: ended.outcome.isSuccess) {
                    result.leftOut[id] = ended.id
                    sink.send(.leftOut(id, because: ended.id))
                }
                if isStopped() { machine.stop() }
                start()
            }
        }
        for (id, state) in machine.states where state == .stopped { result.leftOut[id] = "the run was stopped" }
        return result
    }

    private func deploy(_ plan: StackPlan) async -> Ended {
        let begin = pace.time.now()
        sink.send(.started(plan.id))
        var ended = Ended(id: plan.id, outcome: .unchanged)
        do {
            if case .url = plan.work.request.template {
                try await publisher.publish(plan.stack, to: plan.target, withTemplate: true)
            } else {
                try await publisher.publish(plan.stack, to: plan.target, withTemplate: false)
            }
            let role = plan.stack.deployRole.map(plan.target.placeholders.filled)
            let cloudFormation = CloudFormation(try await connections.calls(to: plan.target, as: role))
            let runner = StackRunner(
                work: plan.work, cloudFormation: cloudFormation, role: plan.work.request.role, pace: pace, sink: sink,
                approve: approve)
            ended.outcome = await runner.run()
            switch ended.outcome {
            case .deployed, .unchanged:
                ended.outputs = (try? await cloudFormation.stack(plan.work.stackName))?.outputs ?? []
            case .failed(let phase, _):
                ended.diagnosis = await FailureReport(cloudFormation: cloudFormation).diagnosis(
                    of: plan.work.stackName, token: plan.work.token, phase: phase.name,
                    sources: plan.stack.artifact.sources)
            default: break
            }
        } catch let problem as DeploymentProblem {
            ended.outcome = .refused(reason: problem.message, help: problem.help)
        } catch let error as AWSError {
            ended.outcome = .refused(reason: error.description, help: error.hint)
        } catch {
            ended.outcome = .refused(reason: "\(error)", help: nil)
        }
        ended.seconds = pace.time.now().seconds - begin.seconds
        return ended
    }
}
