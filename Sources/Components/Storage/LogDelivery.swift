public import MainstayConstructs

/// An AWS service that writes logs to a bucket.
public struct LogSource {
    let kind: Kind

    enum Kind {
        case loadBalancer
        case trail(arn: StringValue)
        case configurationRecorder
        case vendedLogs
    }

    /// Access and connection logs of Elastic Load Balancing.
    public static var loadBalancer: LogSource { LogSource(kind: .loadBalancer) }
    /// One CloudTrail trail. Its ARN must be made of its name: the trail needs the bucket's policy first.
    public static func trail(arn: StringValue) -> LogSource { LogSource(kind: .trail(arn: arn)) }
    /// AWS Config: histories and snapshots.
    public static var configurationRecorder: LogSource { LogSource(kind: .configurationRecorder) }
    /// Flow logs of networks, and other logs that CloudWatch Logs delivers.
    public static var vendedLogs: LogSource { LogSource(kind: .vendedLogs) }
}

extension Bucket {
    /// Lets a service write its logs, for this account alone. What logs here should `depend(on: bucket.policy)`:
    /// services check the policy when logging is turned on.
    ///
    /// - Parameter prefix: goes before the path that the service gives its logs; without a slash at its end.
    public func allowLogDelivery(from source: LogSource, prefix: String = "") {
        let folder = prefix.isEmpty ? "" : "\(prefix)/"
        let account: JSONValue = JSONValue(AWS.accountID)
        let logs: StringValue = "\(arn)/\(folder)AWSLogs/\(AWS.accountID)/*"
        switch source.kind {
        case .loadBalancer:
            requireS3ManagedKeys("load balancers")
            // The path holds the account's number: load balancers of other accounts write to theirs.
            add(
                PolicyStatement(
                    actions: ["s3:PutObject"], on: [logs],
                    by: [.service("logdelivery.elasticloadbalancing.amazonaws.com")]))
        case .trail(let trail):
            deliver(
                from: "cloudtrail.amazonaws.com", to: logs, acl: true,
                when: ["StringEquals": ["aws:SourceArn": JSONValue(trail)]], reading: ["s3:GetBucketAcl"])
        case .configurationRecorder:
            deliver(
                from: "config.amazonaws.com", to: logs, acl: true,
                when: ["StringEquals": ["aws:SourceAccount": account]], reading: ["s3:GetBucketAcl", "s3:ListBucket"])
        case .vendedLogs:
            let anyLog: StringValue = "arn:\(AWS.partition):logs:\(AWS.region):\(AWS.accountID):*"
            deliver(
                from: "delivery.logs.amazonaws.com", to: logs, acl: true,
                when: [
                    "ArnLike": ["aws:SourceArn": JSONValue(anyLog)], "StringEquals": ["aws:SourceAccount": account],
                ], reading: ["s3:GetBucketAcl", "s3:ListBucket"])
        }
    }

    private func deliver(
        from service: String, to logs: StringValue, acl: Bool, when conditions: [String: [String: JSONValue]],
        reading actions: [String]
    ) {
        add(PolicyStatement(actions: actions, on: [arn], by: [.service(service)], when: conditions))
        var writing = conditions
        writing["StringEquals", default: [:]]["s3:x-amz-acl"] = "bucket-owner-full-control"
        add(PolicyStatement(actions: ["s3:PutObject"], on: [logs], by: [.service(service)], when: writing))
        encryption.key?.allowService(
            StringValue(service), actions: ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"], when: conditions)
    }

    /// Lets S3 write another bucket's access logs here.
    func allowAccessLogs(of source: Bucket, prefix: String) {
        requireS3ManagedKeys("access logs of buckets")
        var conditions: [String: [String: JSONValue]] = [
            "StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]
        ]
        // A reference to a bucket of another stack would make the stacks need each other.
        if node.sharesStack(with: source.node) { conditions["ArnLike"] = ["aws:SourceArn": JSONValue(source.arn)] }
        add(
            PolicyStatement(
                actions: ["s3:PutObject"], on: [objects(prefix)], by: [.service("logging.s3.amazonaws.com")],
                when: conditions))
    }

    /// Lets one distribution read the bucket's objects, and nobody else outside.
    func allowDistribution(_ distributionARN: StringValue, in other: Node, path: String) {
        let condition: [String: [String: JSONValue]]
        if node.sharesStack(with: other) {
            condition = ["StringEquals": ["aws:SourceArn": JSONValue(distributionARN)]]
        } else {
            // The distribution's stack needs the bucket's; the other way round only the account can be named.
            condition = Self.anyDistribution
        }
        let folder = path.isEmpty ? "" : path.dropFirst() + "/"
        add(
            PolicyStatement(
                actions: ["s3:GetObject"], on: [objects(String(folder))], by: [.service("cloudfront.amazonaws.com")],
                when: condition))
        // The key's policy cannot name the distribution, which needs the bucket, which needs the key.
        encryption.key?.allowService("cloudfront.amazonaws.com", actions: ["kms:Decrypt"], when: Self.anyDistribution)
    }

    private static var anyDistribution: [String: [String: JSONValue]] {
        let arn: StringValue = "arn:\(AWS.partition):cloudfront::\(AWS.accountID):distribution/*"
        return ["ArnLike": ["aws:SourceArn": JSONValue(arn)]]
    }

    private func requireS3ManagedKeys(_ what: String) {
        guard !encryption.isS3Managed else { return }
        node.report(
            "encrypted-log-bucket", "\(what) can only be written to a bucket with S3's own keys",
            help: "set `encryption = .s3Managed`")
    }
}
