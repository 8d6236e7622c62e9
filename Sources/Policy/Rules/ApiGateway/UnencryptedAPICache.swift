/// Finds caches of APIs that are not encrypted.
struct UnencryptedAPICache: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-api-cache", .warning, .security, "the cache of the API is not encrypted",
            why: "The cache holds what the API answers, personal data included.",
            mend: "turn encryption of the cache on",
            controls: [
                .fsbp("APIGateway.5"), .fsbp("AppSync.1"), .fsbp("AppSync.6"), .wellArchitected("SEC08-BP02"),
            ],
            equivalents: [
                "NIST.800.53.R5-APIGWCacheEnabledAndEncrypted", "NIST.800.53.R4-APIGWCacheEnabledAndEncrypted",
                "PCI.DSS.321-APIGWCacheEnabledAndEncrypted", "HIPAA.Security-APIGWCacheEnabledAndEncrypted",
                "CKV_AWS_308",
            ])
    }

    let types = ["AWS::ApiGateway::Stage", "AWS::AppSync::ApiCache"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::AppSync::ApiCache" {
            for name in ["AtRestEncryptionEnabled", "TransitEncryptionEnabled"] where resource[name].isOff {
                violations.report(resource[name])
            }
            return
        }
        for setting in resource["MethodSettings"].elements where setting["CachingEnabled"].isTrue {
            let encrypted = setting["CacheDataEncrypted"]
            if encrypted.isOff { violations.report(encrypted, mend: .set(true)) }
        }
    }

    var conforming: [String] {
        [
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
                MethodSettings:
                  - ResourcePath: /*
                    HttpMethod: '*'
                    CachingEnabled: true
                    CacheDataEncrypted: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
                MethodSettings:
                  - ResourcePath: /*
                    HttpMethod: '*'
                    CachingEnabled: true
            """,
            """
            Cache:
              Type: AWS::AppSync::ApiCache
              Properties:
                ApiId: a1b2c3d4e5
                ApiCachingBehavior: FULL_REQUEST_CACHING
                Ttl: 60
                Type: SMALL
                AtRestEncryptionEnabled: true
            """,
        ]
    }
}
