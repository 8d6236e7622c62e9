public import MainstayConstructs
public import MainstayKinesisFirehose
import MainstayLogs

/// Keeps the entries of log groups for years in a bucket, beyond the time that CloudWatch Logs keeps them at hand: a
/// Firehose stream takes them as they come, and lifecycle rules move them to ever cheaper storage.
public struct LogArchive: Construct {
    public struct Configuration {
        /// How long entries are kept in all: seven years, as audits ask for.
        public var retention: TimeSpan = .days(2_557)
        /// When they move to storage that takes minutes to read, and to storage that takes hours; nil for never.
        public var glacierAfter: TimeSpan? = .days(90)
        public var deepArchiveAfter: TimeSpan? = .days(365)
        /// Keeps them from being changed or deleted; only when the archive is made. For environments that last.
        public var lock: Bucket.ObjectLock?
        /// Encrypts the archive and the stream; S3's and Firehose's own keys where none is given.
        public var key: Key?
        /// Holds the archive; it makes one where none is given, and the settings above are that one's.
        public var bucket: Bucket?
    }

    public let node: Node
    public let resource: KinesisFirehose.DeliveryStream
    public let bucket: Bucket
    private let subscriptionRole: Role

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        Self.check(configuration, node)
        bucket = configuration.bucket ?? Self.makeBucket(configuration, in: group)
        let errors = LogGroup("Errors", in: group) { $0.key = configuration.key }
        let stream = Logs.LogStream("ErrorStream", in: group, logGroupName: errors.name, logStreamName: "delivery")
        let delivery = Role(
            "DeliveryRole", in: group, assumedBy: .service("firehose.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Writes log entries to the archive \(node.pathInStack)")
        bucket.grantWrite(to: delivery)
        delivery.allow(["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], on: [bucket.arn])
        delivery.allow(["logs:PutLogEvents"], on: [errors.arn])
        resource = KinesisFirehose.DeliveryStream(
            "Resource", in: group,
            deliveryStreamEncryptionConfigurationInput: .init(
                keyARN: configuration.key?.arn,
                keyType: configuration.key == nil ? .awsOwnedCmk : .customerManagedCmk),
            deliveryStreamType: .directPut,
            extendedS3DestinationConfiguration: .init(
                bucketARN: bucket.arn, bufferingHints: .init(intervalInSeconds: 300, sizeInMBs: 64),
                cloudWatchLoggingOptions: .init(
                    enabled: true, logGroupName: errors.name, logStreamName: stream.ref),
                // CloudWatch Logs sends entries compressed already.
                compressionFormat: .uncompressed,
                encryptionConfiguration: bucket.encryption.key.map {
                    .init(kmsEncryptionConfig: .init(awskmsKeyARN: $0.arn))
                }, errorOutputPrefix: "errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/",
                fileExtension: ".gz", prefix: "logs/!{timestamp:yyyy/MM/dd/HH}/", roleARN: delivery.arn))
        resource.depend(on: delivery)
        subscriptionRole = Role(
            "SubscriptionRole", in: group, assumedBy: .service("logs.amazonaws.com"),
            when: [
                "StringLike": ["aws:SourceArn": "arn:\(AWS.partition):logs:\(AWS.region):\(AWS.accountID):*"]
            ], description: "Sends log entries to the archive \(node.pathInStack)")
        subscriptionRole.allow(["firehose:PutRecord", "firehose:PutRecordBatch"], on: [resource.arn])
    }

    /// Archives a log group from now on.
    ///
    /// - Parameter pattern: only entries that match, in CloudWatch Logs' syntax; all where it is empty.
    public func archive(_ log: LogGroup, matching pattern: String = "") {
        let filter = Logs.SubscriptionFilter(
            "Archive of \(log.node.pathInStack)".replacingSlashes, in: self, destinationArn: resource.arn,
            filterPattern: StringValue(pattern), logGroupName: log.name, roleArn: subscriptionRole.arn)
        // CloudWatch Logs sends a test entry when the filter is made.
        filter.depend(on: subscriptionRole)
        recordEdge(to: log, .grant(actions: ["logs:PutSubscriptionFilter"]))
    }

    private static func makeBucket(_ configuration: Configuration, in group: Group) -> Bucket {
        var transitions: [Bucket.Transition] = []
        if let age = configuration.glacierAfter { transitions.append(.to(.glacier, after: age)) }
        if let age = configuration.deepArchiveAfter { transitions.append(.to(.deepArchive, after: age)) }
        return Bucket("Bucket", in: group) {
            $0.objectLock = configuration.lock
            if let key = configuration.key { $0.encryption = .customerManaged(key) }
            $0.lifecycleRules = [
                Bucket.LifecycleRule(
                    "ExpireLogs", expiration: configuration.retention, noncurrentExpiration: .days(1),
                    transitions: transitions)
            ]
        }
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        let ages =
            [configuration.glacierAfter, configuration.deepArchiveAfter].compactMap { $0?.days }
            + [configuration.retention.days]
        guard zip(ages, ages.dropFirst()).contains(where: { $0 >= $1 }) || ages.contains(where: { $0 < 1 }) else {
            return
        }
        node.report(
            "invalid-archive-times", "the archive's entries age in the order \(ages) days",
            help: "move to Glacier, then to deep archive, then expire, a day apart at least")
    }
}
