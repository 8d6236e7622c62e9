internal import MainstayDiagnostics

/// A way out of the state that a stack is in: steps, each of which can be carried out or done by hand.
package struct RecoveryPlan: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        /// Finish the roll-back, leaving out what cannot be rolled back.
        case continueRollback(skipping: [String])
        /// Go back to how the stack was before the failed update.
        case rollBack
        /// Delete the stack, keeping what cannot be deleted.
        case delete(retaining: [String])
        /// Remove everything that is in a bucket.
        case emptyBucket(logicalID: String, bucket: String)
        case cancelUpdate
        case waitForEnd
        /// Change something in the platform or at AWS first.
        case mend(String)
        case deploy
        /// Deploy the stacks that import from it first.
        case deployImporters(export: String, stacks: [String])
    }

    package var stack: String
    package var phase: String
    package var explanation: String
    package var steps: [Step]
    /// What remains open afterwards, such as resources that belong to no stack any more.
    package var remarks: [String] = []

    package var isNeeded: Bool { !steps.isEmpty }
}

/// Works out the way out of a state: pure, from what CloudFormation says.
package struct RecoveryPlanner: Sendable {
    package init() {}

    /// - Parameters:
    ///   - events: Of the last operation, the oldest first.
    ///   - importers: The stacks that import each export that is in the way.
    package func plan(
        stack: String, phase: StackPhase, resources: [StackResource], events: [StackEvent], diagnosis: Diagnosis?,
        importers: [String: [String]] = [:], nested: [String: [String]] = [:]
    ) -> RecoveryPlan {
        var plan = RecoveryPlan(stack: stack, phase: phase.name, explanation: "", steps: [])
        let mend = Self.mend(diagnosis)
        switch phase.name {
        case "UPDATE_ROLLBACK_FAILED":
            let skipped = Self.skipList(resources, events).flatMap { nested[$0] ?? [$0] }
            plan.explanation =
                "An update failed, and so did taking it back. Nothing can be deployed until the roll-back is finished."
            plan.steps = [.continueRollback(skipping: skipped)] + mend + [.deploy]
            if !skipped.isEmpty {
                plan.remarks.append(
                    "What is left out is then believed to be as before, and may not be: "
                        + "look at \(skipped.joined(separator: ", ")) with mainstay drift.")
            }
        case "ROLLBACK_COMPLETE":
            plan.explanation = "The first deployment failed and was taken back. The empty stack can only be deleted."
            plan.steps = mend + [.delete(retaining: []), .deploy]
        case "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED":
            plan = deletion(plan, phase, resources, events, importers)
            if phase.name != "DELETE_FAILED" { plan.steps += mend + [.deploy] }
        case "UPDATE_FAILED":
            plan.explanation = "An update failed, and what it did was kept for looking at."
            plan.steps = mend + [.deploy]
            plan.remarks.append("To go back instead: mainstay recover \(stack) --roll-back")
        case "REVIEW_IN_PROGRESS":
            plan.explanation = "Nothing is deployed yet: a change set waits, or was forgotten."
            plan.steps = [.delete(retaining: []), .deploy]
        case "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE":
            plan.explanation = "An import failed and was taken back."
            plan.steps = mend + [.deploy]
        default:
            if phase.name == "UPDATE_IN_PROGRESS" {
                plan.explanation = "An update is under way."
                plan.steps = [.waitForEnd]
                plan.remarks.append("To cancel it instead: mainstay recover \(stack) --cancel")
            } else if phase.isInProgress {
                plan.explanation = "An operation is under way and cannot be cancelled."
                plan.steps = [.waitForEnd]
            } else if phase.name == "UPDATE_ROLLBACK_COMPLETE" {
                plan.explanation = "The last update failed and was taken back in full. Nothing is stuck."
                plan.steps = mend.isEmpty ? [] : mend + [.deploy]
            } else {
                plan.explanation = "Nothing is stuck."
            }
        }
        for export in importers.keys.sorted() where phase.name != "DELETE_FAILED" {
            let stacks = importers[export] ?? []
            if !stacks.isEmpty { plan.steps.insert(.deployImporters(export: export, stacks: stacks), at: 0) }
        }
        return plan
    }

    /// What cannot be rolled back by its own fault: resources whose last event is a failure of the roll-back. What was
    /// only stopped because of them is rolled back when they are out of the way, and to leave it out would spoil it.
    static func skipList(_ resources: [StackResource], _ events: [StackEvent]) -> [String] {
        var isGoingBack = false
        var failed: [String] = []
        for event in events {
            if event.isOfStack {
                if event.status.contains("ROLLBACK_IN_PROGRESS") {
                    isGoingBack = true
                    failed = []
                }
                continue
            }
            guard isGoingBack else { continue }
            if event.isFailure, !event.isConsequence {
                if !failed.contains(event.logicalID) { failed.append(event.logicalID) }
            } else if event.status.hasSuffix("_COMPLETE") {
                failed.removeAll { $0 == event.logicalID }
            }
        }
        // CloudFormation takes those alone that it says have failed.
        let states = Dictionary(resources.map { ($0.logicalID, $0.status) }, uniquingKeysWith: { first, _ in first })
        return failed.filter { states[$0].map { $0.hasSuffix("_FAILED") } ?? true }.sorted()
    }

    private func deletion(
        _ begun: RecoveryPlan, _ phase: StackPhase, _ resources: [StackResource], _ events: [StackEvent],
        _ importers: [String: [String]]
    ) -> RecoveryPlan {
        var plan = begun
        plan.explanation =
            switch phase.name {
            case "DELETE_FAILED": "The stack could not be deleted in full."
            case "ROLLBACK_FAILED": "The first deployment failed, and what it made could not all be removed."
            default: "The first deployment failed, and what it made was kept for looking at."
            }
        let stuck = resources.filter { $0.status == "DELETE_FAILED" }
        var retained: [String] = []
        let catalogue = FailureCatalogue.bundled
        for resource in stuck {
            let advice = catalogue.advice(
                type: resource.type, status: resource.status, message: resource.reason ?? "")
            if advice?.name == "bucket-not-empty", let bucket = resource.physicalID {
                plan.steps.append(.emptyBucket(logicalID: resource.logicalID, bucket: bucket))
            } else if let advice, advice.mayPassByItself {
                plan.steps.append(.mend("\(resource.logicalID): \(advice.fix)"))
            } else {
                retained.append(resource.logicalID)
                if let advice {
                    plan.remarks.append("\(resource.logicalID): \(advice.meaning) To remove it: \(advice.fix).")
                }
            }
        }
        for export in importers.keys.sorted() {
            let stacks = importers[export] ?? []
            if !stacks.isEmpty { plan.steps.insert(.deployImporters(export: export, stacks: stacks), at: 0) }
        }
        plan.steps.append(.delete(retaining: phase.name == "DELETE_FAILED" ? retained.sorted() : []))
        if !retained.isEmpty {
            plan.remarks.append(
                "\(retained.sorted().joined(separator: ", ")) will stay at AWS and belong to no stack any more.")
        }
        return plan
    }

    private static func mend(_ diagnosis: Diagnosis?) -> [RecoveryPlan.Step] {
        guard let root = diagnosis?.root else { return [] }
        let place = root.location.map { " (\($0))" } ?? ""
        guard let advice = root.advice else { return [.mend("\(root.logicalID)\(place): \(root.message)")] }
        return advice.mayPassByItself ? [] : [.mend("\(root.logicalID)\(place): \(advice.fix)")]
    }
}
