package import MainstayAWSClient
package import MainstayAssembly
package import MainstayDiagnostics

/// Why a stack failed, in the words of the code that declared it.
package struct Diagnosis: Hashable, Sendable {
    /// A resource that failed by itself.
    package struct Cause: Hashable, Sendable {
        /// The stack it is in: the failed one, or one nested in it.
        package var stack: String
        package var logicalID: String
        package var type: String
        package var status: String
        package var message: String
        /// The construct and the line that declared it.
        package var construct: String?
        package var location: SourceLocation?
        package var advice: FailureAdvice?
        package var physicalID: String
        package var time: AWSTimestamp
        /// As ``StackEvent/properties``.
        var properties: String?
        /// What other services tell of it.
        package var evidence: [FailureEvidence] = []
    }

    package var stack: String
    package var phase: String
    /// The first one is the root; the others failed by themselves beside it.
    package var causes: [Cause]
    /// Resources that were only stopped because of these.
    package var cancelled: Int
    /// Resources that could not be taken back.
    package var stuck: [Cause]

    package var root: Cause? { causes.first }
}

/// Finds the root cause in a stack's events.
package struct FailureAnalysis: Sendable {
    private let stack: String
    private let sources: [String: ElementSource]
    private let catalogue = FailureCatalogue.bundled

    /// - Parameter sources: Where elements were declared; none for what the assembly does not say.
    package init(stack: String, sources: [ElementSource]) {
        self.stack = stack
        self.sources = Dictionary(sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameters:
    ///   - events: Of the failed operation, the oldest first.
    ///   - nested: The events of nested stacks, by the id of the stack.
    package func diagnose(
        _ events: [StackEvent], phase: String, nested: [String: [StackEvent]] = [:]
    ) -> Diagnosis {
        var diagnosis = Diagnosis(stack: stack, phase: phase, causes: [], cancelled: 0, stuck: [])
        var seen: Set<String> = []
        collect(events, in: stack, nested, depth: 0, &diagnosis, &seen)
        if diagnosis.causes.isEmpty,
            let event = events.first(where: { $0.isOfStack && $0.reason != nil && Self.tells($0) })
        {
            diagnosis.causes.append(cause(event, in: stack))
        }
        return diagnosis
    }

    /// Whether a stack's own event gives a reason of its own and no list of resources.
    private static func tells(_ event: StackEvent) -> Bool {
        guard let reason = event.reason, event.status.contains("ROLLBACK") || event.isFailure else { return false }
        return !reason.hasPrefix("The following resource(s) failed") && reason != "User Initiated"
    }

    private func collect(
        _ events: [StackEvent], in stack: String, _ nested: [String: [StackEvent]], depth: Int,
        _ diagnosis: inout Diagnosis, _ seen: inout Set<String>
    ) {
        var isGoingBack = false
        for event in events {
            if event.isOfStack {
                if event.status.contains("ROLLBACK") { isGoingBack = true }
                continue
            }
            guard event.isFailure else { continue }
            if event.isConsequence {
                diagnosis.cancelled += 1
                continue
            }
            // A stack in the stack fails because of something in it.
            if event.type == "AWS::CloudFormation::Stack", depth < 8, let inner = nested[event.physicalID],
                seen.insert(event.physicalID).inserted
            {
                let before = diagnosis.causes.count + diagnosis.stuck.count
                collect(inner, in: event.logicalID, nested, depth: depth + 1, &diagnosis, &seen)
                if diagnosis.causes.count + diagnosis.stuck.count > before { continue }
            }
            if isGoingBack {
                diagnosis.stuck.append(cause(event, in: stack))
            } else {
                diagnosis.causes.append(cause(event, in: stack))
            }
        }
    }

    private func cause(_ event: StackEvent, in stack: String) -> Diagnosis.Cause {
        let message = event.reason ?? "CloudFormation gives no reason"
        let source = stack == self.stack ? sources[event.logicalID] : nil
        return Diagnosis.Cause(
            stack: stack, logicalID: event.logicalID, type: event.type, status: event.status,
            message: FailureMessage.plain(message), construct: source?.path, location: source?.location,
            advice: catalogue.advice(type: event.type, status: event.status, message: message),
            physicalID: event.physicalID, time: event.time, properties: event.properties)
    }
}

/// AWS's messages without what only machines want.
enum FailureMessage {
    /// Takes away `Resource handler returned message:` with its quotes, and the list of request ids at the end.
    static func plain(_ text: String) -> String {
        var text = text
        if let range = text.firstRange(of: "Resource handler returned message: \"") {
            text = String(text[range.upperBound...])
            if let end = text.firstRange(of: "\" (RequestToken:") { text = String(text[..<end.lowerBound]) }
        }
        for mark in [" (Service: ", " (RequestToken: "] {
            if let range = text.firstRange(of: mark), text.hasSuffix(")") { text = String(text[..<range.lowerBound]) }
        }
        return text
    }
}
