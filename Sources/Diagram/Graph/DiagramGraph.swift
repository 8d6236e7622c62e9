public import MainstayDiagnostics

/// What a diagram shows, before anything has a place: boxes, what stands in them, and what leads where.
///
/// Ids are unique within a diagram and stay the same as long as what they stand for does, so that two drawings of two
/// revisions can be compared.
public struct DiagramGraph: Sendable, Hashable {
    /// One line above the picture.
    public var title: String
    /// What it shows, for those who cannot see it.
    public var description: String
    public var direction: Direction
    /// Outer ones before those that they hold.
    public var containers: [DiagramContainer]
    public var nodes: [DiagramNode]
    public var edges: [DiagramEdge]
    /// What the diagram leaves out, or takes for granted; one sentence each.
    public var notes: [String]
    /// How wide nodes are drawn, in pixels.
    public var nodeWidth = 200.0

    /// The way in which edges lead where nothing stands against it.
    public enum Direction: String, Sendable, Hashable {
        case down
        case right
    }

    public init(
        title: String, description: String, direction: Direction = .down, containers: [DiagramContainer] = [],
        nodes: [DiagramNode] = [], edges: [DiagramEdge] = [], notes: [String] = []
    ) {
        self.title = title
        self.description = description
        self.direction = direction
        self.containers = containers
        self.nodes = nodes
        self.edges = edges
        self.notes = notes
    }
}

/// One thing in the picture: a service with all that belongs to it, not a single resource.
public struct DiagramNode: Sendable, Hashable {
    public var id: String
    /// The construct's path, or the logical id with its stack; what `data-path` says.
    public var path: String
    public var label: String
    /// What kind of thing it is, and its most important figures: at most two lines are drawn.
    public var details: [String]
    public var kind: DiagramKind
    /// The container's id; nil for what stands outside all.
    public var container: String?
    public var isPublicEntry = false
    /// Whether a web firewall stands before it.
    public var isShielded = false
    /// How many equal things it stands for.
    public var count = 1
    /// The ids of the resources that it stands for, as `stack/logical id`, sorted.
    public var resources: [String] = []
    /// The Swift line that declared it, or its place in the template.
    public var location: SourceLocation?

    public init(
        id: String, path: String? = nil, label: String, details: [String] = [], kind: DiagramKind,
        container: String? = nil
    ) {
        self.id = id
        self.path = path ?? id
        self.label = label
        self.details = details
        self.kind = kind
        self.container = container
    }
}

/// A box around nodes and other boxes.
public struct DiagramContainer: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case region
        case network
        case zone
        case publicSubnets = "public subnets"
        case privateSubnets = "private subnets"
        case stack
        /// Things of a kind: monitoring, roles.
        case group
    }

    public var id: String
    public var label: String
    /// Beside the label, smaller.
    public var detail: String
    public var kind: Kind
    /// The container that it stands in; nil for the outermost.
    public var parent: String?
    /// The widest that its content should be, in pixels; nil to leave it to the picture.
    public var widest: Double?

    public init(id: String, label: String, detail: String = "", kind: Kind, parent: String? = nil) {
        self.id = id
        self.label = label
        self.detail = detail
        self.kind = kind
        self.parent = parent
    }
}

/// That something leads from one node to another.
public struct DiagramEdge: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case traffic
        /// Reads and writes data over the network.
        case data
        case grant
        case event
        case replication
        case dependency
        case read
        case write
        case manage
        /// Keeps one above the other, and is not drawn.
        case order
    }

    public var from: String
    public var to: String
    public var kind: Kind
    /// `tcp/5432`, the actions of a grant: shown when pointed at.
    public var label: String

    public init(from: String, to: String, kind: Kind, label: String = "") {
        self.from = from
        self.to = to
        self.kind = kind
        self.label = label
    }

    /// Unique among the edges of a diagram.
    public var id: String { "\(from)>\(to)#\(kind.rawValue)" }
}
