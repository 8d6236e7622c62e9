package import MainstayAWSClient
internal import MainstayDiagnostics
package import MainstayTemplate

/// Events as JSON, one object a line: `event` names the kind, and a kind's fields keep their meaning.
package enum EventJSON {
    package static func value(of event: DeploymentEvent, at time: AWSTimestamp) -> TemplateValue {
        var object = TemplateObject([.init("time", .string(time.iso8601))])
        for (key, value) in fields(of: event) { object.members.append(.init(key, value)) }
        return TemplateValue(.object(object))
    }

    package static func line(_ event: DeploymentEvent, at time: AWSTimestamp) -> String {
        JSONPrinter.compact.string(value(of: event, at: time))
    }

    private static func fields(of event: DeploymentEvent) -> [(String, TemplateValue)] {
        switch event {
        case .planned(let stacks): [("event", "planned"), ("stacks", .array(stacks.map(planned)))]
        case .publishing(let asset, let target):
            [("event", "publishing"), ("asset", .string(asset)), ("target", .string(target.description))]
        case .published(let asset, let target, let isNew):
            [
                ("event", "published"), ("asset", .string(asset)), ("target", .string(target.description)),
                ("new", .bool(isNew)),
            ]
        case .started(let id): [("event", "started"), ("stack", .string(id))]
        case .changeSet(let id, let name, let facts):
            [
                ("event", "changeSet"), ("stack", .string(id)), ("name", .string(name)),
                ("status", .string(facts.status)), ("reason", facts.reason.map { .string($0) } ?? .null),
                ("changes", .array(facts.changes.map(change))),
            ]
        case .executing(let id): [("event", "executing"), ("stack", .string(id))]
        case .resource(let id, let event): [("event", "resource"), ("stack", .string(id))] + resource(event)
        case .finished(let id, let outcome, let outputs, let seconds):
            [
                ("event", "finished"), ("stack", .string(id)), ("outcome", .string(outcome.name)),
                ("reason", outcome.reason.map { .string($0) } ?? .null),
                ("seconds", .double((seconds * 10).rounded() / 10)),
                ("outputs", .object(outputs.map { .init($0.key, .string($0.value)) })),
            ]
        case .leftOut(let id, let cause):
            [("event", "leftOut"), ("stack", .string(id)), ("because", .string(cause))]
        case .diagnosed(let id, let diagnosis):
            [
                ("event", "diagnosed"), ("stack", .string(id)), ("phase", .string(diagnosis.phase)),
                ("causes", .array(diagnosis.causes.map(cause))), ("stuck", .array(diagnosis.stuck.map(cause))),
                ("cancelled", .int(diagnosis.cancelled)),
            ]
        case .note(let text): [("event", "note"), ("text", .string(text))]
        }
    }

    private static func planned(_ stack: DeploymentEvent.PlannedStack) -> TemplateValue {
        [
            "id": .string(stack.id), "name": .string(stack.name), "account": .string(stack.target.account),
            "region": .string(stack.target.region), "action": .string(stack.action),
            "dependencies": .array(stack.dependencies.map { .string($0) }), "resources": .int(stack.resources),
            "expectedSeconds": stack.expectedSeconds.map { .double($0.rounded()) } ?? .null,
        ]
    }

    private static func change(_ change: ChangeSetFacts.Change) -> TemplateValue {
        [
            "action": .string(change.action), "logicalId": .string(change.logicalID), "type": .string(change.type),
            "replacement": change.replacement.map { .string($0) } ?? .null,
            "properties": .array(change.properties.map { .string($0) }),
        ]
    }

    private static func resource(_ event: StackEvent) -> [(String, TemplateValue)] {
        [
            ("logicalId", .string(event.logicalID)), ("physicalId", .string(event.physicalID)),
            ("type", .string(event.type)), ("status", .string(event.status)),
            ("reason", event.reason.map { .string($0) } ?? .null), ("at", .string(event.time.iso8601)),
        ]
    }

    private static func cause(_ cause: Diagnosis.Cause) -> TemplateValue {
        [
            "stack": .string(cause.stack), "logicalId": .string(cause.logicalID), "type": .string(cause.type),
            "status": .string(cause.status), "message": .string(cause.message),
            "construct": cause.construct.map { .string($0) } ?? .null,
            "location": cause.location.map { .string($0.description) } ?? .null,
            "failure": cause.advice.map { .string($0.name) } ?? .null,
            "meaning": cause.advice.map { .string($0.meaning) } ?? .null,
            "fix": cause.advice.map { .string($0.fix) } ?? .null,
            "evidence": .array(
                cause.evidence.map {
                    ["source": .string($0.source), "lines": .array($0.lines.map { .string($0) })]
                }),
        ]
    }
}

extension StackOutcome {
    /// Why it ended so; nil where all went well.
    package var reason: String? {
        switch self {
        case .deployed, .deleted, .unchanged, .prepared: nil
        case .refused(let reason, _), .invalid(_, let reason), .unwatched(let reason): reason
        case .failed(let phase, let reason): reason.map { "\(phase): \($0)" } ?? phase.name
        }
    }
}
