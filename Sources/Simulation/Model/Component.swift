public import MainstayDiagnostics

/// One part of a system: usually a resource, with what stands around it and says how it is set up.
public struct Component: Sendable, Hashable {
    /// The logical id with its stack in front: `shop-production/Database`.
    public var id: String
    /// What people call it: the construct's path below the stack, or else the logical id.
    public var name: String
    public var kind: ComponentKind
    /// `AWS::RDS::DBInstance`; empty for what no resource stands for, such as Bedrock.
    public var type: String
    /// The construct's path with the stack; nil where nothing tells.
    public var construct: String?
    /// The Swift line that declared it, or its place in the template.
    public var location: SourceLocation?
    /// Nil where the stack's region is open, and for what is global.
    public var region: String?
    /// The zones that it is in, each once, in order; empty for what is of the region as a whole, or unknown.
    public var zones: [String] = []
    public var redundancy: Redundancy
    public var settings: ComponentSettings = .none
    /// For what holds data; nil for everything else.
    public var protection: DataProtection?

    public init(id: String, name: String, kind: ComponentKind, type: String, redundancy: Redundancy) {
        self.id = id
        self.name = name
        self.kind = kind
        self.type = type
        self.redundancy = redundancy
    }
}

/// What a component is for.
public enum ComponentKind: String, Sendable, Hashable, CaseIterable {
    case dns
    case cdn
    case webFirewall = "web firewall"
    case loadBalancer = "load balancer"
    case api = "API"
    case containerService = "container service"
    case instanceGroup = "instance group"
    case instance
    case function
    case kubernetes
    case database
    case databaseProxy = "database proxy"
    case cache
    case table
    case bucket
    case fileSystem = "file system"
    case searchDomain = "search domain"
    case mail
    case foundationModel = "AI model"
    case queue
    case topic
    case stream
    case broker
    case workflow
    case userDirectory = "user directory"
    case secret
    case parameter
    case encryptionKey = "encryption key"
    case imageRegistry = "image registry"
    case networkAddressTranslation = "NAT gateway"

    /// Whether losing it may lose data.
    public var holdsData: Bool {
        switch self {
        case .database, .table, .bucket, .fileSystem, .searchDomain: true
        default: false
        }
    }

    /// Whether it runs the user's own code.
    public var runsCode: Bool {
        switch self {
        case .containerService, .instanceGroup, .instance, .function, .kubernetes: true
        default: false
        }
    }
}

/// How a component goes on when a part of it fails.
public struct Redundancy: Sendable, Hashable {
    public enum Style: String, Sendable, Hashable {
        /// AWS keeps it up over several zones; nothing of that shows in a template.
        case managed
        /// Equal units behind a load balancer, a queue, or a name.
        case pool
        /// One unit works, and another takes over when it fails.
        case standby
        /// One unit, which is replaced when it fails.
        case single
    }

    public var style: Style
    /// How many units there are at least: tasks, instances, nodes. Nil where the templates leave it open.
    public var units: Int?
    /// How many of them must work for it to answer.
    public var needed: Int
    /// Whether a failed unit is replaced, or another takes over, without anybody doing anything.
    public var isAutomatic: Bool

    public init(_ style: Style, units: Int?, needed: Int = 1, isAutomatic: Bool = true) {
        self.style = style
        self.units = units
        self.needed = needed
        self.isAutomatic = isAutomatic
    }

    public static let managed = Redundancy(.managed, units: nil)
    public static let single = Redundancy(.single, units: 1)
}

/// What is particular to a kind of component.
public enum ComponentSettings: Sendable, Hashable {
    case none
    case dns(DNSSettings)
    case cdn(DistributionSettings)
    case loadBalancer(LoadBalancerSettings)
    case containers(ContainerServiceSettings)
    case instances(InstanceSettings)
    case function(FunctionSettings)
    case database(DatabaseSettings)
    case cache(CacheSettings)
    case table(TableSettings)
}
