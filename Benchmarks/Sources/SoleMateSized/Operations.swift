import MainstayConstructs

/// Buckets, the distribution in front of them, and names.
func declareStorage(in stack: Stack, _ compute: Compute) {
    let identity = add(
        "AccessControl", "CloudFront::OriginAccessControl", in: stack,
        [
            "OriginAccessControlConfig": JSONValue.object([
                "Name": "assets", "OriginAccessControlOriginType": "s3", "SigningBehavior": "always",
                "SigningProtocol": "sigv4",
            ])
        ])
    var first: UntypedResource?
    for name in ["Assets", "Uploads", "Backups", "Logs"] {
        let bucket = add(
            name, "S3::Bucket", in: stack,
            [
                "VersioningConfiguration": JSONValue.object(["Status": "Enabled"]),
                "PublicAccessBlockConfiguration": JSONValue.object([
                    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true,
                ]),
            ], tags: .list("Tags"))
        if first == nil { first = bucket }
        let statement = JSONValue.object([
            "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": [bucket.attribute("Arn"), "\(bucket.attribute("Arn"))/*" as StringValue],
            "Condition": JSONValue.object(["Bool": JSONValue.object(["aws:SecureTransport": "false"])]),
        ])
        add(
            "\(name)Policy", "S3::BucketPolicy", in: stack,
            [
                "Bucket": bucket.ref,
                "PolicyDocument": JSONValue.object(["Version": "2012-10-17", "Statement": [statement]]),
            ])
    }
    let zone = add("Zone", "Route53::HostedZone", in: stack, ["Name": "solemate.example"])
    let certificate = add(
        "Certificate", "CertificateManager::Certificate", in: stack,
        ["DomainName": "solemate.example", "ValidationMethod": "DNS"], tags: .list("Tags"))
    let headers = add(
        "Headers", "CloudFront::ResponseHeadersPolicy", in: stack,
        [
            "ResponseHeadersPolicyConfig": JSONValue.object([
                "Name": "security",
                "SecurityHeadersConfig": JSONValue.object([
                    "ContentTypeOptions": JSONValue.object(["Override": true])
                ]),
            ])
        ])
    let origin = JSONValue.object([
        "Id": "assets", "DomainName": first?.attribute("RegionalDomainName") ?? "",
        "OriginAccessControlId": identity.attribute("Id"),
        "S3OriginConfig": JSONValue.object(["OriginAccessIdentity": ""]),
    ])
    let distribution = add(
        "Distribution", "CloudFront::Distribution", in: stack,
        [
            "DistributionConfig": JSONValue.object([
                "Enabled": true, "Aliases": ["solemate.example"], "Origins": [origin],
                "DefaultCacheBehavior": JSONValue.object([
                    "TargetOriginId": "assets", "ViewerProtocolPolicy": "redirect-to-https",
                    "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "ResponseHeadersPolicyId": headers.ref,
                ]),
                "ViewerCertificate": JSONValue.object([
                    "AcmCertificateArn": certificate.ref, "SslSupportMethod": "sni-only",
                ]),
            ])
        ], tags: .list("Tags"))
    for (name, target) in [
        ("www", distribution.attribute("DomainName")), ("api", compute.balancer.attribute("DNSName")),
    ] {
        add(
            "Record-\(name)", "Route53::RecordSet", in: stack,
            [
                "HostedZoneId": zone.ref, "Name": "\(name).solemate.example", "Type": "CNAME", "TTL": "300",
                "ResourceRecords": [target],
            ])
    }
}

/// Firewall, audit trail and configuration rules.
func declareSecurity(in stack: Stack, _ compute: Compute) {
    let visibility = JSONValue.object([
        "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "firewall",
    ])
    let firewall = add(
        "Firewall", "WAFv2::WebACL", in: stack,
        [
            "Scope": "REGIONAL", "DefaultAction": JSONValue.object(["Allow": JSONValue.object([:])]),
            "VisibilityConfig": visibility,
        ], tags: .list("Tags"))
    add(
        "FirewallAssociation", "WAFv2::WebACLAssociation", in: stack,
        ["ResourceArn": compute.balancer.ref, "WebACLArn": firewall.attribute("Arn")])
    let key = add("Key", "KMS::Key", in: stack, ["EnableKeyRotation": true], tags: .list("Tags"))
    let bucket = add("Records", "S3::Bucket", in: stack, tags: .list("Tags"))
    add(
        "Trail", "CloudTrail::Trail", in: stack,
        [
            "IsLogging": true, "IsMultiRegionTrail": true, "EnableLogFileValidation": true, "S3BucketName": bucket.ref,
            "KMSKeyId": key.attribute("Arn"),
        ], tags: .list("Tags"))
    let recorder = add(
        "Recorder", "Config::ConfigurationRecorder", in: stack,
        ["RoleARN": role("ConfigRole", "config", in: stack).attribute("Arn")])
    add("Channel", "Config::DeliveryChannel", in: stack, ["S3BucketName": bucket.ref])
    for rule in ["ENCRYPTED_VOLUMES", "RDS_STORAGE_ENCRYPTED", "S3_BUCKET_PUBLIC_READ_PROHIBITED", "IAM_ROOT_KEY"] {
        let added = add(
            "Rule-\(rule)", "Config::ConfigRule", in: stack,
            ["Source": JSONValue.object(["Owner": "AWS", "SourceIdentifier": rule])])
        added.depend(on: recorder)
    }
}

/// Topic, alarms, dashboard and budget.
struct Monitoring {
    let stack: Stack
    let topic: UntypedResource

    init(in stack: Stack) {
        self.stack = stack
        topic = add("Topic", "SNS::Topic", in: stack, tags: .list("Tags"))
        for address in ["ops", "security"] {
            add(
                "Subscription-\(address)", "SNS::Subscription", in: stack,
                ["TopicArn": topic.ref, "Protocol": "email", "Endpoint": "\(address)@solemate.example"])
        }
        add(
            "Budget", "Budgets::Budget", in: stack,
            [
                "Budget": JSONValue.object([
                    "BudgetType": "COST", "TimeUnit": "MONTHLY",
                    "BudgetLimit": JSONValue.object(["Amount": 1000, "Unit": "USD"]),
                ])
            ])
    }

    func declareAlarms(_ compute: Compute) {
        for service in compute.services.enumerated() {
            for metric in ["CPUUtilization", "MemoryUtilization", "RunningTasks", "Errors", "Latency", "Requests"] {
                add(
                    "Service\(service.offset)\(metric)", "CloudWatch::Alarm", in: stack,
                    [
                        "AlarmDescription": "\(metric) is out of bounds", "Namespace": "AWS/ECS", "MetricName": metric,
                        "Statistic": "Average", "Period": 60, "EvaluationPeriods": 3, "Threshold": 80,
                        "ComparisonOperator": "GreaterThanThreshold", "AlarmActions": [topic.ref],
                        "Dimensions": [
                            JSONValue.object(["Name": "ServiceName", "Value": service.element.attribute("Name")])
                        ],
                    ], tags: .list("Tags"))
            }
        }
        add(
            "Dashboard", "CloudWatch::Dashboard", in: stack,
            ["DashboardBody": "{\"widgets\":[{\"type\":\"text\",\"width\":24}]} \(compute.balancer.ref)" as StringValue]
        )
    }
}
