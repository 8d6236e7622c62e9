import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Functions, policies and failover at the edge")
struct EdgeFunctionTests {
    private let core = CoreStack(region: "us-east-1")

    /// Runs the function of the stack on events, and gives what it answers as JSON.
    private func answers(_ events: [String]) throws -> [String] {
        let code = try #require(
            try core.template().only("AWS::CloudFront::Function").properties["FunctionCode"]?.string)
        let calls = events.map { "console.log(JSON.stringify(handler(\($0))));" }
        return try JavaScript.run(([code] + calls).joined(separator: "\n")).split(separator: "\n").map(String.init)
    }

    @Test("Redirects keep path and query, and leave the right name alone", .enabled(if: JavaScript.isThere))
    func redirects() throws {
        EdgeFunction.redirects(
            "Redirects", in: core.stack, to: "www.example.com", paths: ["/old \"page\".html": "/new"])
        func event(_ host: String, _ uri: String, _ query: String = "{}") -> String {
            "{request: {uri: '\(uri)', querystring: \(query), headers: {host: {value: '\(host)'}}}}"
        }
        let found = try answers([
            event(
                "example.com", "/courses", "{a: {value: '1', multiValue: [{value: '1'}, {value: '2'}]}, b: {value: ''}}"
            ),
            event("www.example.com", "/old \"page\".html"),
            event("www.example.com", "/courses"),
            event("www.example.com", "/constructor"),
        ])
        let location = #""location":{"value":"https://www.example.com"#
        #expect(found[0].contains("\(location)/courses?a=1&a=2&b\""))
        #expect(found[0].contains("\"statusCode\":301"))
        #expect(found[1].contains("\(location)/new\""))
        #expect(!found[2].contains("statusCode"))
        #expect(!found[3].contains("statusCode"))
    }

    @Test("Headers are added where they are missing, some to pages alone", .enabled(if: JavaScript.isThere))
    func headers() throws {
        EdgeFunction.headers("Headers", in: core.stack, ["X-Robots-Tag": "noindex"], html: ["X-Frame-Options": "DENY"])
        let found = try answers([
            "{response: {headers: {'content-type': {value: 'text/html; charset=utf-8'}}}}",
            "{response: {headers: {'content-type': {value: 'image/png'}, 'x-robots-tag': {value: 'all'}}}}",
            "{response: {headers: {}}}",
        ])
        #expect(found[0].contains(#""x-robots-tag":{"value":"noindex"}"#))
        #expect(found[0].contains(#""x-frame-options":{"value":"DENY"}"#))
        #expect(found[1].contains(#""x-robots-tag":{"value":"all"}"#))
        #expect(!found[1].contains("x-frame-options"))
        #expect(!found[2].contains("x-frame-options"))
    }

    @Test("Folders answer with their page", .enabled(if: JavaScript.isThere))
    func indexPages() throws {
        EdgeFunction.indexPages("Pages", in: core.stack)
        let found = try answers(["/", "/courses", "/courses/", "/a/b.css"].map { "{request: {uri: '\($0)'}}" })
        let pages = ["/index.html", "/courses/index.html", "/courses/index.html", "/a/b.css"]
        #expect(found == pages.map { "{\"uri\":\"\($0)\"}" })
    }

    @Test("A function of one's own needs a handler and has a limit")
    func ownFunction() {
        EdgeFunction("Empty", in: core.stack, on: .viewerRequest, code: "const a = 1;")
        EdgeFunction(
            "Large", in: core.stack, on: .viewerRequest,
            code: "function handler(event) { return event.request; } //" + String(repeating: "x", count: 10_240))
        #expect(core.findings == ["missing-edge-handler", "large-edge-function"])
    }

    @Test("An origin fails over to another, with both as origins of the distribution")
    func failover() throws {
        let bucket = Bucket("Assets", in: core.stack)
        let spare = Bucket("Spare", in: core.stack)
        let function = EdgeFunction.indexPages("Pages", in: core.stack)
        CDN("CDN", in: core.stack, origin: .bucket(bucket).failingOver(to: .bucket(spare), on: [503, 500])) {
            $0.functions = [function]
        }
        let configuration = try #require(
            try core.template().only("AWS::CloudFront::Distribution").properties["DistributionConfig"])
        #expect(configuration["Origins"]?.array?.map { $0["Id"]?.string } == ["Assets", "Spare"])
        #expect(
            configuration["OriginGroups"] == [
                "Items": [
                    [
                        "FailoverCriteria": ["StatusCodes": ["Items": [500, 503], "Quantity": 2]],
                        "Id": "Assets-else-Spare",
                        "Members": ["Items": [["OriginId": "Assets"], ["OriginId": "Spare"]], "Quantity": 2],
                    ]
                ], "Quantity": 1,
            ])
        let behaviour = configuration["DefaultCacheBehavior"]
        #expect(behaviour?["TargetOriginId"] == "Assets-else-Spare")
        #expect(behaviour?["FunctionAssociations"]?.array?.first?["EventType"] == "viewer-request")
        // Both buckets let the distribution read, and nobody else.
        #expect(try core.template().resources("AWS::S3::BucketPolicy").count == 2)
        for policy in try core.template().resources("AWS::S3::BucketPolicy") {
            #expect(
                policy.statements().contains { $0["Principal"]?["Service"] == "cloudfront.amazonaws.com" })
        }
    }

    @Test("Failover that CloudFront does not do is reported")
    func failoverRefused() {
        let bucket = Bucket("Assets", in: core.stack)
        CDN("Same", in: core.stack, origin: .bucket(bucket).failingOver(to: .bucket(bucket), on: [200])) {
            $0.methods = .all
        }
        #expect(core.findings == ["failover-of-writes", "failover-to-itself", "invalid-failover-status"])
    }

    @Test("Policies of one's own name what they look at, sorted")
    func policies() throws {
        let cache = CustomCachePolicy("Pages", in: core.stack, .pages) {
            $0.cookies = .only(["theme", "lang", "lang"])
        }
        CustomCachePolicy("Files", in: core.stack, .immutable)
        let request = CustomOriginRequestPolicy("Forward", in: core.stack, cookies: .all, headers: .only(["Accept"]))
        CDN("CDN", in: core.stack, origin: .server("app.example.com")) {
            $0.caching = cache.policy
            $0.forwarding = request.policy
            $0.securityHeaders?.additional = ["X-Robots-Tag": "noindex"]
            $0.securityHeaders?.removed = ["Server"]
        }
        let template = try core.template()
        try template.require(
            "AWS::CloudFront::CachePolicy",
            [
                "CachePolicyConfig": [
                    "DefaultTTL": 60, "MaxTTL": 3_600, "MinTTL": 0,
                    "ParametersInCacheKeyAndForwardedToOrigin": [
                        "CookiesConfig": ["CookieBehavior": "whitelist", "Cookies": ["lang", "theme"]],
                        "QueryStringsConfig": ["QueryStringBehavior": "all"],
                    ],
                ]
            ])
        try template.require(
            "AWS::CloudFront::CachePolicy",
            ["CachePolicyConfig": ["DefaultTTL": 31_536_000, "MaxTTL": 31_536_000, "MinTTL": 31_536_000]])
        try template.require(
            "AWS::CloudFront::ResponseHeadersPolicy",
            [
                "ResponseHeadersPolicyConfig": [
                    "CustomHeadersConfig": [
                        "Items": [["Header": "X-Robots-Tag", "Override": true, "Value": "noindex"]]
                    ], "RemoveHeadersConfig": ["Items": [["Header": "Server"]]],
                ]
            ])
        let behaviour = try template.only("AWS::CloudFront::Distribution").properties["DistributionConfig"]?[
            "DefaultCacheBehavior"]
        #expect(behaviour?["CachePolicyId"] == ["Fn::GetAtt": ["Pages", "Id"]])
        #expect(behaviour?["OriginRequestPolicyId"] == ["Fn::GetAtt": ["Forward", "Id"]])
    }

    @Test("Cache times out of order, and keys of all headers, are reported")
    func policiesRefused() {
        CustomCachePolicy("Order", in: core.stack) { $0.minimum = .days(2) }
        CustomCachePolicy("Headers", in: core.stack) { $0.headers = .all }
        CustomOriginRequestPolicy("Forward", in: core.stack, headers: .except(["Cookie"]))
        #expect(core.findings == ["invalid-cache-time", "uncacheable-headers", "invalid-header-selection"])
    }
}
