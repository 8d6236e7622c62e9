internal import MainstayAWSClient
internal import MainstayTemplate

/// One stack: what it is to be, what it is, and what goes on with it.
final class Stack: Codable {
    let id: String
    let name: String
    let scope: Scope
    /// Counts stacks in the order in which they were made.
    let number: Int
    var status: StackStatus
    var statusReason: String?
    let createdAt: AWSTimestamp
    var updatedAt: AWSTimestamp?
    var deletedAt: AWSTimestamp?
    /// What the stack is, or is becoming; nil before the first change set is executed.
    var definition: StackDefinition?
    /// What it was before the update that runs or failed, to go back to.
    var before: StackSnapshot?
    var resources: [String: ResourceRecord] = [:]
    /// Logical ids in the order in which they came.
    var order: [String] = []
    var outputs: [StackOutput] = []
    var events: [StackEvent] = []
    var changeSets: [ChangeSet] = []
    var operation: Operation?
    /// The last operations: of each the id and kind.
    var operations: [OperationSummary] = []
    var policy: String?
    /// Holds for the running update in the place of ``policy``.
    var temporaryPolicy: String?
    var hasTerminationProtection = false
    var options = StackOptions()
    var parentID: String?
    var rootID: String?
    /// The logical id in the parent.
    var parentLogicalID: String?
    var driftStatus = "NOT_CHECKED"
    var driftCheckedAt: AWSTimestamp?
    /// The change set that was executed last.
    var changeSetID: String?
    /// Nested stacks that the running update changed, and that go back with it.
    var updatedChildren: [String] = []
    /// Signals that came, by logical id: unique id and whether it says success.
    var signals: [String: [Signal]] = [:]

    init(id: String, name: String, scope: Scope, number: Int, status: StackStatus, createdAt: AWSTimestamp) {
        self.id = id
        self.name = name
        self.scope = scope
        self.number = number
        self.status = status
        self.createdAt = createdAt
    }

    var isLive: Bool { status != .deleteComplete }
}

/// What the caller asked for beside the template.
struct StackOptions: Codable, Hashable {
    var disablesRollback = false
    /// `ROLLBACK`, `DELETE` or `DO_NOTHING`, for a creation.
    var onFailure = "ROLLBACK"
    var roleARN: String?
    var notificationARNs: [String] = []
    var timeoutInMinutes: Int?
    var retainsExceptOnCreate = false
    var rollbackTriggers: [[String: String]] = []
    var monitoringMinutes: Int?
}

/// A template with what was given to it.
struct StackDefinition: Codable {
    var body: String
    var parameters: [StackParameter]
    var tags: [StackTag]
    var capabilities: [String]

    func tag(_ key: String) -> String? { tags.first { $0.key == key }?.value }
}

struct StackParameter: Codable, Hashable {
    var key: String
    var value: String
    /// The value of the SSM parameter that the value names.
    var resolved: String?
    var isSecret = false
    var isList = false
}

struct StackTag: Codable, Hashable {
    var key: String
    var value: String
}

struct StackOutput: Codable, Hashable {
    var key: String
    var value: String
    var description: String?
    var exportName: String?
}

/// What an update can go back to.
struct StackSnapshot: Codable {
    var definition: StackDefinition
    var resources: [String: ResourceRecord]
    var order: [String]
    var outputs: [StackOutput]
    var options: StackOptions
}

struct Signal: Codable, Hashable {
    var id: String
    var isSuccess: Bool
    var data: String?
}

struct OperationSummary: Codable, Hashable {
    var id: String
    var type: String
}

/// One line of a stack's history.
struct StackEvent: Codable {
    var id: String
    var time: AWSTimestamp
    var logicalID: String
    var physicalID: String
    var type: String
    var status: String
    var reason: String?
    var token: String?
    var operationID: String?
    var properties: StoredValue?
    var detailedStatus: String?
}
