public import MainstayDiagnostics
public import MainstayPolicy

/// What differs between two states of a stack.
public struct StackDifference: Sendable {
    public enum Kind: Hashable, Sendable {
        case added
        case removed
        /// The same stack; it may differ or not.
        case same
        /// The same resources under another stack name: CloudFormation makes a new stack and knows nothing of the old one.
        case renamed(from: String)
    }

    /// A part of a template that is no resource: a parameter, an output, a condition, …
    public struct EntryChange: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable {
            case added
            case removed
            case changed
            case renamed
        }

        /// `Parameters`, `Outputs`, `Exports`, `Conditions`, `Mappings`, `Rules`, `Transform`, …
        public var section: String
        /// Empty for a section that is one value.
        public var name: String
        public var kind: Kind
        public var changes: [PropertyChange]
        /// What follows from it, in a sentence.
        public var note: String?
    }

    /// What a person calls it: the construct path, or the template's file.
    public var name: String
    public var stackName: String
    public var kind: Kind
    public var oldFile: String?
    public var newFile: String?
    /// Termination protection, tags, region, stack policy, and parts of the template that are no resources.
    public var entries: [EntryChange] = []
    /// Sorted by logical id.
    public var resources: [ResourceChange] = []
    public var permissions: [PermissionChange] = []
    public var exposure: [ExposureChange] = []
    /// Policy findings that the new side has and the old one does not.
    public var findings: [PolicyFinding] = []
    /// How many findings of the old side are gone.
    public var settledFindings = 0
    /// Resources that are the same on both sides.
    public var unchanged = 0
    /// Changed metadata alone, which deploys nothing: how many resources.
    public var ignoredMetadata = 0

    init(name: String, stackName: String, kind: Kind) {
        self.name = name
        self.stackName = stackName
        self.kind = kind
    }

    public var isEmpty: Bool { kind == .same && entries.isEmpty && resources.isEmpty }

    func count(_ kind: String) -> Int { resources.count { $0.kind.name == kind } }
}

/// What differs between two assemblies or templates, stack by stack, in the order of their names.
public struct Difference: Sendable {
    public var stacks: [StackDifference]

    public init(_ stacks: [StackDifference]) { self.stacks = stacks }

    public var isEmpty: Bool { stacks.allSatisfy(\.isEmpty) }
}

/// Somebody may do more, or less, than before.
public struct PermissionChange: Hashable, Sendable {
    public enum Direction: String, Hashable, Sendable {
        case widened
        case narrowed
    }

    public var direction: Direction
    /// The logical id of the role, user or group, or of the resource that a policy guards.
    public var holder: String
    /// `may s3:GetObject on ${Files.Arn}/*`
    public var text: String
    /// Whether a wildcard stands for the action, the resource or everyone.
    public var isBroad: Bool
    public var position: SourcePosition
}

/// The network lets more, or less, through than before.
public struct ExposureChange: Hashable, Sendable {
    public enum Direction: String, Hashable, Sendable {
        case widened
        case narrowed
    }

    public var direction: Direction
    /// The logical id of the security group, or of what is reached.
    public var resource: String
    public var text: String
    /// Whether it is the internet that is let in.
    public var isInternet: Bool
    /// The steps from the internet to the resource, for a path.
    public var steps: [String]
    public var position: SourcePosition
}
