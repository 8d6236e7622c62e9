public import MainstayCloudWatch
public import MainstayConstructs
import MainstayKinesisFirehose

/// Sends CloudWatch's metrics, as they are measured, to a monitoring service outside of AWS.
public struct MetricExport: Construct {
    public struct Configuration {
        /// Namespaces that are sent, such as `AWS/ECS`; all where empty.
        public var namespaces: [String] = []
        /// How long what could not be sent is kept, to be sent again.
        public var retention: TimeSpan = .days(30)
    }

    public let node: Node
    public let resource: CloudWatch.MetricStream
    /// Holds what could not be sent.
    public let undelivered: Bucket

    /// - Parameters:
    ///   - url: of the service, over HTTPS.
    ///   - secret: a JSON object with the field `api_key`, as Firehose reads it.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, to url: String, secret: Secret, fileID: String = #fileID,
        line: Int = #line, column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let here: [String: [String: JSONValue]] = ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]]
        undelivered = Bucket.forLogs("Undelivered", in: group, keeping: configuration.retention)
        let delivery = Role(
            "DeliveryRole", in: group, assumedBy: .service("firehose.amazonaws.com"), when: here,
            description: "Sends metrics of \(node.pathInStack)")
        undelivered.grantWrite(to: delivery)
        delivery.allow(
            ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], on: [undelivered.arn])
        secret.grantRead(to: delivery)
        let stream = KinesisFirehose.DeliveryStream(
            "Stream", in: group, deliveryStreamEncryptionConfigurationInput: .init(keyType: .awsOwnedCmk),
            deliveryStreamType: .directPut,
            httpEndpointDestinationConfiguration: .init(
                bufferingHints: .init(intervalInSeconds: 60, sizeInMBs: 1),
                endpointConfiguration: .init(name: "Monitoring", url: StringValue(url)),
                requestConfiguration: .init(contentEncoding: .gzip),
                retryOptions: .init(durationInSeconds: 300), roleARN: delivery.arn,
                s3BackupMode: .failedDataOnly,
                s3Configuration: .init(
                    bucketARN: undelivered.arn, compressionFormat: .gzip, roleARN: delivery.arn),
                secretsManagerConfiguration: .init(enabled: true, roleARN: delivery.arn, secretARN: secret.arn)))
        stream.depend(on: delivery)
        let role = Role(
            "Role", in: group, assumedBy: .service("streams.metrics.cloudwatch.amazonaws.com"), when: here,
            description: "Streams metrics of \(node.pathInStack)")
        role.allow(["firehose:PutRecord", "firehose:PutRecordBatch"], on: [stream.arn])
        let filters = Set(configuration.namespaces).sorted().map {
            CloudWatch.MetricStream.MetricStreamFilter(namespace: StringValue($0))
        }
        resource = CloudWatch.MetricStream(
            "Resource", in: group, firehoseArn: stream.arn, includeFilters: filters.isEmpty ? nil : filters,
            outputFormat: .opentelemetry1_0, roleArn: role.arn)
        resource.depend(on: role)
        if !url.hasPrefix("https://") {
            node.report("insecure-endpoint", "\"\(url)\" would be sent metrics in the clear", help: "use https://")
        }
    }
}
