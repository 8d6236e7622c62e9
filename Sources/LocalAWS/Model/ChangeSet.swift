internal import MainstayAWSClient

/// A proposal of a change, with what it would do.
struct ChangeSet: Codable {
    var id: String
    var name: String
    /// `CREATE`, `UPDATE` or `IMPORT`.
    var type: String
    var description: String?
    var createdAt: AWSTimestamp
    /// What the caller tells repetitions of its call by.
    var token: String?
    /// When it turns from `CREATE_IN_PROGRESS` to what follows.
    var readyAt: AWSTimestamp
    var definition: StackDefinition
    var options: StackOptions
    /// `CREATE_COMPLETE` or `FAILED`, once it is ready.
    var result: String
    var reason: String?
    var executionStatus: String
    var changes: [ResourceChange]
    var imports: [String: String] = [:]
    var onStackFailure: String?
    var includesNestedStacks = false
    /// What early validation refuses.
    var findings: [EarlyFinding] = []
    var deploymentMode: String?
    /// Of the stack when the change set was made, where it compares with what is really there.
    var driftStatus: String?
    /// Whether resources of the template's names that no stack manages are taken in.
    var adoptsExisting = false
    /// The change set of the parent that this one is part of, and that of the root.
    var parentSetID: String?
    var rootSetID: String?
    /// Whether that of a nested stack failed for more than having nothing to do.
    var hasFailedChild = false

    var revertsDrift: Bool { deploymentMode == "REVERT_DRIFT" }
}

struct EarlyFinding: Codable {
    var validation: String
    var logicalID: String
    var type: String
    var path: String?
    var message: String
}

struct ResourceChange: Codable {
    var action: String
    var logicalID: String
    var physicalID: String?
    var type: String
    var replacement: String?
    var policyAction: String?
    var scope: [String] = []
    var details: [Detail] = []
    var before: StoredValue?
    var after: StoredValue?
    /// What the last deployment made of it, where `before` is what it really is.
    var deployed: StoredValue?
    var driftStatus: String?
    /// The change set of a nested stack.
    var childSetID: String?

    struct Detail: Codable {
        var attribute: String
        var name: String?
        var path: String?
        var requiresRecreation: String
        var before: String?
        var after: String?
        var changeType: String
        var evaluation: String
        var source: String
        var causingEntity: String?
        /// What the last deployment had here, where the value that it is now came from outside.
        var drift: Drift?
        /// `ACTUAL_STATE` or `PREVIOUS_DEPLOYMENT_STATE`.
        var beforeFrom: String?
    }

    struct Drift: Codable {
        var previous: String?
        var actual: String?
        var detectedAt: AWSTimestamp
    }
}
