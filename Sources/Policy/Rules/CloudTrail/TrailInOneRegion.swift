/// Finds trails that do not see all of the account.
struct TrailInOneRegion: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "trail-in-one-region", .warning, .security, "the trail sees one region alone",
            why: "Attackers work where nobody looks: in regions that are not used, and in IAM, which belongs to none.",
            mend: "set IsMultiRegionTrail, IncludeGlobalServiceEvents and IsLogging to true",
            controls: [.fsbp("CloudTrail.1"), .fsbp("CloudTrail.3"), .wellArchitected("SEC04-BP01")],
            equivalents: ["CKV_AWS_67", "CKV_AWS_251", "CKV_AWS_252"])
    }

    let types = ["AWS::CloudTrail::Trail"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let regions = resource["IsMultiRegionTrail"]
        if regions.isOff { violations.report(regions, mend: .set(true)) }
        let logging = resource["IsLogging"]
        if logging.isFalse {
            violations.report(logging, "the trail records nothing", mend: .set(true), severity: .high)
        }
        let global = resource["IncludeGlobalServiceEvents"]
        if global.isFalse { violations.report(global, "the trail leaves out IAM and other global services") }
    }

    var conforming: [String] {
        [
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: true
                IsMultiRegionTrail: true
                IncludeGlobalServiceEvents: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: true
            """,
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: false
                IsMultiRegionTrail: true
            """,
        ]
    }
}
