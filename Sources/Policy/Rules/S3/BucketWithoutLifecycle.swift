/// Finds buckets in which everything, or every old version, is kept for good.
struct BucketWithoutLifecycle: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-without-lifecycle", .note, .cost, "everything in the bucket is kept for good",
            why: """
                Nobody tidies a bucket by hand. Without a rule, old files and old versions are paid for as long as \
                the bucket exists.
                """,
            mend: "add a rule to LifecycleConfiguration that moves or ends what is old",
            controls: [.fsbp("S3.10"), .fsbp("S3.13"), .wellArchitected("SUS04-BP03")])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["LifecycleConfiguration"]["Rules"]
        let tiering = resource["IntelligentTieringConfigurations"]
        if rules.isUnknown || tiering.isPresent { return }
        let active = rules.elements.filter { !$0["Status"].is("Disabled") }
        if active.isEmpty { return violations.report(rules) }
        guard resource["VersioningConfiguration"]["Status"].is("Enabled") else { return }
        let endsVersions = active.contains { rule in
            Self.forVersions.contains { rule[$0].isPresent } || rule.isUnknown
        }
        if !endsVersions { violations.report(rules, "old versions in the bucket are kept for good") }
    }

    private static let forVersions = [
        "NoncurrentVersionExpiration", "NoncurrentVersionExpirationInDays", "NoncurrentVersionTransition",
        "NoncurrentVersionTransitions",
    ]

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                VersioningConfiguration:
                  Status: Enabled
                LifecycleConfiguration:
                  Rules:
                    - Status: Enabled
                      NoncurrentVersionExpiration:
                        NoncurrentDays: 90
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
            """,
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                VersioningConfiguration:
                  Status: Enabled
                LifecycleConfiguration:
                  Rules:
                    - Status: Enabled
                      Prefix: temporary/
                      ExpirationInDays: 7
            """,
        ]
    }
}
