/// Finds distributions that serve over plain HTTP.
struct DistributionAllowsHTTP: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-allows-http", .high, .security, "the distribution serves over plain HTTP",
            why: "What goes over plain HTTP can be read and changed on the way, cookies and scripts included.",
            mend: "set ViewerProtocolPolicy to redirect-to-https, or https-only for programs",
            controls: [.fsbp("CloudFront.3"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_34"])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for behavior in DistributionSettings.behaviors(of: resource) {
            let policy = behavior["ViewerProtocolPolicy"]
            if policy.is("allow-all") { violations.report(policy) }
        }
    }

    var conforming: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: redirect-to-https
                  Origins:
                    - Id: web
                      DomainName: web.example.com
                      CustomOriginConfig:
                        OriginProtocolPolicy: https-only
            """
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
                  CacheBehaviors:
                    - PathPattern: /images/*
                      TargetOriginId: web
                      ViewerProtocolPolicy: allow-all
                  Origins:
                    - Id: web
                      DomainName: web.example.com
                      CustomOriginConfig:
                        OriginProtocolPolicy: https-only
            """
        ]
    }
}
