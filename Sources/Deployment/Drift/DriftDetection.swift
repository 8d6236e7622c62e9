package import MainstayAWSClient
internal import MainstayAWSOperations

/// Finds out what was changed behind a stack's back, and brings it back.
package struct DriftDetection: Sendable {
    package var cloudFormation: CloudFormation
    package var pace: Pace

    package init(calls: any AWSCalls, pace: Pace) {
        cloudFormation = CloudFormation(calls)
        self.pace = pace
    }

    /// Looks at a stack. Nothing is changed.
    ///
    /// - Throws: `AWSError` where the stack cannot be looked at in the state that it is in.
    package func detect(_ stack: String) async throws -> [DriftedResource] {
        let calls = cloudFormation.calls
        let begun = try await calls.output(AWS.CloudFormation.detectStackDrift, ["StackName": .string(stack)])
        let id = begun["StackDriftDetectionId"] ?? ""
        var quiet = 0
        while true {
            let status = try await calls.output(
                AWS.CloudFormation.describeStackDriftDetectionStatus, ["StackDriftDetectionId": id])
            switch status["DetectionStatus"]?.string {
            case "DETECTION_IN_PROGRESS":
                quiet += 1
                guard await pace.wait(quiet: quiet) else { throw CancellationError() }
                continue
            case "DETECTION_FAILED":
                // What could be looked at is told all the same; to leave out the rest in silence would be a lie.
                throw DeploymentProblem(
                    "drift of \(stack) could not be found out in full: "
                        + (status["DetectionStatusReason"]?.string ?? "CloudFormation gives no reason"), isUsage: false)
            default: break
            }
            return try await known(stack)
        }
    }

    /// What CloudFormation found when it was last asked to look; nothing is begun.
    package func known(_ stack: String) async throws(AWSError) -> [DriftedResource] {
        try await cloudFormation.calls.all(
            AWS.CloudFormation.describeStackResourceDrifts,
            ["StackName": .string(stack), "StackResourceDriftStatusFilters": ["MODIFIED", "DELETED"]],
            in: "StackResourceDrifts"
        ).map(DriftedResource.init)
    }

    /// Brings a stack's resources back to what its template says, in a change set that reverts drift.
    package func correct(
        _ facts: StackFacts, run: String, sink: EventSink,
        approve: @escaping @Sendable (StackWork, [ChangeSetFacts.Change]) async -> Bool
    ) async -> StackOutcome {
        var request = ChangeSetRequest(
            name: "mainstay-drift-\(run)", stackName: facts.name, kind: .update, template: .previous,
            parameters: facts.parameters.keys.sorted().map { ($0, nil) },
            tags: facts.tags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, role: facts.roleARN)
        request.revertsDrift = true
        let work = StackWork(
            id: facts.name, action: .update, request: request, token: "mainstay-drift-\(run)",
            seenAt: (facts.updatedAt ?? facts.createdAt)?.milliseconds)
        return await StackRunner(
            work: work, cloudFormation: cloudFormation, role: facts.roleARN, pace: pace, sink: sink, approve: approve
        ).run()
    }
}
