/// What a node is, which decides its glyph and its colour.
public enum DiagramKind: String, Sendable, Hashable, CaseIterable {
    case users
    case internet
    case name = "DNS"
    case distribution = "CDN"
    case loadBalancer = "load balancer"
    case api = "API"
    case service
    case instances
    case function
    case cluster
    case database
    case cache
    case table
    case bucket
    case fileSystem = "file system"
    case search
    case queue
    case topic
    case stream
    case workflow
    case schedule
    case rule = "event rule"
    case mail
    case model = "AI model"
    case directory = "user directory"
    case secret
    case key
    case registry = "image registry"
    case gateway
    case endpoint
    case pipeline
    case monitoring
    case audit
    case backup
    case cost
    case role
    case outside
    case anything
    case stack
    case other

    public enum Category: String, Sendable, Hashable, CaseIterable {
        case outside
        case entry
        case compute
        case data
        case messaging
        case security
        case operations
    }

    public var category: Category {
        switch self {
        case .users, .internet, .outside: .outside
        case .name, .distribution, .loadBalancer, .api, .gateway, .endpoint: .entry
        case .service, .instances, .function, .cluster, .stack: .compute
        case .database, .cache, .table, .bucket, .fileSystem, .search: .data
        case .queue, .topic, .stream, .workflow, .schedule, .rule, .mail, .model: .messaging
        case .directory, .secret, .key, .role, .anything: .security
        case .registry, .pipeline, .monitoring, .audit, .backup, .cost, .other: .operations
        }
    }

    /// Where it stands on the way of a request: what has no edges to tell is ordered by it.
    var rank: Int {
        switch self {
        case .users, .internet, .outside: 0
        case .name: 1
        case .distribution: 2
        case .api, .loadBalancer: 3
        case .gateway: 4
        case .schedule, .rule, .pipeline: 5
        case .role: 6
        case .service, .instances, .cluster: 7
        case .function, .workflow: 8
        case .queue, .stream, .topic, .mail, .model: 9
        case .cache: 10
        case .database, .table, .search, .fileSystem: 11
        case .bucket: 12
        case .directory, .secret, .key, .registry: 13
        case .anything: 14
        case .stack: 7
        case .backup: 15
        case .monitoring: 16
        case .audit: 17
        case .endpoint: 18
        case .cost, .other: 17
        }
    }
}
