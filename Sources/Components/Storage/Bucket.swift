public import MainstayConstructs
public import MainstayS3

/// An S3 bucket that nobody outside the account can see: no public access, the owner owns every object, encrypted,
/// versioned, reached over TLS 1.2 or newer alone, and kept when it leaves the template.
public struct Bucket: Construct {
    public let node: Node
    public let resource: S3.Bucket
    /// The bucket's policy. What needs its statements to be in force before it can be made depends on it.
    public let policy: S3.BucketPolicy
    public let encryption: Encryption
    let isVersioned: Bool
    let allowsAccessControlLists: Bool
    private let statements: StatementCollection

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        encryption = configuration.encryption
        isVersioned = configuration.versioned
        allowsAccessControlLists = configuration.allowsAccessControlLists
        let group = Group(node: node)
        let builder = BucketBuilder(group: group, configuration: configuration)
        builder.check()
        let replicationRole = configuration.replication.map { _ in builder.replicationRole() }
        resource = S3.Bucket(
            "Resource", in: group, bucketEncryption: builder.encryption, bucketName: configuration.name,
            lifecycleConfiguration: builder.lifecycle, loggingConfiguration: builder.logging,
            objectLockConfiguration: builder.objectLock,
            objectLockEnabled: configuration.objectLock == nil ? nil : true, ownershipControls: builder.ownership,
            publicAccessBlockConfiguration: S3.Bucket.PublicAccessBlockConfiguration(
                blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true),
            replicationConfiguration: replicationRole.flatMap { builder.replication(by: $0) },
            versioningConfiguration: S3.Bucket.VersioningConfiguration(
                status: configuration.versioned ? .enabled : .suspended))
        statements = StatementCollection(Self.transportStatements(resource))
        policy = S3.BucketPolicy(
            "Policy", in: group, bucket: resource.ref, policyDocument: statements.document)
        if let logs = configuration.accessLogs { logs.bucket.allowAccessLogs(of: self, prefix: builder.logPrefix) }
        if let replication = configuration.replication, let replicationRole {
            allowReplication(to: replication.destination, by: replicationRole)
        }
    }

    /// A bucket for logs: its objects expire, and it is not itself logged.
    ///
    /// - Parameters:
    ///   - keeping: how long logs are kept.
    ///   - fromCloudFront: whether a ``CDN`` logs to it, which needs access control lists.
    @discardableResult
    public static func forLogs(
        _ id: String, in scope: any Construct, keeping: TimeSpan = .days(365), fromCloudFront: Bool = false,
        fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) -> Bucket {
        Bucket(id, in: scope, fileID: fileID, line: line, column: column) {
            $0.lifecycleRules = [
                LifecycleRule("ExpireLogs", expiration: keeping, noncurrentExpiration: .days(1))
            ]
            $0.allowsAccessControlLists = fromCloudFront
            configure(&$0)
        }
    }

    public var name: BucketName { resource.ref }
    public var arn: StringValue { resource.arn }
    /// The ARN of the objects whose key begins with a prefix; of all where it is empty.
    public func objects(_ prefix: String = "") -> StringValue { "\(arn)/\(prefix)*" }

    /// Adds a statement to the bucket's policy.
    public func add(_ statement: PolicyStatement) { statements.add(statement) }

    private static func transportStatements(_ bucket: S3.Bucket) -> [PolicyStatement] {
        let everything: [StringValue] = [bucket.arn, "\(bucket.arn)/*"]
        return [
            PolicyStatement(
                .deny, id: "DenyInsecureTransport", actions: ["s3:*"], on: everything, by: [.anyone],
                when: ["Bool": ["aws:SecureTransport": "false"]]),
            PolicyStatement(
                .deny, id: "DenyOldTLS", actions: ["s3:*"], on: everything, by: [.anyone],
                when: ["NumericLessThan": ["s3:TlsVersion": "1.2"]]),
        ]
    }
}

extension Bucket {
    /// Reading objects and listing keys.
    ///
    /// - Parameter prefix: only objects whose key begins with it.
    public func grantRead(to grantee: some Grantee, prefix: String = "") {
        grantList(to: grantee, prefix: prefix)
        grant(["s3:GetObject"], on: [objects(prefix)], to: grantee)
        encryption.key?.allow(["kms:Decrypt"], to: grantee.role, through: "s3")
    }

    /// Writing objects, in one piece or several; not reading or deleting them.
    public func grantWrite(to grantee: some Grantee, prefix: String = "") {
        grant(["s3:AbortMultipartUpload", "s3:PutObject"], on: [objects(prefix)], to: grantee)
        // S3 decrypts the parts of an upload to put them together.
        encryption.key?.allow(Key.useActions, to: grantee.role, through: "s3")
    }

    public func grantReadWrite(to grantee: some Grantee, prefix: String = "") {
        grantRead(to: grantee, prefix: prefix)
        grantWrite(to: grantee, prefix: prefix)
    }

    /// Deleting objects; in a bucket with versions what was deleted can be brought back.
    public func grantDelete(to grantee: some Grantee, prefix: String = "") {
        grant(["s3:DeleteObject"], on: [objects(prefix)], to: grantee)
    }

    private func grantList(to grantee: some Grantee, prefix: String) {
        let condition: [String: [String: JSONValue]] =
            prefix.isEmpty ? [:] : ["StringLike": ["s3:prefix": JSONValue("\(prefix)*")]]
        grantee.role.allow(["s3:ListBucket"], on: [arn], when: condition)
    }
}
