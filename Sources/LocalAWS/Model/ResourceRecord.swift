internal import MainstayAWSClient
internal import MainstayTemplate

/// A resource as its stack knows it.
struct ResourceRecord: Codable {
    var logicalID: String
    var type: String
    var physicalID: String?
    var status: ResourceStatus
    var reason: String?
    var changedAt: AWSTimestamp
    /// Properties as they were last applied: functions resolved, dynamic references as they stand.
    var properties = StoredValue(.object([]))
    /// What `Fn::GetAtt` gives.
    var attributes: [String: StoredValue] = [:]
    var metadata: StoredValue?
    var deletionPolicy: String?
    var updateReplacePolicy: String?
    /// Logical ids that this one was made after.
    var dependencies: [String] = []
    /// The stack's tags that it carries.
    var tags: [StackTag] = []
    /// Where the resource itself is kept; nil before it exists.
    var liveKey: LiveKey?
    /// The nested stack behind a resource of that type.
    var childStackID: String?
    var driftStatus = "NOT_CHECKED"
    var driftCheckedAt: AWSTimestamp?
    /// Whether the physical id was invented here; else the template names it.
    var hasGeneratedName = true

    var exists: Bool { physicalID != nil && !status.isGone }
}

/// Which resource of the pretended cloud, wherever it came from.
struct LiveKey: Hashable, Codable {
    var account: String
    var region: String
    var type: String
    var identifier: String

    var text: String { "\(account)/\(region)/\(type)/\(identifier)" }
}

/// A resource of the pretended cloud. It outlives its stack where it is retained, and may be changed behind its back.
struct LiveResource: Codable {
    var key: LiveKey
    var properties: StoredValue
    var attributes: [String: StoredValue]
    /// The stack that manages it.
    var stackID: String?
    var logicalID: String?
    /// What the next stack that adopts it calls it.
    var physicalID: String
}
