/// Finds detectors of GuardDuty that are off, or look at a part only.
struct DetectorDisabled: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "detector-disabled", .warning, .security, "GuardDuty is switched off",
            why: """
                GuardDuty tells of stolen credentials, mining and calls to known servers of intruders. Each of its \
                protections sees what the others do not.
                """,
            mend: "set Enable to true, and the Status of each feature to ENABLED",
            limits: """
                A protection that is not mentioned is not reported: for new detectors GuardDuty switches most of them on.
                """,
            controls: [
                .fsbp("GuardDuty.1"), .fsbp("GuardDuty.5"), .fsbp("GuardDuty.6"), .fsbp("GuardDuty.7"),
                .fsbp("GuardDuty.8"), .fsbp("GuardDuty.9"), .fsbp("GuardDuty.10"), .fsbp("GuardDuty.11"),
                .wellArchitected("SEC04-BP01"),
            ],
            equivalents: ["CKV_AWS_238"])
    }

    let types = ["AWS::GuardDuty::Detector"]

    private static let protections = [
        "S3_DATA_EVENTS": "S3", "EKS_AUDIT_LOGS": "Kubernetes audit logs", "EBS_MALWARE_PROTECTION": "volumes",
        "RDS_LOGIN_EVENTS": "logins to databases", "LAMBDA_NETWORK_LOGS": "functions",
        "RUNTIME_MONITORING": "running programs", "EKS_RUNTIME_MONITORING": "running programs of Kubernetes",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource["Enable"].isFalse {
            violations.report(resource["Enable"], mend: .set(true))
            return
        }
        let features = resource["Features"].elements
        for feature in features where feature["Status"].is("DISABLED") {
            guard let name = feature["Name"].string, let what = Self.protections[name],
                // The newer feature holds the older one.
                name != "EKS_RUNTIME_MONITORING"
                    || !features.contains(where: { $0["Name"].is("RUNTIME_MONITORING") && $0["Status"].is("ENABLED") })
            else { continue }
            violations.report(feature["Status"], "GuardDuty does not look at \(what)")
        }
        let sources = resource["DataSources"]
        let older = [
            (sources["S3Logs"]["Enable"], "S3"),
            (sources["Kubernetes"]["AuditLogs"]["Enable"], "Kubernetes audit logs"),
            (sources["MalwareProtection"]["ScanEc2InstanceWithFindings"]["EbsVolumes"], "volumes"),
        ]
        for (setting, what) in older where setting.isFalse {
            violations.report(setting, "GuardDuty does not look at \(what)", mend: .set(true))
        }
    }

    private static func detector(_ properties: String) -> String {
        """
        Detector:
          Type: AWS::GuardDuty::Detector
          Properties: {\(properties)}
        """
    }

    var conforming: [String] {
        [Self.detector("Enable: true, Features: [{Name: S3_DATA_EVENTS, Status: ENABLED}]")]
    }

    var violating: [String] {
        [
            Self.detector("Enable: false"),
            Self.detector("Enable: true, Features: [{Name: S3_DATA_EVENTS, Status: DISABLED}]"),
            Self.detector("Enable: true, DataSources: {S3Logs: {Enable: false}}"),
        ]
    }
}
