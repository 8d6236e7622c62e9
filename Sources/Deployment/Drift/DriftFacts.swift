package import MainstayAWSClient

/// A resource that is not as its stack made it.
package struct DriftedResource: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        /// `/Tags/0/Value`
        package var path: String
        package var expected: String?
        package var actual: String?
        /// `ADD`, `REMOVE`, `NOT_EQUAL`
        package var kind: String

        package init(path: String, expected: String?, actual: String?, kind: String) {
            self.path = path
            self.expected = expected
            self.actual = actual
            self.kind = kind
        }
    }

    package var logicalID: String
    package var physicalID: String
    package var type: String
    package var isDeleted: Bool
    package var changes: [Change]

    package init(_ value: AWSValue) {
        logicalID = value["LogicalResourceId"]?.string ?? ""
        physicalID = value["PhysicalResourceId"]?.string ?? ""
        type = value["ResourceType"]?.string ?? ""
        isDeleted = value["StackResourceDriftStatus"]?.string == "DELETED"
        changes = (value["PropertyDifferences"]?.list ?? []).map { change in
            Change(
                path: change["PropertyPath"]?.string ?? "", expected: change["ExpectedValue"]?.string,
                actual: change["ActualValue"]?.string, kind: change["DifferenceType"]?.string ?? "")
        }
    }

    package init(
        logicalID: String, physicalID: String = "", type: String, isDeleted: Bool = false, changes: [Change] = []
    ) {
        self.logicalID = logicalID
        self.physicalID = physicalID
        self.type = type
        self.isDeleted = isDeleted
        self.changes = changes
    }
}

/// A difference that is known and let be.
package struct AllowedDrift: Hashable, Sendable {
    package var stack: String
    package var resource: String
    /// A path of the property; nil for anything but the loss of the resource.
    package var property: String?
    package var reason: String
    package var owner: String
    /// `2027-06-30`; nil for as long as the entry stands.
    package var expires: String?

    package init(
        stack: String, resource: String, property: String?, reason: String, owner: String, expires: String? = nil
    ) {
        self.stack = stack
        self.resource = resource
        self.property = property
        self.reason = reason
        self.owner = owner
        self.expires = expires
    }

    func allows(_ path: String, of resource: DriftedResource, in stack: String, on day: String) -> Bool {
        guard expires.map({ day <= $0 }) ?? true, StackSelection.matches(self.stack, stack),
            StackSelection.matches(self.resource, resource.logicalID)
        else { return false }
        guard let property else { return true }
        return path == property || path.hasPrefix(property + "/") || StackSelection.matches(property, path)
    }
}

/// What was found in one stack.
package struct StackDrift: Hashable, Sendable {
    package var stack: String
    /// Differences that nobody allowed.
    package var resources: [DriftedResource]
    /// Differences that somebody allowed, with the entry that did.
    package var allowed: [(resource: DriftedResource, by: AllowedDrift)]
    /// Why nothing could be found out.
    package var problem: String?

    package var isClean: Bool { resources.isEmpty && problem == nil }

    package init(
        stack: String, found: [DriftedResource], allowing entries: [AllowedDrift], on day: String,
        problem: String? = nil
    ) {
        self.stack = stack
        self.problem = problem
        resources = []
        allowed = []
        for resource in found {
            var rest = resource
            var accepted: DriftedResource?
            if !resource.isDeleted {
                for change in resource.changes {
                    guard let entry = entries.first(where: { $0.allows(change.path, of: resource, in: stack, on: day) })
                    else { continue }
                    rest.changes.removeAll { $0 == change }
                    var one = resource
                    one.changes = [change]
                    accepted = one
                    allowed.append((one, entry))
                }
            }
            if resource.isDeleted || !rest.changes.isEmpty || accepted == nil { resources.append(rest) }
        }
    }

    package static func == (left: StackDrift, right: StackDrift) -> Bool {
        left.stack == right.stack && left.resources == right.resources && left.problem == right.problem
            && left.allowed.elementsEqual(right.allowed) { $0.resource == $1.resource && $0.by == $1.by }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(stack)
        hasher.combine(resources)
    }
}
