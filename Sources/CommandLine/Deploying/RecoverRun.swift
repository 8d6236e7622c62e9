import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// One `recover`: says where each stack stands, and goes the way out with whoever asked.
struct RecoverRun {
    let session: CloudSession
    let stacks: ChosenStacks
    let onlyShows: Bool
    let isAgreed: Bool
    let cancels: Bool
    let rollsBack: Bool

    /// - Returns: 0 where no stack is stuck in the end.
    func run() async throws -> Int32 {
        var code: Int32 = 0
        for chosen in stacks.all {
            let printer = DeployPrinter(style: .plain)
            let run = RecoveryRun(
                calls: chosen.calls, role: chosen.role, pace: session.pace, sink: EventSink { printer.receive($0) })
            guard let (found, diagnosis) = try await run.plan(chosen.stack) else {
                Console.print("\(chosen.stack.name): not deployed.")
                continue
            }
            var plan = found
            if cancels, plan.phase == "UPDATE_IN_PROGRESS" { plan.steps = [.cancelUpdate] }
            if rollsBack, plan.phase == "UPDATE_FAILED" || plan.phase == "CREATE_FAILED" { plan.steps = [.rollBack] }
            show(plan, diagnosis)
            if onlyShows || !plan.isNeeded {
                if plan.isNeeded { code = 1 }
                continue
            }
            if try await !go(plan, run, chosen) { code = 1 }
        }
        return code
    }

    private func show(_ plan: RecoveryPlan, _ diagnosis: Diagnosis?) {
        Console.print("\(plan.stack) is in \(plan.phase). \(plan.explanation)")
        if let diagnosis, !diagnosis.causes.isEmpty || !diagnosis.stuck.isEmpty {
            Console.print(DiagnosisText.render(diagnosis))
        }
        for (index, step) in plan.steps.enumerated() { Console.print("  \(index + 1). \(text(step, plan.stack))") }
        for remark in plan.remarks { Console.print("  \(remark)") }
    }

    private func text(_ step: RecoveryPlan.Step, _ stack: String) -> String {
        switch step {
        case .continueRollback(let skipped):
            skipped.isEmpty
                ? "finish the roll-back" : "finish the roll-back, leaving out \(skipped.joined(separator: ", "))"
        case .rollBack: "take the failed update back"
        case .delete(let retained):
            retained.isEmpty ? "delete the stack" : "delete the stack and keep \(retained.joined(separator: ", "))"
        case .emptyBucket(let id, let bucket): "remove everything from the bucket \(bucket) (\(id))"
        case .cancelUpdate: "cancel the update"
        case .waitForEnd: "wait for its end: mainstay events \(stack) --follow"
        case .mend(let text): "mend what failed: \(text)"
        case .deploy: "deploy again: mainstay deploy \(stack)"
        case .deployImporters(let export, let names):
            "deploy \(names.joined(separator: ", ")), which import \(export), so that they do so no more"
        }
    }

    /// - Returns: Whether the stack is no longer stuck.
    private func go(_ plan: RecoveryPlan, _ run: RecoveryRun, _ chosen: ChosenStacks.Chosen) async throws -> Bool {
        let token = "mainstay-recover-\(RunName.make(session.pace.time))"
        for (index, step) in plan.steps.enumerated() {
            switch step {
            case .mend, .deploy, .deployImporters: continue
            case .emptyBucket(_, let bucket):
                guard Console.isDialogue,
                    Question.isTyped(bucket, for: "Everything in \(bucket) is lost for ever.")
                else {
                    throw Failure(
                        "the bucket \(bucket) was not emptied: somebody must type its name at a terminal",
                        help: "or empty it by hand: aws s3 rm s3://\(bucket) --recursive", exitCode: 1)
                }
            default:
                guard isAgreed || Console.isDialogue && Question.isYes("Step \(index + 1): \(text(step, plan.stack))?")
                else {
                    throw Failure(
                        "nothing more was done", help: "to go on without being asked: add --yes", exitCode: 1)
                }
            }
            let phase = try await run.carryOut(step, on: plan.stack, token: "\(token)-\(index)")
            Console.print("\(plan.stack): \(phase?.name ?? "gone")")
            if let phase, phase.isFailure {
                throw Failure(
                    "\(plan.stack) is in \(phase): that step did not help",
                    help: "look again: mainstay recover \(plan.stack)", exitCode: 1)
            }
        }
        return true
    }
}
