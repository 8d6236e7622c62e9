import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite struct EdgeTests {
    private func template(_ build: (Stack) -> Void) throws -> SynthesizedTemplate {
        let app = App()
        build(Stack("Stack", in: app, destination: AnyDestination(region: "us-east-1")))
        return try SynthesizedTemplate(of: app, stack: "Stack")
    }

    private func findings(region: String? = "us-east-1", _ build: (Stack) -> Void) -> [String] {
        let app = App()
        build(Stack("Stack", in: app, destination: AnyDestination(region: region)))
        return app.synthesise().diagnostics.map(\.rule)
    }

    @Test func aDistributionIsSafeByDefault() throws {
        let template = try template { stack in
            CDN("CDN", in: stack, origin: .bucket(Bucket("Assets", in: stack)))
        }
        let distribution = try template.require(
            "AWS::CloudFront::Distribution",
            [
                "DistributionConfig": [
                    "Enabled": true, "HttpVersion": "http2and3", "IPV6Enabled": true,
                    "DefaultRootObject": "index.html",
                    "DefaultCacheBehavior": [
                        "ViewerProtocolPolicy": "redirect-to-https", "Compress": true,
                        "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "ResponseHeadersPolicyId": .any,
                    ],
                    "Origins": [
                        ["OriginAccessControlId": .any, "S3OriginConfig": ["OriginAccessIdentity": ""]]
                    ],
                ]
            ])
        try template.require(
            "AWS::CloudFront::OriginAccessControl",
            [
                "OriginAccessControlConfig": [
                    "SigningBehavior": "always", "SigningProtocol": "sigv4", "OriginAccessControlOriginType": "s3",
                ]
            ])
        try template.require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Effect": "Allow", "Action": "s3:GetObject",
                            "Principal": ["Service": "cloudfront.amazonaws.com"],
                            "Condition": [
                                "StringEquals": [
                                    "aws:SourceArn": .text(containing: "distribution/${\(distribution.logicalID).Id}")
                                ]
                            ],
                        ]
                    ])
                ]
            ])
        try template.require(
            "AWS::CloudFront::ResponseHeadersPolicy",
            [
                "ResponseHeadersPolicyConfig": [
                    "SecurityHeadersConfig": [
                        "StrictTransportSecurity": ["AccessControlMaxAgeSec": 63_072_000, "IncludeSubdomains": true],
                        "ContentTypeOptions": ["Override": true], "FrameOptions": ["FrameOption": "DENY"],
                        "ReferrerPolicy": ["ReferrerPolicy": "strict-origin-when-cross-origin"],
                        "ContentSecurityPolicy": .absent,
                    ]
                ]
            ])
    }

    @Test func aBucketOfAnotherStackAllowsTheAccountsDistributions() throws {
        let app = App()
        let assets = Bucket("Assets", in: Stack("Data", in: app))
        CDN("CDN", in: Stack("Edge", in: app), origin: .bucket(assets))
        let result = app.synthesise()
        try SynthesizedTemplate(in: result, stack: "Data").require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        ["Condition": ["ArnLike": ["aws:SourceArn": .text(containing: ":distribution/*")]]]
                    ])
                ]
            ])
    }

    @Test func theKeyOfABucketServesDistributions() throws {
        let template = try template { stack in
            let key = Key("Key", in: stack)
            CDN(
                "CDN", in: stack,
                origin: .bucket(Bucket("Assets", in: stack) { $0.encryption = .customerManaged(key) }))
        }
        try template.require(
            "AWS::KMS::Key",
            [
                "KeyPolicy": [
                    "Statement": .containing([
                        ["Principal": ["Service": "cloudfront.amazonaws.com"], "Action": "kms:Decrypt"]
                    ])
                ]
            ])
    }

    @Test func namesLogsAndFirewallAreSet() throws {
        let template = try template { stack in
            let firewall = WebFirewall("Firewall", in: stack, scope: .cloudFront)
            let logs = Bucket.forLogs("Logs", in: stack, fromCloudFront: true)
            CDN("CDN", in: stack, origin: .bucket(Bucket("Assets", in: stack))) {
                $0.aliases = ["example.com"]
                $0.certificate = .existing("arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab")
                $0.accessLogs = logs
                $0.firewall = firewall
                $0.priceClass = .cheapest
                $0.restriction = .only(["DE", "AT"])
                $0.errorPages = CDN.ErrorPage.singlePage()
            }
        }
        let firewall = try template.require("AWS::WAFv2::WebACL", ["Scope": "CLOUDFRONT"]).logicalID
        try template.require(
            "AWS::CloudFront::Distribution",
            [
                "DistributionConfig": [
                    "Aliases": ["example.com"], "PriceClass": "PriceClass_100",
                    "ViewerCertificate": ["MinimumProtocolVersion": "TLSv1.2_2021", "SslSupportMethod": "sni-only"],
                    "Logging": ["Bucket": .any, "Prefix": "cloudfront/", "IncludeCookies": false],
                    "WebACLId": .reference(to: firewall),
                    "Restrictions": ["GeoRestriction": ["RestrictionType": "whitelist", "Locations": ["AT", "DE"]]],
                    "CustomErrorResponses": [
                        ["ErrorCode": 403, "ResponseCode": 200, "ResponsePagePath": "/index.html"], ["ErrorCode": 404],
                    ],
                ]
            ])
        try template.require(
            "AWS::S3::Bucket", ["OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerPreferred"]]]])
    }

    @Test func serversAreReachedOverHTTPSWithASecret() throws {
        let template = try template { stack in
            let secret = Secret("Secret", in: stack)
            let api = CDN.Origin.server("api.example.com", header: CDN.Header("X-Origin-Verify", secret.password))
            CDN("CDN", in: stack, origin: .bucket(Bucket("Assets", in: stack))) {
                $0.behaviours = [.dynamic("/api/*", origin: api), .dynamic("/auth/*", origin: api)]
            }
        }
        try template.require(
            "AWS::CloudFront::Distribution",
            [
                "DistributionConfig": [
                    "Origins": [
                        .any,
                        [
                            "DomainName": "api.example.com",
                            "CustomOriginConfig": [
                                "OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"],
                            ],
                            "OriginCustomHeaders": [
                                ["HeaderValue": .text(containing: "{{resolve:secretsmanager:")]
                            ],
                        ],
                    ],
                    "CacheBehaviors": [
                        [
                            "PathPattern": "/api/*", "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                            "OriginRequestPolicyId": "b689b0a8-53d0-40ab-baf2-68738e2966ac",
                        ], ["PathPattern": "/auth/*"],
                    ],
                ]
            ])
    }

    @Test func reportsWhatCloudFrontWouldRefuse() {
        func distribution(_ configure: @escaping (inout CDN.Configuration) -> Void) -> [String] {
            findings { CDN("CDN", in: $0, origin: .server("origin.example.com"), configure: configure) }
        }
        #expect(distribution { $0.aliases = ["example.com"] } == ["missing-certificate"])
        #expect(
            distribution {
                $0.certificate = .existing("arn:aws:acm:eu-central-1:123456789012:certificate/01234567-89ab")
            } == ["certificate-in-wrong-region"])
        #expect(
            distribution {
                $0.behaviours = [.dynamic("/api/*", origin: .server("origin.example.com", readTimeout: .seconds(60)))]
            } == ["conflicting-origins"])
        #expect(distribution { $0.defaultRootObject = "/index.html" } == ["invalid-root-object"])
        #expect(distribution { $0.errorPages = [CDN.ErrorPage(404, page: "404.html")] } == ["invalid-error-page"])
        #expect(distribution { $0.restriction = .only(["Germany"]) } == ["invalid-country"])
        #expect(
            findings { stack in
                let logs = Bucket.forLogs("Logs", in: stack)
                let firewall = WebFirewall("Firewall", in: stack, scope: .regional)
                CDN("CDN", in: stack, origin: .server("origin.example.com", path: "site/")) {
                    $0.accessLogs = logs
                    $0.firewall = firewall
                    $0.behaviours = [.dynamic("*", origin: .server("origin.example.com", readTimeout: .seconds(90)))]
                }
            } == [
                "invalid-origin-path", "invalid-origin-timeout", "behaviour-for-everything", "log-bucket-without-acl",
                "regional-firewall",
            ])
    }

    @Test func whatFirewallsBlockIsMeasured() throws {
        let template = try template { stack in
            for (name, scope) in [("Regional", WebFirewall.Scope.regional), ("Edge", .cloudFront)] {
                let firewall = WebFirewall(name, in: stack, scope: scope)
                Alarm(
                    "\(name)Blocked", in: stack, firewall.metric("BlockedRequests", .sum), .above(1), description: name)
            }
        }
        for (name, dimensions) in [("Regional", ["Region", "Rule", "WebACL"]), ("Edge", ["Rule", "WebACL"])] {
            let alarm = try template.require(
                "AWS::CloudWatch::Alarm",
                [
                    "AlarmDescription": .exactly(.string(name)), "Namespace": "AWS/WAFV2",
                    "MetricName": "BlockedRequests",
                ])
            let found = alarm.properties["Dimensions"]?.array ?? []
            #expect(found.compactMap { $0["Name"]?.string } == dimensions)
            #expect(found.last?["Value"]?["Fn::Select"] != nil)
        }
    }

    @Test func aFirewallBlocksWhatAWSKnowsAndLogsIt() throws {
        let template = try template { WebFirewall("Firewall", in: $0, scope: .regional) }
        func managed(_ name: String, _ priority: Int) -> Pattern {
            [
                "Name": .exactly(.string(name)), "Priority": .exactly(.int(priority)),
                "OverrideAction": ["None": [:]],
                "Statement": ["ManagedRuleGroupStatement": ["VendorName": "AWS", "Name": .exactly(.string(name))]],
            ]
        }
        let acl = try template.require(
            "AWS::WAFv2::WebACL",
            [
                "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]],
                // "All" is reserved.
                "VisibilityConfig": ["MetricName": "Stack-Firewall"],
                "Rules": [
                    [
                        "Name": "RateLimit", "Priority": 0,
                        "Statement": ["RateBasedStatement": ["Limit": 2_000, "AggregateKeyType": "IP"]],
                        "Action": ["Block": ["CustomResponse": ["ResponseCode": 429]]],
                    ], managed("AWSManagedRulesAmazonIpReputationList", 1), managed("AWSManagedRulesCommonRuleSet", 2),
                    managed("AWSManagedRulesKnownBadInputsRuleSet", 3), managed("AWSManagedRulesSQLiRuleSet", 4),
                ],
            ])
        try template.require("AWS::Logs::LogGroup", ["LogGroupName": "aws-waf-logs-Stack-Firewall"])
        try template.require(
            "AWS::WAFv2::LoggingConfiguration",
            [
                "ResourceArn": .reference(to: acl.logicalID),
                "RedactedFields": [["SingleHeader": ["Name": "authorization"]], ["SingleHeader": ["Name": "cookie"]]],
            ])
    }

    @Test func aFirewallProtectsALoadBalancer() throws {
        let template = try template { stack in
            let target = Group("Balancer", in: stack)
            WebFirewall("Firewall", in: stack, scope: .regional).protect(target, arn: "arn:aws:elb")
        }
        try template.require("AWS::WAFv2::WebACLAssociation", ["ResourceArn": "arn:aws:elb"])
    }

    @Test func reportsFirewallsInTheWrongPlace() {
        #expect(
            findings(region: "eu-central-1") { WebFirewall("F", in: $0, scope: .cloudFront) }
                == ["firewall-in-wrong-region"])
        #expect(findings(region: nil) { WebFirewall("F", in: $0, scope: .cloudFront) } == ["firewall-in-wrong-region"])
        #expect(
            findings { WebFirewall("F", in: $0, scope: .cloudFront).protect($0, arn: "arn:aws:elb") }
                == ["global-firewall"])
        #expect(
            findings { stack in
                WebFirewall("F", in: stack, scope: .regional) {
                    $0.rateLimit = 5
                    $0.managedRules = [.common, .common]
                }
            } == ["invalid-rate-limit", "duplicate-managed-rules"])
    }
}
