/// The status of a stack, and what may be done with a stack in it.
package struct StackPhase: Hashable, Sendable, CustomStringConvertible {
    /// CloudFormation's word, such as `UPDATE_COMPLETE`.
    package let name: String

    package init(_ name: String) { self.name = name }

    package var description: String { name }

    package var isInProgress: Bool { name.hasSuffix("_IN_PROGRESS") && name != "REVIEW_IN_PROGRESS" }
    package var isTerminal: Bool { !isInProgress && name != "REVIEW_IN_PROGRESS" }
    /// Whether nothing was deployed yet: a change set waits.
    package var isReview: Bool { name == "REVIEW_IN_PROGRESS" }
    package var isDeleted: Bool { name == "DELETE_COMPLETE" }
    package var isFailure: Bool { name.hasSuffix("_FAILED") }
    package var isRolledBack: Bool { name == "ROLLBACK_COMPLETE" || name == "UPDATE_ROLLBACK_COMPLETE" }

    /// Whether the last operation did what was asked.
    package var isSuccess: Bool {
        ["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE", "DELETE_COMPLETE"].contains(name)
    }

    /// Whether an update may begin.
    package var isUpdatable: Bool {
        [
            "CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE",
            "IMPORT_ROLLBACK_COMPLETE", "UPDATE_FAILED", "CREATE_FAILED",
        ].contains(name)
    }

    /// Whether the first deployment failed, so that the stack can only be deleted.
    package var mustBeDeleted: Bool { ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "DELETE_FAILED"].contains(name) }
}
