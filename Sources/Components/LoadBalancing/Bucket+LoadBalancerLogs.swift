public import MainstayConstructs

extension Bucket: LoadBalancerLogDestination {
    public var bucketName: BucketName { name }

    public func allowLoadBalancerLogs(prefix: String) {
        if !encryption.isS3Managed {
            node.report(
                "unsupported-log-encryption", "Elastic Load Balancing cannot write to a bucket with a KMS key",
                help: "log to a bucket with encryption = .s3Managed")
        }
        let key = (prefix.isEmpty ? "" : "\(prefix)/") + "AWSLogs/"
        add(
            PolicyStatement(
                id: "LoadBalancerLogs", actions: ["s3:PutObject"], on: ["\(arn)/\(key)\(AWS.accountID)/*"],
                by: [.service("logdelivery.elasticloadbalancing.amazonaws.com")],
                when: [
                    "ArnLike": [
                        "aws:SourceArn":
                            "arn:\(AWS.partition):elasticloadbalancing:\(AWS.region):\(AWS.accountID):loadbalancer/*"
                    ]
                ]))
    }
}
