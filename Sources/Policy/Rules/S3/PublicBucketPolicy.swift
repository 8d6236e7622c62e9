/// Finds bucket policies that let everyone in.
struct PublicBucketPolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-bucket-policy", .high, .security, "the bucket policy lets everyone in",
            why: """
                Anyone on the internet can do what the statement allows, without an account of AWS and without \
                leaving a name.
                """,
            mend: "name the principals, or serve public files with CloudFront and an origin access control",
            limits: """
                A policy of a bucket of this template that restricts public buckets is not reported; S3 does not \
                grant what it says.
                """,
            controls: [.fsbp("S3.2"), .fsbp("S3.3"), .wellArchitected("SEC03-BP07")],
            equivalents: [
                "NIST.800.53.R5-S3BucketPublicReadProhibited", "NIST.800.53.R4-S3BucketPublicReadProhibited",
                "PCI.DSS.321-S3BucketPublicReadProhibited", "HIPAA.Security-S3BucketPublicReadProhibited",
                "NIST.800.53.R5-S3BucketPublicWriteProhibited", "NIST.800.53.R4-S3BucketPublicWriteProhibited",
                "PCI.DSS.321-S3BucketPublicWriteProhibited", "HIPAA.Security-S3BucketPublicWriteProhibited",
                "AwsSolutions-S5", "CKV_AWS_70", "F16",
            ])
    }

    let types = ["AWS::S3::BucketPolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let document = ResourcePolicies.document(of: resource) else { return }
        if let bucket = resource["Bucket"].resource {
            let block = bucket["PublicAccessBlockConfiguration"]
            // Where nothing is said, S3 refuses the policy: the intent is what is wrong.
            if block.isPresent, !block["RestrictPublicBuckets"].isOff { return }
        }
        for statement in document.allowing {
            if let principal = statement.openPrincipal { violations.report(principal) }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: files-of-example
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal:
                        Service: cloudfront.amazonaws.com
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::files-of-example/*
                    - Effect: Allow
                      Principal: '*'
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::files-of-example/*
                      Condition:
                        StringEquals:
                          aws:SourceVpce: vpce-0123456789abcdef0
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: files-of-example
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::files-of-example/*
            """,
            """
            Bucket:
              Type: AWS::S3::Bucket
              Properties:
                PublicAccessBlockConfiguration:
                  BlockPublicAcls: true
                  IgnorePublicAcls: true
                  BlockPublicPolicy: false
                  RestrictPublicBuckets: false
            Files:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: !Ref Bucket
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    Effect: Allow
                    Principal:
                      AWS: ['*']
                    Action: s3:*
                    Resource: !Sub ${Bucket.Arn}/*
            """,
        ]
    }
}
