public import MainstayConfig
public import MainstayConstructs

/// AWS Config: records how every resource of the region is configured and when that changed, and checks it by rules.
///
/// A region has one recorder; an account in which Config is on already, as landing zones turn it on, needs none of this.
public struct ConfigurationRecorder: Construct {
    public enum Frequency: Sendable {
        /// Every change, as it happens.
        case continuous
        /// One record a day of what changed: cheaper where much does.
        case daily
    }

    public struct Configuration {
        /// Holds histories and snapshots; the recorder makes one where none is given. AWS Config cannot write to a bucket
        /// with object lock.
        public var bucket: Bucket?
        /// Goes before the names of the files, without a slash at its end.
        public var prefix = ""
        /// How long the bucket that the recorder makes keeps files: seven years, as audits ask for.
        public var retention: TimeSpan = .days(2_557)
        /// Also records what belongs to no region: users, roles and policies of IAM. In one region of the account alone,
        /// or each of them is recorded, and charged, several times.
        public var globalTypes = true
        public var frequency = Frequency.continuous
        /// What is checked. See ``ManagedRule/baseline``.
        public var rules = ManagedRule.baseline
        /// Told of every change; none by default, because that is very much.
        public var topic: Topic?
    }

    public let node: Node
    public let resource: Config.ConfigurationRecorder
    public let channel: Config.DeliveryChannel
    public let bucket: Bucket
    public let role: Role

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let prefix = configuration.prefix
        if prefix.hasSuffix("/") || prefix.hasPrefix("/") {
            node.report(
                "invalid-prefix", "the prefix \"\(prefix)\" begins or ends in a slash",
                help: "leave it out: AWS Config adds its own")
        }
        let bucket = configuration.bucket ?? Bucket.forLogs("Bucket", in: group, keeping: configuration.retention)
        let role = Role(
            "Role", in: group, assumedBy: .service("config.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            managedPolicies: ["service-role/AWS_ConfigRole"],
            description: "Reads how resources are configured, for AWS Config")
        Self.allowDelivery(to: bucket, prefix: prefix, by: role)
        configuration.topic?.grantPublish(to: role)
        resource = Config.ConfigurationRecorder(
            "Resource", in: group,
            recordingGroup: .init(
                allSupported: true, includeGlobalResourceTypes: BoolValue(configuration.globalTypes)),
            recordingMode: configuration.frequency == .daily ? .init(recordingFrequency: "DAILY") : nil,
            roleARN: role.arn)
        channel = Config.DeliveryChannel(
            "DeliveryChannel", in: group,
            configSnapshotDeliveryProperties: .init(deliveryFrequency: .twentyFourHours), s3BucketName: bucket.name,
            s3KeyPrefix: prefix.isEmpty ? nil : StringValue(prefix), s3KmsKeyArn: bucket.encryption.key?.arn,
            snsTopicARN: configuration.topic?.arn)
        // Config tries to write when the channel is made. The recorder and the channel must not wait for each other:
        // the recorder is complete when it runs, for which it needs the channel, which needs the recorder to exist.
        channel.depend(on: bucket.policy)
        channel.depend(on: role)
        resource.depend(on: role)
        self.bucket = bucket
        self.role = role
        for rule in configuration.rules { add(rule) }
    }

    /// Checks one rule more.
    @discardableResult
    public func add(_ rule: ManagedRule) -> Config.ConfigRule {
        // In one expression, nil would be the JSON value.
        var parameters: JSONValue?
        if !rule.parameters.isEmpty { parameters = JSONValue(rule.parameters) }
        let made = Config.ConfigRule(
            rule.name.capitalisedParts, in: self, description: StringValue(rule.purpose),
            inputParameters: parameters,
            source: .init(owner: "AWS", sourceIdentifier: StringValue(rule.identifier)))
        // Rules can only be made where there is a recorder with a channel, which they do not name.
        made.depend(on: resource)
        made.depend(on: channel)
        return made
    }

    private static func allowDelivery(to bucket: Bucket, prefix: String, by role: Role) {
        // As the role, and as the service itself, which is what Config falls back to.
        bucket.allowLogDelivery(from: .configurationRecorder, prefix: prefix)
        let folder = prefix.isEmpty ? "" : "\(prefix)/"
        role.allow(["s3:GetBucketAcl", "s3:ListBucket"], on: [bucket.arn])
        role.allow(
            ["s3:PutObject"], on: ["\(bucket.arn)/\(folder)AWSLogs/\(AWS.accountID)/*"],
            when: ["StringEquals": ["s3:x-amz-acl": "bucket-owner-full-control"]])
        bucket.encryption.key?.allow(Key.useActions, to: role, through: "s3")
    }
}
