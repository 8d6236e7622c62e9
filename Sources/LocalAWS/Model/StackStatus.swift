/// The states of a stack, as CloudFormation names them.
enum StackStatus: String, Codable, Sendable, CaseIterable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createFailed = "CREATE_FAILED"
    case createComplete = "CREATE_COMPLETE"
    case rollbackInProgress = "ROLLBACK_IN_PROGRESS"
    case rollbackFailed = "ROLLBACK_FAILED"
    case rollbackComplete = "ROLLBACK_COMPLETE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteFailed = "DELETE_FAILED"
    case deleteComplete = "DELETE_COMPLETE"
    case updateInProgress = "UPDATE_IN_PROGRESS"
    case updateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
    case updateComplete = "UPDATE_COMPLETE"
    case updateFailed = "UPDATE_FAILED"
    case updateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS"
    case updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
    case updateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
    case updateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE"
    case reviewInProgress = "REVIEW_IN_PROGRESS"
    case importInProgress = "IMPORT_IN_PROGRESS"
    case importComplete = "IMPORT_COMPLETE"
    case importRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS"
    case importRollbackFailed = "IMPORT_ROLLBACK_FAILED"
    case importRollbackComplete = "IMPORT_ROLLBACK_COMPLETE"

    /// A stack waits for a change set, which is no operation on it.
    var isInProgress: Bool { rawValue.hasSuffix("_IN_PROGRESS") && self != .reviewInProgress }

    /// Whether an update may start from here.
    var isUpdatable: Bool {
        switch self {
        case .createComplete, .updateComplete, .updateRollbackComplete, .importComplete, .importRollbackComplete,
            .createFailed, .updateFailed:
            true
        default: false
        }
    }
}

/// The states of a resource in a stack.
enum ResourceStatus: String, Codable, Sendable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createFailed = "CREATE_FAILED"
    case createComplete = "CREATE_COMPLETE"
    case updateInProgress = "UPDATE_IN_PROGRESS"
    case updateFailed = "UPDATE_FAILED"
    case updateComplete = "UPDATE_COMPLETE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteFailed = "DELETE_FAILED"
    case deleteComplete = "DELETE_COMPLETE"
    case deleteSkipped = "DELETE_SKIPPED"
    case importInProgress = "IMPORT_IN_PROGRESS"
    case importFailed = "IMPORT_FAILED"
    case importComplete = "IMPORT_COMPLETE"

    var isGone: Bool { self == .deleteComplete || self == .deleteSkipped }
}
