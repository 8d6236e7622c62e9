/// Finds trails whose files can be changed unnoticed.
struct TrailWithoutValidation: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "trail-without-validation", .warning, .security, "the files of the trail can be changed unnoticed",
            why: "Whoever covers tracks edits the record. With validation, a file that was changed or removed shows.",
            mend: "set EnableLogFileValidation to true",
            controls: [.fsbp("CloudTrail.4"), .wellArchitected("SEC04-BP01")],
            equivalents: [
                "CKV_AWS_36", "NIST.800.53.R5-CloudTrailLogFileValidationEnabled",
                "NIST.800.53.R4-CloudTrailLogFileValidationEnabled", "PCI.DSS.321-CloudTrailLogFileValidationEnabled",
                "HIPAA.Security-CloudTrailLogFileValidationEnabled",
            ])
    }

    let types = ["AWS::CloudTrail::Trail"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let validation = resource["EnableLogFileValidation"]
        if validation.isOff { violations.report(validation, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: true
                EnableLogFileValidation: true
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
            """
        ]
    }
}
