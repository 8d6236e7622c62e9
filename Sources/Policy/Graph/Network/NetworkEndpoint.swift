/// Something that can be reached over the network: a load balancer, a service, an instance, a database.
struct NetworkEndpoint {
    enum Kind {
        case loadBalancer
        case compute
        case dataStore
    }

    let kind: Kind
    let resource: ResourceView
    /// `database`, `cache`: how a finding calls it.
    let noun: String
    /// The logical ids of its security groups; nil where some are unknown.
    let groups: [String]?
    /// The logical ids of its subnets; nil where some are unknown.
    let subnets: [String]?
    /// The ports that it listens on; empty where they are unknown.
    let ports: [Int]
    /// Whether it has an address of the internet; nil where that is unknown.
    let isPublic: Bool?
    /// The property that makes it public.
    let publicity: PropertyView?
}
