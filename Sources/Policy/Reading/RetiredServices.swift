/// Services that AWS has ended, so that what is asked of them is not made any more.
enum RetiredServices {
    struct Retirement {
        /// The last day, as AWS announced it.
        let end: String
        let successor: String
    }

    /// By the beginning of the type name. As of 2026-11-21; days that were announced for later are left out.
    private static let services: [String: Retirement] = [
        "AWS::CodeStar": Retirement(end: "2024-07-31", successor: "CodePipeline with CodeConnections"),
        "AWS::Evidently": Retirement(end: "2025-10-16", successor: "AppConfig feature flags"),
        "AWS::IoTAnalytics": Retirement(end: "2025-12-15", successor: "Kinesis with S3 and Athena"),
        "AWS::KinesisAnalytics": Retirement(end: "2026-01-27", successor: "Managed Service for Apache Flink"),
        "AWS::LookoutMetrics": Retirement(end: "2025-10-10", successor: "CloudWatch anomaly detection"),
        "AWS::LookoutVision": Retirement(end: "2025-10-31", successor: "SageMaker AI"),
        "AWS::MediaStore": Retirement(end: "2025-11-13", successor: "S3 with CloudFront"),
        "AWS::NimbleStudio": Retirement(end: "2024-10-22", successor: "Deadline Cloud"),
        "AWS::OpsWorks": Retirement(end: "2024-05-26", successor: "Systems Manager"),
        "AWS::OpsWorksCM": Retirement(end: "2024-05-05", successor: "Systems Manager"),
        "AWS::QLDB": Retirement(end: "2025-07-31", successor: "Aurora PostgreSQL with an audit table"),
        "AWS::RoboMaker": Retirement(end: "2025-09-10", successor: "Batch with a simulator in a container"),
        "AWS::WAF": Retirement(end: "2025-09-30", successor: "AWS::WAFv2"),
        "AWS::WAFRegional": Retirement(end: "2025-09-30", successor: "AWS::WAFv2"),
    ]

    static var typePatterns: [String] { services.keys.sorted().map { "\($0)::*" } }

    static func retirement(ofType type: String) -> Retirement? {
        let parts = type.split(separator: ":", omittingEmptySubsequences: true)
        guard parts.count >= 3 else { return nil }
        return services["\(parts[0])::\(parts[1])"]
    }
}
