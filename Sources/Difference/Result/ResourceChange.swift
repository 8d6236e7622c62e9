public import MainstayDiagnostics

/// What happens to one resource.
public struct ResourceChange: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case added
        case removed
        case changed
        /// The same type and properties under another logical id: CloudFormation makes a new one and deletes the old one.
        case renamed(from: String)
        /// CloudFormation refuses another type under the same logical id.
        case retyped(from: String)
        /// Its text is the same; what it refers to is replaced.
        case dragged

        /// `added`, `removed`, `changed`, `renamed`, `retyped`, `dragged`
        public var name: String {
            switch self {
            case .added: "added"
            case .removed: "removed"
            case .changed: "changed"
            case .renamed: "renamed"
            case .retyped: "retyped"
            case .dragged: "dragged"
            }
        }
    }

    /// A reference through which the replacement of another resource reaches this one.
    public struct Drag: Hashable, Sendable {
        /// The logical id of what is replaced.
        public var resource: String
        /// The property that refers to it.
        public var property: String
        /// What that does here.
        public var replacement: Replacement
    }

    /// The new one, for a renamed resource.
    public var logicalID: String
    public var type: String
    public var kind: Kind
    public var properties: [PropertyChange] = []
    /// Changes beside the properties: `DeletionPolicy`, `DependsOn`, `Condition`.
    public var attributes: [PropertyChange] = []
    public var drags: [Drag] = []
    public var replacement: Replacement = .none
    /// What becomes of the data that it holds; nil where it holds none or keeps its resource.
    public var data: DataLoss?
    /// Why the deployment will fail, where that is known beforehand.
    public var refusal: String?
    public var oldPosition: SourcePosition?
    public var newPosition: SourcePosition?
    /// The path of its construct, where the assembly tells it.
    public var construct: String?

    init(_ logicalID: String, type: String, _ kind: Kind) {
        self.logicalID = logicalID
        self.type = type
        self.kind = kind
    }

    /// Whether the physical resource that there was goes, or may go.
    public var losesResource: Bool {
        switch kind {
        case .removed, .renamed, .retyped: true
        case .added: false
        case .changed, .dragged: replacement != .none
        }
    }
}

/// What becomes of the data of a resource that goes.
public struct DataLoss: Hashable, Sendable {
    public enum Fate: String, Hashable, Sendable {
        /// It is deleted with the resource.
        case deleted
        /// A snapshot is taken first.
        case snapshot
        /// The resource stays where it is and belongs to no stack any more.
        case retained
        /// Deployment decides.
        case unknown
    }

    public var fate: Fate
    /// Whether the resource is certain to go.
    public var isCertain: Bool
    /// The attribute that decides: `DeletionPolicy` or `UpdateReplacePolicy`.
    public var attribute: String
    /// A sentence about what will happen.
    public var explanation: String
}
