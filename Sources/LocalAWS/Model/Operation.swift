internal import MainstayAWSClient

/// What goes on with a stack: a graph of steps, phase by phase.
struct Operation: Codable {
    enum Kind: String, Codable {
        case create
        case update
        case delete
        case importing = "import"
    }

    enum Phase: String, Codable {
        /// Resources are created and updated.
        case apply
        /// What is no longer wanted goes.
        case cleanup
        /// A failed creation is deleted.
        case undo
        /// A failed update goes back to what was before.
        case restore
        /// What the failed update had made goes.
        case restoreCleanup
        /// The stack is deleted.
        case delete
    }

    var id: String
    var token: String?
    var kind: Kind
    var phase: Phase
    var steps: [Step]
    var remaining: Int
    var running = 0
    /// Steps that could start and have not.
    var ready = 0
    /// Nothing more is started.
    var isStopping = false
    /// Logical ids that failed, in the order in which they did.
    var failed: [String] = []
    /// The number that tells one run of steps from the next, for the agenda.
    var run: Int
    /// Why the stack goes back, where it does.
    var reason: String?
    /// Physical resources to delete in the clean-up.
    var leftovers: [Leftover] = []
    /// Logical ids that a continued rollback leaves as they are.
    var skipped: [String] = []
    /// Logical ids that the deletion leaves behind.
    var retained: [String] = []
    /// By a change set of type IMPORT: the identifier of each logical id.
    var imports: [String: String] = [:]
    /// Whether the whole is the rollback of a parent's update.
    var isRollbackOfParent = false
    var cancelled = false
    var forcesDeletion = false
    /// Whether resources that were changed from outside are brought back to their templates.
    var revertsDrift = false
    /// What such resources were like before, by logical id: a rollback goes back to that.
    var actualBefore: [String: StoredValue] = [:]
}

/// A physical resource that no record names any more.
struct Leftover: Codable {
    var record: ResourceRecord
    var policy: String?
}

struct Step: Codable {
    enum Action: String, Codable {
        /// Create, update or replace, as it turns out when it starts.
        case provision
        case adopt
        case restore
        /// Delete the resource of a record.
        case remove
        /// Delete a leftover.
        case discard
    }

    enum State: String, Codable {
        case waiting
        case running
        case done
        case failed
        case cancelled
    }

    var logicalID: String
    var action: Action
    var state = State.waiting
    /// How many steps must end before this one starts.
    var blockers: Int
    var dependents: [Int] = []
    /// The place in ``Operation/leftovers``.
    var leftover: Int?
    /// What to announce at the end, decided at the start.
    var outcome: Outcome?
    var endsAt: AWSTimestamp?

    struct Outcome: Codable {
        var success: ResourceStatus
        var failure: ResourceStatus
        var message: String?
        /// Waits for signals or for another stack, not for time alone.
        var waitsForSignals = false
        var waitsForStack: String?
        /// What to keep where it succeeds.
        var record: ResourceRecord
    }
}
