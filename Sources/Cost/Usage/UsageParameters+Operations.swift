// The three figures are those of the profiles small, medium and large.

extension UsageParameter {
    static let observability: [UsageParameter] = [
        .shared("logIngestGB", "GB", "logs written to CloudWatch", 5, 50, 500),
        .shared("logStoredGB", "GB-month", "logs kept in CloudWatch, compressed", 5, 50, 500),
        .shared("logScannedGB", "GB", "logs that queries read", 5, 50, 500),
        .steady("flowLogGB", "GB", "VPC flow logs", 2, 20, 200),
        .shared("wafLogGB", "GB", "logs of WAF", 1, 5, 50),
        .steady("centralisedGB", "GB", "logs copied to a central account", 5, 50, 500),
        .steady("customMetrics", "metric-month", "metrics of one's own", 10, 50, 200),
        .steady("metricUpdateThousands", "1000 updates", "updates in metric streams", 100, 1_000, 10_000),
        .each(
            "canaryRuns", "run", "runs of a canary whose schedule does not say", 8_760, 8_760, 8_760,
            growsWithUsers: false),
        .shared("rumEvents100k", "100k events", "events of real users, in hundreds of thousands", 1, 10, 100),
        .shared("traceMillions", "1M traces", "traces that X-Ray records", 0.05, 0.5, 5),
        .shared("signalMillions", "1M signals", "application signals", 1, 10, 100),
    ]

    static let security: [UsageParameter] = [
        .shared("kmsRequest10k", "10k requests", "requests to KMS, in tens of thousands", 10, 100, 1_000),
        .shared("secretRequest10k", "10k requests", "requests to Secrets Manager, in tens of thousands", 1, 5, 20),
        .shared(
            "parameterCalls10k", "10k interactions", "calls for advanced parameters, in tens of thousands", 1, 5, 20),
        .steady("cloudTrailEventMillions", "1M events", "management events that GuardDuty looks at", 0.5, 1, 5),
        .steady("vpcDnsLogGB", "GB", "flow and DNS logs that GuardDuty looks at", 5, 50, 500),
        .shared("s3EventMillions", "1M events", "S3 events that GuardDuty looks at", 0.5, 5, 50),
        .steady("monitoredVcpu", "vCPU-month", "vCPU that GuardDuty watches at run time", 4, 16, 100),
        .steady("eksAuditEventMillions", "1M events", "Kubernetes audit events", 1, 5, 20),
        .steady("lambdaNetworkLogGB", "GB", "network logs of Lambda that GuardDuty looks at", 1, 10, 100),
        .steady("rdsMonitoredVcpu", "vCPU-month", "vCPU of databases that GuardDuty watches", 2, 8, 32),
        .steady("malwareScanGB", "GB", "volumes that GuardDuty scans", 0, 20, 100),
        .steady("securityChecks", "check", "checks of Security Hub", 2_000, 10_000, 50_000),
        .steady("findings", "event", "findings that Security Hub takes in, beyond 10,000", 0, 0, 10_000),
        .steady("scannedInstances", "instance-month", "instances that Inspector scans", 2, 10, 50),
        .steady("buckets", "bucket-month", "buckets that Macie watches", 5, 10, 20),
        .steady("inspectedGB", "GB", "data that Macie reads", 1, 10, 100),
        .steady("configItems", "record", "changes that Config records", 500, 2_000, 10_000),
        .steady("ruleEvaluations", "evaluation", "evaluations of Config rules", 2_000, 10_000, 50_000),
        .steady("packEvaluations", "evaluation", "evaluations of conformance packs", 2_000, 10_000, 50_000),
        .steady("managementEvent100k", "100k events", "management events of second and later trails", 0, 0, 0),
        .shared(
            "dataEvent100k", "100k events", "data events that CloudTrail records, in hundreds of thousands", 1, 10, 100),
        .steady("insightEvent100k", "100k events", "events that CloudTrail Insights looks at", 2, 5, 20),
        .steady("assessmentThousands", "1000 assessments", "assessments of Audit Manager", 5, 20, 50),
        .shared("monthlyActiveUsers", "MAU", "users who sign in through Cognito", 1_000, 10_000, 100_000),
        .shared("privateCertificates", "request", "private certificates issued", 5, 20, 100),
    ]

    static let integration: [UsageParameter] = [
        .shared("customEventMillions", "1M events", "events put on custom buses", 0.1, 1, 10),
        .steady("archiveGB", "GB-month", "archived events", 1, 5, 50),
        .steady("scheduleMillions", "1M invocations", "runs of schedules beyond 14 million", 0, 0, 0),
        .shared("snsRequestMillions", "1M requests", "requests to SNS beyond the first million", 0, 1, 10),
        .shared(
            "notification100k", "100k notifications", "mail and HTTP notifications of SNS beyond the free ones", 0, 0.1,
            1),
        .shared("smsHundreds", "100 notifications", "text messages of SNS, in hundreds", 0, 1, 10),
        .shared("sqsRequestMillions", "1M requests", "requests to SQS", 0.5, 5, 50),
        .shared("emailThousands", "1000 emails", "mail sent through SES, in thousands", 2, 20, 200),
        .shared("transitionThousands", "1K transitions", "transitions of standard workflows", 10, 100, 1_000),
        .shared("executionMillions", "1M requests", "runs of express workflows", 0.1, 1, 10),
        .shared("expressGBHours", "GB-hour", "memory and time of express workflows", 1, 10, 100),
        .shared("firehoseGB", "GB", "data put into Firehose", 5, 50, 500),
        .shared("streamInGB", "GB", "data put into on-demand Kinesis streams", 5, 50, 500),
        .shared("streamOutGB", "GB", "data read from on-demand Kinesis streams", 5, 50, 500),
        .steady("registeredInstances", "resource-month", "instances registered in Cloud Map", 5, 20, 100),
        .each("brokerStorageGB", "GB-month", "messages that a broker keeps", 5, 20, 100),
        .steady("transferGB", "GB", "data through Transfer Family", 5, 50, 500),
    ]

    static let delivery: [UsageParameter] = [
        .steady("buildMinutes", "minute", "minutes of builds", 200, 1_000, 5_000),
        .steady("pipelineActionMinutes", "minute", "minutes of pipeline actions", 200, 1_000, 5_000),
        .steady("artifactGB", "GB-month", "packages in CodeArtifact", 1, 10, 50),
        .steady("artifactRequest10k", "10k requests", "requests to CodeArtifact, in tens of thousands", 1, 10, 50),
        .shared("configRequestMillions", "1M requests", "requests to AppConfig", 0.1, 1, 10),
        .shared(
            "configurationsReceived", "configuration", "configurations that AppConfig delivers", 100, 1_000, 10_000),
        .steady("actionMinutes", "minute", "minutes of fault injection", 10, 60, 120),
        .steady("handlerOperations", "operation", "operations of third-party resource types", 0, 100, 500),
        .steady("serviceCatalogCalls", "call", "calls of Service Catalog beyond 1,000", 0, 0, 1_000),
        .steady("onPremisesUpdates", "instance-update", "updates of servers outside AWS by CodeDeploy", 0, 0, 0),
    ]
}
