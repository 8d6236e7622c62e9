package import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayAssembly

/// Looks at stuck stacks, and carries out steps of their way out.
package struct RecoveryRun: Sendable {
    package var cloudFormation: CloudFormation
    package var pace: Pace
    package var sink: EventSink
    package var role: String?

    package init(calls: any AWSCalls, role: String?, pace: Pace, sink: EventSink = .none) {
        cloudFormation = CloudFormation(calls)
        self.role = role
        self.pace = pace
        self.sink = sink
    }

    /// The way out of the state that a stack is in; nil where there is no stack.
    package func plan(_ stack: DeployableStack) async throws -> (plan: RecoveryPlan, diagnosis: Diagnosis?)? {
        guard let facts = try await cloudFormation.stack(stack.name) else { return nil }
        let isCalm = facts.phase.isSuccess
        let events =
            isCalm
            ? [] : try await FailureReport(cloudFormation: cloudFormation).lastEvents(of: stack.name, token: nil)
        let diagnosis =
            isCalm
            ? nil
            : await FailureReport(cloudFormation: cloudFormation).diagnosis(
                of: stack.name, token: nil, phase: facts.phase.name, sources: stack.artifact.sources)
        var importers: [String: [String]] = [:]
        let isExport = (diagnosis?.causes ?? []).contains { $0.advice?.name == "export-in-use" }
        if isExport || facts.phase.name == "DELETE_FAILED" {
            for export in facts.outputs.compactMap(\.exportName) {
                importers[export] = try await cloudFormation.importers(of: export)
            }
        }
        let resources = isCalm ? [] : try await cloudFormation.resources(of: stack.name)
        let nested = facts.phase.name == "UPDATE_ROLLBACK_FAILED" ? try await nestedSkips(resources, events) : [:]
        let plan = RecoveryPlanner().plan(
            stack: stack.name, phase: facts.phase, resources: resources, events: events, diagnosis: diagnosis,
            importers: importers, nested: nested)
        return (plan, diagnosis)
    }

    /// What keeps nested stacks from being rolled back, as CloudFormation wants it named: a nested stack itself cannot be
    /// left out while it is there, only resources in it, each under the name of its stack.
    private func nestedSkips(
        _ resources: [StackResource], _ events: [StackEvent], depth: Int = 0
    ) async throws -> [String: [String]] {
        guard depth < 8 else { return [:] }
        var result: [String: [String]] = [:]
        let stacks = Dictionary(
            resources.filter { $0.type == "AWS::CloudFormation::Stack" }.map { ($0.logicalID, $0.physicalID ?? "") },
            uniquingKeysWith: { first, _ in first })
        for logicalID in RecoveryPlanner.skipList(resources, events) {
            guard let id = stacks[logicalID], !id.isEmpty, let facts = try await cloudFormation.stack(id) else {
                continue
            }
            let inner = try await cloudFormation.resources(of: id)
            let innerEvents = try await FailureReport(cloudFormation: cloudFormation).lastEvents(of: id, token: nil)
            let deeper = try await nestedSkips(inner, innerEvents, depth: depth + 1)
            result[logicalID] = RecoveryPlanner.skipList(inner, innerEvents).flatMap { name in
                deeper[name] ?? ["\(facts.name).\(name)"]
            }
        }
        return result
    }

    /// Carries out one step; steps that are for people do nothing.
    ///
    /// - Returns: The phase that the stack is in afterwards; nil where it is gone.
    package func carryOut(_ step: RecoveryPlan.Step, on stack: String, token: String) async throws -> StackPhase? {
        let facts = try await cloudFormation.stack(stack)
        guard let facts else { return nil }
        let last = try await cloudFormation.newestEvent(of: facts.id)
        switch step {
        case .continueRollback(let skipped):
            try await cloudFormation.continueRollback(of: facts.id, token: token, role: role, skipping: skipped)
        case .rollBack: try await cloudFormation.rollback(facts.id, token: token, role: role)
        case .delete(let retained):
            try await cloudFormation.deleteStack(facts.id, token: token, role: role, retaining: retained)
        case .cancelUpdate: try await cloudFormation.cancelUpdate(of: facts.id)
        case .emptyBucket(_, let bucket):
            try await BucketEmptying(calls: cloudFormation.calls).empty(bucket)
            return facts.phase
        case .waitForEnd: break
        case .mend, .deploy, .deployImporters: return facts.phase
        }
        return try await follow(facts.id, name: stack, after: last)
    }

    /// Follows a stack until it rests.
    package func follow(_ id: String, name: String, after known: String?) async throws -> StackPhase? {
        var (known, quiet, failures) = (known, 0, 0)
        while true {
            var events: [StackEvent] = []
            do throws(AWSError) {
                events = try await cloudFormation.events(of: id, after: known)
                failures = 0
            } catch {
                failures += 1
                guard error.isPassing, failures < 60 else { throw error }
            }
            if let newest = events.last { known = newest.id }
            for event in events { sink.send(.resource(name, event)) }
            if let end = events.last(where: { $0.isOfStack && StackPhase($0.status).isTerminal }) {
                return StackPhase(end.status)
            }
            quiet = events.isEmpty ? quiet + 1 : 0
            // Where the operation ended before it was looked at, no event will tell.
            if quiet % 10 == 1, let facts = try await cloudFormation.stack(id), facts.phase.isTerminal {
                return facts.phase
            }
            guard await pace.wait(quiet: quiet) else { throw CancellationError() }
        }
    }
}

/// Removes everything from a bucket, old versions too.
package struct BucketEmptying: Sendable {
    package var calls: any AWSCalls

    package init(calls: any AWSCalls) { self.calls = calls }

    package func empty(_ bucket: String) async throws(AWSError) {
        // Each page is deleted before the next is read, so the first page is asked for until there is none.
        for _ in 0..<1_000_000 {
            let page = try await calls.output(AWS.S3.listObjectVersions, ["Bucket": .string(bucket)])
            let found = (page["Versions"]?.list ?? []) + (page["DeleteMarkers"]?.list ?? [])
            guard !found.isEmpty else { return }
            let objects = found.prefix(1000).map { entry -> AWSValue in
                var object: AWSValue = ["Key": entry["Key"] ?? ""]
                if let version = entry["VersionId"]?.string, version != "null" {
                    object["VersionId"] = .string(version)
                }
                return object
            }
            let answer = try await calls.output(
                AWS.S3.deleteObjects,
                ["Bucket": .string(bucket), "Delete": ["Objects": .list(Array(objects)), "Quiet": true]])
            if let error = answer["Errors"]?[0] {
                throw AWSError(
                    kind: .service, service: "S3", operation: "DeleteObjects",
                    code: error["Code"]?.string ?? "Error", message: error["Message"]?.string ?? "")
            }
        }
    }
}
