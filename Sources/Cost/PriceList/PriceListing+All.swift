extension PriceListing {
    /// What is asked of the price list: the prices that most of a platform's bill is made of.
    ///
    /// Service codes, attributes and usage types are the names that AWS's price list and its bills use.
    public static let all: [PriceListing] = computing + databases + networks + storage + functions + operations

    private static let onDemandLinux: KeyValuePairs = [
        "operatingSystem": "Linux", "tenancy": "Shared", "capacitystatus": "Used", "preInstalledSw": "NA",
    ]

    private static let computing = [
        PriceListing(
            "EC2", "AmazonEC2", onDemandLinux,
            [PriceSelector("BoxUsage:*", "instance:{instanceType}:linux", "hour")]),
        PriceListing(
            "Fargate", "AmazonECS", ["productFamily": "Compute"],
            [
                PriceSelector("Fargate-vCPU-Hours:perCPU", "vcpu-hour:x86", "vCPU-hour"),
                PriceSelector("Fargate-GB-Hours", "gb-hour:x86", "GB-hour"),
                PriceSelector("Fargate-ARM-vCPU-Hours:perCPU", "vcpu-hour:arm", "vCPU-hour"),
                PriceSelector("Fargate-ARM-GB-Hours", "gb-hour:arm", "GB-hour"),
            ]),
        PriceListing("EKS", "AmazonEKS", [PriceSelector("AmazonEKS-Hours:perCluster", "cluster:hour", "hour")]),
    ]

    private static let databases =
        [("PostgreSQL", "postgres"), ("MySQL", "mysql")].map { engine, name in
            PriceListing(
                "RDS", "AmazonRDS", ["productFamily": "Database Instance", "databaseEngine": engine],
                [
                    PriceSelector("InstanceUsage:*", "instance:{instanceType}:\(name):single-az", "hour"),
                    PriceSelector("Multi-AZUsage:*", "instance:{instanceType}:\(name):multi-az", "hour"),
                ])
        } + [
            PriceListing(
                "RDS", "AmazonRDS", ["productFamily": "Database Instance", "databaseEngine": "Aurora PostgreSQL"],
                [
                    PriceSelector("InstanceUsage:*", "instance:{instanceType}:aurora:standard", "hour"),
                    PriceSelector("InstanceUsageIOOptimized:*", "instance:{instanceType}:aurora:io-optimized", "hour"),
                ]),
            PriceListing(
                "RDS", "AmazonRDS", ["productFamily": "Database Storage"],
                [
                    PriceSelector("RDS:GP3-Storage", "db:storage:gp3:single-az", "GB-month"),
                    PriceSelector("RDS:Multi-AZ-GP3-Storage", "db:storage:gp3:multi-az", "GB-month"),
                    PriceSelector("RDS:GP2-Storage", "db:storage:gp2:single-az", "GB-month"),
                    PriceSelector("RDS:Multi-AZ-GP2-Storage", "db:storage:gp2:multi-az", "GB-month"),
                    PriceSelector("RDS:PIOPS-Storage", "db:storage:io1:single-az", "GB-month"),
                ]),
        ]
        + ["Redis", "Valkey", "Memcached"].map { engine in
            PriceListing(
                "ElastiCache", "AmazonElastiCache", ["productFamily": "Cache Instance", "cacheEngine": engine],
                [PriceSelector("NodeUsage:*", "node:{instanceType}:\(engine.lowercased())", "hour")])
        } + [
            PriceListing(
                "DynamoDB", "AmazonDynamoDB",
                [
                    PriceSelector("ReadCapacityUnit-Hrs", "table:rcu-hour", "RCU-hour", tier: .paid),
                    PriceSelector("WriteCapacityUnit-Hrs", "table:wcu-hour", "WCU-hour", tier: .paid),
                    PriceSelector("ReadRequestUnits", "table:rru", "1M request-units", factor: 1e6, tier: .paid),
                    PriceSelector("WriteRequestUnits", "table:wru", "1M request-units", factor: 1e6, tier: .paid),
                    PriceSelector("TimedStorage-ByteHrs", "table:storage", "GB-month", tier: .paid),
                    PriceSelector("TimedPITRStorage-ByteHrs", "table:pitr-storage", "GB-month", tier: .paid),
                ]),
            PriceListing(
                "OpenSearch", "AmazonES", ["productFamily": "Amazon OpenSearch Service Instance"],
                [PriceSelector("ESInstance:*", "instance:{instanceType}", "hour")]),
        ]

    private static let networks = [
        PriceListing(
            "VPC", "AmazonEC2", ["productFamily": "NAT Gateway"],
            [
                PriceSelector("NatGateway-Hours", "nat-gateway:hour", "hour"),
                PriceSelector("NatGateway-Bytes", "nat-gateway:data-processed", "GB"),
            ]),
        PriceListing(
            "VPC", "AmazonVPC",
            [
                PriceSelector("PublicIPv4:InUseAddress", "public-ipv4:in-use", "hour"),
                PriceSelector("PublicIPv4:IdleAddress", "public-ipv4:idle", "hour"),
                PriceSelector("VpcEndpoint-Hours", "endpoint:endpoint-interface", "hour"),
                PriceSelector("VpcEndpoint-Bytes", "endpoint:data-processed-first-1pb", "GB", tier: .from(0)),
            ]),
        PriceListing(
            "ElasticLoadBalancing", "AWSELB", ["productFamily": "Load Balancer-Application"],
            [
                PriceSelector("LoadBalancerUsage", "alb:hour", "hour"),
                PriceSelector("LCUUsage", "alb:lcu-hour", "LCU-hour"),
            ]),
        PriceListing(
            "ElasticLoadBalancing", "AWSELB", ["productFamily": "Load Balancer-Network"],
            [
                PriceSelector("LoadBalancerUsage", "nlb:hour", "hour"),
                PriceSelector("LCUUsage", "nlb:nlcu-hour", "LCU-hour"),
            ]),
        PriceListing(
            "DataTransfer", "AWSDataTransfer", ["productFamily": "Data Transfer", "transferType": "AWS Outbound"],
            regionField: "fromRegionCode",
            [
                PriceSelector("DataTransfer-Out-Bytes", "internet-out:first-10tb", "GB", tier: .from(0)),
                PriceSelector("DataTransfer-Out-Bytes", "internet-out:next-40tb", "GB", tier: .from(10240)),
                PriceSelector("DataTransfer-Out-Bytes", "internet-out:next-100tb", "GB", tier: .from(51200)),
                PriceSelector("DataTransfer-Out-Bytes", "internet-out:over-150tb", "GB", tier: .from(153_600)),
            ]),
    ]

    private static let storage = [
        PriceListing(
            "EBS", "AmazonEC2", ["productFamily": "Storage"],
            [
                PriceSelector("EBS:VolumeUsage.gp3", "volume:gp3:storage", "GB-month"),
                PriceSelector("EBS:VolumeUsage.gp2", "volume:gp2:storage", "GB-month"),
                PriceSelector("EBS:VolumeUsage.piops", "volume:io1:storage", "GB-month"),
                PriceSelector("EBS:VolumeUsage.io2", "volume:io2:storage", "GB-month"),
                PriceSelector("EBS:VolumeUsage.st1", "volume:st1:storage", "GB-month"),
                PriceSelector("EBS:VolumeUsage.sc1", "volume:sc1:storage", "GB-month"),
            ]),
        PriceListing(
            "EBS", "AmazonEC2", ["productFamily": "System Operation"],
            [
                PriceSelector("EBS:VolumeP-IOPS.gp3", "volume:gp3:provisioned-iops", "IOPS-month"),
                PriceSelector("EBS:VolumeP-IOPS.piops", "volume:io1:provisioned-iops", "IOPS-month"),
            ]),
        PriceListing(
            // The list counts gibibytes a second.
            "EBS", "AmazonEC2", ["productFamily": "Provisioned Throughput"],
            [
                PriceSelector(
                    "EBS:VolumeP-Throughput.gp3", "volume:gp3:provisioned-throughput", "MBps-month", factor: 1.0 / 1024)
            ]),
        PriceListing(
            "EBS", "AmazonEC2", ["productFamily": "Storage Snapshot"],
            [PriceSelector("EBS:SnapshotUsage", "snapshot:standard", "GB-month")]),
        PriceListing(
            "S3", "AmazonS3", ["productFamily": "Storage"],
            [
                PriceSelector("TimedStorage-ByteHrs", "bucket:standard:storage", "GB-month", tier: .from(0)),
                PriceSelector("TimedStorage-SIA-ByteHrs", "bucket:standard-infrequent-access:storage", "GB-month"),
                PriceSelector("TimedStorage-ZIA-ByteHrs", "bucket:one-zone-infrequent-access:storage", "GB-month"),
            ]),
        PriceListing(
            "S3", "AmazonS3", ["productFamily": "API Request"],
            [
                PriceSelector(
                    "Requests-Tier1", "bucket:standard:put-copy-post-list-requests", "1k requests", factor: 1000),
                PriceSelector(
                    "Requests-Tier2", "bucket:standard:get-select-and-all-other-requests", "1k requests", factor: 1000),
            ]),
        PriceListing(
            "ECR", "AmazonECR", [PriceSelector("TimedStorage-ByteHrs", "repository:storage", "GB-month", tier: .paid)]),
    ]

    private static let functions = [
        PriceListing(
            "Lambda", "AWSLambda", ["productFamily": "Serverless"],
            [
                PriceSelector("Request", "function:requests", "1M requests", factor: 1e6, tier: .paid),
                PriceSelector("Lambda-GB-Second", "function:duration-x86-first-6b", "GB-second", tier: .from(0)),
                PriceSelector("Lambda-GB-Second", "function:duration-x86-next-9b", "GB-second", tier: .from(6e9)),
                PriceSelector("Lambda-GB-Second", "function:duration-x86-over-15b", "GB-second", tier: .from(15e9)),
                PriceSelector("Lambda-GB-Second-ARM", "function:duration-arm-first-7.5b", "GB-second", tier: .from(0)),
            ])
    ]

    private static let operations = [
        PriceListing(
            "CloudWatchLogs", "AmazonCloudWatch", ["productFamily": "Data Payload"],
            [PriceSelector("DataProcessing-Bytes", "log-group:data-ingested", "GB", tier: .paid)]),
        PriceListing(
            "CloudWatchLogs", "AmazonCloudWatch", ["productFamily": "Storage Snapshot"],
            [PriceSelector("TimedStorage-ByteHrs", "log-group:archival-storage", "GB-month", tier: .paid)]),
        PriceListing(
            "CloudWatch", "AmazonCloudWatch", ["productFamily": "Alarm"],
            [
                PriceSelector("CW:AlarmMonitorUsage", "alarm:standard-resolution", "alarm-metric-month", tier: .paid),
                PriceSelector("CW:HighResAlarmMonitorUsage", "alarm:high-resolution", "alarm-metric-month"),
            ]),
        PriceListing(
            "CloudWatch", "AmazonCloudWatch", ["productFamily": "Metric"],
            [
                PriceSelector("CW:MetricMonitorUsage", "metrics:custom:first-10k", "metric-month", tier: .from(0)),
                PriceSelector("CW:MetricMonitorUsage", "metrics:custom:next-240k", "metric-month", tier: .from(10000)),
                PriceSelector(
                    "CW:MetricMonitorUsage", "metrics:custom:next-750k", "metric-month", tier: .from(250_000)),
            ]),
        PriceListing(
            "KMS", "awskms",
            [
                PriceSelector("KMS-Keys", "key:customer-master-key", "month"),
                PriceSelector("KMS-Requests", "key:requests", "10k requests", factor: 10000, tier: .paid),
            ]),
        PriceListing(
            "SecretsManager", "AWSSecretsManager",
            [
                PriceSelector("AWSSecretsManager-Secrets", "secret:secret", "month"),
                PriceSelector("AWSSecretsManagerAPIRequest", "secret:api-requests", "10k requests", factor: 10000),
            ]),
    ]
}
