/// What is to be done with one stack, as it was shown and agreed to.
package struct StackWork: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        case create
        /// The first deployment failed and left a stack that can only be deleted: that first.
        case recreate
        case update
        /// An operation of ours is under way since a client was killed: it is followed to its end.
        case resume
        /// Nothing is to be done.
        case unchanged
    }

    package var id: String
    package var action: Action
    package var request: ChangeSetRequest
    /// Names the operation; the same work has the same token, so that a second client finds what the first one began.
    package var token: String
    /// How the stack was when the plan was made: when it last changed, in milliseconds; nil where there was none.
    package var seenAt: Int?
    /// Resources of which it was shown that they are replaced or deleted.
    package var shownLosses: Set<String>
    /// Failed resources are kept for looking at.
    package var keepsFailed = false
    package var isProtected = false
    /// Whether the change set is left for somebody else to execute.
    package var onlyPrepares = false
    /// Whether the change set is there already, made by somebody else, and only to be executed.
    package var isPrepared = false
    /// Whether the stack was worked on before in the same run, so that it is not as the plan found it.
    package var followsItself = false

    package init(
        id: String, action: Action, request: ChangeSetRequest, token: String, seenAt: Int? = nil,
        shownLosses: Set<String> = []
    ) {
        self.id = id
        self.action = action
        self.request = request
        self.token = token
        self.seenAt = seenAt
        self.shownLosses = shownLosses
    }

    package var stackName: String { request.stackName }
}

/// What the machine of one stack wants to be done next.
package enum StackCommand: Hashable, Sendable {
    case describe
    case deleteFailedStack
    case createChangeSet
    case describeChangeSet
    case deleteChangeSet
    case validationFindings(changeSet: String)
    /// Somebody must agree to what was not shown before.
    case approve([ChangeSetFacts.Change])
    case executeChangeSet
    /// The events since the last ones.
    case events
    case protect
    /// The machine has ended.
    case finish(StackOutcome)
}

/// What came of a command.
package enum StackReply: Sendable {
    case begin
    case stack(StackFacts?)
    case done
    case changeSet(ChangeSetFacts)
    case findings([ValidationFinding])
    case approval(Bool)
    case events([StackEvent])
    case failed(CallFailure)
}

/// A call that failed, as far as the machine must tell kinds of failure apart.
package struct CallFailure: Hashable, Sendable {
    package var message: String
    package var code: String
    /// Whether the same may go well a little later.
    package var isPassing: Bool
    package var isExpiry: Bool
    package var isMissing: Bool

    package init(
        message: String, code: String, isPassing: Bool = false, isExpiry: Bool = false, isMissing: Bool = false
    ) {
        self.message = message
        self.code = code
        self.isPassing = isPassing
        self.isExpiry = isExpiry
        self.isMissing = isMissing
    }
}

/// How the work on a stack ended.
package enum StackOutcome: Hashable, Sendable {
    case deployed
    case deleted
    case unchanged
    case prepared(changeSet: String)
    /// Nothing was begun.
    case refused(reason: String, help: String?)
    /// The template was found wanting before anything was begun.
    case invalid([ValidationFinding], reason: String)
    /// CloudFormation tried and failed; the stack is now in that phase.
    case failed(StackPhase, reason: String?)
    /// CloudFormation goes on, and nobody watches.
    case unwatched(reason: String)

    package var isSuccess: Bool {
        switch self {
        case .deployed, .deleted, .unchanged, .prepared: true
        case .refused, .invalid, .failed, .unwatched: false
        }
    }

    /// `deployed`, `deleted`, `unchanged`, `prepared`, `refused`, `invalid`, `failed`, `unwatched`
    package var name: String {
        switch self {
        case .deployed: "deployed"
        case .deleted: "deleted"
        case .unchanged: "unchanged"
        case .prepared: "prepared"
        case .refused: "refused"
        case .invalid: "invalid"
        case .failed: "failed"
        case .unwatched: "unwatched"
        }
    }
}
