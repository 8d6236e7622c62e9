internal import MainstaySchema

/// Tells which of the replacements that a change set calls possible can really happen.
///
/// A change set is made before anything is done. What reads an attribute of a resource that changes "may" be replaced
/// for CloudFormation, though the change be one of tags alone. Where all that it reads stays as it is, it stays too.
struct PossibleReplacements {
    private let changes: [ChangeSetFacts.Change]
    private let places: [String: Int]
    private let schemas: SchemaDatabase

    private enum Answer {
        case open
        /// Whatever others read of it is as before.
        case same
        /// It is changed and not replaced: what names it is as before.
        case stays
        case goes
    }

    /// Properties that nobody reads, directly or through an attribute.
    private static let unread: Set = [
        "Tags", "DeletionProtection", "DeletionProtectionEnabled", "LoadBalancerAttributes",
    ]

    init(_ changes: [ChangeSetFacts.Change], schemas: SchemaDatabase = .bundled) {
        self.changes = changes
        self.schemas = schemas
        places = Dictionary(
            changes.indices.map { (changes[$0].logicalID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The changes that take a resource away, or may.
    var losses: [ChangeSetFacts.Change] {
        var answers = [Answer](repeating: .open, count: changes.count)
        for index in changes.indices { settle(index, &answers) }
        return changes.indices.filter { changes[$0].losesResource && answers[$0] == .goes }.map { changes[$0] }
    }

    /// Answers for a change, and before it for those that it follows from.
    private func settle(_ start: Int, _ answers: inout [Answer]) {
        var path = [start]
        var isOnPath: Set<Int> = [start]
        while let index = path.last {
            if answers[index] != .open {
                path.removeLast()
                isOnPath.remove(index)
                continue
            }
            // One that follows from itself is nothing that a template can say: nothing is taken for granted then.
            let causes = changes[index].details.compactMap { $0.cause.flatMap(place) }
            if let next = causes.first(where: { answers[$0] == .open && !isOnPath.contains($0) }) {
                path.append(next)
                isOnPath.insert(next)
                continue
            }
            answers[index] = answer(for: changes[index], answers)
        }
    }

    private func place(of cause: String) -> Int? {
        cause.split(separator: ".", maxSplits: 1).first.flatMap { places[String($0)] }
    }

    private func answer(for change: ChangeSetFacts.Change, _ answers: [Answer]) -> Answer {
        guard change.action == "Modify", change.replacement != "True" else { return .goes }
        let mayGo = change.replacement == "Conditional"
        guard !change.details.isEmpty else { return mayGo ? .goes : .stays }
        var answer = Answer.same
        for detail in change.details
        where !(Self.isUnread(detail) && detail.recreation == "Never") && !isSame(detail, answers) {
            if mayGo, detail.recreation != "Never" { return .goes }
            answer = .stays
        }
        return answer
    }

    private static func isUnread(_ detail: ChangeSetFacts.Detail) -> Bool {
        let steps = detail.path.split(separator: "/")
        return (steps.first == "Properties" ? steps.dropFirst() : steps[...]).first.map { unread.contains(String($0)) }
            ?? false
    }

    /// Whether the new value is the old one: all that it follows from is an attribute that stays as it is.
    private func isSame(_ detail: ChangeSetFacts.Detail, _ answers: [Answer]) -> Bool {
        guard let cause = detail.cause, let place = place(of: cause) else { return false }
        switch answers[place] {
        case .same: return true
        case .open, .goes: return false
        case .stays:
            // What a nested stack or a program of somebody's own gives may be another one after any update.
            let type = changes[place].type
            guard type != "AWS::CloudFormation::Stack", type != "AWS::CloudFormation::CustomResource",
                !type.hasPrefix("Custom::")
            else { return false }
            let parts = cause.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 1 || names(String(parts[1]), changes[place])
        }
    }

    /// Whether an attribute names the resource itself, or comes from a property that only a new resource has otherwise.
    private func names(_ attribute: String, _ change: ChangeSetFacts.Change) -> Bool {
        if let schema = schemas.schema(of: change.type),
            schema.primaryIdentifier.contains(attribute) || schema.createOnly.contains(attribute)
        {
            return true
        }
        let name = attribute.split(separator: ".").last.map(String.init) ?? attribute
        return !name.contains("Version") && ["Arn", "ARN", "Id", "ID"].contains { name.hasSuffix($0) }
    }
}
