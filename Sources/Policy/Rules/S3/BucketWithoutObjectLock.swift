/// Finds buckets with the record of the account's trail, or the logs of others, that can be emptied.
struct BucketWithoutObjectLock: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-without-object-lock", .note, .security, "the logs in the bucket can be deleted",
            why: "Whoever breaks in deletes the logs first. With Object Lock nobody can, for as long as it was said.",
            mend: "set ObjectLockEnabled to true with a default retention",
            limits: "Only buckets are reported that a trail of this template writes to.",
            controls: [.fsbp("S3.15"), .wellArchitected("SEC04-BP02")],
            equivalents: ["NIST.800.53.R5-S3BucketDefaultLockEnabled"])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let lock = resource["ObjectLockEnabled"]
        guard lock.isOff else { return }
        let takesTrail = resource.referrers(ofType: "AWS::CloudTrail::Trail").contains { trail in
            trail["S3BucketName"].reference == resource.name
        }
        if takesTrail { violations.report(lock) }
    }

    var conforming: [String] {
        [
            """
            Record:
              Type: AWS::S3::Bucket
              Properties:
                ObjectLockEnabled: true
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: !Ref Record
                IsLogging: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Record:
              Type: AWS::S3::Bucket
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: !Ref Record
                IsLogging: true
            """
        ]
    }
}
