import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import Synchronization

/// Set once, when nothing more is to be begun.
final class StopSwitch: Sendable {
    private let flag = Atomic<Bool>(false)

    var isStopped: Bool { flag.load(ordering: .relaxed) }
    func stop() { flag.store(true, ordering: .relaxed) }
}

/// Ctrl-C while stacks are at work: it never breaks anything off by itself, since CloudFormation goes on anyway. It asks.
struct InterruptedWork: Sendable {
    let plan: DeploymentPlan
    let session: CloudSession
    let stop: StopSwitch
    let printer: DeployPrinter

    func during(
        _ work: @escaping @Sendable () async -> DeploymentRun.Result
    ) async -> DeploymentRun.Result {
        Interruption.handle()
        let task = Task { await work() }
        let watch = Task {
            while (try? await Task.sleep(for: .milliseconds(100))) != nil {
                printer.tick()
                if Interruption.take() { await interrupted(task) }
            }
        }
        let result = await task.value
        watch.cancel()
        return result
    }

    private func interrupted(_ task: Task<DeploymentRun.Result, Never>) async {
        stop.stop()
        let question =
            "\nStacks are at work. [l]eave them running, [c]ancel their updates, or [w]ait for them (no more are begun)? "
        let answer = await printer.paused {
            Console.isDialogue ? Question.choice(question, among: ["l", "c", "w"]) : "l"
        }
        switch answer {
        case "w": return
        case "c":
            await cancelUpdates()
        default:
            printer.receive(.note("left running; follow them with: mainstay events STACK --follow"))
            task.cancel()
        }
    }

    /// What is created cannot be cancelled: it goes on.
    private func cancelUpdates() async {
        for stack in plan.changed where stack.work.action == .update || stack.work.action == .resume {
            let role = stack.stack.deployRole.map(stack.target.placeholders.filled)
            guard let calls = try? await session.connections.calls(to: stack.target, as: role) else { continue }
            let cloudFormation = CloudFormation(calls)
            guard let facts = try? await cloudFormation.stack(stack.work.stackName),
                facts.phase.name == "UPDATE_IN_PROGRESS"
            else { continue }
            do throws(AWSError) {
                try await cloudFormation.cancelUpdate(of: stack.work.stackName)
                printer.receive(.note("\(stack.work.stackName): cancelled; it goes back to how it was"))
            } catch {
                printer.receive(.note("\(stack.work.stackName): cannot be cancelled: \(error.message)"))
            }
        }
    }
}
