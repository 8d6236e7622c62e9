public import MainstayConstructs
public import MainstayECR

/// Copies what is pushed to the account's image repositories to other regions, so that services can start there.
///
/// It is a setting of the registry, of which an account and region have one.
public struct ImageReplication: Construct {
    public let node: Node
    public let resource: ECR.ReplicationConfiguration

    /// - Parameters:
    ///   - regions: up to 25; never this stack's own.
    ///   - prefixes: of the names of repositories that are copied; all where empty.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, to regions: [String], prefixes: [String] = [], fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let account = node.account.map { StringValue($0) } ?? AWS.accountID
        let filters = Set(prefixes).sorted().map {
            ECR.ReplicationConfiguration.RepositoryFilter(filter: StringValue($0), filterType: .prefixMatch)
        }
        resource = ECR.ReplicationConfiguration(
            "Resource", in: Group(node: node),
            replicationConfiguration: .init(rules: [
                .init(
                    destinations: Set(regions).sorted().map { .init(region: StringValue($0), registryId: account) },
                    repositoryFilters: filters.isEmpty ? nil : filters)
            ]))
        if !(1...25).contains(regions.count) || regions.contains(where: { $0 == node.region }) {
            node.report(
                "invalid-image-replication",
                "images cannot be copied to \(regions.isEmpty ? "nowhere" : regions.joined(separator: ", "))",
                help: "name 1 to 25 regions other than this one")
        }
    }
}

/// How the images of the account's repositories are searched for weak places: by Amazon Inspector, at each push and
/// again whenever a new weakness becomes known.
///
/// It is a setting of the registry, of which an account and region have one. It turns Inspector on for images.
public struct ImageScanning: Construct {
    public let node: Node
    public let resource: ECR.RegistryScanningConfiguration

    /// - Parameter filters: names of repositories that are searched, where `*` stands for anything.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, filters: [String] = ["*"], fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        resource = ECR.RegistryScanningConfiguration(
            "Resource", in: Group(node: node),
            rules: [
                .init(
                    repositoryFilters: Set(filters).sorted().map {
                        .init(filter: StringValue($0), filterType: .wildcard)
                    }, scanFrequency: .continuousScan)
            ], scanType: .enhanced)
        if !(1...100).contains(filters.count) {
            node.report(
                "invalid-image-scanning", "\(filters.count) filters were given", help: "give 1 to 100, such as \"*\"")
        }
    }
}
