import MainstayAWSClient
import MainstayDeployment
import MainstayTemplate

/// An alarm that a stack has, as CloudWatch tells it.
struct DeployedAlarm: Hashable, Sendable {
    /// What is said where nobody can be asked.
    static let unknown = "unknown here"

    var logicalID: String
    var name: String
    /// `OK`, `ALARM`, `INSUFFICIENT_DATA`, or ``unknown``.
    var state = Self.unknown
    var reason: String?
    var since: AWSTimestamp?

    var value: TemplateValue {
        [
            "logicalId": .string(logicalID), "name": .string(name), "state": .string(state),
            "reason": .text(reason), "since": .text(since?.iso8601),
        ]
    }
}

/// A service level objective that a stack has, with what is left of its error budget.
struct DeployedObjective: Hashable, Sendable {
    var logicalID: String
    var name: String
    /// `OK`, `WARNING`, `BREACHED`, `INSUFFICIENT_DATA`, or ``DeployedAlarm/unknown``.
    var state = DeployedAlarm.unknown
    /// In percent.
    var goal: Double?
    /// In percent.
    var attained: Double?
    /// From 0 to 1, below 0 where more was lost than the budget had; nil where nobody tells.
    var budgetLeft: Double?

    var value: TemplateValue {
        [
            "logicalId": .string(logicalID), "name": .string(name), "state": .string(state),
            "goal": goal.map { .double($0) } ?? .null, "attained": attained.map { .double($0) } ?? .null,
            "budgetLeft": budgetLeft.map { .double($0) } ?? .null,
        ]
    }
}

/// What is known of a stack beside its status.
struct DeployedStanding: Hashable, Sendable {
    /// As CloudFormation found it when it was last asked to look.
    var drifted: [DriftedResource] = []
    var alarms: [DeployedAlarm] = []
    var objectives: [DeployedObjective] = []
    /// What could not be asked, and why.
    var notes: [String] = []

    var value: TemplateValue {
        [
            "drifted": .array(drifted.map(Self.value)), "alarms": .array(alarms.map(\.value)),
            "objectives": .array(objectives.map(\.value)), "notes": .array(notes.map { .string($0) }),
        ]
    }

    private static func value(_ resource: DriftedResource) -> TemplateValue {
        [
            "logicalId": .string(resource.logicalID), "type": .string(resource.type),
            "deleted": .bool(resource.isDeleted),
            "changes": .array(
                resource.changes.map { change in
                    [
                        "path": .string(change.path), "kind": .string(change.kind),
                        "expected": .text(ConcealedValue.text(change.expected, at: change.path)),
                        "actual": .text(ConcealedValue.text(change.actual, at: change.path)),
                    ]
                }),
        ]
    }
}

/// A stack of the assembly, and how it stands in AWS.
struct DeployedStack: Sendable {
    var chosen: ChosenStacks.Chosen
    /// Nil where it is not deployed.
    var facts: StackFacts?
    /// Why nobody knows.
    var problem: String?

    /// What tells it apart from all others: two regions may have stacks of one name.
    var key: String { "\(chosen.stack.name) \(chosen.target.description)" }

    var value: TemplateValue {
        [
            "key": .string(key), "id": .string(chosen.stack.id), "name": .string(chosen.stack.name),
            "status": .string(problem != nil ? DeployedAlarm.unknown : facts?.phase.name ?? "not deployed"),
            "reason": .text(problem ?? facts?.reason),
            "updated": .text((facts?.updatedAt ?? facts?.createdAt)?.iso8601),
            "drift": .text(facts?.driftStatus == "NOT_CHECKED" ? nil : facts?.driftStatus),
            "driftChecked": .text(facts?.driftCheckedAt?.iso8601),
            "protected": .bool(facts?.hasTerminationProtection ?? false),
            "where": .string(chosen.target.description),
        ]
    }
}
