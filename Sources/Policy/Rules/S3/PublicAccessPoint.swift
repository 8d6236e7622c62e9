/// Finds access points of S3 that can be opened to everyone.
struct PublicAccessPoint: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-access-point", .high, .security, "the access point can be opened to everyone",
            why: "An access point has a policy of its own. With the block off, it can open the bucket behind it.",
            mend: "set all four settings of PublicAccessBlockConfiguration to true",
            limits: "Access points without the configuration are not reported, as S3 blocks public access itself.",
            controls: [.fsbp("S3.19"), .fsbp("S3.24"), .wellArchitected("SEC03-BP07")],
            equivalents: ["CKV_AWS_392"])
    }

    let types = ["AWS::S3::AccessPoint", "AWS::S3::MultiRegionAccessPoint"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let block = resource["PublicAccessBlockConfiguration"]
        for name in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] {
            let setting = block[name]
            if setting.isFalse {
                violations.report(
                    setting, "the access point can be opened to everyone: \(name) is off", mend: .set(true))
            }
        }
    }

    var conforming: [String] {
        [
            """
            Reports:
              Type: AWS::S3::AccessPoint
              Properties:
                Bucket: files-of-example
            """
        ]
    }

    var violating: [String] {
        [
            """
            Reports:
              Type: AWS::S3::AccessPoint
              Properties:
                Bucket: files-of-example
                PublicAccessBlockConfiguration:
                  BlockPublicAcls: true
                  IgnorePublicAcls: true
                  BlockPublicPolicy: false
                  RestrictPublicBuckets: true
            """
        ]
    }
}
