/// Finds buckets whose policy does not refuse requests without TLS.
struct BucketAllowsPlainHTTP: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-allows-plain-http", .warning, .security,
            "files of the bucket can be read and written over plain HTTP",
            why: """
                S3 answers on port 80 as well. A client with the wrong address sends its files where anyone on the \
                way can read them.
                """,
            mend: "add a statement to the bucket policy that denies s3:* where aws:SecureTransport is false",
            limits: "A policy of another template is not seen.",
            controls: [.fsbp("S3.5"), .wellArchitected("SEC09-BP02")],
            equivalents: [
                "AwsSolutions-S10", "NIST.800.53.R5-S3BucketSSLRequestsOnly",
                "NIST.800.53.R4-S3BucketSSLRequestsOnly", "PCI.DSS.321-S3BucketSSLRequestsOnly",
                "HIPAA.Security-S3BucketSSLRequestsOnly", "CKV_AWS_379", "W51",
            ])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        var guarded: Set<String> = []
        var isOpen = false
        for policy in template.resources(ofType: "AWS::S3::BucketPolicy") {
            // Where it cannot be told whose policy it is, it may be any bucket's.
            if let name = policy["Bucket"].rendered { guarded.insert(name) } else { isOpen = true }
            guard let document = ResourcePolicies.document(of: policy), document.isWhole else { continue }
            if !document.denying.contains(where: refusesPlainRequests) {
                violations.report(policy["PolicyDocument"], in: policy)
            }
        }
        if isOpen { return }
        for bucket in template.resources(ofType: "AWS::S3::Bucket") where !guarded.contains("${\(bucket.name)}") {
            let name = bucket["BucketName"].rendered
            if name.map({ !guarded.contains($0) }) ?? true { violations.report(bucket) }
        }
    }

    private func refusesPlainRequests(_ statement: PolicyStatement) -> Bool {
        if statement.view["Condition"].isUnknown { return true }
        return statement.conditions.contains { condition in
            switch condition.key {
            case "aws:securetransport": !condition.hasValue("true")
            case "s3:tlsversion": true
            default: false
            }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
            Guard:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: !Ref Files
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Deny
                      Principal: '*'
                      Action: s3:*
                      Resource: [!GetAtt Files.Arn, !Sub '${Files.Arn}/*']
                      Condition:
                        Bool:
                          aws:SecureTransport: false
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
            Guard:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: files-of-example
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal:
                        AWS: arn:aws:iam::123456789012:role/reports
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::files-of-example/*
            """,
        ]
    }
}
