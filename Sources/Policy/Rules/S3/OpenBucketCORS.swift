/// Finds buckets that let pages of any site write to them.
struct OpenBucketCORS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-bucket-cors", .warning, .security, "pages of any site can write to the bucket from a browser",
            why: "A page that a user opens elsewhere can use what the user's browser is allowed to do here.",
            mend: "list the origins of your own pages under AllowedOrigins",
            controls: [.wellArchitected("SEC03-BP02")])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in resource["CorsConfiguration"]["CorsRules"].elements {
            guard rule["AllowedMethods"].elements.contains(where: { $0.is("PUT", "POST", "DELETE") }) else { continue }
            for origin in rule["AllowedOrigins"].elements where origin.is("*", "http://*", "https://*") {
                violations.report(origin)
            }
        }
    }

    var conforming: [String] {
        [
            """
            Uploads:
              Type: AWS::S3::Bucket
              Properties:
                CorsConfiguration:
                  CorsRules:
                    - AllowedMethods: [PUT]
                      AllowedOrigins: ['https://www.example.com']
                    - AllowedMethods: [GET]
                      AllowedOrigins: ['*']
            """
        ]
    }

    var violating: [String] {
        [
            """
            Uploads:
              Type: AWS::S3::Bucket
              Properties:
                CorsConfiguration:
                  CorsRules:
                    - AllowedMethods: [GET, PUT]
                      AllowedOrigins: ['*']
            """
        ]
    }
}
