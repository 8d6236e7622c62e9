public import MainstayCloudTrail
public import MainstayConstructs

/// A CloudTrail trail: who did what in the account, in every region, in files that show when they were changed.
///
/// It is encrypted with a key of the account's own, kept in a bucket and, to search and to alarm on, in a log group.
public struct AuditTrail: Construct {
    public struct Configuration {
        /// Encrypts the files; the trail makes one where none is given.
        public var key: Key?
        /// Holds the files; the trail makes one where none is given. One of your own should be encrypted with a key, and
        /// be kept from those whom the trail watches.
        public var bucket: Bucket?
        /// Goes before the names of the files, without a slash at its end.
        public var prefix = ""
        /// How long the bucket that the trail makes keeps files.
        public var retention: TimeSpan = .days(365)
        /// How long the log group keeps entries; nil for no log group.
        public var logRetention: TimeSpan? = .days(90)
        /// Whether it records; false keeps all that was made and pauses it.
        public var isLogging = true
        /// All regions, also those that are not used: that is where an intruder goes. False for the stack's own.
        public var multiRegion = true
        /// Also records who read and wrote objects of these buckets; charged by the event.
        public var objectEvents: [Bucket] = []
        /// Also looks for unusual rates of calls and errors; charged by the event.
        public var insights = false
        /// The trail's name, 3 to 128 letters, digits and ._-; made of the path where none is given.
        public var name: String?
    }

    public let node: Node
    public let resource: CloudTrail.Trail
    public let bucket: Bucket
    public let key: Key
    /// Nil where `logRetention` is.
    public let logGroup: LogGroup?

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let name = configuration.name ?? node.explicitName(limit: 128)
        let parts = AuditTrailParts(group: group, name: name, configuration: configuration)
        parts.check()
        let key = configuration.key ?? Key("Key", in: group) { $0.description = "Audit trail \(name)" }
        parts.allowTrail(to: key)
        let bucket =
            configuration.bucket
            ?? Bucket.forLogs("Bucket", in: group, keeping: configuration.retention) {
                $0.encryption = .customerManaged(key)
            }
        bucket.allowLogDelivery(from: .trail(arn: parts.arn), prefix: configuration.prefix)
        let logGroup = configuration.logRetention.map { time in
            LogGroup("Logs", in: group) {
                $0.retention = time
                $0.key = key
            }
        }
        let role = logGroup.map { parts.logRole(for: $0) }
        resource = CloudTrail.Trail(
            "Resource", in: group, cloudWatchLogsLogGroupArn: logGroup?.arn, cloudWatchLogsRoleArn: role?.arn,
            enableLogFileValidation: true, eventSelectors: parts.eventSelectors,
            includeGlobalServiceEvents: true,
            insightSelectors: configuration.insights
                ? [.init(insightType: .apiCallRateInsight), .init(insightType: .apiErrorRateInsight)] : nil,
            isLogging: BoolValue(configuration.isLogging), isMultiRegionTrail: BoolValue(configuration.multiRegion),
            kmsKeyId: key.arn, s3BucketName: bucket.name,
            s3KeyPrefix: configuration.prefix.isEmpty ? nil : StringValue(configuration.prefix),
            trailName: StringValue(name))
        // CloudTrail tries both when the trail is made.
        resource.depend(on: bucket.policy)
        if let role { resource.depend(on: role) }
        self.key = key
        self.bucket = bucket
        self.logGroup = logGroup
    }

    public var arn: StringValue { resource.arn }
}

/// The parts of a trail that are made before it.
private struct AuditTrailParts {
    let group: Group
    let name: String
    let configuration: AuditTrail.Configuration

    /// Made of the name, because the bucket's and the key's policies come before the trail. They may be in a stack of
    /// another region, so that the trail's own is written where it is known.
    var arn: StringValue {
        let region: StringValue = group.node.region.map { StringValue($0) } ?? AWS.region
        return "arn:\(AWS.partition):cloudtrail:\(region):\(AWS.accountID):trail/\(name)"
    }

    func allowTrail(to key: Key) {
        let thisTrail: [String: JSONValue] = ["aws:SourceArn": JSONValue(arn)]
        let context: StringValue = "arn:\(AWS.partition):cloudtrail:*:\(AWS.accountID):trail/*"
        key.allowService(
            "cloudtrail.amazonaws.com", actions: ["kms:GenerateDataKey*"],
            when: [
                "StringEquals": thisTrail,
                "StringLike": ["kms:EncryptionContext:aws:cloudtrail:arn": JSONValue(context)],
            ])
        key.allowService(
            "cloudtrail.amazonaws.com", actions: ["kms:Decrypt", "kms:DescribeKey"], when: ["StringEquals": thisTrail])
    }

    func logRole(for logGroup: LogGroup) -> Role {
        let role = Role(
            "LogRole", in: group, assumedBy: .service("cloudtrail.amazonaws.com"),
            description: "Writes the trail \(name) to its log group")
        logGroup.grantWrite(to: role)
        return role
    }

    var eventSelectors: [CloudTrail.Trail.EventSelector]? {
        if configuration.objectEvents.isEmpty { return nil }
        let buckets = configuration.objectEvents.map { "\($0.arn)/" as StringValue }
            .sorted { $0.property.sortKey < $1.property.sortKey }
        return [
            .init(
                dataResources: [.init(type: .awsS3Object, values: buckets)], includeManagementEvents: true,
                readWriteType: .all)
        ]
    }

    func check() {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
        if !isPlain || !(3...128).contains(name.utf8.count) {
            group.node.report(
                "invalid-trail-name", "\"\(name)\" is not the name of a trail",
                help: "use 3 to 128 letters, digits and ._-, or leave it out")
        }
        if configuration.prefix.hasSuffix("/") || configuration.prefix.hasPrefix("/") {
            group.node.report(
                "invalid-prefix", "the prefix \"\(configuration.prefix)\" begins or ends in a slash",
                help: "leave it out: CloudTrail adds its own")
        }
    }
}
