/// What an environment is made of, as far as its templates tell: components, what depends on what, and the paths by
/// which users come in.
///
/// Availability, recovery and capacity are worked out from it; it holds no figure of its own. A number that the
/// templates leave open is nil, never a guess.
public struct SystemModel: Sendable {
    /// Nil where the stacks belong to no environment.
    public var environment: String?
    /// Sorted; without those that the templates leave open.
    public var regions: [String]
    /// In the order of the templates. Elsewhere a component is its place in this list.
    public var components: [Component] = []
    public var dependencies: [Dependency] = []
    public var paths: [UserPath] = []
    public var subnets: [Subnet] = []
    /// What could not be read, or was taken to be so.
    public var notes: [ModelNote] = []

    public init(environment: String?, regions: [String]) {
        self.environment = environment
        self.regions = regions
    }

    /// The component behind a resource.
    public func index(of id: String) -> Int? { components.firstIndex { $0.id == id } }

    /// What a component depends on, in order.
    public func dependencies(of component: Int) -> [Dependency] { dependencies.filter { $0.from == component } }
}

/// A subnet with its size and its zone.
public struct Subnet: Sendable, Hashable {
    public var id: String
    public var region: String?
    /// `us-east-1a`, or `zone 1` where the account decides which zone that is; nil where it is unknown.
    public var zone: String?
    /// `10.1.2.0/24`
    public var block: String?
    /// Addresses that instances and tasks can have: those of the block without the five that AWS keeps.
    public var usableAddresses: Int?
    /// Whether a route leads to an internet gateway; nil where that is unknown.
    public var isPublic: Bool?
}

/// Something that whoever reads a result should know about the model.
public struct ModelNote: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        /// The templates leave it open.
        case unknown
        /// It is taken to be so; an assumption file can say otherwise.
        case assumed
    }

    public var kind: Kind
    public var message: String
    /// The resource that it is about, as in ``Component/id``.
    public var resource: String?

    public init(_ kind: Kind, _ message: String, resource: String? = nil) {
        self.kind = kind
        self.message = message
        self.resource = resource
    }
}
