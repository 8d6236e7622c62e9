internal import MainstayAWSClient
package import MainstayAssembly

/// Gathers what a diagnosis needs: the events of the failed operation, and those of nested stacks in it.
package struct FailureReport: Sendable {
    package var cloudFormation: CloudFormation

    package init(cloudFormation: CloudFormation) { self.cloudFormation = cloudFormation }

    /// How many nested stacks are looked into at most.
    private static let nestedLimit = 50
    /// For how many failed resources other services are asked: those after the first seldom tell more.
    private static let evidenceLimit = 2

    /// - Parameter token: Of the failed operation; nil for the last operation that the stack had.
    /// - Returns: nil where the events cannot be read.
    package func diagnosis(
        of stack: String, token: String?, phase: String, sources: [ElementSource]
    ) async -> Diagnosis? {
        guard let events = try? await lastEvents(of: stack, token: token) else { return nil }
        var nested: [String: [StackEvent]] = [:]
        var open = events
        while let event = open.popLast(), nested.count < Self.nestedLimit {
            guard event.type == "AWS::CloudFormation::Stack", event.isFailure, !event.isOfStack,
                !event.physicalID.isEmpty, nested[event.physicalID] == nil,
                let inner = try? await self.events(of: event.physicalID, since: events.first?.time)
            else { continue }
            nested[event.physicalID] = inner
            open += inner
        }
        var diagnosis = FailureAnalysis(stack: stack, sources: sources).diagnose(events, phase: phase, nested: nested)
        let search = EvidenceSearch(calls: cloudFormation.calls)
        for index in diagnosis.causes.indices.prefix(Self.evidenceLimit) {
            diagnosis.causes[index].evidence = await search.find(diagnosis.causes[index])
        }
        return diagnosis
    }

    /// What a nested stack did while its parent was at work: it is often deleted again by the end of that.
    private func events(of stack: String, since start: AWSTimestamp?) async throws(AWSError) -> [StackEvent] {
        let all = try await cloudFormation.events(of: stack, after: nil, token: nil, limit: 5_000)
        return all.filter { event in start.map { event.time >= $0 } ?? true }
    }

    /// The events of the last operation, the oldest first.
    func lastEvents(of stack: String, token: String?) async throws(AWSError) -> [StackEvent] {
        let all = try await cloudFormation.events(of: stack, after: nil, token: token, limit: 5_000)
        guard token == nil else { return all }
        let begins = ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS"]
        let start = all.lastIndex { $0.isOfStack && begins.contains($0.status) } ?? all.startIndex
        return Array(all[start...])
    }
}
