public import MainstayConstructs
import MainstayEC2
public import MainstayEFS

/// Files that tasks and instances of several zones share, on EFS: encrypted at rest and on the wire, reached from the
/// network alone and only by those who may mount it, backed up every day, and kept when it leaves the template.
public struct SharedFileSystem: Connectable, BackupTarget {
    public struct Configuration {
        /// Encrypts the files; the account's `aws/elasticfilesystem` where none is given.
        public var key: Key?
        /// When files that nobody reads move to storage at a tenth of the price; nil for never. They come back when they
        /// are read.
        public var infrequentAfter: Age? = .days30
        /// Whether AWS backs it up every day by itself; turn it off where a ``BackupPlan`` does.
        public var backups = true
        /// A copy in another region, minutes behind.
        public var replicaRegion: String?
        /// The subnets that have a way to it, one a zone; the network's isolated ones, else its private ones.
        public var subnets: [Subnet]?
    }

    /// How long a file was not read.
    public enum Age: String, Hashable, Sendable {
        case days7 = "AFTER_7_DAYS"
        case days14 = "AFTER_14_DAYS"
        case days30 = "AFTER_30_DAYS"
        case days60 = "AFTER_60_DAYS"
        case days90 = "AFTER_90_DAYS"
    }

    public let node: Node
    public let resource: EFS.FileSystem
    public let securityGroup: SecurityGroup
    /// One a zone.
    public let mountTargets: [EFS.MountTarget]

    public var port: Port? { .tcp(2_049) }
    public var backupARN: StringValue { resource.arn }

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let subnets = configuration.subnets ?? network.dataSubnets
        let zones = subnets.map(\.zone)
        if subnets.isEmpty || Set(zones).count != zones.count {
            node.report(
                "invalid-mount-targets",
                "the file system needs one subnet a zone, and has \(zones.count) in "
                    + "\(Set(zones).count) zones", help: "set `subnets` to those of one tier")
        }
        securityGroup = SecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Files \(node.pathInStack)", port: .tcp(2_049))
        var policies: [EFS.FileSystem.LifecyclePolicy] = []
        if let age = configuration.infrequentAfter {
            policies = [
                .init(transitionToIA: .init(StringValue(age.rawValue))),
                .init(transitionToPrimaryStorageClass: .after1Access),
            ]
        }
        // Nobody mounts it as anybody, or without TLS; who may is said by the roles.
        let policy = PolicyDocument([
            PolicyStatement(
                id: "MountWithPermission", actions: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
                by: [.thisAccount], when: ["Bool": ["elasticfilesystem:AccessedViaMountTarget": "true"]]),
            PolicyStatement(
                .deny, id: "RefuseUnencryptedTransport", actions: ["*"], by: [.anyone],
                when: ["Bool": ["aws:SecureTransport": "false"]]),
        ])
        resource = EFS.FileSystem(
            "Resource", in: group, backupPolicy: .init(status: configuration.backups ? .enabled : .disabled),
            encrypted: true, fileSystemPolicy: JSONValue(policy), kmsKeyId: configuration.key?.arn,
            lifecyclePolicies: policies.isEmpty ? nil : policies, performanceMode: .generalPurpose,
            replicationConfiguration: configuration.replicaRegion.map {
                .init(destinations: [.init(region: StringValue($0))])
            }, throughputMode: .elastic)
        let fileSystem = resource
        let door = securityGroup
        mountTargets = subnets.map { subnet in
            EFS.MountTarget(
                "MountTarget\(subnet.zone + 1)", in: group, fileSystemId: fileSystem.ref, securityGroups: [door.id],
                subnetId: subnet.id)
        }
    }

    /// A folder of it, and the user that everybody is who comes in by it.
    @discardableResult
    public func accessPoint(_ id: String, path: String, user: Int = 1_000, group: Int = 1_000) -> EFS.AccessPoint {
        if !path.hasPrefix("/") || path.hasSuffix("/") || path.contains("//")
            || ![user, group].allSatisfy({ (0...4_294_967_295).contains($0) }) || path.utf8.count > 100
        {
            node.report(
                "invalid-access-point", "\"\(path)\" for user \(user) is no folder of a file system",
                help: "begin with a slash, end without one, and give users numbers of 32 bits")
        }
        let (uid, gid) = (StringValue(String(user)), StringValue(String(group)))
        return EFS.AccessPoint(
            id, in: self, fileSystemId: resource.ref, posixUser: .init(gid: gid, uid: uid),
            rootDirectory: .init(
                creationInfo: .init(ownerGid: gid, ownerUid: uid, permissions: "0750"), path: StringValue(path)))
    }

    /// Lets a grantee mount it, and write where that is said, by one access point.
    public func grantMount(to grantee: some Grantee, by point: EFS.AccessPoint, writing: Bool = true) {
        let actions = ["elasticfilesystem:ClientMount"] + (writing ? ["elasticfilesystem:ClientWrite"] : [])
        grantee.role.allow(
            actions, on: [resource.arn],
            when: ["StringEquals": ["elasticfilesystem:AccessPointArn": JSONValue(point.arn)]])
        grantee.recordEdge(to: self, .grant(actions: actions))
    }
}
