internal import MainstayPolicy

/// Keys, secrets, firewalls, detectors and records.
enum SecurityPricing {
    static let table: [String: Pricing] = [
        "AWS::KMS::Key": key,
        "AWS::KMS::ReplicaKey": { $0.fixed("Key", "KMS", "key:customer-master-key") },
        "AWS::SecretsManager::Secret": { bill in
            let replicas = Double(bill["ReplicaRegions"].elements.count)
            bill.fixed("Secret", "SecretsManager", "secret:secret", CostRange(1 + replicas))
            bill.used("Requests", "secretRequest10k", "SecretsManager", "secret:api-requests")
        },
        "AWS::SSM::Parameter": parameter,
        "AWS::WAFv2::WebACL": webACL,
        "AWS::WAFv2::RuleGroup": { $0.isIndirect("the web ACL that uses it") },
        "AWS::WAFv2::LoggingConfiguration": { $0.isIndirect("the log group, stream or bucket of its logs") },
        "AWS::Shield::Protection": {
            $0.isIndirect("Shield Advanced: one subscription of the organisation, $3,000 a month")
        },
        "AWS::ACMPCA::CertificateAuthority": authority,
        "AWS::GuardDuty::Detector": detector,
        "AWS::Config::ConfigurationRecorder": { bill in
            let isDaily = bill["RecordingMode"]["RecordingFrequency"].is("DAILY")
            bill.used(
                "Changes recorded", "configItems", "Config",
                isDaily ? "recorder:periodic-config-items" : "recorder:config-items")
        },
        "AWS::Config::ConfigRule": { $0.used("Evaluations", "ruleEvaluations", .evaluations("rule")) },
        "AWS::Config::OrganizationConfigRule": { bill in
            let isCustom = bill["OrganizationCustomRuleMetadata"].isPresent
            bill.used("Evaluations", "ruleEvaluations", .evaluations(isCustom ? "org-custom-rule" : "org-managed-rule"))
        },
        "AWS::SecurityHub::Hub": { bill in
            bill.used("Checks", "securityChecks", .securityChecks)
            bill.used("Findings beyond 10,000", "findings", "SecurityHub", "finding-ingestion:over-10k")
        },
        // Its checks are counted on the hub.
        "AWS::SecurityHub::Standard": { $0.isIndirect("the hub whose checks it adds to") },
        "AWS::CloudTrail::Trail": trail,
    ]

    @Sendable private static func key(_ bill: inout Bill) {
        let rotates = bill["EnableKeyRotation"].isTrue
        bill.fixed(
            "Key", "KMS", "key:customer-master-key", CostRange(low: 1, expected: 1, high: rotates ? 3 : 1),
            note: rotates ? "the first two rotations add a dollar each" : nil)
        let spec = bill["KeySpec"].string ?? "SYMMETRIC_DEFAULT"
        let item =
            switch spec {
            case "SYMMETRIC_DEFAULT": "key:requests"
            case "RSA_2048": "key:requests-rsa-2048"
            default: "key:requests-asymmetric"
            }
        bill.used("Requests", "kmsRequest10k", "KMS", item)
    }

    @Sendable private static func parameter(_ bill: inout Bill) {
        guard bill["Tier"].is("Advanced") else { return bill.isFree() }
        bill.hourly("Advanced parameter", "SSM", "parameter:parameter-storage-advanced")
        bill.used("Calls", "parameterCalls10k", "SSM", "parameter:api-interactions-advanced")
    }

    /// Groups of AWS that are sold beside the web ACL.
    private static let soldGroups: Set<String> = [
        "AWSManagedRulesBotControlRuleSet", "AWSManagedRulesATPRuleSet", "AWSManagedRulesACFPRuleSet",
        "AWSManagedRulesAntiDDoSRuleSet",
    ]

    @Sendable private static func webACL(_ bill: inout Bill) {
        guard let rules = bill.count(bill["Rules"], "Rules") else { return }
        bill.fixed("Web ACL", "WAF", "v2:web-acl-usage")
        if rules > 0 { bill.fixed("Rules", "WAF", "v2:rules", CostRange(rules)) }
        bill.used("Requests", "wafRequestMillions", "WAF", "v2:requests")
        for rule in bill["Rules"].elements {
            let name = rule["Statement"]["ManagedRuleGroupStatement"]["Name"].string ?? ""
            guard soldGroups.contains(name) else { continue }
            bill.unknown(name, "no price of this subscription is known")
        }
    }

    @Sendable private static func authority(_ bill: inout Bill) {
        let isShort = bill["UsageMode"].is("SHORT_LIVED_CERTIFICATE")
        let item = "private-ca:private-certificate-authority"
        bill.fixed("Authority", "ACMPCA", isShort ? item + "-short-lived-certificate-mode" : item)
        bill.used(
            "Certificates", "privateCertificates",
            isShort ? PriceTiers("ACMPCA", "private-ca:certificates-short-lived") : .privateCertificates)
    }

    @Sendable private static func detector(_ bill: inout Bill) {
        if bill["Enable"].isFalse { return bill.isFree() }
        bill.used("Management events", "cloudTrailEventMillions", "GuardDuty", "cloudtrail-management-events")
        bill.used("Flow and DNS logs", "vpcDnsLogGB", .guardDutyLogs)
        let features = Set(
            bill["Features"].elements.filter { !$0["Status"].is("DISABLED") }.compactMap { $0["Name"].string })
        func has(_ name: String, _ old: PropertyView) -> Bool { features.contains(name) || old.isTrue }
        let sources = bill["DataSources"]
        if has("S3_DATA_EVENTS", sources["S3Logs"]["Enable"]) {
            bill.used("S3 events", "s3EventMillions", "GuardDuty", "s3-data-events:first-500m")
        }
        if has("EKS_AUDIT_LOGS", sources["Kubernetes"]["AuditLogs"]["Enable"]) {
            bill.used("Kubernetes audit", "eksAuditEventMillions", "GuardDuty", "eks-audit-logs:first-100m")
        }
        if !features.isDisjoint(with: ["RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"]) {
            bill.used("Run-time monitoring", "monitoredVcpu", "GuardDuty", "runtime-monitoring:first-500")
        }
        if features.contains("LAMBDA_NETWORK_LOGS") {
            bill.used("Lambda network logs", "lambdaNetworkLogGB", "GuardDuty", "lambda-network-logs:first-500gb")
        }
        if features.contains("RDS_LOGIN_EVENTS") {
            bill.used("Database logins", "rdsMonitoredVcpu", "GuardDuty", "rds-protection")
        }
        if features.contains("EBS_MALWARE_PROTECTION") {
            bill.used("Malware scans", "malwareScanGB", "GuardDuty", "malware-ebs-scan")
        }
    }

    @Sendable private static func trail(_ bill: inout Bill) {
        bill.used(
            "Second copies of management events", "managementEvent100k", "CloudTrail",
            "trail:management-events-additional-copies", note: "the first copy in an account is free")
        let selectors = bill["EventSelectors"].elements
        let advanced = bill["AdvancedEventSelectors"].elements
        let recordsData =
            selectors.contains { !$0["DataResources"].isEmpty }
            || advanced.contains { selector in
                selector["FieldSelectors"].elements.contains { field in
                    field["Field"].is("eventCategory") && field["Equals"].elements.contains { $0.is("Data") }
                }
            }
        if recordsData { bill.used("Data events", "dataEvent100k", "CloudTrail", "trail:data-events") }
        if !bill["InsightSelectors"].isEmpty {
            bill.used("Insights", "insightEvent100k", "CloudTrail", "trail:insight-events")
        }
    }
}
