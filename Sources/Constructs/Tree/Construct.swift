import MainstayDiagnostics

/// A named part of a platform: a handle on a node of the tree. Creating one declares it.
public protocol Construct {
    var node: Node { get }
}

/// One CloudFormation resource.
public protocol Resource: Construct {
    static var resourceType: ResourceType { get }
}

extension Construct {
    /// Tags this construct and everything in it. The nearest tag of a key wins.
    public func tag(_ key: String, _ value: StringValue) {
        node.tags[key] = value.property
    }

    /// Says that CloudFormation must finish `other` before it begins this, where no reference says so.
    public func depend(on other: any Construct) {
        node.dependencies.append(other.node)
    }

    /// Keeps the logical ids that this construct and everything in it had while its id was `formerID`.
    ///
    /// Without it a rename is a deletion and a creation.
    public func renamed(from formerID: String) {
        node.identityID = formerID
    }

    /// What happens to this construct's resources when they leave the template. The nearest one wins.
    public func setRemovalPolicy(_ policy: RemovalPolicy) {
        node.removalPolicy = policy
    }

    /// Accepts a finding of a rule on this construct, with a reason and an owner, for as long as it may last.
    ///
    /// The waiver travels in the resource's metadata and shows in every report.
    public func waive(_ rule: String, because reason: String, owner: String, until expiry: String? = nil) {
        node.waivers.append(Waiver(rule: rule, reason: reason, owner: owner, expiry: expiry))
    }
}

/// An accepted finding.
public struct Waiver: Hashable, Sendable {
    public var rule: String
    public var reason: String
    public var owner: String
    /// The last day of the waiver as `2027-06-30`; nil where it does not expire.
    public var expiry: String?

    public init(rule: String, reason: String, owner: String, expiry: String? = nil) {
        self.rule = rule
        self.reason = reason
        self.owner = owner
        self.expiry = expiry
    }
}

/// A folder in the tree: gives its children a common path and common tags, and has no resource of its own.
public struct Group: Construct {
    public let node: Node

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(.group, id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
    }

    /// A handle on a node that exists, for components that declare their parts before they are complete themselves.
    public init(node: Node) { self.node = node }
}
