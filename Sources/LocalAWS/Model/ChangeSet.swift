internal import MainstayAWSClient

/// A proposal of a change, with what it would do.
struct ChangeSet: Codable {
    var id: String
    var name: String
    /// `CREATE`, `UPDATE` or `IMPORT`.
    var type: String
    var description: String?
    var createdAt: AWSTimestamp
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
    }
}
