/// Finds distributions that do not record requests.
struct DistributionWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-without-log", .warning, .security, "the distribution does not record requests",
            why: """
                Without its log, an attack, a broken page and a bill that doubles all look the same: nothing is \
                known.
                """,
            mend: "set Logging, or add an AWS::Logs::DeliverySource for the distribution",
            limits: "Real-time logs of a cache behavior count as a log.",
            controls: [.fsbp("CloudFront.5"), .wellArchitected("SEC04-BP01")],
            equivalents: ["CKV_AWS_86", "AwsSolutions-CFR3", "W10"])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let logging = resource["DistributionConfig"]["Logging"]
        guard logging.isAbsent, resource.referrers(ofType: "AWS::Logs::DeliverySource").isEmpty,
            !DistributionSettings.behaviors(of: resource).contains(where: { $0["RealtimeLogConfigArn"].isPresent })
        else { return }
        violations.report(logging)
    }

    var conforming: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  Logging:
                    Bucket: logs-of-example.s3.amazonaws.com
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
            """,
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
            Log:
              Type: AWS::Logs::DeliverySource
              Properties:
                Name: site
                LogType: ACCESS_LOGS
                ResourceArn: !Sub arn:aws:cloudfront::${AWS::AccountId}:distribution/${Site}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
            """
        ]
    }
}
